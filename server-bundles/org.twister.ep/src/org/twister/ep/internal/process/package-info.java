// SPDX-License-Identifier: EPL-2.0
/**
 * Starting, watching and killing the processes of tests. Each test leads a session of its own and carries a mark in its environment, so that everything it started
 * is found again. Knows nothing of the channel or of results.
 */
package org.twister.ep.internal.process;
