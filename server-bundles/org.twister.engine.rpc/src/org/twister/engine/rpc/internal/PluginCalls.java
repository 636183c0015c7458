// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Locale;

/** Calls about plugins and managed services, of which a Central Engine without any has an empty list. */
final class PluginCalls {

	private static final List<String> COMMANDS = List.of("list", "start", "stop", "status", "description", "get config", "set config", "get log");

	void addTo(LegacyApi api) {
		api.add("listPlugins", "user", "array", "Names of the user's plugins: there are none.", call -> {
			call.user();
			return List.of();
		});
		api.add("runPlugin", "user name args:any", "string", "Refused: there are no plugins.", call -> {
			call.user();
			throw LegacyError.of("Plugin `" + call.text(1) + "` does not exist for user `" + call.text(0) + "`!");
		});
		api.add("serviceManagerCommand", "command [name] [args:any] [more:any]", "string",
				"list: names of the services, separated by commas: there are none. The other commands are refused for want of a service.",
				PluginCalls::command);
	}

	/** The commands had numbers too. */
	private static Object command(Call call) throws LegacyError {
		String text = call.text(0).strip().toLowerCase(Locale.ROOT);
		String command = text.equals("save config") ? "set config" : text.matches("[0-7]") ? COMMANDS.get(Integer.parseInt(text)) : text;
		if (!COMMANDS.contains(command)) {
			throw LegacyError.of("Service Manager: unknown command `" + call.text(0) + "`!");
		} else if (command.equals("list")) {
			return "";
		}
		throw LegacyError.of("Service Manager: there is no service `" + call.text(1) + "`!");
	}
}
