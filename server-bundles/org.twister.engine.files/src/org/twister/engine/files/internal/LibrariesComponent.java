// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Libraries;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.TestFolders.Entry;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Libraries in the folders of users and of everybody. */
@Component
public final class LibrariesComponent implements Libraries {

	private static final long MOST_BYTES = 1L << 30;
	private static final int MOST_FILES = 20_000;

	private final RootsComponent roots;
	private final Hashes hashes = new Hashes();

	@Activate
	public LibrariesComponent(@Reference RootsComponent roots) {
		this.roots = roots;
	}

	/**
	 * A library that was found.
	 *
	 * @param path     without links
	 * @param base     the folder of libraries that it is in, without links
	 * @param isSystem everybody's
	 */
	private record Found(Path path, Path base, boolean isSystem) {}

	/** By name: those of the user hide everybody's. */
	private Map<String, Found> all(String user) throws RpcException {
		Map<String, Found> found = new TreeMap<>();
		try {
			collect(roots.systemLibs(), true, found);
			if (!user.isEmpty()) {
				Path folder = RealPath.of(roots.folder(user, Root.LIBS));
				if (roots.isAllowed(user, folder)) {
					collect(folder, false, found);
				}
			}
			return found;
		} catch (IOException e) {
			throw Errors.refusal("libs", e);
		}
	}

	private static void collect(Path folder, boolean isSystem, Map<String, Found> found) throws IOException {
		Path base = RealPath.of(folder);
		if (!Files.isDirectory(base)) {
			return;
		}
		try (Stream<Path> entries = Files.list(base)) {
			for (Path entry : entries.toList()) {
				Path real = inside(base, entry);
				if (real != null && isLibrary(entry.getFileName().toString(), real)) {
					found.put(entry.getFileName().toString(), new Found(real, base, isSystem));
				}
			}
		}
	}

	/** Where an entry leads; null if that is outside, or nowhere. */
	private static Path inside(Path base, Path entry) throws IOException {
		Path real = RealPath.of(entry);
		return real.startsWith(base) && !real.equals(base) && Files.isReadable(real) ? real : null;
	}

