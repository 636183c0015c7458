// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.Planner;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.Rerun;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StartRun;

/** What can be asked to be run, and who is asked to plan it. */
class StartRunTest {

	private static final Caller ANN = new Caller("ann", false, false);
	private static final Caller BOB = new Caller("bob", false, false);

	/** Plans nothing but notes what it was asked for. */
	private final class NotingPlanner implements Planner {
		@Override
		public Result plan(String user, StartRun start, List<EpInfo> eps) {
			asked.add("plan for " + user);
			return new Result(planned(user), List.of(), () -> List.of(new ConfigurationCopy("project.xml", "<Root/>".getBytes(StandardCharsets.UTF_8))));
		}

		@Override
		public Result again(String user, StartRun start, RunPlan earlier, RunDetail run, List<EpInfo> eps) {
			asked.add(earlier.label() + " again for " + user + ", as run " + run.info().id() + " of " + run.info().user() + " ended");
			return new Result(planned(user), List.of());
		}
	}

	private final Stores stores = new Stores();
	private final List<String> asked = new ArrayList<>();
	private RunPlan waiting;
	private RunEngineComponent engine;
	private RunServiceComponent runs;

	@BeforeEach
	void start() throws IOException {
		EpPool nobody = (EpPool) java.lang.reflect.Proxy.newProxyInstance(EpPool.class.getClassLoader(), new Class<?>[]{EpPool.class},
				(self, method, arguments) -> method.getReturnType() == List.class ? List.of() : null);
		engine = new RunEngineComponent(stores.new Log(), stores.blobStore, stores.logs, nobody, Bench.LIMITS,
				new RunEngineComponent.Expected(Set.of(), Set.of()), Time.SYSTEM, TestBeds.NONE);
		runs = new RunServiceComponent(engine, new NotingPlanner(), nobody, (caller, action, object, detail) -> {
			// nobody reads it
		});
		Plans plans = new Plans("EP-1");
		plans.test(plans.suite("s", 0, "EP-1"), "a");
		waiting = plans.plan();
	}

	@AfterEach
	void stop() {
		engine.deactivate();
	}

	private RunPlan planned(String user) {
		return new RunPlan("demo of " + user, user, "", waiting.options(), List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), "", Origin.PLAIN);
	}

	private RunInfo start(Caller caller, StartRun request) throws Exception {
		RunInfo run = caller.call(() -> runs.start(request));
		stores.awaitClosed(run.id());
		return run;
	}

	private FaultCode refused(Caller caller, StartRun request) {
		return assertThrows(RpcException.class, () -> caller.call(() -> runs.start(request))).code();
	}

	private static StartRun request(String project, List<String> files, String content, Rerun rerun) {
		return new StartRun(project, files, null, null, false, 0, 0, null, content, false, rerun);
	}

	@Test
	void exactlyOneThingIsRun() {
		Rerun rerun = new Rerun(0, false, 0);
		for (StartRun wrong : List.of(request(null, null, null, null), request("p.xml", List.of("a.py"), null, null), request("p.xml", null, null, rerun),
				request(null, List.of("a.py"), "<Root/>", null), request(null, null, "<Root/>", rerun))) {
			assertEquals(FaultCode.BAD_REQUEST, refused(ANN, wrong), wrong.toString());
		}
		assertEquals(List.of(), asked);
	}

	@Test
	void aProjectThatIsSentMayHaveAName() throws Exception {
		RunInfo run = start(ANN, request("p.xml", null, "<Root/>", null));
		assertEquals(List.of("plan for ann"), asked);
		assertEquals("<Root/>", new String(stores.blobs.get("runs/" + run.id() + "/config/project.xml"), StandardCharsets.UTF_8));
	}

	@Test
	void anEarlierRunIsPlannedAgainAsItEnded() throws Exception {
		start(ANN, request("p.xml", null, null, null));
		start(BOB, request("p.xml", null, null, null));
		asked.clear();
		start(ANN, request(null, null, null, new Rerun(0, true, 0)));
		start(ANN, request(null, null, null, new Rerun(1, true, 0)));
		assertEquals(List.of("demo of ann again for ann, as run 1 of ann ended", "demo of ann again for ann, as run 1 of ann ended"), asked);
	}

	@Test
	void itMustBeOnesOwnAndHaveEnded() throws Exception {
		start(BOB, request("p.xml", null, null, null));
		asked.clear();
		assertEquals(FaultCode.FORBIDDEN, refused(ANN, request(null, null, null, new Rerun(1, true, 0))));
		assertEquals(FaultCode.NOT_FOUND, refused(ANN, request(null, null, null, new Rerun(0, true, 0))));
		assertEquals(FaultCode.NOT_FOUND, refused(ANN, request(null, null, null, new Rerun(99, true, 0))));
		RunInfo goesOn = engine.perform(waiting, "ann");
		assertEquals(FaultCode.CONFLICT, refused(ANN, request(null, null, null, new Rerun(goesOn.id(), true, 0))));
		assertEquals(List.of(), asked);
	}
}
