// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

	@TempDir
	private Path folder;

	@Test
	void firstStartMakesTheLayout() throws Exception {
		Path path = folder.resolve("deep/twister");
		try (Home home = Home.open(path, "ana")) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
			for (String expected : new String[]{"config/sut", "journal", "runs", "logs", "users/ana/projects", "users/ana/tests"}) {
				assertTrue(Files.isDirectory(path.resolve(expected)), expected);
			}
			home.announce(URI.create("http://127.0.0.1:8000"));
			String json = Files.readString(path.resolve("run/ce.json"));
			assertTrue(json.contains("\"pid\":" + ProcessHandle.current().pid()) && json.contains("\"uri\":\"http://127.0.0.1:8000\""), json);
		}
		assertFalse(Files.exists(path.resolve("run/ce.json")));
	}

	@Test
	void homeHasOneOwnerAtATime() throws Exception {
		try (Home home = Home.open(folder, "ana")) {
			StartFailure refused = assertThrows(StartFailure.class, () -> Home.open(folder, "ana"));
			assertEquals("The home directory " + folder + " is in use by another Central Engine, process " + ProcessHandle.current().pid() + ".",
					refused.getMessage());
			assertEquals(3, refused.exitCode());
		}
		Home.open(folder, "ana").close();
	}

	/** Holds the lock until its standard input ends. */
	public static final class Holder {
		public static void main(String[] arguments) throws Exception {
			try (Home home = Home.open(Path.of(arguments[0]), "ana")) {
				System.out.println("held");
				while (System.in.read() >= 0) {
					// until the test lets go
				}
			}
		}
	}

	private static String place(Class<?> type) throws Exception {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
	}

	@Test
	void processThatHoldsItIsNamedAndALockOfAKilledOneIsGone() throws Exception {
		Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
				place(Home.class) + File.pathSeparator + place(HomeTest.class), Holder.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader out = holder.inputReader()) {
			assertEquals("held", out.readLine());
			StartFailure refused = assertThrows(StartFailure.class, () -> Home.open(folder, "ana"));
			assertTrue(refused.getMessage().endsWith("process " + holder.pid() + "."), refused.getMessage());
		} finally {
			holder.destroyForcibly().waitFor();
		}
		Home.open(folder, "ana").close();
	}

	@Test
	void homeThatIsAFileIsSaid() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "");
		StartFailure refused = assertThrows(StartFailure.class, () -> Home.open(file, "ana"));
		assertTrue(refused.getMessage().startsWith("The home directory " + file + " cannot be used: "), refused.getMessage());
	}
}
