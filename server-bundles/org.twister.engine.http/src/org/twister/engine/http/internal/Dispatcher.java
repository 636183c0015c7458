// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.Caller;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.SocketEndpoint;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Decides for each request who calls and who serves it. Runs on a virtual thread per request. A browser that shows a foreign page is refused (header Origin), so that
 * such a page cannot use the credentials the browser remembers.
 */
final class Dispatcher extends Handler.Abstract {

	private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
	private static final String JSON = "application/json";
	private static final byte[] HEALTH = "{\"status\":\"ok\"}\n".getBytes(StandardCharsets.UTF_8);

	private final Routes routes;
	private final Authenticator authenticator;
	private final Sockets sockets;
	private final SlowClients slow;
	private final long maxBody;
	private volatile ServerWebSocketContainer container;

	/** @param maxBody bytes of a body, for endpoints that do not say more */
	Dispatcher(Routes routes, Authenticator authenticator, Sockets sockets, SlowClients slow, long maxBody) {
		this.routes = routes;
		this.authenticator = authenticator;
		this.sockets = sockets;
		this.slow = slow;
		this.maxBody = maxBody;
	}

	void setContainer(ServerWebSocketContainer container) {
		this.container = container;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String path = request.getHttpURI().getDecodedPath();
		response.getHeaders().put("X-Content-Type-Options", "nosniff");
		Optional<SocketEndpoint> socket = isUpgrade(request) ? routes.socket(path) : Optional.empty();
		Optional<Endpoint> endpoint = socket.isPresent() ? Optional.empty() : routes.endpoint(path);
		long limit = Math.max(maxBody, endpoint.map(Endpoint::maxBody).orElse(0L));
		RequestBody body = new RequestBody(request, limit);
		slow.begin(body);
		try {
			JettyExchange exchange = new JettyExchange(request, response, path, body, isLoopback(request));
			if (isForeignPage(request)) {
				refuse(exchange, 403, FaultCode.FORBIDDEN, "A page of another server may not use this one.");
			} else if (path.equals("/health")) {
				exchange.respond(200, JSON, HEALTH);
			} else if (logIn(exchange, request)) {
				if (socket.isEmpty()) {
					serve(endpoint, exchange, limit, request);
				} else if (mayPass(exchange, true)) {
					return upgrade(socket.get(), exchange.caller().orElseThrow(), request, response, callback);
				}
			}
			body.drain();
		} finally {
			slow.end(body);
		}
		callback.succeeded();
		return true;
	}

	/** @return false if it was answered: nothing was checked */
	private boolean logIn(JettyExchange exchange, Request request) throws IOException {
		try {
			String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
			exchange.setCaller(authenticator.authenticate(authorization, exchange.isLoopback(), Request.getRemoteAddr(request)));
			return true;
		} catch (RpcException e) {
			refuse(exchange, e.code().httpStatus(), e.code(), e.getMessage());
			return false;
		}
	}

	private void serve(Optional<Endpoint> endpoint, JettyExchange exchange, long limit, Request request) throws IOException {
		if (endpoint.isEmpty()) {
			if (mayPass(exchange, true)) {
				refuse(exchange, 404, FaultCode.NOT_FOUND, routes.socket(exchange.path()).isPresent()
						? exchange.path() + " is a WebSocket."
						: "There is nothing at " + exchange.path() + ".");
			}
		} else if (mayPass(exchange, endpoint.get().needsLogin())) {
			try {
				RequestBody.checkLength(request, limit);
			} catch (RequestBody.TooLarge e) {
				refuse(exchange, e.getCode(), FaultCode.BAD_REQUEST, e.getReason());
				return;
			}
			handle(endpoint.get(), exchange);
		}
	}

