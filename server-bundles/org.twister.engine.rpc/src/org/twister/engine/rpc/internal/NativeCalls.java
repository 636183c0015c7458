// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.xmlrpc.XmlRpcException;

import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RpcService;
import org.twister.rpc.event.EventKinds;

/** The native services as XML-RPC methods {@code service.operation}; the record is a structure. Faults carry the HTTP status of the same fault at {@code /api/v1}. */
final class NativeCalls {

	private final Map<String, NativeService> services = new ConcurrentHashMap<>();

	void add(NativeService service) {
		services.put(name(service), service);
	}

	void remove(NativeService service) {
		services.remove(name(service), service);
	}

	private static String name(NativeService service) {
		return service.contract().getAnnotation(RpcService.class).value();
	}

	/** The service of this type, if it is there. */
	<T> Optional<T> service(Class<T> contract) {
		return services.values().stream().filter(service -> service.contract() == contract).map(contract::cast).findFirst();
	}

	List<String> names() {
		List<String> names = new ArrayList<>();
		services.forEach((name, service) -> {
			for (Method method : service.contract().getMethods()) {
				names.add(name + "." + method.getName());
			}
		});
		return names;
	}

	/** The method of a service; empty if there is none of this name. */
	Optional<Method> find(String name) {
		int dot = name.indexOf('.');
		NativeService service = dot < 0 ? null : services.get(name.substring(0, dot));
		if (service == null) {
			return Optional.empty();
		}
		for (Method method : service.contract().getMethods()) {
			if (method.getName().equals(name.substring(dot + 1))) {
				return Optional.of(method);
			}
		}
		return Optional.empty();
	}

	/** What an operation takes and returns, by its types; empty if there is none of this name. */
	Optional<String> help(String name) {
		return find(name).map(method -> {
			String takes = method.getParameterCount() == 0 ? "nothing" : TypeText.of(method.getGenericParameterTypes()[0]);
			return "Takes " + takes + ", returns " + TypeText.of(method.getGenericReturnType()) + ".";
		});
	}

	/** How an operation is called; empty if there is none of this name. */
	Optional<List<List<String>>> signatures(String name) {
		return find(name).map(method -> {
			String result = TypeText.wire(method.getReturnType());
			return method.getParameterCount() == 0 ? List.of(List.of(result)) : List.of(List.of(result, "struct"), List.of(result));
		});
	}

	Object call(String name, Caller caller, List<Object> arguments) throws Exception {
		Method method = find(name).orElseThrow(() -> new XmlRpcException(FaultCode.NOT_FOUND.httpStatus(), "There is no method " + name + "."));
		NativeService service = services.get(name.substring(0, name.indexOf('.')));
		if (service == null) {
			throw new XmlRpcException(FaultCode.UNAVAILABLE.httpStatus(), "The service of " + name + " has gone.");
		}
		if (arguments.size() > method.getParameterCount()) {
			throw new XmlRpcException(FaultCode.BAD_REQUEST.httpStatus(), name + " was called with " + arguments.size() + " arguments.");
		}
		List<Object> records = new ArrayList<>();
		for (Class<?> type : method.getParameterTypes()) {
			records.add(record(type, arguments.isEmpty() ? Map.of() : arguments.getFirst()));
		}
		try {
			return Wire.ofJson(EventKinds.JSON.valueToTree(caller.call(() -> method.invoke(service, records.toArray()))));
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof RpcException fault) {
				throw fault(fault);
			}
			throw e;
		}
	}

	private static Object record(Class<?> type, Object structure) throws XmlRpcException {
		try {
			return EventKinds.JSON.convertValue(structure, type);
		} catch (IllegalArgumentException e) {
			throw new XmlRpcException(FaultCode.BAD_REQUEST.httpStatus(), "The structure is not understood: " + e.getMessage().lines().findFirst().orElse(""));
		}
	}

	private static XmlRpcException fault(RpcException e) {
		String problems = e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
		return new XmlRpcException(e.code().httpStatus(), problems.isEmpty() ? e.getMessage() : e.getMessage() + "\n" + problems);
	}
}
