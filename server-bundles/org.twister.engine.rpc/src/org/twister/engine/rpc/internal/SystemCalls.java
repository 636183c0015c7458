// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.xmlrpc.XmlRpcException;

import org.twister.engine.api.Caller;

/** {@code system.*}: what can be called, and several calls in one. */
final class SystemCalls {

	private static final int MAX_CALLS = 1_000;
	/** So much of results, roughly in bytes, has a multicall; the calls behind are refused. */
	private static final long MAX_RESULTS = 16L << 20;
	private static final String NOTHING = "There is no method ";

	/** The methods themselves: their signatures and what they do. */
	private enum Own {
		LIST_METHODS("system.listMethods", "Names of all methods that can be called here.", List.of("array")),
		METHOD_HELP("system.methodHelp", "What a method does.", List.of("string", "string")),
		METHOD_SIGNATURE("system.methodSignature", "The ways to call a method, each an array: the type of the result, then those of the arguments.",
				List.of("array", "string")),
		MULTICALL("system.multicall", "Makes several calls, each a structure of methodName and params. Returns of each an array with its result, or a fault.",
				List.of("array", "array"));

		private final String word;
		private final String help;
		private final List<String> signature;

		Own(String word, String help, List<String> signature) {
			this.word = word;
			this.help = help;
			this.signature = signature;
		}

		static Optional<Own> of(String name) {
			for (Own own : values()) {
				if (own.word.equals(name)) {
					return Optional.of(own);
				}
			}
			return Optional.empty();
		}
	}

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
		Own own = Own.of(name).orElseThrow(() -> new XmlRpcException(404, NOTHING + name + "."));
		if (arguments.size() != own.signature.size() - 1) {
			throw new XmlRpcException(400, name + " was called with " + arguments.size() + " arguments.");
		}
		return switch (own) {
		case LIST_METHODS -> list(caller);
		case METHOD_HELP -> help(String.valueOf(arguments.getFirst()), caller);
		case METHOD_SIGNATURE -> signature(String.valueOf(arguments.getFirst()), caller);
		case MULTICALL -> multicall(caller, arguments.getFirst(), dispatch);
		};
	}

	/** Who is not logged in is not told what he cannot call. */
	private Object list(Caller caller) {
		List<String> names = new ArrayList<>(legacy.names());
		if (caller != null) {
			names.addAll(natives.names());
		}
		for (Own own : Own.values()) {
			names.add(own.word);
		}
		Collections.sort(names);
		return names.toArray();
	}

	private Object help(String name, Caller caller) throws XmlRpcException {
		Optional<String> help = legacy.find(name).map(LegacyMethod::help).or(() -> Own.of(name).map(own -> own.help))
				.or(() -> caller == null ? Optional.empty() : natives.help(name));
		return help.orElseThrow(() -> new XmlRpcException(404, NOTHING + name + "."));
	}

	private Object signature(String name, Caller caller) throws XmlRpcException {
		Optional<List<List<String>>> signatures = legacy.find(name).map(LegacyMethod::signatures).or(() -> Own.of(name).map(own -> List.of(own.signature)))
				.or(() -> caller == null ? Optional.empty() : natives.signatures(name));
		return signatures.orElseThrow(() -> new XmlRpcException(404, NOTHING + name + ".")).stream().map(List::toArray).toArray();
	}

	private static Object multicall(Caller caller, Object argument, Dispatch dispatch) throws XmlRpcException {
		if (!(argument instanceof Object[] calls) || calls.length > MAX_CALLS) {
			throw new XmlRpcException(400, "system.multicall takes one array of at most " + MAX_CALLS + " calls.");
		}
		List<Object> results = new ArrayList<>();
		long size = 0;
		for (Object call : calls) {
			Object result = size > MAX_RESULTS ? fault(413, "The results of the calls before are too large for one answer.") : one(caller, call, dispatch);
			size += Wire.size(result);
			results.add(result);
		}
		return results.toArray();
	}

	private static Object one(Caller caller, Object call, Dispatch dispatch) {
		try {
			if (call instanceof Map<?, ?> struct && struct.get("methodName") instanceof String name && !name.startsWith("system.")) {
				List<Object> arguments = struct.get("params") instanceof Object[] params ? List.of(params) : List.of();
				return new Object[]{dispatch.call(name, caller, arguments)};
			}
			return fault(400, "Not a call that system.multicall can make.");
		} catch (XmlRpcException e) {
			return fault(e.code, Wire.clean(e.getMessage()));
		}
	}

	private static Object fault(int code, String message) {
		return Map.of("faultCode", code, "faultString", message);
	}
}