	private static boolean isLibrary(String name, Path real) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean isLeftOut = FolderWalk.isHidden(name) || name.equals("__init__.py");
		return !isLeftOut && (Files.isDirectory(real) || Files.isRegularFile(real) && (lower.endsWith(".py") || lower.endsWith(".zip")));
	}

	private static boolean isDelivered(Entry entry) {
		return !entry.path().endsWith(".pyc") && !entry.path().endsWith(".pyo");
	}

	@Override
	public List<String> list(String user) throws RpcException {
		return List.copyOf(all(user).keySet());
	}

	@Override
	public List<Library> tree(String user) throws RpcException {
		List<Library> tree = new ArrayList<>();
		try {
			for (Map.Entry<String, Found> entry : all(user).entrySet()) {
				tree.add(library(entry.getKey(), entry.getValue()));
			}
		} catch (IOException e) {
			throw Errors.refusal("libs", e);
		}
		return tree;
	}

	private static Library library(String name, Found found) throws IOException {
		List<Library> children = new ArrayList<>();
		boolean isFolder = Files.isDirectory(found.path());
		if (isFolder) {
			try (Stream<Path> entries = Files.list(found.path())) {
				for (Path entry : entries.sorted().toList()) {
					// a link is told, but not entered: it may lead in a circle
					if (!Files.isSymbolicLink(entry) && isLibrary(entry.getFileName().toString(), entry)) {
						children.add(library(entry.getFileName().toString(), new Found(entry, found.base(), found.isSystem())));
					} else if (Files.isSymbolicLink(entry) && inside(found.base(), entry) != null
							&& isLibrary(entry.getFileName().toString(), inside(found.base(), entry))) {
						children.add(new Library(entry.getFileName().toString(), Files.isDirectory(entry), found.isSystem(), List.of()));
					}
				}
			}
		}
		return new Library(name, isFolder, found.isSystem(), children);
	}

	@Override
	public List<String> select(String user, String chosen) throws RpcException {
		if (chosen == null || chosen.isBlank()) {
			return list(user);
		}
		Map<String, Found> all = all(user);
		List<String> names = new ArrayList<>();
		for (String name : Arrays.stream(chosen.split(";")).map(String::strip).distinct().sorted().toList()) {
			if (isName(name) && find(all, name) != null) {
				names.add(name);
			}
		}
		return names;
	}

	private static boolean isName(String path) {
		return path.indexOf('\0') < 0 && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isEmpty() || FolderWalk.isHidden(part));
	}

	/** A library, or something in one; null if there is none. */
	private static Found find(Map<String, Found> all, String path) throws RpcException {
		int slash = path.indexOf('/');
		Found library = all.get(slash < 0 ? path : path.substring(0, slash));
		if (library == null || slash < 0) {
			return library;
		}
		try {
			Path real = inside(library.base(), library.path().resolve(path.substring(slash + 1)));
			return real == null || !real.startsWith(library.path()) || !Files.exists(real) ? null : new Found(real, library.base(), library.isSystem());
		} catch (IOException | InvalidPathException e) {
			return null;
		}
	}

	private Found get(String user, String path) throws RpcException {
		Found found = path != null && isName(path) ? find(all(user), path) : null;
		if (found == null) {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no library " + path + ".");
		}
		return found;
	}

	@Override
	public Download download(String user, String name) throws RpcException {
		Found found = get(user, name);
		try {
			boolean isFolder = Files.isDirectory(found.path());
			List<Entry> entries = isFolder ? entries(found, name) : List.of();
			return new LibraryDownload(name, isFolder, isFolder ? hash(found, entries) : hash(found.base(), found.path()), out -> {
				if (isFolder) {
					pack(found, name.substring(name.lastIndexOf('/') + 1), entries, out);
				} else {
					try (InputStream in = open(found.base(), found.path())) {
						in.transferTo(out);
					}
				}
			});
		} catch (IOException e) {
			throw Errors.refusal(name, e);
		}
	}

	private record LibraryDownload(String name, boolean isArchive, String hash, Writer writer) implements Download {

		/** Writes the bytes. */
		private interface Writer {
			void to(OutputStream out) throws IOException;
		}

		@Override
		public void to(OutputStream out) throws IOException {
			writer.to(out);
		}
	}

	private static List<Entry> entries(Found folder, String name) throws IOException, RpcException {
		List<Entry> entries = new FolderWalk(folder.path(), true, MOST_BYTES, MOST_FILES).entries();
		if (entries == null) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The library " + name + " is too large to be sent.");
		}
		return entries.stream().filter(LibrariesComponent::isDelivered).toList();
	}

	private String hash(Path base, Path file) throws IOException {
		try (OpenFolder folder = OpenFolder.open(base, file.getParent(), false); FileChannel in = folder.read(file.getFileName().toString())) {
			return hashes.of(folder.attributes(file.getFileName().toString()), in);
		}
	}

	private String hash(Found folder, List<Entry> entries) throws IOException {
		MessageDigest digest = Hashes.digest();
		for (Entry entry : entries) {
			String line = entry.path() + "\0" + (entry.executable() ? "x" : "-") + hash(folder.base(), RealPath.of(folder.path().resolve(entry.path()))) + "\n";
			digest.update(line.getBytes(StandardCharsets.UTF_8));
		}
		return Hashes.text(digest);
	}

	private static void pack(Found folder, String name, List<Entry> entries, OutputStream out) throws IOException {
		try (TarGz archive = new TarGz(out)) {
			for (Entry entry : entries) {
				try (InputStream in = open(folder.path(), RealPath.of(folder.path().resolve(entry.path())))) {
					archive.add(name + "/" + entry.path(), entry.size(), entry.modified(), entry.executable(), in);
				}
			}
		}
	}

	/** A file that is in a folder, whatever is put in the way meanwhile. */
	static InputStream open(Path base, Path file) throws IOException {
		if (!file.startsWith(base)) {
			throw new AccessDeniedException(file.toString(), null, "leads out of its folder");
		}
		OpenFolder folder = OpenFolder.open(base, file.getParent(), false);
		try {
			return new FilterInputStream(Channels.newInputStream(folder.read(file.getFileName().toString()))) {
				@Override
				public void close() throws IOException {
					try (folder) {
						super.close();
					}
				}
			};
		} catch (IOException | RuntimeException e) {
			folder.close();
			throw e;
		}
	}

	@Override
	public List<Entry> files(String user, List<String> names) throws RpcException {
		Map<String, Found> all = all(user);
		Map<String, Entry> files = new TreeMap<>();
		try {
			for (String name : names) {
				Found found = isName(name) ? find(all, name) : null;
				if (found != null && Files.isDirectory(found.path())) {
					entries(found, name)
							.forEach(e -> files.put(name + "/" + e.path(), new Entry(name + "/" + e.path(), e.size(), e.modified(), e.executable())));
				} else if (found != null) {
					files.put(name,
							new Entry(name, Files.size(found.path()), Files.getLastModifiedTime(found.path()).toMillis(), Files.isExecutable(found.path())));
				}
			}
		} catch (IOException e) {
			throw Errors.refusal("libs", e);
		}
		return List.copyOf(files.values());
	}

	@Override
	public InputStream open(String user, String path) throws RpcException, IOException {
		Found found = get(user, path);
		return open(found.base(), found.path());
	}
}
