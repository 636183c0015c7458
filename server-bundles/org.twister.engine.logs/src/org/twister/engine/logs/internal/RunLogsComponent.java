// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.Users;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.logs.internal.PanicMatcher.Strike;
import org.twister.rpc.RpcException;

/**
 * Run logs as blobs: {@code runs/<n>/logs/<name>} and {@code runs/<n>/tests/<task>/output.log}. Output passes the panic rules on the thread that brings it: a strike is told to the engine
 * before the end of the test can be, and expressions that are slow to match slow only the tests of who wrote them.
 */
@Component(service = {RunLogs.class, RunLogsComponent.class})
public final class RunLogsComponent implements RunLogs {

	private static final Logger LOG = LoggerFactory.getLogger(RunLogsComponent.class);
	/** So much of a line is told where the line itself is not needed. */
	private static final int LINE_TOLD = 500;

	private final BlobStore blobs;
	private final Function<String, LogTypes> typesOf;
	private final Function<String, PanicMatcher> rules;
	private final Quotas quotas;
	private final EngineDoor door = new EngineDoor();
	private final PanicWatch quiet = new PanicWatch(this::lineStaysOpen);
	private final Growth growth = new Growth();
	private final Map<Long, OpenRun> open = new ConcurrentHashMap<>();
	/** What logs of runs are called that are not open. */
	private final Map<Long, LogTypes> named = new ConcurrentHashMap<>();
	/** Begun parts; an ended one stays until its run is closed, to know late output. */
	private final Map<TaskRef, Part> parts = new ConcurrentHashMap<>();
	private final Set<Long> closed = ConcurrentHashMap.newKeySet();
	/** One monitor per log that lines are added to. */
	private final Map<String, Object> lineLocks = new ConcurrentHashMap<>();
	private final List<RunWatcher> watchers = new CopyOnWriteArrayList<>();

	/** Told of the runs whose logs are written. */
	interface RunWatcher {

		void opened(OpenRun run);

		/** All of its logs are complete. */
		void closed(OpenRun run);
	}

	@Activate
	public RunLogsComponent(@Reference BlobStore blobs, @Reference Settings settings, @Reference Users users, @Reference PanicRulesComponent rules) {
		this.blobs = blobs;
		this.typesOf = user -> users.find(user).map(u -> LogTypes.of(u.configuration())).orElse(LogTypes.DEFAULT);
		this.rules = rules::matcher;
		this.quotas = new Quotas(settings, new DiskWatch(settings, this::tellRuns));
	}

	/** For tests: no OSGi, no files. */
	RunLogsComponent(BlobStore blobs, Settings settings, Function<String, LogTypes> typesOf, Function<String, PanicMatcher> rules, DiskWatch disk) {
		this.blobs = blobs;
		this.typesOf = typesOf;
		this.rules = rules;
		this.quotas = new Quotas(settings, disk);
	}

	@Deactivate
	void stop() {
		quiet.close();
	}

	EngineDoor door() {
		return door;
	}

	/** Tells of all runs that are open, and of what happens from now on. */
	void watch(RunWatcher watcher) {
		watchers.add(watcher);
		open.values().forEach(watcher::opened);
	}

	void unwatch(RunWatcher watcher) {
		watchers.remove(watcher);
	}

	@Override
	public void open(long run, RunPlan plan) {
		try {
			String key = LogNames.types(run);
			LogTypes types = blobs.size(key) >= 0 ? types(run) : typesOf.apply(plan.user());
			OpenRun before = open.get(run);
			if (before == null && !types.equals(LogTypes.DEFAULT) && blobs.size(key) < 0) {
				blobs.put(key, types.text().getBytes(StandardCharsets.UTF_8));
			}
			OpenRun opened = OpenRun.of(run, plan, types);
			if (before != null) {
				opened.struck().set(before.struck().get());
			}
			open.put(run, opened);
			if (before == null) {
				makeLogs(opened, plan);
				count(opened);
				watchers.forEach(watcher -> watcher.opened(opened));
			}
		} catch (IOException | RuntimeException e) {
			LOG.warn("The logs of run {} are not as they should be: {}", run, e.toString());
		}
	}

	/** All of them are there from the beginning, empty. */
	private void makeLogs(OpenRun run, RunPlan plan) throws IOException {
		String folder = LogNames.folder(run.id()) + "logs/";
		for (Map.Entry<String, String> type : run.types().names().entrySet()) {
			if (!type.getKey().equals(LogTypes.CLI)) {
				make(folder + type.getValue());
			}
		}
		for (String ep : plan.eps()) {
			make(folder + run.types().cliName(ep));
		}
	}

	private void make(String key) throws IOException {
		blobs.append(key, 0, ByteBuffer.allocate(0));
	}

