// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.twister.cli.internal.terminal.Terminal;
import org.twister.cli.internal.terminal.Terminal.Style;
import org.twister.cli.internal.terminal.Text;

/** The lines in which two texts differ, in the form of {@code diff -u}. */
final class LineDiff {

	private static final int CONTEXT = 3;
	/** With more differences than this the rest counts as replaced as a whole. */
	private static final int MOST = 2000;

	/**
	 * Lines that differ: those of the old text from {@code oldStart} to before {@code oldEnd} became those of the new one.
	 */
	record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

	private final String name;
	private final String[] before;
	private final String[] after;

	LineDiff(String name, String before, String after) {
		this.name = name;
		this.before = lines(before);
		this.after = lines(after);
	}

	/** With their line ends. */
	private static String[] lines(String text) {
		return text.isEmpty() ? new String[0] : text.split("(?<=\n)");
	}

	void print(Terminal terminal) {
		List<String> output = lines();
		terminal.println(output.stream().map(line -> terminal.isLive() ? coloured(terminal, line) : line).toArray(String[]::new));
	}

	private static String coloured(Terminal terminal, String line) {
		boolean isHead = line.startsWith("+++ ") || line.startsWith("--- ");
		Style style = isHead
				? Style.BOLD
				: line.startsWith("+") ? Style.GOOD : line.startsWith("-") ? Style.BAD : line.startsWith("@") ? Style.DIM : Style.NONE;
		return terminal.styled(style, Text.printable(line));
	}

	/** None if the texts are equal. */
	List<String> lines() {
		List<String> output = new ArrayList<>();
		List<Change> changes = changes();
		for (int i = 0; i < changes.size();) {
			int last = i;
			while (last + 1 < changes.size() && changes.get(last + 1).oldStart() - changes.get(last).oldEnd() <= 2 * CONTEXT) {
				last++;
			}
			if (output.isEmpty()) {
				output.add("--- " + name);
				output.add("+++ " + name);
			}
			hunk(changes.subList(i, last + 1), output);
			i = last + 1;
		}
		return output;
	}

	private void hunk(List<Change> changes, List<String> output) {
		Change first = changes.getFirst();
		Change last = changes.getLast();
		int lead = Math.min(CONTEXT, first.oldStart());
		int trail = Math.min(CONTEXT, before.length - last.oldEnd());
		output.add("@@ -" + range(first.oldStart() - lead, last.oldEnd() + trail) + " +" + range(first.newStart() - lead, last.newEnd() + trail) + " @@");
		int at = first.oldStart() - lead;
		for (Change change : changes) {
			add(" ", before, at, change.oldStart(), output);
			add("-", before, change.oldStart(), change.oldEnd(), output);
			add("+", after, change.newStart(), change.newEnd(), output);
			at = change.oldEnd();
		}
		add(" ", before, at, last.oldEnd() + trail, output);
	}

	private static String range(int from, int to) {
		return (to > from ? from + 1 : from) + (to - from == 1 ? "" : "," + (to - from));
	}

	private static void add(String mark, String[] lines, int from, int to, List<String> output) {
		for (int i = from; i < to; i++) {
			boolean ends = lines[i].endsWith("\n");
			output.add(mark + (ends ? lines[i].substring(0, lines[i].length() - 1) : lines[i]));
			if (!ends) {
				output.add("\\ No newline at end of file");
			}
		}
	}

	/** The differences, by the shortest way from one text to the other. */
	List<Change> changes() {
		int start = 0;
		while (start < before.length && start < after.length && before[start].equals(after[start])) {
			start++;
		}
		int oldEnd = before.length;
		int newEnd = after.length;
		while (oldEnd > start && newEnd > start && before[oldEnd - 1].equals(after[newEnd - 1])) {
			oldEnd--;
			newEnd--;
		}
		if (start == oldEnd && start == newEnd) {
			return List.of();
		}
		List<int[]> way = start == oldEnd || start == newEnd ? null : ways(start, oldEnd, newEnd);
		return way == null ? List.of(new Change(start, oldEnd, start, newEnd)) : walkBack(way, start, oldEnd, newEnd);
	}

	/** Farthest reach on each diagonal for each number of edits, after Myers; null if there are too many. */
	private List<int[]> ways(int start, int oldEnd, int newEnd) {
		int n = oldEnd - start;
		int m = newEnd - start;
		int most = Math.min(MOST, n + m);
		int[] reach = new int[2 * most + 3];
		List<int[]> ways = new ArrayList<>();
		for (int d = 0; d <= most; d++) {
			for (int k = -d; k <= d; k += 2) {
				int x = k == -d || k != d && reach[most + k] < reach[most + k + 2] ? reach[most + k + 2] : reach[most + k] + 1;
				int y = x - k;
				while (x < n && y < m && before[start + x].equals(after[start + y])) {
					x++;
					y++;
				}
				reach[most + 1 + k] = x;
				if (x == n && y == m) {
					ways.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
					return ways;
				}
			}
			ways.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
		}
		return null;
	}

	private List<Change> walkBack(List<int[]> ways, int start, int oldEnd, int newEnd) {
		List<Change> changes = new ArrayList<>();
		int x = oldEnd - start;
		int y = newEnd - start;
		for (int d = ways.size() - 1; d > 0; d--) {
			int[] reach = ways.get(d - 1);
			int k = x - y;
			boolean insert = k == -d || k != d && at(reach, d - 1, k - 1) < at(reach, d - 1, k + 1);
			int from = insert ? at(reach, d - 1, k + 1) : at(reach, d - 1, k - 1);
			int fromY = from - (insert ? k + 1 : k - 1);
			add(changes, new Change(start + from, start + from + (insert ? 0 : 1), start + fromY, start + fromY + (insert ? 1 : 0)));
			x = from;
			y = fromY;
		}
		return changes;
	}

	/** Reach on diagonal k after d edits. */
	private static int at(int[] reach, int d, int k) {
		return reach[k + d + 1];
	}

	/** Puts a change in front, joined with the one that it touches. */
	private static void add(List<Change> changes, Change change) {
		if (!changes.isEmpty() && changes.getFirst().oldStart() == change.oldEnd() && changes.getFirst().newStart() == change.newEnd()) {
			Change next = changes.removeFirst();
			changes.addFirst(new Change(change.oldStart(), next.oldEnd(), change.newStart(), next.newEnd()));
		} else {
			changes.addFirst(change);
		}
	}
}
