// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.twister.engine.api.ResourceAllocator;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.ResourceRef;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;

/**
 * Calls of version 3 about test beds ({@code get_tb}) and SUTs ({@code get_sut}). Each change is saved at once, on what others saved before; so to save what is reserved
 * is nothing more to do, and there is nothing to discard.
 */
final class BedCalls {

	private static final String NONE = "false";

	private final ResourceAllocator allocator;
	private final Root root;
	private final String word;

	BedCalls(ResourceAllocator allocator, Root root) {
		this.allocator = allocator;
		this.root = root;
		this.word = root == Root.SUTS ? "sut" : "tb";
	}

	/** Something asked of the allocator. */
	@FunctionalInterface
	private interface Question {
		Object ask() throws RpcException, LegacyError;
	}

	void addTo(LegacyApi api) {
		add(api, "get_%s", "query", "struct|string|boolean", "It with its properties and the IDs of its parts; with :property the value of that.", this::get);
		add(api, "set_%s", "name [parent] [props:struct]", "string|boolean",
				"Makes one, or merges properties into one. Returns the ID of a new one, True for an old one.", this::set);
		add(api, "create_new_%s", "name [parent] [props:struct]", "string", "Makes one; returns its ID.", this::create);
		add(api, "create_component_%s", "name [parent] [props:struct]", "string", "Makes a part; returns its ID.", this::create);
		add(api, "update_meta_%s", "query [parent] [props:struct]", "boolean", "Merges properties.", this::update);
		add(api, "rename_%s", "query new_name", "boolean", "Renames it, or with :property one of its properties.", this::rename);
		add(api, "delete_%s", "query", "boolean", "Deletes it, or with :property one of its properties.", this::delete);
		add(api, "list_all_%ss", "", "array", "All of them: id, name, status free, reserved or locked, and user.", this::list);
		add(api, "reserve_%s", "query", "boolean", "Keeps it for the caller; True or an error.", call -> take(call, Use.RESERVED));
		add(api, "lock_%s", "query", "boolean", "Keeps it, so that nobody else works with it; True or an error.", call -> take(call, Use.LOCKED));
		add(api, "unlock_%s", "query", "boolean", "Ends the lock.", call -> free(call, Use.LOCKED));
		add(api, "is_%s_reserved", "query", "string", "Name of the user, or the text false.", call -> holder(call, Use.RESERVED));
		add(api, "is_%s_locked", "query", "string", "Name of the user, or the text false.", call -> holder(call, Use.LOCKED));
		add(api, "list_reserved_%s", "", "array", "What is reserved.", call -> held(Use.RESERVED));
		add(api, "list_locked_%s", "", "array", "What is locked.", call -> held(Use.LOCKED));
		add(api, "save_reserved_%s", "query", "boolean", "True: each change was saved when it was made.", call -> own(call, Use.RESERVED));
		add(api, "save_release_reserved_%s", "query", "boolean", "Ends the reservation; each change was saved when it was made.",
				call -> free(call, Use.RESERVED));
		add(api, "discard_release_reserved_%s", "query", "boolean", "An error: each change was saved when it was made.", call -> {
			throw LegacyError.of("Changes are saved when they are made, they cannot be discarded! Use save_release_reserved_" + word + "!");
		});
		add(api, "export_%s_xml", "xml_file", "boolean", "Writes all into a file.", call -> answer(() -> {
			allocator.exportXml(ResourceCalls.actor(call), root, call.text(0), false);
			return true;
		}));
		add(api, "import_%s_xml", "xml_file", "boolean", "Replaces all by those of a file.", call -> answer(() -> {
			allocator.importXml(ResourceCalls.actor(call), root, call.text(0));
			return true;
		}));
	}

	private void add(LegacyApi api, String name, String parameters, String returns, String help, LegacyMethod.Body body) {
		String full = name.formatted(word);
		if (api.find(full).isEmpty()) {
			api.add(camel(full), parameters, returns, help, body);
		}
	}

	/** As a test asks for it, whose language writes names in either way. */
	private static String camel(String name) {
		return Pattern.compile("_(.)").matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
	}

	private static Object answer(Question question) throws LegacyError {
		try {
			return question.ask();
		} catch (RpcException e) {
			throw ResourceCalls.error(e);
		}
	}

	/** In version 3 the name of a test bed will do. */
	private String path(String query) throws LegacyError {
		String node = ResourceCalls.node(query);
		boolean isId = node.equals("1") || node.matches("[0-9a-f]{10}");
		return node.contains("/") || isId ? node : "/" + node;
	}

	private Optional<ResourceInfo> find(Call call, String query) throws LegacyError {
		try {
			return allocator.find(ResourceCalls.actor(call), root, path(query));
		} catch (RpcException e) {
			throw ResourceCalls.error(e);
		}
	}

	private ResourceInfo existing(Call call, String query) throws LegacyError {
		return find(call, query).orElseThrow(() -> LegacyError.of("Cannot find " + word.toUpperCase(Locale.ROOT) + " `" + query + "`!"));
	}

