// SPDX-License-Identifier: EPL-2.0
/**
 * The form of a file without its meaning: {@link org.twister.model.io.internal.text.SourceTree} is the text with the ranges of its elements, made by one
 * {@link org.twister.model.io.internal.text.Syntax} for XML, JSON, INI and plain lines each. The package {@code mapping} gives it a meaning.
 */
package org.twister.model.io.internal.text;
