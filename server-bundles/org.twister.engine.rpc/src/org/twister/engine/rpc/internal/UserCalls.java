// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.twister.engine.api.Caller;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService;
import org.twister.rpc.UserService.CreateUser;
import org.twister.rpc.UserService.GroupInfo;
import org.twister.rpc.UserService.GroupRef;
import org.twister.rpc.UserService.Parameter;
import org.twister.rpc.UserService.SetUser;
import org.twister.rpc.UserService.UserInfo;
import org.twister.rpc.UserService.UserRef;

/** Calls about users, groups and roles, and about texts that were encrypted with a user's key. */
final class UserCalls {

	private final Services services;

	UserCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("usersAndGroupsManager", "cmd [name] [value:any] [more:any]", "struct|array|boolean",
				"list params, list users, list groups, list roles; with the role CHANGE_USERS: update param name value, set user name groups [timeout] (makes one), delete user"
						+ " name, set group name roles, delete group name.",
				this::manage);
		String refusal = "Refused: the cipher of old (ECB, one salt for all) protects nothing. Files are encrypted by `./twister cli encrypt FILE`.";
		for (String name : List.of("encryptText", "decryptText")) {
			api.add(name, "text", "string", refusal, call -> {
				throw LegacyError.of("The cipher of old protects nothing and is not served! Encrypt a file with `./twister cli encrypt FILE`!");
			});
		}
	}

	private Object manage(Call call) throws Exception {
		Caller caller = call.self();
		UserService users = services.accounts();
		String command = call.text(0).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return Services.as(caller, () -> switch (command) {
		case "list params" -> parameters(users);
		case "list users" -> users(users);
		case "list groups" -> groups(users);
		case "list roles" -> users.roles();
		default -> {
			change(command, call, users);
			yield true;
		}
		});
	}

	private static Map<String, Object> parameters(UserService users) throws RpcException {
		Map<String, Object> all = new LinkedHashMap<>();
		users.parameters().forEach(parameter -> all.put(parameter.name(), parameter.value()));
		return all;
	}

	private static Map<String, Object> users(UserService users) throws RpcException {
		Map<String, Object> all = new LinkedHashMap<>();
		for (UserInfo user : users.list()) {
			all.put(user.name(), Map.of("groups", String.join(",", user.groups()), "roles", user.roles(), "timeout", user.timeout()));
		}
		return all;
	}

	private static Map<String, Object> groups(UserService users) throws RpcException {
		Map<String, Object> all = new LinkedHashMap<>();
		users.groups().forEach(group -> all.put(group.name(), Map.of("roles", String.join(",", group.roles()))));
		return all;
	}

	private static void change(String command, Call call, UserService users) throws RpcException, LegacyError {
		String name = call.text(1);
		switch (command) {
		case "update param" -> users.setParameter(new Parameter(name, call.text(2)));
		case "set user" -> setUser(call, name, users);
		case "delete user" -> users.delete(new UserRef(name));
		case "set group" -> users.setGroup(new GroupInfo(name, words(call, 2)));
		case "delete group" -> users.deleteGroup(new GroupRef(name));
		default -> throw LegacyError.of("Unknown command `" + call.text(0) + "`!");
		}
	}

	private static void setUser(Call call, String name, UserService users) throws RpcException {
		List<String> groups = words(call, 2);
		String timeout = call.given(3);
		if (users.list().stream().noneMatch(user -> user.name().equals(name))) {
			users.create(new CreateUser(name, null, groups, null));
			groups = null;
		}
		if (groups != null || !timeout.isEmpty()) {
			users.set(new SetUser(name, groups, timeout.isEmpty() ? null : timeout, null));
		}
	}

	/** A list, or a text with commas. {@code 0} is none. */
	private static List<String> words(Call call, int index) {
		List<?> items = call.value(index) instanceof Object[] array ? Arrays.asList(array) : List.of(call.given(index).split(","));
		return items.stream().map(item -> String.valueOf(item).strip()).filter(word -> !word.isEmpty() && !word.equals("0")).toList();
	}
}
