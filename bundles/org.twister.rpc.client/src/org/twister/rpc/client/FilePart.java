// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

/**
 * A part of a file of a run.
 *
 * @param from  offset of the first byte
 * @param bytes the part, empty if it begins at the end of the file
 * @param size  of the whole file when it was read
 */
public record FilePart(long from, byte[] bytes, long size) {

	/** Offset behind the last byte. */
	public long to() {
		return from + bytes.length;
	}
}
