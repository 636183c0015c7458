// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.twister.engine.api.UserFiles.Change;
import org.twister.engine.api.UserFiles.Watch;
import org.twister.engine.api.http.HttpExchange;

/**
 * Sends the changes of a watched folder, a JSON object a line: first that it is watched, then each change; a client that has fallen behind gets one line for several
 * changes of a file. A blank line now and then, to notice that nobody listens any more.
 */
final class ChangeStream {

	private static final long QUIET_MILLIS = 20_000;

	/** The first line. */
	private record Watching(boolean watching) {}

	private ChangeStream() {}

	/** Until the client goes, or the watch ends; closes it. */
	static void send(HttpExchange exchange, Watch watch) throws IOException, InterruptedException {
		try (watch; OutputStream out = exchange.respondStreaming(200, "application/jsonl")) {
			line(out, new Watching(true));
			out.flush();
			for (List<Change> changes = watch.next(QUIET_MILLIS); changes != null; changes = watch.next(QUIET_MILLIS)) {
				for (Change change : changes) {
					line(out, change);
				}
				if (changes.isEmpty()) {
					out.write('\n');
				}
				out.flush();
			}
		}
	}

	private static void line(OutputStream out, Object value) throws IOException {
		out.write(Json.bytes(value));
		out.write("\n".getBytes(StandardCharsets.UTF_8));
	}
}
