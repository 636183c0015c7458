// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.ValidationContext;

/** The samples of the pages about files are right: whoever copies one has a file that works. */
class DocumentedSamplesTest {

	private static final Pattern CODE = Pattern.compile("`([^`]*)`");
	private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(#[^)]*)?\\)");

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> samples() throws IOException {
		return FormatPages.samples().stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> check(sample)));
	}

	private void check(FormatPages.Sample sample) throws IOException {
		assertFalse(sample.about().isEmpty(), "A sample without a comment <!-- sample: KIND [DIALECT] [NAME] --> in front of it");
		FileKind kind = FileKind.of(sample.about().get(0)).orElseThrow();
		Optional<Dialect> dialect = sample.about().stream().flatMap(word -> Dialect.of(word).stream()).findFirst();
		String name = sample.about().stream().skip(1).filter(word -> Dialect.of(word).isEmpty()).findFirst().orElse("file");
		Path file = Files.writeString(folder.resolve(name), sample.text());

		ModelResource read = ModelFiles.open(file);
		assertEquals(kind, read.kind(), "told by what is in it");
		assertEquals(List.of(), read.getWarnings().stream().map(w -> w.getLine() + ": " + w.getMessage()).toList());
		dialect.ifPresent(d -> assertEquals(d, read.dialect()));
		assertEquals(List.of(), ModelValidator.validate(read.root(), ValidationContext.NONE).stream().map(DocumentedSamplesTest::line).toList());
		Path copy = folder.resolve("copy");
		ModelFiles.write(copy, read.encode(read.text()));
		assertArrayEquals(sample.text().getBytes(StandardCharsets.UTF_8), Files.readAllBytes(copy));
	}

	private static String line(Problem problem) {
		return problem.line() + ": " + problem.message();
	}

	@Test
	void everyKindHasASampleInItsNewestForm() throws IOException {
		Set<FileKind> missing = EnumSet.allOf(FileKind.class);
		for (FormatPages.Sample sample : FormatPages.samples()) {
			if (!sample.about().contains(Dialect.V2_0.label()) && !sample.about().contains(Dialect.V2_1.label())) {
				missing.remove(FileKind.of(sample.about().get(0)).orElseThrow());
			}
		}
		assertEquals(Set.of(), missing);
	}

	@TestFactory
	Stream<DynamicTest> whatTellsTheKind() throws IOException {
		return rows("| in the file | kind |").flatMap(row -> row.names().stream().filter(name -> !name.equals("{")).map(name -> {
			String text = name.startsWith("<") ? "<root>" + name : name.startsWith("[") ? name : row.isJson() ? "{\"" + name + "\": 0}" : name + " = 0";
			return DynamicTest.dynamicTest(text, () -> assertEquals(row.kind(), FileKind.recognise(text, "file").orElseThrow()));
		}));
	}

	@TestFactory
	Stream<DynamicTest> namesThatTellTheKind() throws IOException {
		return rows("| name | kind |").flatMap(row -> row.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
			String start = name.endsWith(".xml") ? "<r>" : name.endsWith(".json") ? "{" : "";
			assertEquals(row.kind(), FileKind.recognise(start, name).orElseThrow());
		})));
	}

	private record Row(List<String> names, FileKind kind) {
		boolean isJson() {
			return names.contains("{");
		}
	}

	/** Rows of the table with this head: what is in backticks, and the kind. */
	private static Stream<Row> rows(String head) throws IOException {
		String table = FormatPages.all().get("file-formats.md").split(Pattern.quote(head))[1];
		return table.lines().skip(2).takeWhile(line -> line.startsWith("|")).map(line -> {
			String[] cells = line.split(" \\| ");
			List<String> names = CODE.matcher(cells[0]).results().map(code -> code.group(1)).toList();
			return new Row(names, FileKind.of(cells[1].split("[ ;]")[0]).orElseThrow());
		});
	}

	@Test
	void linksLeadSomewhere() throws IOException {
		Map<String, String> pages = FormatPages.all();
		for (FileKind kind : FileKind.values()) {
			assertTrue(pages.get("file-formats.md").contains("(file-formats/" + kind.id() + ".md"), "file-formats.md names the page of " + kind.label());
		}
		for (Map.Entry<String, String> page : pages.entrySet()) {
			Matcher link = LINK.matcher(page.getValue());
			while (link.find()) {
				String target = link.group(1).isEmpty() ? page.getKey() : Path.of(page.getKey()).resolveSibling(link.group(1)).normalize().toString();
				String text = pages.containsKey(target) ? pages.get(target) : FormatPages.text(target);
				assertTrue(link.group(2) == null || hasHeading(text, link.group(2).substring(1)), page.getKey() + " leads to " + link.group());
			}
		}
	}

	private static boolean hasHeading(String page, String anchor) {
		return page.lines().filter(line -> line.startsWith("#"))
				.anyMatch(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-').equals(anchor));
	}
}
