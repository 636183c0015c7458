// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.ServerService;
import org.twister.rpc.client.TwisterClient;

@Timeout(30)
class ApiTest {

	private final HttpClient http = HttpClient.newHttpClient();
	private WebServer server;

	/** Answers so that a test sees what arrived. */
	private static final class Runs implements RunService, NativeService {
		@Override
		public Class<?> contract() {
			return RunService.class;
		}

		@Override
		public RunInfo start(StartRun request) throws RpcException {
			if (request.project() == null && request.files() == null) {
				throw new RpcException(FaultCode.INVALID_PLAN, "There is nothing to run.",
						List.of(Problem.error("no project", "/p.xml", 3, 7), Problem.warning("really")));
			}
			String seen = Caller.current().user() + " " + request.project() + " " + request.files() + " " + request.mapBeds() + " " + request.timeout();
			return new RunInfo(request.minEps(), seen, OneRun.RUN.user(), OneRun.RUN.by(), OneRun.RUN.status(), OneRun.RUN.started(), null, 0, null, "",
					OneRun.RUN.counts(), OneRun.RUN.mapping(), OneRun.RUN.warnings(), false);
		}

		@Override
		public Preview preview(StartRun request) {
			throw new IllegalStateException("the password is 1234");
		}

		@Override
		public RunInfo pause(RunRef run) throws RpcException {
			throw new RpcException(FaultCode.CONFLICT, "Run " + run.run() + " has ended.");
		}

		@Override
		public RunInfo resume(RunRef run) {
			return null;
		}

		@Override
		public RunInfo stop(StopRun request) {
			return null;
		}

		@Override
		public RunInfo pauseEp(EpOfRun ep) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RunInfo resumeEp(EpOfRun ep) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RunInfo stopEp(StopEp request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<TestInfo> queue(QueueTests request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<TestInfo> dequeue(DequeueTests request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void delete(RunRef run) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<RunInfo> list(ListRuns request) {
			return List.of(OneRun.RUN, OneRun.RUN);
		}

		@Override
		public RunDetail get(RunRef run) {
			return new RunDetail(OneRun.RUN, List.of(), List.of(), List.of(), "at:7");
		}
	}

	@BeforeEach
	void start() throws Exception {
		server = new WebServer(1 << 20, new Runs());
	}

	@AfterEach
	void stop() throws Exception {
		http.close();
		server.close();
	}

	private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path)).header("Authorization", "Bearer admin")
				.POST(BodyPublishers.ofString(body));
		return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
	}

	@Test
	void clientCallsServicesLikeObjects() throws Exception {
		try (TwisterClient client = TwisterClient.connect(server.uri(), "admin")) {
			assertEquals("1.2.3", client.info().version());
			assertEquals(ServerService.PROTOCOL, client.info().protocol());
			RunService runs = client.service(RunService.class);
			RunService.RunInfo started = runs.start(new RunService.StartRun(null, List.of("ü b.py"), null, null, true, 2.5, 2, null));
			assertEquals("ana null [ü b.py] true 2.5", started.project());
			assertEquals(2, started.id());
			assertEquals(List.of(OneRun.RUN, OneRun.RUN), runs.list(new RunService.ListRuns(0)));
			assertEquals("at:7", runs.get(new RunService.RunRef(1)).cursor());
		}
	}

	@Test
	void refusalArrivesWithItsProblems() throws Exception {
		try (TwisterClient client = TwisterClient.connect(server.uri(), "admin")) {
			RunService runs = client.service(RunService.class);
			RpcException invalid = assertThrows(RpcException.class, () -> runs.start(new RunService.StartRun(null, null, null, null, false, 0, 0, null)));
			assertEquals(FaultCode.INVALID_PLAN, invalid.code());
			assertEquals("There is nothing to run.", invalid.getMessage());
			assertEquals(List.of("/p.xml:3:7: no project", "really"), invalid.problems().stream().map(Problem::toString).toList());
			RpcException conflict = assertThrows(RpcException.class, () -> runs.pause(new RunService.RunRef(5)));
			assertEquals(FaultCode.CONFLICT, conflict.code());
			assertEquals("Run 5 has ended.", conflict.getMessage());
		}
	}

