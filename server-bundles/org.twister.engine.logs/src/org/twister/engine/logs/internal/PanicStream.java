// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;

import org.twister.engine.logs.internal.PanicMatcher.Strike;

/**
 * The output of one test on its way past the panic rules: chunks become lines, so that a rule sees a line whole wherever it was cut on the way. Line ends are {@code \n}, {@code \r} and
 * any two of them; empty lines are none. A line of more than {@value #LONGEST} bytes is looked at in pieces of that size. For one thread at a time.
 */
final class PanicStream {

	static final int LONGEST = 64 << 10;

	private final Supplier<PanicMatcher> rules;
	/** The line that has no end yet. */
	private byte[] open = new byte[512];
	private int length;
	/** How much of it {@link #quiet} has looked at. */
	private int looked;

	/** @param rules asked for each chunk, so that a change is obeyed at once */
	PanicStream(Supplier<PanicMatcher> rules) {
		this.rules = rules;
	}

	/** Null if no rule strikes. The buffer is left as it is. */
	Strike feed(ByteBuffer chunk) {
		PanicMatcher matcher = rules.get();
		byte[] bytes;
		int from = 0;
		int to = chunk.remaining();
		if (chunk.hasArray()) {
			bytes = chunk.array();
			from = chunk.arrayOffset() + chunk.position();
			to += from;
		} else {
			bytes = new byte[to];
			chunk.duplicate().get(bytes);
		}
		return matcher.isEmpty() ? skip(bytes, from, to) : feed(matcher, bytes, from, to);
	}

	/** Nobody looks: only the line that is open must be known, in case somebody does for the next chunk. */
	private Strike skip(byte[] bytes, int from, int to) {
		int last = lastEnd(bytes, from, to);
		if (last >= from) {
			drop();
		}
		keep(bytes, Math.max(Math.max(last + 1, from), to - LONGEST), to);
		return null;
	}

	private Strike feed(PanicMatcher matcher, byte[] bytes, int from, int to) {
		int begin = from;
		while (length > 0 || looked > 0) {
			int end = begin;
			while (end < to && !isEnd(bytes[end]) && length + end - begin < LONGEST) {
				end++;
			}
			keep(bytes, begin, end);
			if (end == to && length < LONGEST) {
				return null;
			}
			Strike strike = matcher.find(open, 0, length);
			drop();
			begin = end;
			if (strike != null) {
				return strike;
			}
		}
		return whole(matcher, bytes, begin, to);
	}

	/** From the beginning of a line. */
	private Strike whole(PanicMatcher matcher, byte[] bytes, int from, int to) {
		int end = Math.max(from, lastEnd(bytes, from, to) + 1);
		Strike strike = end - from <= LONGEST ? matcher.find(bytes, from, end) : inPieces(matcher, bytes, from, end);
		int begin = end;
		while (strike == null && to - begin >= LONGEST) {
			strike = matcher.find(bytes, begin, begin + LONGEST);
			begin += LONGEST;
		}
		if (strike == null) {
			keep(bytes, begin, to);
		}
		return strike;
	}

	/** Whole lines of which some may be too long. */
	private static Strike inPieces(PanicMatcher matcher, byte[] bytes, int from, int to) {
		Strike strike = null;
		for (int begin = from; strike == null && begin < to;) {
			int most = Math.min(to, begin + LONGEST);
			int last = lastEnd(bytes, begin, most);
			int end = most < to && last >= begin ? last + 1 : most;
			strike = matcher.find(bytes, begin, end);
			begin = end;
		}
		return strike;
	}

	/** No more came for a while: the open line is looked at as it is, since a device that has stopped ends no line. Null if no rule strikes, or nothing has come since the last look. */
	Strike quiet() {
		if (length == 0 || looked == length) {
			return null;
		}
		looked = length;
		return rules.get().find(open, 0, length);
	}

	boolean isOpen() {
		return length > looked;
	}

	private void drop() {
		length = 0;
		looked = 0;
	}

	private void keep(byte[] bytes, int from, int to) {
		int more = Math.min(to - from, LONGEST - length);
		if (length + more > open.length) {
			open = Arrays.copyOf(open, Math.max(length + more, Math.min(LONGEST, open.length * 2)));
		}
		System.arraycopy(bytes, from, open, length, more);
		length += more;
	}

	private static int lastEnd(byte[] bytes, int from, int to) {
		int i = to - 1;
		while (i >= from && !isEnd(bytes[i])) {
			i--;
		}
		return i;
	}

	private static boolean isEnd(byte b) {
		return b == '\n' || b == '\r';
	}
}
