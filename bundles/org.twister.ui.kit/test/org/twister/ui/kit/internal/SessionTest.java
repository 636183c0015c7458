// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;
import org.twister.ui.kit.CeAddress;
import org.twister.ui.kit.model.Connection;
import org.twister.ui.kit.model.ModelChanges;
import org.twister.ui.kit.model.Samples;

/** The session against a scripted engine; jobs and the UI thread are run by hand, so that every order of things can be tried. */
class SessionTest {

	private static final CeAddress ADDRESS = new CeAddress(URI.create("http://lab:8000"), "", "secret");

	private final FakeEngine engine = new FakeEngine();
	private final HandThreads threads = new HandThreads();
	private final Session session = new Session((uri, token) -> engine.open(token), threads, new Recent(new MemoryPreferences()), threads::later,
			threads::nanos);

	private ModelChanges last;

	private void connect(long run) {
		CompletableFuture<Void> done = session.connect(ADDRESS, run);
		threads.runAll();
		assertTrue(done.isDone() && !done.isCompletedExceptionally());
	}

	private String shown(int task) {
		return session.model().run().orElseThrow().test(task).orElseThrow().shown().word();
	}

	@Test
	void connectingShowsTheLatestRunAndTheEps() {
		engine.eps = List.of(Samples.ep("EP-1", EpState.BUSY));
		engine.add(Samples.detail(1));
		engine.add(Samples.detail(2));
		connect(0);
		assertEquals(2, session.model().run().orElseThrow().id());
		assertEquals(1, session.model().eps().size());
		assertEquals(Connection.State.CONNECTED, session.model().connection().state());
		assertEquals("cursor-2", engine.cursor, "events go on where the snapshot ends");
		assertEquals(List.of(ADDRESS.uri()), session.recent().stream().map(CeAddress::uri).toList());
		assertEquals("", session.recent().getFirst().token(), "a token is never remembered");
	}

	@Test
	void aRefusedConnectionLeavesNothingConnectedAndSaysWhy() {
		engine.refusal = new RpcException(FaultCode.UNAVAILABLE, "Nobody answers at lab:8000.");
		CompletableFuture<Void> done = session.connect(ADDRESS, 0);
		List<Connection.State> whenTold = new ArrayList<>();
		done.whenComplete((v, e) -> whenTold.add(session.model().connection().state()));
		threads.runAll();
		assertEquals("Nobody answers at lab:8000.", done.handle((v, e) -> e.getMessage()).join());
		assertEquals(List.of(Connection.State.NONE), whenTold, "whoever is told may open a dialog, behind which the state is seen");
		assertEquals(Connection.State.NONE, session.model().connection().state());
		assertTrue(session.recent().isEmpty());
	}

	@Test
	void aRefusedSecondConnectionKeepsTheFirstOne() {
		engine.add(Samples.detail(1));
		connect(0);
		engine.refusal = new RpcException(FaultCode.NOT_LOGGED_IN, "The token is refused.");
		session.connect(ADDRESS, 0);
		threads.runAll();
		assertEquals(Connection.State.CONNECTED, session.model().connection().state());
		assertEquals(1, session.model().run().orElseThrow().id());
	}

	@Test
	void eventsReachTheShownRunTogether() {
		engine.add(Samples.detail(1));
		connect(0);
		session.addListener(c -> last = c);
		engine.send(1, Samples.started(1, 2, "EP-1"));
		engine.send(1, Samples.finished(1, 2, "EP-1", TestStatus.PASS, ""));
		assertNull(last, "never on the thread of the client");
		threads.runAll();
		assertEquals("pass", shown(2));
		assertTrue(last.nodes().contains(session.model().run().orElseThrow().test(2).orElseThrow()));
	}

	@Test
	void aFloodOfEventsCostsTenRefreshesASecond() {
		engine.add(Samples.detail(1));
		connect(0);
		int[] refreshes = {0};
		session.addListener(c -> refreshes[0]++);
		for (int i = 0; i < 1000; i++) {
			engine.send(1, new EventData.RunNote(1, 2, Samples.STARTED, "note " + i));
			threads.pass(1);
		}
		assertTrue(refreshes[0] >= 9 && refreshes[0] <= 11, refreshes[0] + " refreshes in a second");
	}

	@Test
	void aNewRunIsShownWhenTheOldOneHasEndedWithNothingMissedMeanwhile() {
		engine.add(Samples.detail(1, EngineStatus.RUNNING));
		connect(0);
		engine.send(1, FakeEngine.ended(1));
		threads.runAll();
		engine.add(Samples.detail(2));
		engine.send(2, FakeEngine.started(2));
		threads.flush();
		engine.send(2, Samples.started(2, 1, "EP-1")); // before the answer of get
		threads.flush();
		threads.runAll();
		assertEquals(2, session.model().run().orElseThrow().id());
		assertEquals("running", shown(1));
	}

