// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.twister.model.io.Dialect.V3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.twister.model.io.Dialect;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesPackage;

/** resources.json, systems.json (a tree with a version), and the file of one SUT: a node that its path names. */
final class ResourcesJsonMapping {

	private static final String PATH = "path";
	private static final List<String> TELLING = List.of("children", "meta", "version", PATH, "id", "name");
	private static final List<String> SUTS = List.of(".user", ".system");

	private ResourcesJsonMapping() {}

	static FileMapping create() {
		ObjectMapping node = ObjectMapping.of(ResourcesPackage.Literals.RESOURCE_NODE).ownName(ResourcesPackage.Literals.RESOURCE_NODE__NAME);
		content(node, node).add(path()).seal();
		ObjectMapping sut = ObjectMapping.of(ResourcesPackage.Literals.RESOURCE_NODE)
				.add(new Slot.Value(Slot.Value.Form.CHILD, List.of(PATH), List.of(), Access.of(ResourcesPackage.Literals.RESOURCE_NODE__NAME), new LastOfPath())
						.naming());
		content(sut, node).seal();
		ObjectMapping tree = ObjectMapping.of(ResourcesPackage.Literals.RESOURCE_TREE)
				.always("version", ResourcesPackage.Literals.RESOURCE_TREE__VERSION, Codecs.INTEGER)
				.always("name", ResourcesPackage.Literals.RESOURCE_NODE__NAME, Codecs.RAW);
		content(tree, node).add(path()).seal();
		return new FileMapping(JsonSyntax.JSON, text -> isSut(text) ? sut : tree, null, ResourcesJsonMapping::empty, ResourcesJsonMapping::problem,
				text -> Dialect.V2_0);
	}

	private static ObjectMapping content(ObjectMapping mapping, ObjectMapping node) {
		Slot.Group meta = new Slot.Group(List.of("meta"),
				ObjectMapping.of(mapping.type).add(new Slot.Entries(ResourcesPackage.Literals.RESOURCE_NODE__META, false)));
		Slot.Group children = new Slot.Group(List.of("children"),
				ObjectMapping.of(mapping.type).children(ResourcesPackage.Literals.RESOURCE_NODE__CHILDREN, null, node));
		return mapping.always("id", ResourcesPackage.Literals.RESOURCE_NODE__ID, Codecs.RAW)
				.value("status", ResourcesPackage.Literals.RESOURCE_NODE__STATUS, new Status()).add(meta.always()).add(children.always());
	}

	/** Names from below the root down to the node. */
	private static Slot path() {
		return new Slot.Derived(PATH, object -> {
			Deque<String> names = new ArrayDeque<>();
			for (ResourceNode node = (ResourceNode) object; node != null && !(node instanceof ResourceTree); node = node.getParent()) {
				names.addFirst(JsonSyntax.quote(node.getName()));
			}
			return names.stream().collect(Collectors.joining(", ", "[", "]"));
		}).dialects(V3, V3);
	}

	private static boolean isSut(SourceTree tree) {
		String path = lastOfPath(tree);
		return SUTS.stream().anyMatch(path::endsWith);
	}

	private static String lastOfPath(SourceTree tree) {
		String last = "";
		for (int child = tree.firstChild(0); child != SourceTree.NONE; child = tree.next(0, child)) {
			if (tree.name(child).equals(PATH)) {
				Object name = new LastOfPath().read(tree.syntax().value(tree, child));
				last = name == null ? "" : (String) name;
			}
		}
		return last;
	}

	private static String empty(Dialect dialect, String type) {
		boolean isSut = type.equals(ResourcesPackage.Literals.RESOURCE_NODE.getName());
		return isSut
				? "{\n  \"path\": [\".user\"],\n  \"id\": \"\",\n  \"meta\": {},\n  \"children\": {}\n}\n"
				: "{\n  \"version\": 0,\n  \"name\": \"/\",\n  \"meta\": {},\n  \"children\": {}" + (dialect == V3 ? ",\n  \"path\": []" : "") + "\n}\n";
	}

	private static String problem(SourceTree tree) {
		if (tree.kind(0) != NodeKind.OBJECT) {
			return "This is no test bed file: it does not begin with '{'.";
		}
		boolean isOne = tree.firstChild(0) == SourceTree.NONE || TELLING.stream().anyMatch(key -> tree.child(0, key) != SourceTree.NONE);
		return isOne ? null : "This is no test bed file: it has neither \"children\" nor \"meta\".";
	}

	/** The last name of a list of names, or the one name. */
	private static final class LastOfPath implements Codec {
		@Override
		public Object read(String text) {
			List<String> names = JsonSyntax.items(text);
			String last = names == null ? text : names.isEmpty() ? "" : names.get(names.size() - 1);
			return last.isEmpty() ? null : last;
		}

		@Override
		public String write(Object value) {
			return "[" + JsonSyntax.quote((String) value) + "]";
		}

		@Override
		public JsonType jsonType() {
			return JsonType.RAW;
		}
	}

	/** 1, 2 or 3. */
	private static final class Status implements Codec {
		@Override
		public Object read(String text) throws BadValueException {
			for (ResourceStatus status : ResourceStatus.values()) {
				if (write(status).equals(text.strip())) {
					return status;
				}
			}
			if (text.isBlank()) {
				return null;
			}
			throw new BadValueException("none of 1, 2, 3");
		}

		@Override
		public String write(Object value) {
			return String.valueOf(((ResourceStatus) value).getValue());
		}

		@Override
		public JsonType jsonType() {
			return JsonType.NUMBER;
		}
	}
}
