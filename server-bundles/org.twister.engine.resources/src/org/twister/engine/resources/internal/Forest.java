// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.RpcException;

/**
 * All files of resources. Test beds are in one; SUTs in {@code systems.json}, and one by one in a folder of each user ({@code lab.user}) and one of everybody
 * ({@code lab.system}). Thread-safe.
 */
final class Forest {

	private static final Logger LOG = LoggerFactory.getLogger(Forest.class);
	private static final Pattern SUT = Pattern.compile("([^/:()]+?)\\s*(?:\\((user|system)\\)|\\.(user|system))");
	private static final String SUFFIX = ".json";

	private final UserFolders folders;
	private final TreeFile testBeds;
	private final TreeFile systems;
	private final Map<Path, TreeFile> suts = new ConcurrentHashMap<>();

	Forest(UserFolders folders) {
		this.folders = folders;
		testBeds = new TreeFile(Root.TEST_BEDS, folders.resourcesFile(), "tb/", "");
		systems = new TreeFile(Root.SUTS, folders.systemsFile(), "sut/", "");
	}

	/** The file with the root: test beds, or SUTs that have no file of their own. */
	TreeFile main(Root kind) {
		return kind == Root.TEST_BEDS ? testBeds : systems;
	}

	/** The file that a node of this name right below the root is in, or would be in. */
	TreeFile of(String user, Root kind, String name) throws RpcException {
		Matcher sut = SUT.matcher(name);
		return kind == Root.TEST_BEDS || !sut.matches() ? main(kind) : oneSut(user, sut.group(1), isOfUser(sut));
	}

	private static boolean isOfUser(Matcher sut) {
		return "user".equals(sut.group(2) == null ? sut.group(3) : sut.group(2));
	}

	/** {@code lab(user)} is {@code lab.user}; other names are as they are. */
	static String canonical(Root kind, String name) {
		Matcher sut = SUT.matcher(name);
		return kind == Root.TEST_BEDS || !sut.matches() ? name : sut.group(1) + (isOfUser(sut) ? ".user" : ".system");
	}

	private TreeFile oneSut(String user, String name, boolean isOfUser) throws RpcException {
		Path folder = isOfUser ? folders.userSuts(user) : folders.systemSuts(user);
		if (name.startsWith(".") || name.indexOf('\0') >= 0 || name.indexOf('\\') >= 0) {
			throw new RpcException(FaultCode.BAD_REQUEST, "`" + name + "` cannot be the name of a SUT.");
		}
		Path file = folder.resolve(name + SUFFIX);
		checkLink(folder, file);
		return suts.computeIfAbsent(file,
				f -> new TreeFile(Root.SUTS, f, isOfUser ? "sut/" + user + "/" : "sut/system/", name + (isOfUser ? ".user" : ".system")));
	}

	/** A link would show one user the files of another. */
	private static void checkLink(Path folder, Path file) throws RpcException {
		try {
			if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
				throw new RpcException(FaultCode.FORBIDDEN, file + " leads out of its folder.");
			}
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, file + " cannot be read: " + e.getMessage());
		}
	}

	/** All files that have nodes of a kind, the one with the root first. */
	List<TreeFile> files(String user, Root kind) {
		List<TreeFile> files = new ArrayList<>(List.of(main(kind)));
		if (kind == Root.SUTS) {
			addSuts(user, folders.userSuts(user), true, files);
			addSuts(user, folders.systemSuts(user), false, files);
		}
		return files;
	}

	private void addSuts(String user, Path folder, boolean isOfUser, List<TreeFile> files) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> list = Files.list(folder)) {
			for (Path file : list.filter(f -> f.toString().endsWith(SUFFIX) && Files.isRegularFile(f)).sorted().toList()) {
				String name = file.getFileName().toString();
				if (!name.startsWith(".")) {
					addSut(user, name.substring(0, name.length() - SUFFIX.length()), isOfUser, files);
				}
			}
		} catch (IOException e) {
			LOG.warn("SUTs in {} cannot be listed: {}", folder, e.getMessage());
		}
	}

	private void addSut(String user, String name, boolean isOfUser, List<TreeFile> files) {
		try {
			files.add(oneSut(user, name, isOfUser));
		} catch (RpcException e) {
			LOG.warn("SUT {} is passed over: {}", name, e.getMessage());
		}
	}

	/**
	 * The file that has a node.
	 *
	 * @param query ID or path
	 * @return empty if no file has it
	 */
	Optional<TreeFile> find(String user, Root kind, String query) throws RpcException {
		if (query.indexOf('/') >= 0) {
			List<String> names = Tree.names(query);
			TreeFile file = names.isEmpty() ? main(kind) : of(user, kind, names.getFirst());
			if (file != main(kind) && !file.exists()) {
				return Optional.empty();
			}
			String path = path(kind, query);
			return file.read(tree -> tree.find(path)) == null ? Optional.empty() : Optional.of(file);
		}
		for (TreeFile file : files(user, kind)) {
			if (isReadable(file) && file.read(tree -> tree.find(query)) != null) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	/** One file that cannot be read hides what is in it and nothing else; the one with the root must be read. */
	private boolean isReadable(TreeFile file) {
		if (file == testBeds || file == systems) {
			return true;
		}
		try {
			return file.read(tree -> true);
		} catch (RpcException e) {
			return false;
		}
	}

	/** Top nodes' files that can be read. */
	List<TreeFile> readable(String user, Root kind) {
		return files(user, kind).stream().filter(this::isReadable).toList();
	}

	/** A path as a file has it. */
	static String path(Root kind, String query) {
		if (query.indexOf('/') < 0) {
			return query;
		}
		List<String> names = new ArrayList<>(Tree.names(query));
		if (!names.isEmpty()) {
			names.set(0, canonical(kind, names.getFirst()));
		}
		return "/" + String.join("/", names);
	}
}
