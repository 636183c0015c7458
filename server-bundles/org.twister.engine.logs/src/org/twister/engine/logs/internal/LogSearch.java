// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.twister.engine.api.RunLogs.Found;
import org.twister.engine.api.RunLogs.Line;
import org.twister.engine.api.RunLogs.Search;
import org.twister.model.panic.PanicExpression;
import org.twister.model.panic.PanicExpression.Kind;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

import com.google.re2j.Pattern;

/**
 * Looks for text in a log, block by block: one block is in memory, however large the log is. Where a string must stand in every line that fits, only lines with that string are looked at.
 * It counts the lines on the way, so it always begins at the start of the log or where a cursor says. For one thread, once.
 */
final class LogSearch {

	private static final int BLOCK = 256 << 10;
	/** A longer line is looked at in pieces. */
	private static final int LONGEST = 64 << 10;
	private static final int MOST_LINES = 10_000;
	private static final int USUAL_LINES = 1_000;
	/** Characters of a long line that are told, and how many of them before what was found. */
	private static final int TOLD = 2_000;
	private static final int TOLD_BEFORE = 200;
	/** Characters of one answer. */
	private static final int ANSWER = 2 << 20;
	private static final Duration TIME = Duration.ofSeconds(2);
	private static final java.util.regex.Pattern CURSOR = java.util.regex.Pattern.compile("(\\d{1,18}):(\\d{1,18})");

	/** Where a log's bytes come from. */
	interface Source {
		InputStream from(long offset) throws IOException;
	}

	private final Pattern pattern;
	/** Null if there is none that would help. */
	private final ByteFinder finder;
	private final long from;
	private final int limit;
	private final long nanos;
	private final List<Line> lines = new ArrayList<>();
	private int told;
	/** Where the buffer begins, and the number of the line there. */
	private long offset;
	private long number = 1;
	private final byte[] buffer = new byte[BLOCK];
	private int length;

	/** @throws RpcException BAD_REQUEST */
	LogSearch(Search search) throws RpcException {
		this(search, TIME);
	}

	/** @param time after which the answer is given, when the block that is looked at is done */
	LogSearch(Search search, Duration time) throws RpcException {
		if (search.text() == null || search.text().isEmpty()) {
			throw refused("There is nothing to look for.");
		}
		if (search.from() < 0 || search.limit() < 0 || search.limit() > MOST_LINES) {
			throw refused("from must not be negative, and limit 1 to " + MOST_LINES + " or 0.");
		}
		this.from = search.from();
		this.limit = search.limit() == 0 ? USUAL_LINES : search.limit();
		this.nanos = time.toNanos();
		if (search.regex()) {
			checkExpression(search.text());
		}
		String expression = search.regex() ? search.text() : Pattern.quote(search.text());
		this.pattern = Pattern.compile(expression, search.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0);
		Set<String> literals = search.regex() ? Literals.of(search.text(), search.ignoreCase()) : Literals.ofText(search.text(), search.ignoreCase());
		this.finder = literals.size() == 1 ? new ByteFinder(literals.iterator().next()) : null;
		if (search.cursor() != null && !search.cursor().isEmpty()) {
			Matcher cursor = CURSOR.matcher(search.cursor());
			if (!cursor.matches()) {
				throw refused("'" + search.cursor() + "' is no cursor of a search.");
			}
			offset = Long.parseLong(cursor.group(1));
			number = Long.parseLong(cursor.group(2));
		}
	}

	private static void checkExpression(String text) throws RpcException {
		PanicExpression expression = PanicExpression.of(text);
		if (expression.kind() != Kind.REGEX) {
			String place = expression.position() > 0 ? " at position " + expression.position() : "";
			throw refused("'" + text + "' is no regular expression that can be used: " + expression.reason() + place + ".");
		}
	}

	private static RpcException refused(String message) {
		return new RpcException(FaultCode.BAD_REQUEST, message);
	}

	/** @param size up to where it is searched */
	Found in(Source source, long size) throws IOException {
		long began = System.nanoTime();
		if (offset >= size) {
			return new Found(lines, "", Math.min(offset, size));
		}
		try (InputStream in = source.from(offset)) {
			while (true) {
				int more = in.readNBytes(buffer, length, (int) Math.min(BLOCK - length, size - offset - length));
				length += more;
				boolean last = offset + length >= size || more == 0;
				boolean full = block(last);
				boolean atEnd = last && length == 0;
				if (atEnd) {
					return new Found(lines, "", offset);
				}
				if (full || System.nanoTime() - began >= nanos) {
					return new Found(lines, offset + ":" + number, offset);
				}
			}
		}
	}

