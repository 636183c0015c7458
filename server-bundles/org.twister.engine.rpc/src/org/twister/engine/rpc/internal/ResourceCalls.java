// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.ChildInfo;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.ResourceRef;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventKinds;

/**
 * Calls of version 2 about test beds ({@code root_id} 1, the default) and SUTs (2). A query is an ID, or a path, which contains a slash; with {@code :name} behind it one
 * property is meant. What is not there is answered with False, what cannot be with a text.
 */
final class ResourceCalls {

	private static final String QUERY = "query [root_id:int]";

	private final ResourceAllocator allocator;

	ResourceCalls(ResourceAllocator allocator) {
		this.allocator = allocator;
	}

	/** Something asked of the allocator. */
	@FunctionalInterface
	private interface Question<T> {
		T ask() throws RpcException, LegacyError;
	}

	void addTo(LegacyApi api) {
		api.add("echo", "msg", "string", "Answers with the same message.", call -> "RA reply: " + call.text(0));
		api.add("tree", "[root_id:int]", "string", "The whole tree as JSON.", call -> tree(call, root(call, 0)));
		api.add("getResource", QUERY, "struct|string|boolean", "A resource with its properties and the IDs of its children; with :property the value of that.",
				call -> get(call, root(call, 1)));
		api.add("setResource", "name [parent] [props:struct] [root_id:int]", "string|boolean",
				"Makes a resource, or merges properties into one. Returns the ID of a new one, True for an old one.",
				call -> set(call, root(call, 3)));
		for (String name : List.of("renResource", "renameResource")) {
			api.add(name, "query new_name [root_id:int]", "boolean", "Renames a resource, or with :property one of its properties.",
					call -> rename(call, root(call, 2)));
		}
		api.add("deleteResource", QUERY, "boolean", "Deletes a resource, or with :property one of its properties.", call -> delete(call, root(call, 1)));
		api.add("getResourceStatus", QUERY, "int|boolean", "1 free, 2 busy, 3 reserved.", call -> status(call, root(call, 1)));
		api.add("allocResource", QUERY, "int|boolean", "Makes it busy; returns 2, or False if it is taken.", call -> take(call, root(call, 1), Use.BUSY));
		api.add("reserveResource", QUERY, "int|boolean", "Reserves it; returns 3, or False if it is taken.", call -> take(call, root(call, 1), Use.RESERVED));
		api.add("freeResource", QUERY, "int|boolean", "Frees it; returns 1.", call -> free(call, root(call, 1)));
		api.add("importXml", "xml_file [root_id:int]", "boolean", "Replaces all by those of a file.", call -> transfer(call, root(call, 1), true));
		api.add("exportXml", "xml_file [root_id:int]", "boolean", "Writes all into a file.", call -> transfer(call, root(call, 1), false));
		api.add("getSut", "query", "struct|string|boolean", "As getResource, of a SUT.", call -> get(call, Root.SUTS));
		api.add("setSut", "name [parent] [props:struct]", "string|boolean", "As setResource, of a SUT.", call -> set(call, Root.SUTS));
		api.add("renameSut", "query new_name", "boolean", "As renameResource, of a SUT.", call -> rename(call, Root.SUTS));
		api.add("deleteSut", "query", "boolean", "As deleteResource, of a SUT.", call -> delete(call, Root.SUTS));
	}

	static Root root(Call call, int index) {
		return call.text(index, "1").strip().equals("2") ? Root.SUTS : Root.TEST_BEDS;
	}

	static Actor actor(Call call) {
		return Actor.of(call.self(), call.run());
	}

	/** A refusal becomes a text. */
	static LegacyError error(RpcException e) {
		return LegacyError.of(e.getMessage());
	}

	/** A query without its property. */
	static String node(String query) throws LegacyError {
		int colon = query.indexOf(':');
		if (colon != query.lastIndexOf(':')) {
			throw LegacyError.of("Invalid query `" + query + "`! It must not contain more than one `:`!");
		}
		return colon < 0 ? query : query.substring(0, colon);
	}

	/** The property of a query; null if it names none. */
	static String meta(String query) {
		int colon = query.indexOf(':');
		return colon < 0 ? null : query.substring(colon + 1);
	}

	Optional<ResourceInfo> find(Call call, Root root, String query) throws LegacyError {
		try {
			return allocator.find(actor(call), root, query);
		} catch (RpcException e) {
			throw error(e);
		}
	}

	private static <T> T answer(Question<T> question) throws LegacyError {
		try {
			return question.ask();
		} catch (RpcException e) {
			throw error(e);
		}
	}

	private Object get(Call call, Root root) throws LegacyError {
		String query = call.text(0);
		Optional<ResourceInfo> found = find(call, root, node(query));
		if (found.isEmpty()) {
			boolean isEmpty = answer(() -> allocator.list(actor(call), root)).isEmpty();
			if (isEmpty) {
				throw LegacyError.of("There are no " + (root == Root.SUTS ? "SUTs" : "resources") + " defined!");
			}
			return false;
		}
		return meta(query) != null ? found.get().meta().getOrDefault(meta(query), "") : struct(found.get());
	}

	static Map<String, Object> struct(ResourceInfo info) {
		Map<String, Object> struct = new LinkedHashMap<>();
		struct.put("id", info.id());
		struct.put("meta", info.meta());
		struct.put("path", info.path().substring(1));
		struct.put("children", info.children().stream().map(ChildInfo::id).sorted().toList());
		return struct;
	}

