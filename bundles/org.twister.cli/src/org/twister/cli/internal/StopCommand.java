// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StopRun;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a run. */
@Command(name = "stop", description = "Stops a run: running tests are killed, teardown files of entered suites still run.")
public final class StopCommand extends ClientCommand {

	@Parameters(arity = "0..1", paramLabel = "RUN", defaultValue = "0", description = "Number of the run. Default: your latest.")
	private long run;

	@Option(names = "--now", description = "Without teardown.")
	private boolean now;

	@Override
	protected ExitCode perform(TwisterClient client) throws RpcException {
		RunInfo info = client.service(RunService.class).stop(new StopRun(run, now));
		terminal().println("Run #" + info.id() + " (" + info.project() + ") " + (info.outcome() == null ? "is being stopped." : "has ended."));
		return ExitCode.OK;
	}
}
