// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Caller;

/** The wire: real server, real clients. Password {@code secret} is the admin's, {@code mine} that of anybody himself. */
@Timeout(60)
class XmlRpcTest {

	@TempDir
	private Path home;
	private final HttpClient http = HttpClient.newHttpClient();
	private Lab lab;
	private RealServer server;

	@BeforeEach
	void start() throws Exception {
		start(false);
	}

	private void start(boolean legacyLoopback) throws Exception {
		lab = new Lab(home, legacyLoopback);
		Files.createDirectories(home.resolve("users/ana"));
		server = new RealServer(lab.settings(), (authorization, loopback) -> caller(authorization));
		server.add(lab.endpoint());
		server.start();
	}

	@AfterEach
	void stop() throws Exception {
		http.close();
		server.close();
	}

	private static Optional<Caller> caller(String authorization) {
		if (authorization == null || !authorization.startsWith("Basic ")) {
			return Optional.empty();
		}
		String[] login = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8).split(":", 2);
		return switch (login[1]) {
		case "secret" -> Optional.of(new Caller(login[0], true, false));
		case "mine" -> Optional.of(new Caller(login[0], false, false));
		default -> Optional.empty();
		};
	}

	private HttpResponse<String> post(String path, String login, String body) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path)).header("Content-Type", "text/xml")
				.POST(BodyPublishers.ofString(body));
		if (login != null) {
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
		}
		return http.send(request.build(), BodyHandlers.ofString());
	}

	private static String call(String method, String... strings) {
		StringBuilder body = new StringBuilder("<?xml version=\"1.0\"?><methodCall><methodName>" + method + "</methodName><params>");
		for (String string : strings) {
			body.append("<param><value><string>").append(string).append("</string></value></param>");
		}
		return body.append("</params></methodCall>").toString();
	}

	@Test
	void callIsAnsweredAtBothPaths() throws Exception {
		for (String path : new String[]{"/", "/RPC2"}) {
			HttpResponse<String> answer = post(path, "ana:secret", call("echo", "grüße &amp; mehr"));
			assertEquals(200, answer.statusCode());
			assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
			assertTrue(answer.body().contains("CE reply: gr") && answer.body().contains("&amp; mehr"), answer.body());
		}
	}

	@Test
	void callerWithoutPasswordIsAskedToLogIn() throws Exception {
		HttpResponse<String> answer = post("/", null, call("echo", "x"));
		assertEquals(401, answer.statusCode());
		assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic realm=\"Twister Server\""));
		assertEquals(401, post("/", "ana:EP", call("echo", "x")).statusCode());
	}

	@Test
	void serverThatTrustsItsMachineActsForWhomACallNames() throws Exception {
		server.close();
		start(true);
		assertTrue(post("/", null, call("listEPs", "ana")).body().contains("EP-1,EP-2"));
		assertTrue(post("/", null, call("setExecStatusAll", "ana", "1")).body().contains("paused"));
		assertEquals("[ana pause 12]", lab.done.toString());
		assertTrue(post("/", null, call("runs.list", "x")).body().contains("There is no method"));
		assertEquals(401, post("/", "ana:wrong", call("echo", "x")).statusCode());
		assertTrue(post("/", null, call("runUserScript", "x.sh")).body().contains("`lab` needs the role RUN_SCRIPTS"),
				"the owner, but without power over others");
	}

	@Test
	void browserIsSentToThePages() throws Exception {
		HttpResponse<String> answer = http.send(HttpRequest.newBuilder(server.uri()).build(), BodyHandlers.ofString());
		assertEquals(302, answer.statusCode());
		assertEquals("/rest/", answer.headers().firstValue("Location").orElse(""));
		HttpRequest.Builder icon = HttpRequest.newBuilder(URI.create(server.uri() + "/favicon.ico"));
		assertEquals(401, http.send(icon.build(), BodyHandlers.ofString()).statusCode());
		icon.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("ana:secret".getBytes(StandardCharsets.UTF_8)));
		assertEquals(404, http.send(icon.build(), BodyHandlers.ofString()).statusCode());
		HttpRequest form = HttpRequest.newBuilder(server.uri()).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("x=1")).build();
		assertEquals(415, http.send(form, BodyHandlers.ofString()).statusCode());
	}

	@Test
	void documentTypesAndEntitiesAreRefused() throws Exception {
		Path secret = Files.writeString(home.resolve("secret.txt"), "top secret");
		String attack = "<?xml version=\"1.0\"?><!DOCTYPE methodCall [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + call("echo", "&x;").substring(21);
		HttpResponse<String> answer = post("/", "ana:secret", attack);
		assertTrue(answer.body().contains("<fault>"), answer.body());
		assertFalse(answer.body().contains("top secret"), answer.body());
	}

	@Test
	void whatIsNoCallIsAFault() throws Exception {
		for (String body : new String[]{"", "hello", "<methodCall>",
				"<methodCall><methodName>echo</methodName><params><param><value><nil/></value></param></params>",
				call("echo", "x").replace("<string>x</string>", "<array><data><value>".repeat(300) + "</value></data></array>".repeat(300)),
				call("no.such.method"), call("echo"), call("echo", "a", "b")}) {
			String answer = post("/", "ana:secret", body).body();
			assertTrue(answer.contains("<fault>"), body + " -> " + answer);
		}
	}

	@Test
	void javaObjectsAreNotRead() throws Exception {
		String body = call("echo", "x").replace("<string>x</string>",
				"<ex:serializable xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\">rO0ABXQAAWE=</ex:serializable>");
		assertTrue(post("/", "ana:secret", body).body().contains("<fault>"));
	}

	@Test
	void charactersThatXmlForbidsDoNotBreakTheAnswer() throws Exception {
		lab.globals.put("raw", "a\u0000b\u001bc");
		String answer = post("/", "ana:secret", call("getGlobalVariable", "ana", "raw")).body();
		assertFalse(answer.contains("\u0000") || answer.contains("&#0;") || answer.contains("\u001b"), answer);
		assertTrue(answer.contains("a\ufffdb\ufffdc") || answer.contains("a&#65533;b&#65533;c") || answer.contains("a&#xFFFD;b"), answer);
	}

	/** Runs a Python script with the server's address; each line it prints is what it saw. */
	private String python(String script) throws IOException, InterruptedException {
		Optional<String> python = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> folder + "/python3")
				.filter(file -> Files.isExecutable(Path.of(file))).findFirst();
		assumeTrue(python.isPresent(), "python3 is not installed");
		Path file = Files.writeString(home.resolve("client.py"), script);
		Process process = new ProcessBuilder(python.get(), file.toString(), "http://ana:secret@" + server.uri().getAuthority()).redirectErrorStream(true)
				.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0, output);
		return output;
	}

	@Test
	void clientOfPythonWorks() throws Exception {
		assertEquals("""
				CE reply: grüße <&> ' "
				['ana', 'bob', 'guest', 'lab'] EP-1,EP-2 True False
				2,3,1,2,10 ['1001', '1002', '1003', '1004']
				[('ip', '10.0.0.1'), ('ports', '4')] False
				18 b'line two\\n' '5000000000'
				paused running
				True True
				['CE reply: 1', 'EP-1,EP-2']
				True [0, 255] b'x = 1' True [1, 2.5, True, 'ü']
				[['boolean', 'string', 'string']]
				12 {'tb1': 'EP-1'}
				404 There is no run 99.
				404 There is no method nothing.
				401
				""",
				python("""
						import base64, sys, xmlrpc.client as x
						sys.stdout.reconfigure(encoding='utf-8')
						s = x.ServerProxy(sys.argv[1])
						print(s.echo('gr\\u00fc\\u00dfe <&> \\' "'))
						print(s.listUsers(), s.listEPs('ana'), s.searchEP('ana', 'EP-2'), s.searchEP('ana', 'EP-3'))
						print(s.getFileStatusAll('ana'), s.get_ep_files('ana', 'EP-1'))
						print(sorted(s.getGlobalVariable('ana', 'device').items()), s.getGlobalVariable('ana', 'nope'))
						print(s.getLogFile('ana', 0, 0, 'EP-1_CLI.log'), base64.b64decode(s.getLogFile('ana', 1, 9, 'EP-1_CLI.log')), repr(s.getLogFile('ana', 0, 0, 'huge.log')))
						print(s.setExecStatusAll('ana', 1), s.setExecStatusAll('ana', 3))
						print('getExecStatus' in s.system.listMethods(), len(s.system.methodHelp('echo')) > 5)
						m = x.MultiCall(s); m.echo('1'); m.listEPs('ana'); print(list(m()))
						print(s.writeFile('b.bin', x.Binary(bytes([0, 255]))), list(base64.b64decode(s.read_file('b.bin'))), s.downloadLibrary('ana', 'Mine.py').data.strip(),
						      s.setFileVariable('ana', 'EP-1', '1002', 'v', {'a': [1, 2.5, True, chr(252)]}), s.getFileVariable('ana', 'EP-1', '1002', 'v')['a'])
						print(s.system.methodSignature('searchEP'))
						print(s.runs.list({'limit': 3})[0]['id'], s.runs.preview({'project': 'p.xml'})['mapping'])
						for call in (lambda: s.runs.get({'run': '99'}), lambda: s.nothing()):
						    try:
						        call()
						    except x.Fault as f:
						        print(f.faultCode, f.faultString)
						try:
						    x.ServerProxy(sys.argv[1].replace('secret', 'wrong')).echo('x')
						except x.ProtocolError as e:
						    print(e.errcode)
						"""));
	}
}