	private Object set(Call call, Root root) throws LegacyError {
		String name = call.text(0).replace("/", "");
		String parent = call.text(1, "/");
		Map<String, String> properties = properties(call.value(2));
		Optional<ResourceInfo> above = find(call, root, parent);
		if (above.isEmpty()) {
			throw LegacyError.of("The parent `" + parent + "` does not exist!");
		}
		String path = (above.get().path().equals("/") ? "" : above.get().path()) + "/" + name;
		if (!name.isEmpty() && find(call, root, path).isPresent()) {
			answer(() -> allocator.set(actor(call), root, path, properties, null));
			return true;
		}
		return answer(() -> allocator.create(actor(call), root, above.get().path(), name, properties)).id();
	}

	/** A structure, or the text of one as Python or JSON writes it. */
	static Map<String, String> properties(Object given) throws LegacyError {
		Map<String, String> properties = new LinkedHashMap<>();
		Object value = given instanceof String text ? PythonLiteral.read(text) : given;
		if (value == null || Boolean.FALSE.equals(value) || "".equals(value)) {
			return properties;
		}
		if (!(value instanceof Map<?, ?> map)) {
			throw LegacyError.of("The properties must be a dictionary, not `" + given + "`!");
		}
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			properties.put(String.valueOf(entry.getKey()), text(entry.getValue()));
		}
		return properties;
	}

	private static String text(Object value) throws LegacyError {
		try {
			return switch (value) {
			case null -> "";
			case String text -> text;
			case Boolean flag -> flag ? "True" : "False";
			case Number number -> number.toString();
			default -> EventKinds.JSON.writeValueAsString(value);
			};
		} catch (JsonProcessingException e) {
			throw LegacyError.of("A property cannot have this value: " + e.getMessage());
		}
	}

	private Object rename(Call call, Root root) throws LegacyError {
		String query = call.text(0);
		String name = call.text(1);
		if (name.isEmpty() || name.contains("/") || name.contains(":")) {
			throw LegacyError.of("New name `" + name + "` must not be empty, and contain no `/` and `:`!");
		}
		if (find(call, root, node(query)).isEmpty()) {
			return false;
		}
		if (meta(query) != null) {
			return answer(() -> allocator.renameMeta(actor(call), root, node(query), meta(query), name));
		}
		answer(() -> allocator.rename(actor(call), root, query, name, null));
		return true;
	}

	private Object delete(Call call, Root root) throws LegacyError {
		String query = call.text(0);
		Optional<ResourceInfo> found = find(call, root, node(query));
		if (found.isEmpty() || meta(query) != null && !found.get().meta().containsKey(meta(query))) {
			return false;
		}
		if (meta(query) == null) {
			answer(() -> {
				allocator.delete(actor(call), root, query, null);
				return null;
			});
		} else {
			Map<String, String> without = new LinkedHashMap<>();
			without.put(meta(query), null);
			answer(() -> allocator.set(actor(call), root, node(query), without, null));
		}
		return true;
	}

	private Object status(Call call, Root root) throws LegacyError {
		return find(call, root, node(call.text(0))).<Object>map(info -> info.use().number()).orElse(false);
	}

	private Object take(Call call, Root root, Use use) throws LegacyError {
		String query = node(call.text(0));
		if (find(call, root, query).isEmpty()) {
			return false;
		}
		try {
			allocator.take(actor(call), List.of(new ResourceRef(root, query)), use, 0, false);
			return use.number();
		} catch (RpcException e) {
			if (e.code() == FaultCode.CONFLICT) {
				return false;
			}
			throw error(e);
		}
	}

	private Object free(Call call, Root root) throws LegacyError {
		String query = node(call.text(0));
		if (find(call, root, query).isEmpty()) {
			return false;
		}
		return answer(() -> {
			allocator.free(actor(call), new ResourceRef(root, query), null);
			return Use.FREE.number();
		});
	}

	private Object transfer(Call call, Root root, boolean in) throws LegacyError {
		return answer(() -> {
			if (in) {
				allocator.importXml(actor(call), root, call.text(0));
			} else {
				allocator.exportXml(actor(call), root, call.text(0), true);
			}
			return true;
		});
	}

	/** As the page of old asked for it. */
	private Object tree(Call call, Root root) throws LegacyError {
		Map<String, Object> top = new LinkedHashMap<>();
		Map<String, Object> children = new TreeMap<>();
		for (ResourceInfo info : answer(() -> allocator.list(actor(call), root))) {
			children.put(info.name(), branch(call, info));
		}
		top.put("name", "/");
		top.put("children", children);
		try {
			return EventKinds.JSON.writeValueAsString(top);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	private Map<String, Object> branch(Call call, ResourceInfo info) throws LegacyError {
		Map<String, Object> children = new TreeMap<>();
		for (ChildInfo child : info.children()) {
			Optional<ResourceInfo> found = find(call, info.root(), info.path() + "/" + child.name());
			if (found.isPresent()) {
				children.put(child.name(), branch(call, found.get()));
			}
		}
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("id", info.id());
		node.put("meta", info.meta());
		node.put("status", info.use().number());
		node.put("children", children);
		return node;
	}
}
