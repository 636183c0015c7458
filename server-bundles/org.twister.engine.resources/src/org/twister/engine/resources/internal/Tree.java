// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.rpc.ResourceService.ChildInfo;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;

/**
 * The nodes of one file as they were loaded, by ID and by path. A node without an ID, or with one that another has already, is known by one that follows from its path;
 * it gets it in the file when that is saved. Used under the lock of its {@link TreeFile}.
 */
final class Tree {

	static final String ROOT_ID = "1";

	final Root kind;
	final ResourceNode root;
	private final String prefix;
	private final String topName;
	private final Map<String, ResourceNode> byId = new HashMap<>();

	/**
	 * @param prefix  of keys
	 * @param topName of a file of one SUT the name of that, else empty
	 */
	Tree(Root kind, ResourceNode root, String prefix, String topName) {
		this.kind = kind;
		this.root = root;
		this.prefix = prefix;
		this.topName = topName;
		if (topName.isEmpty()) {
			byId.put(ROOT_ID, root);
			root.getChildren().forEach(this::index);
		} else {
			index(root);
		}
	}

	private void index(ResourceNode node) {
		if (node.getId() == null || node.getId().isBlank() || byId.containsKey(node.getId())) {
			node.setId(sha256(path(node)).substring(0, 10));
		}
		byId.putIfAbsent(node.getId(), node);
		node.getChildren().forEach(this::index);
	}

	boolean isOneSut() {
		return !topName.isEmpty();
	}

	boolean hasId(String id) {
		return byId.containsKey(id);
	}

	void add(ResourceNode node) {
		byId.put(node.getId(), node);
	}

	/** Names of a path; none for the root. */
	static List<String> names(String path) {
		return Arrays.stream(path.split("/")).filter(name -> !name.isEmpty()).toList();
	}

	/** By ID, or by a path, which contains a slash; null if there is none. */
	ResourceNode find(String query) {
		if (query.indexOf('/') < 0) {
			return byId.get(query);
		}
		List<String> names = names(query);
		ResourceNode node = root;
		if (isOneSut()) {
			if (names.isEmpty() || !names.getFirst().equals(topName)) {
				return null;
			}
			names = names.subList(1, names.size());
		}
		for (String name : names) {
			node = child(node, name);
			if (node == null) {
				return null;
			}
		}
		return node;
	}

	static ResourceNode child(ResourceNode node, String name) {
		return node.getChildren().stream().filter(child -> name.equals(child.getName())).findFirst().orElse(null);
	}

	String id(ResourceNode node) {
		return node == root && !isOneSut() ? ROOT_ID : node.getId();
	}

	String name(ResourceNode node) {
		return node != root ? node.getName() : isOneSut() ? topName : "/";
	}

	/** {@code /tb1/switch}. */
	String path(ResourceNode node) {
		Deque<String> names = new ArrayDeque<>();
		for (ResourceNode n = node; n != null && (n != root || isOneSut()); n = n.getParent()) {
			names.addFirst(name(n));
		}
		return "/" + String.join("/", names);
	}

	String key(ResourceNode node) {
		return prefix + id(node);
	}

	Item item(ResourceNode node, List<String> eps) {
		List<String> above = new ArrayList<>();
		for (ResourceNode n = node.getParent(); n != null; n = n.getParent()) {
			above.add(key(n));
		}
		Collections.reverse(above);
		return new Item(key(node), path(node), List.copyOf(above), eps);
	}

	boolean hasVersion() {
		return root instanceof ResourceTree;
	}

	long version() {
		return root instanceof ResourceTree tree ? tree.getVersion() : 0;
	}

	/** Of a node that nobody has taken. */
	ResourceInfo info(ResourceNode node) {
		Map<String, String> meta = new LinkedHashMap<>();
		node.getMeta().forEach(entry -> meta.putIfAbsent(entry.getKey(), entry.getValue() == null ? "" : entry.getValue()));
		List<ChildInfo> children = node.getChildren().stream().map(child -> new ChildInfo(child.getId(), child.getName())).toList();
		return new ResourceInfo(kind, id(node), name(node), path(node), meta, children, Use.FREE, "", version(), revision(node), branch(node));
	}

	/** Changes with the name, the properties and the children of a node. */
	String revision(ResourceNode node) {
		return sha256(content(node)).substring(0, 16);
	}

	/** Changes with anything in a node. */
	String branch(ResourceNode node) {
		StringBuilder all = new StringBuilder();
		collect(node, all);
		return sha256(all.toString()).substring(0, 16);
	}

	private void collect(ResourceNode node, StringBuilder all) {
		all.append(content(node)).append('\3');
		node.getChildren().forEach(child -> collect(child, all));
		all.append('\4');
	}

	private String content(ResourceNode node) {
		StringBuilder text = new StringBuilder(id(node)).append('\0').append(name(node));
		node.getMeta().forEach(entry -> text.append('\1').append(entry.getKey()).append('\0').append(entry.getValue()));
		node.getChildren().forEach(child -> text.append('\2').append(child.getId()).append('\0').append(child.getName()));
		return text.toString();
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
