// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;

import org.junit.jupiter.api.Test;

class LogBufferTest {

	private int told;

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(UTF_8));
	}

	@Test
	void opensAtAWholeLineWhenReadingBeginsInTheMiddle() {
		LogBuffer buffer = new LogBuffer(100, true, () -> told++);
		buffer.bytes(500, bytes("f of a line"));
		assertNull(buffer.take().open());
		buffer.bytes(511, bytes("\nwhole\n"));
		assertEquals(List.of("whole"), buffer.take().lines().stream().map(LogLine::text).toList());
		assertEquals(2, told);
	}

	@Test
	void aLogReadFromItsStartLosesNoLine() {
		LogBuffer buffer = new LogBuffer(100, true, () -> told++);
		buffer.bytes(0, bytes("first\n"));
		assertEquals("first", buffer.take().lines().getFirst().text());
	}

	@Test
	void ofAFloodTheEndSurvivesAndTheGapIsTold() {
		LogBuffer buffer = new LogBuffer(100, false, () -> told++);
		for (int i = 0; i < 1000; i++) {
			buffer.bytes(i * 10L, bytes(String.format("line %04d\n", i)));
		}
		List<LogLine> lines = buffer.take().lines();
		assertEquals(101, lines.size());
		assertTrue(lines.getFirst().text().contains("left out"), lines.getFirst().text());
		assertEquals("line 0900", lines.get(1).text());
		assertEquals("line 0999", lines.getLast().text());
		assertTrue(buffer.take().lines().isEmpty(), "each line is taken once");
	}

	@Test
	void troubleIsOverWhenBytesComeAgain() {
		LogBuffer buffer = new LogBuffer(100, false, () -> told++);
		buffer.trouble("Nobody answers.");
		assertEquals("Nobody answers.", buffer.take().trouble());
		buffer.bytes(0, bytes("x\n"));
		assertEquals("", buffer.take().trouble());
		buffer.end();
		assertTrue(buffer.take().ended());
	}
}
