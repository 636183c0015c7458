// SPDX-License-Identifier: EPL-2.0
/**
 * What a plugin adds to an EP: a {@link org.twister.ep.spi.TestRunner} as an OSGi service makes a kind of test file runnable. The EP fetches the files, starts and
 * watches the process, ships its output and answers its calls; a runner only says how to start a test and what its end means.
 */
package org.twister.ep.spi;
