// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Sets every value that {@code show --json} has of each documented sample: {@code diff} shows its line only, with line ends of both kinds. */
class EverySetTest {

	private static final Pattern SAMPLE = Pattern.compile("(?m)^<!-- sample: (\\w+)(?: [\\w.]+)* -->\\R```(xml|json|ini)\\R(.*?)^```$", Pattern.DOTALL);
	/** Words of the enumerations, for values that do not take any text. */
	private static final List<String> WORDS = List.of("DEEP", "FLAT", "SETUP", "TEST", "UserText", "UserSelect", "Table", "PieChart", "Project", "Suite",
			"starttls",
			"none", "FREE", "BUSY");
	/** What is in more than one place of the file by its nature: a test has a flag for each role, a test bed's name is in the paths below it. */
	private static final Pattern ELSEWHERE = Pattern.compile(".*\\.role|(.*\\.)?name");

	@TempDir
	Path folder;

	static List<Arguments> samples() throws IOException {
		Path docs = Path.of("").toAbsolutePath();
		while (!Files.exists(docs.resolve("docs/file-formats"))) {
			docs = docs.getParent();
		}
		List<Arguments> samples = new ArrayList<>();
		try (Stream<Path> pages = Files.list(docs.resolve("docs/file-formats")).sorted()) {
			for (Path page : pages.toList()) {
				Matcher sample = SAMPLE.matcher(Files.readString(page));
				while (sample.find()) {
					samples.add(Arguments.of(sample.group(1), "sample." + sample.group(2), sample.group(3)));
					samples.add(Arguments.of(sample.group(1), "crlf." + sample.group(2), sample.group(3).replace("\n", "\r\n")));
				}
			}
		}
		return samples;
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("samples")
	void diffShowsTheLineOnly(String kind, String name, String text) throws IOException {
		Cli cli = new Cli(folder);
		cli.write(name, text);
		assertEquals(0, cli.run("show", name, "--json", "--secrets", "--kind", kind), cli.errors());
		Map<String, JsonNode> values = new TreeMap<>();
		collect(new ObjectMapper().readTree(cli.bytes()), "", values);
		assertTrue(values.size() > 1, values.toString());
		// an XML export of test beds does not tell who has them, and its root has no name of its own
		values.keySet().removeIf(
				path -> kind.equals("testbeds") && name.endsWith(".xml") && (path.endsWith(".status") || path.equals("name") || path.equals("status")));
		for (Map.Entry<String, JsonNode> value : values.entrySet()) {
			String now = set(cli, kind, name, value.getKey(), value.getValue());
			List<String> difference = difference(text, now);
			long gone = difference.stream().filter(line -> line.startsWith("-")).count();
			// a value that the file lacks comes as a line, or with the lines of what it belongs to; in JSON a comma comes behind its neighbour
			boolean isOneLine = gone == 1 && difference.size() == 2 || gone == 0
					|| gone == 1 && difference.get(1).equals(difference.get(0).replace("-", "+") + ",");
			assertTrue(isOneLine || ELSEWHERE.matcher(value.getKey()).matches(), value.getKey() + ": " + difference);
		}
	}

	/** The first value that is accepted and another one. */
	private static String set(Cli cli, String kind, String name, String path, JsonNode value) {
		List<String> candidates = new ArrayList<>();
		if (value.isBoolean()) {
			candidates.add(String.valueOf(!value.booleanValue()));
		} else if (value.isNumber()) {
			candidates.add(String.valueOf(value.intValue() + 1));
		} else {
			candidates.add((value.isTextual() && !value.textValue().isEmpty() ? value.textValue() : "") + "9");
			candidates.add("9" + value.asText());
			candidates.addAll(WORDS);
			candidates.remove(value.asText());
		}
		for (String candidate : candidates) {
			if (cli.run("set", name, path + "=" + candidate, "--kind", kind, "-o", "-") == 0) {
				return new String(cli.bytes(), StandardCharsets.UTF_8);
			}
		}
		throw new AssertionError(path + " takes none of " + candidates + ": " + cli.errors());
	}

	/** Every value and list of texts by its path. */
	private static void collect(JsonNode node, String path, Map<String, JsonNode> values) {
		if (node.isObject()) {
			node.properties().forEach(member -> {
				boolean isPlain = member.getKey().matches("\\w+");
				String step = isPlain ? (path.isEmpty() ? "" : ".") + member.getKey() : "[\"" + member.getKey() + "\"]";
				if (!member.getKey().equals("type") || node.has("sql") || node.has("label") || node.has("sqlQuery") || node.has("value")) {
					collect(member.getValue(), path + step, values);
				}
			});
		} else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
			for (int i = 0; i < node.size(); i++) {
				collect(node.get(i), path + "[" + i + "]", values);
			}
		} else if (!node.isArray() && !path.equals("kind")) {
			values.put(path, node);
		}
	}

	/** Lines that differ, between the longest common begin and end. */
	private static List<String> difference(String before, String after) {
		List<String> old = Arrays.asList(before.split("(?<=\n)"));
		List<String> now = Arrays.asList(after.split("(?<=\n)"));
		int start = 0;
		while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(old.size(), now.size()) - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
			end++;
		}
		List<String> lines = new ArrayList<>();
		old.subList(start, old.size() - end).forEach(line -> lines.add("-" + line.stripTrailing()));
		now.subList(start, now.size() - end).forEach(line -> lines.add("+" + line.stripTrailing()));
		return lines;
	}
}
