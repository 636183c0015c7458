// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

/**
 * A file of a run.
 *
 * @param name as in {@link TwisterClient#read}, for example {@code EP-1_CLI.log} or {@code junit.xml}
 * @param size bytes now
 */
public record RunFile(String name, long size) {}
