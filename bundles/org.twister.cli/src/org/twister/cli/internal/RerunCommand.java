// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.List;

import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.Rerun;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Performs an earlier run again, or a part of it. */
@Command(name = "rerun", description = "Performs an earlier run again by its plan as it was, with the files, the globals and the EPs of now.", footer = {"",
		"Set-up and teardown files of the suites concerned are part of it. Returns when the run has started."})
public final class RerunCommand extends ClientCommand {

	@Parameters(arity = "0..1", paramLabel = "RUN", defaultValue = "0", description = "Number of the run. Default: your latest.")
	private long run;

	@Option(names = "--failed", description = "Only the tests that did not pass, or that did not get their turn because something ended early.")
	private boolean failed;

	@Option(names = "--from", paramLabel = "TASK", defaultValue = "0", description = "Only the tests from this one on, by its number in that run.")
	private int from;

	@Option(names = "--temporary", description = "Nothing goes to the database, and no e-mail is sent.")
	private boolean temporary;

	@Override
	protected ExitCode perform(TwisterClient client) throws RpcException, CommandException {
		if (from < 0) {
			throw CommandException.usage("--from must be the number of a test");
		}
		StartRun request = new StartRun(null, null, null, null, false, 0, 0, null, null, temporary, new Rerun(run, failed, from));
		try {
			RunInfo info = client.service(RunService.class).start(request);
			int tests = info.counts().values().stream().mapToInt(Integer::intValue).sum();
			terminal().println("Run #" + info.id() + " (" + Origins.described(info) + ") has started: " + Text.count(tests, "test") + ".");
			info.warnings().forEach(warning -> terminal().println("warning: " + warning));
			return ExitCode.OK;
		} catch (RpcException e) {
			List<String> errors = e.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
			if (errors.isEmpty()) {
				throw e;
			}
			throw new CommandException(ExitCode.USAGE, errors.size() == 1 ? errors.getFirst() : "the run cannot be repeated, " + errors.size() + " problems:",
					errors.size() == 1 ? List.of() : errors, e);
		}
	}
}
