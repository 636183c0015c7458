// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The folder of a journal, as narrow as possible, so that a test double can lose whatever was not forced: bytes until {@link Segment#force}, names until {@link #syncDirectory}. Names
 * that differ only behind the last dot are different files.
 */
interface Disk {

	/** Names of all files, sorted; empty if the folder is not there. */
	List<String> files() throws IOException;

	/** Opens a file for writing, creates it if it is not there. */
	Segment open(String name) throws IOException;

	/**
	 * Bytes of a file from an offset, as far as they are written now.
	 *
	 * @throws java.nio.file.NoSuchFileException if there is no such file
	 */
	InputStream read(String name, long offset) throws IOException;

	long size(String name) throws IOException;

	/** Gives a file another name, at once; one that has it is replaced. */
	void rename(String from, String to) throws IOException;

	/** Removes a file if it is there. */
	void delete(String name) throws IOException;

	/** Makes the creation, renaming and removal of files durable. */
	void syncDirectory() throws IOException;

	/** Whether an error of a write means that there is no room. */
	boolean isFull(IOException failure);

	/** Where a file is, for people. */
	String describe(String name);

	/** A file open for writing. Used by one thread at a time. */
	interface Segment extends Closeable {

		void write(ByteBuffer bytes, long offset) throws IOException;

		/** Makes what was written durable (data and length). */
		void force() throws IOException;

		void truncate(long size) throws IOException;
	}
}
