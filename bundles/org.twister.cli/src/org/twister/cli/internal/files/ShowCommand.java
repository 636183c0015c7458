// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a file. */
@Command(name = "show", description = "Shows what is in a configuration file: a project, test beds, a list of EPs or any other of Twister's files.", footer = {
		"",
		"What a file is follows from its content. Passwords and keys are shown as " + Secrets.HIDDEN + "."})
public final class ShowCommand extends FileCommand {

	/** Kinds that changed over time. */
	private static final Set<FileKind> WITH_DIALECT = EnumSet.of(FileKind.PROJECT, FileKind.FRAMEWORK, FileKind.DATABASE);

	@Parameters(paramLabel = "FILE", description = "The file.")
	private String file;

	@Option(names = "--json", description = "Everything in it as JSON, the same for the same content in every dialect.")
	private boolean json;

	@Option(names = "--secrets", description = "Show passwords and keys.")
	private boolean showsSecrets;

	@Mixin
	private KindOption kind = new KindOption();

	/** On the terminal of this process. */
	public ShowCommand() {
		this(null);
	}

	ShowCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode performOnFiles() throws CommandException, IOException {
		ModelResource resource = kind.open(Failures.path(file));
		Secrets secrets = new Secrets(showsSecrets);
		if (json) {
			ModelJson.write(terminal().stream(), resource.kind(), resource.root(), secrets);
		} else {
			FileView view = new FileView(terminal(), secrets);
			head(resource, view.size(resource.root()));
			view.print(resource.root());
		}
		return ExitCode.OK;
	}

	private void head(ModelResource resource, String size) {
		StringBuilder about = new StringBuilder(resource.kind().label());
		if (WITH_DIALECT.contains(resource.kind())) {
			about.append(", ").append(resource.dialect().label());
		}
		if (!resource.charset().equals(StandardCharsets.UTF_8)) {
			about.append(", ").append(resource.charset());
		}
		if (!size.isEmpty()) {
			about.append(", ").append(size);
		}
		String name = terminal().isLive() ? Text.cutStart(Text.plain(file), Math.max(20, terminal().width() - about.length() - 2)) : Text.plain(file);
		terminal().println(terminal().styled(Style.BOLD, name) + ": " + about);
		if (!resource.readOnlyReason().isEmpty()) {
			terminal().println(terminal().styled(Style.WARNING, "read-only: ") + resource.readOnlyReason());
		}
		for (Diagnostic warning : resource.getWarnings()) {
			terminal().println(terminal().styled(Style.WARNING, "line " + warning.getLine() + ": ") + Text.printable(warning.getMessage()));
		}
	}
}
