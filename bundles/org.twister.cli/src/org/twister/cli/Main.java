// SPDX-License-Identifier: EPL-2.0
package org.twister.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.twister.cli.internal.EpsCommand;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.LogCommand;
import org.twister.cli.internal.RerunCommand;
import org.twister.cli.internal.RunsCommand;
import org.twister.cli.internal.StopCommand;
import org.twister.cli.internal.TokenCommand;
import org.twister.cli.internal.UserCommand;
import org.twister.cli.internal.files.ConvertCommand;
import org.twister.cli.internal.files.ExpandCommand;
import org.twister.cli.internal.files.SetCommand;
import org.twister.cli.internal.files.ShowCommand;
import org.twister.cli.internal.files.ValidateCommand;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.run.RunCommand;
import org.twister.cli.internal.service.ServiceCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Entry point: the table of commands. Ends the JVM with the command's exit code. */
@Command(name = "twister", description = "Runs tests, talks to a Central Engine, and shows, checks and changes configuration files.", versionProvider = Main.Version.class)
public final class Main implements Runnable {

	/** Each is made only when it is called, or when help lists all: what commands for files are made of takes longer to load than a question to a server. */
	private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

	static {
		COMMANDS.put("run", RunCommand::new);
		COMMANDS.put("eps", EpsCommand::new);
		COMMANDS.put("runs", RunsCommand::new);
		COMMANDS.put("log", LogCommand::new);
		COMMANDS.put("rerun", RerunCommand::new);
		COMMANDS.put("stop", StopCommand::new);
		COMMANDS.put("show", ShowCommand::new);
		COMMANDS.put("validate", ValidateCommand::new);
		COMMANDS.put("convert", ConvertCommand::new);
		COMMANDS.put("set", SetCommand::new);
		COMMANDS.put("expand", ExpandCommand::new);
		COMMANDS.put("user", UserCommand::new);
		COMMANDS.put("token", TokenCommand::new);
		COMMANDS.put("service", ServiceCommand::new);
		COMMANDS.put("help", HelpCommand::new);
	}

	@Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
	private boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
	private boolean version;

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "a command is missing");
	}

	public static void main(String[] arguments) {
		// Libraries log through slf4j, and there is nothing to log to here: nobody needs to be told
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		System.exit(execute(arguments));
	}

	/** Performs a command line and gives its exit code. */
	static int execute(String... given) {
		String[] arguments = ofEngine(given);
		CommandLine line = new CommandLine(new Main());
		String called = arguments.length == 0 ? "" : arguments[0];
		COMMANDS.forEach((name, command) -> {
			if (called.equals(name) || called.equals("help") || !COMMANDS.containsKey(called)) {
				line.addSubcommand(name, command.get());
			}
		});
		// As it is to be typed: of the script only run is a command of its own
		line.setCommandName(Products.command() + (called.equals("run") ? "" : " cli"));
		line.setUsageHelpAutoWidth(true);
		line.setParameterExceptionHandler(Main::wrongUsage);
		line.setExecutionExceptionHandler(Main::unexpected);
		return line.execute(arguments);
	}

	/** What is said to the engine ({@code ce user add}) and is no action of the service is a command of its own. */
	private static String[] ofEngine(String[] given) {
		boolean isCommand = given.length > 2 && given[0].equals("service") && given[1].equals("ce") && (given[2].equals("user") || given[2].equals("token"));
		return isCommand ? Arrays.copyOfRange(given, 2, given.length) : given;
	}

	/** One line that says what is wrong and what to do, not the whole help. */
	private static int wrongUsage(ParameterException e, String[] arguments) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		String message = e.getMessage().strip().replace('\n', ' ');
		System.err.println("twister: " + message + " (see: " + command + " --help)");
		return ExitCode.USAGE.code();
	}

	private static int unexpected(Exception e, CommandLine line, ParseResult parsed) {
		System.err.println("twister: unexpected error: " + e);
		if (List.of(parsed.originalArgs().toArray()).contains("--verbose") || parsed.originalArgs().contains("-v")) {
			e.printStackTrace();
		}
		return ExitCode.ENGINE_TROUBLE.code();
	}

	/** Version of the products. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[]{"Twister " + Products.version()};
		}
	}
}
