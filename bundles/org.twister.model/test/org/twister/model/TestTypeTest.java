// SPDX-License-Identifier: EPL-2.0
package org.twister.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class TestTypeTest {

	private static String runner(String file) {
		return TestType.of(file).map(TestType::runner).orElse("none");
	}

	@Test
	void eachExtensionHasItsRunner() {
		assertEquals("python", runner("a.py"));
		assertEquals("python", runner("a.pyc"));
		assertEquals("tcl", runner("/x/y/a.tcl"));
		assertEquals("tcl", runner("a.exp"));
		assertEquals("tcl", runner("a.test"));
		assertEquals("perl", runner("a.pl"));
		assertEquals("perl", runner("a.plx"));
		assertEquals("perl", runner("a.t"));
		assertEquals("java", runner("a.java"));
		assertEquals("java", runner("a.class"));
		assertEquals("java", runner("a.jar"));
		assertEquals("robot", runner("a.robot"));
	}

	@Test
	void caseDoesNotMatter() {
		assertEquals("python", runner("A.PY"));
	}

	@Test
	void namesWithoutAKnownExtensionHaveNone() {
		assertEquals(Optional.empty(), TestType.of("Makefile"));
		assertEquals(Optional.empty(), TestType.of("tests.py/readme"));
		assertEquals(Optional.empty(), TestType.of("/x/.py"), "a leading dot is a hidden file without extension");
		assertEquals(Optional.empty(), TestType.of("a.sh"));
	}
}
