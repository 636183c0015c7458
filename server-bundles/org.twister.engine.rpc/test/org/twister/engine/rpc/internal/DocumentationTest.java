// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.ResourceAllocator;

/** docs/xml-rpc.md tells every method that is there, and none that is not. */
class DocumentationTest {

	@TempDir
	private Path home;

	private static String section(String title) throws Exception {
		String text = Files.readString(Path.of("../../docs/xml-rpc.md"));
		int from = text.indexOf("\n## " + title + "\n");
		assertTrue(from >= 0, "no section " + title);
		int to = text.indexOf("\n## ", from + 4);
		return text.substring(from, to < 0 ? text.length() : to);
	}

	private static void compare(String title, LegacyApi api) throws Exception {
		List<String> documented = section(title).lines().filter(line -> line.startsWith("| `")).toList();
		assertEquals(String.join("\n", MethodTable.of(api)), String.join("\n", documented), "the methods in section " + title);
	}

	@Test
	void methodsAreThoseOfTheDocumentation() throws Exception {
		XmlRpcEndpoint endpoint = new Lab(home, false).endpoint();
		compare("Methods at / and /RPC2", endpoint.legacy());
		compare("Functions of tests", endpoint.testFunctions());
		ResourceAllocator nothing = (ResourceAllocator) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ResourceAllocator.class},
				(proxy, method, arguments) -> {
					throw new UnsupportedOperationException();
				});
		compare("Methods at /ra/, /tb/ and /sut/", ResourceEndpoint.table(nothing));
	}
}
