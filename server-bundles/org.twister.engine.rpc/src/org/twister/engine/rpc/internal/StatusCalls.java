// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.Users.User;
import org.twister.engine.rpc.internal.Variables.Scope;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.RunService.RunInfo;

/** Calls about the server, its users, their EPs and the state of their runs. */
final class StatusCalls {

	private static final String STARTED_BY = "started_by";

	private final Services services;
	private final UserSetup setup;
	private final Variables variables;
	/** Who will be told as the one who starts, by user: said before the start. */
	private final Map<String, String> starters = new ConcurrentHashMap<>();

	StatusCalls(Services services, UserSetup setup, Variables variables) {
		this.services = services;
		this.setup = setup;
		this.variables = variables;
	}

	void addTo(LegacyApi api) {
		api.add("echo", "msg", "string", "Returns the message.", call -> "CE reply: " + call.text(0));
		api.add("getTwisterPath", "", "string", "Home directory of the server.", call -> services.settings().home().toString());
		api.add("getLogsPath", "user", "string", "Folder of the user's logs.", call -> services.roots().folder(call.user().user(), Root.LOGS).toString());
		api.add("listUsers", "[active:boolean]", "array",
				"Names of the users, sorted; with True those that have EPs or a run now. Who is no admin is told himself.",
				this::listUsers);
		api.add("listEPs", "user", "string", "Names of the user's connected EPs, separated by commas.",
				call -> String.join(",", eps(call).stream().map(EpInfo::name).toList()));
		api.add("searchEP", "user ep", "boolean", "Whether the user has this EP.", call -> ep(call).isPresent());
		api.add("getExecStatus", "user ep", "string|boolean", "State of an EP: stopped, paused or running. It is no heartbeat any more.",
				call -> ep(call).map(ep -> (Object) status(ep).word()).orElse(false));
		api.add("getExecStatusAll", "user", "string", "State; start time; elapsed time; who started it.", this::statusAll);
		api.add("setStartedBy", "user name", "int", "Who is told as the one who started the run that goes on, or the next one. Returns 1.", this::setStartedBy);
		api.add("registerClient", "user clients", "string", "Refused: an EP manager connects to the Central Engine by itself.", this::registerClient);
		api.add("hasClients", "user", "boolean", "Whether an EP of the user is connected.", call -> !eps(call).isEmpty());
		api.add("findAnonimEp", "user", "string|boolean", "Name of a free EP of the user on the server's machine, False if there is none.", this::anonymousEp);
		api.add("getRpycPort", "", "boolean", "False: there is no rpyc interface.", call -> false);
		api.add("getSysInfo", "", "string", "What the server runs on, a line each.", call -> systemInfo());
		api.add("getUserHome", "user", "string", "Home folder of the account.", call -> setup.home(call.user().user()).toString());
		api.add("sendEpEcho", "user ep msg", "string", "Refused: an EP shows no messages.", this::noMessages);
		api.add("sendEpContinue", "user ep", "string", "Refused: tests have no breakpoints that wait.", this::noMessages);
	}

	private List<EpInfo> eps(Call call) throws LegacyError {
		return services.pool().list(call.user().user());
	}

	Optional<EpInfo> ep(Call call) throws LegacyError {
		String name = call.text(1);
		return eps(call).stream().filter(ep -> ep.name().equals(name)).findFirst();
	}

	/** State of an EP within the run that it works for. */
	EngineStatus status(EpInfo ep) {
		if (ep.run() == 0) {
			return EngineStatus.STOPPED;
		}
		Optional<RunInfo> run = services.engine().find(ep.run());
		return run.map(r -> r.eps().getOrDefault(ep.name(), r.status())).orElse(EngineStatus.STOPPED);
	}

	private Object listUsers(Call call) {
		Caller caller = call.caller();
		if (caller != null && !caller.admin()) {
			return List.of(caller.user());
		}
		boolean onlyActive = call.flag(0);
		return services.users().list().stream().map(User::name)
				.filter(user -> !onlyActive || !services.pool().list(user).isEmpty() || services.activeRun(user).isPresent()).toList();
	}

	private String statusAll(Call call) throws LegacyError {
		String user = call.user().user();
		Optional<RunInfo> run = services.engine().latest(user);
		return run.map(r -> r.status().word() + "; " + LegacyTime.local(r.started()) + "; " + LegacyTime.elapsed(r.elapsed()) + "; " + startedBy(user, r))
				.orElseGet(() -> "stopped; ; 0:00:00; " + starters.getOrDefault(user, "X"));
	}

	/** Who started a run: whom the starter named, otherwise whose call it was. */
	String startedBy(String user, RunInfo run) {
		return variables.get(user, run.id(), Scope.USER, "", STARTED_BY).map(String::valueOf).orElse(run.by());
	}

	Optional<String> nextStarter(String user) {
		return Optional.ofNullable(starters.get(user));
	}

	/** Calls that set it before the start and after it were both usual. */
	private Object setStartedBy(Call call) throws Exception {
		String user = call.user(Role.RUN_TESTS).user();
		String name = call.text(1);
		if (name.length() > 1_000) {
			throw LegacyError.of("This name is too long!");
		}
		Optional<RunInfo> run = services.activeRun(user);
		if (run.isPresent()) {
			variables.set(user, run.get().id(), Scope.USER, "", STARTED_BY, name);
		} else {
			starters.put(user, name);
		}
		return 1;
	}

	/** A run was started by a legacy call: who was named for it is told with it. */
	void started(String user, long run) throws Exception {
		String name = starters.remove(user);
		if (name != null) {
			variables.set(user, run, Scope.USER, "", STARTED_BY, name);
		}
	}

	private Object registerClient(Call call) throws LegacyError {
		call.user();
		throw LegacyError.of("EPs are registered by their EP manager, which connects to this server by itself: start it with `./twister ep`!");
	}

	private Object noMessages(Call call) throws LegacyError {
		if (ep(call).isEmpty()) {
			throw LegacyError.of("User `" + call.text(0) + "` has no EP `" + call.text(1) + "`!");
		}
		throw LegacyError.of("An EP takes no messages!");
	}

	private Object anonymousEp(Call call) throws LegacyError {
		String host = host();
		return eps(call).stream().filter(ep -> ep.state() == EpState.IDLE && ep.host().equals(host)).map(ep -> (Object) ep.name()).findFirst().orElse(false);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}

	private String systemInfo() {
		Runtime runtime = Runtime.getRuntime();
		return "Host: " + host() + "\nSystem: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\nMachine: "
				+ System.getProperty("os.arch") + "\nProcessors: " + runtime.availableProcessors() + "\nJava: " + System.getProperty("java.version")
				+ "\nMemory: " + (runtime.totalMemory() - runtime.freeMemory() >> 20) + " of " + (runtime.maxMemory() >> 20) + " MB\nTwister: "
				+ services.settings().version();
	}
}
