// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.util.List;
import java.util.Map;

/**
 * How to start a test.
 *
 * @param command     program and arguments
 * @param environment added to that of the EP manager
 * @param files       content by name, written into {@link TestTask#taskFolder} before the start
 */
public record Launch(List<String> command, Map<String, String> environment, Map<String, byte[]> files) {}
