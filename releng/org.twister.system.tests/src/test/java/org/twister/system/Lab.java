// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A Central Engine and an EP manager that stay, each a process with a home of its own as in a lab. The engine can be killed and started again at the same port. Calls go
 * over the JSON API with the admin token.
 */
final class Lab {

	private static final Duration CALL_LIMIT = Duration.ofSeconds(60);
	/** Below the ports that systems give away for outgoing connections, so that nothing takes ours while the engine is away. */
	private static final int FIRST_PORT = 15_000;
	private static final int LAST_PORT = 32_000;

	final Path home;
	final Path epHome;
	final int port;

	private final Twister twister;
	private final List<String> options;
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private Command engine;
	private Command manager;

	/** @param settings of the server, each {@code name=value} */
	Lab(Twister twister, Path folder, String... settings) throws IOException {
		this.twister = twister;
		this.home = folder.resolve("home");
		this.epHome = folder.resolve("ep");
		this.port = freePort();
		this.options = new ArrayList<>(List.of("--home", home.toString(), "--port", Integer.toString(port)));
		for (String setting : settings) {
			options.addAll(List.of("--set", setting));
		}
	}

	private static int freePort() throws IOException {
		for (int tries = 0; tries < 1_000; tries++) {
			int candidate = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
			try (ServerSocket socket = new ServerSocket()) {
				socket.setReuseAddress(true);
				socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), candidate));
				return candidate;
			} catch (java.net.BindException e) {
				// taken
			}
		}
		throw new IOException("no free port");
	}

	/** Starts the engine and does not wait. */
	Command launchEngine() throws IOException {
		engine = twister.startProduct("central-engine", options);
		return engine;
	}

	void startEngine() throws Exception {
		launchEngine().awaitLine("TWISTER-CE READY");
	}

	Command engine() {
		return engine;
	}

	/** Kills the engine's process, which gets no chance to do anything. */
	void killEngine() throws Exception {
		engine.signal("KILL");
		engine.awaitEnd();
	}

	/** Ends it in order. */
	void stopEngine() throws Exception {
		engine.signal("TERM");
		engine.awaitEnd();
	}

	/** Starts an EP manager with the EPs of an {@code epname.ini}, EP-1 and so on. */
	void startEps(int count) throws Exception {
		StringBuilder ini = new StringBuilder("[PACKETSNIFFERPLUGIN]\nENABLED = 0\n");
		for (int ep = 1; ep <= count; ep++) {
			ini.append("\n[EP-").append(ep).append("]\nCE_IP = 127.0.0.1\nCE_PORT = ").append(port).append("\nEP_HOST = localhost\n");
		}
		Files.createDirectories(epHome.resolve("config"));
		Files.writeString(epHome.resolve("config/epname.ini"), ini);
		manager = twister.startProduct("execution-process",
				List.of("--home", epHome.toString(), "--token-file", home.resolve("config/ep.token").toString()));
		manager.awaitLine("TWISTER-EP READY");
	}

	Command manager() {
		return manager;
	}

	/** Ends both in order. */
	void stop() throws Exception {
		if (manager != null && manager.isAlive()) {
			manager.signal("TERM");
			manager.awaitEnd();
		}
		if (engine != null && engine.isAlive()) {
			stopEngine();
		}
	}

	String user() {
		return System.getProperty("user.name");
	}

	String token() throws IOException {
		return Files.readString(home.resolve("config/admin.token")).strip();
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + port + path);
	}

	/** A request that is logged in as the admin. */
	HttpRequest.Builder request(String path) throws IOException {
		return HttpRequest.newBuilder(uri(path)).timeout(CALL_LIMIT).header("Authorization", "Bearer " + token());
	}

	HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	HttpClient client() {
		return client;
	}

	/** Calls an operation, whatever its answer. */
	HttpResponse<String> post(String operation, Object body) throws IOException, InterruptedException {
		return send(request("/api/v1/" + operation).header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(Twister.JSON.writeValueAsString(body))).build());
	}

	/** Calls an operation that must succeed. */
	JsonNode call(String operation, Object body) throws IOException, InterruptedException {
		HttpResponse<String> answer = post(operation, body);
		if (answer.statusCode() != 200) {
			throw new AssertionError(operation + " was answered with " + answer.statusCode() + ": " + answer.body());
		}
		return Twister.JSON.readTree(answer.body());
	}

	/** Starts a run on all EPs that are connected. */
	long start(Map<String, Object> what, int minEps) throws IOException, InterruptedException {
		Map<String, Object> request = new java.util.HashMap<>(what);
		request.put("minEps", minEps);
		return call("runs/start", request).path("id").asLong();
	}

	/** Stops whatever still runs and waits for its end. */
	void endRuns() throws Exception {
		try (Events events = Events.follow(this, "start")) {
			for (JsonNode run : call("runs/list", Map.of("limit", 1_000))) {
				if (!run.path("closed").asBoolean()) {
					call("runs/stop", Map.of("run", run.path("id").asLong(), "now", true));
					events.await(run.path("id").asLong(), "run.closed");
				}
			}
		}
	}

	JsonNode run(long run) throws IOException, InterruptedException {
		return call("runs/get", Map.of("run", run));
	}

	/** A file of a run, as the API gives it. */
	String file(long run, String name) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(request("/api/v1/files/runs/" + run + "/" + name).build());
		if (answer.statusCode() != 200) {
			throw new AssertionError(name + " of run " + run + " was answered with " + answer.statusCode() + ": " + answer.body());
		}
		return answer.body();
	}

	/** Value of a header {@code Authorization}. */
	static String basic(String user, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}
}
