// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

	Content last() {
		return ((TreeMap<String, Content>) new TreeMap<>(files)).lastEntry().getValue();
	}

	@Override
	public List<String> segments() {
		return List.copyOf(files.keySet());
	}

	@Override
	public Segment open(String name) {
		Content content = files.computeIfAbsent(name, n -> new Content());
		return new Segment() {
			@Override
			public void write(ByteBuffer bytes, long offset) {
				synchronized (content) {
					int size = (int) offset + bytes.remaining();
					byte[] grown = Arrays.copyOf(content.bytes, Math.max(size, content.bytes.length));
					bytes.get(grown, (int) offset, bytes.remaining());
					content.bytes = grown;
				}
			}

			@Override
			public void force() throws IOException {
				beforeForce();
				synchronized (content) {
					content.forced = content.bytes.length;
				}
				forces++;
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

	/** For tests that make a sync slow or fail. */
	void beforeForce() throws IOException {
		// succeeds
	}

	@Override
	public InputStream read(String name, long offset) {
		Content content = files.get(name);
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
	public String identity() {
		return "cafe";
	}

	@Override
	public String describe(String name) {
		return "journal/" + name;
	}
}
