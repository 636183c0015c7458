// SPDX-License-Identifier: EPL-2.0
/**
 * What happens in a Central Engine, as sequence-numbered records: the journal holds them, {@code /events} sends them. An unknown kind is kept and skipped, an
 * unknown field ignored, so that an older client goes on. Every kind has an example in {@code docs/protocol.md} that the tests parse.
 */
package org.twister.rpc.event;
