// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;

/** Rows under titles, each column as wide as its widest cell; on a terminal the widest columns are cut until all of them fit. */
public final class Table {

	private static final String GAP = "  ";
	/** Columns are not cut below this. */
	private static final int LEAST = 6;

	private final List<List<String>> rows = new ArrayList<>();
	private String indent = "";

	public Table(String... titles) {
		rows.add(List.of(titles));
	}

	/** Each line begins with this. */
	public Table indented(String blanks) {
		indent = blanks;
		return this;
	}

	/** @param cells as many as there are titles */
	public void row(String... cells) {
		List<String> row = new ArrayList<>();
		for (String cell : cells) {
			row.add(Text.plain(cell));
		}
		rows.add(row);
	}

	/** Leaves out the columns that have nothing in any row. */
	public Table withoutEmptyColumns() {
		for (int i = rows.getFirst().size() - 1; i >= 0; i--) {
			int column = i;
			if (rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty())) {
				rows.replaceAll(row -> {
					List<String> rest = new ArrayList<>(row);
					rest.remove(column);
					return rest;
				});
			}
		}
		return this;
	}

	public void print(Terminal terminal) {
		int[] widths = widths();
		if (terminal.isLive()) {
			fit(widths, terminal.width() - indent.length());
		}
		String[] lines = new String[rows.size()];
		for (int r = 0; r < lines.length; r++) {
			StringBuilder line = new StringBuilder(indent);
			for (int i = 0; i < widths.length; i++) {
				line.append(i == 0 ? "" : GAP).append(Text.pad(rows.get(r).get(i), widths[i]));
			}
			String text = terminal.isLive() ? Text.cut(line.toString().stripTrailing(), terminal.width()) : line.toString().stripTrailing();
			lines[r] = r == 0 ? terminal.styled(Style.BOLD, text) : text;
		}
		terminal.println(lines);
	}

	private int[] widths() {
		int[] widths = new int[rows.getFirst().size()];
		for (List<String> row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], Text.columns(row.get(i)));
			}
		}
		return widths;
	}

	/** Takes from the widest column until all have room. */
	private static void fit(int[] widths, int room) {
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.min(widths[i], Math.max(LEAST, room));
		}
		int surplus = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - room;
		for (; surplus > 0; surplus--) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = widths[i] >= widths[widest] ? i : widest;
			}
			if (widths[widest] <= LEAST) {
				return;
			}
			widths[widest]--;
		}
	}
}
