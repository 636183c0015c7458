// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Bytes that only grow: plans, logs, attachments. A key is a relative path of letters, digits and {@code ._-/}, such as {@code runs/12/plan.json}. Thread-safe. */
public interface BlobStore {

	/**
	 * Writes bytes at an offset that is not beyond the end; what is there already is skipped.
	 *
	 * @return the new length
	 */
	long append(String key, long offset, ByteBuffer bytes) throws IOException;

	/** Makes what was appended durable. */
	void sync(String key) throws IOException;

	/** Bytes from an offset to another, or to the present end if that is less. */
	InputStream read(String key, long from, long to) throws IOException;

	/** Length, -1 if there is no such blob. */
	long size(String key) throws IOException;

	/** Says that it is complete: durable, never changed again. Replaces what is there. */
	void put(String key, byte[] content) throws IOException;

	/** Keys that begin with a prefix, sorted. */
	List<String> list(String prefix) throws IOException;

	void delete(String key) throws IOException;
}
