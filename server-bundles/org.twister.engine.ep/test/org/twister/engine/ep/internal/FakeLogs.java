// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;

/** Logs in memory, with the rules of the interface. */
final class FakeLogs {

	final Map<TaskRef, ByteArrayOutputStream> logs = new HashMap<>();
	boolean full;

	/** The service: what engine.ep does not call is refused. */
	RunLogs service() {
		return (RunLogs) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{RunLogs.class},
				(proxy, method, arguments) -> switch (method.getName()) {
				case "append" -> append((TaskRef) arguments[0], (Long) arguments[1], (ByteBuffer) arguments[2]);
				case "length" -> length((TaskRef) arguments[0]);
				case "complete" -> null;
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private synchronized long append(TaskRef task, long offset, ByteBuffer bytes) throws IOException {
		ByteArrayOutputStream log = logs.computeIfAbsent(task, t -> new ByteArrayOutputStream());
		if (full) {
			throw new IOException("No space left on device");
		}
		if (offset > log.size()) {
			throw new IOException("bytes are missing");
		}
		byte[] content = new byte[bytes.remaining()];
		bytes.get(content);
		int known = (int) Math.min(content.length, log.size() - offset);
		log.write(content, known, content.length - known);
		return log.size();
	}

	private synchronized long length(TaskRef task) {
		return logs.containsKey(task) ? logs.get(task).size() : 0;
	}

	synchronized String text(TaskRef task) {
		return logs.get(task).toString(StandardCharsets.UTF_8);
	}
}
