// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Roots;
import org.twister.engine.api.UserFiles;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.RpcException;

/** Files of users below a folder each; whoever asks for something outside is refused, and what was asked for is written down. */
final class LabFiles implements Roots, UserFiles {

	private static final Map<Root, String> FOLDERS = Map.of(Root.TESTS, "tests", Root.PROJECTS, "projects", Root.PREDEFINED, "predefined", Root.LIBS, "libs",
			Root.SYSTEM_LIBS, "../../libs", Root.CONFIG, "config", Root.TEST_CONFIGS, "config/test_configs", Root.LOGS, "logs");

	private final Path home;
	/** Everything that was touched. */
	final Set<Path> touched = ConcurrentHashMap.newKeySet();
	/** Done once before the next write: somebody else is faster. */
	Runnable before;

	LabFiles(Path home) {
		this.home = home;
	}

	@Override
	public Path folder(String user, Root root) {
		return home.resolve("users").resolve(user).resolve(FOLDERS.get(root)).normalize();
	}

	@Override
	public List<Path> allowed(String user) {
		return List.of(home.resolve("users").resolve(user));
	}

	@Override
	public Path resolve(String user, Root from, String name) throws RpcException {
		if (name.isEmpty() || name.indexOf('\0') >= 0) {
			throw new RpcException(FaultCode.BAD_REQUEST, "This is no name of a file.");
		}
		Path own = home.resolve("users").resolve(user);
		try {
			Path path = (name.startsWith("~") ? Path.of(own + name.substring(1)) : folder(user, from).resolve(name)).normalize();
			if (!path.startsWith(own)) {
				throw new RpcException(FaultCode.FORBIDDEN, name + " is outside of the folders of " + user + ".");
			}
			return path;
		} catch (InvalidPathException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "This is no name of a file.");
		}
	}

	private Path at(Place place) throws RpcException {
		Path path = place.name().isEmpty() ? folder(place.user(), place.root()) : resolve(place.user(), place.root(), place.name());
		touched.add(path);
		return path;
	}

	private static void check(Caller caller, Place place) throws RpcException {
		if (!caller.user().equals(place.user()) && !caller.admin()) {
			throw new RpcException(FaultCode.FORBIDDEN, "These are the files of another user.");
		}
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static FileInfo info(Path base, Path path, boolean hash) {
		try {
			boolean folder = Files.isDirectory(path);
			return new FileInfo(base.relativize(path).toString(), folder ? FileType.FOLDER : FileType.FILE, folder ? 0 : Files.size(path),
					"2026-01-01T10:00:00Z",
					false, hash && !folder ? hash(Files.readAllBytes(path)) : null);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public List<FileInfo> list(Caller caller, Place place, Listing listing) throws RpcException {
		check(caller, place);
		Path folder = at(place);
		if (!Files.isDirectory(folder)) {
			throw new RpcException(FaultCode.NOT_FOUND, folder + " does not exist.");
		}
		try (Stream<Path> paths = Files.walk(folder, listing.recursive() ? 99 : 1)) {
			return paths.filter(path -> !path.equals(folder)).sorted().map(path -> info(folder, path, listing.hashes())).toList();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public FileInfo stat(Caller caller, Place place, boolean hash) throws RpcException {
		check(caller, place);
		Path path = at(place);
		if (!Files.exists(path)) {
			throw new RpcException(FaultCode.NOT_FOUND, path + " does not exist.");
		}
		return info(folder(place.user(), place.root()), path, hash);
	}

	@Override
	public Content open(Caller caller, Place place) throws RpcException {
		FileInfo info = stat(caller, place, true);
		if (info.type() != FileType.FILE) {
			throw new RpcException(FaultCode.BAD_REQUEST, place.name() + " is no file.");
		}
		try {
			byte[] bytes = Files.readAllBytes(at(place));
			return new Content() {
				@Override
				public FileInfo info() {
					return info;
				}

				@Override
				public void copy(long from, long to, OutputStream out) throws IOException {
					out.write(Arrays.copyOfRange(bytes, (int) from, (int) to));
				}

				@Override
				public void close() {
					// it is in memory
				}
			};
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public FileInfo write(Caller caller, Place place, InputStream content, Expected expected, Boolean executable) throws RpcException, IOException {
		check(caller, place);
		Runnable now = before;
		before = null;
		if (now != null) {
			now.run();
		}
		Path path = at(place);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		content.transferTo(bytes);
		String there = Files.isRegularFile(path) ? hash(Files.readAllBytes(path)) : null;
		boolean fits = switch (expected.kind()) {
		case ANYTHING -> true;
		case NOTHING -> there == null;
		case SOME_FILE -> there != null;
		case ONE_OF -> there != null && expected.hashes().contains(there);
		};
		if (!fits) {
			throw new ChangedException(path + " is another one.");
		} else if (Files.isDirectory(path)) {
			throw new RpcException(FaultCode.CONFLICT, path + " is a folder.");
		}
		try {
			Files.createDirectories(path.getParent());
			Files.write(path, bytes.toByteArray());
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, "There cannot be a file of this name.");
		}
		return info(folder(place.user(), place.root()), path, true);
	}

	@Override
	public FileInfo createFolder(Caller caller, Place place) throws RpcException {
		check(caller, place);
		try {
			return info(folder(place.user(), place.root()), Files.createDirectories(at(place)), false);
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, "There is something of this name.");
		}
	}

	@Override
	public FileInfo move(Caller caller, Place from, Place to, boolean replace) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void delete(Caller caller, Place place, boolean recursive, Expected expected) throws RpcException {
		check(caller, place);
		Path path = at(place);
		if (path.equals(home.resolve("users").resolve(place.user()))) {
			throw new RpcException(FaultCode.FORBIDDEN, "This cannot be deleted.");
		}
		try (Stream<Path> paths = Files.walk(path)) {
			for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, "It cannot be deleted.");
		}
	}

	@Override
	public Watch watch(Caller caller, Place folder) {
		throw new UnsupportedOperationException();
	}
}
