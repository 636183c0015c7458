// SPDX-License-Identifier: EPL-2.0
/**
 * Reads Twister's files into the model and writes them without loss: {@link org.twister.model.io.ModelFiles} for one file at a time,
 * {@link org.twister.model.io.ModelResource} for a file that is edited, {@link org.twister.model.io.FileKind} for what a file is. All dialects of the formats are read, and
 * a file is written in its own (docs/file-formats.md); a malformed file is refused with its line and column. Plain Java: works with and without OSGi. Next hop:
 * {@code org.twister.model.plan}.
 */
package org.twister.model.io;
