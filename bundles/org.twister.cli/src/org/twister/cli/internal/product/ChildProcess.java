// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.product;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that says on standard output when it is ready, and that ends when its standard input does, so that it never outlives this one. What it prints goes to a
 * file; its last lines are remembered for messages. Thread-safe.
 */
public final class ChildProcess {

	private static final int LINES_KEPT = 20;

	private final String title;
	private final Process process;
	private final Deque<String> lastLines = new ArrayDeque<>();
	private final CompletableFuture<String> ready = new CompletableFuture<>();
	private final CompletableFuture<Integer> ended = new CompletableFuture<>();

	private ChildProcess(String title, Process process) {
		this.title = title;
		this.process = process;
	}

	/**
	 * Starts it.
	 *
	 * @param title       its name in messages
	 * @param environment added to that of this process
	 * @param output      file for what it prints
	 * @param readyPrefix what the line begins with that says it is ready
	 */
	public static ChildProcess start(String title, List<String> command, Map<String, String> environment, Path output, String readyPrefix) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		Files.createDirectories(output.getParent());
		BufferedWriter log = Files.newBufferedWriter(output);
		ChildProcess child;
		try {
			child = new ChildProcess(title, builder.start());
		} catch (IOException e) {
			log.close();
			throw e;
		}
		Thread.ofPlatform().daemon().name("output-of-" + title).start(() -> child.pump(log, readyPrefix));
		return child;
	}

	private void pump(BufferedWriter log, String readyPrefix) {
		try (log; BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.startsWith(readyPrefix)) {
					ready.complete(line.substring(readyPrefix.length()).strip());
				} else if (!line.isBlank()) {
					remember(line);
				}
				log.write(line);
				log.newLine();
				log.flush();
			}
		} catch (IOException e) {
			remember(e.toString());
		}
		// Its last words are read before its end is told
		process.onExit().thenAccept(p -> ended.complete(p.exitValue()));
	}

	private synchronized void remember(String line) {
		lastLines.add(line);
		if (lastLines.size() > LINES_KEPT) {
			lastLines.remove();
		}
	}

	public String title() {
		return title;
	}

	public long pid() {
		return process.pid();
	}

	/** What followed the prefix in the line that said it is ready. */
	public CompletableFuture<String> ready() {
		return ready;
	}

	/** Its exit code; more than 128 if a signal killed it. */
	public CompletableFuture<Integer> ended() {
		return ended;
	}

	/** The last lines that it printed, oldest first. */
	public synchronized List<String> lastLines() {
		return List.copyOf(lastLines);
	}

	/** How it ended, for people. */
	public String howItEnded() {
		int code = ended.getNow(0);
		return code > 128 ? "was killed by signal " + (code - 128) : "ended with code " + code;
	}

	/** Writes a line to its standard input. */
	public void tell(String line) throws IOException {
		OutputStream in = process.getOutputStream();
		in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
		in.flush();
	}

	/** Asks it to end in order. */
	public void endInput() {
		try {
			process.getOutputStream().close();
		} catch (IOException e) {
			// It has ended already
		}
	}

	/** Asks it to end in order, gives it some time, then kills it. */
	public void end(long seconds) {
		endInput();
		process.destroy();
		try {
			if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor(seconds, TimeUnit.SECONDS);
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/** Kills it. */
	public void kill() {
		process.destroyForcibly();
	}
}
