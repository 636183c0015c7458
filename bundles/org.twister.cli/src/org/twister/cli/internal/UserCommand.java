// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.twister.rpc.RpcException;
import org.twister.rpc.UserService;
import org.twister.rpc.UserService.CreateUser;
import org.twister.rpc.UserService.SetPassword;
import org.twister.rpc.UserService.SetUser;
import org.twister.rpc.UserService.UserInfo;
import org.twister.rpc.UserService.UserRef;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Users of a Central Engine. */
@Command(name = "user", description = "Lists and changes the users of a Central Engine; also as 'ce user'.", footer = {"",
		"Actions: list; add NAME; set NAME (its groups or its configuration); passwd NAME; delete NAME.", "",
		"A password is asked for, or read as a line of standard input. A user without password logs in with tokens."})
public final class UserCommand extends ClientCommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", defaultValue = "list", description = "What to do. Default: ${DEFAULT-VALUE}.")
	private String action;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The user.")
	private String name;

	@Option(names = "--config", paramLabel = "FILE", description = "add, set: fwmconfig.xml of an installation that the user goes on with; nothing of it is copied or changed.")
	private Path configuration;

	@Option(names = "--group", paramLabel = "GROUP", description = "add, set: a group he is in; may be repeated. Default: developer.")
	private List<String> groups;

	@Option(names = "--password", description = "add: give him a password.")
	private boolean withPassword;

	@Option(names = "--none", description = "passwd: take his password away.")
	private boolean none;

	@Override
	protected ExitCode perform(TwisterClient client) throws CommandException, RpcException {
		UserService users = client.service(UserService.class);
		switch (action) {
		case "list" -> list(users.list());
		case "add" -> {
			UserInfo user = users.create(new CreateUser(named(), withPassword ? password() : null, groups, path()));
			terminal().println("User " + user.name() + " was added, with the configuration " + user.configuration() + ". Groups: "
					+ String.join(", ", user.groups()) + ".");
		}
		case "set" -> {
			if (groups == null && configuration == null) {
				throw CommandException.usage("say what to set: --group or --config");
			}
			UserInfo user = users.set(new SetUser(named(), groups, null, path()));
			terminal().println("User " + user.name() + ": groups " + String.join(", ", user.groups()) + "; configuration " + user.configuration() + ".");
		}
		case "passwd" -> {
			users.setPassword(new SetPassword(named(), none ? null : password(), null));
			terminal().println("User " + name + (none ? " has no password any more." : " has a new password."));
		}
		case "delete" -> {
			users.delete(new UserRef(named()));
			terminal().println("User " + name + " was deleted; his files stay.");
		}
		default -> throw CommandException.usage("'" + action + "' is no action: list, add, set, passwd or delete is wanted");
		}
		return ExitCode.OK;
	}

	private void list(List<UserInfo> users) {
		Table table = new Table("User", "Groups", "Admin", "Password", "Configuration");
		for (UserInfo user : users) {
			table.row(user.name(), String.join(", ", user.groups()), user.admin() ? "yes" : "", user.password() ? "yes" : "", user.configuration());
		}
		table.print(terminal());
	}

	private String named() throws CommandException {
		if (name == null) {
			throw CommandException.usage("the name of the user is missing");
		}
		return name;
	}

	private String path() {
		return configuration == null ? null : configuration.toAbsolutePath().normalize().toString();
	}

	private String password() throws CommandException {
		Console console = System.console();
		if (console != null) {
			char[] first = console.readPassword("Password of %s: ", name);
			char[] again = console.readPassword("Again: ");
			if (first == null || !Arrays.equals(first, again)) {
				throw CommandException.usage("the two are not the same: nothing was changed");
			}
			return new String(first);
		}
		try {
			String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
			if (line == null) {
				throw CommandException.usage("a password is wanted, as a line of standard input");
			}
			return line;
		} catch (IOException e) {
			throw new CommandException(ExitCode.USAGE, "standard input cannot be read", e);
		}
	}
}
