// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/**
 * Files of a user on the Central Engine: everything about them but their bytes, which are at {@code GET} and {@code PUT /api/v1/files/<root>/<path>}. A path is relative to
 * the folder of a root, with {@code /} between names; it may also be absolute, or begin with {@code ~}, if that leads into a folder of the user. {@code user} is null for the
 * caller; an admin may name others. Links are followed, but never out of the folders of the user.
 */
@RpcService("files")
public interface FileService {

	/** The folders of a user, in the order in which people think of them. */
	List<RootInfo> roots(RootsOf request) throws RpcException;

	/** Files and folders in a folder, or all below it, sorted by path. What cannot be read is left out. */
	List<FileInfo> list(ListFiles request) throws RpcException;

	/** One file or folder. */
	FileInfo stat(FileRef file) throws RpcException;

	/** Makes a folder, and those above it. Refused with CONFLICT if there is something of this name. */
	FileInfo createFolder(FileRef folder) throws RpcException;

	/** Renames or moves a file or folder. Refused with CONFLICT if there is something of the new name, unless a file is to be replaced. */
	FileInfo move(MoveFile request) throws RpcException;

	/** Deletes a file, a link, or a folder. Refused with CONFLICT if a folder is not empty and not to be deleted with what is in it, or if a file is not the expected one. */
	void delete(DeleteFile request) throws RpcException;

	enum FileType {
		FILE,
		FOLDER,
		/** A device, a pipe, or a link that leads nowhere or out of the user's folders. */
		OTHER
	}

	/**
	 * @param root     word in the path of {@code /api/v1/files}
	 * @param folder   absolute path on the CE's machine
	 * @param exists   the folder is there
	 * @param writable the caller may change something in it
	 */
	record RootInfo(String root, String folder, boolean exists, boolean writable) {}

	record RootsOf(String user) {}

	record FileRef(String user, String root, String path) {}

	/**
	 * @param path      of a folder; empty for the root's own
	 * @param recursive everything below, at most 100,000 files
	 * @param hashes    with the hash of each file
	 * @param hidden    with names that begin with a dot
	 */
	record ListFiles(String user, String root, String path, boolean recursive, boolean hashes, boolean hidden) {}

	/**
	 * @param replace a file of the new name may be replaced
	 */
	record MoveFile(String user, String root, String path, String toRoot, String toPath, boolean replace) {}

	/**
	 * @param recursive with all that is in the folder
	 * @param hash      of the file as the caller saw it, null for whatever it is
	 */
	record DeleteFile(String user, String root, String path, boolean recursive, String hash) {}

	/**
	 * @param path       relative to the folder of its root; in a listing relative to the folder listed
	 * @param size       in bytes, 0 of a folder
	 * @param modified   instant, ISO-8601
	 * @param executable by its owner
	 * @param hash       SHA-256 of the content in hex digits; null if it was not asked for, or it is no file
	 */
	record FileInfo(String path, FileType type, long size, String modified, boolean executable, String hash) {}
}
