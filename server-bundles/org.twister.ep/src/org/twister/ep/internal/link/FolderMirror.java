// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.FileBundle;
import org.twister.ep.channel.FileListing;
import org.twister.ep.channel.FileListing.Entry;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;

/**
 * Copies of the tests' folders, one per folder of the CE, shared by the EPs: only what has changed is fetched, and put in place by a rename, so a test that reads a
 * file meanwhile sees the old one or the new one. Thread-safe.
 */
public final class FolderMirror {

	private static final Logger LOG = LoggerFactory.getLogger(FolderMirror.class);

	/** A listing holds for so long: a row of short tests of one folder asks once. */
	private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);

	private static final int FILES_PER_REQUEST = 500;
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String LISTING = "listing.json";

	/** The CE does not know the order, yet or any more. */
	public static final class UnknownOrderException extends IOException {
		private static final long serialVersionUID = 1L;

		UnknownOrderException(String message) {
			super(message);
		}
	}

	private static final class Mirror {
		private final Path root;
		private final Path folder;
		private Map<String, Entry> files;
		private long listed;

		Mirror(Path root, String name) {
			this.root = root;
			this.folder = root.resolve(name);
		}
	}

	private final HttpClient client;
	private final URI ce;
	private final String token;
	private final Path cache;
	private final Map<String, Mirror> mirrors = new ConcurrentHashMap<>();

	FolderMirror(HttpClient client, URI ce, String token, Path cache) {
		this.client = client;
		this.ce = ce;
		this.token = token;
		this.cache = cache;
	}

	/**
	 * The test's file in the copy of its folder, which is up to date.
	 *
	 * @throws NoSuchFileException   if the CE has no such file
	 * @throws UnknownOrderException if the CE does not hold the order
	 * @throws IOException           if the CE cannot be reached
	 */
	public Path update(Order order) throws IOException, InterruptedException {
		String name = order.baseName();
		String folder = order.file().substring(0, Math.max(0, order.file().length() - name.length() - 1));
		Mirror mirror = mirrors.computeIfAbsent(folder, this::mirror);
		synchronized (mirror) {
			boolean fresh = mirror.files != null && System.nanoTime() - mirror.listed < FRESH_NANOS && mirror.files.containsKey(name);
			if (!fresh) {
				long now = System.nanoTime();
				FileListing listing = list(order.task());
				synchronise(mirror, listing, order.task());
				mirror.listed = now;
			}
			if (!mirror.files.containsKey(name)) {
				throw new NoSuchFileException(order.file(), null, "not found on the Central Engine");
			}
			return mirror.folder.resolve(name);
		}
	}

	private Mirror mirror(String folder) {
		String base = folder.substring(Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((ce + " " + folder).getBytes(StandardCharsets.UTF_8));
			return new Mirror(cache.resolve(HexFormat.of().formatHex(hash, 0, 8)), base.isEmpty() || base.contains(":") ? "root" : base);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private HttpRequest.Builder request(Task task) {
		return HttpRequest
				.newBuilder(URI.create(ce + Protocol.FILES_PATH + "?run=" + task.run() + "&task=" + task.task() + "&attempt=" + task.attempt()))
				.header("Authorization", "Bearer " + token).timeout(PATIENCE);
	}

	private FileListing list(Task task) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = client.send(request(task).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
		return switch (answer.statusCode()) {
		case 200 -> FileListing.read(answer.body());
		case 403 -> throw new UnknownOrderException(text(answer));
		case 410 -> throw new NoSuchFileException(text(answer));
		case 404, 502, 503, 504 -> throw new ConnectException("the Central Engine is away: " + answer.statusCode());
		default -> throw new IOException("the Central Engine answered " + answer.statusCode() + ": " + text(answer));
		};
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8).strip();
	}

	private void synchronise(Mirror mirror, FileListing listing, Task task) throws IOException, InterruptedException {
		Map<String, Entry> before = mirror.files != null ? mirror.files : remembered(mirror);
		Map<String, Entry> now = new HashMap<>();
		List<Entry> changed = new ArrayList<>();
		for (Entry entry : listing.files()) {
			if (target(mirror, entry.path()).isEmpty() || entry.path().indexOf('\n') >= 0) {
				LOG.warn("file name {} is not possible here, left out", entry.path());
				continue;
			}
			now.put(entry.path(), entry);
			if (!isCurrent(mirror, entry)) {
				changed.add(entry);
			}
		}
		Files.createDirectories(mirror.folder);
		for (int i = 0; i < changed.size(); i += FILES_PER_REQUEST) {
			fetch(mirror, task, changed.subList(i, Math.min(changed.size(), i + FILES_PER_REQUEST)), now);
		}
		for (String path : before.keySet()) {
			if (!now.containsKey(path)) {
				delete(mirror, path);
			}
		}
		if (!changed.isEmpty() || before.size() != now.size()) {
			Files.write(mirror.root.resolve(LISTING), listing.write());
			LOG.debug("{}: {} of {} files fetched", listing.folder(), changed.size(), now.size());
		}
		mirror.files = now;
	}

	private static Map<String, Entry> remembered(Mirror mirror) {
		Map<String, Entry> files = new HashMap<>();
		try {
			FileListing.read(Files.readAllBytes(mirror.root.resolve(LISTING))).files().forEach(e -> files.put(e.path(), e));
		} catch (IOException | IllegalArgumentException e) {
			LOG.trace("nothing remembered of {}", mirror.folder);
		}
		return files;
	}

	/** Where a file belongs; empty for a path that would leave the folder. */
	private static Optional<Path> target(Mirror mirror, String path) {
		Path target = mirror.folder.resolve(path).normalize();
		return target.startsWith(mirror.folder) && !target.equals(mirror.folder) ? Optional.of(target) : Optional.empty();
	}

	private static boolean isCurrent(Mirror mirror, Entry entry) {
		try {
			BasicFileAttributes is = Files.readAttributes(target(mirror, entry.path()).orElseThrow(), BasicFileAttributes.class);
			return is.isRegularFile() && is.size() == entry.size() && is.lastModifiedTime().toMillis() == entry.modified();
		} catch (IOException e) {
			return false;
		}
	}

	private void fetch(Mirror mirror, Task task, List<Entry> wanted, Map<String, Entry> now) throws IOException, InterruptedException {
		Map<String, Entry> byPath = new HashMap<>();
		StringBuilder body = new StringBuilder();
		for (Entry entry : wanted) {
			byPath.put(entry.path(), entry);
			body.append(entry.path()).append('\n');
		}
		HttpResponse<InputStream> answer = client.send(request(task).POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream in = answer.body(); FileBundle.Reader files = new FileBundle.Reader(in)) {
			if (answer.statusCode() != 200) {
				throw new IOException("the Central Engine answered " + answer.statusCode() + " when files were fetched");
			}
			for (Optional<String> path = files.next(); path.isPresent(); path = files.next()) {
				Entry entry = byPath.get(path.get());
				if (entry != null) {
					store(mirror, entry, files.content(), now);
				}
			}
		}
	}

	private static void store(Mirror mirror, Entry entry, InputStream content, Map<String, Entry> now) throws IOException {
		Path target = target(mirror, entry.path()).orElseThrow();
		Path temporary = mirror.root.resolve("incoming");
		try {
			Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
		} catch (FileBundle.UnreadableException e) {
			LOG.warn("{} is left out: {}", entry.path(), e.getMessage());
			now.remove(entry.path());
			return;
		}
		Files.createDirectories(target.getParent());
		if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.getFileAttributeView(temporary, PosixFileAttributeView.class)
					.setPermissions(PosixFilePermissions.fromString(entry.executable() ? "rwxr-xr-x" : "rw-r--r--"));
		}
		Files.setLastModifiedTime(temporary, FileTime.fromMillis(entry.modified()));
		try {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			// a test has made a folder of that name
			deleteTree(target);
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void delete(Mirror mirror, String path) {
		target(mirror, path).ifPresent(target -> {
			try {
				Files.deleteIfExists(target);
			} catch (IOException e) {
				LOG.debug("stays: {}", target);
			}
		});
	}

	/** Deletes a file or a folder with all that is in it, protected folders too; links are not followed. */
	public static void deleteTree(Path path) throws IOException {
		if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			if (!Files.isWritable(path) || !Files.isReadable(path) || !Files.isExecutable(path)) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
			}
			try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
				for (Path child : children) {
					deleteTree(child);
				}
			}
		}
		Files.deleteIfExists(path);
	}
}
