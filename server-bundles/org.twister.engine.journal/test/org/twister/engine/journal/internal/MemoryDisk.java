// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A disk that knows which bytes would survive a power failure. */
class MemoryDisk implements Disk {

	static final class Content {
		byte[] bytes = new byte[0];
		int forced;
		boolean named;
	}

	final Map<String, Content> files = new ConcurrentSkipListMap<>();
	volatile int forces;

	/** What is left after a power failure that kept so many bytes of what was not forced. */
	MemoryDisk afterPowerFailure(int keptOfUnforced) {
		MemoryDisk left = new MemoryDisk();
		files.forEach((name, content) -> {
			if (content.named) {
				Content copy = new Content();
				copy.bytes = Arrays.copyOf(content.bytes, Math.min(content.bytes.length, content.forced + keptOfUnforced));
				copy.forced = copy.bytes.length;
				copy.named = true;
				left.files.put(name, copy);
			}
		});
		return left;
	}

	MemoryDisk copy() {
		return afterPowerFailure(Integer.MAX_VALUE / 2);
	}

	/** The last segment. */
	Content last() {
		return files.get(files.keySet().stream().filter(Segments::isSegment).reduce((a, b) -> b).orElseThrow());
	}

	@Override
	public List<String> files() {
		return List.copyOf(files.keySet());
	}

	@Override
	public Segment open(String name) {
		Content content = files.computeIfAbsent(name, n -> new Content());
		return new Segment() {
			@Override
			public void write(ByteBuffer bytes, long offset) throws IOException {
				beforeWrite(name, bytes.remaining());
				synchronized (content) {
					int size = (int) offset + bytes.remaining();
					byte[] grown = Arrays.copyOf(content.bytes, Math.max(size, content.bytes.length));
					bytes.get(grown, (int) offset, bytes.remaining());
					content.bytes = grown;
				}
			}

			@Override
			public void force() throws IOException {
				if (Segments.isSegment(name)) {
					beforeForce();
				}
				synchronized (content) {
					content.forced = content.bytes.length;
				}
				if (Segments.isSegment(name)) {
					forces++;
				}
			}

			@Override
			public void truncate(long size) {
				synchronized (content) {
					content.bytes = Arrays.copyOf(content.bytes, (int) size);
				}
			}

			@Override
			public void close() {
				// nothing to release
			}
		};
	}

	/** For tests that make a sync of a segment slow or fail. */
	void beforeForce() throws IOException {
		// succeeds
	}

	/** For tests that make a write fail. */
	void beforeWrite(String name, int length) throws IOException {
		// succeeds
	}

	@Override
	public InputStream read(String name, long offset) throws IOException {
		Content content = files.get(name);
		if (content == null) {
			throw new NoSuchFileException(name);
		}
		return new InputStream() {
			private int at = (int) offset;

			@Override
			public int read() {
				synchronized (content) {
					return at < content.bytes.length ? content.bytes[at++] & 0xff : -1;
				}
			}

			@Override
			public int read(byte[] buffer, int from, int length) {
				synchronized (content) {
					int read = new ByteArrayInputStream(content.bytes, at, content.bytes.length - at).read(buffer, from, length);
					at += Math.max(0, read);
					return read;
				}
			}
		};
	}

	@Override
	public long size(String name) {
		return files.get(name).bytes.length;
	}

	@Override
	public void syncDirectory() {
		files.values().forEach(c -> c.named = true);
	}

	@Override
	public void rename(String from, String to) {
		files.put(to, files.remove(from));
	}

	@Override
	public void delete(String name) {
		files.remove(name);
	}

	@Override
	public boolean isFull(IOException failure) {
		return failure.getMessage().contains("No space left");
	}

	@Override
	public String describe(String name) {
		return "journal/" + name;
	}
}
