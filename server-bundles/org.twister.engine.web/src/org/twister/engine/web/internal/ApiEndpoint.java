// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.twister.engine.api.NativeService;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** {@code POST /api/v1/<service>/<operation>}: every native service that is registered, by reflection. */
@Component(service = {Endpoint.class, ApiEndpoint.class})
public final class ApiEndpoint implements Endpoint {

	private final Map<String, Map<String, Operation>> services = new ConcurrentHashMap<>();

	@Activate
	public ApiEndpoint() {
		// services come and go
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addService(NativeService service) {
		services.put(Operation.serviceName(service), Operation.of(service));
	}

	void removeService(NativeService service) {
		services.remove(Operation.serviceName(service));
	}

	@Override
	public String path() {
		return "/api/v1";
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		try {
			Operation operation = find(exchange.path());
			if (!exchange.method().equals("POST")) {
				exchange.setHeader("Allow", "POST");
				Json.fault(exchange, 405, new RpcException(FaultCode.BAD_REQUEST, "Operations are called by POST, not " + exchange.method() + "."));
				return;
			}
			String type = exchange.header("Content-Type");
			if (type != null && !type.startsWith(Json.TYPE)) {
				Json.fault(exchange, 415, new RpcException(FaultCode.BAD_REQUEST, "The body must be " + Json.TYPE + ", not " + type + "."));
				return;
			}
			Object result = operation.call(exchange.caller().orElseThrow(), exchange.body());
			exchange.respond(200, Json.TYPE, Json.bytes(result));
		} catch (RpcException e) {
			Json.fault(exchange, e);
		}
	}

	private Operation find(String path) throws RpcException {
		String[] names = path.substring(path().length()).split("/", -1);
		Map<String, Operation> service = names.length > 1 ? services.get(names[1]) : null;
		if (service == null) {
			throw new RpcException(FaultCode.NOT_FOUND,
					"There is no service at " + path + "; there are " + String.join(", ", services.keySet().stream().sorted().toList())
							+ ".");
		}
		Operation operation = names.length == 3 ? service.get(names[2]) : null;
		if (operation == null) {
			throw new RpcException(FaultCode.NOT_FOUND,
					"The service '" + names[1] + "' has no such operation; it has " + String.join(", ", service.keySet().stream().sorted().toList()) + ".");
		}
		return operation;
	}
}