	/** What is there already counts too. */
	private void count(OpenRun run) throws IOException {
		if (quotas.limitsRuns()) {
			quotas.usedByRun(run.id(), EngineDoor.sum(list(run.id()).stream().filter(file -> file.name().startsWith("tests/")).toList()));
		}
		if (quotas.limitsUsers()) {
			door.say(engine -> Thread.ofVirtual().name("log-quota").start(() -> {
				long used = 0;
				for (var info : engine.list(run.user(), Integer.MAX_VALUE)) {
					used += size(info.id());
				}
				quotas.used(run.user(), used);
			}));
		}
	}

	private long size(long run) {
		try {
			return EngineDoor.sum(list(run));
		} catch (IOException e) {
			LOG.debug("logs of run {} cannot be counted: {}", run, e.getMessage());
			return 0;
		}
	}

	LogTypes types(long run) {
		OpenRun known = open.get(run);
		return known != null ? known.types() : named.computeIfAbsent(run, this::readTypes);
	}

	private LogTypes readTypes(long run) {
		String key = LogNames.types(run);
		try {
			long size = blobs.size(key);
			if (size < 0) {
				return LogTypes.DEFAULT;
			}
			try (InputStream in = blobs.read(key, 0, size)) {
				return LogTypes.ofText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			LOG.warn("Run {}: {} cannot be read: {}", run, key, e.getMessage());
			return LogTypes.DEFAULT;
		}
	}

	private OpenRun run(long id) {
		OpenRun known = open.get(id);
		return known != null ? known : OpenRun.unknown(id, types(id));
	}

	private String key(long run, String name) throws NoSuchFileException {
		return LogNames.key(run, name, types(run));
	}

	@Override
	public void begin(TaskRef task, EpRef ep, int fileId, String path, long from) throws IOException {
		if (parts.containsKey(task)) {
			return;
		}
		OpenRun run = run(task.run());
		String cli = LogNames.folder(task.run()) + "logs/" + run.types().cliName(ep.name());
		boolean watched = !run.user().isEmpty() && !run.unwatched().contains(task.task());
		PanicStream stream = watched ? new PanicStream(() -> run.struck().get() ? PanicMatcher.NONE : rules.apply(run.user())) : null;
		Part part = new Part(blobs, new Part.Place(task, ep.name(), cli, from, fileId, path), quotas.of(run, task.task()), stream);
		synchronized (part) {
			// whoever finds it in the map waits until it has begun
			parts.put(task, part);
			part.begin();
		}
		growth.grown(cli);
		panicLater(task, part);
	}

	@Override
	public long append(TaskRef task, long offset, ByteBuffer bytes) throws IOException {
		Part part = parts.get(task);
		if (part == null) {
			long[] length = new long[1];
			try {
				part = parts.compute(task, (t, begun) -> begun != null ? begun : early(t, offset, bytes, length));
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			if (part == null) {
				growth.grown(LogNames.output(task));
				return length[0];
			}
		}
		long length = part.append(offset, bytes);
		if (bytes.hasRemaining()) {
			growth.grown(LogNames.output(task));
			growth.grown(part.cliKey());
			panic(task, part);
			if (part.isLineOpen()) {
				quiet.touch(task);
			}
		}
		return length;
	}

	/** Output of a part that was not begun again yet after a restart: its CLI log is completed when it is. */
	private Part early(TaskRef task, long offset, ByteBuffer bytes, long[] length) {
		try {
			length[0] = blobs.append(LogNames.output(task), offset, bytes.duplicate());
			return null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void complete(TaskRef task) {
		Part part = parts.get(task);
		if (part != null) {
			part.lookAtOpenLine();
			panic(task, part);
		}
	}

	private void lineStaysOpen(TaskRef task) {
		Part part = parts.get(task);
		if (part != null) {
			part.lookAtOpenLine();
			panicLater(task, part);
		}
	}

	/** Tells the engine, on a thread of its own: for those that the engine may be waiting for. */
	private void panicLater(TaskRef task, Part part) {
		Strike strike = part.takeStrike();
		if (strike != null) {
			Thread.ofVirtual().name("panic").start(() -> panic(task, part, strike));
		}
	}

	/** Tells the engine; when this returns it knows. */
	private void panic(TaskRef task, Part part) {
		Strike strike = part.takeStrike();
		if (strike != null) {
			panic(task, part, strike);
		}
	}

	private void panic(TaskRef task, Part part, Strike strike) {
		OpenRun run = open.get(task.run());
		if (run == null || !run.struck().compareAndSet(false, true)) {
			return;
		}
		String line = strike.line().length() <= LINE_TOLD ? strike.line() : strike.line().substring(0, LINE_TOLD) + "...";
		String reason = "panic rule '" + strike.rule().expression() + "', EP " + part.ep() + ", test " + part.path() + ": " + line;
		LOG.warn("Run {} of {}: {}", task.run(), run.user(), reason);
		tell(run, "PANIC DETECT: " + reason);
		door.say(engine -> {
			try {
				engine.panic(task.run(), reason);
			} catch (RpcException e) {
				LOG.error("Run {} cannot be ended: {}", task.run(), e.getMessage());
			}
		});
	}

	/** A line in a run's log_running. */
	private void tell(OpenRun run, String text) {
		try {
			line(run.id(), run.types().names().get(LogTypes.RUNNING), Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + text);
		} catch (IOException e) {
			LOG.warn("Run {}: {}: {}", run.id(), text, e.getMessage());
		}
	}

	private void tellRuns(String text) {
		open.values().forEach(run -> tell(run, text));
	}

	@Override
	public long length(TaskRef task) {
		Part part = parts.get(task);
		if (part != null) {
			return part.arrived();
		}
		try {
			Dropped dropped = Dropped.read(blobs, LogNames.dropped(task));
			return dropped != null ? dropped.arrived() : Math.max(0, blobs.size(LogNames.output(task)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Span end(TaskRef task) throws IOException {
		Part part = parts.get(task);
		if (part == null) {
			return Span.NONE;
		}
		boolean again = part.isEnded();
		Span span = part.end();
		growth.grown(part.cliKey());
		panicLater(task, part);
		if (part.dropped() > 0 && !again) {
			tell(run(task.run()), "Output of test " + part.path() + ": " + part.dropped() + " bytes were not kept");
		}
		return span;
	}

	/** At once: while one waits for the disk the others write, and the file system syncs what has come together. */
	@Override
	public Map<TaskRef, Span> end(Collection<TaskRef> tasks) throws IOException {
		Map<TaskRef, Future<Span>> ends = new LinkedHashMap<>();
		try (ExecutorService each = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("log-end-", 1).factory())) {
			tasks.forEach(task -> ends.put(task, each.submit(() -> end(task))));
		}
		Map<TaskRef, Span> spans = new LinkedHashMap<>();
		for (Map.Entry<TaskRef, Future<Span>> end : ends.entrySet()) {
			if (end.getValue().state() == Future.State.FAILED) {
				Throwable cause = end.getValue().exceptionNow();
				throw cause instanceof IOException io ? io : new IOException(cause);
			}
			spans.put(end.getKey(), end.getValue().resultNow());
		}
		return spans;
	}

	@Override
	public void line(long run, String log, String text) throws IOException {
		String key = key(run, log);
		synchronized (lineLocks.computeIfAbsent(key, k -> new Object())) {
			blobs.append(key, Math.max(0, blobs.size(key)), ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
		}
		growth.grown(key);
	}

	@Override
	public List<LogFile> list(long run) throws IOException {
		List<LogFile> files = new ArrayList<>();
		for (String key : blobs.list(LogNames.folder(run))) {
			String name = LogNames.nameOf(run, key);
			if (name != null) {
				files.add(new LogFile(name, blobs.size(key)));
			}
		}
		return files;
	}

	@Override
	public long size(long run, String name) throws IOException {
		long size = blobs.size(key(run, name));
		if (size < 0) {
			throw new NoSuchFileException(name);
		}
		return size;
	}

	@Override
	public InputStream read(long run, String name, long from) throws IOException {
		String key = key(run, name);
		long size = size(run, name);
		return blobs.read(key, Math.min(from, size), size);
	}

	@Override
	public Found search(long run, String name, Search search) throws IOException, RpcException {
		return new LogSearch(search).in(from -> read(run, name, from), size(run, name));
	}

	@Override
	public byte[] tail(TaskRef task, int bytes) throws IOException {
		String key = LogNames.output(task);
		long size = blobs.size(key);
		if (size <= 0) {
			return new byte[0];
		}
		try (InputStream in = blobs.read(key, Math.max(0, size - bytes), size)) {
			return in.readAllBytes();
		}
	}

	@Override
	public AutoCloseable onGrowth(long run, String name, Runnable grown) throws IOException {
		return growth.watch(key(run, name), grown);
	}

	@Override
	public void close(long run) {
		closed.add(run);
		OpenRun ended = open.remove(run);
		parts.keySet().removeIf(t -> t.run() == run);
		lineLocks.keySet().removeIf(k -> k.startsWith(LogNames.folder(run)));
		quotas.forget(run);
		growth.allGrown(LogNames.folder(run));
		if (ended != null) {
			named.put(run, ended.types());
			watchers.forEach(watcher -> watcher.closed(ended));
		}
	}

	@Override
	public boolean isClosed(long run) {
		return closed.contains(run);
	}
}
