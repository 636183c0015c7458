// SPDX-License-Identifier: EPL-2.0
/**
 * The whole product as its users have it: the command line starts a real Central Engine and real EPs as processes, which run real tests. Nothing is replaced. Tests wait
 * for lines of output and for ends of processes.
 */
package org.twister.system;
