// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.ListRuns;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.TestStatus;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists runs. */
@Command(name = "runs", description = "Lists the runs of a Central Engine, newest first.")
public final class RunsCommand extends ClientCommand {

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many. Default: ${DEFAULT-VALUE}.")
	private int limit;

	@Override
	protected ExitCode perform(TwisterClient client) throws RpcException, CommandException {
		if (limit < 1) {
			throw CommandException.usage("--limit must be at least 1");
		}
		List<RunInfo> runs = client.service(RunService.class).list(new ListRuns(limit));
		if (runs.isEmpty()) {
			terminal().println("No run yet on " + client.server() + ".");
			return ExitCode.OK;
		}
		Table table = new Table("Run", "State", "Started", "Elapsed", "By", "Project", "Tests");
		for (RunInfo run : runs) {
			table.row("#" + run.id(), state(run), Times.local(run.started()), Text.duration(run.elapsed()), run.by(), Origins.described(run),
					counts(run.counts()));
		}
		table.print(terminal());
		return ExitCode.OK;
	}

	private static String state(RunInfo run) {
		if (run.outcome() == null) {
			return run.status().word();
		}
		return switch (run.outcome()) {
		case COMPLETED -> "completed";
		case STOPPED_ON_FAIL -> "stopped on fail";
		case STOPPED_BY_USER -> "stopped";
		case TIMED_OUT -> "timed out";
		case PANIC -> "panic";
		case START_FAILED -> "not started";
		case ENGINE_TROUBLE -> "trouble";
		};
	}

	private static String counts(Map<TestStatus, Integer> counts) {
		return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(e -> e.getValue() > 0)
				.map(e -> e.getKey().screenWord() + " " + e.getValue())
				.collect(Collectors.joining(", "));
	}
}
