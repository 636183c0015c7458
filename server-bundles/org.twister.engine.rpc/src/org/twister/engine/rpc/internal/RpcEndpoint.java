// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.xmlrpc.XmlRpcException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;

/**
 * XML-RPC at one path: what is asked there is answered from a table of legacy methods and from the native services. A browser is sent to the pages. The same table answers
 * tests that call through their EP.
 */
abstract class RpcEndpoint implements Endpoint {

	private static final Logger LOG = LoggerFactory.getLogger(RpcEndpoint.class);

	private final String path;
	private final Set<String> paths;
	private final LegacyApi legacy;
	private final NativeCalls natives;
	private final SystemCalls system;
	private final XmlRpcCodec codec = new XmlRpcCodec();
	private final boolean legacyLoopback;
	private final Call.Accounts accounts;

	/**
	 * @param path  where it is
	 * @param paths every path below that is answered
	 */
	RpcEndpoint(String path, Set<String> paths, LegacyApi legacy, NativeCalls natives, Settings settings, Users users) {
		this.path = path;
		this.paths = paths;
		this.legacy = legacy;
		this.natives = natives;
		system = new SystemCalls(legacy, natives);
		legacyLoopback = Boolean.parseBoolean(settings.value("legacy_loopback", "false"));
		accounts = new Call.Accounts(users, settings.owner());
	}

	/** The table. */
	final LegacyApi legacy() {
		return legacy;
	}

	final NativeCalls natives() {
		return natives;
	}

	@Override
	public final String path() {
		return path;
	}

	/** Decided in {@link #handle}: a browser is redirected, and a server may trust its own machine. */
	@Override
	public final boolean needsLogin() {
		return false;
	}

	@Override
	public final void handle(HttpExchange exchange) throws Exception {
		String type = exchange.header("Content-Type");
		if (!paths.contains(exchange.path()) && exchange.caller().isEmpty()) {
			askForLogin(exchange);
		} else if (!paths.contains(exchange.path())) {
			exchange.respond(404, "text/plain; charset=utf-8", "There is nothing here.\n".getBytes(StandardCharsets.UTF_8));
		} else if (exchange.method().equals("GET") || exchange.method().equals("HEAD")) {
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
			askForLogin(exchange);
			return;
		}
		byte[] answer = codec.answer(exchange.body(), (method, arguments) -> call(method, caller.orElse(null), arguments));
		exchange.respond(200, "text/xml; charset=utf-8", answer);
	}

	/** Also for what is not there: who is not logged in is told nothing. */
	private static void askForLogin(HttpExchange exchange) throws IOException {
		exchange.setHeader("WWW-Authenticate", "Basic realm=\"Twister Server\", charset=\"UTF-8\"");
		exchange.respond(401, "text/plain; charset=utf-8",
				"Put user:password@ into the address, the token serves as password.\n".getBytes(StandardCharsets.UTF_8));
	}

	private Object call(String name, Caller caller, List<Object> arguments) throws XmlRpcException {
		try {
			Optional<LegacyMethod> method = legacy.find(name);
			if (method.isPresent()) {
				return Wire.legacy(method.get().call(new Call(accounts, caller, 0, arguments)));
			} else if (caller != null && natives.find(name).isPresent()) {
				return natives.call(name, caller, arguments);
			}
			return system.call(name, caller, arguments, this::call);
		} catch (XmlRpcException e) {
			throw e;
		} catch (IllegalArgumentException e) {
			throw new XmlRpcException(400, Wire.clean(String.valueOf(e.getMessage())));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new XmlRpcException(503, "The Central Engine stops.");
		} catch (Exception e) {
			LOG.error("XML-RPC call {} at {} failed", name, path, e);
			throw new XmlRpcException(500, "The Central Engine failed to answer; its log says why.");
		}
	}

	/**
	 * A call of a test: as the user of its run, with his roles, and without power over others. Values are as in JSON; bytes are base64.
	 */
	final Object callOfTest(LegacyApi table, TestOrder order, String function, List<Object> arguments) throws Exception {
		LegacyMethod method = table.find(function).orElseThrow(() -> new IllegalArgumentException("There is no function " + function + "."));
		Caller user = accounts.plain(order.user()).orElseGet(() -> new Caller(order.user(), false, false));
		Object result = method.call(new Call(accounts, user, order.task().run(), arguments));
		return switch (result) {
		case null -> Boolean.FALSE;
		case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
		default -> result;
		};
	}
}
