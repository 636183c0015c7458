// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TerminalTest {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

	private Terminal terminal(boolean live, boolean colours) {
		return new Terminal(out, out, live, colours, () -> 80);
	}

	/** What a screen shows after this output: just as much of a terminal as the block of lines needs. */
	private List<String> screen() {
		List<String> lines = new ArrayList<>(List.of(""));
		int row = 0;
		String text = bytes.toString(StandardCharsets.UTF_8);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\033') {
				int end = i + 2;
				while (!Character.isLetter(text.charAt(end))) {
					end++;
				}
				String argument = text.substring(i + 2, end);
				if (text.charAt(end) == 'A') {
					row -= Integer.parseInt(argument);
				} else if (text.charAt(end) == 'J') {
					lines = new ArrayList<>(lines.subList(0, row));
					lines.add("");
				}
				i = end;
			} else if (c == '\n') {
				row++;
				while (lines.size() <= row) {
					lines.add("");
				}
			} else if (c != '\r') {
				lines.set(row, lines.get(row) + c);
			}
		}
		return lines.subList(0, lines.size() - 1);
	}

	@Test
	void linesArePrintedAboveTheBlock() {
		Terminal terminal = terminal(true, false);
		terminal.redraw(List.of("EP-1 0/2", "EP-2 0/2"));
		terminal.println("FAIL a.py");
		terminal.redraw(List.of("EP-1 1/2", "EP-2 0/2"));
		terminal.error("twister: note");
		assertEquals(List.of("FAIL a.py", "twister: note", "EP-1 1/2", "EP-2 0/2"), screen());
	}

	@Test
	void theBlockCanGrowShrinkAndGo() {
		Terminal terminal = terminal(true, false);
		terminal.redraw(List.of("starting"));
		terminal.redraw(List.of("one", "two", "three"));
		terminal.redraw(List.of("one"));
		assertEquals(List.of("one"), screen());
		terminal.clear();
		terminal.println("done");
		assertEquals(List.of("done"), screen());
	}

	@Test
	void nothingIsRedrawnWhereNobodyCanSeeIt() {
		Terminal terminal = terminal(false, false);
		terminal.redraw(List.of("EP-1 0/2"));
		terminal.println(terminal.styled(Terminal.Style.BAD, "FAIL"));
		assertEquals("FAIL\n", bytes.toString(StandardCharsets.UTF_8));
	}

	@Test
	void noColourUnlessWanted() {
		assertFalse(terminal(true, false).styled(Terminal.Style.BAD, "x").contains("\033"));
		assertEquals("\033[31mx\033[0m", terminal(true, true).styled(Terminal.Style.BAD, "x"));
	}

	@Test
	void anUnknownWidthIsAReasonableOne() {
		assertEquals(100, new Terminal(out, out, true, false, () -> 0).width());
	}
}
