// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpOptionsTest {

	@TempDir
	Path home;

	private EpOptions parse(String... arguments) throws UsageException {
		List<String> all = new java.util.ArrayList<>(List.of("--home", home.toString()));
		all.addAll(List.of(arguments));
		return EpOptions.parse(all, Map.of("TWISTER_EP_TOKEN", "secret"));
	}

	@Test
	void namesOnTheCommandLine() throws Exception {
		EpOptions options = parse("--ce", "lab-ce:9000", "--name", "EP-1", "--name", "EP-2", "--python", "/opt/py", "--until-stdin-closes");
		assertEquals(Map.of(URI.create("http://lab-ce:9000"), List.of("EP-1", "EP-2")), options.eps());
		assertEquals(Map.of("python", "/opt/py"), options.options());
		assertTrue(options.untilStdinCloses());
		assertEquals(Map.of(URI.create("http://127.0.0.1:8000"), List.of("EP-1")), parse("--name", "EP-1").eps());
	}

	@Test
	void theEngineOfTheSameHomeIsFound() throws Exception {
		Path file = Files.createDirectories(home.resolve("run")).resolve("ce.json");
		Files.writeString(file, "{\"pid\": " + ProcessHandle.current().pid() + ", \"uri\": \"http://127.0.0.1:18233\"}");
		assertEquals(Map.of(URI.create("http://127.0.0.1:18233"), List.of("EP-1")), parse("--name", "EP-1").eps());
		assertEquals(Map.of(URI.create("http://lab-ce:9000"), List.of("EP-1")), parse("--ce", "lab-ce:9000", "--name", "EP-1").eps());
	}

	@Test
	void anAddressThatIsKnownLater() throws Exception {
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream("http://127.0.0.1:4711\nx".getBytes()));
			assertEquals(Map.of(URI.create("http://127.0.0.1:4711"), List.of("EP-1")), parse("--ce", "-", "--name", "EP-1").eps());
			assertEquals('x', System.in.read(), "what follows the line is left");
			assertThrows(UsageException.class, () -> parse("--ce", "-", "--name", "EP-1"));
		} finally {
			System.setIn(before);
		}
	}

	private Path epnames(String text) throws IOException {
		return Files.writeString(Files.createDirectories(home.resolve("config")).resolve("epname.ini"), text);
	}

	@Test
	void namesOfEpnameIni() throws Exception {
		Path file = epnames("""
				; the lab
				[PACKETSNIFFERPLUGIN]
				ENABLED = 0
				ETH_INTERFACE = eth0
				[EP-1]
				CE_IP = 10.0.0.1   ; the engine
				ce_port = 8001
				EP_HOST =
				[EP-2]
				CE_IP: 10.0.0.1
				CE_PORT: 8001
				EP_HOST: Lab7
				[EP-3]
				CE_IP = 10.0.0.2
				[EP-4]
				CE_IP = 10.0.0.2
				EP_HOST = elsewhere
				[EP-5]
				CE_IP = 10.0.0.2
				ENABLED = false
				""");
		assertEquals(List.of(new EpNames.Entry("EP-1", "10.0.0.1:8001"), new EpNames.Entry("EP-2", "10.0.0.1:8001"), new EpNames.Entry("EP-3", "10.0.0.2")),
				EpNames.read(file, Set.of("lab7", "10.0.0.7")));
		assertEquals(Map.of(URI.create("http://10.0.0.1:8001"), List.of("EP-1"), URI.create("http://10.0.0.2:8000"), List.of("EP-3")), parse().eps());
		assertEquals(Map.of(URI.create("http://ce:1"), List.of("EP-1", "EP-3")), parse("--ce", "http://ce:1/").eps());
	}

	@Test
	void whatIsWrongIsSaidInOneSentence() throws Exception {
		assertTrue(assertThrows(UsageException.class, () -> parse("--nmae", "x")).getMessage().contains("--nmae"));
		assertTrue(assertThrows(UsageException.class, () -> parse("--name")).getMessage().contains("needs a value"));
		assertTrue(assertThrows(UsageException.class, () -> parse()).getMessage().contains("epname.ini"));
		assertTrue(assertThrows(UsageException.class, () -> parse("--name", "a", "--ce", "::")).getMessage().contains("::"));
		epnames("[EP-1]\nCE_IP 10.0.0.1\n");
		assertTrue(assertThrows(UsageException.class, () -> parse()).getMessage().contains("epname.ini:2"));
		UsageException none = assertThrows(UsageException.class, () -> EpOptions.parse(List.of("--home", home.toString(), "--name", "a"), Map.of()));
		assertTrue(none.getMessage().contains("token"));
	}

	@Test
	void tokensInTheirOrder() throws Exception {
		Path config = Files.createDirectories(home.resolve("config"));
		Files.writeString(config.resolve("admin.token"), "admin\n");
		List<String> arguments = List.of("--home", home.toString(), "--name", "a");
		assertEquals("admin", EpOptions.parse(arguments, Map.of()).token());
		Files.writeString(config.resolve("ep.token"), "ep\n");
		assertEquals("ep", EpOptions.parse(arguments, Map.of()).token());
		assertEquals("env", EpOptions.parse(arguments, Map.of("TWISTER_EP_TOKEN", "env")).token());
		Path file = Files.writeString(home.resolve("mine"), "file\n");
		assertEquals("file", parse("--name", "a", "--token-file", file.toString()).token());
	}
}
