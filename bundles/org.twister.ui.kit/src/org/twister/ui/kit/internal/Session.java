// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.rpc.EpService;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.ListRuns;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StopRun;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;
import org.twister.ui.kit.CeAddress;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.LogSink;
import org.twister.ui.kit.model.CeModel;
import org.twister.ui.kit.model.Connection;
import org.twister.ui.kit.model.ModelChanges;
import org.twister.ui.kit.model.RunModel;

/**
 * The one session. All fields are used on the UI thread only; jobs and the client's threads hand over through the {@link UiPump}. A line is valid as long as it is
 * the {@link #current} one: what an older line still delivers is dropped.
 */
@Component(service = CeSession.class)
public final class Session implements CeSession {

	private static final int LATEST_RUNS = 50;
	private static final int RETRY_MS = 1000;
	private static final Logger LOG = LoggerFactory.getLogger(Session.class);

	/** A connected engine. */
	private static final class Line {
		final CeAddress address;
		final CeLink link;
		volatile long shownRun;
		private AutoCloseable events;
		private boolean closed;

		Line(CeAddress address, CeLink link) {
			this.address = address;
			this.link = link;
		}

		synchronized void follow(String cursor, CeLink.Sink sink) {
			events = closed ? null : link.events(cursor, sink);
		}

		synchronized void close() {
			closed = true;
			quietly(events);
			link.close();
		}
	}

	private final CeModel model = new CeModel();
	private final CeLink.Factory links;
	private final Work work;
	private final Recent recent;
	private final UiPump.UiThread ui;
	private final UiPump pump;
	private final LongSupplier nanos;
	private final List<EventData> awaitedEvents = new ArrayList<>();
	private Line current;
	private long attempt;
	private long awaitedRun;

	@Activate
	public Session() {
		this(ClientLink::new, new JobWork(), new Recent(InstanceScope.INSTANCE.getNode("org.twister.ui.kit")), Session::onDisplay, System::nanoTime); //$NON-NLS-1$
	}

	Session(CeLink.Factory links, Work work, Recent recent, UiPump.UiThread ui, LongSupplier nanos) {
		this.links = links;
		this.work = work;
		this.recent = recent;
		this.nanos = nanos;
		this.ui = ui;
		pump = new UiPump(ui, nanos);
	}

