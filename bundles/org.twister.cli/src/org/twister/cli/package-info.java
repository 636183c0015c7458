// SPDX-License-Identifier: EPL-2.0
/**
 * The command line client. It runs on a plain class path, without OSGi, so that a call costs a fraction of a second. {@link org.twister.cli.Main} holds the table of
 * commands; each command is a class of {@code org.twister.cli.internal}. Next hop: {@code org.twister.rpc.client}, which talks to a Central Engine. Nothing here
 * plans or runs tests.
 */
package org.twister.cli;
