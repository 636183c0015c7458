// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.RunService.StopRun;

/** Calls that start, pause and stop. They go through the same service as those of the workbench. */
final class RunCalls {

	private static final int STOP = 0;
	private static final int PAUSE = 1;
	private static final int RUN = 2;
	private static final int RESUME = 3;

	private final Settings settings;
	private final RunEngine engine;
	private final EpPool pool;
	private final Supplier<Optional<RunService>> service;

	RunCalls(Settings settings, RunEngine engine, EpPool pool, Supplier<Optional<RunService>> service) {
		this.settings = settings;
		this.engine = engine;
		this.pool = pool;
		this.service = service;
	}

	void addTo(LegacyApi api) {
		api.add("setExecStatusAll", "user new_status:int [msg]", "string",
				"Stop 0, pause 1, start 2 or resume 3. To start, msg may be `config,project` or the path of one of them.",
				call -> set(call.user(), (int) call.number(1), call.text(2)));
		api.add("setExecStatus", "user ep new_status:int [msg]", "string|boolean", "The same for one EP, if the run has no other.", this::setOne);
		api.add("resetProject", "user", "boolean", "Reads the configuration anew; refused while the user runs something.", this::reset);
	}

	private Object reset(Call call) throws LegacyError {
		String user = call.user().user();
		if (isActive(user)) {
			throw LegacyError.of("Cannot reset the project while user `" + user + "` is running!");
		}
		return true;
	}

	private boolean isActive(String user) {
		return engine.latest(user).filter(run -> run.status() != EngineStatus.STOPPED).isPresent();
	}

	private Object setOne(Call call) throws Exception {
		Caller user = call.user();
		String name = call.text(1);
		List<EpInfo> eps = pool.list(user.user());
		if (eps.stream().noneMatch(ep -> ep.name().equals(name))) {
			return false;
		}
		List<EpInfo> busy = eps.stream().filter(ep -> ep.run() != 0).toList();
		if (busy.size() > 1 || busy.size() == 1 && !busy.getFirst().name().equals(name)) {
			throw LegacyError.of("The run uses other EPs too: use setExecStatusAll!");
		}
		return set(user, (int) call.number(2), call.text(3));
	}

	private Object set(Caller user, int status, String message) throws Exception {
		Optional<RunInfo> run = engine.latest(user.user()).filter(r -> r.status() != EngineStatus.STOPPED);
		boolean paused = run.filter(r -> r.status() == EngineStatus.PAUSED).isPresent();
		RunService runs = service.get().orElseThrow(() -> LegacyError.of("The run service is not there!"));
		try {
			return user.call(() -> switch (status) {
			case RUN -> paused ? runs.resume(new RunRef(run.get().id())) : runs.start(request(user.user(), message));
			case RESUME, PAUSE, STOP -> run.isEmpty() ? null : change(runs, run.get().id(), status);
			default -> throw LegacyError.of("Status value `" + status + "` is not in the list of defined statuses: 0, 1, 2, 3!");
			}) instanceof RunInfo changed ? changed.status().word() : EngineStatus.STOPPED.word();
		} catch (RpcException e) {
			String problems = e.problems().stream().filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("; "));
			throw LegacyError.of(e.getMessage() + (problems.isEmpty() || e.getMessage().contains(problems) ? "" : " " + problems));
		}
	}

	private static RunInfo change(RunService runs, long run, int status) throws RpcException {
		return switch (status) {
		case PAUSE -> runs.pause(new RunRef(run));
		case STOP -> runs.stop(new StopRun(run, false));
		default -> runs.resume(new RunRef(run));
		};
	}

	/** Nothing, {@code config,project}, or one file: a project, or a configuration with the user's testsuites.xml. */
	private StartRun request(String user, String message) throws LegacyError, IOException {
		Path folder = settings.home().resolve("users").resolve(user).resolve("config");
		String config = folder.resolve("fwmconfig.xml").toString();
		String project = folder.resolve("testsuites.xml").toString();
		String text = message.strip();
		if (text.indexOf(',') != text.lastIndexOf(',')) {
			throw LegacyError.of("`" + text + "` must be config,project with exactly one comma!");
		}
		if (text.contains(",")) {
			config = text.substring(0, text.indexOf(',')).strip();
			project = text.substring(text.indexOf(',') + 1).strip();
			check(config);
		} else if (!text.isEmpty()) {
			check(text);
			if (RootPeek.isConfiguration(Path.of(text))) {
				config = text;
			} else {
				project = text;
			}
		}
		check(project);
		return new StartRun(project, null, Files.exists(Path.of(config)) ? config : null, null, false, 0, 0, null);
	}

	private static void check(String path) throws LegacyError {
		if (path.indexOf('\0') >= 0 || !Files.isRegularFile(Path.of(path))) {
			throw LegacyError.of("The file `" + path + "` does not exist!");
		}
	}
}
