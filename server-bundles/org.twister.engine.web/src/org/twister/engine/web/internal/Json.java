// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads and writes bodies of {@code /api/v1}. */
final class Json {

	static final String TYPE = "application/json";

	private static final ObjectMapper STRICT = EventKinds.JSON.copy().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	/** The body of an answer that refuses. */
	private record Fault(FaultCode code, String message, List<Problem> problems) {}

	private Json() {}

	static byte[] bytes(Object value) throws IOException {
		return EventKinds.JSON.writeValueAsBytes(value);
	}

	/** Reads a record; an empty body counts as one without fields. */
	static <T> T read(InputStream body, Class<T> type) throws IOException, RpcException {
		byte[] bytes = body.readAllBytes();
		try {
			return bytes.length == 0 ? STRICT.readValue("{}", type) : STRICT.readValue(bytes, type);
		} catch (JsonProcessingException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The JSON in the body is not understood" + place(e) + ": " + firstLine(e) + ".");
		}
	}

	private static String place(JsonProcessingException e) {
		String field = e instanceof JsonMappingException mapping
				? mapping.getPath().stream().map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName()).collect(Collectors.joining("."))
				: "";
		JsonLocation location = e.getLocation();
		return (location == null || location.getLineNr() < 1 ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr())
				+ (field.isEmpty() ? "" : ", field '" + field + "'");
	}

	private static String firstLine(JsonProcessingException e) {
		return e.getOriginalMessage().lines().findFirst().orElse("").strip();
	}

	static void fault(HttpExchange exchange, RpcException e) throws IOException {
		fault(exchange, e.code().httpStatus(), e);
	}

	static void fault(HttpExchange exchange, int status, RpcException e) throws IOException {
		exchange.respond(status, TYPE, bytes(new Fault(e.code(), e.getMessage(), e.problems())));
	}
}
