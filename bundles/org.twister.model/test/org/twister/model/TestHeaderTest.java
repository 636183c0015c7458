// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TestHeaderTest {

	@Test
	void titleDescriptionAndTagsOfAPythonTest() {
		TestHeader header = TestHeader.parse("""
				#!/usr/bin/env python
				# version: 2.001
				# <title>Loopback</title>
				# <description>Sends a frame
				#   and waits for it</description>
				# <tags>ports, smoke</tags>
				# <test>1</test>
				print('<title>not this</title>')
				""");
		assertEquals(Optional.of("Loopback"), header.title());
		assertEquals(Optional.of("Sends a frame\nand waits for it"), header.description());
		assertEquals(Optional.of("ports, smoke"), header.tags());
		assertEquals(Map.of("title", "Loopback", "description", "Sends a frame\nand waits for it", "tags", "ports, smoke", "test", "1"), header.elements());
	}

	@Test
	void elementsWithoutCommentSignCount() {
		assertEquals(Optional.of("In a doc string"), TestHeader.parse("\"\"\"\n  <title>In a doc string</title>\r\n\"\"\"").title());
	}

	@Test
	void anElementInTheMiddleOfALineOrWithoutEndIsNone() {
		assertTrue(TestHeader.parse("x = 1 # <title>no</title>\n# <tags>no end\n").elements().isEmpty());
	}

	@Test
	void textThatIsNotAsciiIsNoHeader() {
		assertEquals(Optional.of("second"), TestHeader.parse("# <title>\u00fcber</title>\n# <title>second</title>").title());
	}

	@Test
	void anUnclosedElementDoesNotHideTheNext() {
		assertEquals(Optional.of("t"), TestHeader.parse("# <a>\n# <title>t</title>").title());
	}
}
