// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.twister.ep.internal.process.ProcFs.Proc;
import org.twister.ep.internal.process.ProcessKeeper.Retained;
import org.twister.ep.spi.ProcessEnd;

/**
 * A running test: its first process, everything it starts, and its output. It ends when the first process ends (plus a moment for the pipe), when it is stopped, or
 * when its time is over.
 */
public final class TestProcess {

	/** Time for a test's last output after its first process has ended. */
	private static final long PIPE_GRACE_MILLIS = 200;

	/** Time between SIGTERM and SIGKILL. */
	private static final long KILL_GRACE_MILLIS = 2000;

	private static final int SIGNAL_BASE = 128;
	private static final int LAST_SIGNAL = 64;

	/** Never handed to a test. */
	private static final Set<String> SECRETS = Set.of("TWISTER_EP_TOKEN");

	/**
	 * What to run.
	 *
	 * @param task        run/task/attempt
	 * @param environment added to this process's own
	 * @param folder      current directory
	 * @param timeout     seconds, 0 for none
	 * @param keep        what the test leaves behind may live on
	 */
	public record Spec(String task, List<String> command, Map<String, String> environment, Path folder, double timeout, boolean keep) {}

	/** Why it ended. */
	public enum Cause {
		EXITED,
		STOPPED,
		TIMED_OUT
	}

	/**
	 * @param end        of the first process
	 * @param seconds    by the monotonic clock
	 * @param leftBehind names of processes that were killed after a normal end
	 * @param retained   what lives on, empty if nothing
	 */
	public record Outcome(Cause cause, ProcessEnd end, double seconds, List<String> leftBehind, Optional<Retained> retained) {}

	private record KillRequest(Cause cause, boolean now) {}

	private final ProcessKeeper keeper;
	private final Spec spec;
	private final Mark mark;
	private final Process process;
	private final OutputReader output;
	private final long started = System.nanoTime();
	private final CompletableFuture<KillRequest> killRequest = new CompletableFuture<>();
	private final CompletableFuture<Void> noGrace = new CompletableFuture<>();

	private TestProcess(ProcessKeeper keeper, Spec spec, Mark mark, Process process, OutputReader output) {
		this.keeper = keeper;
		this.spec = spec;
		this.mark = mark;
		this.process = process;
		this.output = output;
	}

	/**
	 * @throws IOException if the program cannot be started
	 */
	public static TestProcess start(ProcessKeeper keeper, Spec spec, OutputSink sink) throws IOException {
		Mark mark = new Mark(spec.task(), keeper.nonce());
		List<String> command = new ArrayList<>();
		if (keeper.setsid() != null) {
			command.add(keeper.setsid());
		}
		command.addAll(spec.command());
		ProcessBuilder builder = new ProcessBuilder(command).directory(spec.folder().toFile());
		builder.redirectInput(nullDevice());
		SECRETS.forEach(builder.environment()::remove);
		builder.environment().putAll(spec.environment());
		builder.environment().put(Mark.VARIABLE, mark.value());
		keeper.enter();
		Process process = null;
		OutputPipe pipe = OutputPipe.connect(builder);
		try {
			process = builder.start();
			keeper.own(process);
			return new TestProcess(keeper, spec, mark, process, new OutputReader(pipe.started(process), sink, "output " + spec.task()));
		} finally {
			if (process == null) {
				pipe.discard();
				keeper.leave(null);
			}
		}
	}

	private static ProcessBuilder.Redirect nullDevice() {
		return ProcessBuilder.Redirect.from(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null"));
	}

	public long pid() {
		return process.pid();
	}

	/**
	 * Ends it: SIGTERM, SIGKILL after two seconds.
	 *
	 * @param now SIGKILL at once, also if the other was asked for before
	 */
	public void stop(boolean now) {
		killRequest.complete(new KillRequest(Cause.STOPPED, now));
		if (now) {
			noGrace.complete(null);
		}
	}

	/** Waits for the end. After this nothing of the test runs, unless it may. */
	public Outcome await() throws InterruptedException {
		CompletableFuture<Process> exit = process.onExit();
		try {
			KillRequest request = waitForEnd(exit);
			if (request != null) {
				kill(request.now(), exit);
			}
			int code = process.waitFor();
			double seconds = (System.nanoTime() - started) / 1e9;
			boolean drained = output.drain(PIPE_GRACE_MILLIS);
			List<Proc> left = request == null && (!drained || keeper.maybeLeft(leader())) ? keeper.of(mark, leader()) : List.of();
			Optional<Retained> retained = Optional.empty();
			if (!left.isEmpty()) {
				if (spec.keep()) {
					retained = Optional.of(keeper.retain(mark, left));
				} else {
					keeper.kill(mark, leader(), left);
					output.drain(PIPE_GRACE_MILLIS);
				}
			}
			output.seal();
			List<String> killed = retained.isPresent() ? List.of() : left.stream().map(Proc::toString).toList();
			return new Outcome(request == null ? Cause.EXITED : request.cause(), end(code), seconds, killed, retained);
		} finally {
			keeper.leave(process);
		}
	}

	private int leader() {
		return (int) process.pid();
	}

	/** Null if the first process ended by itself. */
	private KillRequest waitForEnd(CompletableFuture<Process> exit) throws InterruptedException {
		CompletableFuture<Object> first = CompletableFuture.anyOf(exit, killRequest);
		try {
			Object end = spec.timeout() > 0 ? first.get((long) (spec.timeout() * 1e9), TimeUnit.NANOSECONDS) : first.get();
			return end instanceof KillRequest request ? request : null;
		} catch (TimeoutException e) {
			return new KillRequest(Cause.TIMED_OUT, false);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private void kill(boolean now, CompletableFuture<Process> exit) throws InterruptedException {
		List<Proc> known = List.of();
		if (!now) {
			known = keeper.of(mark, leader());
			long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(KILL_GRACE_MILLIS);
			keeper.terminate(leader());
			try {
				CompletableFuture.anyOf(exit, noGrace).get(KILL_GRACE_MILLIS, TimeUnit.MILLISECONDS);
				keeper.awaitGroupEnd(leader(), deadline, noGrace::isDone);
			} catch (TimeoutException | ExecutionException e) {
				// it does not obey
			}
		}
		keeper.kill(mark, leader(), known);
	}

	private static ProcessEnd end(int code) {
		int signal = code - SIGNAL_BASE;
		return new ProcessEnd(code, signal > 0 && signal <= LAST_SIGNAL ? signal : 0);
	}
}
