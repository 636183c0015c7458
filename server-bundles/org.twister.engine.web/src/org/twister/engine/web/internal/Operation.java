// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.rpc.RpcService;

/** One method of a native service, ready to be called. */
final class Operation {

	private final NativeService target;
	private final Method method;

	private Operation(NativeService target, Method method) {
		this.target = target;
		this.method = method;
	}

	/** The service's name in the path. */
	static String serviceName(NativeService service) {
		RpcService annotation = service.contract().getAnnotation(RpcService.class);
		if (annotation == null) {
			throw new IllegalArgumentException(service.contract() + " lacks @RpcService");
		}
		return annotation.value();
	}

	/** The operations of a service by name. */
	static Map<String, Operation> of(NativeService service) {
		Map<String, Operation> result = new LinkedHashMap<>();
		for (Method method : service.contract().getMethods()) {
			result.put(method.getName(), new Operation(service, method));
		}
		return result;
	}

	/** Reads the arguments and calls, as the caller. Null for an operation that returns nothing. */
	Object call(Caller caller, InputStream body) throws Exception {
		List<Object> arguments = new ArrayList<>();
		for (Class<?> type : method.getParameterTypes()) {
			arguments.add(Json.read(body, type));
		}
		return caller.call(() -> invoke(arguments.toArray()));
	}

	private Object invoke(Object[] arguments) throws Exception {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Exception cause) {
				throw cause;
			}
			throw e;
		}
	}
}
