// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.UserFiles.Listing;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.RpcException;

/**
 * One listing of a folder. Links are told as what they lead to, if that is in a folder of the user; a folder behind a link is not entered. What cannot be read, or vanishes
 * meanwhile, is left out.
 */
final class Walk {

	/** A folder with more in it is not listed. */
	static final int MOST = 100_000;
	private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

	private final Spots spots;
	private final Spot spot;
	private final Listing listing;
	private final Hashes hashes;
	private final List<FileInfo> found = new ArrayList<>();

	Walk(Spots spots, Spot spot, Listing listing, Hashes hashes) {
		this.spots = spots;
		this.spot = spot;
		this.listing = listing;
		this.hashes = hashes;
	}

	/** Sorted by path. */
	List<FileInfo> run() throws IOException, RpcException {
		try (OpenFolder folder = spot.folder()) {
			folder(folder, "");
		}
		found.sort(Comparator.comparing(FileInfo::path));
		return found;
	}

	private void folder(OpenFolder folder, String prefix) throws IOException, RpcException {
		for (String name : folder.names()) {
			if (!Writing.isTemporary(name) && (listing.hidden() || !name.startsWith(".")) && spots.isVisible(spot, folder.path().resolve(name))) {
				entry(folder, name, prefix + name);
			}
		}
	}

	private void entry(OpenFolder folder, String name, String path) throws IOException, RpcException {
		try {
			PosixFileAttributes attributes = folder.attributes(name);
			if (attributes == null) {
				return;
			}
			add(attributes.isSymbolicLink() ? link(folder, name, path) : info(folder, name, path, attributes));
			if (attributes.isDirectory() && listing.recursive()) {
				try (OpenFolder child = folder.child(name)) {
					folder(child, path + "/");
				}
			}
		} catch (NoSuchFileException | AccessDeniedException e) {
			LOG.debug("{} is left out", path, e);
		}
	}

	private void add(FileInfo info) throws RpcException {
		found.add(info);
		if (found.size() > MOST) {
			throw new RpcException(FaultCode.BAD_REQUEST, "There are more than " + MOST + " files in this folder: list the folders in it one by one.");
		}
	}

	private FileInfo info(OpenFolder folder, String name, String path, PosixFileAttributes attributes) throws IOException {
		return of(path, attributes, listing.hashes() && attributes.isRegularFile() ? hash(folder, name, attributes) : null);
	}

	private String hash(OpenFolder folder, String name, PosixFileAttributes attributes) throws IOException {
		try (FileChannel file = folder.read(name)) {
			return hashes.of(attributes, file);
		} catch (AccessDeniedException e) {
			return null;
		}
	}

	/** What a link leads to. */
	private FileInfo link(OpenFolder folder, String name, String path) throws IOException, RpcException {
		Path link = folder.path().resolve(name);
		Path target = null;
		try {
			target = RealPath.of(link);
		} catch (IOException e) {
			LOG.debug("{} leads nowhere", link, e);
		}
		if (target == null || target.getFileName() == null || !spots.isAllowed(spot, target) || !Files.exists(target)) {
			return other(folder, name, path);
		}
		try (OpenFolder parent = OpenFolder.open(target.getParent(), target.getParent(), false)) {
			PosixFileAttributes attributes = parent.attributes(target.getFileName().toString());
			return attributes == null ? other(folder, name, path) : info(parent, target.getFileName().toString(), path, attributes);
		}
	}

	private static FileInfo other(OpenFolder folder, String name, String path) throws IOException {
		PosixFileAttributes attributes = folder.attributes(name);
		if (attributes == null) {
			throw new NoSuchFileException(name);
		}
		return new FileInfo(path, FileType.OTHER, 0, attributes.lastModifiedTime().toInstant().toString(), false, null);
	}

	static FileInfo of(String path, PosixFileAttributes attributes, String hash) {
		FileType type = attributes.isRegularFile() ? FileType.FILE : attributes.isDirectory() ? FileType.FOLDER : FileType.OTHER;
		return new FileInfo(path, type, type == FileType.FILE ? attributes.size() : 0, modified(attributes),
				type == FileType.FILE && attributes.permissions().contains(PosixFilePermission.OWNER_EXECUTE), hash);
	}

	private static String modified(BasicFileAttributes attributes) {
		return attributes.lastModifiedTime().toInstant().toString();
	}
}
