// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Calls that are wrong, and callers that may not: each gets a fault or an answer of the kind 4xx soon, nothing is revealed, nothing is done, and the engine's log has no error of
 * its own.
 */
class BadCallsTest extends LabTest {

	/** Stands in a file that nobody may read through the engine. */
	private static final String SECRET = "the-secret-" + Long.toHexString(System.nanoTime());
	private static final double LIMIT_SECONDS = Soak.isLong() ? 1 : 20;
	private static final String PASSWORD = "a password of bob's";

	private Path secret;
	private Path tests;
	private long run;
	private String bob;
	private final Random random = Soak.random("bad calls");
	private double slowest;
	private String slowestWhat = "";

	@Override
	int eps() {
		return 1;
	}

	@BeforeAll
	void makeARunAndAnotherUser() throws Exception {
		tests = lab.home.resolve("users/" + lab.user() + "/tests");
		Files.createDirectories(tests);
		Files.writeString(tests.resolve("good.py"), "print('good')\n");
		secret = write("outside/secret.txt", SECRET + "\n");
		write("outside/secret.py", "# <title>" + SECRET + "</title>\n");
		write("outside/secret.xml", "<Root><FileType>config</FileType><tsName>" + SECRET + "</tsName></Root>\n");
		write("outside/secret.json", "{\"secret\":\"" + SECRET + "\"}\n");
		Path user = lab.home.resolve("users/" + lab.user());
		for (Path root : List.of(tests, user.resolve("config"), user.resolve("config/test_configs"), user.resolve("libs"), user.resolve("projects"),
				user.resolve("predefined"), user.resolve("logs"), lab.home.resolve("libs"))) {
			Files.createDirectories(root);
			Files.createSymbolicLink(root.resolve("link"), secret.getParent());
			Files.createSymbolicLink(root.resolve("link.txt"), secret);
		}
		run = lab.start(Map.of("files", List.of(tests.resolve("good.py").toString())), 1);
		try (Events events = Events.follow(lab, "start")) {
			events.await(run, "run.closed");
		}
		Files.createSymbolicLink(lab.home.resolve("runs/" + run + "/logs/link.txt"), secret);
		lab.call("users/create", Map.of("name", "bob", "password", PASSWORD));
		lab.call("users/create", Map.of("name", "carol", "password", PASSWORD));
		bob = Lab.basic("bob", PASSWORD);
	}

	@AfterAll
	void theLogHasNoError() throws IOException {
		System.out.printf("bad calls: the slowest answer took %.2f s: %s%n", slowest, slowestWhat);
		String log = Files.readString(lab.home.resolve("logs/ce.log"));
		assertEquals(List.of(), log.lines().filter(line -> line.contains(" ERROR ")).toList(), "errors in the engine's log");
		assertFalse(log.contains(SECRET), "the secret is in the engine's log");
		assertEquals(SECRET + "\n", Files.readString(secret), "what is outside is as it was");
		try (var outside = Files.list(secret.getParent())) {
			assertEquals(4, outside.count(), "nothing is made outside");
		}
	}

	/** In the build a twentieth of the many combinations is enough. */
	private boolean isChosen() {
		return Soak.isLong() || random.nextInt(20) == 0;
	}

	private HttpRequest.Builder anonymous(String path) {
		return HttpRequest.newBuilder(lab.uri(path)).timeout(java.time.Duration.ofSeconds(60));
	}

