// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.twister.cli.internal.BaseCommand;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.EpsCommand;
import org.twister.cli.internal.ExitCode;
import org.twister.rpc.client.LocalToken;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The services of this machine. */
@Command(name = "service", description = "Runs, starts and stops the Central Engine (ce) or the EP manager (ep) of this machine.", footer = {"",
		"Actions: run (in the foreground, also without an action), start [silent], stop, restart, status, doctor;",
		"ce: install-unit makes it a service of systemd.", "",
		"Exit codes: 0 done, or it is running; 2 wrong usage; 3 trouble, or it is not running."})
public final class ServiceCommand extends BaseCommand {

	@Parameters(index = "0", paramLabel = "ce|ep", description = "Which one.")
	private String service;

	@Parameters(index = "1", arity = "0..1", paramLabel = "ACTION", defaultValue = "run", description = "What to do. Default: ${DEFAULT-VALUE}.")
	private String action;

	@Parameters(index = "2", arity = "0..1", paramLabel = "silent", description = "Print nothing unless something is wrong.")
	private String silent;

	@Option(names = "--home", paramLabel = "FOLDER", description = "Home directory. Default: ~/twister.")
	private Path home;

	@Option(names = "--bind", paramLabel = "ADDRESS", description = "ce: address to listen on.")
	private String bind;

	@Option(names = "--port", paramLabel = "PORT", description = "ce: port to listen on.")
	private Integer port;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "ce: a server setting; may be repeated.")
	private List<String> settings = List.of();

	@Option(names = "--tls-certificate", paramLabel = "FILE", description = "ce: certificate chain (PEM): serve https instead of http.")
	private Path tlsCertificate;

	@Option(names = "--tls-key", paramLabel = "FILE", description = "ce: private key (PEM) of the certificate.")
	private Path tlsKey;

	@Option(names = "--user", description = "install-unit: for this account, without root.")
	private boolean forUser;

	@Option(names = "--print", description = "install-unit: print it only.")
	private boolean print;

	@Option(names = "--ce", paramLabel = "URL", description = "ep: the Central Engine to register with.")
	private String engine;

	@Option(names = "--name", paramLabel = "EP", description = "ep: name of an EP; may be repeated. Default: those of epname.ini.")
	private List<String> names = List.of();

	@Option(names = "--epnames", paramLabel = "FILE", description = "ep: another epname.ini.")
	private String epNames;

	@Option(names = "--token-file", paramLabel = "FILE", description = "ep: file with the token to log in with.")
	private String tokenFile;

	@Option(names = "--python", paramLabel = "PROGRAM", description = "ep: Python interpreter for the tests.")
	private String python;

	@Option(names = "--tcl", paramLabel = "PROGRAM", description = "ep: TCL interpreter for the tests.")
	private String tcl;

	@Option(names = "--perl", paramLabel = "PROGRAM", description = "ep: Perl interpreter for the tests.")
	private String perl;

	@Option(names = "--bundle", paramLabel = "FILE", description = "doctor: pack a bug report, without secrets, into this zip file.")
	private Path bundle;

	@Override
	protected ExitCode perform() throws CommandException, InterruptedException {
		ServiceKind kind = ServiceKind.ofWord(service).orElseThrow(() -> CommandException.usage("'" + service + "' is no service: ce or ep is wanted"));
		if (silent != null && !silent.equals("silent")) {
			throw CommandException.usage("'" + silent + "' is not understood: only 'silent' may follow the action");
		}
		Path folder = (home == null ? LocalToken.defaultHome() : home).toAbsolutePath().normalize();
		ServiceControl control = new ServiceControl(kind, folder, arguments(kind), terminal());
		return switch (action) {
		case "run" -> control.run();
		case "start" -> control.start(silent != null);
		case "stop" -> control.stop(silent != null);
		case "restart" -> control.restart(silent != null);
		case "status" -> status(kind, control, folder);
		case "doctor" -> new Doctor(kind, folder, port, terminal()).examine(bundle);
		case "install-unit" -> installUnit(kind, folder);
		case "archive" -> archive(folder);
		default -> throw CommandException.usage("'" + action + "' is no action: run, start, stop, restart, status, doctor or install-unit is wanted");
		};
	}

	private List<String> arguments(ServiceKind kind) throws CommandException {
		List<String> arguments = new ArrayList<>();
		boolean ce = kind == ServiceKind.CE;
		add(arguments, "--bind", bind, ce);
		add(arguments, "--port", port, ce);
		for (String setting : settings) {
			add(arguments, "--set", setting, ce);
		}
		add(arguments, "--set", setting("tls_certificate", tlsCertificate), ce);
		add(arguments, "--set", setting("tls_key", tlsKey), ce);
		add(arguments, "--ce", engine, !ce);
		for (String name : names) {
			add(arguments, "--name", name, !ce);
		}
		add(arguments, "--epnames", epNames, !ce);
		add(arguments, "--token-file", tokenFile, !ce);
		add(arguments, "--python", python, !ce);
		add(arguments, "--tcl", tcl, !ce);
		add(arguments, "--perl", perl, !ce);
		return arguments;
	}

	/** The process may have another working folder. */
	private static String setting(String name, Path file) {
		return file == null ? null : name + "=" + file.toAbsolutePath().normalize();
	}

	private ExitCode installUnit(ServiceKind kind, Path folder) throws CommandException {
		if (kind != ServiceKind.CE) {
			throw CommandException.usage("install-unit belongs to 'ce'");
		}
		SystemdUnit unit = new SystemdUnit(folder, arguments(kind), owner(folder), forUser);
		if (print) {
			terminal().println(unit.text().stripTrailing());
		} else {
			Path file = unit.install();
			terminal().println("Wrote " + file + ". To start it now and with the machine: " + unit.enableCommand());
		}
		return ExitCode.OK;
	}

	/** Whose home it is: a unit is installed as root, and not meant to run as such. */
	private static String owner(Path folder) {
		try {
			return Files.getOwner(folder).getName();
		} catch (IOException | UnsupportedOperationException e) {
			String sudo = System.getenv("SUDO_USER");
			return sudo == null || sudo.isEmpty() ? System.getProperty("user.name") : sudo;
		}
	}

	/** Called by the build: what the JVM learns in a start, a question and an end makes later ones quicker. */
	private ExitCode archive(Path folder) throws CommandException, InterruptedException {
		return ClassArchive.make(folder, uri -> new CommandLine(new EpsCommand()).execute("--server", uri, "--home", folder.toString()));
	}

	private void add(List<String> arguments, String option, Object value, boolean belongs) throws CommandException {
		if (value == null) {
			return;
		}
		if (!belongs) {
			throw CommandException.usage(option + " does not belong to '" + service + "'");
		}
		arguments.add(option);
		arguments.add(value.toString());
	}

	private ExitCode status(ServiceKind kind, ServiceControl control, Path folder) {
		Optional<PidFile.Running> running = control.running();
		terminal().println(running.map(r -> "The " + kind.title() + " is running (process " + r.process().pid() + "): " + r.says())
				.orElse("The " + kind.title() + " is not running (home: " + folder + ")."));
		return running.isPresent() ? ExitCode.OK : ExitCode.ENGINE_TROUBLE;
	}
}
