// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.twister.engine.api.Caller;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.PanicRules.Rule;
import org.twister.engine.api.Role;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventKinds;

/** The one call about expressions whose appearance in a log ends a run. Its errors begin with another word than those of the other calls. */
final class PanicCalls {

	private final Services services;

	PanicCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("panicDetectConfig", "user command [data:struct]", "string|boolean",
				"list: all rules as JSON, by user and id; who is no admin is told his own. add expression[, enabled]: the id. update id[, expression][, enabled], remove id:"
						+ " True. data is a structure or a query string; of remove also the id. Errors begin with `error:`.",
				this::panic);
	}

	private Object panic(Call call) throws LegacyError, JsonProcessingException {
		Caller user = call.user();
		PanicRules rules = services.addons().panicRules();
		try {
			return switch (call.text(1).strip().toLowerCase(Locale.ROOT)) {
			case "list" -> list(user, rules);
			case "add" -> add(call, rules);
			case "update" -> update(call, rules);
			case "remove" -> remove(call, rules);
			default -> "error: unknown command `" + call.text(1) + "`!";
			};
		} catch (RpcException e) {
			return "error: " + e.getMessage();
		} catch (LegacyError e) {
			return "error: " + e.getMessage().replaceFirst("^\\*ERROR\\* ", "");
		}
	}

	private static String list(Caller user, PanicRules rules) throws JsonProcessingException {
		Map<String, Map<String, Object>> store = new LinkedHashMap<>();
		for (Rule rule : rules.list(user.admin() ? null : user.user())) {
			store.computeIfAbsent(rule.user(), name -> new LinkedHashMap<>()).put(rule.id(),
					Map.of("expression", rule.expression(), "enabled", rule.enabled()));
		}
		return EventKinds.JSON.writeValueAsString(store);
	}

	private Object add(Call call, PanicRules rules) throws LegacyError, RpcException {
		Caller user = call.user(Role.RUN_TESTS);
		Map<String, String> data = data(call);
		Rule rule = rules.add(user.user(), needed(data, "expression"), truth(data.getOrDefault("enabled", "false")));
		services.audit().record(user, "panic.add", rule.id(), rule.expression());
		return rule.id();
	}

	private Object update(Call call, PanicRules rules) throws LegacyError, RpcException {
		Caller user = call.user(Role.RUN_TESTS);
		Map<String, String> data = data(call);
		String id = needed(data, "id");
		String expression = data.get("expression");
		if (expression == null) {
			expression = rules.list(user.user()).stream().filter(rule -> rule.id().equals(id)).map(Rule::expression).findFirst()
					.orElseThrow(() -> LegacyError.of("there is no rule `" + id + "`!"));
		}
		Rule rule = rules.update(user.user(), id, expression, data.containsKey("enabled") ? truth(data.get("enabled")) : null);
		services.audit().record(user, "panic.update", id, rule.expression());
		return true;
	}

	private Object remove(Call call, PanicRules rules) throws LegacyError, RpcException {
		Caller user = call.user(Role.RUN_TESTS);
		String id = call.value(2) instanceof String text && !text.contains("=") ? text : needed(data(call), "id");
		rules.remove(user.user(), id);
		services.audit().record(user, "panic.remove", id, "");
		return true;
	}

	private static boolean truth(String text) {
		return text.equalsIgnoreCase("true") || text.equals("1");
	}

	private static String needed(Map<String, String> data, String name) throws LegacyError {
		String value = data.get(name);
		if (value == null || value.isEmpty()) {
			throw LegacyError.of("there is no `" + name + "`!");
		}
		return value;
	}

	private static Map<String, String> data(Call call) throws LegacyError {
		boolean isQuery = call.value(2) instanceof String text && !text.isBlank() && !text.strip().startsWith("{");
		return isQuery ? query(call.text(2)) : ResourceCalls.properties(call.value(2));
	}

	/** Of {@code a=1&b=2}, URL-encoded. */
	static Map<String, String> query(String text) throws LegacyError {
		Map<String, String> values = new LinkedHashMap<>();
		try {
			for (String pair : text.split("&")) {
				int sign = pair.indexOf('=');
				values.put(URLDecoder.decode(sign < 0 ? pair : pair.substring(0, sign), StandardCharsets.UTF_8),
						sign < 0 ? "" : URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
			}
		} catch (IllegalArgumentException e) {
			throw LegacyError.of("`" + text + "` is no query string!");
		}
		return values;
	}
}
