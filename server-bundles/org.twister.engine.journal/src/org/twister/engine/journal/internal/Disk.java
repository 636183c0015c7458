// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** The folder of a journal, as narrow as possible, so that a test double can lose whatever was not forced. */
interface Disk {

	/** Names of the segments, sorted. */
	List<String> segments() throws IOException;

	/** Opens a segment for writing, creates it if it is not there. */
	Segment open(String name) throws IOException;

	/** Bytes of a segment from an offset, as far as they are written now. */
	InputStream read(String name, long offset) throws IOException;

	long size(String name) throws IOException;

	/** Makes the creation of files durable. */
	void syncDirectory() throws IOException;

	/** Random text that tells this journal from others; made durable when first asked for. */
	String identity() throws IOException;

	/** Where a segment is, for people. */
	String describe(String name);

	/** A file of records. Used by one thread at a time. */
	interface Segment extends Closeable {

		void write(ByteBuffer bytes, long offset) throws IOException;

		/** Makes what was written durable (data and length). */
		void force() throws IOException;

		void truncate(long size) throws IOException;
	}
}
