// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Holds up who guesses: after some failures for an account from an address nothing is checked for that pair for a while, which doubles with each further failure. The same
 * for an address that fails with many accounts, but not for those who have logged in from it before. Remembers a bounded number of pairs. Thread-safe.
 */
final class Throttle {

	private static final int FREE_OF_PAIR = 3;
	private static final int FREE_OF_ADDRESS = 20;
	private static final long MAX_SECONDS = 60;
	private static final long FORGET = TimeUnit.MINUTES.toNanos(15);
	private static final int REMEMBERED = 10_000;

	private static final class Failures {
		int count;
		long last;
	}

	/** The least recently used go first. */
	private static final class Remembered<V> extends LinkedHashMap<String, V> {
		private static final long serialVersionUID = 1L;

		Remembered() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
			return size() > REMEMBERED;
		}
	}

	private final LongSupplier nanos;
	private final Map<String, Failures> pairs = new Remembered<>();
	private final Map<String, Failures> addresses = new Remembered<>();
	private final Map<String, Boolean> known = new Remembered<>();

	Throttle(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/** How long nothing is checked; zero if it may be. */
	synchronized Duration wait(String account, String address) {
		String place = place(address);
		long left = left(pairs.get(pair(account, place)), FREE_OF_PAIR);
		if (!known.containsKey(pair(account, place))) {
			left = Math.max(left, left(addresses.get(place), FREE_OF_ADDRESS));
		}
		return Duration.ofNanos(left);
	}

	private long left(Failures failures, int free) {
		if (failures == null || failures.count < free) {
			return 0;
		}
		long seconds = Math.min(MAX_SECONDS, 1L << Math.min(30, failures.count - free));
		return Math.max(0, failures.last + TimeUnit.SECONDS.toNanos(seconds) - nanos.getAsLong());
	}

	synchronized void failed(String account, String address) {
		String place = place(address);
		forget(pairs);
		forget(addresses);
		count(pairs.computeIfAbsent(pair(account, place), key -> new Failures()));
		count(addresses.computeIfAbsent(place, key -> new Failures()));
	}

	private void count(Failures failures) {
		failures.count++;
		failures.last = nanos.getAsLong();
	}

	/** Those that were touched last are at the end, so the first one that is not old ends it. */
	private void forget(Map<String, Failures> map) {
		for (Iterator<Failures> eldest = map.values().iterator(); eldest.hasNext() && nanos.getAsLong() - eldest.next().last > FORGET;) {
			eldest.remove();
		}
	}

	synchronized void succeeded(String account, String address) {
		String pair = pair(account, place(address));
		pairs.remove(pair);
		known.put(pair, Boolean.TRUE);
	}

	int size() {
		return pairs.size() + addresses.size() + known.size();
	}

	private static String pair(String account, String place) {
		return place + " " + (account.length() > 64 ? account.substring(0, 64) : account);
	}

	/** An IPv6 network counts as one address: whoever has one address of it has all. */
	private static String place(String address) {
		String[] groups = address.split(":");
		return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
	}
}