	private Object get(Call call) throws LegacyError {
		ResourceInfo info = find(call, call.text(0)).orElse(null);
		String property = ResourceCalls.meta(call.text(0));
		return info == null ? (Object) false : property == null ? ResourceCalls.struct(info) : info.meta().getOrDefault(property, "");
	}

	private Object set(Call call) throws LegacyError {
		return find(call, child(call)).isPresent() ? merge(call, child(call), 2) : create(call);
	}

	private String child(Call call) throws LegacyError {
		String above = existing(call, call.text(1, "/")).path();
		return (above.equals("/") ? "" : above) + "/" + call.text(0).replace("/", "");
	}

	private Object create(Call call) throws LegacyError {
		String parent = existing(call, call.text(1, "/")).path();
		Map<String, String> properties = ResourceCalls.properties(call.value(2));
		return answer(() -> allocator.create(ResourceCalls.actor(call), root, parent, call.text(0).replace("/", ""), properties).id());
	}

	/** With a parent the query is the name of one of its parts. */
	private Object update(Call call) throws LegacyError {
		boolean hasParent = !call.text(1).isEmpty() && !call.text(1).equals("false");
		return merge(call, hasParent && !call.text(0).contains("/") ? child(call) : call.text(0), 2);
	}

	private Object merge(Call call, String query, int at) throws LegacyError {
		String path = existing(call, query).path();
		Map<String, String> properties = ResourceCalls.properties(call.value(at));
		return answer(() -> {
			allocator.set(ResourceCalls.actor(call), root, path, properties, null);
			return true;
		});
	}

	private Object rename(Call call) throws LegacyError {
		ResourceInfo info = existing(call, call.text(0));
		String property = ResourceCalls.meta(call.text(0));
		return answer(() -> {
			if (property != null) {
				return allocator.renameMeta(ResourceCalls.actor(call), root, info.path(), property, call.text(1));
			}
			allocator.rename(ResourceCalls.actor(call), root, info.path(), call.text(1), null);
			return true;
		});
	}

	private Object delete(Call call) throws LegacyError {
		ResourceInfo info = existing(call, call.text(0));
		String property = ResourceCalls.meta(call.text(0));
		return answer(() -> {
			if (property == null) {
				allocator.delete(ResourceCalls.actor(call), root, info.path(), null);
				return true;
			}
			Map<String, String> without = new LinkedHashMap<>();
			without.put(property, null);
			allocator.set(ResourceCalls.actor(call), root, info.path(), without, null);
			return info.meta().containsKey(property);
		});
	}

	private Object list(Call call) throws LegacyError {
		return answer(() -> {
			List<Object> all = new ArrayList<>();
			for (ResourceInfo info : allocator.list(ResourceCalls.actor(call), root)) {
				String user = info.use() == Use.FREE ? "" : info.holder();
				String status = info.use() == Use.BUSY ? Use.LOCKED.word() : info.use().word();
				all.add(Map.of("id", info.id(), "name", info.name(), "status", status, "user", user));
			}
			return all;
		});
	}

	private Object take(Call call, Use use) throws LegacyError {
		ResourceInfo info = existing(call, call.text(0));
		return answer(() -> {
			allocator.take(ResourceCalls.actor(call), List.of(new ResourceRef(root, info.path())), use, 0, false);
			return true;
		});
	}

	private Object free(Call call, Use use) throws LegacyError {
		ResourceInfo info = existing(call, call.text(0));
		return answer(() -> {
			allocator.free(ResourceCalls.actor(call), new ResourceRef(root, info.path()), use);
			return true;
		});
	}

	/** Who has it for this use. */
	private String user(String path, Use use) {
		return claims(use).stream().filter(claim -> claim.resources().stream().anyMatch(item -> path.equals(item.path()) || path.startsWith(item.path() + "/")))
				.map(Claim::user).findFirst().orElse(NONE);
	}

	/** Keys of SUTs and of test beds differ in how they begin. */
	private List<Claim> claims(Use use) {
		return allocator.claims().stream()
				.filter(claim -> !claim.waiting() && claim.use() == use && claim.resources().stream().anyMatch(item -> item.key().startsWith(word + "/")))
				.toList();
	}

	private Object holder(Call call, Use use) throws LegacyError {
		return user(existing(call, call.text(0)).path(), use);
	}

	private Object held(Use use) {
		List<Object> all = new ArrayList<>();
		claims(use).forEach(claim -> claim.resources().forEach(item -> all.add(Map.of("path", item.path().substring(1), "user", claim.user()))));
		return all;
	}

	private Object own(Call call, Use use) throws LegacyError {
		ResourceInfo info = existing(call, call.text(0));
		if (!user(info.path(), use).equals(call.self().user())) {
			throw LegacyError.of(info.path() + " is not reserved by `" + call.self().user() + "`!");
		}
		return true;
	}
}
