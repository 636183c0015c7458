// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.RunLogs.Span;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.rpc.TestRole;

class RunLogsTest {

	private static final EpRef EP = new EpRef("ann", "EP-1");
	private static final TaskRef A = new TaskRef(3, 1, 1);
	private static final TaskRef B = new TaskRef(3, 2, 1);
	private static final String CLI = "runs/3/logs/EP-1_CLI.log";
	private static final String OUT_A = "runs/3/tests/1/output.log";
	private static final String WHOLE = "<<< START filename: `1001:/t/a.py` >>>\none\ntwo\n<<< END filename: `1001:/t/a.py` >>>\n";

	private final MapBlobs blobs = new MapBlobs();
	private RunLogsComponent logs = Surroundings.logs(blobs);

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

	private void beginA() throws IOException {
		logs.begin(A, EP, 1001, "/t/a.py", 0);
	}

	@Test
	void outputStandsInItsOwnFileAndBetweenTheMarksOfTheCliLog() throws IOException {
		beginA();
		assertEquals(4, logs.append(A, 0, bytes("one\n")));
		assertEquals(8, logs.append(A, 4, bytes("two\n")));
		Span span = logs.end(A);
		assertEquals("one\ntwo\n", blobs.text(OUT_A));
		assertEquals(WHOLE, blobs.text(CLI));
		assertEquals(new Span(0, WHOLE.length()), span);
		logs.begin(B, EP, 1002, "/t/b.py", span.to());
		logs.append(B, 0, bytes("no line end"));
		Span second = logs.end(B);
		assertEquals(span.to(), second.from());
		assertTrue(blobs.text(CLI).endsWith("no line end\n<<< END filename: `1002:/t/b.py` >>>\n"));
		assertEquals(blobs.text(CLI).length(), second.to());
	}

	@Test
	void framesMayComeTwiceButNotTooEarly() throws IOException {
		beginA();
		logs.append(A, 0, bytes("one\n"));
		logs.append(A, 0, bytes("one\n"));
		logs.append(A, 2, bytes("e\ntwo\n"));
		assertThrows(IOException.class, () -> logs.append(A, 20, bytes("x")));
		logs.end(A);
		assertEquals(WHOLE, blobs.text(CLI));
	}

	@Test
	void theLogIsDurableBeforeTheEndIsTold() throws IOException {
		beginA();
		logs.append(A, 0, bytes("one\n"));
		logs.end(A);
		assertEquals(List.of(OUT_A, CLI), blobs.synced);
	}

	@Test
	void manyTestsEndTogether() throws IOException {
		beginA();
		TaskRef other = new TaskRef(A.run(), 77, 1);
		TaskRef unknown = new TaskRef(A.run(), 78, 1);
		logs.begin(other, new EpRef("ann", "EP-9"), 1077, "/t/z.py", 0);
		logs.append(A, 0, bytes("one\ntwo\n"));
		logs.append(other, 0, bytes("nine\n"));
		Map<TaskRef, Span> spans = logs.end(List.of(A, other, unknown));
		assertEquals(List.of(A, other, unknown), List.copyOf(spans.keySet()));
		assertEquals(new Span(0, WHOLE.length()), spans.get(A));
		assertEquals(Span.NONE, spans.get(unknown));
		assertTrue(blobs.synced.containsAll(List.of(OUT_A, CLI)));
		assertEquals(4, blobs.synced.size());
	}

	@Test
	void outputThatComesAfterTheEndIsDropped() throws IOException {
		beginA();
		logs.append(A, 0, bytes("one\ntwo\n"));
		logs.end(A);
		assertEquals(13, logs.append(A, 8, bytes("late\n")), "the EP may forget it");
		assertEquals(WHOLE, blobs.text(CLI));
	}

	@Test
	void afterACrashAtAnyByteBothFilesAreCompletedFromEachOther() throws IOException {
		for (int cliCut = 0; cliCut <= 47; cliCut++) {
			for (int outCut = 0; outCut <= 8; outCut++) {
				blobs.blobs.clear();
				logs = Surroundings.logs(blobs);
				beginA();
				logs.append(A, 0, bytes("one\ntwo\n"));
				blobs.cut(CLI, cliCut);
				blobs.cut(OUT_A, outCut);
				logs = Surroundings.logs(blobs);
				beginA();
				long length = logs.length(A);
				assertTrue(length <= 8, "cut " + cliCut + " " + outCut);
				logs.append(A, length, bytes("one\ntwo\n".substring((int) length)));
				logs.end(A);
				assertEquals(WHOLE, blobs.text(CLI), "cut " + cliCut + " " + outCut);
				assertEquals("one\ntwo\n", blobs.text(OUT_A));
			}
		}
	}

