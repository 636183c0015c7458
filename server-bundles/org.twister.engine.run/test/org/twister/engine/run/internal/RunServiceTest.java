// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.DequeueTests;
import org.twister.rpc.RunService.EpOfRun;
import org.twister.rpc.RunService.QueueTests;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StopEp;
import org.twister.rpc.RunService.StopRun;

class RunServiceTest {

	/** A role is asked for before anything is looked at: there is nothing behind this service. */
	@Test
	void whoMayNotRunTestsSteersNothing() {
		List<String> audited = new ArrayList<>();
		RunServiceComponent runs = new RunServiceComponent(null, null, null, (caller, action, object, detail) -> audited.add(action));
		Caller guest = new Caller("ann", Set.of(Role.VIEW_REPORTS, Role.CHANGE_TESTBED), false, false);
		List<Executable> calls = List.of(() -> runs.start(null), () -> runs.pause(new RunRef(1)), () -> runs.resume(new RunRef(1)),
				() -> runs.stop(new StopRun(1, true)),
				() -> runs.pauseEp(new EpOfRun(1, "EP-1")), () -> runs.resumeEp(new EpOfRun(1, "EP-1")), () -> runs.stopEp(new StopEp(1, "EP-1", true)),
				() -> runs.queue(new QueueTests(1, "Suite", List.of("a.py"))), () -> runs.dequeue(new DequeueTests(1, "EP-1", null, 0)),
				() -> runs.delete(new RunRef(1)));
		for (Executable call : calls) {
			RpcException refused = assertThrows(RpcException.class, () -> guest.call(() -> {
				try {
					call.execute();
				} catch (Exception e) {
					throw e;
				} catch (Throwable e) {
					throw new AssertionError(e);
				}
				return null;
			}));
			assertEquals(FaultCode.FORBIDDEN, refused.code());
			assertEquals("User ann needs the role RUN_TESTS for this.", refused.getMessage());
		}
		assertTrue(audited.isEmpty(), audited.toString());
	}
}