	private boolean mayPass(JettyExchange exchange, boolean needsLogin) throws IOException {
		if (needsLogin && exchange.caller().isEmpty()) {
			exchange.setHeader("WWW-Authenticate", "Basic realm=\"Twister Server\", charset=\"UTF-8\"");
			String accept = exchange.header("Accept");
			if (accept != null && accept.contains("text/html")) {
				exchange.respond(401, LoginPage.TYPE, LoginPage.BYTES);
			} else {
				refuse(exchange, 401, FaultCode.NOT_LOGGED_IN,
						exchange.header("Authorization") == null
								? "Log in with a token: header 'Authorization: Bearer TOKEN'."
								: "The token or password is not valid here.");
			}
			return false;
		}
		boolean forEps = exchange.path().equals("/ep") || exchange.path().startsWith("/ep/");
		if (!forEps && exchange.caller().filter(Caller::ep).isPresent()) {
			refuse(exchange, 403, FaultCode.FORBIDDEN, "The token of an EP is good for /ep only.");
			return false;
		}
		return true;
	}

	private void handle(Endpoint endpoint, JettyExchange exchange) throws IOException {
		try {
			endpoint.handle(exchange);
			if (!exchange.isAnswered()) {
				throw new IllegalStateException(endpoint.getClass() + " did not answer " + exchange.method() + " " + exchange.path());
			}
		} catch (Exception e) {
			HttpException limit = cause(e, HttpException.class);
			if (cause(e, EOFException.class) != null) {
				LOG.debug("{} went away", exchange.path(), e);
				if (exchange.isAnswered()) {
					throw new EofException(e);
				}
				// It may still listen: chunks that are none end a body as well
				refuse(exchange, 400, FaultCode.BAD_REQUEST, "The request breaks off.");
			} else if (limit != null) {
				refuse(exchange, limit.getCode(), FaultCode.BAD_REQUEST, limit.getReason() == null ? "The request is refused." : limit.getReason());
			} else {
				LOG.error("{} {} failed", exchange.method(), exchange.path(), e);
				refuse(exchange, 500, FaultCode.INTERNAL, "The Central Engine failed to answer; its log says why.");
			}
		}
	}

	/** Answers with a fault; if an answer was begun, breaks it off so that the other side sees that it is not complete. */
	private static void refuse(JettyExchange exchange, int status, FaultCode code, String message) throws IOException {
		if (exchange.isAnswered()) {
			throw new IOException("the answer to " + exchange.path() + " was broken off");
		}
		exchange.respond(status, JSON, Fault.json(code, message));
	}

	private static <T> T cause(Throwable e, Class<T> type) {
		for (Throwable t = e; t != null; t = t.getCause()) {
			if (type.isInstance(t)) {
				return type.cast(t);
			}
		}
		return null;
	}

	private boolean upgrade(SocketEndpoint endpoint, Caller caller, Request request, Response response, Callback callback) {
		BooleanSupplier isLoggedIn = loggedIn(request);
		return container.upgrade((upgrade, answer, done) -> new JettySocket(sockets, endpoint, caller, JettyExchange.query(upgrade), isLoggedIn), request,
				response,
				callback);
	}

	/** Whether a token is still good, for as long as the socket is open; a password was asked for when it was opened. */
	private BooleanSupplier loggedIn(Request request) {
		String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
		boolean loopback = isLoopback(request);
		String address = Request.getRemoteAddr(request);
		if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
			return () -> true;
		}
		return () -> {
			try {
				return authenticator.authenticate(authorization, loopback, address).isPresent();
			} catch (RpcException e) {
				return true;
			}
		};
	}

	private static boolean isUpgrade(Request request) {
		return "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
	}

	private static boolean isForeignPage(Request request) {
		String origin = request.getHeaders().get("Origin");
		if (origin == null) {
			return false;
		}
		try {
			return !request.getHeaders().get(HttpHeader.HOST).equalsIgnoreCase(URI.create(origin).getRawAuthority());
		} catch (IllegalArgumentException | NullPointerException e) {
			return true;
		}
	}

	/** From this machine, and by a name of this machine: a foreign host name that was made to point here does not count. */
	private static boolean isLoopback(Request request) {
		String host = Request.getServerName(request);
		boolean local = host != null && (host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]"));
		return local && request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address && address.getAddress() != null
				&& address.getAddress().isLoopbackAddress();
	}
}
