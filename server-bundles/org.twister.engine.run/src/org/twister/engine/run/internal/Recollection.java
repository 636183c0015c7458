// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.GlobalSet;
import org.twister.rpc.event.EventData.RunClosed;
import org.twister.rpc.event.EventData.RunDeleted;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;
import org.twister.rpc.event.EventKinds;

/** What a start learns about runs and globals: from the snapshot, and from the few events behind it that matter here. Those of a run that goes on are read again by itself. */
final class Recollection {

	private static final Logger LOG = LoggerFactory.getLogger(Recollection.class);
	private static final Set<String> KINDS = Set.of("run.started", "run.ended", "run.closed", "run.deleted", "global.set");

	private final RunArchive archive;
	private final NavigableMap<Long, KnownRun> runs = new TreeMap<>();
	private final Map<String, Map<String, Object>> saved = new HashMap<>();
	private final Map<String, RunStarted> latest = new HashMap<>();
	private final Map<String, List<GlobalSet>> changes = new HashMap<>();
	/** Plans that were read, since some are large and needed twice. */
	private final Map<String, CompletableFuture<RunPlan>> plans = new HashMap<>();
	private final Set<Long> deleted = new HashSet<>();
	private long lastId;
	private String before;

	Recollection(RunArchive archive) {
		this.archive = archive;
	}

	void read(EventLog log) throws IOException {
		RunsSnapshot.Loaded loaded = RunsSnapshot.load(log);
		loaded.snapshot().runs().forEach(r -> runs.put(r.started().run(), new KnownRun(r.started(), 0, null, r.ended(), true)));
		lastId = loaded.snapshot().lastId();
		saved.putAll(loaded.snapshot().globals());
		before = loaded.cursor();
		log.fold(Partition.MAIN, before, (stream, kind) -> KINDS.contains(kind), this::accept);
	}

	private void accept(long n, String cursor, EventData data) {
		switch (data) {
		case RunStarted e -> {
			runs.put(e.run(), new KnownRun(e, n, before, null, false));
			latest.put(e.user(), e);
			lastId = Math.max(lastId, e.run());
			changes.remove(e.user());
		}
		case RunEnded e -> runs.computeIfPresent(e.run(), (id, run) -> run.withEnded(e));
		case RunClosed e -> runs.computeIfPresent(e.run(), (id, run) -> run.withClosed());
		case RunDeleted e -> {
			runs.remove(e.run());
			deleted.add(e.run());
		}
		case GlobalSet e -> changes.computeIfAbsent(e.user(), u -> new ArrayList<>()).add(e);
		default -> {
			// not asked for
		}
		}
		before = cursor;
	}

	NavigableMap<Long, KnownRun> runs() {
		return runs;
	}

	/** The highest number of a run that there was. */
	long lastId() {
		return lastId;
	}

	/** Runs of which a crash may have left files. */
	Set<Long> deleted() {
		return deleted;
	}

	/** Read beside what else is done, since it may be large. */
	private CompletableFuture<RunPlan> reading(RunStarted run) {
		return plans.computeIfAbsent(run.plan(), key -> CompletableFuture.supplyAsync(() -> {
			try {
				return archive.plan(key);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}));
	}

	RunPlan plan(RunStarted run) throws IOException {
		try {
			return reading(run).join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
		}
	}

	void restore(GlobalTrees globals) throws IOException {
		saved.forEach(globals::reset);
		for (RunStarted run : latest.values()) {
			try {
				globals.reset(run.user(), plan(run).globals());
			} catch (IOException e) {
				LOG.warn("The globals of run {} cannot be read: {}", run.run(), e.getMessage());
			}
		}
		for (List<GlobalSet> ofUser : changes.values()) {
			for (GlobalSet set : ofUser) {
				globals.set(set.user(), set.path(), set.value() == null ? null : EventKinds.JSON.readValue(set.value(), Object.class));
			}
		}
	}
}
