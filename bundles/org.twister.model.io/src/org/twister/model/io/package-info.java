// SPDX-License-Identifier: EPL-2.0
/**
 * Reads Twister's files into the model: {@link org.twister.model.io.ModelFiles} for one file at a time, {@link org.twister.model.io.FileKind} for EMF resources. All
 * dialects of the formats are read (docs/file-formats.md); a malformed file is refused with its line and column. Plain Java: works with and without OSGi. Next hop:
 * {@code org.twister.model.plan}.
 */
package org.twister.model.io;
