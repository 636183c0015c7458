// SPDX-License-Identifier: EPL-2.0
/**
 * What a Central Engine and an EP manager say to each other: {@link org.twister.ep.channel.Message}s as JSON on the socket {@code /ep}, log bytes as
 * {@link org.twister.ep.channel.LogFrame}s on the socket {@code /ep/log}, files of tests as a {@link org.twister.ep.channel.FileBundle}. No transport and no
 * state: {@code engine.ep} and {@code ep} have those.
 */
package org.twister.ep.channel;
