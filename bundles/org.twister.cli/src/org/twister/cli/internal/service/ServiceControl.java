// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.terminal.Signals;
import org.twister.cli.internal.terminal.Terminal;

/** Runs, starts and stops one service of one home directory. */
final class ServiceControl {

	private static final long START_SECONDS = 60;
	private static final long STOP_SECONDS = 30;

	private final ServiceKind kind;
	private final Path home;
	private final List<String> arguments;
	private final Terminal terminal;
	private final PidFile pidFile;

	/**
	 * @param arguments for the process
	 */
	ServiceControl(ServiceKind kind, Path home, List<String> arguments, Terminal terminal) {
		this.kind = kind;
		this.home = home;
		this.arguments = arguments;
		this.terminal = terminal;
		this.pidFile = new PidFile(home, kind);
	}

	Optional<PidFile.Running> running() {
		return pidFile.read();
	}

	private List<String> command() throws CommandException {
		List<String> command = new ArrayList<>(Products.commandLine(kind.product(), false));
		command.addAll(List.of("--home", home.toString()));
		command.addAll(arguments);
		return command;
	}

	/** In the foreground: it ends with this command, and this command with it. */
	ExitCode run() throws CommandException, InterruptedException {
		refuseSecond();
		List<String> command = command();
		command.add("--until-stdin-closes");
		Process process;
		try {
			process = new ProcessBuilder(Products.detached(command)).redirectError(Redirect.INHERIT).start();
		} catch (IOException e) {
			throw notStarted(e);
		}
		AtomicInteger asked = new AtomicInteger();
		for (String signal : List.of("INT", "TERM", "HUP")) {
			Signals.handle(signal, () -> {
				if (asked.incrementAndGet() == 1) {
					process.destroy();
				} else {
					process.destroyForcibly();
				}
			});
		}
		String last = show(process);
		int code = process.waitFor();
		deletePidFile();
		if (asked.get() == 0 && code != 0) {
			throw CommandException.trouble("the " + kind.title() + " ended with code " + code + (last.isEmpty() ? "" : ": " + last));
		}
		return ExitCode.OK;
	}

	private void refuseSecond() throws CommandException {
		Optional<PidFile.Running> other = running();
		if (other.isPresent()) {
			throw CommandException.trouble("the " + kind.title() + " of " + home + " runs already (process " + other.get().process().pid() + ")");
		}
	}

