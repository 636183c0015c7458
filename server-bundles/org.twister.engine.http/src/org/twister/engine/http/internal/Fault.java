// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.nio.charset.StandardCharsets;

import org.twister.rpc.FaultCode;

/** Refusals made by the server itself, in the form of {@code /api/v1}. */
final class Fault {

	private Fault() {}

	static byte[] json(FaultCode code, String message) {
		return ("{\"code\":\"" + code + "\",\"message\":\"" + escape(message) + "\",\"problems\":[]}\n").getBytes(StandardCharsets.UTF_8);
	}

	private static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length() + 8);
		text.chars().forEach(c -> {
			if (c == '"' || c == '\\') {
				out.append('\\').append((char) c);
			} else if (c < ' ') {
				out.append(String.format("\\u%04x", c));
			} else {
				out.append((char) c);
			}
		});
		return out.toString();
	}
}
