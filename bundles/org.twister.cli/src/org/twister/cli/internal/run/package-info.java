// SPDX-License-Identifier: EPL-2.0
/**
 * The command {@code run}: {@link org.twister.cli.internal.run.RunCommand} checks what the user wants, {@link org.twister.cli.internal.run.RunSession} starts a
 * private Central Engine and its EPs, starts the run and follows its events, {@link org.twister.cli.internal.run.RunModel} is the fold of them, and a
 * {@link org.twister.cli.internal.run.RunView} shows it. One thread does all this: whatever happens elsewhere is a message in its inbox.
 */
package org.twister.cli.internal.run;
