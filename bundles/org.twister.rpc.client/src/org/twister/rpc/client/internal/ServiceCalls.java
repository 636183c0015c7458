// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventKinds;

/** Makes a call of each method of a service interface. */
public final class ServiceCalls implements InvocationHandler {

	private final HttpCalls http;
	private final String service;

	public ServiceCalls(HttpCalls http, String service) {
		this.http = http;
		this.service = service;
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws RpcException {
		if (method.getDeclaringClass() == Object.class) {
			return switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> service + " at " + http.server();
			};
		}
		try {
			byte[] body = arguments == null ? new byte[0] : EventKinds.JSON.writeValueAsBytes(arguments[0]);
			HttpRequest request = http.request("/api/v1/" + service + "/" + method.getName()).timeout(http.timing().call())
					.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)).build();
			byte[] answer = http.send(request, BodyHandlers.ofByteArray()).body();
			return method.getReturnType() == void.class
					? null
					: EventKinds.JSON.readValue(answer, EventKinds.JSON.constructType(method.getGenericReturnType()));
		} catch (IOException e) {
			RpcException fault = new RpcException(FaultCode.INTERNAL,
					"The answer of " + http.server() + " to " + service + "." + method.getName() + " is not understood: " + e.getMessage());
			fault.initCause(e);
			throw fault;
		}
	}
}
