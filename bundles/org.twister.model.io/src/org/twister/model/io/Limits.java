// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

/**
 * How large a file may be before it is refused, so that one from anywhere cannot bring a process down.
 *
 * @param bytes  of the file
 * @param levels of elements or objects within each other
 */
public record Limits(long bytes, int levels) {

	/** 128 MB, 100 levels; other ones by the system properties {@code twister.file.bytes} and {@code twister.file.levels}. */
	public static final Limits DEFAULT = new Limits(Long.getLong("twister.file.bytes", 128L << 20), Integer.getInteger("twister.file.levels", 100));

	/** How many elements, values or lines a file may have: one for every 16 bytes, but at least a million. */
	public int nodes() {
		return Math.clamp(bytes / 16, 1_000_000, Integer.MAX_VALUE / 2);
	}
}
