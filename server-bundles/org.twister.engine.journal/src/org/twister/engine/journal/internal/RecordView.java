// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a line, found by their places without reading JSON: a start goes over hundreds of thousands of records of which it wants few, or wants only the data. A line must have been
 * found good. Words that come again and again (kinds, streams) are made once.
 */
final class RecordView {

	private static final byte[] TIME = ascii("],\"time\":\"");
	private static final byte[] STREAM = ascii(",\"stream\":");
	private static final byte[] KIND = ascii(",\"kind\":\"");
	private static final byte[] VERSION = ascii(",\"v\":");
	private static final byte[] DATA = ascii(",\"data\":");
	private static final int WORDS = 64;

	private record Word(byte[] bytes, String text) {}

	private final List<Word> words = new ArrayList<>();
	private byte[] line;
	private int at;
	private int timeFrom;
	private int timeTo;
	private int streamFrom;
	private int streamTo;
	private int kindFrom;
	private int kindTo;
	private int version;
	private int dataFrom;
	private int dataTo;

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Looks at a line without its line end.
	 *
	 * @return false if its parts are not in the order in which they are written today
	 */
	boolean of(byte[] bytes, int from, int length) {
		line = bytes;
		at = from;
		while (line[at] != ']') {
			at++;
		}
		if (!skip(TIME)) {
			return false;
		}
		timeFrom = at;
		timeTo = text();
		if (!skip(STREAM) || line[at++] != '"') {
			return false;
		}
		streamFrom = at;
		streamTo = text();
		if (!skip(KIND)) {
			return false;
		}
		kindFrom = at;
		kindTo = text();
		if (!skip(VERSION)) {
			return false;
		}
		version = 0;
		while (line[at] >= '0' && line[at] <= '9') {
			version = version * 10 + line[at++] - '0';
		}
		dataTo = from + length - RecordCodec.TAIL;
		if (!skip(DATA)) {
			return false;
		}
		dataFrom = at;
		return true;
	}

	private boolean skip(byte[] wanted) {
		boolean found = Arrays.equals(line, at, at + wanted.length, wanted, 0, wanted.length);
		at += wanted.length;
		return found;
	}

	/** Goes behind the end of a text and returns where it ends. */
	private int text() {
		byte[] bytes = line;
		int end = at;
		while (bytes[end] != '"') {
			end += bytes[end] == '\\' ? 2 : 1;
		}
		at = end + 1;
		return end;
	}

	String time() {
		return new String(line, timeFrom, timeTo - timeFrom, StandardCharsets.UTF_8);
	}

	/** As JSON text; the same as the name unless that has quotes, back slashes or control characters. */
	String stream() {
		return word(streamFrom, streamTo);
	}

	boolean isStreamPlain() {
		for (int i = streamFrom; i < streamTo; i++) {
			if (line[i] == '\\') {
				return false;
			}
		}
		return true;
	}

	String kind() {
		return word(kindFrom, kindTo);
	}

	int version() {
		return version;
	}

	int dataFrom() {
		return dataFrom;
	}

	int dataLength() {
		return dataTo - dataFrom;
	}

	void countIn(Families families, long n) {
		families.count(line, streamFrom, streamTo, n);
	}

	private String word(int from, int to) {
		for (Word word : words) {
			if (Arrays.equals(word.bytes(), 0, word.bytes().length, line, from, to)) {
				return word.text();
			}
		}
		String text = new String(line, from, to - from, StandardCharsets.UTF_8);
		if (words.size() == WORDS) {
			words.removeFirst();
		}
		words.add(new Word(Arrays.copyOfRange(line, from, to), text));
		return text;
	}
}
