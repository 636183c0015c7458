// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.engine.resources.internal.Lab.ADMIN;
import static org.twister.engine.resources.internal.Lab.ANN;
import static org.twister.engine.resources.internal.Lab.BOB;
import static org.twister.engine.resources.internal.Lab.bed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.engine.api.Role;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;

/** Who gets what, and when it is free again. */
class AllocatorTest {

	@TempDir
	Path home;
	private Lab lab;

	@BeforeEach
	void open() throws IOException {
		lab = new Lab(home);
	}

	@AfterEach
	void close() {
		lab.close();
	}

	private RpcException refused(FaultCode code, Executable call) {
		RpcException e = assertThrows(RpcException.class, call);
		assertEquals(code, e.code(), e.getMessage());
		return e;
	}

	@Test
	void whatIsTakenIsRefusedNamingWhoHasIt() throws Exception {
		lab.take(ANN, Use.BUSY, false, "/tb1");
		assertEquals(Use.BUSY, lab.use("/tb1"));
		assertEquals("/tb1 is held by ann", refused(FaultCode.CONFLICT, () -> lab.take(BOB, Use.RESERVED, false, "/tb1")).getMessage());
		refused(FaultCode.CONFLICT, () -> lab.take(ANN, Use.BUSY, false, "/tb1"));
		assertEquals(Use.FREE, lab.use("/tb2"));
	}

	@Test
	void aTestBedIsTakenWithItsPartsAndAPartKeepsItsTestBed() throws Exception {
		lab.take(ANN, Use.RESERVED, false, "/tb1");
		refused(FaultCode.CONFLICT, () -> lab.take(BOB, Use.BUSY, false, "/tb1/switch"));
		assertEquals(Use.RESERVED, lab.use("/tb1/switch"));
		lab.allocator.free(ANN, bed("/tb1"), null);
		lab.take(BOB, Use.BUSY, false, "5b1e7d0c44");
		refused(FaultCode.CONFLICT, () -> lab.take(ANN, Use.BUSY, false, "/tb1"));
		lab.take(ANN, Use.BUSY, false, "/tb1/pbx");
	}

	@Test
	void aUserAllocatesWhatHeReservedAndFreesBoth() throws Exception {
		lab.take(ANN, Use.RESERVED, false, "/tb1");
		lab.take(ANN, Use.BUSY, false, "/tb1");
		assertEquals(Use.BUSY, lab.use("/tb1"));
		lab.allocator.free(ANN, bed("/tb1"), null);
		assertEquals(Use.FREE, lab.use("/tb1"));
		lab.allocator.free(ANN, bed("/tb1"), null);
	}

