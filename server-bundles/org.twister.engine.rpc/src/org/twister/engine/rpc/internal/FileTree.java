// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;

/** Listings as trees of nodes {@code {data, path, folder, children}}, as version 3 answered with. */
final class FileTree {

	private FileTree() {}

	/**
	 * @param folder absolute
	 * @param files  everything below, with paths relative to it, each folder before what is in it
	 */
	static Map<String, Object> of(Path folder, List<FileInfo> files) {
		Map<String, List<Object>> children = new HashMap<>();
		Map<String, Object> root = node(String.valueOf(folder.getFileName()), folder.toString(), true, children, "");
		for (FileInfo file : files) {
			int slash = file.path().lastIndexOf('/');
			List<Object> siblings = children.get(slash < 0 ? "" : file.path().substring(0, slash));
			if (siblings != null && file.type() != FileType.OTHER) {
				siblings.add(
						node(file.path().substring(slash + 1), folder.resolve(file.path()).toString(), file.type() == FileType.FOLDER, children, file.path()));
			}
		}
		return root;
	}

	private static Map<String, Object> node(String name, String path, boolean isFolder, Map<String, List<Object>> children, String key) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("data", name);
		node.put("path", path);
		node.put("folder", isFolder);
		List<Object> inside = new ArrayList<>();
		node.put("children", inside);
		if (isFolder) {
			children.put(key, inside);
		}
		return node;
	}
}
