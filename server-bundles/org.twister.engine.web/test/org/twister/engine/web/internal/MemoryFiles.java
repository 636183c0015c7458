// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.spi.store.BlobStore;

/** Logs and blobs of run 1 in memory. */
final class MemoryFiles implements RunLogs, BlobStore {

	private final Map<String, ByteArrayOutputStream> logs = new TreeMap<>();
	private final Map<String, byte[]> blobs = new TreeMap<>();
	private final List<Runnable> watchers = new ArrayList<>();
	private boolean closed;

	synchronized void write(String name, String text) {
		logs.computeIfAbsent(name, n -> new ByteArrayOutputStream()).writeBytes(text.getBytes(StandardCharsets.UTF_8));
		List.copyOf(watchers).forEach(Runnable::run);
	}

	synchronized int watchers() {
		return watchers.size();
	}

	synchronized void awaitWatchers(int count) throws InterruptedException {
		while (watchers.size() != count) {
			wait();
		}
	}

	@Override
	public synchronized List<LogFile> list(long run) {
		return logs.entrySet().stream().map(e -> new LogFile(e.getKey(), e.getValue().size())).toList();
	}

	@Override
	public synchronized InputStream read(long run, String name, long from) throws IOException {
		if (!logs.containsKey(name)) {
			throw new NoSuchFileException(name);
		}
		byte[] bytes = logs.get(name).toByteArray();
		return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
	}

	@Override
	public synchronized AutoCloseable onGrowth(long run, String name, Runnable grown) {
		watchers.add(grown);
		notifyAll();
		grown.run();
		return () -> {
			synchronized (this) {
				watchers.remove(grown);
				notifyAll();
			}
		};
	}

	@Override
	public synchronized void close(long run) {
		closed = true;
		List.copyOf(watchers).forEach(Runnable::run);
	}

	@Override
	public synchronized boolean isClosed(long run) {
		return closed;
	}

	@Override
	public synchronized void put(String key, byte[] content) {
		blobs.put(key, content);
	}

	@Override
	public synchronized long size(String key) {
		return blobs.containsKey(key) ? blobs.get(key).length : -1;
	}

	@Override
	public synchronized InputStream read(String key, long from, long to) {
		byte[] bytes = blobs.get(key);
		return new ByteArrayInputStream(bytes, (int) from, (int) (Math.min(to, bytes.length) - from));
	}

	@Override
	public synchronized List<String> list(String prefix) {
		return blobs.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
	}

	@Override
	public void delete(String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long append(String key, long offset, ByteBuffer bytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void sync(String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void begin(TaskRef task, EpRef ep, int fileId, String path, long from) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long append(TaskRef task, long offset, ByteBuffer bytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long length(TaskRef task) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Span end(TaskRef task) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void line(long run, String log, String text) {
		throw new UnsupportedOperationException();
	}

	@Override
	public byte[] tail(TaskRef task, int bytes) {
		throw new UnsupportedOperationException();
	}
}
