// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.util.List;

/**
 * A file in another dialect.
 *
 * @param text   of the file
 * @param losses what it cannot say; empty if it says all
 */
public record Conversion(String text, List<Loss> losses) {}
