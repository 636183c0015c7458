// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.apache.xmlrpc.XmlRpcException;

import org.twister.engine.api.Caller;

/** {@code system.*}: what can be called, and several calls in one. */
final class SystemCalls {

	private static final int MAX_CALLS = 1_000;

	private final LegacyApi legacy;
	private final NativeCalls natives;

	SystemCalls(LegacyApi legacy, NativeCalls natives) {
		this.legacy = legacy;
		this.natives = natives;
	}

	/** How single calls of a multicall are made. */
	@FunctionalInterface
	interface Dispatch {
		Object call(String name, Caller caller, List<Object> arguments) throws XmlRpcException;
	}

	Object call(String name, Caller caller, List<Object> arguments, Dispatch dispatch) throws XmlRpcException {
		String method = arguments.isEmpty() ? "" : String.valueOf(arguments.getFirst());
		return switch (name) {
		case "system.listMethods" -> list();
		case "system.methodHelp" -> legacy.find(method).map(LegacyMethod::help).orElse("");
		case "system.methodSignature" -> legacy.find(method).<Object>map(m -> new Object[]{signature(m)}).orElse("undef");
		case "system.multicall" -> multicall(caller, arguments, dispatch);
		default -> throw new XmlRpcException(404, "There is no method " + name + ".");
		};
	}

	private Object list() {
		List<String> names = new ArrayList<>(legacy.names());
		names.addAll(natives.names());
		names.addAll(List.of("system.listMethods", "system.methodHelp", "system.methodSignature", "system.multicall"));
		Collections.sort(names);
		return names.toArray();
	}

	/** The types are not fixed: old clients send numbers as texts. */
	private static Object[] signature(LegacyMethod method) {
		List<String> types = new ArrayList<>(List.of("string"));
		method.parameters().forEach(parameter -> types.add("string"));
		return types.toArray();
	}

	private static Object multicall(Caller caller, List<Object> arguments, Dispatch dispatch) throws XmlRpcException {
		if (arguments.size() != 1 || !(arguments.getFirst() instanceof Object[] calls) || calls.length > MAX_CALLS) {
			throw new XmlRpcException(400, "system.multicall takes one array of at most " + MAX_CALLS + " calls.");
		}
		List<Object> results = new ArrayList<>();
		for (Object call : calls) {
			results.add(one(caller, call, dispatch));
		}
		return results.toArray();
	}

	private static Object one(Caller caller, Object call, Dispatch dispatch) {
		try {
			if (call instanceof Map<?, ?> struct && struct.get("methodName") instanceof String name && !name.startsWith("system.")) {
				List<Object> arguments = struct.get("params") instanceof Object[] params ? List.of(params) : List.of();
				return new Object[]{dispatch.call(name, caller, arguments)};
			}
			throw new XmlRpcException(400, "Not a call that system.multicall can make.");
		} catch (XmlRpcException e) {
			return Map.of("faultCode", e.code, "faultString", Wire.clean(e.getMessage()));
		}
	}
}
