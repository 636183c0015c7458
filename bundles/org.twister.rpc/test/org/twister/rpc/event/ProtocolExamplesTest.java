// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.event;

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

/** The examples of docs/protocol.md, section Events, are what the code reads and writes. */
class ProtocolExamplesTest {

	private static List<JsonNode> examples() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/protocol.md"))) {
			folder = folder.getParent();
		}
		String text = Files.readString(folder.resolve("docs/protocol.md"));
		int from = text.indexOf("\n## Events\n");
		assertTrue(from >= 0, "docs/protocol.md has a section Events");
		int to = text.indexOf("\n## ", from + 1);
		Matcher blocks = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL).matcher(text.substring(from, to < 0 ? text.length() : to));
		List<JsonNode> examples = new ArrayList<>();
		while (blocks.find()) {
			examples.add(EventKinds.JSON.readTree(blocks.group(1)));
		}
		return examples;
	}

	@Test
	void everyExampleIsReadAndWrittenAsItStands() throws IOException {
		for (JsonNode example : examples()) {
			String kind = example.path("kind").asText();
			EventData data = EventKinds.read(kind, example.path("data")).orElseThrow(() -> new AssertionError("unknown kind " + kind));
			assertEquals(kind, EventKinds.kindOf(data));
			assertEquals(example.path("data"), EventKinds.JSON.readTree(EventKinds.toJson(data).toString()), kind);
		}
	}

	@Test
	void everyKindHasAnExample() throws IOException {
		TreeSet<String> shown = new TreeSet<>();
		examples().forEach(e -> shown.add(e.path("kind").asText()));
		assertEquals(new TreeSet<>(EventKinds.all().keySet()), shown);
	}

	@Test
	void aWholeEventIsRead() throws IOException {
		Event event = EventKinds.JSON.treeToValue(examples().getFirst(), Event.class);
		assertEquals(12, event.run());
		assertEquals("test.dispatched", event.kind());
	}

	@Test
	void unknownKindsAndFieldsAreSkipped() throws IOException {
		JsonNode data = EventKinds.JSON.readTree("{\"run\":1,\"at\":\"2026-03-02T10:58:12Z\",\"mood\":\"good\"}");
		assertEquals(new EventData.RunClosed(1, "2026-03-02T10:58:12Z"), EventKinds.read("run.closed", data).orElseThrow());
		assertTrue(EventKinds.read("run.celebrated", data).isEmpty());
	}
}
