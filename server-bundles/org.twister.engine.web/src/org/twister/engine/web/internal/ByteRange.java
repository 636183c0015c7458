// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file as a header {@code Range} asks for it.
 *
 * @param from first byte
 * @param to   behind the last byte
 */
record ByteRange(long from, long to) {

	private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

	long length() {
		return to - from;
	}

	/** Whether a header asks for one range in a form understood; others are ignored and answered with the whole file, as HTTP wants it. */
	static boolean isAsked(String header) {
		return header != null && HEADER.matcher(header).matches() && !header.equals("bytes=-");
	}

	/** The part of a file of this size; empty if nothing of it is there. */
	static Optional<ByteRange> of(String header, long size) {
		Matcher matcher = HEADER.matcher(header);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(header);
		}
		String first = matcher.group(1);
		String last = matcher.group(2);
		if (first.isEmpty()) {
			long length = Math.min(Long.parseLong(last), size);
			return length == 0 ? Optional.empty() : Optional.of(new ByteRange(size - length, size));
		}
		long from = Long.parseLong(first);
		long to = last.isEmpty() ? size : Math.min(size, Long.parseLong(last) + 1);
		return from >= to ? Optional.empty() : Optional.of(new ByteRange(from, to));
	}
}
