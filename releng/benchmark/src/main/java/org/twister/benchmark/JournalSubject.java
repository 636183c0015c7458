// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.twister.engine.api.Settings;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.engine.journal.internal.EventLogComponent;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** The journal on the disk of the temporary folder, by as many writers as runs may be active at once. */
final class JournalSubject implements Subject {

	private static final int[] WRITERS = {1, 16, 256};
	private static final long NANOS = 5_000_000_000L;

	@Override
	public String name() {
		return "journal";
	}

	@Override
	public String description() {
		return "durable events, appended one by one by writers that share their syncs";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		report.add(Figure.told("a sync of the disk alone (median)", sync(folder) * 1e3, "ms"));
		for (int writers : WRITERS) {
			Path home = Files.createDirectories(folder.resolve("journal-" + writers));
			EventLogComponent log = new EventLogComponent(settings(Files.createDirectories(home.resolve("journal")).getParent()));
			try {
				append(log, writers, NANOS / 5);
				Latencies latencies = append(log, writers, NANOS);
				String by = " by " + writers + (writers == 1 ? " writer" : " writers");
				report.add(Figure.told("events" + by, latencies.count() / (NANOS / 1e9), "/s"));
				report.add(Figure.told("time until durable" + by + ", p50", latencies.millis(0.5), "ms"));
				report.add(Figure.told("time until durable" + by + ", p99", latencies.millis(0.99), "ms"));
			} finally {
				log.close();
			}
		}
	}

	private static double sync(Path folder) throws Exception {
		Latencies latencies = new Latencies();
		try (FileChannel file = FileChannel.open(folder.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			for (int i = 0; i < 200; i++) {
				long start = System.nanoTime();
				file.write(ByteBuffer.allocate(400));
				file.force(false);
				latencies.add(System.nanoTime() - start);
			}
		}
		return latencies.millis(0.5) / 1e3;
	}

	private static Latencies append(EventLog log, int writers, long nanos) throws Exception {
		Ownership ownership = log.own(Partition.MAIN, () -> {});
		long end = System.nanoTime() + nanos;
		List<Callable<Latencies>> tasks = new ArrayList<>();
		for (int i = 1; i <= writers; i++) {
			long run = i;
			tasks.add(() -> {
				Latencies mine = new Latencies();
				long now = System.nanoTime();
				for (int task = 1; now < end; task++) {
					log.append(ownership, List.of(NewEvent.ofRun(run, finished(run, task))));
					long after = System.nanoTime();
					mine.add(after - now);
					now = after;
				}
				return mine;
			});
		}
		Latencies all = new Latencies();
		try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
			for (Future<Latencies> future : threads.invokeAll(tasks)) {
				all.addAll(future.get());
			}
		}
		return all;
	}

	private static EventData finished(long run, int task) {
		String now = Instant.now().toString();
		return new EventData.TestFinished(run, task, 1, "EP-1", TestStatus.FAIL, false, "expected 'Link up'", now, now, 12.041, 0, 1834);
	}

	private static Settings settings(Path home) {
		return new Settings() {
			@Override
			public Path home() {
				return home;
			}

			@Override
			public String bind() {
				return "127.0.0.1";
			}

			@Override
			public int port() {
				return 0;
			}

			@Override
			public String owner() {
				return "benchmark";
			}

			@Override
			public boolean isPrivate() {
				return true;
			}

			@Override
			public String value(String name, String defaultValue) {
				return defaultValue;
			}

			@Override
			public String version() {
				return "1.0.0";
			}
		};
	}
}
