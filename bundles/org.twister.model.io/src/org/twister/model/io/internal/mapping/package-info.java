// SPDX-License-Identifier: EPL-2.0
/**
 * What a file says: one table for each kind of file, a {@link org.twister.model.io.internal.mapping.FileMapping} of {@link org.twister.model.io.internal.mapping.ObjectMapping}s
 * of {@link org.twister.model.io.internal.mapping.Slot}s, drives both directions. {@link org.twister.model.io.internal.mapping.ModelReader} makes objects of the tree of
 * a text; {@link org.twister.model.io.internal.mapping.ModelWriter} turns the difference between the objects and that text into edits of the text. The writer reads each
 * object's node again and compares, so what was not changed, or was changed back, is not touched, whatever form it has.
 */
package org.twister.model.io.internal.mapping;
