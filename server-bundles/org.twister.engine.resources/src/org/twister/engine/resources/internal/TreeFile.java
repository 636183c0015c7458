// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.model.io.FileChangedException;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.RpcException;

/**
 * A file of resources. It is read again whenever it was changed by somebody else; a change is made on what is in the file at that moment, and saved at once, in one step
 * and with a backup. A file that cannot be read is not written: what it had before is still answered with. Thread-safe.
 */
final class TreeFile {

	private static final Logger LOG = LoggerFactory.getLogger(TreeFile.class);
	private static final int ATTEMPTS = 5;

	/** Something done with the nodes; changes nothing if it throws. */
	@FunctionalInterface
	interface Work<T> {
		T on(Tree tree) throws RpcException;
	}

	/** What tells that a file has changed. */
	private record Stamp(Object file, long size, Object time) {}

	private final Root kind;
	private final Path file;
	private final String prefix;
	private final String topName;
	private ModelResource resource;
	private Tree tree;
	private Stamp stamp;
	private String trouble = "";

	/**
	 * @param prefix  of keys
	 * @param topName of a file of one SUT the name of that, else empty
	 */
	TreeFile(Root kind, Path file, String prefix, String topName) {
		this.kind = kind;
		this.file = file;
		this.prefix = prefix;
		this.topName = topName;
	}

	Path file() {
		return file;
	}

	boolean exists() {
		return Files.exists(file);
	}

	/** @throws RpcException if the file cannot be read, and never could */
	synchronized <T> T read(Work<T> work) throws RpcException {
		sync();
		if (tree == null) {
			throw new RpcException(FaultCode.CONFLICT, trouble);
		}
		return work.on(tree);
	}

	/** Does something to what is in the file now, and saves it. */
	synchronized <T> T change(Work<T> work) throws RpcException {
		for (int attempt = 1;; attempt++) {
			sync();
			if (!trouble.isEmpty()) {
				throw new RpcException(FaultCode.CONFLICT, trouble);
			}
			if (!resource.readOnlyReason().isEmpty()) {
				throw new RpcException(FaultCode.CONFLICT, resource.readOnlyReason());
			}
			T result;
			try {
				result = work.on(tree);
				if (tree.root instanceof ResourceTree versioned) {
					versioned.setVersion(versioned.getVersion() + 1);
				}
				Files.createDirectories(file.getParent());
				resource.save(null);
				return result;
			} catch (FileChangedException e) {
				if (attempt == ATTEMPTS) {
					throw new RpcException(FaultCode.CONFLICT, e.getMessage());
				}
			} catch (IOException e) {
				throw new RpcException(FaultCode.INTERNAL, file + " cannot be written: " + e.getMessage());
			} finally {
				forget();
			}
		}
	}

	/** The next one reads the file: what is in memory may be half a change. */
	private void forget() {
		resource = null;
		stamp = null;
	}

	private void sync() {
		Stamp now = stamp();
		if (resource != null && Objects.equals(now, stamp)) {
			return;
		}
		try {
			ModelResource read = now == null ? empty() : ModelFiles.open(file, FileKind.TEST_BEDS);
			tree = new Tree(kind, (ResourceNode) read.root(), prefix, topName);
			resource = read;
			trouble = "";
			stamp = now;
		} catch (IOException e) {
			if (!String.valueOf(e.getMessage()).equals(trouble)) {
				LOG.warn("{} cannot be read: {}", file, e.getMessage());
			}
			trouble = String.valueOf(e.getMessage());
			resource = null;
		}
	}

	private ModelResource empty() {
		ModelResource made = FileKind.TEST_BEDS.createResource(URI.createFileURI(file.toString()));
		ResourceNode root = topName.isEmpty() ? ResourcesFactory.eINSTANCE.createResourceTree() : ResourcesFactory.eINSTANCE.createResourceNode();
		root.setName(topName.isEmpty() ? "/" : topName);
		made.getContents().add(root);
		return made;
	}

	private Stamp stamp() {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			return new Stamp(e.toString(), 0, Map.of());
		}
	}

	/** Deletes the file of one SUT. */
	synchronized void delete(Work<Void> check) throws RpcException {
		read(check);
		try {
			Files.deleteIfExists(file);
			forget();
			tree = null;
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, file + " cannot be deleted: " + e.getMessage());
		}
	}
}