	/** Sends it; whatever it is, it is answered soon, without revealing the secret and without failing. */
	private HttpResponse<String> send(String what, HttpRequest request) throws Exception {
		long begin = System.nanoTime();
		HttpResponse<String> answer;
		try {
			answer = lab.send(request);
		} catch (IOException e) {
			// The server may close a connection that it has kept just when it is used again
			answer = lab.send(request);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		if (seconds > slowest) {
			slowest = seconds;
			slowestWhat = what;
		}
		assertTrue(seconds < LIMIT_SECONDS, what + " was answered after " + seconds + " s");
		assertFalse(answer.body().contains(SECRET), what + " reveals what is outside: " + answer.body());
		assertTrue(answer.statusCode() < 500, what + " was answered with " + answer.statusCode() + ": " + answer.body());
		return answer;
	}

	private HttpResponse<String> json(String authorization, String operation, String body) throws Exception {
		return send(operation + " " + shortened(body), HttpRequest.newBuilder(lab.uri("/api/v1/" + operation)).header("Authorization", authorization)
				.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
	}

	private String admin() throws IOException {
		return "Bearer " + lab.token();
	}

	private HttpResponse<String> xml(String authorization, String path, BodyPublisher body, String what) throws Exception {
		return send(what, HttpRequest.newBuilder(lab.uri(path)).header("Authorization", authorization).header("Content-Type", "text/xml").POST(body).build());
	}

	private HttpResponse<String> xmlRpc(String authorization, String path, String method, Object... arguments) throws Exception {
		String body = XmlRpc.call(method, arguments);
		return xml(authorization, path, BodyPublishers.ofString(body), path + " " + method + shortened(List.of(arguments).toString()));
	}

	private static String shortened(String text) {
		return text.length() < 200 ? text : text.substring(0, 200) + "...";
	}

	/** Every operation of the JSON API, as the engine itself lists them. */
	private List<String> operations() throws Exception {
		return methods("/RPC2").stream().filter(name -> name.contains(".") && !name.startsWith("system.")).toList();
	}

	private List<String> methods(String path) throws Exception {
		Matcher names = Pattern.compile("<(?:string|value)>([A-Za-z_.]+)</").matcher(xmlRpc(admin(), path, "system.listMethods").body());
		TreeSet<String> found = new TreeSet<>();
		while (names.find()) {
			found.add(names.group(1));
		}
		assertTrue(found.size() > 10, path + ": " + found);
		return List.copyOf(found);
	}

	@Test
	void withoutLoginThereIsOnlyHealthAndTheWayToLogIn() throws Exception {
		List<String> paths = new ArrayList<>(List.of("/", "/RPC2", "/RPC2/", "/ra", "/ra/", "/ra/RPC2", "/tb", "/tb/", "/sut/", "/rest", "/rest/",
				"/rest/json_stats",
				"/rest/json_get_project", "/rest/users/" + lab.user(), "/web", "/web/", "/report", "/report/", "/report/home/" + lab.user(), "/static/", "/api",
				"/api/v1", "/api/v1/", "/api/v1/files/runs/" + run + "/", "/api/v1/files/runs/" + run + "/EP-1_CLI.log", "/api/v1/files/tests/good.py",
				"/api/v1/files/config/", "/api/v1/files/logs/", "/api/v1/files/libs/", "/api/v1/files/system_libs/", "/events", "/events?cursor=start", "/ep",
				"/ep/log", "/ep/files?run=1&task=1&attempt=1", "/ep/libraries", "/ep/libs", "/metrics", "/login", "/admin", "/index.html", "/favicon.ico",
				"/%2e%2e/config/admin.token", "//api/v1/server/info", "/api/v1/server/info;x=y", "/health/../api/v1/server/info"));
		operations().forEach(operation -> paths.add("/api/v1/" + operation.replace('.', '/')));
		List<String> secrets = List.of(lab.home.toString(), "EP-1", "good.py", "listMethods", "getExecStatus");
		for (String path : paths) {
			for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
				if (!method.matches("GET|POST") && !isChosen()) {
					continue;
				}
				for (String credentials : new String[]{null, "Bearer wrong", Lab.basic(lab.user(), ""), Lab.basic(lab.user(), "EP"), "Basic !!",
						"Negotiate x"}) {
					if (credentials != null && !method.equals("POST")) {
						continue;
					}
					HttpRequest.Builder request = anonymous(path).header("Content-Type", path.startsWith("/api") ? "application/json" : "text/xml")
							.method(method,
									method.equals("GET")
											? BodyPublishers.noBody()
											: BodyPublishers.ofString(path.startsWith("/api") ? "{}" : XmlRpc.call("echo", "hi")));
					if (credentials != null) {
						request.header("Authorization", credentials);
					}
					HttpResponse<String> answer = send(method + " " + path + " with " + credentials, request.build());
					String all = answer.statusCode() + " " + answer.headers().map() + " " + answer.body();
					assertTrue(answer.statusCode() >= 400 || answer.statusCode() == 302 && method.equals("GET") || path.startsWith("/login"),
							method + " " + path + " with " + credentials + ": " + all);
					secrets.forEach(text -> assertFalse(all.contains(text), method + " " + path + " tells '" + text + "': " + all));
				}
			}
		}
		assertEquals(200, send("/health", anonymous("/health").build()).statusCode());
	}

	@Test
	void wrongTypesAreRefusedByEveryOperation() throws Exception {
		String deep = "[".repeat(100_000);
		List<String> malformed = List.of("{", "[]", "7", "\"x\"", "nul", "{\"run\":1,}", "\u0000", deep, "{\"a\":" + deep,
				"{} {}", "<x/>");
		List<String> mistyped = List.of("{\"run\":\"abc\"}", "{\"name\":\"\\ud800\"}", "{\"run\":[1]}", "{\"run\":{}}", "{\"run\":1e99}", "{\"run\":-7}",
				"{\"run\":9223372036854775808}",
				"{\"limit\":-5}", "{\"limit\":\"many\"}", "{\"name\":{}}", "{\"name\":[1,2]}", "{\"path\":7.5}", "{\"root\":\"nowhere\"}",
				"{\"resources\":\"x\"}", "{\"files\":{\"a\":1}}", "{\"files\":[null]}", "{\"project\":\"\\u0000\"}", "{\"timeout\":\"NaN\"}",
				"{\"name\":\"" + "x".repeat(100_000) + "\"}", "{\"user\":\"../../etc\",\"name\":\"../x\",\"path\":\"../x\",\"id\":\"../x\"}");
		Map<String, Integer> answers = new TreeMap<>();
		for (String operation : operations()) {
			String path = operation.replace('.', '/');
			if (path.startsWith("runs/stop")) {
				continue;
			}
			Map<String, Integer> statuses = new TreeMap<>();
			for (String body : malformed) {
				statuses.put(shortened(body), json(admin(), path, body).statusCode());
			}
			// What takes nothing does not look at it
			int kind = new TreeSet<>(statuses.values()).equals(new TreeSet<>(List.of(200))) ? 200 : 400;
			assertEquals(new TreeSet<>(List.of(kind)), new TreeSet<>(statuses.values()), path + " with malformed bodies: " + statuses);
			for (String body : mistyped) {
				if (!isChosen()) {
					continue;
				}
				HttpResponse<String> answer = json(admin(), path, body);
				answers.merge(path + " " + answer.statusCode(), 1, Integer::sum);
				if (answer.statusCode() != 200) {
					assertFalse(Twister.JSON.readTree(answer.body()).path("code").asText().isEmpty(), path + ": " + answer.body());
				}
			}
		}
		assertTrue(answers.size() > 20, answers.toString());
		assertEquals(415,
				send("wrong content type", lab.request("/api/v1/runs/list").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")).build())
						.statusCode());
		assertEquals(404, json(admin(), "no/such", "{}").statusCode());
		assertEquals(404, json(admin(), "runs/no_such", "{}").statusCode());
	}

	/** Of every method of XML-RPC: no argument, too many, and each kind of value in each place. */
	@Test
	void wrongTypesAreRefusedByEveryCall() throws Exception {
		List<Object> values = List.of(Map.of("a", Map.of("b", List.of(1))), List.of(1, "x", List.of()), -1, Integer.MIN_VALUE, 3.5e300, true, "",
				"x".repeat(10_000),
				new byte[]{0, -1, 5});
		for (String path : List.of("/RPC2", "/ra/")) {
			for (String method : methods(path)) {
				if (method.startsWith("system.")) {
					continue;
				}
				fault(xmlRpc(admin(), path, method));
				xmlRpc(admin(), path, method, (Object[]) "abcdefghijkl".split(""));
				for (Object value : values) {
					for (int place = 0; place < 4; place++) {
						if (!isChosen()) {
							continue;
						}
						List<Object> arguments = new ArrayList<>(List.of(lab.user(), "EP-1", "1", "x").subList(0, place));
						arguments.add(value);
						fault(xmlRpc(admin(), path, method, arguments.toArray()));
					}
				}
			}
		}
		for (String method : List.of("no_such", "", "system.no_such", "runs.no_such", "java.lang.Runtime.exec", "__class__", "x".repeat(100_000))) {
			assertTrue(xmlRpc(admin(), "/RPC2", method, 1).body().contains("<fault>"), method);
		}
	}

	/** The engine's own failures are 500. */
	private static void fault(HttpResponse<String> answer) {
		assertFalse(answer.body().contains("<int>500</int>") || answer.body().contains("<i4>500</i4>"), answer.body());
	}

	@Test
	void whatIsNoXmlRpcIsRefused() throws Exception {
		String bomb = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
				+ "\">]>";
		String echo = "<methodCall><methodName>echo</methodName><params><param><value>%s</value></param></params></methodCall>";
		List<String> documents = List.of("", "<", "<methodCall>", "<methodCall/>", "{}", "<methodResponse/>", "<methodCall><methodName/></methodCall>",
				echo.formatted("<int>x</int>"), echo.formatted("<int></int>"), echo.formatted("<double>many</double>"), echo.formatted("<base64>!!!</base64>"),
				echo.formatted("<dateTime.iso8601>never</dateTime.iso8601>"), echo.formatted("<nil/>"),
				echo.formatted("<ex:serializable xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\">rO0ABXA=</ex:serializable>"),
				"<!DOCTYPE x [<!ENTITY s SYSTEM \"file://" + secret + "\">]>" + echo.formatted("&s;"),
				"<!DOCTYPE x SYSTEM \"file://" + secret + "\">" + echo.formatted("x"), bomb + echo.formatted("&c;"), echo.formatted("&nothing;"),
				echo.formatted("\u0001"), echo.formatted("<array><data>".repeat(20_000)), echo.formatted("<value>".repeat(20_000)),
				echo.formatted("<string>" + "<b>".repeat(20_000)));
		for (String document : documents) {
			HttpResponse<String> answer = xml(admin(), "/RPC2", BodyPublishers.ofString(document), "the document " + shortened(document));
			assertTrue(answer.statusCode() >= 400 || answer.body().contains("<fault>"), shortened(document) + ": " + answer.body());
			fault(answer);
		}
		byte[] latin = echo.formatted("\u00e4").getBytes(StandardCharsets.ISO_8859_1);
		assertTrue(xml(admin(), "/RPC2", BodyPublishers.ofByteArray(latin), "bytes that are no UTF-8").body().contains("<fault>"));
	}

	@Test
	void bodiesWithoutEndAreCutOff() throws Exception {
		for (String path : List.of("/RPC2", "/ra/", "/api/v1/runs/start", "/api/v1/users/create")) {
			String type = path.startsWith("/api") ? "application/json" : "text/xml";
			String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: " + admin() + "\r\nContent-Type: " + type + "\r\n";
			String announced = raw(head + "Content-Length: 104857600\r\n\r\n", null, 0);
			assertTrue(announced.startsWith("HTTP/1.1 413"), path + ": " + announced);
			String begin = path.startsWith("/api") ? "{\"x\":\"" : "<methodCall><methodName>echo</methodName><params><param><value>";
			String first = Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n";
			byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			String streamed = raw(head + "Transfer-Encoding: chunked\r\n\r\n" + first, chunk, 1_600);
			assertTrue(streamed.isEmpty() || streamed.startsWith("HTTP/1.1 413"), path + ": " + streamed);
		}
	}

	@Test
	void whatIsNoHttpIsRefused() throws Exception {
		String login = "Host: 127.0.0.1\r\nAuthorization: " + admin() + "\r\n";
		for (String request : List.of("\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
				"GET /api/v1/%00 HTTP/1.1\r\n" + login + "\r\n", "GET /api/v1/%zz HTTP/1.1\r\n" + login + "\r\n",
				"GET /" + "x".repeat(100_000) + " HTTP/1.1\r\n" + login + "\r\n", "GET / HTTP/1.1\r\n" + login + "X: " + "x".repeat(100_000) + "\r\n\r\n",
				"GET / HTTP/1.1\r\n" + login + "X: y\r\n".repeat(20_000) + "\r\n",
				"POST /RPC2 HTTP/1.1\r\n" + login + "Content-Type: text/xml\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nabcde",
				"POST /RPC2 HTTP/1.1\r\n" + login + "Content-Type: text/xml\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
				"POST /RPC2 HTTP/1.1\r\n" + login + "Content-Type: text/xml\r\nContent-Length: -5\r\n\r\nabcde",
				"POST /RPC2 HTTP/1.1\r\n" + login + "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")) {
			String answer = raw(request + "\r\n", null, 0);
			assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505"), shortened(request) + ": " + answer);
		}
	}

	/** Sends bytes, then a piece again and again until the other side has enough, and gives the first line of the answer, or nothing if the connection was cut. */
	private String raw(String text, byte[] piece, int times) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", lab.port)) {
			socket.setSoTimeout(60_000);
			try {
				socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
				for (int i = 0; i < times; i++) {
					socket.getOutputStream().write(piece);
				}
				socket.shutdownOutput();
			} catch (IOException e) {
				// it has had enough; perhaps it says why
			}
			try {
				ByteArrayOutputStream line = new ByteArrayOutputStream();
				InputStream in = socket.getInputStream();
				for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
					line.write(b);
				}
				return line.toString(StandardCharsets.ISO_8859_1);
			} catch (java.net.SocketException e) {
				return "";
			}
		}
	}

	/** Names of files that lead out of every root. */
	private List<String> outside() {
		return List.of(secret.toString(), "../../../../outside/secret.txt", "link/secret.txt", "link.txt", "link/secret.py", "link/secret.xml",
				"link/secret.json", "link",
				tests + "/link/secret.txt", tests + "/../../../../outside/secret.txt", "~/../../../../../../../../" + secret, "/proc/self/environ",
				"/etc/passwd",
				secret.getParent().toString(), "file://" + secret, "./link.txt", "x/../link.txt", "..\\..\\outside\\secret.txt", secret + "\0.py",
				"secret\n.txt");
	}

	@Test
	void noFileArgumentOfAnOldCallLeadsOutside() throws Exception {
		for (String path : List.of("/RPC2", "/ra/")) {
			for (String method : methods(path)) {
				if (method.startsWith("system.") || method.contains(".") || method.equals("echo")) {
					continue;
				}
				for (String name : outside()) {
					if (!isChosen()) {
						continue;
					}
					fault(xmlRpc(admin(), path, method, name));
					fault(xmlRpc(admin(), path, method, lab.user(), name));
					fault(xmlRpc(admin(), path, method, lab.user(), name, name));
					fault(xmlRpc(admin(), path, method, lab.user(), 2, name));
					fault(xmlRpc(admin(), path, method, lab.user(), 2, name + "," + name));
					fault(xmlRpc(admin(), path, method, lab.user(), 1, 0, name));
					fault(xmlRpc(admin(), path, method, lab.user(), name, "tsName", "x"));
					fault(xmlRpc(admin(), path, method, name, "r", 0));
				}
			}
		}
	}

	@Test
	void noFileArgumentOfAnOperationLeadsOutside() throws Exception {
		for (String operation : operations()) {
			String path = operation.replace('.', '/');
			for (String name : outside()) {
				String text = Twister.JSON.writeValueAsString(name);
				for (String body : List.of("{\"project\":" + text + "}", "{\"files\":[" + text + "]}", "{\"path\":" + text + "}", "{\"name\":" + text + "}",
						"{\"file\":" + text + "}", "{\"from\":" + text + ",\"to\":" + text + "}", "{\"root\":\"tests\",\"path\":" + text + "}",
						"{\"root\":\"TEST_BEDS\",\"path\":" + text + ",\"file\":" + text + "}",
						"{\"run\":" + run + ",\"name\":" + text + ",\"log\":" + text + "}",
						"{\"files\":[" + Twister.JSON.writeValueAsString(tests.resolve("good.py").toString()) + "],\"config\":" + text + "}")) {
					if (isChosen()) {
						json(admin(), path, body);
					}
				}
			}
		}
		lab.endRuns();
	}

	@Test
	void noPathOfAFileLeadsOutside() throws Exception {
		List<String> names = List.of("link/secret.txt", "link.txt", "link/", "link", "../../../../outside/secret.txt",
				"%2e%2e/%2e%2e/%2e%2e/%2e%2e/outside/secret.txt",
				"..%2f..%2f..%2f..%2foutside%2fsecret.txt", "%2e%2e%2f%2e%2e%2fconfig%2fadmin.token", "..%5c..%5coutside%5csecret.txt", secret.toString(),
				"%2f" + secret.toString().substring(1).replace("/", "%2f"), "link.txt%00.py", "%c0%ae%c0%ae/secret.txt", "x/%2e%2e/link.txt");
		for (String root : List.of("tests", "projects", "predefined", "libs", "system_libs", "config", "test_configs", "logs", "runs/" + run, "runs",
				"no_such")) {
			for (String name : names) {
				for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "POST")) {
					if (method.equals("DELETE") && name.matches("link/?|link.txt")) {
						// The link itself is the user's
						continue;
					}
					HttpRequest request;
					try {
						request = lab.request("/api/v1/files/" + root + "/" + name).header("Content-Type", "application/octet-stream")
								.method(method, method.matches("PUT|POST") ? BodyPublishers.ofString("overwritten") : BodyPublishers.noBody()).build();
					} catch (IllegalArgumentException e) {
						continue;
					}
					HttpResponse<String> answer = send(method + " " + root + "/" + name, request);
					assertTrue(answer.statusCode() >= 400, method + " " + root + "/" + name + ": " + answer.statusCode() + " " + answer.body());
				}
			}
		}
	}

	@Test
	void anotherUsersDataIsHisOwn() throws Exception {
		JsonNode me = Twister.JSON.readTree(json(bob, "users/whoami", "{}").body());
		assertEquals("bob", me.path("user").asText(), me.toString());
		for (String path : List.of("runs/get", "runs/stop", "runs/pause", "runs/resume")) {
			assertEquals(403, json(bob, path, "{\"run\":" + run + "}").statusCode(), path);
		}
		assertEquals("[]", json(bob, "runs/list", "{}").body().strip());
		assertEquals("[]", json(bob, "eps/list", "{}").body().strip());
		for (String path : List.of("runs/" + run + "/", "runs/" + run + "/EP-1_CLI.log", "runs/" + run + "/plan.json")) {
			HttpResponse<String> answer = send(path, HttpRequest.newBuilder(lab.uri("/api/v1/files/" + path)).header("Authorization", bob).build());
			assertEquals(403, answer.statusCode(), path + ": " + answer.body());
		}
		for (String operation : List.of("users/delete", "users/set", "users/setGroup", "users/setParameter", "users/audit")) {
			int status = json(bob, operation, "{\"name\":\"carol\",\"password\":\"x\",\"roles\":[\"*\"],\"groups\":[\"admin\"],\"value\":\"x\"}").statusCode();
			assertEquals(403, status, operation);
		}
		assertEquals(403, json(bob, "users/create", "{\"name\":\"dave\",\"groups\":[\"admin\"]}").statusCode());
		assertEquals(403, json(bob, "users/setPassword", "{\"name\":\"" + lab.user() + "\",\"password\":\"x\"}").statusCode());
		assertEquals(403, json(bob, "users/issueToken", "{\"user\":\"" + lab.user() + "\",\"name\":\"x\"}").statusCode());
		assertEquals(403, json(bob, "users/tokens", "{\"name\":\"" + lab.user() + "\"}").statusCode());
		refusedToBob();
		assertEquals(1, Twister.JSON.readTree(json(admin(), "runs/list", "{}").body()).size(), "no run was started");
	}

	/** Calls of old that name another user. */
	private void refusedToBob() throws Exception {
		String user = lab.user();
		Map<String, Object[]> calls = new TreeMap<>(
				Map.of("getExecStatusAll", new Object[]{user}, "setExecStatusAll", new Object[]{user, 0}, "listEPs", new Object[]{user},
						"getLogFile", new Object[]{user, 1, 0, "EP-1_CLI.log"}, "getUserVariable", new Object[]{user, "config_path"}, "getGlobalVariable",
						new Object[]{user, "/"},
						"setGlobalVariable", new Object[]{user, "/x", 1}, "getFileStatusAll", new Object[]{user}, "resetProject", new Object[]{user},
						"getEpVariable", new Object[]{user, "EP-1", "status"}));
		for (Map.Entry<String, Object[]> call : calls.entrySet()) {
			String answer = xmlRpc(bob, "/RPC2", call.getKey(), call.getValue()).body();
			assertTrue(answer.contains("<fault>") || answer.contains("*ERROR"), call.getKey() + ": " + answer);
		}
		for (String nobody : List.of("no_such_user", "../" + user, "", "a/b", "x".repeat(10_000))) {
			for (Map.Entry<String, Object[]> call : calls.entrySet()) {
				Object[] arguments = call.getValue().clone();
				arguments[0] = nobody;
				fault(xmlRpc(admin(), "/RPC2", call.getKey(), arguments));
				fault(xmlRpc(bob, "/RPC2", call.getKey(), arguments));
			}
		}
		assertFalse(Files.exists(lab.home.resolve("users/no_such_user")), "a folder for nobody");
	}

	/** The events of another user are not sent. */
	@Test
	void anotherUsersEventsAreNotTold() throws Exception {
		URI uri = URI.create(lab.uri("/events?cursor=start").toString().replace("http:", "ws:"));
		List<String> told = java.util.Collections.synchronizedList(new ArrayList<>());
		var listener = new java.net.http.WebSocket.Listener() {
			@Override
			public java.util.concurrent.CompletionStage<?> onText(java.net.http.WebSocket socket, CharSequence data, boolean last) {
				told.add(data.toString());
				socket.request(1);
				return null;
			}
		};
		var socket = lab.client().newWebSocketBuilder().header("Authorization", bob).buildAsync(uri, listener).get(60, java.util.concurrent.TimeUnit.SECONDS);
		try {
			// What happens now comes behind everything that was there
			xmlRpc(bob, "/RPC2", "setGlobalVariable", "bob", "/mine", "of bob");
			long deadline = System.nanoTime() + 60_000_000_000L;
			while (told.stream().noneMatch(text -> text.contains("of bob"))) {
				assertTrue(System.nanoTime() < deadline, "bob's own event does not come: " + told);
				Thread.sleep(20);
			}
			assertTrue(told.stream().noneMatch(text -> text.contains("run/" + run) || text.contains("EP-1")), told.toString());
		} finally {
			socket.abort();
		}
	}
}
