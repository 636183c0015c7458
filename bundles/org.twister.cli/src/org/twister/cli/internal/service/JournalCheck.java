// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.product.Products.Product;
import org.twister.cli.internal.service.Doctor.Finding;
import org.twister.cli.internal.service.Doctor.Finding.Level;

/** Asks the Central Engine's own program whether it could start with the journal of a home ({@code --check-journal}): only it knows the format. */
final class JournalCheck {

	private static final String OK = "JOURNAL OK ";
	private static final String BAD = "JOURNAL BAD ";

	private JournalCheck() {}

	static List<Finding> examine(Path home) throws InterruptedException {
		if (!Files.isDirectory(home.resolve("journal"))) {
			return List.of(new Finding(Level.OK, "no journal yet"));
		}
		try {
			List<String> command = Products.commandLine(Product.CENTRAL_ENGINE, true);
			command.addAll(List.of("--home", home.toString(), "--check-journal"));
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			process.waitFor();
			return findings(lines);
		} catch (IOException | CommandException e) {
			return List.of(new Finding(Level.BAD, "the journal could not be looked at: " + e.getMessage()));
		}
	}

	/** What the program's output says. */
	static List<Finding> findings(List<String> lines) {
		List<Finding> findings = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith(OK)) {
				findings.add(new Finding(Level.OK, line.substring(OK.length())));
			} else if (line.startsWith(BAD)) {
				findings.add(new Finding(Level.BAD, line.substring(BAD.length())));
			}
		}
		if (findings.isEmpty()) {
			findings.add(new Finding(Level.BAD, "the journal could not be looked at: " + (lines.isEmpty() ? "no answer" : lines.getLast())));
		}
		return findings;
	}
}
