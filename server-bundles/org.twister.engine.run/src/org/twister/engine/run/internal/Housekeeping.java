// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.rpc.event.EventData.RunDeleted;

/** Keeps the journal short, and old runs out of the way: writes the events of closed runs beside their logs, saves the snapshot, deletes runs. Thread-safe. */
final class Housekeeping {

	private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

	private final EventLog log;
	private final Ownership owner;
	private final RunArchive archive;
	private final RunRegistry runs;
	private final GlobalTrees globals;
	/** Read: between an event and its effect on runs and globals. */
	private final ReadWriteLock effects;
	/** Guards the one below. Held while a run is deleted, so that no snapshot is behind the event while files are left. */
	private final Object trimLock = new Object();
	private String savedAt;

	Housekeeping(EventLog log, Ownership owner, RunArchive archive, RunRegistry runs, GlobalTrees globals, ReadWriteLock effects) {
		this.log = log;
		this.owner = owner;
		this.archive = archive;
		this.runs = runs;
		this.globals = globals;
		this.effects = effects;
	}

	/** Nothing follows in a run any more. Its events are in the journal, so it is closed even if they cannot be written beside its logs now. */
	void close(KnownRun run, PlanIndex index) {
		runs.putClosed(run, archive(run, index));
	}

	private boolean archive(KnownRun run, PlanIndex index) {
		try {
			if (index != null && index.plan().tests().size() != run.started().tests()) {
				archive.putPlan(run.id(), index.plan());
			}
			archive.putEvents(run.id(), run.before());
			return true;
		} catch (IOException e) {
			LOG.warn("The events of run {} cannot be written beside its logs, they stay in the journal: {}", run.id(), e.getMessage());
			return false;
		}
	}

	/** Lets the journal go of what is not needed any more: everything before the first run that goes on or is not archived. */
	void trim() {
		if (!log.isTrimmable()) {
			return;
		}
		synchronized (trimLock) {
			try {
				for (KnownRun run : runs.notArchived()) {
					if (archive(run, null)) {
						runs.archived(run.id());
					}
				}
				saveSnapshot();
				log.trim(owner);
			} catch (IOException | RuntimeException e) {
				LOG.warn("The journal cannot be trimmed now: {}", e.getMessage());
			}
		}
	}

	private void saveSnapshot() throws IOException {
		String head;
		// what is before the head has taken effect: nobody is between his event and its effect
		effects.writeLock().lock();
		try {
			head = log.head();
		} finally {
			effects.writeLock().unlock();
		}
		RunRegistry.Settled settled = runs.settled(head);
		if (settled.cursor() != null && !settled.cursor().equals(savedAt)) {
			List<RunsSnapshot.Closed> closed = settled.closed().stream().map(r -> new RunsSnapshot.Closed(r.started(), r.ended())).toList();
			new RunsSnapshot(closed, globals.all(), settled.lastId()).save(log, owner, settled.cursor());
			savedAt = settled.cursor();
		}
	}

	/** Deletes all that is kept of a closed run. Once that is durable it is gone for everybody; files that a crash leaves are deleted by the next start. */
	void delete(long run, String at) throws IOException {
		synchronized (trimLock) {
			effects.readLock().lock();
			try {
				log.append(owner, List.of(NewEvent.ofRun(run, new RunDeleted(run, at))));
				runs.remove(run);
			} finally {
				effects.readLock().unlock();
			}
			archive.delete(run);
		}
	}
}
