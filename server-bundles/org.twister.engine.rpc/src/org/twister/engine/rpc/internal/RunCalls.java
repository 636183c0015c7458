// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.DequeueTests;
import org.twister.rpc.RunService.EpOfRun;
import org.twister.rpc.RunService.QueueTests;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.RunService.StopEp;
import org.twister.rpc.RunService.StopRun;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.event.Event;

/** Calls that start, pause and stop, and that change what is still to be run. They go through the same service as those of the workbench. */
final class RunCalls {

	private static final int STOP = 0;
	private static final int PAUSE = 1;
	private static final int RUN = 2;
	private static final int RESUME = 3;

	private final Services services;
	private final UserSetup setup;
	private final StatusCalls status;

	RunCalls(Services services, UserSetup setup, StatusCalls status) {
		this.services = services;
		this.setup = setup;
		this.status = status;
	}

	void addTo(LegacyApi api) {
		api.add("setExecStatusAll", "user new_status:int [msg]", "string",
				"Stops 0, pauses 1, starts 2 or resumes 3; returns the state. To start, msg may be `config,project`, the path of one of them, or the XML of a project; without it"
						+ " testsuites.xml beside the user's fwmconfig.xml is run.",
				call -> setAll(call.user(Role.RUN_TESTS), (int) call.number(1), call.given(2)));
		api.add("setExecStatus", "user ep new_status:int [msg]", "string|boolean",
				"The same for one EP of the run that goes on; returns its state. A stopped EP takes no more part in its run. False if there is no such EP.",
				this::setOne);
		api.add("resetProject", "user", "boolean", "True: the configuration is read at each start. Refused while the user runs something.", this::reset);
		api.add("queueFile", "user suite path", "boolean", "Adds a test file to the first suite of this name in the run that goes on.", this::queue);
		api.add("deQueueFiles de_queue_files dequeueFiles dequeue_files", "user data", "string",
				"Takes pending tests out of the run that goes on: EP, EP:suite id, EP:suite name or EP:file id. Returns their ids, separated by commas.",
				this::dequeue);
		api.add("runTemporary", "user xml", "boolean", "Runs the XML of a project, without database and e-mail, and answers when the run has ended.",
				this::runTemporary);
	}

	private Object reset(Call call) throws LegacyError {
		String user = call.user(Role.RUN_TESTS).user();
		if (services.activeRun(user).isPresent()) {
			throw LegacyError.of("Cannot reset the project while user `" + user + "` is running!");
		}
		return true;
	}

	private static LegacyError unknown(int status) {
		return LegacyError.of("Status value `" + status + "` is not in the list of defined statuses: 0, 1, 2, 3!");
	}

	private Object setOne(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		String name = call.text(1);
		int wanted = (int) call.number(2);
		List<EpInfo> eps = services.pool().list(user.user());
		if (eps.stream().noneMatch(ep -> ep.name().equals(name))) {
			return false;
		}
		Optional<RunInfo> run = services.activeRun(user.user());
		if (run.isPresent()) {
			return Services.as(user, () -> change(services.runs(), run.get(), name, wanted)).eps().getOrDefault(name, EngineStatus.STOPPED).word();
		} else if (wanted == RUN && eps.size() > 1) {
			throw LegacyError.of("User `" + user.user() + "` has other EPs too: start them with setExecStatusAll!");
		}
		return setAll(user, wanted, call.given(3));
	}

	private static RunInfo change(RunService runs, RunInfo run, String ep, int wanted) throws Exception {
		return switch (wanted) {
		case STOP -> runs.stopEp(new StopEp(run.id(), ep, false));
		case PAUSE -> runs.pauseEp(new EpOfRun(run.id(), ep));
		case RUN, RESUME -> runs.resumeEp(new EpOfRun(run.id(), ep));
		default -> throw unknown(wanted);
		};
	}

	private Object setAll(Caller user, int wanted, String message) throws Exception {
		Optional<RunInfo> run = services.activeRun(user.user());
		boolean paused = run.filter(r -> r.status() == EngineStatus.PAUSED).isPresent();
		if (wanted == RUN && !paused) {
			StartRun request = request(user.user(), message.strip());
			return start(user, request).status().word();
		} else if (wanted < STOP || wanted > RESUME) {
			throw unknown(wanted);
		} else if (run.isEmpty()) {
			return EngineStatus.STOPPED.word();
		}
		RunService runs = services.runs();
		long id = run.get().id();
		return Services.as(user, () -> switch (wanted) {
		case PAUSE -> runs.pause(new RunRef(id));
		case STOP -> runs.stop(new StopRun(id, false));
		default -> runs.resume(new RunRef(id));
		}).status().word();
	}

