// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.content.IContentDescriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twister.model.io.FileKind;

class KindDescriberTest {

	private static int describe(FileKind kind, String text) throws IOException {
		return new KindDescriber(kind).describe(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"framework | <Root><FileType>config</FileType></Root>",
			"project   | <Root><!-- <folder/> --><tcdelay/><TestSuite><tsName>x</tsName></TestSuite></Root>",
			"email     | <Root><Enabled/><SMTPPath>x:25</SMTPPath></Root>",
			"plugins   | <Root><Plugin><name>SVN</name></Plugin></Root>",
			"database  | <root><db_config/></root>",
			"database  | <root><twister_user_defined/></root>",
			"globals   | <root><folder><fname>Level_1</fname></folder></root>",
			"bindings  | <root><bind>cfg=sut</bind></root>",
			"testbeds  | {\"version\": 3, \"name\": \"/\", \"meta\": {}, \"children\": {}}",
			"panic     | {\"user\": {\"1\": {\"expression\": \"x\", \"enabled\": true}}}",
			"schedules | {\"2013\": {\"user\": \"u\", \"project-file\": \"/p.xml\"}}",
			"eps       | '[EP-1]\nCE_IP = 10.0.0.1'",
			"services  | '[Scheduler]\ndescrip = x'",
			"accounts  | '[users]\n[[admin]]'"})
	void eachFileIsOfOneKindOnly(String id, String text) throws IOException {
		List<String> kinds = new ArrayList<>();
		for (FileKind kind : FileKind.values()) {
			if (describe(kind, text) == IContentDescriber.VALID) {
				kinds.add(kind.id());
			}
		}
		assertEquals(List.of(id.strip()), kinds);
		assertEquals(IContentDescriber.INVALID, describe(id.strip().equals("project") ? FileKind.EMAIL : FileKind.PROJECT, text));
	}

	@Test
	void whatTellsNothingIsLeftToTheName() throws IOException {
		assertEquals(IContentDescriber.INDETERMINATE, describe(FileKind.PANIC_RULES, "{}"));
		assertEquals(IContentDescriber.INDETERMINATE, describe(FileKind.EP_LIST, ""));
		assertEquals(IContentDescriber.INDETERMINATE, describe(FileKind.EP_LIST, "# mine\nEP-1\nEP-2\n"));
	}

	@Test
	void filesOfOthersAreNone() throws IOException {
		for (FileKind kind : FileKind.values()) {
			assertEquals(IContentDescriber.INVALID, describe(kind, "<project><modelVersion>4.0.0</modelVersion></project>"), kind.id());
			assertEquals(IContentDescriber.INVALID, describe(kind, "{\"name\": \"x\"}"), kind.id());
			assertEquals(IContentDescriber.INVALID, describe(kind, "some words about nothing"), kind.id());
		}
	}

	@Test
	void aLargeFileIsReadAtItsBeginningOnly() throws IOException {
		String head = "<Root>\n<stoponfail>false</stoponfail>";
		assertEquals(IContentDescriber.VALID, describe(FileKind.PROJECT, head + "<TestSuite>".repeat(100_000)));
	}
}
