// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.twister.engine.api.RunLogs;

/** After a restart: adds the lines of {@code log_summary.log} that were not written between a test's durable end and the death of the CE. */
final class SummaryRepair {

	private SummaryRepair() {}

	static void repair(RunLogs logs, RunState state) throws IOException {
		List<TaskState> finished = state.finishedTasks();
		if (finished.isEmpty()) {
			return;
		}
		for (TaskState task : finished.subList((int) Math.min(lines(logs, state.id()), finished.size()), finished.size())) {
			logs.line(state.id(), Desk.SUMMARY_LOG, SummaryLine.of(state.index(), task));
		}
	}

	private static long lines(RunLogs logs, long run) throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(logs.read(run, Desk.SUMMARY_LOG, 0), StandardCharsets.UTF_8))) {
			return reader.lines().count();
		} catch (NoSuchFileException e) {
			return 0;
		}
	}
}
