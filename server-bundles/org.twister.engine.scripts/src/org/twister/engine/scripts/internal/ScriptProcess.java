// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.twister.engine.api.Scripts.Result;

/**
 * A running script: its first process, everything that it starts, and its output. It ends when the first process ends, plus a moment for the pipes, when its time is
 * over, or when the waiting thread is interrupted.
 */
final class ScriptProcess {

	/** Time for the last output after the first process has ended. */
	private static final long PIPE_GRACE_MILLIS = 200;
	/** Time between SIGTERM and SIGKILL. */
	private static final long KILL_GRACE_MILLIS = 2000;
	private static final long GRACE_PAUSE_MILLIS = 20;

	/**
	 * What to run.
	 *
	 * @param command     file and arguments
	 * @param environment all of it
	 * @param keeps       what it leaves behind at a normal end may live on
	 */
	record Spec(List<String> command, Map<String, String> environment, Mark mark, Duration limit, boolean keeps) {}

	private final Spec spec;
	private final Process process;
	private final ProcessTree tree;
	private final Output output;
	private final List<Output.Stream> streams;
	private final List<OutputReader> readers;

	private ScriptProcess(Spec spec, Process process, boolean leads, Output output, List<InputStream> pipes) {
		this.spec = spec;
		this.process = process;
		this.tree = new ProcessTree(spec.mark(), leads ? process.pid() : 0);
		this.output = output;
		this.streams = List.of(output.new Stream(true), output.new Stream(false));
		String name = "script-" + process.pid();
		this.readers = List.of(new OutputReader(pipes.get(0), streams.get(0), name + "-out"), new OutputReader(pipes.get(1), streams.get(1), name + "-err"));
	}

	/** @throws IOException if it cannot be started */
	static ScriptProcess start(Spec spec, Output output) throws IOException, InterruptedException {
		String setsid = setsid(spec.environment().getOrDefault("PATH", ""));
		List<String> command = new ArrayList<>();
		if (setsid != null) {
			command.add(setsid);
		}
		command.addAll(spec.command());
		ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of(spec.command().get(0)).getParent().toFile());
		builder.environment().clear();
		builder.environment().putAll(spec.environment());
		builder.redirectInput(NamedPipes.nothing());
		NamedPipes pipes = new NamedPipes();
		Process process = null;
		try {
			pipes.connect(builder);
			process = builder.start();
			return new ScriptProcess(spec, process, setsid != null, output, pipes.inputs());
		} finally {
			pipes.close();
			if (process == null) {
				pipes.discard();
			}
		}
	}

	/** The program that gives a process its own session, null if there is none here. */
	private static String setsid(String path) {
		for (String folder : path.split(File.pathSeparator)) {
			Path program = Path.of(folder.isEmpty() ? "." : folder, "setsid");
			if (Files.isExecutable(program)) {
				return program.toAbsolutePath().toString();
			}
		}
		return null;
	}

	/** Waits for the end. After this nothing of it runs, unless it may. */
	Result await() throws InterruptedException {
		try {
			boolean ended = process.waitFor(spec.limit().toMillis(), TimeUnit.MILLISECONDS);
			if (!ended) {
				terminate();
			}
			if (!ended || !spec.keeps()) {
				drain();
				tree.kill();
			}
			drain();
			streams.forEach(Output.Stream::end);
			return new Result(ended ? process.exitValue() : -1, output.text(), !ended);
		} catch (InterruptedException e) {
			tree.kill();
			throw e;
		} finally {
			output.seal();
		}
	}

	private void drain() throws InterruptedException {
		for (OutputReader reader : readers) {
			reader.drain(PIPE_GRACE_MILLIS);
		}
	}

	/** Asks it to end, and gives it a moment. */
	private void terminate() throws InterruptedException {
		tree.terminate();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(KILL_GRACE_MILLIS);
		while (System.nanoTime() < end && !tree.find().isEmpty()) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GRACE_PAUSE_MILLIS));
		}
		tree.kill();
		process.waitFor();
	}
}
