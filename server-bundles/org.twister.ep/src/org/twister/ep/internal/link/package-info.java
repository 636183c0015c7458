// SPDX-License-Identifier: EPL-2.0
/**
 * The EP manager's side of the EP channel: connections that come back by themselves, results and logs that are kept until the Central Engine has them, and the
 * mirror of the tests' folders. Knows nothing of processes.
 */
package org.twister.ep.internal.link;
