// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.util.List;

/**
 * A runner on this workstation.
 *
 * @param id         the word of the property {@code runner}
 * @param extensions it claims, lower case, with dot
 * @param version    of the interpreter, empty if it has none
 * @param problem    what is missing to use it and how to get it, empty if nothing
 */
public record RunnerDescription(String id, List<String> extensions, String version, String problem) {}
