// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourcesFactory;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.RpcException;

/**
 * Reads and changes nodes. Each change is made on the nodes as they are in the file at that moment, so that changes of several users add up; with a revision it is
 * refused when the node is not as the user saw it. Thread-safe.
 */
final class TreeEdits {

	private static final int MAX_NAME = 200;

	private final Forest forest;
	private final Guard guard;
	private final Time time;

	TreeEdits(Forest forest, Guard guard, Time time) {
		this.forest = forest;
		this.guard = guard;
		this.time = time;
	}

	List<ResourceInfo> list(Actor actor, Root kind) throws RpcException {
		List<ResourceInfo> all = new ArrayList<>();
		for (TreeFile file : forest.readable(actor.user(), kind)) {
			all.addAll(file.read(tree -> (tree.isOneSut() ? List.of(tree.root) : tree.root.getChildren()).stream().map(node -> info(tree, node)).toList()));
		}
		return all;
	}

	private ResourceInfo info(Tree tree, ResourceNode node) {
		return guard.withUse(tree.info(node), tree.item(node, List.of()));
	}

	Optional<ResourceInfo> find(Actor actor, Root kind, String query) throws RpcException {
		Optional<TreeFile> file = forest.find(actor.user(), kind, query);
		return file.isEmpty() ? Optional.empty() : Optional.ofNullable(file.get().read(tree -> {
			ResourceNode node = tree.find(Forest.path(kind, query));
			return node == null ? null : info(tree, node);
		}));
	}

	/** How a node stands in a claim; empty if there is none. */
	Optional<Item> item(String user, Root kind, String query, List<String> eps) throws RpcException {
		Optional<TreeFile> file = forest.find(user, kind, query);
		return file.isEmpty() ? Optional.empty() : Optional.ofNullable(file.get().read(tree -> {
			ResourceNode node = tree.find(Forest.path(kind, query));
			return node == null ? null : tree.item(node, eps);
		}));
	}

	/** IDs of test beds that the parts of a SUT stand for. */
	List<String> linked(String user, String query) throws RpcException {
		Optional<TreeFile> file = forest.find(user, Root.SUTS, query);
		return file.isEmpty() ? List.of() : file.get().read(tree -> {
			List<String> ids = new ArrayList<>();
			ResourceNode sut = tree.find(Forest.path(Root.SUTS, query));
			if (sut != null) {
				collectLinks(sut, ids);
			}
			return ids;
		});
	}

	private static void collectLinks(ResourceNode node, List<String> ids) {
		String id = node.getMeta().get("_id");
		if (id != null && !id.isBlank()) {
			ids.add(id.strip());
		}
		node.getChildren().forEach(child -> collectLinks(child, ids));
	}

	ResourceInfo create(Actor actor, Root kind, String parent, String name, Map<String, String> meta) throws RpcException {
		boolean isTop = Tree.ROOT_ID.equals(parent) || parent.indexOf('/') >= 0 && Tree.names(parent).isEmpty();
		String canonical = isTop ? Forest.canonical(kind, checkedName(name)) : checkedName(name);
		TreeFile file = isTop ? forest.of(actor.user(), kind, canonical) : file(actor, kind, parent);
		if (isTop && file != forest.main(kind)) {
			return createSut(actor, file, meta);
		}
		return file.change(tree -> {
			ResourceNode node = node(tree, Forest.path(kind, parent));
			guard.checkChange(actor, tree.item(node, List.of()));
			checkFree(tree, node, canonical);
			ResourceNode child = ResourcesFactory.eINSTANCE.createResourceNode();
			child.setName(canonical);
			child.setId(newId(tree));
			merge(child.getMeta(), meta);
			node.getChildren().add(child);
			tree.add(child);
			return afterSave(tree, child);
		});
	}

	private ResourceInfo createSut(Actor actor, TreeFile file, Map<String, String> meta) throws RpcException {
		if (file.exists()) {
			throw new RpcException(FaultCode.CONFLICT, "There is a SUT of this name already.");
		}
		return file.change(tree -> {
			guard.checkChange(actor, tree.item(tree.root, List.of()));
			tree.root.setId(newId(tree));
			merge(tree.root.getMeta(), meta);
			return afterSave(tree, tree.root);
		});
	}

	ResourceInfo set(Actor actor, Root kind, String query, Map<String, String> meta, String revision) throws RpcException {
		return file(actor, kind, query).change(tree -> {
			ResourceNode node = node(tree, Forest.path(kind, query));
			guard.checkChange(actor, tree.item(node, List.of()));
			checkSame(revision, tree.revision(node), tree.path(node));
			merge(node.getMeta(), meta);
			return afterSave(tree, node);
		});
	}