	@Test
	void statusCodesAreThoseOfTheFault() throws Exception {
		assertEquals(200, post("/api/v1/runs/list", "{\"limit\":3,\"unknownField\":1}").statusCode());
		assertEquals(422, post("/api/v1/runs/start", "").statusCode());
		assertEquals(409, post("/api/v1/runs/pause", "{\"run\":1}").statusCode());
		HttpResponse<String> unknown = post("/api/v1/runs/explode", "{}");
		assertEquals(404, unknown.statusCode());
		assertTrue(unknown.body().contains("it has delete, dequeue, get, list, pause, pauseEp, preview, queue, resume, resumeEp, start, stop, stopEp."),
				unknown.body());
		assertEquals(404, post("/api/v1/nothing/list", "{}").statusCode());
		assertEquals(404, post("/api/v1", "{}").statusCode());
	}

	@Test
	void malformedJsonIsRefusedWithItsPlace() throws Exception {
		HttpResponse<String> response = post("/api/v1/runs/start", "{\"project\": \"a\",\n  \"files\": [}");
		assertEquals(400, response.statusCode());
		assertTrue(response.body().contains("at line 2, column 13"), response.body());
		HttpResponse<String> wrongType = post("/api/v1/runs/start", "{\"timeout\": \"soon\"}");
		assertEquals(400, wrongType.statusCode());
		assertTrue(wrongType.body().contains("field 'timeout'"), wrongType.body());
		assertEquals(400, post("/api/v1/runs/list", "{} {}").statusCode());
		assertEquals(400, post("/api/v1/runs/list", "[".repeat(100_000)).statusCode());
	}

	@Test
	void defectIsAnsweredWithoutItsDetails() throws Exception {
		HttpResponse<String> response = post("/api/v1/runs/preview", "{}");
		assertEquals(500, response.statusCode());
		assertFalse(response.body().contains("1234"), response.body());
	}

	@Test
	void onlyPostOfJsonIsACall() throws Exception {
		HttpRequest get = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/runs/list")).header("Authorization", "Bearer admin").build();
		assertEquals(405, http.send(get, BodyHandlers.ofString()).statusCode());
		assertEquals(415, post("/api/v1/runs/list", "{}", "Content-Type", "text/plain").statusCode());
		HttpRequest nobody = HttpRequest.newBuilder(URI.create(server.uri() + "/api/v1/runs/list")).POST(BodyPublishers.ofString("{}")).build();
		assertEquals(401, http.send(nobody, BodyHandlers.ofString()).statusCode());
	}

	@Test
	void statusPageShowsEpsAndRunsToABrowser() throws Exception {
		HttpRequest get = HttpRequest.newBuilder(URI.create(server.uri() + "/rest/")).header("Authorization", "Bearer admin").build();
		HttpResponse<String> page = http.send(get, BodyHandlers.ofString());
		assertEquals(200, page.statusCode());
		assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
		assertTrue(page.body().contains("<td>EP-1</td><td>lab7</td><td>ana</td><td>busy, run 1</td>"), page.body());
		assertTrue(page.body().contains("&lt;ports&gt;.xml"), page.body());
		assertTrue(page.body().contains("Version 1.2.3"), page.body());
	}

	@Test
	void clientSaysWhatIsWrongWithTheConnection() throws Exception {
		WebServer gone = new WebServer(1);
		URI address = gone.uri();
		gone.close();
		RpcException refused = assertThrows(RpcException.class, () -> TwisterClient.connect(address, "admin"));
		assertEquals(FaultCode.UNAVAILABLE, refused.code());
		assertEquals("The Central Engine at " + address + " cannot be reached: connection refused.", refused.getMessage());
	}
}
