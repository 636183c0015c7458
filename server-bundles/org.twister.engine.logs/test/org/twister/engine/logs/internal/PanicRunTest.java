// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.TaskRef;

class PanicRunTest {

	private static final EpRef EP = new EpRef("ann", "EP-1");
	private static final TaskRef FIRST = new TaskRef(3, 1, 1);
	private static final TaskRef WILD = new TaskRef(3, 2, 1);

	private final MapBlobs blobs = new MapBlobs();
	private final AtomicReference<PanicMatcher> rules = new AtomicReference<>(Surroundings.rules("Kernel panic", "halted$"));
	/** Reasons that the engine was told, in order. */
	private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
	private RunLogsComponent logs;

	@BeforeEach
	void open() throws IOException {
		logs = Surroundings.logs(blobs, Map.of(), user -> user.equals("ann") ? rules.get() : PanicMatcher.NONE);
		logs.open(3, Surroundings.plan(Map.of()));
	}

	@AfterEach
	void close() {
		logs.stop();
	}

	private void engine() {
		logs.door().open((RunEngine) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{RunEngine.class}, (proxy, method, arguments) -> {
			assertEquals("panic", method.getName());
			assertEquals(3L, arguments[0]);
			told.add((String) arguments[1]);
			return null;
		}));
	}

	private void output(TaskRef task, long offset, String text) throws IOException {
		logs.append(task, offset, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String next() throws InterruptedException {
		return told.poll(20, TimeUnit.SECONDS);
	}

	@Test
	void theEngineKnowsOfAStrikeWhenTheOutputIsTaken() throws IOException {
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "well\n[12.3] Kernel pa");
		assertNull(told.peek());
		output(FIRST, 21, "nic - not syncing\n");
		String reason = "panic rule 'Kernel panic', EP EP-1, test /t/t1.py: [12.3] Kernel panic - not syncing";
		assertEquals(reason, told.poll());
		assertTrue(blobs.text("runs/3/logs/log_running.log").endsWith(" PANIC DETECT: " + reason + "\n"), blobs.text("runs/3/logs/log_running.log"));
	}

	@Test
	void aRunIsEndedOnce() throws IOException {
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "Kernel panic 1\nKernel panic 2\n");
		output(FIRST, 30, "Kernel panic 3\n");
		logs.end(FIRST);
		assertEquals(1, told.size());
	}

	@Test
	void aFrameThatComesTwiceIsLookedAtOnce() throws IOException {
		engine();
		rules.set(Surroundings.rules("aa"));
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "a");
		output(FIRST, 0, "a");
		output(FIRST, 0, "a\n");
		logs.complete(FIRST);
		assertEquals(0, told.size());
	}

	@Test
	void theLastLineCountsWithoutItsEnd() throws Exception {
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "system halted");
		logs.complete(FIRST);
		assertTrue(next().endsWith(": system halted"));
	}

	@Test
	void aDeviceThatStopsInTheMiddleOfALineIsNoticed() throws Exception {
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "system halted");
		assertTrue(next().endsWith(": system halted"));
	}

	@Test
	void aSuiteWithoutPanicDetectionIsLeftAlone() throws IOException {
		engine();
		logs.begin(WILD, EP, 1002, "/t/t2.py", 0);
		output(WILD, 0, "Kernel panic\n");
		logs.complete(WILD);
		assertEquals(0, told.size());
	}

	@Test
	void aRuleOfNowIsObeyedByARunThatGoesOn() throws IOException {
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "new trouble\n");
		rules.set(Surroundings.rules("new trouble"));
		output(FIRST, 12, "new trouble\n");
		assertEquals(1, told.size());
		rules.set(PanicMatcher.NONE);
	}

	@Test
	void whatCameBeforeTheEngineWasThereIsToldThen() throws Exception {
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "Kernel panic\n");
		assertEquals(0, told.size());
		engine();
		assertEquals(1, told.size());
	}

	@Test
	void aStrikeThatNobodyHeardOfBeforeACrashIsFoundAgain() throws Exception {
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(FIRST, 0, "well\nKernel panic\nmore\n");
		logs.stop();
		open();
		engine();
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		assertTrue(next().endsWith(": Kernel panic"));
	}
}
