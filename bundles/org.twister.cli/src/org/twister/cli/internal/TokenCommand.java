// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.time.Duration;
import java.util.List;

import org.twister.rpc.RpcException;
import org.twister.rpc.UserService;
import org.twister.rpc.UserService.IssueToken;
import org.twister.rpc.UserService.IssuedToken;
import org.twister.rpc.UserService.RevokeToken;
import org.twister.rpc.UserService.TokenInfo;
import org.twister.rpc.UserService.UserRef;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tokens of a user. */
@Command(name = "token", description = "Issues, lists and revokes tokens of a Central Engine; also as 'ce token'.", footer = {"",
		"Actions: list [USER]; issue [USER]; revoke ID [USER]; ep USER, a token that is good for EP managers of the user alone, with --revoke: revokes all of those.",
		"",
		"A new token is printed alone on standard output, once: it is not kept anywhere."})
public final class TokenCommand extends ClientCommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", defaultValue = "list", description = "What to do. Default: ${DEFAULT-VALUE}.")
	private String action;

	@Parameters(index = "1..*", arity = "0..2", paramLabel = "ARGUMENT", description = "See below. The user is you if none is named.")
	private List<String> arguments = List.of();

	@Option(names = "--name", paramLabel = "TEXT", description = "issue, ep: what it is for.")
	private String name;

	@Option(names = "--days", paramLabel = "N", description = "issue, ep: it expires after so many days. Default: never.")
	private double days;

	@Option(names = "--revoke", description = "ep: revoke instead.")
	private boolean revoke;

	@Override
	protected ExitCode perform(TwisterClient client) throws CommandException, RpcException {
		UserService users = client.service(UserService.class);
		switch (action) {
		case "list" -> list(users.tokens(new UserRef(argument(0))));
		case "issue" -> issue(users, argument(0), false);
		case "ep" -> {
			if (argument(0) == null) {
				throw CommandException.usage("say whose EPs: ep USER");
			} else if (revoke) {
				users.revokeToken(new RevokeToken(argument(0), null));
				terminal().println("The EP managers of " + argument(0) + " have no token any more.");
			} else {
				issue(users, argument(0), true);
			}
		}
		case "revoke" -> {
			if (argument(0) == null) {
				throw CommandException.usage("say which one: revoke ID [USER]");
			}
			users.revokeToken(new RevokeToken(argument(1), argument(0)));
			terminal().println("Token " + argument(0) + " is good for nothing any more.");
		}
		default -> throw CommandException.usage("'" + action + "' is no action: list, issue, revoke or ep is wanted");
		}
		return ExitCode.OK;
	}

	private String argument(int index) {
		return index < arguments.size() ? arguments.get(index) : null;
	}

	private void issue(UserService users, String user, boolean ep) throws RpcException {
		IssuedToken issued = users.issueToken(new IssueToken(user, name, ep, days * Duration.ofDays(1).toSeconds()));
		terminal().println(issued.token());
	}

	private void list(List<TokenInfo> tokens) {
		if (tokens.isEmpty()) {
			terminal().println("There is no token.");
			return;
		}
		Table table = new Table("ID", "User", "For", "Name", "Created", "Last used", "Expires");
		for (TokenInfo token : tokens) {
			table.row(token.id(), token.user(), token.ep() ? "EPs" : "user", token.name(), Times.local(token.created()),
					token.lastUsed() == null ? "never" : Times.local(token.lastUsed()),
					token.expires() == null ? "never" : Times.local(token.expires()));
		}
		table.withoutEmptyColumns().print(terminal());
	}
}
