// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twister.model.io.Dialect;
import org.twister.model.io.FileKind;
import org.twister.model.io.FormatPages;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/**
 * The page about a kind names each element, attribute, key and option that its table has, with the dialects that have it, and no other one. What counts are tables whose
 * first column is called {@code element}, {@code attribute}, {@code key}, {@code option}, {@code section} or {@code property}; where there is no column {@code dialects}
 * all have it.
 */
class DocumentedNamesTest {

	private static final List<String> HEADS = List.of("element", "attribute", "key", "option", "section", "property");
	private static final Pattern NAME = Pattern.compile("`([^`]*)`");

	@ParameterizedTest
	@EnumSource(FileKind.class)
	void everyNameIsDocumentedAndNoOther(FileKind kind) throws IOException {
		Set<String> documented = documented(FormatPages.of(kind));
		Set<String> known = inRows(known(kind), documented);
		assertEquals(String.join("\n", known), String.join("\n", documented),
				() -> "missing: " + without(known, documented) + ", too much: " + without(documented, known));
	}

	/** What a name means in different dialects may stand in a row each, or all in one. */
	private static Set<String> inRows(Set<String> known, Set<String> documented) {
		Set<String> rows = new TreeSet<>();
		for (String name : known) {
			String all = dialects(
					Arrays.stream(Dialect.values()).filter(dialect -> known.stream().anyMatch(other -> isIn(other, name.split(": ")[0], dialect))).toList());
			String together = name.split(": ")[0] + ": " + all;
			long count = documented.stream().filter(row -> row.startsWith(name.split(": ")[0] + ": ")).count();
			rows.add(count == 1 && documented.contains(together) ? together : name);
		}
		return rows;
	}

	private static boolean isIn(String known, String name, Dialect dialect) {
		return known.startsWith(name + ": ") && (known.endsWith(": all") || known.contains(dialect.label()));
	}

	@ParameterizedTest
	@EnumSource(FileKind.class)
	void whatConversionLosesIsDocumented(FileKind kind) throws IOException {
		Set<String> later = gone(kind, Dialect.V2_1);
		assertEquals(Set.of(), without(later, losses(Dialect.V2_1)));
		assertEquals(Set.of(), without(without(gone(kind, Dialect.V2_0), later), losses(Dialect.V2_0)));
	}

	/** What only later dialects have. */
	private static Set<String> gone(FileKind kind, Dialect dialect) throws MalformedFileException {
		Set<String> later = new TreeSet<>();
		Set<String> others = new TreeSet<>();
		for (String name : known(kind)) {
			String[] parts = name.split(": ");
			boolean isLater = Dialect.of(parts[1].split(",")[0]).filter(first -> first.compareTo(dialect) > 0).isPresent();
			(isLater ? later : others).add(parts[0]);
		}
		return without(later, others);
	}

	/** Names in the row of a dialect in the table of losses. */
	private static Set<String> losses(Dialect dialect) throws IOException {
		String table = FormatPages.text("file-formats.md").split("\\| losses \\|")[1];
		String row = table.lines().filter(line -> line.startsWith("| `" + dialect.label() + "`")).findFirst().orElseThrow();
		return NAME.matcher(row).results().map(name -> name.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> without(Set<String> all, Set<String> others) {
		return all.stream().filter(name -> !others.contains(name)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** {@code name: dialects} of each row. */
	private static Set<String> documented(String page) {
		Set<String> names = new TreeSet<>();
		List<String> head = List.of();
		for (String line : page.lines().toList()) {
			List<String> cells = line.startsWith("|") ? cells(line) : List.of();
			if (head.isEmpty() || cells.isEmpty()) {
				head = cells;
			} else if (HEADS.contains(head.get(0)) && !line.startsWith("|--")) {
				int column = head.indexOf("dialects");
				Matcher name = NAME.matcher(cells.get(0));
				while (name.find()) {
					names.add(name.group(1) + ": " + (column < 0 ? "all" : cells.get(column)));
				}
			}
		}
		return names;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.substring(1).split("(?<!\\\\)\\|")).map(String::strip).toList();
	}

	private static Set<String> known(FileKind kind) throws MalformedFileException {
		Set<String> names = new TreeSet<>();
		Set<ObjectMapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (ObjectMapping root : roots(kind)) {
			collect(root, names, seen);
		}
		return names;
	}

	/** Of all syntaxes and root objects of a kind. */
	private static List<ObjectMapping> roots(FileKind kind) throws MalformedFileException {
		List<FileMapping> tables = new ArrayList<>(List.of(Tables.newest(kind)));
		if (kind == FileKind.EP_LIST) {
			tables.add(EpListTextMapping.create());
		} else if (kind == FileKind.TEST_BEDS) {
			tables.add(ResourcesXmlMapping.create());
		}
		List<ObjectMapping> roots = new ArrayList<>();
		for (FileMapping table : tables) {
			for (String type : List.of("ResourceTree", "ResourceNode")) {
				String empty = table.empty().apply(Dialect.NEWEST, type);
				roots.add(table.root().apply(table.syntax().parse("empty", empty, Limits.DEFAULT, warning -> {})));
			}
		}
		return roots;
	}

	private static void collect(ObjectMapping mapping, Set<String> names, Set<ObjectMapping> seen) {
		if (!seen.add(mapping)) {
			return;
		}
		for (String element : Arrays.asList(mapping.keyName, mapping.valueName)) {
			if (element != null) {
				names.add(element + ": all");
			}
		}
		for (Slot slot : mapping.slots) {
			List<String> own = new ArrayList<>(slot.names);
			switch (slot) {
			case Slot.Value value when value.form == Slot.Value.Form.PAIR -> own = value.keys;
			case Slot.Entries entries when entries.keyName != null -> {
				own.addAll(entries.others);
				own.addAll(List.of(entries.keyName, entries.valueName));
			}
			case Slot.Children children -> {
				own.addAll(children.keys);
				classes(children).forEach(type -> collect(children.mapping(EcoreUtil.create(type)), names, seen));
			}
			case Slot.Group group -> collect(group.content, names, seen);
			default -> {
				// names alone
			}
			}
			for (String name : own) {
				names.add(name + ": " + dialects(slot));
			}
		}
	}

	/** Classes of the objects that a slot has. */
	private static List<EClass> classes(Slot.Children slot) {
		List<EClass> classes = new ArrayList<>();
		EPackage all = slot.feature.getEReferenceType().getEPackage();
		for (EClassifier classifier : all.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && slot.feature.getEReferenceType().isSuperTypeOf(type) && hasMapping(slot, type)) {
				classes.add(type);
			}
		}
		return classes;
	}

	private static boolean hasMapping(Slot.Children slot, EClass type) {
		try {
			return slot.mapping(EcoreUtil.create(type)) != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static String dialects(Slot slot) {
		return dialects(Arrays.stream(Dialect.values()).filter(slot::isIn).toList());
	}

	private static String dialects(List<Dialect> in) {
		return in.size() == Dialect.values().length ? "all" : in.stream().map(Dialect::label).collect(Collectors.joining(", "));
	}
}
