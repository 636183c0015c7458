// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Settings;

/**
 * Whether the disk with the home has room for logs. Below {@code disk_low} (1G) people are told; below {@code disk_reserve} (64M) no output is kept any more, so that results still are.
 * Thread-safe.
 */
final class DiskWatch {

	private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
	private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

	private enum State {
		ENOUGH,
		LOW,
		FULL
	}

	private final LongSupplier room;
	private final long low;
	private final long reserve;
	private final LongSupplier clock;
	private final Consumer<String> told;
	private volatile long looked;
	private volatile State state = State.ENOUGH;

	/** @param told what people should know, when it changes */
	DiskWatch(Settings settings, Consumer<String> told) {
		this(() -> usable(settings.home()), Quotas.amount(settings, "disk_low", "1G"), Quotas.amount(settings, "disk_reserve", "64M"), System::nanoTime, told);
	}

	DiskWatch(LongSupplier room, long low, long reserve, LongSupplier clock, Consumer<String> told) {
		this.room = room;
		this.low = low;
		this.reserve = reserve;
		this.clock = clock;
		this.told = told;
		this.looked = clock.getAsLong() - LOOK_NANOS;
	}

	private static long usable(Path home) {
		try {
			return Files.getFileStore(home).getUsableSpace();
		} catch (IOException e) {
			// who writes next is told
			return Long.MAX_VALUE;
		}
	}

	boolean isFull() {
		if (clock.getAsLong() - looked >= LOOK_NANOS) {
			look();
		}
		return state == State.FULL;
	}

	private synchronized void look() {
		looked = clock.getAsLong();
		long left = room.getAsLong();
		State now = left < reserve ? State.FULL : left < low ? State.LOW : State.ENOUGH;
		if (now != state) {
			state = now;
			String text = switch (now) {
			case ENOUGH -> "The disk has room again: " + Amount.words(left) + " are free.";
			case LOW -> "The disk is nearly full: " + Amount.words(left) + " are free.";
			case FULL -> "The disk is full: " + Amount.words(left) + " are free, output of tests is not kept any more.";
			};
			LOG.warn("{}", text);
			told.accept(text);
		}
	}
}
