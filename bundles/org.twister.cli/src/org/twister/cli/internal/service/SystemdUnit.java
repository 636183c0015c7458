// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.product.Products.Product;

/** The Central Engine as a service of systemd: of the machine under an account, or of an account's own systemd. */
final class SystemdUnit {

	private static final String NAME = "twister-ce.service";
	private static final String TEXT = """
			[Unit]
			Description=Twister Central Engine (%s)
			Wants=network-online.target
			After=network-online.target

			[Service]
			Type=notify
			NotifyAccess=all
			%sExecStart=%s
			# Ended in order by a signal, as any JVM says it; wrong options do not get better by another start
			SuccessExitStatus=143
			RestartPreventExitStatus=2
			Restart=on-failure
			RestartSec=2
			TimeoutStartSec=90
			TimeoutStopSec=30
			# Scripts before and after runs are asked to end by the Central Engine itself
			KillMode=mixed
			# A connection is a file: 10,000 of them, and the logs
			LimitNOFILE=65536
			UMask=0077
			NoNewPrivileges=yes
			ProtectSystem=full
			ProtectControlGroups=yes
			ProtectKernelTunables=yes
			ProtectKernelModules=yes
			ProtectClock=yes
			RestrictSUIDSGID=yes
			LockPersonality=yes

			[Install]
			WantedBy=%s
			""";

	private final Path home;
	private final List<String> arguments;
	private final String user;
	private final boolean ofAccount;

	/**
	 * @param arguments beside the home
	 * @param user      account that it runs as
	 * @param ofAccount in the account's own systemd, which needs no root
	 */
	SystemdUnit(Path home, List<String> arguments, String user, boolean ofAccount) {
		this.home = home;
		this.arguments = arguments;
		this.user = user;
		this.ofAccount = ofAccount;
	}

	String text() throws CommandException {
		List<String> command = new ArrayList<>(Products.commandLine(Product.CENTRAL_ENGINE, false));
		command.addAll(List.of("--home", home.toString()));
		command.addAll(arguments);
		String line = command.stream().map(lasting(Products.folder(Product.CENTRAL_ENGINE).getParent())).map(SystemdUnit::quoted)
				.collect(Collectors.joining(" "));
		return TEXT.formatted(home.toString().replace("%", "%%"), ofAccount ? "" : "User=" + user + "\n", line,
				ofAccount ? "default.target" : "multi-user.target");
	}

	/** A build puts its products into a new folder, and a link {@code current} names it: the unit goes by the link. */
	private static UnaryOperator<String> lasting(Path products) {
		Path current = products.resolveSibling("current");
		try {
			if (Files.isSameFile(products, current)) {
				return word -> word.replace(products + "/", current + "/");
			}
		} catch (IOException e) {
			// there is no such link
		}
		return word -> word;
	}

	/** As a unit file wants a word of a command line. */
	static String quoted(String word) {
		String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%").replace("$", "$$");
		return escaped.matches("[\\w@%+=:,./$-]+") ? escaped : "\"" + escaped + "\"";
	}

	Path install() throws CommandException {
		Path folder = folder();
		try {
			Files.createDirectories(folder);
			return Files.writeString(folder.resolve(NAME), text());
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot write " + folder.resolve(NAME) + (ofAccount
					? ": " + e.getMessage()
					: ": call it as root, or with --user for this account alone, or with --print to see it"), e);
		}
	}

	private Path folder() {
		if (!ofAccount) {
			return Path.of("/etc/systemd/system");
		}
		String config = System.getenv("XDG_CONFIG_HOME");
		return (config == null || config.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config)).resolve("systemd/user");
	}

	/** What the user calls next. */
	String enableCommand() {
		String systemctl = "systemctl " + (ofAccount ? "--user " : "");
		return systemctl + "daemon-reload && " + systemctl + "enable --now " + NAME;
	}
}
