// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;

/** Calls about global parameters. */
final class GlobalCalls {

	private final Services services;

	GlobalCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("getGlobalVariable", "user path", "any",
				"A global parameter; a folder is a structure, the empty path the whole tree. False if there is none, or it is empty.",
				this::get);
		api.add("setGlobalVariable", "user path value:any", "boolean",
				"Sets a global parameter until the next start; False deletes it. False if the folder around it is not there, and for other values that are empty.",
				this::set);
	}

	private Object get(Call call) throws LegacyError {
		return services.globals().get(call.user().user(), path(call)).filter(value -> !PlainValue.isFalsy(value)).orElse(false);
	}

	/** Names may be separated by any number of slashes. */
	private static String path(Call call) {
		return call.text(1).replaceAll("/+", "/").replaceAll("^/|/$", "");
	}

	private Object set(Call call) throws LegacyError {
		Caller user = call.user(Role.RUN_TESTS);
		Object value = call.value(2);
		boolean delete = Boolean.FALSE.equals(value);
		if (path(call).isEmpty() || PlainValue.isFalsy(value) && !delete) {
			return false;
		}
		return services.globals().set(user.user(), path(call), PlainValue.of(value), call.run());
	}
}
