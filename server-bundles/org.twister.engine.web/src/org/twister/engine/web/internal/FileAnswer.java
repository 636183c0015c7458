// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Content;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/** Answers with a file or a part of it. Always as mere bytes: a browser shall run nothing that a user has put into a file. */
final class FileAnswer {

	private static final String TYPE = "application/octet-stream";

	private FileAnswer() {}

	static void send(HttpExchange exchange, Content content) throws IOException, RpcException {
		FileInfo info = content.info();
		String match = exchange.header("If-Match");
		if (match != null && !ETags.names(match, info.hash())) {
			throw new ChangedException(info.path() + " is not what it was.");
		}
		if (info.hash() != null) {
			exchange.setHeader("ETag", ETags.of(info.hash()));
		}
		exchange.setHeader("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(info.modified()).atOffset(ZoneOffset.UTC)));
		exchange.setHeader("Accept-Ranges", "bytes");
		exchange.setHeader("Cache-Control", "no-cache");
		if (ETags.names(exchange.header("If-None-Match"), info.hash())) {
			exchange.respond(304, null, new byte[0]);
			return;
		}
		String header = exchange.header("Range");
		boolean isPart = ByteRange.isAsked(header) && isStill(exchange.header("If-Range"), info.hash());
		Optional<ByteRange> range = isPart ? ByteRange.of(header, info.size()) : Optional.of(new ByteRange(0, info.size()));
		if (range.isEmpty()) {
			exchange.setHeader("Content-Range", "bytes */" + info.size());
			exchange.respond(416, null, new byte[0]);
			return;
		}
		send(exchange, content, range.get(), isPart);
	}

	private static boolean isStill(String header, String hash) {
		return header == null || header.strip().equals(ETags.of(hash));
	}

	private static void send(HttpExchange exchange, Content content, ByteRange range, boolean isPart) throws IOException {
		if (isPart) {
			exchange.setHeader("Content-Range", "bytes " + range.from() + "-" + (range.to() - 1) + "/" + content.info().size());
		}
		exchange.setHeader("Content-Length", "" + range.length());
		try (OutputStream out = exchange.respondStreaming(isPart ? 206 : 200, TYPE)) {
			if (!exchange.method().equals("HEAD")) {
				content.copy(range.from(), range.to(), out);
			}
		}
	}
}
