// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.internal.process.TestProcess.Cause;
import org.twister.ep.internal.process.TestProcess.Outcome;

/** Real processes: whatever a test does, nothing of it is left. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class TestProcessTest {

	private static final String NONCE = "nonce" + System.nanoTime();

	@TempDir
	Path folder;
	private ProcessKeeper keeper;
	private final Output output = new Output();

	/** Collects what a test prints, and tells when a text has come. */
	private static final class Output implements OutputSink {
		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		@Override
		public synchronized void write(byte[] data, int length) {
			bytes.write(data, 0, length);
			notifyAll();
		}

		synchronized String text() {
			return bytes.toString(StandardCharsets.UTF_8);
		}

		synchronized void await(String text) throws InterruptedException {
			while (!text().contains(text)) {
				wait();
			}
		}
	}

	@BeforeEach
	void open() throws IOException {
		keeper = new ProcessKeeper(folder.resolve("run"), NONCE);
	}

	@AfterEach
	void nothingIsLeft() {
		keeper.close();
		List<ProcFs.Proc> left = ProcFs.all().stream().filter(p -> p.isAlive() && ProcFs.environmentContains(p.pid(), NONCE)).toList();
		left.forEach(p -> Posix.kill(p.pid(), Posix.SIGKILL));
		assertEquals(List.of(), left);
	}

	private TestProcess start(String script, double timeout, boolean keep) throws IOException {
		return TestProcess.start(keeper, new TestProcess.Spec("7/1/1", List.of("sh", "-c", script), Map.of("EXTRA", "given"), folder, timeout, keep), output);
	}

	private Outcome run(String script) throws Exception {
		return start(script, 0, false).await();
	}

	@Test
	void outputAndExitCode() throws Exception {
		Outcome end = run("echo out; echo err >&2; echo $EXTRA; pwd; exit 3");
		assertEquals(Cause.EXITED, end.cause());
		assertEquals(3, end.end().exitCode());
		assertEquals(0, end.end().signal());
		assertEquals("out\nerr\ngiven\n" + folder.toRealPath() + "\n", output.text());
	}

	@Test
	void standardInputIsEmptyAndTheTestLeadsASession() throws Exception {
		Outcome end = run("cat; ps -o pid= -o sid= -o pgid= -p $$ | tr -s ' ' | sed 's/^ //'; echo $$");
		String[] lines = output.text().split("\n");
		assertEquals(0, end.end().exitCode());
		assertEquals(lines[1] + " " + lines[1] + " " + lines[1], lines[0].strip());
	}

	@Test
	void deathByASignalIsSeen() throws Exception {
		Outcome end = run("kill -SEGV $$");
		assertEquals(11, end.end().signal());
	}

	@Test
	void aProgramThatDoesNotExistFailsWithItsName() throws Exception {
		TestProcess process = TestProcess.start(keeper, new TestProcess.Spec("7/1/1", List.of("/no/such/program"), Map.of(), folder, 0, false), output);
		assertEquals(127, process.await().end().exitCode());
		assertTrue(output.text().contains("/no/such/program"), output.text());
	}

	@Test
	void aFolderThatDoesNotExistIsAnError() {
		assertThrows(IOException.class,
				() -> TestProcess.start(keeper, new TestProcess.Spec("7/1/1", List.of("true"), Map.of(), folder.resolve("no"), 0, false), output));
	}

	@Test
	void theEndIsNotHeldUpByWhoHasThePipe() throws Exception {
		long before = System.nanoTime();
		Outcome end = run("sleep 300 & echo done");
		assertTrue(System.nanoTime() - before < TimeUnit.SECONDS.toNanos(20));
		assertEquals(1, end.leftBehind().size());
		assertTrue(end.leftBehind().get(0).matches("sleep \\(\\d+\\)"), end.leftBehind().toString());
		assertEquals("done\n", output.text());
	}

	@Test
	void aDaemonInItsOwnSessionIsFoundAndKilled() throws Exception {
		Outcome end = run("setsid sh -c 'sleep 301 >/dev/null 2>&1 </dev/null & exec >/dev/null 2>&1; sleep 302' & exit 0");
		assertTrue(end.leftBehind().toString().contains("sleep"), end.leftBehind().toString());
	}

	@Test
	void aDaemonWithoutMarkIsFoundAndKilled() throws Exception {
		Outcome end = run("(env -i setsid sh -c 'sleep 303 >/dev/null 2>&1 & echo started' &) ; sleep 0.3");
		output.await("started");
		assertTrue(end.leftBehind().toString().contains("sleep"), end.leftBehind().toString());
		assertFalse(ProcFs.all().stream().anyMatch(p -> p.isAlive() && p.name().equals("sleep") && p.isOurChild()));
	}

	/** Nothing but its parent tells whose it is; when that is killed it could be that of any test. */
	@Test
	void aStopFindsWhatHasNeitherMarkNorSessionWhileOtherTestsRun() throws Exception {
		TestProcess other = start("sleep 600", 0, false);
		TestProcess process = start("env -i setsid sleep 600 & echo $!; wait", 0, false);
		output.await("\n");
		ProcessHandle child = ProcessHandle.of(Long.parseLong(output.text().strip())).orElseThrow();
		process.stop(true);
		process.await();
		boolean left = child.isAlive();
		child.destroyForcibly();
		other.stop(true);
		other.await();
		assertFalse(left, "the child lives on");
	}

	@Test
	void timeoutKillsTheWholeTree() throws Exception {
		Outcome end = start("sh -c 'trap \"\" TERM; setsid sleep 304 & sleep 305; sleep 306' & trap '' TERM; sleep 307; sleep 308", 0.4, false).await();
		assertEquals(Cause.TIMED_OUT, end.cause());
		assertEquals(List.of(), end.leftBehind());
	}

	@Test
	void stopGivesTimeToCleanUp() throws Exception {
		TestProcess process = start("trap 'echo cleaned; exit 0' TERM; echo ready; while :; do sleep 0.05; done", 0, false);
		CompletableFuture<Outcome> end = CompletableFuture.supplyAsync(() -> join(process));
		output.await("ready");
		process.stop(false);
		assertEquals(Cause.STOPPED, end.get().cause());
		assertTrue(output.text().contains("cleaned"), output.text());
	}

	@Test
	void childrenOfTheFirstProcessGetTimeToCleanUpToo() throws Exception {
		TestProcess process = start("sh -c 'trap \"sleep 0.3; echo child cleaned; exit 0\" TERM; echo ready; while :; do sleep 0.05; done'", 0, false);
		CompletableFuture<Outcome> end = CompletableFuture.supplyAsync(() -> join(process));
		output.await("ready");
		process.stop(false);
		end.get();
		assertTrue(output.text().contains("child cleaned"), output.text());
	}

	/** Without grace it ends at once. A busy machine may hold one stop up, but not each of five. */
	@Test
	void stopNowDoesNotWait() throws Exception {
		long shortest = Long.MAX_VALUE;
		for (int i = 1; i <= 5 && shortest >= TimeUnit.MILLISECONDS.toNanos(1500); i++) {
			TestProcess process = start("trap '' TERM; echo ready" + i + "; while :; do sleep 0.05; done", 0, false);
			CompletableFuture<Outcome> end = CompletableFuture.supplyAsync(() -> join(process));
			output.await("ready" + i);
			process.stop(false);
			long before = System.nanoTime();
			process.stop(true);
			assertEquals(9, end.get().end().signal());
			shortest = Math.min(shortest, System.nanoTime() - before);
		}
		assertTrue(shortest < TimeUnit.MILLISECONDS.toNanos(1500));
	}

	private static Outcome join(TestProcess process) {
		try {
			return process.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aFloodWaitsForCreditAndIsComplete() throws Exception {
		Semaphore credit = new Semaphore(0);
		long[] received = new long[1];
		OutputSink slow = (data, length) -> {
			credit.acquire();
			received[0] += length;
		};
		TestProcess process = TestProcess.start(keeper,
				new TestProcess.Spec("7/1/1", List.of("sh", "-c", "yes 0123456789 | head -c 3000000"), Map.of(), folder, 0, false), slow);
		CompletableFuture<Outcome> end = CompletableFuture.supplyAsync(() -> join(process));
		credit.release(2);
		while (credit.availablePermits() > 0) {
			Thread.onSpinWait();
		}
		assertFalse(end.isDone());
		credit.release(1_000_000);
		assertEquals(0, end.get().end().exitCode());
		assertEquals(3_000_000, received[0]);
	}

	@Test
	void aSetUpFilesDaemonLivesAndMayGoOnPrinting() throws Exception {
		Path fifo = folder.resolve("fifo");
		Outcome end = start(
				"mkfifo " + fifo + "; sh -c 'read x < " + fifo + "; echo too late; echo alive > " + folder.resolve("alive") + "; sleep 309' & echo up", 0,
				true).await();
		assertTrue(end.retained().isPresent());
		assertEquals(List.of(), end.leftBehind());
		Outcome next = TestProcess
				.start(keeper, new TestProcess.Spec("7/2/1", List.of("sh", "-c", "echo go > " + fifo + "; while ! [ -s alive ]; do sleep 0.02; done"),
						Map.of(), folder, 0, false), output)
				.await();
		assertEquals(0, next.end().exitCode());
		assertEquals(List.of(), next.leftBehind());
		assertEquals("up\n", output.text());
		keeper.release(end.retained().get());
	}

	@Test
	void whatAnEarlierManagerLeftIsSweptAtTheStart() throws Exception {
		ProcessBuilder builder = new ProcessBuilder("setsid", "sleep", "310");
		builder.environment().put(Mark.VARIABLE, "3/1/1/" + NONCE);
		Process leftOver = builder.start();
		keeper.close();
		keeper = new ProcessKeeper(folder.resolve("run"), "another" + NONCE);
		assertTrue(leftOver.waitFor(10, TimeUnit.SECONDS));
		assertEquals(128 + 9, leftOver.exitValue());
	}
}