	@Test
	void aCrashInTheMiddleOfTheEndLineDoesNotPutItIntoTheOutput() throws IOException {
		for (int cut = 0; cut <= 40; cut++) {
			blobs.blobs.clear();
			logs = Surroundings.logs(blobs);
			beginA();
			logs.append(A, 0, bytes("one\ntwo"));
			Span span = logs.end(A);
			blobs.cut(CLI, cut);
			logs = Surroundings.logs(blobs);
			beginA();
			assertEquals(span, logs.end(A), "cut " + cut);
			assertEquals("one\ntwo", blobs.text(OUT_A));
			assertEquals(WHOLE, blobs.text(CLI));
		}
	}

	@Test
	void outputThatArrivesBeforeTheEngineIsBackGetsIntoTheCliLogToo() throws IOException {
		beginA();
		logs.append(A, 0, bytes("one\n"));
		logs = Surroundings.logs(blobs);
		logs.append(A, 4, bytes("two\n"));
		beginA();
		logs.end(A);
		assertEquals(WHOLE, blobs.text(CLI));
	}

	@Test
	void whatNeverBeganHasNoPart() throws IOException {
		assertEquals(Span.NONE, logs.end(A));
		assertEquals(0, logs.length(A));
		assertArrayEquals(new byte[0], logs.tail(A, 100));
	}

	@Test
	void logsAreListedAndRead() throws IOException {
		beginA();
		logs.append(A, 0, bytes("one\ntwo\n"));
		logs.line(3, "log_running.log", "first");
		logs.line(3, "log_running.log", "second");
		blobs.put("runs/3/plan.json", new byte[5]);
		assertEquals(List.of(new LogFile("EP-1_CLI.log", 47), new LogFile("log_running.log", 13), new LogFile("tests/1/output.log", 8)), logs.list(3));
		try (InputStream in = logs.read(3, "log_running.log", 6)) {
			assertEquals("second\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertEquals("two\n", new String(logs.tail(A, 4), StandardCharsets.UTF_8));
		assertThrows(NoSuchFileException.class, () -> logs.read(3, "log_test.log", 0));
		assertThrows(IOException.class, () -> logs.read(3, "../plan.json", 0));
	}

	@Test
	void anEpNameThatIsNoFileNameStillHasItsLog() throws IOException {
		logs.begin(A, new EpRef("ann", "lab 7/EP"), 1001, "/t/a.py", 0);
		logs.begin(B, new EpRef("ann", "lab_7_EP"), 1002, "/t/b.py", 0);
		assertEquals(2, logs.list(3).size());
		logs.begin(new TaskRef(3, 3, 1), new EpRef("ann", "lab 8"), 1003, "/t/c.py", 0);
		try (InputStream in = logs.read(3, "lab 8_CLI.log", 0)) {
			assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("1003:"));
		}
	}

	@Test
	void readersAreToldOfGrowthAndOfTheEnd() throws Exception {
		Semaphore told = new Semaphore(0);
		beginA();
		try (AutoCloseable watch = logs.onGrowth(3, "EP-1_CLI.log", told::release)) {
			assertTrue(told.tryAcquire(10, TimeUnit.SECONDS), "at once");
			logs.append(A, 0, bytes("one\n"));
			assertTrue(told.tryAcquire(10, TimeUnit.SECONDS), "when it grows");
			assertFalse(logs.isClosed(3));
			logs.close(3);
			assertTrue(told.tryAcquire(10, TimeUnit.SECONDS), "when it is closed");
			assertTrue(logs.isClosed(3));
		}
	}

	@Test
	void aSlowReaderIsCalledOnceForAllThatGrewMeanwhile() throws Exception {
		AtomicInteger calls = new AtomicInteger();
		CountDownLatch inCall = new CountDownLatch(1);
		Semaphore go = new Semaphore(0);
		Semaphore done = new Semaphore(0);
		beginA();
		try (AutoCloseable watch = logs.onGrowth(3, "EP-1_CLI.log", () -> {
			calls.incrementAndGet();
			inCall.countDown();
			go.acquireUninterruptibly();
			done.release();
		})) {
			inCall.await();
			for (int i = 0; i < 100; i++) {
				logs.append(A, i, bytes("x"));
			}
			go.release(2);
			done.acquire(2);
			assertEquals(2, calls.get());
		}
	}

	@Test
	void testsWriteIntoTheirLogsButNotIntoTheEngines() throws IOException {
		LogCalls calls = new LogCalls(logs);
		TestOrder order = new TestOrder(A, 1001, "/t/a.py", TestRole.TEST, 101, "s", 101, "", true, "python", List.of(), Map.of(), 0, "ann", "demo");
		assertEquals(true, calls.call(order, EP, "logMsg", List.of("logTest", "hello\n")));
		assertEquals(true, calls.call(order, EP, "logMessage", List.of("ann", "logDebug", "details")));
		assertEquals(false, calls.call(order, EP, "logMsg", List.of("logSummary", "faked")));
		assertEquals(false, calls.call(order, EP, "logMsg", List.of("logCli", "faked")));
		assertEquals("hello\n", blobs.text("runs/3/logs/log_test.log"));
		assertEquals("details\n", blobs.text("runs/3/logs/log_debug.log"));
		assertEquals(2, logs.list(3).size());
	}
}
