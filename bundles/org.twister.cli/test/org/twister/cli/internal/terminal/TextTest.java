// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class TextTest {

	@Test
	void columnsCountWideAndCombiningCharacters() {
		assertEquals(4, Text.columns("test"));
		assertEquals(4, Text.columns("测试"));
		assertEquals(3, Text.columns("e\u0301te"));
		assertEquals(2, Text.columns("\uD83D\uDE80"));
	}

	@Test
	void cutNeverExceedsTheColumnsAndMarksTheCut() {
		assertEquals("loopback.tcl", Text.cut("loopback.tcl", 12));
		assertEquals("loopback…", Text.cut("loopback.tcl", 9));
		assertEquals("测…", Text.cut("测试测试", 4));
		assertEquals("", Text.cut("abc", 0));
	}

	@Test
	void padFillsToExactlyTheColumns() {
		assertEquals("测试  ", Text.pad("测试", 6));
		assertEquals("  1.2 s", Text.padLeft("1.2 s", 7));
	}

	@Test
	void whatATestSaysCannotControlTheTerminal() {
		String plain = Text.plain("\033[31mred\033[0m\r\nnext\u202Ereversed");
		assertFalse(plain.chars().anyMatch(c -> c < ' ' || c == 0x202E), plain);
		assertEquals("red  next reversed", plain);
		assertEquals("  x = 1", Text.printable("  \033]0;title\007x = 1"));
	}

	@Test
	void timesAreReadable() {
		assertEquals("1.2 s", Text.duration(1.23));
		assertEquals("2:03 min", Text.duration(123));
		assertEquals("1:01:01 h", Text.duration(3661));
		assertEquals("0:03", Text.clock(3.9));
	}
}
