// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;

/** Rows under titles, each column as wide as its widest cell; on a terminal the last one is cut at its edge. */
final class Table {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();

	Table(String... titles) {
		rows.add(List.of(titles));
	}

	void row(String... cells) {
		List<String> row = new ArrayList<>();
		for (String cell : cells) {
			row.add(Text.plain(cell));
		}
		rows.add(row);
	}

	void print(Terminal terminal) {
		int columns = rows.getFirst().size();
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], Text.columns(row.get(i)));
			}
		}
		for (int r = 0; r < rows.size(); r++) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				line.append(i == 0 ? "" : GAP).append(Text.pad(rows.get(r).get(i), widths[i]));
			}
			String text = terminal.isLive() ? Text.cut(line.toString().stripTrailing(), terminal.width()) : line.toString().stripTrailing();
			terminal.println(r == 0 ? terminal.styled(Style.BOLD, text) : text);
		}
	}
}
