// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.twister.rpc.RpcException;

/**
 * A legacy method.
 *
 * @param names      the first is that of version 2.0 if it had the method, the others are answered too
 * @param parameters in their order
 * @param returns    types of XML-RPC that the result may have; an {@code *ERROR*} is a string besides
 * @param help       what it does, and where that is not what the old server did
 * @param body       does it
 */
record LegacyMethod(List<String> names, List<Parameter> parameters, List<String> returns, String help, Body body) {

	@FunctionalInterface
	interface Body {
		Object call(Call call) throws Exception;
	}

	String name() {
		return names.getFirst();
	}

	long required() {
		return parameters.stream().filter(p -> !p.optional()).count();
	}

	/** Every way to call it: the type of the result, then those of the arguments. */
	List<List<String>> signatures() {
		List<List<String>> signatures = new ArrayList<>();
		for (String result : returns) {
			for (long count = required(); count <= parameters.size(); count++) {
				List<String> signature = new ArrayList<>(List.of(result));
				parameters.stream().limit(count).map(Parameter::type).forEach(signature::add);
				signatures.add(signature);
			}
		}
		return signatures;
	}

	/** Checks the number of arguments and calls. A text that says an error is a result like any other. */
	Object call(Call call) throws Exception {
		int given = call.arguments().size();
		if (given < required() || given > parameters.size()) {
			String list = parameters.stream().map(Parameter::toString).collect(Collectors.joining(", "));
			throw new IllegalArgumentException(name() + "(" + list + ") was called with " + given + (given == 1 ? " argument." : " arguments."));
		}
		try {
			return body.call(call);
		} catch (LegacyError e) {
			return e.getMessage();
		} catch (RpcException e) {
			return LegacyError.of(e).getMessage();
		}
	}
}
