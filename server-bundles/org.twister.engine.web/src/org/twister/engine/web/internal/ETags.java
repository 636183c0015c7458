// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Entity tags: the SHA-256 of a file in hex digits, in quotes. */
final class ETags {

	private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"([^\"]*)\"\\s*(?:,|$)");

	private ETags() {}

	static String of(String hash) {
		return "\"" + hash + "\"";
	}

	/** The hashes in a header that names tags. */
	private static Set<String> hashes(String header) throws RpcException {
		Set<String> hashes = new HashSet<>();
		Matcher tag = TAG.matcher(header);
		int end = 0;
		while (tag.find() && tag.start() == end) {
			hashes.add(tag.group(1));
			end = tag.end();
		}
		if (end != header.length() || hashes.isEmpty()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + header + "' names no file: a tag is the SHA-256 of a file in quotes, or *.");
		}
		return hashes;
	}

	/** What a change wants to be there. */
	static Expected expected(HttpExchange exchange) throws RpcException {
		String match = exchange.header("If-Match");
		String noneMatch = exchange.header("If-None-Match");
		if (match != null && noneMatch != null || noneMatch != null && !noneMatch.strip().equals("*")) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A change is bound by 'If-Match' with tags or *, or by 'If-None-Match: *'.");
		}
		if (noneMatch != null) {
			return Expected.NOTHING;
		}
		if (match == null) {
			return Expected.ANYTHING;
		}
		return match.strip().equals("*") ? Expected.SOME_FILE : new Expected(Expected.Kind.ONE_OF, hashes(match));
	}

	/** Whether a header that names tags, or any by *, names this one; a header that is not there does not. */
	static boolean names(String header, String hash) throws RpcException {
		return header != null && (header.strip().equals("*") || hashes(header).contains(hash));
	}
}
