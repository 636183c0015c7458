// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.event.EventData;

/** Everything shown of one Central Engine. Survives a lost connection: what was known stays, {@link #connection()} tells how old it is. Not thread-safe. */
public final class CeModel {

	private static final int KEPT_RUNS = 50;

	private final SortedMap<String, EpModel> eps = new TreeMap<>();
	private final List<RunInfo> runs = new ArrayList<>();
	private Connection connection = Connection.NONE;
	private ServerInfo server;
	private RunModel run;

	public Connection connection() {
		return connection;
	}

	/** Who is at the other end; empty before the first connection. */
	public Optional<ServerInfo> server() {
		return Optional.ofNullable(server);
	}

	/** Sorted by name. */
	public Collection<EpModel> eps() {
		return Collections.unmodifiableCollection(eps.values());
	}

	public Optional<EpModel> ep(String name) {
		return Optional.ofNullable(eps.get(name));
	}

	/** Latest runs, newest first. */
	public List<RunInfo> runs() {
		return Collections.unmodifiableList(runs);
	}

	/** The shown run. */
	public Optional<RunModel> run() {
		return Optional.ofNullable(run);
	}

	public void connection(Connection value, ModelChanges changes) {
		if (!value.equals(connection)) {
			connection = value;
			changes.connectionChanged();
			changes.headChanged();
		}
	}

	/** Replaces all that is known by a fresh snapshot. */
	public void load(ServerInfo who, List<EpInfo> epList, List<RunInfo> runList, ModelChanges changes) {
		server = who;
		eps.clear();
		epList.forEach(e -> eps.put(e.name(), new EpModel(e, 0)));
		runs.clear();
		runs.addAll(runList);
		changes.connectionChanged();
		changes.epsChanged();
		changes.runsChanged();
	}

	/** Shows this run; null shows none. */
	public void show(RunDetail detail, long nanos, ModelChanges changes) {
		run = detail == null ? null : new RunModel(detail, nanos);
		if (detail != null) {
			remember(detail.info(), changes);
		}
		changes.structureChanged();
		changes.epsChanged();
	}

	/** Forgets everything: another engine will be shown. */
	public void clear(ModelChanges changes) {
		server = null;
		eps.clear();
		runs.clear();
		run = null;
		changes.connectionChanged();
		changes.epsChanged();
		changes.runsChanged();
		changes.structureChanged();
	}

	/**
	 * Takes one event.
	 *
	 * @param runId id of the run whose stream it came from, 0 for other streams
	 * @param nanos reading of the monotonic clock
	 */
	public void fold(long runId, EventData data, long nanos, ModelChanges changes) {
		switch (data) {
		case EventData.EpChanged e when mine(e.ep().user()) -> {
			EpModel old = eps.get(e.ep().name());
			boolean same = old != null && old.info().state() == e.ep().state() && old.info().run() == e.ep().run();
			eps.put(e.ep().name(), new EpModel(e.ep(), same ? old.changed() : nanos));
			changes.epsChanged();
		}
		case EventData.EpGone e when mine(e.user()) -> {
			eps.remove(e.name());
			changes.epsChanged();
		}
		case EventData.RunStarted e when mine(e.user()) ->
			remember(new RunInfo(e.run(), e.project(), e.user(), e.by(), EngineStatus.RUNNING, e.at(), null, 0, null, "", //$NON-NLS-1$
					java.util.Map.of(), e.mapping(), e.warnings(), false, e.origin()), changes);
		case EventData.RunEnded e -> runs.stream().filter(r -> r.id() == e.run()).findFirst()
				.ifPresent(r -> remember(new RunInfo(r.id(), r.project(), r.user(), r.by(),
						EngineStatus.STOPPED, r.started(), e.at(), e.elapsed(), e.outcome(), e.reason(), e.counts(), r.mapping(), r.warnings(), r.closed(),
						r.origin()),
						changes));
		default -> {
			// the shown run takes the rest
		}
		}
		if (run != null && run.id() == runId) {
			run.fold(data, changes);
		}
	}

	private boolean mine(String user) {
		return server == null || user == null || user.isEmpty() || server.user().equals(user);
	}

	private void remember(RunInfo info, ModelChanges changes) {
		runs.removeIf(r -> r.id() == info.id());
		int at = 0;
		while (at < runs.size() && runs.get(at).id() > info.id()) {
			at++;
		}
		runs.add(at, info);
		if (runs.size() > KEPT_RUNS) {
			runs.removeLast();
		}
		changes.runsChanged();
	}
}
