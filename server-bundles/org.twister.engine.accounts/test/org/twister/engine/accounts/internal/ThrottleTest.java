// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twister.rpc.RpcException;

/** With a clock that is turned by hand, and hashes that take as long as the test likes. */
@Timeout(60)
class ThrottleTest {

	private final AtomicLong now = new AtomicLong(1);
	private final Throttle throttle = new Throttle(now::get);

	private void pass(Duration time) {
		now.addAndGet(time.toNanos());
	}

	private void fail(int times, String user, String address) {
		for (int i = 0; i < times; i++) {
			throttle.failed(user, address);
		}
	}

	@Test
	void delayDoublesUpToAMinuteAndIsForgottenInTime() {
		fail(2, "bob", "10.0.0.1");
		assertEquals(Duration.ZERO, throttle.wait("bob", "10.0.0.1"));
		List<Long> waits = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			fail(1, "bob", "10.0.0.1");
			waits.add(throttle.wait("bob", "10.0.0.1").toSeconds());
			pass(throttle.wait("bob", "10.0.0.1"));
			assertEquals(Duration.ZERO, throttle.wait("bob", "10.0.0.1"));
		}
		assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L), waits);
		pass(Duration.ofMinutes(16));
		fail(1, "bob", "10.0.0.1");
		assertEquals(Duration.ZERO, throttle.wait("bob", "10.0.0.1"));
	}

	@Test
	void successForgives() {
		fail(2, "bob", "10.0.0.1");
		throttle.succeeded("bob", "10.0.0.1");
		fail(2, "bob", "10.0.0.1");
		assertEquals(Duration.ZERO, throttle.wait("bob", "10.0.0.1"));
	}

	@Test
	void addressThatTriesManyNamesIsHeldUpButNotThoseWhoLoggedInFromIt() {
		throttle.succeeded("carl", "10.0.0.1");
		for (int i = 0; i < 20; i++) {
			throttle.failed("user" + i, "10.0.0.1");
		}
		assertTrue(throttle.wait("user99", "10.0.0.1").isPositive());
		assertEquals(Duration.ZERO, throttle.wait("carl", "10.0.0.1"));
		assertEquals(Duration.ZERO, throttle.wait("user99", "10.0.0.2"));
	}

	@Test
	void networkOfIpv6CountsAsOneAddress() {
		for (int i = 0; i < 3; i++) {
			throttle.failed("bob", "2001:db8:0:7:0:0:0:" + i);
		}
		assertTrue(throttle.wait("bob", "2001:db8:0:7:1:2:3:4").isPositive());
		assertEquals(Duration.ZERO, throttle.wait("bob", "2001:db8:0:8:0:0:0:1"));
		assertEquals(Duration.ZERO, throttle.wait("bob", "0:0:0:0:0:0:0:1"));
	}

	@Test
	void memoryIsBounded() {
		for (int i = 0; i < 50_000; i++) {
			throttle.failed("user" + i, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
			throttle.succeeded("user" + i, "10.0.0.1");
		}
		assertTrue(throttle.size() <= 30_000, "" + throttle.size());
	}

	@Test
	void guessesThatComeAtOnceAreHeldUpToo() throws Exception {
		AtomicInteger hashed = new AtomicInteger();
		try (Passwords passwords = new Passwords(now::get, (password, hash) -> hashed.incrementAndGet() < 0);
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> guesses = new ArrayList<>();
			for (int i = 0; i < 150; i++) {
				String guess = "guess " + i;
				guesses.add(threads.submit(() -> passwords.check("bob", Optional.of("hash"), guess, "10.0.0.1")));
			}
			for (Future<?> guess : guesses) {
				try {
					guess.get();
				} catch (java.util.concurrent.ExecutionException e) {
					assertTrue(e.getCause() instanceof RpcException, e.toString());
				}
			}
		}
		assertTrue(hashed.get() <= 5, hashed + " guesses were checked");
	}

	@Test
	void unknownUserIsHashedAsOften() throws Exception {
		List<String> hashes = new ArrayList<>();
		try (Passwords passwords = new Passwords(now::get, (password, hash) -> hashes.add(hash))) {
			assertEquals(Passwords.Outcome.WRONG, passwords.check("nobody", Optional.empty(), "secret", "10.0.0.1"));
			assertEquals(Passwords.Outcome.RIGHT, passwords.check("bob", Optional.of("hash"), "secret", "10.0.0.1"));
		}
		assertEquals(2, hashes.size());
		assertTrue(hashes.getFirst().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hashes.toString());
	}

	@Test
	void passwordIsRememberedForTenMinutes() throws Exception {
		AtomicInteger hashed = new AtomicInteger();
		try (Passwords passwords = new Passwords(now::get, (password, hash) -> hashed.incrementAndGet() > 0)) {
			assertEquals(Passwords.Outcome.RIGHT, passwords.check("bob", Optional.of("hash"), "secret", "10.0.0.1"));
			pass(Duration.ofMinutes(9));
			assertEquals(Passwords.Outcome.KNOWN, passwords.check("bob", Optional.of("hash"), "secret", "10.0.0.1"));
			assertEquals(Passwords.Outcome.RIGHT, passwords.check("bob", Optional.of("other hash"), "secret", "10.0.0.1"));
			pass(Duration.ofMinutes(2));
			assertEquals(Passwords.Outcome.RIGHT, passwords.check("bob", Optional.of("hash"), "secret", "10.0.0.1"));
			assertEquals(3, hashed.get());
		}
	}

	@Test
	void twoHashesRunAtOnceAndNobodyWaitsForAllOfAnotherAddress() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		AtomicInteger before = new AtomicInteger();
		try (HashGate gate = new HashGate(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> all = new ArrayList<>();
			CountDownLatch both = new CountDownLatch(2);
			for (int i = 0; i < 100; i++) {
				all.add(threads.submit(() -> gate.run("10.0.0.1", () -> {
					most.accumulateAndGet(running.incrementAndGet(), Math::max);
					both.countDown();
					try {
						go.await();
					} catch (InterruptedException e) {
						throw new IllegalStateException(e);
					}
					running.decrementAndGet();
					return done.incrementAndGet();
				})));
			}
			both.await();
			Future<?> other = threads.submit(() -> gate.run("10.0.0.2", () -> {
				before.set(done.get());
				return null;
			}));
			while (gate.waiting() == 0) {
				Thread.sleep(5);
			}
			go.countDown();
			other.get();
			for (Future<?> one : all) {
				one.get();
			}
		}
		assertEquals(HashGate.AT_ONCE, most.get());
		assertTrue(before.get() <= 4, before + " went before");
	}

	@Test
	void addressWithTooManyAtOnceIsRefused() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		try (HashGate gate = new HashGate(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CountDownLatch entered = new CountDownLatch(HashGate.AT_ONCE);
			for (int i = 0; i < 200; i++) {
				threads.submit(() -> gate.run("10.0.0.1", () -> {
					entered.countDown();
					try {
						go.await();
					} catch (InterruptedException e) {
						throw new IllegalStateException(e);
					}
					return null;
				}));
			}
			entered.await();
			while (gate.callers("10.0.0.1") < 200) {
				Thread.sleep(5);
			}
			assertThrows(RpcException.class, () -> gate.run("10.0.0.1", () -> null));
			go.countDown();
		}
	}
}
