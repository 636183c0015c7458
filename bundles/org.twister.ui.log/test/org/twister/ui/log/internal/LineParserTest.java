// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.twister.ui.log.internal.LogLine.Span;
import org.twister.ui.log.internal.LogLine.Style;

class LineParserTest {

	private final List<LogLine> lines = new ArrayList<>();
	private final LineParser parser = new LineParser(1000, lines::add);

	private void append(String text) {
		parser.append(ByteBuffer.wrap(text.getBytes(UTF_8)));
	}

	private List<String> texts() {
		return lines.stream().map(LogLine::text).toList();
	}

	@Test
	void linesAreTheSameInAnyPieces() {
		String log = "one\r\ntwo äöü €\n\u001b[31mred\u001b[0m 😀\nopen";
		byte[] bytes = log.getBytes(UTF_8);
		for (int piece = 1; piece < bytes.length; piece++) {
			lines.clear();
			LineParser fresh = new LineParser(0, lines::add);
			for (int at = 0; at < bytes.length; at += piece) {
				fresh.append(ByteBuffer.wrap(bytes, at, Math.min(piece, bytes.length - at)));
			}
			assertEquals(List.of("one", "two äöü €", "red 😀"), texts(), "pieces of " + piece);
			assertEquals("open", fresh.open().text());
		}
	}

	@Test
	void offsetsAreThoseOfTheFileWhateverItHolds() {
		append("äöü\n");
		parser.append(ByteBuffer.wrap(new byte[]{(byte) 0xff, (byte) 0xfe, 0, '\n'}));
		append("next");
		assertEquals(1000, lines.get(0).offset());
		assertEquals(1007, lines.get(1).offset());
		assertEquals(1011, parser.open().offset());
		assertEquals("\ufffd\ufffd", lines.get(1).text());
	}

	@Test
	void coloursBecomeSpansAndGoOnInTheNextLine() {
		append("a \u001b[1;32mok\u001b[0m b \u001b[31mbad\nstill\u001b[m plain\n");
		assertEquals("a ok b bad", lines.get(0).text());
		assertEquals(List.of(new Span(2, 2, Style.GREEN, true), new Span(7, 3, Style.RED, false)), lines.get(0).spans());
		assertEquals(List.of(new Span(0, 5, Style.RED, false)), lines.get(1).spans());
	}

	@Test
	void otherSequencesVanish() {
		append("\u001b[2J\u001b[Hx\u001b]0;title\u0007y\u001b[38;5;200mz\u001b[0m\u0007\b\n");
		assertEquals(List.of("xyz"), texts());
	}

	@Test
	void aProgressLineShowsItsLastState() {
		append("10 %\r50 %\r100 %\r\n");
		assertEquals(List.of("100 %"), texts());
	}

	@Test
	void anOpenLineIsShownAsFarAsItGoes() {
		append("login: ");
		assertEquals("login: ", parser.open().text());
		append("admin\n");
		assertEquals(List.of("login: admin"), texts());
		assertEquals("", parser.open().text());
	}

	@Test
	void aVeryLongLineIsCutBetweenCharacters() {
		append("€".repeat(LineParser.MAX_LINE) + "\n");
		assertTrue(lines.size() >= 3, lines.size() + " lines");
		assertEquals("€".repeat(LineParser.MAX_LINE), String.join("", texts()));
	}

	@Test
	void levelsAndMarksAreVisibleUnlessTheTestHasColours() {
		append("<<< START filename: `1002:loopback.tcl` >>>\n10:42 ERROR no link\nWARNING: slow\nno errors\n\u001b[32mERROR-free\u001b[0m\n");
		assertEquals(Style.MARK, lines.get(0).spans().getFirst().style());
		assertEquals(Style.ERROR, lines.get(1).spans().getFirst().style());
		assertEquals(Style.WARNING, lines.get(2).spans().getFirst().style());
		assertEquals(List.of(), lines.get(3).spans());
		assertEquals(Style.GREEN, lines.get(4).spans().getFirst().style());
	}
}
