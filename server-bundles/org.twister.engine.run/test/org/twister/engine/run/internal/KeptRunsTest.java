// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.event.EventData.RunDeleted;

/** What is kept of runs: how they were made, and for how long. */
class KeptRunsTest {

	private final Stores stores = new Stores();
	private Stores.Log log;
	private RunEngineComponent engine;

	private void start(Retention retention) throws IOException {
		EpPool nobody = (EpPool) java.lang.reflect.Proxy.newProxyInstance(EpPool.class.getClassLoader(), new Class<?>[]{EpPool.class},
				(self, method, arguments) -> method.getReturnType() == List.class ? List.of() : null);
		log = stores.new Log();
		engine = new RunEngineComponent(log, stores.blobStore, stores.logs, nobody, Bench.LIMITS, new RunEngineComponent.Expected(Set.of(), Set.of()),
				Time.SYSTEM,
				TestBeds.NONE, retention);
	}

	@AfterEach
	void stop() {
		engine.deactivate();
	}

	private static RunPlan plan(String user, Origin origin) {
		RunPlan.Options options = new RunPlan.Options(false, false, 0, 0, "", "", false, List.of());
		return new RunPlan("demo", user, "", options, List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), "", origin);
	}

	private long perform(String user) throws Exception {
		long run = engine.perform(plan(user, Origin.PLAIN), user).id();
		stores.awaitClosed(run);
		return run;
	}

	private List<Long> runs() {
		return engine.list(null, 100).stream().map(RunInfo::id).toList();
	}

	private List<String> files(long run) {
		return stores.blobs.keySet().stream().filter(key -> key.startsWith("runs/" + run + "/")).toList();
	}

	@Test
	void whatAPlanWasMadeWithIsKeptBesideIt() throws Exception {
		start(Retention.ALL);
		stores.blobs.put("runs/1/config/of-a-run-that-never-began.xml", new byte[0]);
		List<ConfigurationCopy> copies = List.of(new ConfigurationCopy("fwmconfig.xml", "<Root/>".getBytes(StandardCharsets.UTF_8)),
				new ConfigurationCopy("test_beds/resources.json", "{}".getBytes(StandardCharsets.UTF_8)));
		RunInfo run = engine.perform(plan("ann", Origin.PLAIN), copies, "ann");
		assertEquals(List.of("runs/1/config/fwmconfig.xml", "runs/1/config/test_beds/resources.json", "runs/1/plan.json"),
				files(run.id()).stream().filter(file -> !file.endsWith("events.jsonl")).toList());
		assertEquals("<Root/>", new String(stores.blobs.get("runs/1/config/fwmconfig.xml"), StandardCharsets.UTF_8));
	}

	@Test
	void whatARunWasIsKnownAfterARestart() throws Exception {
		start(Retention.ALL);
		Origin origin = new Origin(false, true, 7, true, 3);
		RunInfo run = engine.perform(plan("ann", origin), "ann");
		assertEquals(origin, run.origin());
		stores.awaitClosed(run.id());
		log.kill();
		engine.deactivate();
		start(Retention.ALL);
		assertEquals(origin, engine.find(run.id()).orElseThrow().origin());
		assertEquals(origin, engine.get(run.id()).orElseThrow().info().origin());
	}

	@Test
	void oldRunsAreDeletedWhenOthersAreClosed() throws Exception {
		start(new Retention(2, 0));
		long bobs = perform("bob");
		long first = perform("ann");
		perform("ann");
		assertTrue(!files(first).isEmpty());
		perform("ann");
		stores.await(RunDeleted.class, e -> e.run() == first);
		stores.awaitNoBlobs("runs/" + first + "/");
		assertEquals(List.of(4L, 3L, bobs), runs());
	}

	@Test
	void whatIsNotKeptAnyLongerIsDeletedAtTheStart() throws Exception {
		start(Retention.ALL);
		for (int i = 0; i < 4; i++) {
			perform("ann");
		}
		assertEquals(4, runs().size());
		log.kill();
		engine.deactivate();
		start(new Retention(1, 0));
		stores.awaitNoBlobs("runs/3/");
		assertEquals(List.of(4L), runs());
	}

	@Test
	void aDeletionThatACrashCutShortIsFinishedByTheNextStart() throws Exception {
		start(Retention.ALL);
		long first = perform("ann");
		perform("ann");
		log.kill();
		engine.deactivate();
		start(Retention.ALL);
		Map<String, byte[]> before = Map.copyOf(stores.blobs);
		engine.delete(first);
		log.kill();
		engine.deactivate();
		before.forEach((key, content) -> {
			if (key.endsWith("events.jsonl")) {
				stores.blobs.put(key, content);
			}
		});
		assertTrue(!files(first).isEmpty());
		start(Retention.ALL);
		assertEquals(List.of(), files(first));
		assertEquals(List.of(2L), runs());
	}
}
