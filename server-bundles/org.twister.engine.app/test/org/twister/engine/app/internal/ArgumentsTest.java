// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

	@TempDir
	private Path folder;

	private static EngineSettings settings(Map<String, String> ini, String... arguments) throws StartFailure {
		return EngineSettings.of(Arguments.parse(List.of(arguments)), ini, "1.0.0");
	}

	private static StartFailure refused(String... arguments) {
		return assertThrows(StartFailure.class, () -> settings(Map.of(), arguments));
	}

	@Test
	void withoutOptionsItListensOnLoopbackAtTheLegacyPort() throws StartFailure {
		EngineSettings settings = settings(Map.of());
		assertEquals("127.0.0.1", settings.bind());
		assertEquals(8000, settings.port());
		assertEquals(Path.of(System.getProperty("user.home"), "twister"), settings.home());
		assertFalse(settings.isPrivate());
		assertEquals("5", settings.value("ep_grace", "5"));
	}

	@Test
	void commandLineWinsOverTheFile() throws StartFailure {
		EngineSettings settings = settings(Map.of("port", "9000", "bind", "0.0.0.0", "ep_grace", "600"), "--port", "0", "--set", "ep_grace = 5", "--private",
				"--home", "h");
		assertEquals(0, settings.port());
		assertEquals("0.0.0.0", settings.bind());
		assertEquals("5", settings.value("ep_grace", ""));
		assertTrue(settings.isPrivate());
		assertTrue(settings.home().isAbsolute());
	}

	@Test
	void wrongUsageIsSaidInALine() {
		assertEquals("Unknown option '--prot' of the Central Engine; --help lists them.", refused("--prot", "1").getMessage());
		assertEquals("The option --home needs a value.", refused("--home").getMessage());
		assertEquals("--set takes NAME=VALUE, not 'x'.", refused("--set", "x").getMessage());
		assertEquals("'70000' is no port: a number from 0 to 65535 is.", refused("--port", "70000").getMessage());
		assertEquals(2, refused("--port", "web").exitCode());
	}

	@Test
	void serverIniIsRead() throws Exception {
		Path file = Files.writeString(folder.resolve("server.ini"), """
				; of this lab
				[server]
				Port = 8080   ; free here
				legacy_loopback=true
				empty =
				""");
		assertEquals(Map.of("port", "8080", "legacy_loopback", "true", "empty", ""), ServerIni.read(file));
		assertEquals(Map.of(), ServerIni.read(folder.resolve("none.ini")));
	}

	@Test
	void lineThatIsNoSettingIsNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("server.ini"), "port = 1\nwhat is this\n");
		assertEquals(file + ":2: expected 'name = value', found 'what is this'.",
				assertThrows(StartFailure.class, () -> ServerIni.read(file)).getMessage());
	}

	@Test
	void whatAComponentSaysIsWhatPeopleRead() {
		assertEquals("Cannot listen on port 1: another process uses it.", ComponentReport.sentence("""
				java.lang.reflect.InvocationTargetException
				\tat a.b.C(C.java:1)
				Caused by: java.io.IOException: Cannot listen on port 1: another process uses it.
				\tat d.e.F(F.java:2)
				\t... 3 more
				Caused by: java.net.BindException: Address already in use
				\tat d.e.F(F.java:2)
				"""));
		assertEquals("no class: here", ComponentReport.sentence("java.lang.Error: no class: here"));
		assertEquals("plain", ComponentReport.sentence("plain"));
	}
}
