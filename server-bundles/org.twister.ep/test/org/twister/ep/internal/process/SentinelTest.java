// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A JVM with a running test is killed with SIGKILL: the sentinel ends the test's processes. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class SentinelTest {

	private static final String NONCE = "sentinel" + System.nanoTime();

	@TempDir
	Path folder;

	/** The JVM that is killed. */
	public static final class Victim {
		public static void main(String[] args) throws Exception {
			ProcessKeeper keeper = new ProcessKeeper(Path.of(args[0]), args[1]);
			TestProcess.start(keeper,
					new TestProcess.Spec("1/1/1",
							List.of("sh", "-c", "grep SigIgn /proc/self/status; trap '' TERM HUP; setsid sleep 400 & sleep 401 & echo $$; wait"), Map.of(),
							Path.of(args[0]), 0, false),
					(bytes, length) -> System.out.print(new String(bytes, 0, length, StandardCharsets.UTF_8))).await();
		}
	}

	@Test
	void killNineOfTheManagerKillsItsTests() throws Exception {
		String java = ProcessHandle.current().info().command().orElse("java");
		Process victim = new ProcessBuilder("sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh", java, "-cp", classPath(), Victim.class.getName(),
				folder.toString(), NONCE)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
		long ignored = Long.parseUnsignedLong(out.readLine().replaceFirst("SigIgn:\\s*", ""), 16);
		assertEquals(0, ignored & 0b111, "tests do not ignore the signals that a manager in the background ignores");
		String pid = out.readLine();
		assertTrue(pid != null && pid.matches("\\d+"), "the test says its pid: " + pid);
		ProcessHandle test = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
		victim.destroyForcibly().waitFor();
		test.onExit().get(20, TimeUnit.SECONDS);
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!marked().isEmpty() && System.nanoTime() < deadline) {
			Thread.onSpinWait();
		}
		assertEquals(List.of(), marked());
	}

	/** Of what the victim needs; the class path of a test runner is not always told. */
	private static String classPath() throws Exception {
		StringJoiner path = new StringJoiner(File.pathSeparator);
		for (Class<?> type : List.of(Victim.class, ProcessKeeper.class, com.sun.jna.Native.class, org.slf4j.Logger.class)) {
			path.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
		}
		return path.toString();
	}

	private static List<ProcFs.Proc> marked() {
		return ProcFs.all().stream().filter(p -> p.isAlive() && ProcFs.environmentContains(p.pid(), "/" + NONCE)).toList();
	}
}
