// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.FilePart;
import org.twister.rpc.client.LogSink;
import org.twister.rpc.client.RunFile;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.client.TwisterClient;

@Timeout(30)
class FilesTest {

	private static final String LOG = "EP 1_CLI.log";

	private WebServer server;
	private TwisterClient client;

	/** What a follower was told, in order. */
	private static final class Told implements LogSink {
		private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
		private final StringBuilder text = new StringBuilder();

		@Override
		public synchronized void bytes(long offset, ByteBuffer bytes) {
			told.add("@" + offset);
			text.append(StandardCharsets.UTF_8.decode(bytes));
		}

		@Override
		public void ended() {
			told.add("ended");
		}

		@Override
		public void failed(RpcException reason) {
			told.add("failed " + reason.code());
		}

		@Override
		public void lost(String reason) {
			told.add("lost");
		}

		String next() throws InterruptedException {
			return told.poll(20, TimeUnit.SECONDS);
		}

		synchronized String text() {
			return text.toString();
		}
	}

	@BeforeEach
	void start() throws Exception {
		server = new WebServer(1);
		client = TwisterClient.connect(server.uri(), "admin");
		server.files.write(LOG, "0123456789");
		server.files.put("runs/1/junit.xml", "<testsuites/>".getBytes(StandardCharsets.UTF_8));
		server.files.put("runs/1/config/test_beds/r.json", "{}".getBytes(StandardCharsets.UTF_8));
	}

	@AfterEach
	void stop() throws Exception {
		client.close();
		server.close();
	}

	private static String text(FilePart part) {
		return part.from() + ":" + new String(part.bytes(), StandardCharsets.UTF_8) + "/" + part.size();
	}

