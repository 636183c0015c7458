// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.xmlrpc.XmlRpcException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.Globals;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.RunService;

/**
 * XML-RPC at {@code /} and {@code /RPC2}; a browser there is sent to {@code /rest/}. The legacy methods are also what {@code PROXY} in a test calls: there the caller is
 * the user of the run.
 */
@Component(service = {Endpoint.class, TestCall.class})
public final class XmlRpcEndpoint implements Endpoint, TestCall {

	private static final Logger LOG = LoggerFactory.getLogger(XmlRpcEndpoint.class);
	private static final Set<String> PATHS = Set.of("/", "/RPC2", "/RPC2/");

	private final LegacyApi legacy = new LegacyApi();
	private final NativeCalls natives = new NativeCalls();
	private final SystemCalls system = new SystemCalls(legacy, natives);
	private final XmlRpcCodec codec = new XmlRpcCodec();
	private final boolean legacyLoopback;

	@Activate
	public XmlRpcEndpoint(@Reference Settings settings, @Reference RunEngine engine, @Reference EpPool pool, @Reference RunLogs logs,
			@Reference Globals globals) {
		legacyLoopback = Boolean.parseBoolean(settings.value("legacy_loopback", "false"));
		new StatusCalls(settings, engine, pool).addTo(legacy);
		new RunCalls(settings, engine, pool, () -> natives.service(RunService.class)).addTo(legacy);
		new SuiteCalls(engine).addTo(legacy);
		new DataCalls(engine, logs, globals).addTo(legacy);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addService(NativeService service) {
		natives.add(service);
	}

	void removeService(NativeService service) {
		natives.remove(service);
	}

	@Override
	public String path() {
		return "/";
	}

	/** Decided in {@link #handle}: a browser is redirected, and a server may trust its own machine. */
	@Override
	public boolean needsLogin() {
		return false;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		String type = exchange.header("Content-Type");
		boolean read = exchange.method().equals("GET") || exchange.method().equals("HEAD");
		if (!PATHS.contains(exchange.path())) {
			exchange.respond(404, "text/plain; charset=utf-8", "There is nothing here.\n".getBytes(StandardCharsets.UTF_8));
		} else if (read) {
			exchange.setHeader("Location", "/rest/");
			exchange.respond(302, null, new byte[0]);
		} else if (!exchange.method().equals("POST")) {
			exchange.setHeader("Allow", "GET, POST");
			exchange.respond(405, null, new byte[0]);
		} else if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("text/xml")) {
			exchange.respond(415, "text/plain; charset=utf-8", "XML-RPC is sent as text/xml.\n".getBytes(StandardCharsets.UTF_8));
		} else {
			answer(exchange);
		}
	}

	private void answer(HttpExchange exchange) throws Exception {
		Optional<Caller> caller = exchange.caller();
		boolean trusted = legacyLoopback && exchange.isLoopback() && exchange.header("Authorization") == null;
		if (caller.isEmpty() && !trusted) {
			exchange.setHeader("WWW-Authenticate", "Basic realm=\"Twister Server\", charset=\"UTF-8\"");
			exchange.respond(401, "text/plain; charset=utf-8",
					"Put user:password@ into the address, the token serves as password.\n".getBytes(StandardCharsets.UTF_8));
			return;
		}
		byte[] answer = codec.answer(exchange.body(), (method, arguments) -> call(method, caller.orElse(null), arguments));
		exchange.respond(200, "text/xml; charset=utf-8", answer);
	}

	private Object call(String name, Caller caller, List<Object> arguments) throws XmlRpcException {
		try {
			Optional<LegacyMethod> method = legacy.find(name);
			if (method.isPresent()) {
				return Wire.legacy(method.get().call(new Call(caller, 0, arguments)));
			} else if (natives.find(name).isPresent() && caller != null) {
				return natives.call(name, caller, arguments);
			}
			return system.call(name, caller, arguments, this::call);
		} catch (XmlRpcException e) {
			throw e;
		} catch (IllegalArgumentException e) {
			throw new XmlRpcException(400, Wire.clean(String.valueOf(e.getMessage())));
		} catch (Exception e) {
			LOG.error("XML-RPC call {} failed", name, e);
			throw new XmlRpcException(500, "The Central Engine failed to answer; its log says why.");
		}
	}

	@Override
	public Set<String> functions() {
		return Set.copyOf(legacy.names());
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception {
		LegacyMethod method = legacy.find(function).orElseThrow(() -> new IllegalArgumentException("There is no function " + function + "."));
		Object result = method.call(new Call(new Caller(order.user(), false, false), order.task().run(), arguments));
		return result == null ? Boolean.FALSE : result;
	}
}
