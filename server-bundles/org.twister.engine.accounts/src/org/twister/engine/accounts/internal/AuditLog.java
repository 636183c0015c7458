// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Settings;
import org.twister.rpc.UserService.AuditEntry;
import org.twister.rpc.event.EventKinds;

/**
 * {@code <home>/audit.log}: a JSON object a line, only ever appended to. A line is handed to the system before the call returns, so that it outlives this process, and
 * synced within a second. At 10 MB the file becomes {@code audit-<instant>.log}; of those the newest 50 are kept (setting {@code audit_files}). Thread-safe.
 */
@Component(service = {Audit.class, AuditLog.class})
public final class AuditLog implements Audit {

	private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
	private static final int MAX_TEXT = 2_000;
	/** Always as long, so that names sort by age. */
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

	private final Path file;
	private final long maxSize;
	private final int keep;
	private final ScheduledExecutorService syncer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("audit").factory());
	private FileOutputStream out;
	private long size;
	private boolean isSyncDue;
	private boolean isBroken;

	@Activate
	public AuditLog(@Reference Settings settings) throws IOException {
		this(settings.home().resolve("audit.log"), 10L << 20, filesToKeep(settings.value("audit_files", "50")));
	}

	static int filesToKeep(String value) {
		if (!value.matches("[0-9]{1,6}")) {
			throw new IllegalArgumentException("The setting audit_files is a number of files, not '" + value + "'.");
		}
		return Integer.parseInt(value);
	}

	AuditLog(Path file, long maxSize, int keep) throws IOException {
		this.file = file;
		this.maxSize = maxSize;
		this.keep = keep;
		open();
	}

	private void open() throws IOException {
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (!Files.exists(file)) {
			if (posix) {
				Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			} else {
				Files.createFile(file);
			}
		}
		out = new FileOutputStream(file.toFile(), true);
		size = Files.size(file);
		if (size > 0 && lastByte() != '\n') {
			write(new byte[]{'\n'});
		}
	}

	/** A power cut may have torn the last line: the next one begins on its own. */
	private int lastByte() throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			in.seek(size - 1);
			return in.read();
		}
	}

	@Override
	public void record(Caller caller, String action, String object, String detail) {
		record(caller.user(), caller.login(), action, object, detail);
	}

	void record(String user, String login, String action, String object, String detail) {
		AuditEntry entry = new AuditEntry(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), cut(user), cut(login), action, cut(object), cut(detail));
		try {
			byte[] line = (EventKinds.JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
			append(line);
		} catch (IOException e) {
			LOG.error("The audit log lacks {}: {}", entry, e.getMessage());
		}
	}

	private static String cut(String text) {
		String given = text == null ? "" : text;
		return given.length() > MAX_TEXT ? given.substring(0, MAX_TEXT) + "..." : given;
	}

	private synchronized void append(byte[] line) throws IOException {
		try {
			if (isBroken) {
				open();
				isBroken = false;
			}
			if (size > 0 && size + line.length > maxSize) {
				rotate();
			}
			write(line);
		} catch (IOException e) {
			isBroken = true;
			closeQuietly();
			throw e;
		}
		if (!isSyncDue && !syncer.isShutdown()) {
			isSyncDue = true;
			syncer.schedule(this::sync, 500, TimeUnit.MILLISECONDS);
		}
	}

	private void write(byte[] bytes) throws IOException {
		out.write(bytes);
		size += bytes.length;
	}

	private void rotate() throws IOException {
		out.getFD().sync();
		out.close();
		Files.move(file, file.resolveSibling("audit-" + NAME.format(Instant.now()) + ".log"), StandardCopyOption.ATOMIC_MOVE);
		open();
		List<Path> old = old();
		for (Path surplus : old.subList(Math.min(keep, old.size()), old.size())) {
			Files.deleteIfExists(surplus);
		}
	}

	/** The newest first. */
	private List<Path> old() throws IOException {
		try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
			return files.filter(path -> path.getFileName().toString().matches("audit-[0-9TZ.]+\\.log")).sorted(Comparator.reverseOrder()).toList();
		}
	}

	/** Nobody who records something waits for the disk meanwhile. */
	private void sync() {
		FileOutputStream current;
		synchronized (this) {
			isSyncDue = false;
			if (isBroken) {
				return;
			}
			current = out;
		}
		try {
			current.getFD().sync();
		} catch (IOException e) {
			tellUnlessReplaced(current, e);
		}
	}

	/** A file that was rotated meanwhile was synced then. */
	private synchronized void tellUnlessReplaced(FileOutputStream synced, IOException e) {
		if (synced == out && !isBroken) {
			LOG.error("The audit log cannot be synced: {}", e.getMessage());
		}
	}

	/** The newest lines that fit, the newest first. */
	List<AuditEntry> read(int limit, Predicate<AuditEntry> fits) throws IOException {
		List<Path> files = new ArrayList<>(List.of(file));
		files.addAll(old());
		List<AuditEntry> result = new ArrayList<>();
		for (Path next : files) {
			if (result.size() >= limit) {
				break;
			}
			result.addAll(newest(next, limit - result.size(), fits));
		}
		return result;
	}

	private static List<AuditEntry> newest(Path file, int limit, Predicate<AuditEntry> fits) throws IOException {
		Deque<AuditEntry> found = new ArrayDeque<>();
		try (Stream<String> lines = Files.lines(file)) {
			for (String line : (Iterable<String>) lines::iterator) {
				AuditEntry entry = parse(line);
				if (entry != null && fits.test(entry)) {
					found.addFirst(entry);
					if (found.size() > limit) {
						found.removeLast();
					}
				}
			}
		} catch (java.nio.file.NoSuchFileException e) {
			return List.of();
		} catch (java.io.UncheckedIOException e) {
			throw e.getCause();
		}
		return List.copyOf(found);
	}

	/** Null for a torn line. */
	private static AuditEntry parse(String line) {
		try {
			return line.isEmpty() ? null : EventKinds.JSON.readValue(line, AuditEntry.class);
		} catch (IOException e) {
			return null;
		}
	}

	@Deactivate
	synchronized void close() {
		syncer.shutdownNow();
		sync();
		isBroken = true;
		closeQuietly();
	}

	private void closeQuietly() {
		try {
			out.close();
		} catch (IOException e) {
			LOG.debug("closing the audit log", e);
		}
	}
}