	@Test
	void nobodyFreesWhatAnotherHasButTheAdmin() throws Exception {
		Claim claim = lab.take(ANN, Use.RESERVED, false, "/tb1");
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.free(BOB, bed("/tb1"), null));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.free(BOB, claim.ticket()));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.renew(BOB, claim.ticket(), 10));
		assertEquals(Use.RESERVED, lab.use("/tb1"));
		lab.allocator.free(ADMIN, bed("/tb1"), null);
		assertEquals(Use.FREE, lab.use("/tb1"));
	}

	@Test
	void whoWaitsIsSeenWithWhomHeWaitsForAndGetsItInTurn() throws Exception {
		Claim ann = lab.take(ANN, Use.BUSY, false, "/tb1");
		lab.time.pass(60);
		Claim bob = lab.take(BOB, Use.BUSY, true, "/tb1", "/tb2");
		Claim root = lab.take(ADMIN, Use.RESERVED, true, "/tb2");
		assertTrue(bob.waiting());
		assertEquals("2026-03-01T10:01:00Z", bob.since());
		assertEquals("/tb1 is held by ann", bob.waitsFor().getFirst().toString());
		assertEquals("2026-03-01T10:00:00Z", bob.waitsFor().getFirst().since());
		assertEquals("/tb2 is waited for by bob", root.waitsFor().getFirst().toString());
		refused(FaultCode.CONFLICT, () -> lab.take(ANN, Use.BUSY, false, "/tb2"));
		lab.allocator.free(ANN, ann.ticket());
		assertEquals("bob", lab.holder("/tb1"));
		assertEquals("bob", lab.holder("/tb2"));
		lab.allocator.free(BOB, bob.ticket());
		assertEquals(Use.RESERVED, lab.use("/tb2"));
		assertEquals("root", lab.holder("/tb2"));
	}

	@Test
	void whoeverGivesUpMakesRoomForThoseBehindHim() throws Exception {
		lab.take(ANN, Use.BUSY, false, "/tb1");
		Claim bob = lab.take(BOB, Use.BUSY, true, "/tb1", "/tb2");
		Claim root = lab.take(ADMIN, Use.BUSY, true, "/tb2");
		assertTrue(root.waiting());
		lab.allocator.free(BOB, bob.ticket());
		assertEquals("root", lab.holder("/tb2"));
		assertEquals(2, lab.allocator.claims().size());
	}

	@Test
	void aUserIsNotHeldUpByThoseWhoWaitForHim() throws Exception {
		lab.take(ANN, Use.RESERVED, false, "/tb1");
		Claim bob = lab.take(BOB, Use.BUSY, true, "/tb1", "/tb2");
		lab.run(7, "ann", "tb1", "tb2");
		assertTrue(lab.turn(7).taken(), "bob waits for ann: ann would wait for ever");
		assertTrue(lab.allocator.claims().stream().anyMatch(c -> c.ticket().equals(bob.ticket()) && c.waiting()));
	}

	@Test
	void aLeaseEndsByItselfUnlessItIsRenewed() throws Exception {
		Claim claim = lab.allocator.take(ANN, List.of(bed("/tb1")), Use.RESERVED, 600, false);
		assertEquals("2026-03-01T10:10:00Z", claim.until());
		lab.take(BOB, Use.BUSY, true, "/tb1");
		lab.time.pass(500);
		assertEquals("2026-03-01T10:18:20Z", lab.allocator.renew(ANN, claim.ticket(), 600).until());
		lab.time.pass(599);
		lab.restart();
		assertEquals("ann", lab.holder("/tb1"));
		lab.time.pass(1);
		lab.restart();
		assertEquals("bob", lab.holder("/tb1"), "what expired while nobody was there is the next one's at the start");
		refused(FaultCode.NOT_FOUND, () -> lab.allocator.renew(ANN, claim.ticket(), 600));
	}

	@Test
	void aLeaseEndsInTime() throws Exception {
		try (Lab real = new Lab(home.resolve("real"))) {
			real.allocator.deactivate();
			MemoryLog.Log log = real.journal.new Log();
			LabUsers users = new LabUsers(real.home);
			real.allocator = new Allocator(Lab.settings(real.home), log, real.audit, users, users);
			CountDownLatch freed = new CountDownLatch(1);
			log.follow(null, event -> {
				if (event.kind().equals("resource.freed")) {
					freed.countDown();
				}
			});
			real.allocator.take(ANN, List.of(bed("/tb1")), Use.RESERVED, 0.05, false);
			assertTrue(freed.await(20, TimeUnit.SECONDS));
			real.allocator.take(BOB, List.of(bed("/tb1")), Use.RESERVED, 0, true);
			assertEquals("bob", real.holder("/tb1"));
		}
	}

	@Test
	void impossibleLeasesAreRefused() {
		for (double lease : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY, 1e12}) {
			refused(FaultCode.BAD_REQUEST, () -> lab.allocator.take(ANN, List.of(bed("/tb1")), Use.RESERVED, lease, false));
		}
		refused(FaultCode.BAD_REQUEST, () -> lab.allocator.take(ANN, List.of(), Use.RESERVED, 0, false));
		refused(FaultCode.BAD_REQUEST, () -> lab.take(ANN, Use.FREE, false, "/tb1"));
		refused(FaultCode.NOT_FOUND, () -> lab.take(ANN, Use.BUSY, false, "/tb9"));
	}

	@Test
	void reservingAgainRenewsTheLease() throws Exception {
		Claim first = lab.allocator.take(ANN, List.of(bed("/tb1")), Use.RESERVED, 60, false);
		lab.time.pass(30);
		Claim again = lab.allocator.take(ANN, List.of(bed("/tb1")), Use.RESERVED, 60, false);
		assertEquals(first.ticket(), again.ticket());
		assertEquals("2026-03-01T10:01:30Z", again.until());
		assertEquals(1, lab.allocator.claims().size());
	}

	@Test
	void allThatIsTakenAndWaitedForSurvivesKill9() throws Exception {
		lab.take(ANN, Use.BUSY, false, "/tb1");
		lab.take(BOB, Use.LOCKED, false, "/tb3");
		lab.take(BOB, Use.BUSY, true, "/tb1", "/tb2");
		lab.run(5, "ann", "tb3");
		List<Claim> before = lab.allocator.claims();
		lab.restart();
		assertEquals(before, lab.allocator.claims());
		assertEquals(4, before.size());
	}

	@Test
	void aSnapshotStandsForTheEventsThatAreInIt() throws Exception {
		lab.log.trimmable = true;
		lab.take(ANN, Use.BUSY, false, "/tb1");
		lab.take(BOB, Use.BUSY, true, "/tb1");
		lab.run(5, "ann", "tb3");
		lab.run(6, "bob", "tb2");
		lab.ends(5);
		lab.take(ANN, Use.RESERVED, false, "/tb3");
		List<Claim> before = lab.allocator.claims();
		lab.journal.trim("resources");
		assertTrue(lab.journal.trimmed > 3);
		lab.restart();
		assertEquals(before, lab.allocator.claims());
		lab.ends(6);
		assertEquals(Use.FREE, lab.use("/tb2"));
	}

	@Test
	void aTakingThatIsNotDurableDoesNotHold() throws Exception {
		lab.log.dead = true;
		refused(FaultCode.INTERNAL, () -> lab.take(ANN, Use.BUSY, false, "/tb1"));
		assertEquals(Use.FREE, lab.use("/tb1"));
	}

	@Test
	void aRunTakesAllItsTestBedsAtOnceOrWaitsForTheHolder() throws Exception {
		lab.run(1, "ann", "tb1", "tb2");
		assertTrue(lab.turn(1).taken());
		lab.run(2, "bob", "tb2", "tb3");
		assertFalse(lab.turn(2).taken());
		assertEquals("/tb2 is held by ann (run 1)", lab.turn(2).waitsFor());
		assertEquals(Use.FREE, lab.use("/tb3"), "nothing is held while one waits");
		lab.ends(1);
		assertTrue(lab.turn(2).taken());
		assertEquals(Use.FREE, lab.use("/tb1"));
		assertEquals("bob (run 2)", lab.holder("/tb3"));
		lab.ends(2);
		assertTrue(lab.allocator.claims().isEmpty());
	}

	@Test
	void aWaitingRunThatEndsWaitsNoMore() throws Exception {
		lab.run(1, "ann", "tb1");
		lab.run(2, "bob", "tb1");
		lab.ends(2);
		lab.ends(1);
		assertEquals(Use.FREE, lab.use("/tb1"));
		assertEquals(1, lab.turns.get(2L).size());
	}

	@Test
	void testBedsThatNobodyKnowsAreNotTaken() throws Exception {
		lab.run(1, "ann", "elsewhere");
		assertTrue(lab.turn(1).taken());
		lab.run(2, "bob");
		assertTrue(lab.turn(2).taken());
		assertTrue(lab.allocator.claims().isEmpty());
	}

	@Test
	void whoLacksTheRoleChangesNothingAndMayTakeAllTheSame() throws Exception {
		Actor guest = new Actor("ann", false, 0, Set.of(Role.CHANGE_SUT), "ann");
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.set(guest, Root.TEST_BEDS, "/tb1", Map.of("a", "b"), null));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.create(guest, Root.TEST_BEDS, "/", "new", Map.of()));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.rename(guest, Root.TEST_BEDS, "/tb1", "other", null));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.renameMeta(guest, Root.TEST_BEDS, "/tb1", "a", "b"));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.delete(guest, Root.TEST_BEDS, "/tb1", null));
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.importXml(guest, Root.TEST_BEDS, "beds.xml"));
		assertEquals(Use.BUSY, lab.take(guest, Use.BUSY, false, "/tb1").use());
		Actor other = new Actor("ann", false, 0, Set.of(Role.CHANGE_TESTBED), "ann");
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.create(other, Root.SUTS, "/", "new.user", Map.of()));
		assertEquals("b", lab.allocator.set(other, Root.TEST_BEDS, "/tb1", Map.of("a", "b"), null).meta().get("a"));
		assertEquals(List.of("ann resources.take /tb1", "ann resources.set test bed /tb1"), lab.audited);
	}

	@Test
	void theOwnReservationOfAUserDoesNotHoldUpHisRunAndOutlivesIt() throws Exception {
		lab.take(ANN, Use.RESERVED, false, "/tb1");
		lab.run(1, "ann", "tb1");
		assertTrue(lab.turn(1).taken());
		assertEquals(Use.BUSY, lab.use("/tb1"));
		lab.ends(1);
		assertEquals(Use.RESERVED, lab.use("/tb1"));
	}

	@Test
	void callsOfARunsOwnTestsOnItsBedsSucceedAndChangeNothing() throws Exception {
		lab.run(1, "ann", "tb1");
		int events = lab.journal.events.size();
		Actor test = new Actor("ann", false, 1);
		assertEquals(1, lab.take(test, Use.BUSY, false, "/tb1").run());
		assertEquals(1, lab.take(test, Use.RESERVED, false, "/tb1/switch").run());
		lab.allocator.free(test, bed("/tb1"), null);
		assertEquals("ann (run 1)", lab.holder("/tb1"));
		assertEquals(events, lab.journal.events.size());
		refused(FaultCode.CONFLICT, () -> lab.take(new Actor("ann", false, 2), Use.BUSY, false, "/tb1"));
		refused(FaultCode.CONFLICT, () -> lab.take(BOB, Use.BUSY, false, "/tb1"));
		refused(FaultCode.CONFLICT, () -> lab.allocator.free(ADMIN, bed("/tb1"), null));
	}

	@Test
	void aRunThatGoesOnAfterAKillHasItsTestBedsAlready() throws Exception {
		lab.run(1, "ann", "tb1");
		lab.run(2, "bob", "tb1");
		lab.restart();
		lab.turns.clear();
		lab.run(2, "bob", "tb1");
		lab.run(1, "ann", "tb1");
		assertTrue(lab.turn(1).taken());
		assertFalse(lab.turn(2).taken());
		assertEquals(2, lab.allocator.claims().size());
		lab.ends(1);
		assertTrue(lab.turn(2).taken());
	}

	@Test
	void aRunWhoseEndNobodySawIsFreedAtTheNextStart() throws Exception {
		lab.run(1, "ann", "tb1");
		lab.run(2, "bob", "tb1");
		lab.allocator.deactivate();
		lab.ends(1);
		lab.restart();
		assertEquals("bob (run 2)", lab.holder("/tb1"));
	}

	@Test
	void aTestBedOfALostEpStaysTakenUntilTheEpIsBack() throws Exception {
		lab.ep("EP-1", "ann", EpState.BUSY, 1);
		lab.run(1, "ann", "tb1");
		lab.run(2, "bob", "tb1");
		lab.ep("EP-1", "ann", EpState.LOST, 1);
		lab.ends(1);
		Claim kept = lab.allocator.claims().getFirst();
		assertEquals("run 1 has ended, but EP EP-1 is lost and may still work on it", kept.note());
		assertFalse(lab.turn(2).taken());
		lab.restart();
		lab.run(2, "bob", "tb1");
		lab.ep("EP-1", "bob", EpState.IDLE, 0);
		assertFalse(lab.turn(2).taken(), "another user's EP of the same name");
		lab.ep("EP-1", "ann", EpState.BUSY, 1);
		assertFalse(lab.turn(2).taken(), "it still works for the run");
		lab.ep("EP-1", "ann", EpState.IDLE, 0);
		assertTrue(lab.turn(2).taken());
	}

	@Test
	void aPersonFreesATestBedThatALostEpKeeps() throws Exception {
		lab.ep("EP-1", "ann", EpState.BUSY, 1);
		lab.run(1, "ann", "tb1");
		lab.restart();
		lab.run(1, "ann", "tb1");
		lab.ends(1);
		assertEquals(Use.BUSY, lab.use("/tb1"), "after a restart nobody has heard of the EP");
		lab.allocator.free(ANN, bed("/tb1"), null);
		assertEquals(Use.FREE, lab.use("/tb1"));
	}

	@Test
	void aClaimWithoutLeaseHasNoEnd() throws Exception {
		assertNull(lab.take(ANN, Use.RESERVED, false, "/tb1").until());
		lab.time.pass(1_000_000);
		lab.restart();
		assertEquals(Use.RESERVED, lab.use("/tb1"));
	}
}