	private static void onDisplay(int millis, Runnable task) {
		var display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(millis, task));
		}
	}

	@Deactivate
	void deactivate() {
		if (current != null) {
			current.close();
		}
	}

	@Override
	public CeModel model() {
		return model;
	}

	@Override
	public void addListener(CeListener listener) {
		pump.add(listener);
	}

	@Override
	public void removeListener(CeListener listener) {
		pump.remove(listener);
	}

	@Override
	public List<CeAddress> recent() {
		return recent.list();
	}

	@Override
	public CompletableFuture<Void> connect(CeAddress address, long run) {
		long mine = ++attempt;
		if (current == null) {
			pump.offer(c -> model.connection(new Connection(Connection.State.CONNECTING, address.label(), Instant.now(), ""), c)); //$NON-NLS-1$
		}
		return work(Messages.bind(Messages.Session_Connecting, address.label()), () -> {
			try {
				open(address, run, mine);
				return null;
			} catch (IOException | RpcException | RuntimeException e) {
				pump.offer(c -> {
					if (mine == attempt && current == null) {
						model.connection(Connection.NONE, c);
					}
				});
				throw e;
			}
		});
	}

	private void open(CeAddress address, long run, long mine) throws IOException, RpcException {
		Line line = new Line(address, links.open(address.uri(), address.readToken()));
		try {
			Snapshot snapshot = Snapshot.take(line, run);
			pump.offer(c -> take(line, snapshot, mine, c));
			line.follow(snapshot.cursor(), new EventSink(line));
			recent.add(address);
		} catch (RpcException | RuntimeException e) {
			line.close();
			throw e;
		}
	}

	/** What an engine knows at one moment. The run comes first, its cursor is where events go on: an event the lists contain already is folded once more, harmlessly. */
	private record Snapshot(ServerInfo server, RunDetail detail, List<EpInfo> eps, List<RunInfo> runs) {

		static Snapshot take(Line line, long run) throws RpcException {
			RunService service = line.link.service(RunService.class);
			long shown = run;
			if (run == 0) {
				List<RunInfo> latest = service.list(new ListRuns(1));
				shown = latest.isEmpty() ? 0 : latest.getFirst().id();
			}
			RunDetail detail = shown == 0 ? null : service.get(new RunRef(shown));
			return new Snapshot(line.link.server(), detail, line.link.service(EpService.class).list(), service.list(new ListRuns(LATEST_RUNS)));
		}

		String cursor() {
			return detail == null ? null : detail.cursor();
		}
	}

	/** Makes a line the current one, unless another connection was asked for meanwhile. */
	private void take(Line line, Snapshot snapshot, long mine, ModelChanges changes) {
		if (mine != attempt) {
			Thread.startVirtualThread(line::close);
			return;
		}
		Line old = current;
		current = line;
		if (old != null) {
			Thread.startVirtualThread(old::close);
		}
		awaitedRun = 0;
		model.clear(changes);
		load(line, snapshot, changes);
		model.connection(new Connection(Connection.State.CONNECTED, line.address.label(), Instant.now(), ""), changes); //$NON-NLS-1$
	}

	/** A run that is being loaded is younger than the snapshot, and will be shown when it is here. */
	private void load(Line line, Snapshot snapshot, ModelChanges changes) {
		model.load(snapshot.server(), snapshot.eps(), snapshot.runs(), changes);
		if (awaitedRun == 0) {
			show(line, snapshot.detail(), changes);
		}
	}

	private void show(Line line, RunDetail detail, ModelChanges changes) {
		line.shownRun = detail == null ? 0 : detail.info().id();
		model.show(detail, nanos.getAsLong(), changes);
	}

	/** From the client's thread to the UI thread. */
	private final class EventSink implements CeLink.Sink {
		private final Line line;
		private boolean fromNowOn;

		EventSink(Line line) {
			this.line = line;
		}

		@Override
		public void event(Event event) {
			try {
				EventKinds.read(event.kind(), event.data()).ifPresent(data -> pump.offer(c -> {
					if (line == current) {
						fold(event.run(), data, c);
					}
				}));
			} catch (IOException e) {
				LOG.warn("Event {} of kind {} could not be read: {}", event.n(), event.kind(), e.getMessage()); //$NON-NLS-1$
			}
		}

		@Override
		public void lost(String why) {
			state(Connection.State.LOST, why);
		}

		@Override
		public void connected() {
			state(Connection.State.CONNECTED, ""); //$NON-NLS-1$
			if (fromNowOn) {
				// what happened between the snapshot and the first event
				fromNowOn = false;
				work(Messages.bind(Messages.Session_Connecting, line.address.label()), () -> reload());
			}
		}

		@Override
		public String snapshot() throws RpcException {
			String cursor = reload();
			fromNowOn = cursor == null;
			return cursor;
		}

		private String reload() throws RpcException {
			Snapshot snapshot = Snapshot.take(line, line.shownRun);
			pump.offer(c -> {
				if (line == current) {
					load(line, snapshot, c);
				}
			});
			return snapshot.cursor();
		}

		private void state(Connection.State state, String trouble) {
			Instant now = Instant.now();
			pump.offer(c -> {
				if (line == current && model.connection().state() != state) {
					model.connection(new Connection(state, line.address.label(), now, trouble), c);
				}
			});
		}
	}

	private void fold(long run, EventData data, ModelChanges changes) {
		model.fold(run, data, nanos.getAsLong(), changes);
		if (run != 0 && run == awaitedRun) {
			awaitedEvents.add(data);
		}
		if (data instanceof EventData.RunStarted && model.runs().stream().anyMatch(r -> r.id() == run)
				&& model.run().filter(r -> r.isActive() || r.id() == run).isEmpty()) {
			showNewest(run);
		}
	}

	/** Nobody is there to try again when a run that began by itself cannot be loaded at once. */
	private void showNewest(long run) {
		Line line = current;
		showRun(run).exceptionally(failure -> {
			LOG.warn("Run {} could not be loaded, trying again: {}", run, failure.getMessage()); //$NON-NLS-1$
			ui.later(RETRY_MS, () -> {
				if (line == current && awaitedRun == run) {
					showNewest(run);
				}
			});
			return null;
		});
	}

	@Override
	public CompletableFuture<Void> showRun(long run) {
		Line line = current;
		if (line == null) {
			return notPossible(Messages.Session_NotConnected);
		}
		awaitedRun = run;
		awaitedEvents.clear();
		return work(Messages.bind(Messages.Session_LoadingRun, run), () -> {
			RunDetail detail = line.link.service(RunService.class).get(new RunRef(run));
			pump.offer(c -> {
				if (line == current && awaitedRun == run) {
					awaitedRun = 0;
					show(line, detail, c);
					awaitedEvents.forEach(e -> model.fold(run, e, nanos.getAsLong(), c));
					awaitedEvents.clear();
				}
			});
			return null;
		});
	}

	@Override
	public void disconnect() {
		attempt++;
		Line old = current;
		current = null;
		if (old != null) {
			Thread.startVirtualThread(old::close);
		}
		pump.offer(c -> {
			model.clear(c);
			model.connection(Connection.NONE, c);
		});
	}

	@Override
	public CompletableFuture<RunInfo> pause() {
		return steer(Messages.Session_Pausing, (runs, id) -> runs.pause(new RunRef(id)));
	}

	@Override
	public CompletableFuture<RunInfo> resume() {
		return steer(Messages.Session_Resuming, (runs, id) -> runs.resume(new RunRef(id)));
	}

	@Override
	public CompletableFuture<RunInfo> stop(boolean now) {
		return steer(Messages.Session_Stopping, (runs, id) -> runs.stop(new StopRun(id, now)));
	}

	private interface Steering {
		RunInfo call(RunService runs, long run) throws RpcException;
	}

	private CompletableFuture<RunInfo> steer(String name, Steering steering) {
		Line line = current;
		long run = model.run().map(RunModel::id).orElse(0L);
		if (line == null || run == 0) {
			return notPossible(line == null ? Messages.Session_NotConnected : Messages.Session_NoRun);
		}
		return work(Messages.bind(name, run), () -> steering.call(line.link.service(RunService.class), run));
	}

	@Override
	public AutoCloseable followLog(long run, String name, long from, LogSink sink) {
		Line line = current;
		if (line == null) {
			sink.trouble(Messages.Session_NotConnected);
			return () -> {};
		}
		LogFollower follower = new LogFollower(sink);
		work.start(Messages.bind(Messages.Session_Log, name), () -> {
			try {
				follower.attach(line.link.followLog(run, name, from, follower));
			} catch (RpcException e) {
				follower.trouble(sentence(e));
			}
			return null;
		});
		return follower;
	}

	/** Runs it in a job; the future is completed on the UI thread and fails with a sentence. */
	private <T> CompletableFuture<T> work(String name, Callable<T> call) {
		CompletableFuture<T> shown = new CompletableFuture<>();
		// behind the edits it made, and outside of a flush: who waits may open a dialog
		work.start(name, call).whenComplete((value, failure) -> pump.offer(c -> ui.later(0, () -> {
			if (failure == null) {
				shown.complete(value);
			} else {
				shown.completeExceptionally(new IOException(sentence(failure), failure));
			}
		})));
		return shown;
	}

	private static <T> CompletableFuture<T> notPossible(String why) {
		return CompletableFuture.failedFuture(new IOException(why));
	}

	private static String sentence(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if ((cause instanceof RpcException || cause instanceof IOException || cause instanceof IllegalArgumentException) && cause.getMessage() != null) {
			return cause.getMessage();
		}
		LOG.error("A call to the engine failed", cause); //$NON-NLS-1$
		return Messages.bind(Messages.Session_Unexpected, cause);
	}

	static void quietly(AutoCloseable closeable) {
		try {
			if (closeable != null) {
				closeable.close();
			}
		} catch (Exception e) {
			LOG.debug("Closing failed", e); //$NON-NLS-1$
		}
	}
}
