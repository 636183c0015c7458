// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

class RunModelTest {

	private static final Instant LATER = Instant.parse(Samples.START).plusSeconds(3);

	@Test
	void progressOfAnEpNamesItsTestAndHowLongItRuns() {
		RunModel run = Samples.run();
		run.apply(Samples.started(1, "EP-1"));
		assertEquals(new RunModel.EpProgress(0, 3, "init.py", 3), run.progress("EP-1", LATER));
		run.apply(Samples.finished(1, "EP-1", TestStatus.PASS, ""));
		assertEquals(new RunModel.EpProgress(1, 3, "", 0), run.progress("EP-1", LATER));
		assertEquals(new RunModel.EpProgress(0, 1, "", 0), run.progress("EP-2", LATER));
	}

	@Test
	void testsOfTheSharedQueueBelongToTheEpThatTookThem() {
		RunModel run = Samples.sharedRun();
		assertTrue(run.hasSharedQueue());
		run.apply(Samples.finished(2, "EP-2", TestStatus.PASS, ""));
		assertEquals(1, run.progress("EP-2", LATER).done());
		assertEquals(0, run.progress("EP-1", LATER).done());
	}

	@Test
	void aFinalStatusStaysEvenIfAStartIsToldLate() {
		RunModel run = Samples.run();
		run.apply(Samples.finished(1, "EP-1", TestStatus.FAIL, "no link"));
		run.apply(Samples.started(1, "EP-1"));
		assertEquals(TestStatus.FAIL, run.test(1).orElseThrow().status());
		assertEquals(1, run.done());
		assertEquals(1, run.count(TestStatus.FAIL));
		assertEquals(3, run.count(TestStatus.PENDING));
	}

	@Test
	void eventsOfAnotherRunChangeNothing() {
		RunModel run = Samples.run();
		run.apply(new EventData.RunEnded(8, RunOutcome.PANIC, "", Samples.START, 1, Map.of()));
		run.apply(new EventData.RunClosed(8, Samples.START));
		assertEquals(null, run.outcome());
		assertFalse(run.isClosed());
	}

	@Test
	void titlesNameTheSuitesOnTheWay() {
		RunModel run = Samples.run();
		assertEquals("Ports/LACP/lacp.py", run.title(run.test(3).orElseThrow()));
	}

	@Test
	void aQueuedTestCountsOnce() {
		RunModel run = Samples.run();
		int before = run.tests().size();
		EventData queued = new EventData.TestsQueued(run.id(),
				List.of(new EventData.QueuedTest(99, 1099, run.test(1).orElseThrow().suite(), "extra.py", "extra.py",
						"/t/extra.py", true, false, "python", List.of(), Map.of(), 0)),
				"ann", Samples.START);
		run.apply(queued);
		run.apply(queued);
		assertEquals(before + 1, run.tests().size());
		assertEquals(before + 1, run.count(TestStatus.PENDING));
		run.apply(Samples.finished(99, "EP-1", TestStatus.PASS, ""));
		assertEquals(1, run.done());
	}
}
