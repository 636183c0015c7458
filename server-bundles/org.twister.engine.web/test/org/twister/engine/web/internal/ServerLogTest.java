// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerLogTest {

	private WebServer server;

	@BeforeEach
	void start() throws Exception {
		server = new WebServer(1 << 20);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private HttpResponse<String> get(String token, String range) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/server/server_log")).header("Authorization",
					"Bearer " + token);
			return http.send((range == null ? request : request.header("Range", range)).build(), BodyHandlers.ofString());
		}
	}

	private static String told(HttpResponse<String> answer) {
		return answer.statusCode() + " " + answer.headers().firstValue("Content-Range").orElse("-") + " "
				+ answer.headers().firstValue("Log-Offset").orElse("-") + " "
				+ answer.body();
	}

	@Test
	void offsetsCountFromTheFirstByteThatWasEverWritten() throws Exception {
		assertEquals("200 - 100 0123456789", told(get("admin", null)));
		assertEquals("206 bytes 103-104/110 103 34", told(get("admin", "bytes=103-104")));
		assertEquals("206 bytes 100-101/110 100 01", told(get("admin", "bytes=90-101")), "what is left of it");
		assertEquals("206 bytes 107-109/110 107 789", told(get("admin", "bytes=-3")));
		assertEquals("416 bytes */110 - ", told(get("admin", "bytes=10-20")), "gone");
		assertEquals("416 bytes */110 - ", told(get("admin", "bytes=110-")), "not yet");
	}

	@Test
	void itIsForAdmins() throws Exception {
		assertEquals(403, get("bob", null).statusCode());
	}
}
