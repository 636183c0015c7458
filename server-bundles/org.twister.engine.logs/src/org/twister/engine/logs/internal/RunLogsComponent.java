// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.spi.store.BlobStore;

/** Run logs as blobs: {@code runs/<n>/logs/<name>} and {@code runs/<n>/tests/<task>/output.log}. */
@Component(service = RunLogs.class)
public final class RunLogsComponent implements RunLogs {

	private final BlobStore blobs;
	private final Growth growth = new Growth();
	/** Begun parts; an ended one stays until its run is closed, to know late output. */
	private final Map<TaskRef, Part> parts = new ConcurrentHashMap<>();
	private final Set<Long> closed = ConcurrentHashMap.newKeySet();
	/** One monitor per log that lines are added to. */
	private final Map<String, Object> lineLocks = new ConcurrentHashMap<>();

	@Activate
	public RunLogsComponent(@Reference BlobStore blobs) {
		this.blobs = blobs;
	}

	@Override
	public void begin(TaskRef task, EpRef ep, int fileId, String path, long from) throws IOException {
		if (parts.containsKey(task)) {
			return;
		}
		String cli = LogNames.folder(task.run()) + "logs/" + LogNames.cli(ep.name());
		Part part = new Part(blobs, LogNames.output(task), cli, from, fileId, path);
		synchronized (part) {
			// whoever finds it in the map waits until it has begun
			parts.put(task, part);
			part.begin();
		}
		growth.grown(cli);
	}

	@Override
	public long append(TaskRef task, long offset, ByteBuffer bytes) throws IOException {
		Part part = parts.get(task);
		// a part that was not begun again yet after a restart: its CLI log is completed when it is
		long length = part == null ? blobs.append(LogNames.output(task), offset, bytes.duplicate()) : part.append(offset, bytes);
		if (bytes.hasRemaining()) {
			growth.grown(LogNames.output(task));
			if (part != null) {
				growth.grown(part.cliKey());
			}
		}
		return length;
	}

	@Override
	public long length(TaskRef task) {
		try {
			return Math.max(0, blobs.size(LogNames.output(task)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Span end(TaskRef task) throws IOException {
		Part part = parts.get(task);
		if (part == null) {
			return Span.NONE;
		}
		Span span = part.end();
		growth.grown(part.cliKey());
		return span;
	}

	@Override
	public void line(long run, String log, String text) throws IOException {
		String key = LogNames.key(run, log);
		synchronized (lineLocks.computeIfAbsent(key, k -> new Object())) {
			blobs.append(key, Math.max(0, blobs.size(key)), ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
		}
		growth.grown(key);
	}

	@Override
	public List<LogFile> list(long run) throws IOException {
		List<LogFile> files = new ArrayList<>();
		for (String key : blobs.list(LogNames.folder(run))) {
			String name = LogNames.nameOf(run, key);
			if (name != null) {
				files.add(new LogFile(name, blobs.size(key)));
			}
		}
		return files;
	}

	@Override
	public InputStream read(long run, String name, long from) throws IOException {
		String key = LogNames.key(run, name);
		long size = blobs.size(key);
		if (size < 0) {
			throw new NoSuchFileException(name);
		}
		return blobs.read(key, Math.min(from, size), size);
	}

	@Override
	public byte[] tail(TaskRef task, int bytes) throws IOException {
		String key = LogNames.output(task);
		long size = blobs.size(key);
		if (size <= 0) {
			return new byte[0];
		}
		try (InputStream in = blobs.read(key, Math.max(0, size - bytes), size)) {
			return in.readAllBytes();
		}
	}

	@Override
	public AutoCloseable onGrowth(long run, String name, Runnable grown) throws IOException {
		return growth.watch(LogNames.key(run, name), grown);
	}

	@Override
	public void close(long run) {
		closed.add(run);
		parts.keySet().removeIf(t -> t.run() == run);
		lineLocks.keySet().removeIf(k -> k.startsWith(LogNames.folder(run)));
		growth.allGrown(LogNames.folder(run));
	}

	@Override
	public boolean isClosed(long run) {
		return closed.contains(run);
	}
}
