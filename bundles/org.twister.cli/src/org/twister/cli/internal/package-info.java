// SPDX-License-Identifier: EPL-2.0
/** The commands that talk to a Central Engine which runs already, and what all commands share: exit codes and errors for people. */
package org.twister.cli.internal;