	@Test
	void aNewRunDoesNotPushAsideOneThatGoesOn() {
		engine.add(Samples.detail(1));
		connect(0);
		engine.add(Samples.detail(2));
		engine.send(2, FakeEngine.started(2));
		threads.runAll();
		assertEquals(1, session.model().run().orElseThrow().id());
		assertEquals(List.of(2L, 1L), session.model().runs().stream().map(r -> r.id()).toList());
	}

	@Test
	void theFirstRunOfAnEmptyEngineIsShown() {
		connect(0);
		assertTrue(session.model().run().isEmpty());
		engine.add(Samples.detail(1));
		engine.send(1, FakeEngine.started(1));
		threads.runAll();
		assertEquals(1, session.model().run().orElseThrow().id());
	}

	@Test
	void aNewRunIsShownThoughItCouldNotBeLoadedAtOnce() {
		connect(0);
		engine.add(Samples.detail(1));
		engine.refusal = new RpcException(FaultCode.UNAVAILABLE, "The engine is busy.");
		engine.send(1, FakeEngine.started(1));
		threads.flush();
		threads.runJobs();
		engine.refusal = null;
		threads.runAll();
		assertEquals(1, session.model().run().orElseThrow().id());
	}

	@Test
	void aSnapshotFromBeforeANewRunDoesNotPushItAside() throws Exception {
		connect(0);
		engine.sink.snapshot(); // nothing there yet, and the answer is slow
		engine.add(Samples.detail(1));
		engine.send(1, FakeEngine.started(1));
		threads.runAll();
		assertEquals(1, session.model().run().orElseThrow().id());
		engine.runs.clear();
		engine.add(Samples.detail(2));
		engine.send(1, FakeEngine.ended(1));
		engine.send(2, FakeEngine.started(2));
		threads.flush();
		engine.runs.clear();
		engine.add(Samples.detail(1));
		engine.sink.snapshot();
		engine.add(Samples.detail(2));
		threads.runAll();
		assertEquals(2, session.model().run().orElseThrow().id());
	}

	@Test
	void aLostConnectionKeepsTheDataAndSaysSoUntilItIsBack() {
		engine.add(Samples.detail(1));
		connect(0);
		engine.sink.lost("Nobody answers at lab:8000.");
		threads.runAll();
		assertEquals(Connection.State.LOST, session.model().connection().state());
		assertEquals("Nobody answers at lab:8000.", session.model().connection().trouble());
		assertEquals(1, session.model().run().orElseThrow().id());
		engine.sink.connected();
		threads.runAll();
		assertEquals(Connection.State.CONNECTED, session.model().connection().state());
	}

	@Test
	void eventsNoLongerHeldAreReplacedByASnapshot() throws Exception {
		engine.add(Samples.detail(1));
		connect(0);
		engine.eps = List.of(Samples.ep("EP-7", EpState.IDLE));
		assertEquals("cursor-1", engine.sink.snapshot());
		threads.runAll();
		assertEquals("EP-7", session.model().eps().iterator().next().name());
	}

	@Test
	void whatAnOldLineStillDeliversIsDropped() {
		engine.add(Samples.detail(1));
		connect(0);
		CeLink.Sink old = engine.sink;
		connect(0);
		old.event(FakeEngine.event(1, Samples.finished(1, 1, "EP-1", TestStatus.FAIL, "")));
		old.lost("gone");
		threads.runAll();
		assertEquals("pending", shown(1));
		assertEquals(Connection.State.CONNECTED, session.model().connection().state());
	}

	@Test
	void disconnectForgetsEverything() {
		engine.add(Samples.detail(1));
		connect(0);
		session.disconnect();
		threads.runAll();
		assertFalse(session.model().run().isPresent());
		assertEquals(Connection.State.NONE, session.model().connection().state());
		assertEquals("Not connected to a Central Engine.", session.pause().handle((v, e) -> e.getMessage()).join());
	}

	@Test
	void stopIsSentForTheShownRunAndARefusalIsASentence() {
		engine.add(Samples.detail(1));
		connect(0);
		CompletableFuture<?> answer = session.stop(true);
		threads.runAll();
		assertEquals("stop 1 now", engine.steered);
		assertFalse(answer.isCompletedExceptionally());
		engine.refusal = new RpcException(FaultCode.CONFLICT, "Run 1 has ended already.");
		answer = session.pause();
		threads.runAll();
		assertEquals("Run 1 has ended already.", answer.handle((v, e) -> e.getMessage()).join());
	}
}
