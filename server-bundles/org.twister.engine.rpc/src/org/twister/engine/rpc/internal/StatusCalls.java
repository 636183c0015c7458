// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.RunInfo;

/** Calls about the server, its users, their EPs and the state of their runs. */
final class StatusCalls {

	private final Settings settings;
	private final RunEngine engine;
	private final EpPool pool;

	StatusCalls(Settings settings, RunEngine engine, EpPool pool) {
		this.settings = settings;
		this.engine = engine;
		this.pool = pool;
	}

	void addTo(LegacyApi api) {
		api.add("echo", "msg", "string", "Returns the message.", call -> "CE reply: " + call.text(0));
		api.add("getTwisterPath", "", "string", "Home directory of the server.", call -> settings.home().toString());
		api.add("getLogsPath", "user", "string", "Folder of the logs of the user's latest run.", call -> logsPath(call.user().user()));
		api.add("listUsers", "[active:boolean]", "array", "Users that have a folder here; with True those that have EPs or a run now.", this::listUsers);
		api.add("listEPs", "user", "string", "Names of the user's EPs, separated by commas.", call -> String.join(",", eps(call).stream().map(EpInfo::name).toList()));
		api.add("searchEP", "user ep", "boolean", "Whether the user has this EP.", call -> ep(call).isPresent());
		api.add("getEpVariable", "user ep variable [compress:boolean]", "any", "A value of an EP: status, last_seen_alive, twister_ep_os, ...", this::epVariable);
		api.add("getUserVariable", "user variable", "any", "A value of the user or his project: status, eps, project_path, tc_delay, ...", this::userVariable);
		api.add("getExecStatus", "user ep", "string|boolean", "State of an EP: stopped, paused or running.",
				call -> ep(call).map(ep -> (Object) status(ep).word()).orElse(false));
		api.add("getExecStatusAll", "user", "string", "State; start time; elapsed time; who started it.", this::statusAll);
	}

	private List<EpInfo> eps(Call call) throws LegacyError {
		return pool.list(call.user().user());
	}

	private Optional<EpInfo> ep(Call call) throws LegacyError {
		String name = call.text(1);
		return eps(call).stream().filter(ep -> ep.name().equals(name)).findFirst();
	}

	/** State of the run that an EP works for. */
	private EngineStatus status(EpInfo ep) {
		return ep.run() == 0 ? EngineStatus.STOPPED : engine.latest(ep.user()).map(RunInfo::status).orElse(EngineStatus.STOPPED);
	}

	private Object listUsers(Call call) throws IOException {
		TreeSet<String> users = new TreeSet<>();
		if (call.caller() != null && !call.caller().admin()) {
			return List.of(call.caller().user());
		}
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(settings.home().resolve("users"), Files::isDirectory)) {
			folders.forEach(folder -> users.add(folder.getFileName().toString()));
		}
		if (Boolean.TRUE.equals(call.value(0)) || "1".equals(call.text(0))) {
			users.removeIf(user -> pool.list(user).isEmpty()
					&& engine.latest(user).filter(run -> run.status() != EngineStatus.STOPPED).isEmpty());
		}
		return List.copyOf(users);
	}

	private String statusAll(Call call) throws LegacyError {
		Optional<RunInfo> run = engine.latest(call.user().user());
		return run.map(r -> r.status().word() + "; " + LegacyTime.local(r.started()) + "; " + LegacyTime.elapsed(r.elapsed()) + "; " + r.by())
				.orElse("stopped; ; 0:00:00; X");
	}

	private Object epVariable(Call call) throws LegacyError {
		Optional<EpInfo> found = ep(call);
		if (found.isEmpty()) {
			return false;
		}
		EpInfo ep = found.get();
		return switch (call.text(2)) {
		case "status" -> status(ep).code();
		case "last_seen_alive" -> LegacyTime.local(ep.lastSeen());
		case "twister_ep_name" -> ep.name();
		case "twister_ep_os" -> ep.os();
		case "twister_ep_hostname" -> ep.host();
		default -> false;
		};
	}

	private Object userVariable(Call call) throws LegacyError {
		Caller user = call.user();
		Optional<RunInfo> run = engine.latest(user.user());
		Path folder = settings.home().resolve("users").resolve(user.user());
		return switch (call.text(1)) {
		case "status" -> run.map(RunInfo::status).orElse(EngineStatus.STOPPED).code();
		case "eps" -> pool.list(user.user()).stream().map(EpInfo::name).toList();
		case "start_time" -> run.map(r -> (Object) LegacyTime.local(r.started())).orElse(false);
		case "elapsed_time" -> run.map(r -> (int) r.elapsed()).orElse(0);
		case "started_by" -> run.map(RunInfo::by).orElse("X");
		case "config_path" -> folder.resolve("config/fwmconfig.xml").toString();
		case "project_path" -> run.flatMap(r -> engine.plan(r.id())).map(RunPlan::source).filter(source -> !source.isEmpty())
				.orElse(folder.resolve("config/testsuites.xml").toString());
		case "logs_path" -> logsPath(user.user());
		default -> run.flatMap(r -> engine.plan(r.id())).map(plan -> option(plan.options(), call.text(1))).orElse(false);
		};
	}

	private static Object option(RunPlan.Options options, String name) {
		return switch (name) {
		case "exit_on_test_fail" -> options.stopOnFail();
		case "db_auto_save" -> options.dbAutoSave();
		case "tc_delay" -> options.delay();
		case "script_pre" -> options.scriptPre();
		case "script_post" -> options.scriptPost();
		case "script_mandatory" -> options.scriptMandatory();
		case "libraries" -> String.join(";", options.libraries());
		default -> false;
		};
	}

	private String logsPath(String user) {
		return engine.latest(user).map(run -> settings.home().resolve("runs/" + run.id() + "/logs")).orElse(settings.home().resolve("users/" + user + "/logs"))
				.toString();
	}
}