	/** Empty if there is no property of the old name. */
	Optional<ResourceInfo> renameMeta(Actor actor, Root kind, String query, String from, String to) throws RpcException {
		checkKey(to);
		if (find(actor, kind, query).filter(info -> info.meta().containsKey(from)).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(file(actor, kind, query).change(tree -> {
			ResourceNode node = node(tree, Forest.path(kind, query));
			guard.checkChange(actor, tree.item(node, List.of()));
			EMap<String, String> meta = node.getMeta();
			if (!from.equals(to) && meta.containsKey(to)) {
				throw new RpcException(FaultCode.CONFLICT, tree.path(node) + " has a property " + to + " already.");
			}
			int at = meta.indexOfKey(from);
			if (at < 0) {
				throw new RpcException(FaultCode.CONFLICT, tree.path(node) + " has no property " + from + " any more.");
			}
			String value = meta.get(at).getValue();
			meta.remove(at);
			meta.put(to, value);
			meta.move(at, meta.size() - 1);
			return afterSave(tree, node);
		}));
	}

	ResourceInfo rename(Actor actor, Root kind, String query, String name, String revision) throws RpcException {
		checkedName(name);
		TreeFile file = file(actor, kind, query);
		if (file.read(tree -> tree.isOneSut() && tree.find(Forest.path(kind, query)) == tree.root)) {
			return renameSut(actor, file, name, revision);
		}
		return file.change(tree -> {
			ResourceNode node = node(tree, Forest.path(kind, query));
			checkIsNotRoot(tree, node);
			guard.checkChange(actor, tree.item(node, List.of()));
			guard.checkRemoval(actor, tree.item(node, List.of()));
			checkSame(revision, tree.revision(node), tree.path(node));
			if (!name.equals(node.getName())) {
				checkFree(tree, node.getParent(), name);
				node.setName(name);
			}
			return afterSave(tree, node);
		});
	}

	/** Of a SUT in a file of its own: it gets another file, and then loses this one. */
	private ResourceInfo renameSut(Actor actor, TreeFile file, String name, String revision) throws RpcException {
		TreeFile to = forest.of(actor.user(), Root.SUTS, name);
		if (to == forest.main(Root.SUTS) || to.exists()) {
			throw new RpcException(to.exists() && to != forest.main(Root.SUTS) ? FaultCode.CONFLICT : FaultCode.BAD_REQUEST,
					to == forest.main(Root.SUTS) ? "The name of this SUT must end with .user or .system." : "There is a SUT of this name already.");
		}
		String seen = file.read(tree -> tree.branch(tree.root));
		ResourceNode copy = file.read(tree -> {
			guard.checkRemoval(actor, tree.item(tree.root, List.of()));
			checkSame(revision, tree.revision(tree.root), tree.path(tree.root));
			return EcoreUtil.copy(tree.root);
		});
		ResourceInfo info = to.change(tree -> {
			tree.root.setId(copy.getId());
			copy.getMeta().forEach(entry -> tree.root.getMeta().put(entry.getKey(), entry.getValue()));
			tree.root.getChildren().addAll(EcoreUtil.copyAll(copy.getChildren()));
			return afterSave(tree, tree.root);
		});
		try {
			file.delete(tree -> {
				checkSame(seen, tree.branch(tree.root), tree.path(tree.root));
				return null;
			});
		} catch (RpcException e) {
			to.delete(tree -> null);
			throw e;
		}
		return info;
	}

	/** @return what is gone */
	ResourceInfo delete(Actor actor, Root kind, String query, String branch) throws RpcException {
		TreeFile file = file(actor, kind, query);
		TreeFile.Work<ResourceInfo> check = tree -> {
			ResourceNode node = node(tree, Forest.path(kind, query));
			checkIsNotRoot(tree, node);
			guard.checkChange(actor, tree.item(node, List.of()));
			guard.checkRemoval(actor, tree.item(node, List.of()));
			checkSame(branch, tree.branch(node), tree.path(node));
			return tree.info(node);
		};
		ResourceInfo info = file.read(check);
		if (file.read(tree -> tree.isOneSut() && node(tree, Forest.path(kind, query)) == tree.root)) {
			file.delete(tree -> {
				check.on(tree);
				return null;
			});
		} else {
			info = file.change(tree -> {
				ResourceInfo before = check.on(tree);
				ResourceNode node = node(tree, Forest.path(kind, query));
				node.getParent().getChildren().remove(node);
				return before;
			});
		}
		return info;
	}

	/** Replaces everything below the root. */
	ResourceInfo replaceAll(Actor actor, Root kind, ResourceNode from) throws RpcException {
		return forest.main(kind).change(tree -> {
			guard.checkChange(actor, tree.item(tree.root, List.of()));
			guard.checkRemoval(actor, tree.item(tree.root, List.of()));
			tree.root.getChildren().clear();
			tree.root.getChildren().addAll(EcoreUtil.copyAll(from.getChildren()));
			tree.root.getMeta().clear();
			from.getMeta().forEach(entry -> tree.root.getMeta().put(entry.getKey(), entry.getValue()));
			Tree now = new Tree(kind, tree.root, "", "");
			return afterSave(now, now.root);
		});
	}

	/** Copies of the top nodes of all files. */
	List<ResourceNode> copies(Actor actor, Root kind) throws RpcException {
		List<ResourceNode> copies = new ArrayList<>();
		for (TreeFile file : forest.readable(actor.user(), kind)) {
			copies.addAll(file.read(tree -> EcoreUtil.copyAll(tree.isOneSut() ? List.of(tree.root) : tree.root.getChildren())));
		}
		return copies;
	}

	/** As it will be when the change is saved. */
	private ResourceInfo afterSave(Tree tree, ResourceNode node) {
		ResourceInfo i = info(tree, node);
		return new ResourceInfo(i.root(), i.id(), i.name(), i.path(), i.meta(), i.children(), i.use(), i.holder(), i.version() + (tree.hasVersion() ? 1 : 0),
				i.revision(), i.branch());
	}

	private TreeFile file(Actor actor, Root kind, String query) throws RpcException {
		return forest.find(actor.user(), kind, query).orElseThrow(() -> missing(query));
	}

	private static RpcException missing(String query) {
		return new RpcException(FaultCode.NOT_FOUND, "There is no resource `" + query + "`.");
	}

	private static ResourceNode node(Tree tree, String path) throws RpcException {
		ResourceNode node = tree.find(path);
		if (node == null) {
			throw missing(path);
		}
		return node;
	}

	private static void checkIsNotRoot(Tree tree, ResourceNode node) throws RpcException {
		if (node == tree.root && !tree.isOneSut()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The root cannot be renamed or deleted.");
		}
	}

	private static void checkFree(Tree tree, ResourceNode parent, String name) throws RpcException {
		if (Tree.child(parent, name) != null) {
			throw new RpcException(FaultCode.CONFLICT, tree.path(parent) + " has a part of the name `" + name + "` already.");
		}
	}

	private static void checkSame(String seen, String now, String path) throws RpcException {
		if (seen != null && !seen.isEmpty() && !seen.equals(now)) {
			throw new RpcException(FaultCode.CONFLICT, path + " was changed by somebody else since you read it: read it again.");
		}
	}

	private String newId(Tree tree) {
		String id = time.id();
		while (tree.hasId(id)) {
			id = time.id();
		}
		return id;
	}

	/** Slashes and colons make paths and properties of it. */
	static String checkedName(String name) throws RpcException {
		boolean isBad = name == null || name.isBlank() || name.length() > MAX_NAME || name.indexOf('/') >= 0 || name.indexOf(':') >= 0
				|| name.chars().anyMatch(c -> c < ' ');
		if (isBad) {
			throw new RpcException(FaultCode.BAD_REQUEST, "`" + name + "` cannot be a name: it must not be empty, and have no `/` and `:`.");
		}
		return name;
	}

	private static void checkKey(String key) throws RpcException {
		if (key == null || key.isBlank() || key.indexOf('/') >= 0 || key.indexOf(':') >= 0) {
			throw new RpcException(FaultCode.BAD_REQUEST, "`" + key + "` cannot be the name of a property.");
		}
	}

	private static void merge(EMap<String, String> meta, Map<String, String> changes) throws RpcException {
		if (changes == null) {
			return;
		}
		for (String key : changes.keySet()) {
			if (key == null || key.isBlank()) {
				throw new RpcException(FaultCode.BAD_REQUEST, "A property has no name.");
			}
		}
		changes.forEach((key, value) -> {
			if (value == null) {
				meta.removeKey(key);
			} else if (!value.equals(meta.get(key))) {
				meta.put(key, value);
			}
		});
	}
}
