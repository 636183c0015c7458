// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;

/**
 * {@code logMsg(type, text)}, in TCL {@code logMessage}, and the old server call {@code logMessage(user, type, text)}. The summary and the CLI log belong to the engine: writing to them
 * is answered with False, as it always was.
 */
@Component(service = TestCall.class)
public final class LogCalls implements TestCall {

	private static final Logger LOG = LoggerFactory.getLogger(LogCalls.class);
	private static final Map<String, String> FILES = Map.of("logRunning", "log_running.log", "logDebug", "log_debug.log", "logTest", "log_test.log");

	private final RunLogs logs;

	@Activate
	public LogCalls(@Reference RunLogs logs) {
		this.logs = logs;
	}

	@Override
	public Set<String> functions() {
		return Set.of("logMsg", "logMessage");
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws IOException {
		if (arguments.size() < 2) {
			throw new IllegalArgumentException(function + " takes a log type and a text");
		}
		String type = String.valueOf(arguments.get(arguments.size() - 2));
		String file = FILES.get(type);
		if (file == null) {
			LOG.warn("Run {}, test {}: {} cannot write to log type {}; there are {}", order.task().run(), order.task().task(), function, type,
					FILES.keySet().stream().sorted().toList());
			return Boolean.FALSE;
		}
		logs.line(order.task().run(), file, String.valueOf(arguments.getLast()).stripTrailing());
		return Boolean.TRUE;
	}
}
