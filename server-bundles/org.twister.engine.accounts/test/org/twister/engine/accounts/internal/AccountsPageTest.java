// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.twister.rpc.UserService;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The examples of docs/accounts.md are what the service of users takes and returns, and its groups are the shipped ones. */
class AccountsPageTest {

	private static final ObjectMapper STRICT = EventKinds.JSON.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	private static String page() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/accounts.md"))) {
			folder = folder.getParent();
		}
		return Files.readString(folder.resolve("docs/accounts.md"));
	}

	private static List<JsonNode> examples(String page) throws IOException {
		Matcher blocks = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL).matcher(page);
		List<JsonNode> found = new ArrayList<>();
		while (blocks.find()) {
			found.add(EventKinds.JSON.readTree(blocks.group(1)));
		}
		return found;
	}

	private static boolean fits(JsonNode example, Type type) {
		try {
			Object value = STRICT.convertValue(example, STRICT.constructType(type));
			return STRICT.readTree(STRICT.writeValueAsBytes(value)).equals(example);
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}

	@Test
	void everythingThatTheServiceTakesAndReturnsHasAnExample() throws IOException {
		List<JsonNode> examples = examples(page());
		Set<Type> types = new LinkedHashSet<>();
		for (Method operation : UserService.class.getMethods()) {
			types.addAll(List.of(operation.getGenericParameterTypes()));
			types.add(operation.getGenericReturnType());
		}
		types.remove(void.class);
		for (Type type : types) {
			assertTrue(examples.stream().anyMatch(example -> fits(example, type)), "no example of " + type);
		}
		for (JsonNode example : examples) {
			assertTrue(types.stream().anyMatch(type -> fits(example, type)) || fits(example, UserService.AuditEntry.class), "example of nothing: " + example);
		}
	}

	@Test
	void everyOperationAndEveryShippedGroupIsNamed() throws IOException {
		String page = page();
		for (Method operation : UserService.class.getMethods()) {
			assertTrue(page.contains("`" + operation.getName() + "`"), operation.getName());
		}
		AccountsFile.SHIPPED.keySet().forEach(group -> assertTrue(page.contains("| `" + group + "` |"), group));
	}
}