	/**
	 * Looks at what is in the buffer, and leaves in it what has no end yet.
	 *
	 * @return whether the answer is full
	 */
	private boolean block(boolean last) {
		int end = last ? length : lastEnd() + 1;
		if (end == 0) {
			end = Math.min(length, LONGEST);
		}
		int at = 0;
		while (at < end && offset + at < from) {
			at = skipLines(at, (int) Math.min(end, from - offset));
		}
		boolean full = false;
		while (at < end && !full) {
			at = finder == null ? at : nextCandidate(at, end);
			if (at < end) {
				at = line(at, end);
				full = lines.size() >= limit || told >= ANSWER;
			}
		}
		offset += at;
		length -= at;
		System.arraycopy(buffer, at, buffer, 0, length);
		return full;
	}

	/** Counts the lines up to here. */
	private int skipLines(int at, int to) {
		for (int i = at; i < to; i++) {
			if (buffer[i] == '\n') {
				number++;
			}
		}
		return to;
	}

	/** The beginning of the line that may fit, or the end. */
	private int nextCandidate(int at, int end) {
		int found = finder.find(buffer, at, end);
		if (found < 0) {
			return skipLines(at, end);
		}
		int start = found;
		while (start > at && buffer[start - 1] != '\n') {
			start--;
		}
		skipLines(at, start);
		// of a very long line the piece with what was found, and something before it
		return found - start > LONGEST - finder.length() ? found - LONGEST / 4 : start;
	}

	/** Looks at a line, or at a piece of one that is too long; where the next one begins. */
	private int line(int start, int end) {
		int most = Math.min(end, start + LONGEST);
		int stop = start;
		while (stop < most && buffer[stop] != '\n') {
			stop++;
		}
		boolean whole = stop < end && buffer[stop] == '\n';
		int to = stop > start && buffer[stop - 1] == '\r' ? stop - 1 : stop;
		String text = new String(buffer, start, to - start, StandardCharsets.UTF_8);
		com.google.re2j.Matcher matcher = pattern.matcher(text);
		if (matcher.find()) {
			add(start, text, matcher.start());
		}
		number += whole ? 1 : 0;
		return whole ? stop + 1 : stop;
	}

	private void add(int start, String text, int column) {
		int begin = text.length() <= TOLD ? 0 : Math.max(0, column - TOLD_BEFORE);
		String part = text.substring(begin, Math.min(text.length(), begin + TOLD));
		lines.add(new Line(offset + start, number, column - begin, part));
		told += part.length();
	}

	private int lastEnd() {
		int i = length - 1;
		while (i >= 0 && buffer[i] != '\n') {
			i--;
		}
		return i;
	}

	/** Finds a string of ASCII in bytes, in large or small letters: from its end backwards, in leaps (Boyer, Moore, Horspool). */
	static final class ByteFinder {
		private static final byte[] SMALL = new byte[256];
		private final byte[] wanted;
		private final int[] leap = new int[256];

		static {
			for (int i = 0; i < 256; i++) {
				SMALL[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
			}
		}

		/** @param small letters are small ones */
		ByteFinder(String small) {
			wanted = small.getBytes(StandardCharsets.US_ASCII);
			Arrays.fill(leap, wanted.length);
			for (int i = 0; i < wanted.length - 1; i++) {
				leap[wanted[i]] = wanted.length - 1 - i;
				leap[Character.toUpperCase(wanted[i])] = wanted.length - 1 - i;
			}
		}

		int length() {
			return wanted.length;
		}

		/** First place at or behind {@code from}, -1 if there is none. */
		int find(byte[] bytes, int from, int to) {
			int last = wanted.length - 1;
			for (int at = from; at + last < to; at += leap[bytes[at + last] & 0xff]) {
				int i = last;
				while (i >= 0 && SMALL[bytes[at + i] & 0xff] == wanted[i]) {
					i--;
				}
				if (i < 0) {
					return at;
				}
			}
			return -1;
		}
	}
}