	/** Passes on what it prints, until its end. */
	private String show(Process process) {
		String last = "";
		try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.startsWith(kind.readyPrefix())) {
					String says = line.substring(kind.readyPrefix().length()).strip();
					pidFile.writeIfMissing(process.pid(), says);
					terminal.println(kind.title() + " ready: " + says + "  (home: " + home + "; Ctrl-C ends it)");
				} else {
					last = line.isBlank() ? last : line;
					terminal.println(line);
				}
			}
		} catch (IOException e) {
			return e.getMessage();
		}
		return last;
	}

	/** In the background: it goes on when this command ends. Returns when it is ready. */
	ExitCode start(boolean silent) throws CommandException, InterruptedException {
		Optional<PidFile.Running> other = running();
		if (other.isPresent()) {
			return alreadyRuns(other.get(), silent);
		}
		try {
			Path logs = Files.createDirectories(home.resolve("logs"));
			Path out = logs.resolve(kind.word() + ".out");
			if (Files.exists(out)) {
				Files.move(out, logs.resolve(kind.word() + ".out.1"), StandardCopyOption.REPLACE_EXISTING);
			}
			String says = awaitReady(logs, out);
			say(silent, "The " + kind.title() + " is ready: " + says + "  (logs: " + logs + ")");
			return ExitCode.OK;
		} catch (IOException e) {
			throw notStarted(e);
		}
	}

	/** It is what was asked for if it runs as it was asked to. */
	private ExitCode alreadyRuns(PidFile.Running other, boolean silent) throws CommandException {
		String text = "the " + kind.title() + " runs already (process " + other.process().pid() + "): " + other.says();
		List<String> its = PidFile.arguments(other.process(), home);
		if (!arguments.isEmpty() && !arguments.equals(its)) {
			throw CommandException.usage(text + "; it does not take other options while it runs (it has "
					+ (its.isEmpty() ? "none" : String.join(" ", its)) + "): use restart");
		}
		say(silent, "T" + text.substring(1));
		return ExitCode.OK;
	}

	/** Without options it is started as it was. */
	ExitCode restart(boolean silent) throws CommandException, InterruptedException {
		Optional<PidFile.Running> other = running();
		List<String> same = arguments.isEmpty() && other.isPresent() ? PidFile.arguments(other.get().process(), home) : arguments;
		stop(silent);
		return new ServiceControl(kind, home, same, terminal).start(silent);
	}

	private String awaitReady(Path logs, Path out) throws IOException, CommandException, InterruptedException {
		try (WatchService watch = logs.getFileSystem().newWatchService()) {
			logs.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
			Process process = new ProcessBuilder(Products.detached(command())).redirectInput(Redirect.from(nothing())).redirectErrorStream(true)
					.redirectOutput(out.toFile()).start();
			process.onExit().thenRun(() -> closeQuietly(watch));
			return awaitReady(process, watch, logs, out);
		}
	}

	private String awaitReady(Process process, WatchService watch, Path logs, Path out) throws IOException, CommandException, InterruptedException {
		// Whoever gives up waiting must not leave a process that no command knows
		Thread givenUp = new Thread(process::destroy);
		Runtime.getRuntime().addShutdownHook(givenUp);
		try {
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
			while (System.nanoTime() < deadline) {
				Optional<String> says = saidReady(out);
				if (says.isPresent()) {
					pidFile.writeIfMissing(process.pid(), says.get());
					return says.get();
				}
				if (!process.isAlive()) {
					throw CommandException.trouble("the " + kind.title() + " did not start: " + lastLine(out));
				}
				awaitChange(watch, deadline - System.nanoTime());
			}
			process.destroy();
			throw CommandException.trouble("the " + kind.title() + " was not ready within " + START_SECONDS + " s, see " + logs + ": "
					+ Products.lastWords(Files.readAllLines(out)));
		} finally {
			withdraw(givenUp);
		}
	}

	private static void withdraw(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// This command is ending already
		}
	}

	private static java.io.File nothing() {
		return new java.io.File(java.io.File.separatorChar == '/' ? "/dev/null" : "NUL");
	}

	private static void awaitChange(WatchService watch, long nanos) throws InterruptedException {
		try {
			var key = watch.poll(nanos, TimeUnit.NANOSECONDS);
			if (key != null) {
				key.pollEvents();
				key.reset();
			}
		} catch (ClosedWatchServiceException e) {
			// The process has ended: the caller looks
		}
	}

	private static void closeQuietly(WatchService watch) {
		try {
			watch.close();
		} catch (IOException e) {
			// Nobody waits any more
		}
	}

	private Optional<String> saidReady(Path out) throws IOException {
		return Files.readAllLines(out).stream().filter(l -> l.startsWith(kind.readyPrefix())).map(l -> l.substring(kind.readyPrefix().length()).strip())
				.findFirst();
	}

	private static String lastLine(Path out) throws IOException {
		String words = Products.lastWords(Files.readAllLines(out));
		return words.isEmpty() ? "it ended without a word" : words;
	}

	/** Ends it in order, or kills it if that takes too long. */
	ExitCode stop(boolean silent) throws CommandException, InterruptedException {
		Optional<PidFile.Running> running = running();
		if (running.isEmpty()) {
			say(silent, "The " + kind.title() + " is not running.");
			return ExitCode.OK;
		}
		ProcessHandle process = running.get().process();
		process.destroy();
		try {
			process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
			say(silent, "The " + kind.title() + " has ended.");
		} catch (TimeoutException e) {
			process.destroyForcibly();
			say(silent, "The " + kind.title() + " did not end within " + STOP_SECONDS + " s and was killed.");
		} catch (ExecutionException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot stop process " + process.pid() + ": " + e.getMessage(), e);
		}
		deletePidFile();
		return ExitCode.OK;
	}

	private void deletePidFile() throws CommandException {
		try {
			pidFile.delete();
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, e.getMessage(), e);
		}
	}

	private CommandException notStarted(IOException e) {
		return new CommandException(ExitCode.ENGINE_TROUBLE, "cannot start the " + kind.title() + ": " + e.getMessage(), e);
	}

	private void say(boolean silent, String text) {
		if (!silent) {
			terminal.println(text);
		}
	}
}
