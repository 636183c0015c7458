// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.ArrayList;
import java.util.List;

import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs.LogFile;

/**
 * From the logs to the run engine, which needs the logs before it can be there itself: what has to be said to it meanwhile waits. Thread-safe.
 */
final class EngineDoor {

	/** Something to be said to the engine. */
	interface Message {
		void to(RunEngine engine);
	}

	private final List<Message> waiting = new ArrayList<>();
	private RunEngine engine;

	/** Says it now, on this thread, or when the engine is there. */
	void say(Message message) {
		RunEngine present;
		synchronized (this) {
			present = engine;
			if (present == null) {
				waiting.add(message);
			}
		}
		if (present != null) {
			message.to(present);
		}
	}

	void open(RunEngine arrived) {
		List<Message> due;
		synchronized (this) {
			engine = arrived;
			due = List.copyOf(waiting);
			waiting.clear();
		}
		due.forEach(message -> message.to(arrived));
	}

	synchronized void close() {
		engine = null;
	}

	/** Sum of sizes. */
	static long sum(List<LogFile> files) {
		return files.stream().mapToLong(LogFile::size).sum();
	}
}
