// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.twister.rpc.EpService;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;

/** Lists EPs. */
@Command(name = "eps", description = "Lists the Execution Processes that are connected to a Central Engine.")
public final class EpsCommand extends ClientCommand {

	@Override
	protected ExitCode perform(TwisterClient client) throws RpcException {
		List<EpInfo> eps = client.service(EpService.class).list();
		if (eps.isEmpty()) {
			terminal().println("No EP of yours is connected to " + client.server() + ". Start some with: twister ep start");
			return ExitCode.OK;
		}
		Table table = new Table("EP", "State", "Run", "Host", "User", "Last seen", "Runners");
		for (EpInfo ep : eps) {
			String runners = ep.runners().stream().map(r -> r.id() + (r.problem().isEmpty() ? "" : " (" + r.problem() + ")")).collect(Collectors.joining(", "));
			table.row(ep.name(), ep.state().name().toLowerCase(Locale.ROOT), ep.run() == 0 ? "" : "#" + ep.run(), ep.host(), ep.user(),
					Times.local(ep.lastSeen()), runners);
		}
		table.print(terminal());
		return ExitCode.OK;
	}
}
