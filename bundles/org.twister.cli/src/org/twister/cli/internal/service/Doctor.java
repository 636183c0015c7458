// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;

/** Looks whether a service can work here, and says of everything that is wrong what to do. Changes nothing. */
final class Doctor {

	private static final int DEFAULT_PORT = 8000;
	private static final long MIN_SPACE_MB = 500;
	private static final long TOOL_SECONDS = 10;

	/** What a look at one thing found. */
	record Finding(Level level, String text) {
		enum Level {
			OK,
			WARNING,
			BAD
		}

		@Override
		public String toString() {
			return (level == Level.OK ? "ok   " : level == Level.WARNING ? "warn " : "BAD  ") + text;
		}
	}

	private final ServiceKind kind;
	private final Path home;
	private final int port;
	private final Terminal terminal;
	private final List<Finding> findings = new ArrayList<>();

	Doctor(ServiceKind kind, Path home, Integer port, Terminal terminal) {
		this.kind = kind;
		this.home = home;
		this.port = port == null ? DEFAULT_PORT : port;
		this.terminal = terminal;
	}

	/**
	 * Looks at everything.
	 *
	 * @param bundle where to pack a bug report, null for none
	 */
	ExitCode examine(Path bundle) throws CommandException, InterruptedException {
		java();
		product();
		home();
		if (kind == ServiceKind.CE) {
			port();
			token();
			if (Files.isDirectory(home)) {
				findings.addAll(new EngineChecks(home).examine(new PidFile(home, kind).read().map(r -> r.process().pid()).orElse(0L)));
			}
			findings.addAll(JournalCheck.examine(home));
		}
		tools();
		for (Finding finding : findings) {
			Style style = finding.level() == Finding.Level.OK ? Style.NONE : finding.level() == Finding.Level.WARNING ? Style.WARNING : Style.BAD;
			terminal.println(terminal.styled(style, finding.toString()));
		}
		if (bundle != null) {
			pack(bundle.toAbsolutePath());
		}
		return findings.stream().anyMatch(f -> f.level() == Finding.Level.BAD) ? ExitCode.ENGINE_TROUBLE : ExitCode.OK;
	}

	private void pack(Path bundle) throws CommandException {
		try {
			int files = new BugReport(home).write(bundle, findings.stream().map(Finding::toString).toList());
			terminal.println("Packed " + files + " files into " + bundle + ". Passwords and tokens are left out; look into it before you send it.");
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot write " + bundle + ": "
					+ (e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage()), e);
		}
	}

	private void ok(String text) {
		findings.add(new Finding(Finding.Level.OK, text));
	}

	private void warning(String text) {
		findings.add(new Finding(Finding.Level.WARNING, text));
	}

	private void bad(String text) {
		findings.add(new Finding(Finding.Level.BAD, text));
	}

	private void java() {
		ok("Java " + Runtime.version() + " in " + System.getProperty("java.home"));
	}

	private void product() {
		try {
			Products.commandLine(kind.product(), false);
			ok("product in " + Products.folder(kind.product()) + ", version " + Products.version());
		} catch (CommandException e) {
			bad(e.getMessage());
		}
	}

	private void home() {
		if (!Files.exists(home)) {
			Path parent = home.getParent();
			while (parent != null && !Files.exists(parent)) {
				parent = parent.getParent();
			}
			if (parent != null && Files.isWritable(parent)) {
				ok("home " + home + " does not exist yet; the first start makes it");
			} else {
				bad("home " + home + " cannot be made: " + parent + " is not writable; use --home");
			}
			return;
		}
		if (!Files.isDirectory(home) || !Files.isWritable(home)) {
			bad("home " + home + " is no folder that this account may write: use --home, or change its owner");
			return;
		}
		long free = home.toFile().getUsableSpace() >> 20;
		if (free < MIN_SPACE_MB) {
			bad("home " + home + ": only " + free + " MB free, " + MIN_SPACE_MB + " are needed for logs and journal");
		} else {
			ok("home " + home + " is writable, " + free + " MB free");
		}
	}

	private void port() {
		var running = new PidFile(home, ServiceKind.CE).read();
		if (running.isPresent()) {
			ok("Central Engine runs on " + running.get().says() + " (process " + running.get().process().pid() + ")");
			return;
		}
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			ok("port " + port + " is free");
		} catch (IOException e) {
			bad("port " + port + " is used by another program: end it, or start with --port");
		}
	}

	private void token() {
		Path token = home.resolve("config/admin.token");
		if (!Files.exists(token)) {
			ok("no admin token yet; the first start makes it");
			return;
		}
		try {
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(token);
			Set<PosixFilePermission> owner = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
			if (owner.containsAll(permissions)) {
				ok("admin token is readable by its owner alone");
			} else {
				bad("admin token can be read by others: chmod 600 " + token);
			}
		} catch (UnsupportedOperationException e) {
			warning("admin token: this system has no POSIX permissions to look at");
		} catch (IOException e) {
			bad("admin token " + token + ": " + e.getMessage());
		}
	}

	private void tools() throws InterruptedException {
		tool("Python", "python3", List.of("python3", "--version"), "");
		tool("TCL", "tcl", List.of("tclsh"), "puts [info patchlevel]");
		tool("Expect", "expect", List.of("tclsh"), "puts [package require Expect]");
		tool("Perl", "perl", List.of("perl", "-e", "print $^V"), "");
		tool("setsid", "util-linux", List.of("setsid", "--version"), "");
		if (kind == ServiceKind.EP) {
			if (Files.isDirectory(Path.of("/proc/self"))) {
				ok("/proc is mounted");
			} else {
				warning("/proc is not mounted: processes that tests leave behind may not be found");
			}
		}
	}

	private void tool(String title, String debianPackage, List<String> command, String input) throws InterruptedException {
		String missing = title + " is missing: tests that need it are not executed here (apt-get install " + debianPackage + ")";
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			try (var in = process.getOutputStream()) {
				in.write(input.getBytes());
			}
			// On a thread of its own, so that a program that hangs is given up
			var output = java.util.concurrent.CompletableFuture.supplyAsync(() -> firstLine(process));
			if (!process.waitFor(TOOL_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				warning(title + " does not answer: " + String.join(" ", command));
			} else if (process.exitValue() == 0 && !output.join().startsWith("can't find package")) {
				ok(title + " " + output.join().replace(title + " ", ""));
			} else {
				warning(missing);
			}
		} catch (IOException e) {
			warning(missing);
		}
	}

	private static String firstLine(Process process) {
		try (var reader = process.inputReader()) {
			String line = reader.readLine();
			return line == null ? "" : line.strip();
		} catch (IOException e) {
			return "";
		}
	}
}
