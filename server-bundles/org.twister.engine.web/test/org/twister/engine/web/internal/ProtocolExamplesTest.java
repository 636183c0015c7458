// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.twister.rpc.EpService;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService;
import org.twister.rpc.LogService;
import org.twister.rpc.PanicService;
import org.twister.rpc.RpcService;
import org.twister.rpc.RunService;
import org.twister.rpc.ServerService;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The examples of docs/protocol.md, section JSON API, are what the services take and return. */
class ProtocolExamplesTest {

	private static final List<Class<?>> SERVICES = List.of(ServerService.class, EpService.class, RunService.class, FileService.class, LogService.class,
			PanicService.class);
	private static final ObjectMapper STRICT = EventKinds.JSON.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	private static String section() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/protocol.md"))) {
			folder = folder.getParent();
		}
		String text = Files.readString(folder.resolve("docs/protocol.md"));
		int from = text.indexOf("\n## JSON API");
		assertTrue(from >= 0, "docs/protocol.md has a section JSON API");
		int to = text.indexOf("\n## ", from + 1);
		return text.substring(from, to < 0 ? text.length() : to);
	}

	private static List<JsonNode> examples() throws IOException {
		Matcher blocks = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL).matcher(section());
		List<JsonNode> found = new ArrayList<>();
		while (blocks.find()) {
			found.add(EventKinds.JSON.readTree(blocks.group(1)));
		}
		return found;
	}

	/** Whether a type takes an example without leaving out or adding a field. */
	private static boolean fits(JsonNode example, Type type) {
		try {
			Object value = STRICT.convertValue(example, STRICT.constructType(type));
			return STRICT.readTree(STRICT.writeValueAsBytes(value)).equals(example);
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}

	@Test
	void everythingThatServicesTakeAndReturnHasAnExample() throws IOException {
		List<JsonNode> examples = examples();
		Set<Type> types = new LinkedHashSet<>();
		for (Class<?> service : SERVICES) {
			for (Method operation : service.getMethods()) {
				types.addAll(List.of(operation.getParameterTypes()));
				if (operation.getReturnType() != void.class
						&& !operation.getGenericReturnType().getTypeName().contains("List<org.twister.rpc.RunService$RunInfo>")) {
					types.add(operation.getGenericReturnType());
				}
			}
		}
		for (Type type : types) {
			assertTrue(examples.stream().anyMatch(example -> fits(example, type)), "no example of " + type);
		}
	}

	@Test
	void everyOperationIsNamed() throws IOException {
		String section = section();
		for (Class<?> service : SERVICES) {
			for (Method operation : service.getMethods()) {
				String path = "/api/v1/" + service.getAnnotation(RpcService.class).value() + "/" + operation.getName();
				assertTrue(section.contains("`POST " + path + "`"), path);
			}
		}
		for (FaultCode code : FaultCode.values()) {
			assertTrue(section.contains("| `" + code + "` | " + code.httpStatus()), code.name());
		}
	}

	@Test
	void greetingIsWhatTheClientExpects() throws IOException {
		List<JsonNode> controls = examples().stream().filter(example -> example.has("control")).toList();
		assertEquals(List.of("hello", "cursor-gone"), controls.stream().map(control -> control.path("control").asText()).toList());
		for (JsonNode control : controls) {
			assertEquals(ServerService.PROTOCOL, control.path("protocol").asInt());
		}
	}
}
