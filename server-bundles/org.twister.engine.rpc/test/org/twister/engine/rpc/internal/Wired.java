// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;

/** A call to an end point as it comes from the network, without one. */
final class Wired implements HttpExchange {

	private final String path;
	private final Caller caller;
	private final InputStream body;
	private int status;
	private byte[] answer;

	private Wired(String path, Caller caller, InputStream body) {
		this.path = path;
		this.caller = caller;
		this.body = body;
	}

	/** The body of the answer, which must be 200. */
	static byte[] post(Endpoint endpoint, Caller caller, byte[] request) throws Exception {
		Wired exchange = new Wired(endpoint.path(), caller, new ByteArrayInputStream(request));
		endpoint.handle(exchange);
		if (exchange.status != 200) {
			throw new AssertionError("answered with " + exchange.status);
		}
		return exchange.answer;
	}

	@Override
	public String method() {
		return "POST";
	}

	@Override
	public String path() {
		return path;
	}

	@Override
	public Map<String, String> query() {
		return Map.of();
	}

	@Override
	public String header(String name) {
		return name.equals("Content-Type") ? "text/xml" : null;
	}

	@Override
	public Optional<Caller> caller() {
		return Optional.ofNullable(caller);
	}

	@Override
	public boolean isLoopback() {
		return true;
	}

	@Override
	public InputStream body() {
		return body;
	}

	@Override
	public void setHeader(String name, String value) {
		// nobody looks
	}

	@Override
	public void respond(int code, String contentType, byte[] bytes) {
		status = code;
		answer = bytes;
	}

	@Override
	public OutputStream respondStreaming(int code, String contentType) throws IOException {
		throw new IOException("nothing is streamed here");
	}
}
