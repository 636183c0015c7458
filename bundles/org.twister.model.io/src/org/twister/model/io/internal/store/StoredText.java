// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.store;

import org.twister.model.io.internal.text.TextFile;

/**
 * A file that was read.
 *
 * @param text     what is in it
 * @param snapshot what must still be there when it is written
 */
public record StoredText(TextFile text, Snapshot snapshot) {}
