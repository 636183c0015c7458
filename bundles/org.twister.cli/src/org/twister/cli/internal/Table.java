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
	/** Columns are cut below their title only down to this. */
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

	/** Whether the window is wide enough for the titles and something below them; where it is not, rows may better be shown in another way. */
	public boolean fits(Terminal terminal) {
		int[] widths = floors(widths());
		return !terminal.isLive() || Arrays.stream(widths).sum() + gaps(widths) <= terminal.width() - indent.length();
	}

	private int[] floors(int[] widths) {
		int[] floors = new int[widths.length];
		for (int i = 0; i < widths.length; i++) {
			floors[i] = Math.min(widths[i], Math.max(LEAST, Text.columns(rows.getFirst().get(i))));
		}
		return floors;
	}

	private static int gaps(int[] widths) {
		return GAP.length() * (widths.length - 1);
	}

	/** Takes from the widest columns until all have room, from titles last. */
	private void fit(int[] widths, int room) {
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.min(widths[i], Math.max(LEAST, room));
		}
		int surplus = shrink(widths, floors(widths), Arrays.stream(widths).sum() + gaps(widths) - room);
		int[] least = new int[widths.length];
		Arrays.fill(least, LEAST);
		shrink(widths, least, surplus);
	}

	/** Gives what could not be taken. */
	private static int shrink(int[] widths, int[] floors, int surplus) {
		for (int rest = surplus; rest > 0; rest--) {
			int widest = -1;
			for (int i = 0; i < widths.length; i++) {
				widest = widths[i] > floors[i] && (widest < 0 || widths[i] >= widths[widest]) ? i : widest;
			}
			if (widest < 0) {
				return rest;
			}
			widths[widest]--;
		}
		return 0;
	}
}
