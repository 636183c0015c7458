// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.junit.jupiter.api.Test;

/** What the platform takes a file for, so that its editor opens: by content, and where that tells nothing by name. */
class FileTypesTest {

	private static String type(String name, String text) throws IOException {
		IContentType type = Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
		return type == null ? null : type.getId();
	}

	@Test
	void theContentTells() throws IOException {
		Map<String, String> files = Map.of("regression.xml=project", "<Root><tcdelay>1</tcdelay></Root>",
				"other.xml=framework", "<Root><FileType>config</FileType></Root>",
				"db.contivity.xml=database", "<root><db_config/></root>",
				"ports.xml=globals", "<root><folder><fname>x</fname></folder></root>",
				"lab.json=testbeds", "{\"meta\": {}, \"children\": {}}",
				"rules.json=panic", "{\"ada\": {\"1\": {\"expression\": \"x\"}}}",
				"mine.ini=eps", "[EP-1]\nCE_IP = x\n");
		for (Map.Entry<String, String> file : files.entrySet()) {
			String[] name = file.getKey().split("=");
			assertEquals("org.twister.file." + name[1], type(name[0], file.getValue()), name[0]);
		}
	}

	@Test
	void theNameTellsWhereTheContentDoesNot() throws IOException {
		assertEquals("org.twister.file.panic", type("PanicDetectData.json", "{}"));
		assertEquals("org.twister.file.eps", type("epname.txt", "EP-1\n"));
	}

	@Test
	void filesOfOthersAreLeftAlone() throws IOException {
		assertEquals("org.eclipse.core.runtime.xml", type("pom.xml", "<project><modelVersion>4.0.0</modelVersion></project>"));
		assertEquals("org.eclipse.core.runtime.text", type("notes.txt", "nothing of interest"));
	}
}
