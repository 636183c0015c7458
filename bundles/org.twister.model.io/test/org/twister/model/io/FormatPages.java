// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages about the files: docs/file-formats.md, and below docs/file-formats/ one for each kind, with its short name. */
public final class FormatPages {

	private static final Path DOCS = docs();
	private static final Pattern FENCE = Pattern.compile("(?m)^(?:<!-- sample: (.*?) -->\\R)?```(xml|json|ini)\\R(.*?)^```$", Pattern.DOTALL);

	/**
	 * A sample of a file.
	 *
	 * @param place page and line
	 * @param about what the comment in front of it says: kind, dialect, file name; empty if there is none
	 * @param text  of the file
	 */
	record Sample(String place, List<String> about, String text) {
		@Override
		public String toString() {
			return place + " " + about;
		}
	}

	private FormatPages() {}

	private static Path docs() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/file-formats.md"))) {
			folder = folder.getParent();
		}
		return folder.resolve("docs");
	}

	/** Text of each page by its name. */
	static Map<String, String> all() throws IOException {
		Map<String, String> pages = new TreeMap<>();
		pages.put("file-formats.md", Files.readString(DOCS.resolve("file-formats.md")));
		try (Stream<Path> files = Files.list(DOCS.resolve("file-formats"))) {
			for (Path file : files.toList()) {
				pages.put("file-formats/" + file.getFileName(), Files.readString(file));
			}
		}
		return pages;
	}

	/** Text of the page about a kind. */
	public static String of(FileKind kind) throws IOException {
		return Files.readString(DOCS.resolve("file-formats").resolve(kind.id() + ".md"));
	}

	/** Text of any page, by its path below docs. */
	public static String text(String page) throws IOException {
		return Files.readString(DOCS.resolve(page));
	}

	/** What is written as a sample, whether a comment tells its kind or not. */
	static List<Sample> samples() throws IOException {
		List<Sample> samples = new ArrayList<>();
		all().forEach((page, text) -> {
			Matcher fence = FENCE.matcher(text);
			while (fence.find()) {
				long line = text.substring(0, fence.start(3)).lines().count() + 1;
				samples.add(new Sample(page + ":" + line, fence.group(1) == null ? List.of() : List.of(fence.group(1).split(" ")), fence.group(3)));
			}
		});
		return samples;
	}
}
