// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessesTest {

	@TempDir
	Path folder;

	private ChildProcess start(String script, Map<String, String> environment) throws Exception {
		return ChildProcess.start("thing", Products.detached(List.of("sh", "-c", script)), environment, folder.resolve("logs/thing.out"), "READY");
	}

	@Test
	void readinessIsToldWithWhatFollowsIt() throws Exception {
		ChildProcess child = start("echo starting; echo READY http://there; read x; echo bye; exit 3", Map.of());
		assertEquals("http://there", child.ready().get(10, TimeUnit.SECONDS));
		assertFalse(child.ended().isDone());
		child.endInput();
		assertEquals(3, child.ended().get(10, TimeUnit.SECONDS));
		assertEquals(List.of("starting", "bye"), child.lastLines());
		assertEquals("starting\nREADY http://there\nbye\n", Files.readString(folder.resolve("logs/thing.out")));
	}

	@Test
	void oneThatDoesNotListenIsKilled() throws Exception {
		ChildProcess child = start("trap '' TERM; echo READY; while :; do read x || sleep 1; done", Map.of());
		child.ready().get(10, TimeUnit.SECONDS);
		child.end(1);
		assertEquals(137, child.ended().get(10, TimeUnit.SECONDS));
		assertEquals("was killed by signal 9", child.howItEnded());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void whatIsLeftBehindIsFoundByItsMark() throws Exception {
		MarkedProcesses marked = new MarkedProcesses();
		MarkedProcesses others = new MarkedProcesses();
		ChildProcess child = start("setsid sleep 300 > /dev/null 2>&1 & echo READY $!", marked.environment());
		long daemon = Long.parseLong(child.ready().get(10, TimeUnit.SECONDS));
		child.ended().get(10, TimeUnit.SECONDS);
		assertEquals(List.of(daemon), marked.find().stream().map(ProcessHandle::pid).toList());
		assertEquals(List.of(), others.sweep(0));
		assertTrue(ProcessHandle.of(daemon).isPresent());
		assertEquals(1, marked.sweep(0).size());
		assertEquals(List.of(), marked.find());
	}
}
