// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.regex.Pattern;

import org.twister.model.io.MalformedFileException;

/**
 * Lines and columns of a text, from 1. A line ends with LF, CR LF or CR; a byte order mark at the begin of the text has no column. Holds two numbers for every 4,096
 * characters, and looks at no more than that many for an answer, however long or many the lines are. Not changed once built.
 */
final class LineIndex {

	private static final int BITS = 12;
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
	/** Longest sentence. */
	private static final int MOST = 400;

	private final String text;
	/** Number of lines before the one in which each block begins. */
	private final int[] rows;
	/** Begin of that line. */
	private final int[] begins;

	LineIndex(String text) {
		this.text = text;
		int blocks = (text.length() >> BITS) + 1;
		rows = new int[blocks];
		begins = new int[blocks];
		int row = 0;
		int begin = 0;
		for (int block = 1; block < blocks; block++) {
			int end = block << BITS;
			for (int i = end - (1 << BITS); i < end; i++) {
				if (text.charAt(i) <= '\r' && endsLine(i)) {
					row++;
					begin = i + 1;
				}
			}
			rows[block] = row;
			begins[block] = begin;
		}
	}

	private boolean endsLine(int i) {
		char c = text.charAt(i);
		return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
	}

	int line(int offset) {
		int block = offset >> BITS;
		int row = rows[block];
		for (int i = block << BITS; i < offset; i++) {
			if (endsLine(i)) {
				row++;
			}
		}
		return row + 1;
	}

	int column(int offset) {
		int block = offset >> BITS;
		int begin = begins[block];
		for (int i = offset - 1; i >= block << BITS; i--) {
			if (endsLine(i)) {
				begin = i + 1;
				break;
			}
		}
		int mark = begin == 0 && text.startsWith("\uFEFF") ? 1 : 0;
		return Math.max(1, offset - begin + 1 - mark);
	}

	/** The error that something is wrong at a place of a text. */
	static MalformedFileException malformed(String file, String text, int offset, String sentence) {
		int at = Math.clamp(offset, 0, text.length());
		LineIndex lines = new LineIndex(text);
		return new MalformedFileException(file, lines.line(at), lines.column(at), printable(sentence));
	}

	/** A sentence that may quote a file, without what would disturb a terminal or be too much for a reader. */
	static String printable(String sentence) {
		String clean = CONTROL.matcher(sentence).replaceAll("?");
		return clean.length() <= MOST ? clean : clean.substring(0, MOST / 2) + " ... " + clean.substring(clean.length() - MOST / 4);
	}
}
