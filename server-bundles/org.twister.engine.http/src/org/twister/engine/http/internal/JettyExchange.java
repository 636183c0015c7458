// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Fields;

import org.twister.engine.api.Caller;
import org.twister.engine.api.http.HttpExchange;

/** A request and its answer on Jetty's core interfaces, made blocking. */
final class JettyExchange implements HttpExchange {

	private final Request request;
	private final Response response;
	private final String path;
	private final RequestBody body;
	private final boolean loopback;
	private Optional<Caller> caller = Optional.empty();
	private boolean answered;

	JettyExchange(Request request, Response response, String path, RequestBody body, boolean loopback) {
		this.request = request;
		this.response = response;
		this.path = path;
		this.body = body;
		this.loopback = loopback;
	}

	@Override
	public String method() {
		return request.getMethod();
	}

	@Override
	public String path() {
		return path;
	}

	@Override
	public Map<String, String> query() {
		return query(request);
	}

	static Map<String, String> query(Request request) {
		Map<String, String> result = new HashMap<>();
		for (Fields.Field field : Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
			result.put(field.getName(), field.getValues().getLast());
		}
		return result;
	}

	@Override
	public String header(String name) {
		return request.getHeaders().get(name);
	}

	@Override
	public Optional<Caller> caller() {
		return caller;
	}

	void setCaller(Optional<Caller> whoCalls) {
		caller = whoCalls;
	}

	@Override
	public boolean isLoopback() {
		return loopback;
	}

	@Override
	public InputStream body() throws IOException {
		return body;
	}

	@Override
	public void setHeader(String name, String value) {
		response.getHeaders().put(name, value);
	}

	/** Whether the endpoint has answered, at least begun to. */
	boolean isAnswered() {
		return answered;
	}

	@Override
	public void respond(int status, String contentType, byte[] body) throws IOException {
		begin(status, contentType);
		response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
		boolean head = request.getMethod().equals("HEAD");
		try (Blocker.Callback blocker = Blocker.callback()) {
			response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), blocker);
			blocker.block();
		}
	}

	@Override
	public OutputStream respondStreaming(int status, String contentType) throws IOException {
		begin(status, contentType);
		// A stream may be silent for as long as nothing happens: that is no time-out.
		request.addIdleTimeoutListener(timeout -> false);
		return Content.Sink.asOutputStream(response);
	}

	/** Nobody else reads from the connection while a request without a body is answered. */
	@Override
	public boolean isGone() {
		EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
		try {
			return !connection.isOpen() || connection.fill(BufferUtil.allocate(256)) < 0;
		} catch (IOException e) {
			return true;
		}
	}

	private void begin(int status, String contentType) {
		if (answered) {
			throw new IllegalStateException("answered already");
		}
		answered = true;
		response.setStatus(status);
		if (contentType != null) {
			response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
		}
	}
}
