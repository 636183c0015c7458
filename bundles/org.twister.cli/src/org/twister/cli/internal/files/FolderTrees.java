// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.twister.cli.internal.files.Tree.Node;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.model.globals.Folder;
import org.twister.model.globals.GlobalsPackage;
import org.twister.model.globals.Parameter;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;

/** Test beds, SUTs and folders of parameters as trees. */
final class FolderTrees {

	/** Names are aligned up to this width. */
	private static final int WIDEST_NAME = 30;

	private final Secrets secrets;
	private final Words words;

	FolderTrees(Secrets secrets) {
		this.secrets = secrets;
		this.words = new Words(secrets);
	}

	Node node(ResourceNode node) {
		List<String> notes = new ArrayList<>();
		if (node.getStatus() != ResourceStatus.FREE) {
			notes.add(node.getStatus().getLiteral().toLowerCase(Locale.ROOT));
		}
		if (!node.getId().isEmpty()) {
			notes.add("ID " + node.getId());
		}
		int width = node.getMeta().keySet().stream().mapToInt(Text::columns).filter(w -> w <= WIDEST_NAME).max().orElse(0);
		List<String> details = new ArrayList<>();
		for (Map.Entry<String, String> entry : node.getMeta()) {
			details.add(padded(entry.getKey(), width) + " = " + secrets.of(entry.getKey(), entry.getValue()));
		}
		return new Node("", node.getName().isEmpty() ? "(without a name)" : node.getName(), Style.BOLD, String.join(" · ", notes), details,
				node.getChildren().stream().map(this::node).toList());
	}

	Node node(Folder folder) {
		int width = folder.getParameters().stream().mapToInt(p -> Text.columns(p.getName())).filter(w -> w <= WIDEST_NAME).max().orElse(0);
		List<String> details = new ArrayList<>();
		for (Parameter parameter : folder.getParameters()) {
			boolean isText = parameter.getType().isEmpty() || parameter.getType().equals("string");
			details.add(padded(parameter.getName(), width) + " = " + words.value(parameter, GlobalsPackage.Literals.PARAMETER__VALUE)
					+ (isText ? "" : "  (" + parameter.getType() + ")")
					+ (parameter.getDescription().isBlank() ? "" : "  # " + parameter.getDescription().strip()));
		}
		return new Node("", folder.getName().isEmpty() ? "(without a name)" : folder.getName(), Style.BOLD, folder.getDescription(), details,
				folder.getFolders().stream().map(this::node).toList());
	}

	private static String padded(String text, int columns) {
		return Text.columns(text) >= columns ? text : Text.pad(text, columns);
	}
}
