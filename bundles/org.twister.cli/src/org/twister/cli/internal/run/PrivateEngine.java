// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.ChildProcess;
import org.twister.cli.internal.product.MarkedProcesses;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.product.Products.Product;

/**
 * A Central Engine and an EP manager that serve this command alone, on free ports, in a home of their own. They are processes in sessions of their own that end with
 * this one, however it ends. Used on one thread; what happens to the processes is told to the inbox.
 */
final class PrivateEngine {

	private static final long GRACE_SECONDS = 10;

	private final Path home;
	private final Consumer<Message> inbox;
	private final MarkedProcesses marked = new MarkedProcesses();
	private final List<ChildProcess> processes = new ArrayList<>();

	PrivateEngine(Path home, Consumer<Message> inbox) {
		this.home = home;
		this.inbox = inbox;
	}

	/** Starts the Central Engine; it says where it listens when it is ready. */
	ChildProcess startEngine() throws CommandException {
		return start(Product.CENTRAL_ENGINE, "ce.out", "TWISTER-CE READY",
				List.of("--home", home.toString(), "--bind", "127.0.0.1", "--port", "0", "--private", "--until-stdin-closes"));
	}

	/** Starts the EP manager with EPs of these names. It waits to be told where the engine is, so that both can start at the same time. */
	ChildProcess startEps(List<String> names, String python) throws CommandException {
		List<String> arguments = new ArrayList<>(
				List.of("--home", home.toString(), "--ce", "-", "--token-file", tokenFile().toString(), "--until-stdin-closes"));
		names.forEach(name -> arguments.addAll(List.of("--name", name)));
		if (python != null) {
			arguments.addAll(List.of("--python", python));
		}
		return start(Product.EXECUTION_PROCESS, "ep.out", "TWISTER-EP READY", arguments);
	}

	/** Opens the workbench on a run. */
	ChildProcess startWorkbench(String engine, long run) throws CommandException {
		return start(Product.WORKBENCH, "workbench.out", "TWISTER-WORKBENCH READY",
				List.of("-data", home.resolve("workbench").toString(), "--connect", engine, "--token-file", tokenFile().toString(), "--run",
						Long.toString(run)));
	}

	Path tokenFile() {
		return home.resolve("config/admin.token");
	}

	private ChildProcess start(Product product, String output, String ready, List<String> arguments) throws CommandException {
		List<String> command = new ArrayList<>(Products.commandLine(product, product != Product.WORKBENCH));
		command.addAll(arguments);
		try {
			Map<String, String> environment = marked.environment();
			ChildProcess process = ChildProcess.start(product.title(), Products.detached(command), environment, home.resolve("logs").resolve(output), ready);
			processes.add(process);
			process.ready().thenAccept(text -> inbox.accept(new Message.Ready(process, text)));
			process.ended().thenAccept(code -> inbox.accept(new Message.Ended(process)));
			return process;
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot start the " + product.title() + ": " + e.getMessage(), e);
		}
	}

	/**
	 * Ends all processes in order, and kills whatever is left of them and of the tests.
	 *
	 * @return what had to be killed
	 */
	List<String> end() {
		// Last started, first ended: EPs leave their engine in order
		processes.reversed().forEach(process -> process.end(GRACE_SECONDS));
		return marked.sweep(GRACE_SECONDS);
	}

	/** Ends all at once. */
	void kill() {
		processes.forEach(ChildProcess::kill);
		marked.sweep(0);
	}

	/** Why a process that should be there is not, with its last words. */
	CommandException gone(ChildProcess process) {
		String words = Products.lastWords(process.lastLines());
		String last = words.isEmpty() ? "" : ": " + words;
		Path logs = home.resolve("logs");
		if (process.ready().isDone()) {
			String what = "the " + process.title() + " " + process.howItEnded() + " during the run" + last;
			return new CommandException(ExitCode.ENGINE_TROUBLE, what, List.of("its logs are in " + logs), null);
		}
		String why = last.isEmpty() ? ": it " + process.howItEnded() + ", see " + logs : last;
		return CommandException.trouble("the " + process.title() + " did not start" + why);
	}

	/** Names for EPs: {@code EP-1}, {@code EP-2} ... */
	static List<String> epNames(int count) {
		String[] names = new String[count];
		Arrays.setAll(names, i -> "EP-" + (i + 1));
		return List.of(names);
	}
}