	@Test
	void filesOfARunAreListed() throws Exception {
		assertEquals(List.of(new RunFile(LOG, 10), new RunFile("junit.xml", 13), new RunFile("config/test_beds/r.json", 2)), client.files(1));
		assertEquals("0:{}/2", text(client.read(1, "config/test_beds/r.json", 0, 5)));
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.files(2)).code());
	}

	@Test
	void whatARunWasMadeWithIsAmongItsFiles() throws Exception {
		server.files.put("runs/1/config/db.xml", "<Root/>".getBytes(StandardCharsets.UTF_8));
		assertTrue(client.files(1).contains(new RunFile("config/db.xml", 7)));
		assertEquals("0:<Root/>/7", text(client.read(1, "config/db.xml", 0, 100)));
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.read(1, "config/email.xml", 0, 1)).code());
	}

	@Test
	void partsAreRead() throws Exception {
		assertEquals("2:234/10", text(client.read(1, LOG, 2, 3)));
		assertEquals("8:89/10", text(client.read(1, LOG, 8, 100)));
		assertEquals("10:/10", text(client.read(1, LOG, 10, 5)));
		assertEquals("10:/10", text(client.read(1, LOG, 99, 5)));
		assertEquals("6:6789/10", text(client.tail(1, LOG, 4)));
		assertEquals("0:0123456789/10", text(client.tail(1, LOG, 400)));
		assertEquals("0:<test/13", text(client.read(1, "junit.xml", 0, 5)));
		server.files.write("empty.log", "");
		assertEquals("0:/0", text(client.tail(1, "empty.log", 4)));
		assertEquals("0:/0", text(client.read(1, "empty.log", 0, 4)));
	}

	@Test
	void wholeFileIsRead() throws Exception {
		String large = "a line of a log\n".repeat(100_000);
		server.files.write("large.log", large);
		try (InputStream in = client.open(1, "large.log")) {
			assertArrayEquals(large.getBytes(StandardCharsets.UTF_8), in.readAllBytes());
		}
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.open(1, "missing.log")).code());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.open(1, "plan.json")).code());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.open(1, "config/none")).code());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> client.open(1, "config/no key")).code());
	}

	@Test
	void aBrowserRunsNothingThatIsInAFile() throws Exception {
		server.files.write("page.xml", "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>");
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpRequest get = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/runs/1/page.xml")).header("Authorization", "Bearer admin")
					.build();
			HttpResponse<String> answer = http.send(get, HttpResponse.BodyHandlers.ofString());
			assertEquals(200, answer.statusCode());
			assertEquals("sandbox; default-src 'none'", answer.headers().firstValue("Content-Security-Policy").orElse(""));
		}
	}

	@Test
	void namesThatClimbAreNotFound() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			for (String name : List.of("..%2f..%2fconfig%2fadmin.token", "tests/../../admin.token", "a%5cb", "a//b")) {
				HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/runs/1/" + name)).header("Authorization", "Bearer admin")
						.build();
				int status = http.send(request, BodyHandlers.discarding()).statusCode();
				assertTrue(status == 404 || status == 400, name + " " + status);
			}
		}
	}

	@Test
	void othersMayNotReadARun() throws Exception {
		try (TwisterClient bob = TwisterClient.connect(server.uri(), "bob"); TwisterClient owner = TwisterClient.connect(server.uri(), "ana")) {
			assertEquals(FaultCode.FORBIDDEN, assertThrows(RpcException.class, () -> bob.read(1, LOG, 0, 1)).code());
			assertEquals(FaultCode.FORBIDDEN, assertThrows(RpcException.class, () -> bob.files(1)).code());
			assertEquals("0:0/10", text(owner.read(1, LOG, 0, 1)));
		}
	}

	@Test
	void rangeInAForeignFormIsIgnored() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/files/runs/1/junit.xml")).header("Authorization", "Bearer admin")
					.header("Range", "bytes=0-1,3-4").build();
			HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
			assertEquals(200, response.statusCode());
			assertEquals("<testsuites/>", response.body());
			assertEquals("application/xml", response.headers().firstValue("Content-Type").orElse(""));
		}
	}

	@Test
	void logIsFollowedUntilItsRunIsClosed() throws Exception {
		Told told = new Told();
		client.followLog(1, LOG, 4, told);
		assertEquals("@4", told.next());
		server.files.write(LOG, "abc");
		assertEquals("@10", told.next());
		server.files.write(LOG, "def");
		assertEquals("@13", told.next());
		server.files.close(1);
		assertEquals("ended", told.next());
		assertEquals("456789abcdef", told.text());
	}

	@Test
	void logThatIsNotThereYetIsWaitedFor() throws Exception {
		Told told = new Told();
		client.followLog(1, "tests/3/output.log", 0, told);
		server.files.awaitWatchers(1);
		server.files.write("tests/3/output.log", "at last");
		assertEquals("@0", told.next());
		server.files.close(1);
		assertEquals("ended", told.next());
		assertEquals("at last", told.text());
		Told never = new Told();
		client.followLog(1, "tests/4/output.log", 0, never);
		assertEquals("failed NOT_FOUND", never.next());
	}

	@Test
	void followingGoesOnAfterARestartOfTheServerWithoutLossOrRepetition() throws Exception {
		Told told = new Told();
		client.followLog(1, LOG, 0, told);
		assertEquals("@0", told.next());
		server.restart(() -> server.files.write(LOG, "meanwhile"));
		assertEquals("lost", told.next());
		assertEquals("@10", told.next());
		server.files.close(1);
		assertEquals("ended", told.next());
		assertEquals("0123456789meanwhile", told.text());
	}

	@Test
	void closedSubscriptionHearsNothingMore() throws Exception {
		Told told = new Told();
		Subscription subscription = client.followLog(1, LOG, 0, told);
		assertEquals("@0", told.next());
		subscription.close();
		server.files.write(LOG, "more");
		server.files.close(1);
		server.files.awaitWatchers(0);
		assertEquals(0, told.told.size());
	}

	@Test
	void readerOfASilentLogWhoHasGoneIsNoticed() throws Exception {
		URI uri = server.uri();
		try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
			socket.getOutputStream().write(("GET /api/v1/files/runs/1/log_running.log?follow=true HTTP/1.1\r\nHost: " + uri.getAuthority()
					+ "\r\nAuthorization: Bearer admin\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			assertEquals('H', socket.getInputStream().read());
			server.files.awaitWatchers(1);
		}
		server.files.awaitWatchers(0);
	}
}
