// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.nio.ByteBuffer;

/**
 * Bytes of a test's log, as a binary message on {@code /ep/log}: one byte format (1), run (8 bytes, big endian), task (4), attempt (4), offset of the first byte
 * within the log (8), then the bytes. The offset makes it harmless to send a frame twice.
 *
 * @param bytes not copied: valid as long as the buffer it was read from
 */
public record LogFrame(Task task, long offset, ByteBuffer bytes) {

	/** Bytes before the log's. */
	public static final int HEADER = 25;

	private static final byte FORMAT = 1;

	/** A new buffer, ready to be sent. */
	public ByteBuffer encode() {
		ByteBuffer out = ByteBuffer.allocate(HEADER + bytes.remaining());
		out.put(FORMAT).putLong(task.run()).putInt(task.task()).putInt(task.attempt()).putLong(offset).put(bytes.duplicate());
		return out.flip();
	}

	/**
	 * @throws IllegalArgumentException if it is too short, or of another format
	 */
	public static LogFrame decode(ByteBuffer message) {
		ByteBuffer in = message.duplicate();
		if (in.remaining() < HEADER) {
			throw new IllegalArgumentException("log frame of " + in.remaining() + " bytes, at least " + HEADER + " are needed");
		}
		byte format = in.get();
		if (format != FORMAT) {
			throw new IllegalArgumentException("log frame of format " + format + ", only " + FORMAT + " is known");
		}
		Task task = new Task(in.getLong(), in.getInt(), in.getInt());
		long offset = in.getLong();
		if (offset < 0) {
			throw new IllegalArgumentException("log frame with offset " + offset);
		}
		return new LogFrame(task, offset, in.slice());
	}
}