	private RunInfo start(Caller user, StartRun request) throws Exception {
		RunService runs = services.runs();
		RunInfo info = Services.as(user, () -> runs.start(request));
		status.started(user.user(), info.id());
		return info;
	}

	/** Nothing, XML, {@code config,project}, or one file: a project, or a configuration with the user's testsuites.xml. */
	private StartRun request(String user, String message) throws Exception {
		Path own = setup.configuration(user);
		String config = Files.exists(own) ? own.toString() : null;
		if (message.startsWith("<") && message.endsWith(">")) {
			return new StartRun(null, null, config, null, false, 0, 0, null, message, false, null);
		}
		int comma = message.indexOf(',');
		if (comma != message.lastIndexOf(',')) {
			throw LegacyError.of("`" + message + "` must be config,project with exactly one comma!");
		}
		Path project = setup.testSuites(user);
		if (comma >= 0) {
			config = existing(user, Root.CONFIG, message.substring(0, comma)).toString();
			project = existing(user, Root.PROJECTS, message.substring(comma + 1));
		} else if (!message.isEmpty()) {
			Path file = existing(user, Root.PROJECTS, message);
			boolean isConfiguration = RootPeek.isConfiguration(file);
			config = isConfiguration ? file.toString() : config;
			project = isConfiguration ? project : file;
		}
		if (!Files.isRegularFile(project)) {
			throw LegacyError.of("The file `" + project + "` does not exist!");
		}
		return new StartRun(project.toString(), null, config, null, false, 0, 0, null);
	}

	private Path existing(String user, Root root, String name) throws Exception {
		Path file = services.roots().resolve(user, root, name.strip());
		if (!Files.isRegularFile(file)) {
			throw LegacyError.of("The file `" + file + "` does not exist!");
		}
		return file;
	}

	private RunInfo active(String user) throws LegacyError {
		return services.activeRun(user).orElseThrow(() -> LegacyError.of("User `" + user + "` is not running anything!"));
	}

	private Object queue(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		long run = active(user.user()).id();
		String file = services.roots().resolve(user.user(), Root.TESTS, call.text(2)).toString();
		RunService runs = services.runs();
		return !Services.as(user, () -> runs.queue(new QueueTests(run, call.text(1), List.of(file)))).isEmpty();
	}

	private Object dequeue(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		long run = active(user.user()).id();
		String data = call.text(1);
		int colon = data.indexOf(':');
		String ep = colon < 0 ? data : data.substring(0, colon);
		String what = colon < 0 ? "" : data.substring(colon + 1);
		if (services.pool().list(user.user()).stream().noneMatch(info -> info.name().equals(ep))) {
			throw LegacyError.of("User `" + user.user() + "` has no EP `" + ep + "`!");
		}
		LatestRun latest = LatestRun.of(services.engine(), user.user()).orElseThrow();
		boolean isFile = what.matches("\\d{1,9}") && latest.suite(what).isEmpty() && latest.planned(what).isPresent();
		DequeueTests request = isFile ? new DequeueTests(run, ep, null, Integer.parseInt(what)) : new DequeueTests(run, ep, what.isEmpty() ? null : what, 0);
		RunService runs = services.runs();
		List<TestInfo> removed = Services.as(user, () -> runs.dequeue(request));
		return removed.stream().map(test -> "" + test.fileId()).collect(Collectors.joining(","));
	}

	/** The run goes on if the caller does not wait for it. */
	private Object runTemporary(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		String xml = call.text(1).strip();
		if (services.activeRun(user.user()).isPresent()) {
			throw LegacyError.of("User `" + user.user() + "` is running already!");
		}
		if (!xml.startsWith("<") || !xml.endsWith(">")) {
			throw LegacyError.of("This is not the XML of a project!");
		}
		Path own = setup.configuration(user.user());
		awaitEnd(start(user, new StartRun(null, null, Files.exists(own) ? own.toString() : null, null, false, 0, 0, null, xml, true, null)).id());
		return true;
	}

	private void awaitEnd(long run) throws IOException, InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		String stream = "run/" + run;
		RunDetail now = services.engine().get(run).orElseThrow();
		if (now.info().closed()) {
			return;
		}
		EventLog.Sink sink = new EventLog.Sink() {
			@Override
			public void accept(Event event) {
				if (event.stream().equals(stream) && event.kind().equals("run.closed")) {
					ended.countDown();
				}
			}

			@Override
			public void gone(EventLog.CursorGone reason) {
				ended.countDown();
			}
		};
		try (EventLog.Subscription subscription = services.events().follow(now.cursor(), sink)) {
			ended.await();
		}
	}
}
