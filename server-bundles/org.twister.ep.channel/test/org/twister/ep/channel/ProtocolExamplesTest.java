// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The examples of docs/protocol.md are what the code reads and writes. */
class ProtocolExamplesTest {

	private static List<String> examples() throws IOException {
		Path docs = Path.of("").toAbsolutePath();
		while (!Files.exists(docs.resolve("docs/protocol.md"))) {
			docs = docs.getParent();
		}
		String text = Files.readString(docs.resolve("docs/protocol.md"));
		int from = text.indexOf("\n## EP channel\n");
		assertTrue(from >= 0, "docs/protocol.md has a section EP channel");
		int to = text.indexOf("\n## ", from + 5);
		Matcher m = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL).matcher(text.substring(from, to < 0 ? text.length() : to));
		List<String> found = new ArrayList<>();
		while (m.find()) {
			found.add(m.group(1));
		}
		return found;
	}

	@Test
	void everyExampleIsReadAndWrittenAlike() throws IOException {
		ObjectMapper json = new ObjectMapper();
		for (String example : examples()) {
			JsonNode expected = json.readTree(example);
			Message message = MessageCodec.read(example).orElseThrow(() -> new AssertionError("unknown kind: " + example));
			assertEquals(expected, json.readTree(MessageCodec.write(message)));
		}
	}

	@Test
	void everyKindHasAnExample() throws IOException {
		TreeSet<String> shown = new TreeSet<>();
		for (String example : examples()) {
			shown.add(new ObjectMapper().readTree(example).get("kind").asText());
		}
		assertEquals(new TreeSet<>(MessageCodec.kinds().keySet()), shown);
	}
}
