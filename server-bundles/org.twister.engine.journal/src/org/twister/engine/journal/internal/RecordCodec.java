// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record is one line of JSON. Its head ({@code n}, {@code epoch}, {@code group}) comes first and its check sum last, so that a reader can verify a line and find its place
 * without parsing the rest. {@code group} holds the first and last number of the records that were written and synced together: they hold all or none.
 */
final class RecordCodec {

	/** The version of all kinds' data. */
	static final int DATA_VERSION = 1;

	private static final byte[] CRC = ",\"crc32c\":\"".getBytes(StandardCharsets.US_ASCII);
	static final int TAIL = CRC.length + 8 + 2;

	/** What a line says about its place. */
	record Head(long n, long epoch, long groupFirst, long groupLast) {}

	/** A whole record. */
	record Stored(Head head, String time, String stream, String kind, int v, JsonNode data) {}

	private RecordCodec() {}

	static void encode(Head head, String time, String stream, String kind, byte[] data, ByteArrayOutputStream out) {
		String front = "{\"n\":" + head.n() + ",\"epoch\":" + head.epoch() + ",\"group\":[" + head.groupFirst() + "," + head.groupLast() + "],\"time\":\""
				+ time
				+ "\",\"stream\":" + quoted(stream) + ",\"kind\":\"" + kind + "\",\"v\":" + DATA_VERSION + ",\"data\":";
		byte[] text = front.getBytes(StandardCharsets.UTF_8);
		CRC32C crc = new CRC32C();
		crc.update(text);
		crc.update(data);
		out.writeBytes(text);
		out.writeBytes(data);
		out.writeBytes(CRC);
		out.writeBytes(HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII));
		out.write('"');
		out.write('}');
		out.write('\n');
	}

	private static String quoted(String text) {
		try {
			return EventKinds.JSON.writeValueAsString(text);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The head of a line (without its line end) if the check sum is right, else null. */
	static Head check(byte[] line, int from, int length) {
		int body = from + length - TAIL;
		if (length < TAIL + 8 || line[from + length - 1] != '}' || line[from + length - 2] != '"') {
			return null;
		}
		for (int i = 0; i < CRC.length; i++) {
			if (line[body + i] != CRC[i]) {
				return null;
			}
		}
		CRC32C crc = new CRC32C();
		crc.update(line, from, body - from);
		return isHex(line, body + CRC.length, (int) crc.getValue()) ? head(line, from) : null;
	}

	/** Whether eight bytes are the small hexadecimal digits of a number. */
	private static boolean isHex(byte[] line, int from, int number) {
		for (int i = 0; i < 8; i++) {
			int digit = number >>> 28 - 4 * i & 0xf;
			if (line[from + i] != (digit < 10 ? '0' + digit : 'a' + digit - 10)) {
				return false;
			}
		}
		return true;
	}

	/** The head of a line that was found good before. */
	static Head head(byte[] line, int from) {
		long[] numbers = new long[4];
		int at = from;
		for (int i = 0; i < numbers.length; i++) {
			while (line[at] < '0' || line[at] > '9') {
				at++;
			}
			while (line[at] >= '0' && line[at] <= '9') {
				numbers[i] = numbers[i] * 10 + line[at++] - '0';
			}
		}
		return new Head(numbers[0], numbers[1], numbers[2], numbers[3]);
	}

	/** Reads a line that {@link #check} has found good. */
	static Stored decode(byte[] line, int from, int length) throws IOException {
		JsonNode node = EventKinds.JSON.readTree(line, from, length);
		return new Stored(head(line, from), node.path("time").asText(), node.path("stream").asText(), node.path("kind").asText(), node.path("v").asInt(),
				node.path("data"));
	}
}
