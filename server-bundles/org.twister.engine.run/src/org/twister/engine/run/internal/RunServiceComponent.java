// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Role;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.plan.Planner;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;

/** The service of runs: finds out who calls and what he may, plans, and leaves the rest to the engine. A user sees his own runs, an admin all. */
@Component(service = {NativeService.class, RunService.class})
public final class RunServiceComponent implements RunService, NativeService {

	private static final Duration WAIT_FOR_EPS = Duration.ofSeconds(30);
	private static final int DEFAULT_LIMIT = 100;

	private final RunEngineComponent engine;
	private final Planner planner;
	private final EpPool pool;
	private final Audit audit;

	@Activate
	public RunServiceComponent(@Reference RunEngineComponent engine, @Reference Planner planner, @Reference EpPool pool, @Reference Audit audit) {
		this.audit = audit;
		this.engine = engine;
		this.planner = planner;
		this.pool = pool;
	}

	@Override
	public Class<?> contract() {
		return RunService.class;
	}

	@Override
	public RunInfo start(StartRun request) throws RpcException {
		Caller.current().require(Role.RUN_TESTS);
		String user = Caller.current().user();
		awaitEps(user, request.minEps());
		Planner.Result result = plan(user, request);
		if (result.plan() == null) {
			throw new RpcException(FaultCode.INVALID_PLAN, summary(result.problems()), result.problems());
		}
		return recorded("start", engine.perform(withTimeout(result.plan(), request.timeout()), result.copies().get(), user), result.plan().label());
	}

	private Planner.Result plan(String user, StartRun request) throws RpcException {
		boolean files = request.files() != null && !request.files().isEmpty();
		boolean rerun = request.rerun() != null;
		boolean project = request.project() != null || request.content() != null;
		if (Stream.of(project, files, rerun).filter(given -> given).count() != 1) {
			throw new RpcException(FaultCode.BAD_REQUEST, "Give either a project, or files, or an earlier run to run.");
		}
		return rerun ? again(user, request) : planner.plan(user, request, pool.list(user));
	}

