// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk on which nothing is durable that was not forced, and nothing is called as before whose folder was not synced. The power fails at the n-th change; of what was not durable then
 * a random part is left: pages of writes in any order, the last one torn, and any of the changes of names.
 */
final class PowerDisk implements Disk {

	private static final int PAGE = 64;

	/** A change of bytes; null bytes: a truncation. */
	private record Write(long offset, byte[] bytes) {}

	private static final class Content {
		byte[] now = new byte[0];
		byte[] durable = new byte[0];
		final List<Write> pending = new ArrayList<>();

		void apply(Write write) {
			now = applied(now, write);
			pending.add(write);
		}

		static byte[] applied(byte[] bytes, Write write) {
			if (write.bytes() == null) {
				return Arrays.copyOf(bytes, (int) write.offset());
			}
			byte[] changed = Arrays.copyOf(bytes, Math.max(bytes.length, (int) write.offset() + write.bytes().length));
			System.arraycopy(write.bytes(), 0, changed, (int) write.offset(), write.bytes().length);
			return changed;
		}
	}

	/** A change of names: {@code from} goes away, {@code to} names the content; either may be null. */
	private record Naming(String from, String to, Content content) {
		void apply(Map<String, Content> names) {
			if (from != null) {
				names.remove(from);
			}
			if (to != null) {
				names.put(to, content);
			}
		}
	}

	static final class PowerFailure extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final TreeMap<String, Content> names = new TreeMap<>();
	private final TreeMap<String, Content> durableNames = new TreeMap<>();
	private final List<Naming> pendingNames = new ArrayList<>();
	private int failAt;
	private int changes;

	/**
	 * @param failAfter so many changes are performed before the power fails
	 */
	PowerDisk(int failAfter) {
		this.failAt = failAfter;
	}

	/** From now on so many changes are performed before the power fails. */
	synchronized void failAfter(int more) {
		failAt = changes + more;
	}

	synchronized int changes() {
		return changes;
	}

	synchronized boolean hasFailed() {
		return changes > failAt;
	}

	private void change() throws PowerFailure {
		if (++changes > failAt) {
			throw new PowerFailure();
		}
	}

	/** The disk when the power is back, until it fails again. */
	synchronized PowerDisk afterFailure(Random random, int failAfter) {
		PowerDisk left = new PowerDisk(failAfter);
		TreeMap<String, Content> kept = new TreeMap<>(durableNames);
		boolean inOrder = random.nextBoolean();
		int prefix = random.nextInt(pendingNames.size() + 1);
		for (int i = 0; i < pendingNames.size(); i++) {
			if (inOrder ? i < prefix : random.nextBoolean()) {
				pendingNames.get(i).apply(kept);
			}
		}
		kept.forEach((name, content) -> {
			Content copy = new Content();
			copy.durable = torn(content, random);
			copy.now = copy.durable;
			left.names.put(name, copy);
			left.durableNames.put(name, copy);
		});
		return left;
	}

	private static byte[] torn(Content content, Random random) {
		byte[] bytes = content.durable;
		boolean inOrder = random.nextBoolean();
		boolean nothing = random.nextInt(4) == 0;
		boolean stopped = false;
		for (Write write : content.pending) {
			if (nothing || stopped) {
				break;
			}
			if (write.bytes() == null) {
				if (random.nextBoolean()) {
					bytes = Content.applied(bytes, write);
				}
				continue;
			}
			for (int at = 0; at < write.bytes().length && !stopped; at += PAGE) {
				int end = Math.min(at + PAGE, write.bytes().length);
				int choice = random.nextInt(4);
				if (choice == 0) {
					stopped = inOrder;
				} else if (choice == 1) {
					bytes = Content.applied(bytes, new Write(write.offset() + at, Arrays.copyOfRange(write.bytes(), at, at + random.nextInt(end - at + 1))));
					stopped = inOrder;
				} else {
					bytes = Content.applied(bytes, new Write(write.offset() + at, Arrays.copyOfRange(write.bytes(), at, end)));
				}
			}
		}
		return bytes;
	}

	@Override
	public synchronized List<String> files() {
		return List.copyOf(names.keySet());
	}

	@Override
	public synchronized Segment open(String name) throws IOException {
		Content found = names.get(name);
		if (found == null) {
			change();
			found = new Content();
			names.put(name, found);
			pendingNames.add(new Naming(null, name, found));
		}
		return new File(found);
	}

	private final class File implements Segment {
		private final Content content;

		File(Content content) {
			this.content = content;
		}

		@Override
		public void write(ByteBuffer bytes, long offset) throws IOException {
			byte[] copy = new byte[bytes.remaining()];
			bytes.get(copy);
			apply(new Write(offset, copy));
		}

		@Override
		public void truncate(long size) throws IOException {
			apply(new Write(size, null));
		}

		private void apply(Write write) throws IOException {
			synchronized (PowerDisk.this) {
				if (++changes > failAt) {
					// the power fails while it is under way
					content.pending.add(write);
					throw new PowerFailure();
				}
				content.apply(write);
			}
		}

		@Override
		public void force() throws IOException {
			synchronized (PowerDisk.this) {
				change();
				content.durable = content.now;
				content.pending.clear();
			}
		}

		@Override
		public void close() {
			// closing forces nothing
		}
	}

	@Override
	public synchronized InputStream read(String name, long offset) throws IOException {
		Content content = names.get(name);
		if (content == null) {
			throw new NoSuchFileException(name);
		}
		return new ByteArrayInputStream(content.now, (int) offset, content.now.length - (int) offset);
	}

	@Override
	public synchronized long size(String name) {
		return names.get(name).now.length;
	}

	@Override
	public synchronized void rename(String from, String to) throws IOException {
		change();
		Naming naming = new Naming(from, to, names.get(from));
		naming.apply(names);
		pendingNames.add(naming);
	}

	@Override
	public synchronized void delete(String name) throws IOException {
		if (names.containsKey(name)) {
			change();
			Naming naming = new Naming(name, null, null);
			naming.apply(names);
			pendingNames.add(naming);
		}
	}

	@Override
	public synchronized void syncDirectory() throws IOException {
		change();
		durableNames.clear();
		durableNames.putAll(names);
		pendingNames.clear();
	}

	@Override
	public boolean isFull(IOException failure) {
		return false;
	}

	@Override
	public String describe(String name) {
		return "journal/" + name;
	}
}
