// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;

import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.event.EventKinds;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;

import com.fasterxml.jackson.databind.JsonNode;

/** Requests to one server with one token; says in a sentence what failed. Owns the threads of the client and ends the subscriptions with it. */
public final class HttpCalls {

	private final URI server;
	private final String token;
	private final Timing timing;
	private final ExecutorService executor = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("twister-http-", 0).factory());
	private final HttpClient client;
	private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
	private volatile boolean closed;

	/** @param trust whose certificates are trusted, null for those of Java's authorities */
	public HttpCalls(URI server, String token, SSLContext trust, Timing timing) throws RpcException {
		this.server = normalise(server);
		this.token = token;
		this.timing = timing;
		HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timing.connect()).executor(executor);
		this.client = (trust == null ? builder : builder.sslContext(trust)).build();
	}

	private static URI normalise(URI server) throws RpcException {
		String scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
		if (!scheme.equals("http") && !scheme.equals("https") || server.getHost() == null) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + server + "' is no address of a Central Engine; it looks like http://127.0.0.1:8000.");
		}
		return URI.create(scheme + "://" + server.getRawAuthority());
	}

	public URI server() {
		return server;
	}

	Timing timing() {
		return timing;
	}

	HttpClient client() {
		return client;
	}

	String authorization() {
		return "Bearer " + token;
	}

	/** A request to a path that begins with a slash. */
	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", authorization());
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Sends and returns an answer with a status below 300; everything else is an exception. */
	<T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws RpcException {
		HttpResponse<T> response = sendAny(request, handler);
		if (response.statusCode() >= 300) {
			throw fault(response.statusCode(), text(response.body()));
		}
		return response;
	}

	/** Sends and returns the answer whatever its status. */
	<T> HttpResponse<T> sendAny(HttpRequest request, BodyHandler<T> handler) throws RpcException {
		if (closed) {
			throw new RpcException(FaultCode.UNAVAILABLE, "The connection to " + server + " was closed.");
		}
		try {
			return client.send(request, handler);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new RpcException(FaultCode.UNAVAILABLE, "The call to " + server + " was interrupted.");
		} catch (IOException e) {
			throw unreachable(e);
		}
	}

	/** What an exception of the transport means. */
	RpcException unreachable(Throwable e) {
		return withCause(new RpcException(FaultCode.UNAVAILABLE, "The Central Engine at " + server + " cannot be reached: " + why(e) + "."), e);
	}

	private String why(Throwable e) {
		for (Throwable t = e; t != null; t = t.getCause()) {
			if (t instanceof HttpConnectTimeoutException) {
				return "no connection within " + timing.connect().toSeconds() + " s";
			} else if (t instanceof HttpTimeoutException) {
				return "no answer within " + timing.call().toSeconds() + " s";
			} else if (t instanceof SSLHandshakeException) {
				return "its certificate is not trusted (" + t.getMessage() + "); put it, or that of its authority, into config/ca.pem of your home directory";
			} else if (t instanceof UnresolvedAddressException) {
				return "the host name is unknown";
			} else if (t instanceof ConnectException) {
				return t.getMessage() == null ? "connection refused" : t.getMessage().toLowerCase(Locale.ROOT);
			}
		}
		Throwable last = e.getCause() == null ? e : e.getCause();
		return last.getMessage() == null ? "the connection broke" : "the connection broke (" + last.getMessage() + ")";
	}

	private static RpcException withCause(RpcException exception, Throwable cause) {
		exception.initCause(cause);
		return exception;
	}

	/** The fault in an answer; for an answer that is none of ours (a proxy, another server) a sentence that says so. */
	RpcException fault(int status, String body) {
		try {
			JsonNode node = EventKinds.JSON.readTree(body);
			if (node != null && node.hasNonNull("code")) {
				List<Problem> problems = new ArrayList<>();
				for (JsonNode problem : node.path("problems")) {
					problems.add(EventKinds.JSON.treeToValue(problem, Problem.class));
				}
				return new RpcException(code(node.path("code").asText(), status), node.path("message").asText(), problems);
			}
		} catch (IOException e) {
			// not ours, see below
		}
		return switch (status) {
		case 401 -> new RpcException(FaultCode.NOT_LOGGED_IN, "The Central Engine at " + server + " refuses the token.");
		case 403 -> new RpcException(FaultCode.FORBIDDEN, "The Central Engine at " + server + " does not allow this.");
		case 413 -> new RpcException(FaultCode.BAD_REQUEST, "The request is larger than the Central Engine at " + server + " accepts.");
		default -> new RpcException(status == 404 ? FaultCode.NOT_FOUND : FaultCode.INTERNAL,
				"What answers at " + server + " with HTTP status " + status + " seems to be no Central Engine.");
		};
	}

	private static FaultCode code(String word, int status) {
		for (FaultCode code : FaultCode.values()) {
			if (code.name().equals(word)) {
				return code;
			}
		}
		for (FaultCode code : FaultCode.values()) {
			if (code.httpStatus() == status) {
				return code;
			}
		}
		return FaultCode.INTERNAL;
	}

	static String text(Object body) {
		try {
			return switch (body) {
			case null -> "";
			case String text -> text;
			case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
			case InputStream in -> {
				try (in) {
					yield new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
				}
			}
			default -> "";
			};
		} catch (IOException e) {
			return "";
		}
	}

	void add(Subscription subscription) {
		subscriptions.add(subscription);
		if (closed) {
			subscription.close();
		}
	}

	void remove(Subscription subscription) {
		subscriptions.remove(subscription);
	}

	public void close() {
		closed = true;
		List.copyOf(subscriptions).forEach(Subscription::close);
		client.shutdownNow();
		executor.shutdown();
	}
}
