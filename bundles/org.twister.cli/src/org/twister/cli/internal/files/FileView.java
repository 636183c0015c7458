// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.cli.internal.Table;
import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;
import org.twister.model.globals.Globals;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;

/** The content of a file for people: projects, test beds and parameters as trees, everything else as values and tables. */
final class FileView {

	private static final String INDENT = "  ";
	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

	private final Terminal terminal;
	private final Words words;
	private final Secrets secrets;

	FileView(Terminal terminal, Secrets secrets) {
		this.terminal = terminal;
		this.secrets = secrets;
		this.words = new Words(secrets);
	}

	/** What the head line says of the content: how much there is. */
	String size(EObject root) {
		return switch (root) {
		case Project project -> new ProjectTree(project, words).size();
		case ResourceTree tree -> Text.count(tree.getChildren().size(), "node") + " at the top";
		default -> "";
		};
	}

	void print(EObject root) {
		switch (root) {
		case Project project -> print(project);
		case ResourceTree tree -> {
			values(tree, "", List.of("version"));
			trees(tree.getMeta().isEmpty() && tree.getId().isEmpty()
					? tree.getChildren().stream().map(new FolderTrees(secrets)::node).toList()
					: List.of(new FolderTrees(secrets).node(tree)));
		}
		case ResourceNode node -> trees(List.of(new FolderTrees(secrets).node(node)));
		case Globals globals -> trees(globals.getFolders().stream().map(new FolderTrees(secrets)::node).toList());
		default -> object(root, "");
		}
	}

	private void print(Project project) {
		values(project, "", project.eClass().getEAllAttributes().stream().map(EAttribute::getName).toList());
		table("Fields", Members.objects(project, ProjectPackage.Literals.PROJECT__FIELDS), "");
		ProjectTree tree = new ProjectTree(project, words);
		trees(project.getSuites().stream().map(tree::node).toList());
	}

	private void trees(List<Tree.Node> roots) {
		if (!roots.isEmpty()) {
			terminal.println("");
			new Tree(terminal).print(roots);
		}
	}

	/** Values on top, then what is within. */
	private void object(EObject object, String indent) {
		object(object, indent, null);
	}

	/** @param heading what the heading has said already; may be null */
	private void object(EObject object, String indent, EStructuralFeature heading) {
		List<String> single = new ArrayList<>();
		for (EStructuralFeature member : Members.of(object.eClass())) {
			if (member != heading && (member instanceof EAttribute || Members.isMap(member))) {
				single.add(member.getName());
			}
		}
		values(object, indent, single);
		for (EStructuralFeature member : Members.of(object.eClass())) {
			if (member instanceof EReference reference && !Members.isMap(reference)) {
				part(object, reference, indent);
			}
		}
	}

	private void part(EObject object, EReference reference, String indent) {
		String title = Words.title(reference.getName());
		if (!reference.isMany()) {
			if (object.eGet(reference) instanceof EObject part) {
				heading(title, indent);
				object(part, indent + INDENT);
			}
		} else if (isRow(reference)) {
			table(title, Members.objects(object, reference), indent);
		} else {
			for (EObject part : Members.objects(object, reference)) {
				EStructuralFeature name = part.eClass().getEStructuralFeature("name");
				heading(name == null ? title.replaceFirst("s$", "") : words.value(part, name), indent);
				object(part, indent + INDENT, name);
			}
		}
	}

	/** Whether objects of this list fit into a row each. */
	private static boolean isRow(EReference list) {
		return Members.of(list.getEReferenceType()).stream()
				.allMatch(m -> m instanceof EAttribute || Members.isMap(m) || m.isMany() && Words.isPair((EReference) m));
	}

	private void heading(String text, String indent) {
		terminal.println("", indent + terminal.styled(Style.BOLD, Text.plain(text)));
	}

	/** Names and values below each other; what has no text is left out. */
	private void values(EObject object, String indent, List<String> names) {
		int width = names.stream().mapToInt(n -> Words.label(n).length()).max().orElse(0);
		for (String name : names) {
			EStructuralFeature member = Members.find(object.eClass(), name);
			List<String> value = words.value(object, member).lines().toList();
			for (int i = 0; i < value.size(); i++) {
				String line = indent + Text.pad(i == 0 ? Words.label(name) : "", width) + INDENT + Text.printable(value.get(i));
				terminal.println((terminal.isLive() ? Text.cut(line, terminal.width()) : line).stripTrailing());
			}
		}
	}

	private void table(String title, List<EObject> rows, String indent) {
		if (rows.isEmpty()) {
			return;
		}
		List<EStructuralFeature> columns = new ArrayList<>(Members.of(rows.getFirst().eClass()));
		columns.sort(Comparator.comparing(FileView::isLong));
		Table table = new Table(columns.stream().map(c -> Words.title(c.getName())).toArray(String[]::new)).indented(indent + INDENT);
		for (EObject row : rows) {
			table.row(columns.stream().map(c -> LINE_BREAK.matcher(words.value(row, c)).replaceAll(" ")).toArray(String[]::new));
		}
		heading(title, indent);
		if (table.withoutEmptyColumns().fits(terminal)) {
			table.print(terminal);
			return;
		}
		for (EObject row : rows) {
			terminal.println(row == rows.getFirst() ? new String[0] : new String[]{""});
			values(row, indent + INDENT, Members.of(row.eClass()).stream().map(EStructuralFeature::getName).toList());
		}
	}

	/** Long texts are the last columns, where they push nothing aside. */
	private static boolean isLong(EStructuralFeature column) {
		String name = column.getName();
		return name.startsWith("sql") || name.equals("expression") || name.equals("description") || Members.isMap(column) || column instanceof EReference;
	}
}