	private Planner.Result again(String user, StartRun request) throws RpcException {
		RunDetail run = detail(own(request.rerun().run()));
		long id = run.info().id();
		if (run.info().ended() == null) {
			throw new RpcException(FaultCode.CONFLICT, "Run " + id + " goes on: it can be run again when it has ended.");
		}
		RunPlan plan = engine.plan(id).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + id + "."));
		return planner.again(user, request, plan, run, pool.list(user));
	}

	private void awaitEps(String user, int count) throws RpcException {
		try {
			if (count > 0 && !engine.board().await(user, count, WAIT_FOR_EPS)) {
				throw new RpcException(FaultCode.CONFLICT,
						"Only " + pool.list(user).size() + " of " + count + " EPs are connected after " + WAIT_FOR_EPS.toSeconds() + " s.");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new RpcException(FaultCode.CONFLICT, "The Central Engine is shutting down.");
		}
	}

	private static String summary(List<Problem> problems) {
		List<Problem> errors = problems.stream().filter(Problem::isError).toList();
		String first = errors.isEmpty() ? "it cannot be planned" : errors.getFirst().toString();
		return errors.size() > 1 ? first + " (and " + (errors.size() - 1) + " more)" : first;
	}

	/** The shorter one of the caller's and the project's time-out. */
	private static RunPlan withTimeout(RunPlan plan, double wanted) {
		RunPlan.Options o = plan.options();
		if (wanted <= 0 || o.timeout() > 0 && o.timeout() <= wanted) {
			return plan;
		}
		RunPlan.Options options = new RunPlan.Options(o.stopOnFail(), o.dbAutoSave(), o.delay(), wanted, o.scriptPre(), o.scriptPost(), o.scriptMandatory(),
				o.libraries(), o.sharedTestBeds());
		return new RunPlan(plan.label(), plan.user(), plan.source(), options, plan.suites(), plan.tests(), plan.globals(), plan.eps(), plan.mapping(),
				plan.warnings(), plan.config(), plan.origin());
	}

	@Override
	public Preview preview(StartRun request) throws RpcException {
		String user = Caller.current().user();
		awaitEps(user, request.minEps());
		Planner.Result result = plan(user, request);
		RunPlan plan = result.plan();
		return new Preview(result.problems(), plan == null ? Map.of() : plan.mapping(), plan == null ? 0 : plan.tests().size());
	}

	@Override
	public RunInfo pause(RunRef run) throws RpcException {
		return recorded("pause", engine.pause(steered(run.run()), Caller.current().user()), "");
	}

	@Override
	public RunInfo resume(RunRef run) throws RpcException {
		return recorded("resume", engine.resume(steered(run.run()), Caller.current().user()), "");
	}

	@Override
	public RunInfo stop(StopRun request) throws RpcException {
		return recorded("stop", engine.stop(steered(request.run()), request.now(), Caller.current().user()), request.now() ? "now" : "");
	}

	@Override
	public RunInfo pauseEp(EpOfRun request) throws RpcException {
		return recorded("pauseEp", engine.pauseEp(steered(request.run()), named(request.ep(), "ep"), Caller.current().user()), request.ep());
	}

	@Override
	public RunInfo resumeEp(EpOfRun request) throws RpcException {
		return recorded("resumeEp", engine.resumeEp(steered(request.run()), named(request.ep(), "ep"), Caller.current().user()), request.ep());
	}

	@Override
	public RunInfo stopEp(StopEp request) throws RpcException {
		return recorded("stopEp", engine.stopEp(steered(request.run()), named(request.ep(), "ep"), request.now(), Caller.current().user()), request.ep());
	}

	@Override
	public List<TestInfo> queue(QueueTests request) throws RpcException {
		long run = steered(request.run());
		if (request.files() == null || request.files().isEmpty()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The field files is missing: which tests are to be queued?");
		}
		String suite = named(request.suite(), "suite");
		RunPlan plan = engine.plan(run).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + "."));
		StartRun files = new StartRun(null, request.files(), plan.config().isEmpty() ? null : plan.config(), null, false, 0, 0, null);
		Planner.Result result = planner.plan(plan.user(), files, pool.list(plan.user()));
		if (result.plan() == null) {
			throw new RpcException(FaultCode.INVALID_PLAN, summary(result.problems()), result.problems());
		}
		List<TestInfo> queued = tests(run, engine.queue(run, suite, result.plan().tests(), Caller.current().user()));
		audit.record(Caller.current(), "runs.queue", "run " + run, String.join(", ", request.files()));
		return queued;
	}

	@Override
	public List<TestInfo> dequeue(DequeueTests request) throws RpcException {
		long run = steered(request.run());
		RunEngine.Pending which = new RunEngine.Pending(blankToNull(request.ep()), blankToNull(request.suite()), request.fileId());
		List<TestInfo> dequeued = tests(run, engine.dequeue(run, which, Caller.current().user()));
		audit.record(Caller.current(), "runs.dequeue", "run " + run, dequeued.size() + " tests");
		return dequeued;
	}

	private List<TestInfo> tests(long run, List<Integer> tasks) throws RpcException {
		Set<Integer> wanted = Set.copyOf(tasks);
		return detail(run).tests().stream().filter(t -> wanted.contains(t.task())).toList();
	}

	private static String named(String text, String field) throws RpcException {
		if (text == null || text.isBlank()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The field " + field + " is missing.");
		}
		return text.strip();
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	@Override
	public void delete(RunRef run) throws RpcException {
		long id = steered(run.run());
		engine.delete(id);
		audit.record(Caller.current(), "runs.delete", "run " + id, "");
	}

	@Override
	public List<RunInfo> list(ListRuns request) {
		Caller caller = Caller.current();
		return engine.list(caller.admin() ? null : caller.user(), request.limit() <= 0 ? DEFAULT_LIMIT : request.limit());
	}

	@Override
	public RunDetail get(RunRef run) throws RpcException {
		return detail(own(run.run()));
	}

	private RunDetail detail(long id) throws RpcException {
		return engine.get(id).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + id + "."));
	}

	private RunInfo recorded(String operation, RunInfo run, String detail) {
		audit.record(Caller.current(), "runs." + operation, "run " + run.id(), detail);
		return run;
	}

	/** The id of a run that the caller may start, stop and change; of his latest for 0. */
	private long steered(long run) throws RpcException {
		Caller.current().require(Role.RUN_TESTS);
		return own(run);
	}

	/** The id of a run that the caller may see; of his latest for 0. */
	private long own(long run) throws RpcException {
		Caller caller = Caller.current();
		if (run == 0) {
			return engine.latest(caller.user()).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "User " + caller.user() + " has no run yet.")).id();
		}
		RunInfo info = engine.find(run).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + "."));
		if (!caller.admin() && !info.user().equals(caller.user())) {
			throw new RpcException(FaultCode.FORBIDDEN, "Run " + run + " is another user's.");
		}
		return run;
	}
}
