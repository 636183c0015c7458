// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Order;
import org.twister.ep.internal.api.ApiServer;
import org.twister.ep.internal.api.TestFunctions;
import org.twister.ep.internal.link.CeLink;
import org.twister.ep.internal.link.FolderMirror;
import org.twister.ep.internal.process.OutputSink;
import org.twister.ep.internal.process.ProcessKeeper.Retained;
import org.twister.ep.internal.process.TestProcess;
import org.twister.ep.spi.Launch;
import org.twister.ep.spi.TestTask;
import org.twister.ep.spi.Verdict;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** Performs one order: files, process, verdict. Runs on the EP's thread; {@link #stop} may come from any. */
final class TestRun {

	private static final Logger LOG = LoggerFactory.getLogger(TestRun.class);

	/** While the CE is away, or does not know the order yet, files are asked for again after so long. */
	private static final long FETCH_PAUSE_MILLIS = 500;

	/** A CE that is there and does not give the files so often in a row will not do so later, nor will a disk that does not take them. */
	private static final int MOST_FAILURES = 20;

	private final String ep;
	private final Order order;
	private final CeLink link;
	private final Workstation station;
	private final long fetchPauseMillis;
	private TestProcess process;
	private OutputSink log;
	private Optional<Retained> retained = Optional.empty();
	private boolean stopped;
	private boolean stoppedNow;

	TestRun(String ep, Order order, CeLink link, Workstation station) {
		this(ep, order, link, station, FETCH_PAUSE_MILLIS);
	}

	TestRun(String ep, Order order, CeLink link, Workstation station, long fetchPauseMillis) {
		this.ep = ep;
		this.order = order;
		this.link = link;
		this.station = station;
		this.fetchPauseMillis = fetchPauseMillis;
	}

	Order order() {
		return order;
	}

	/** Processes that live on after {@link #perform}. */
	Optional<Retained> retained() {
		return retained;
	}

	/** Ends it, whatever it does. */
	synchronized void stop(boolean now) {
		stopped = true;
		stoppedNow |= now;
		notifyAll();
		if (process != null) {
			process.stop(now);
		}
	}

	private synchronized boolean isStopped() {
		return stopped;
	}

	private record Result(Verdict verdict, double seconds, String warning) {
		static Result without(TestStatus status, String reason) {
			return new Result(new Verdict(status, false, reason), 0, "");
		}
	}

	Message.Finished perform() throws InterruptedException {
		Result result;
		try {
			result = isStopped() ? stopped(0) : fetchAndRun();
		} catch (IOException | RuntimeException | LinkageError e) {
			LOG.warn("{} on {} cannot be run", order.task(), ep, e);
			result = Result.without(TestStatus.NOT_EXEC, "cannot be run: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
		}
		Verdict verdict = result.verdict();
		return new Message.Finished(ep, order.task(), verdict.status(), verdict.crash(), verdict.reason(), result.seconds(), log == null ? 0 : CeLink.size(log),
				result.warning());
	}

	private static Result stopped(double seconds) {
		return new Result(new Verdict(TestStatus.ABORTED, false, "stopped"), seconds, "");
	}

	private Result fetchAndRun() throws IOException, InterruptedException {
		Path file;
		try {
			file = fetch();
		} catch (NoSuchFileException e) {
			return Result.without(TestStatus.SKIPPED, "file not found on the Central Engine");
		}
		if (file == null) {
			return stopped(0);
		}
		Path work = station.folder("work", ep);
		Files.createDirectories(work);
		if (!order.runnable()) {
			Files.copy(file, work.resolve(order.baseName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			return Result.without(TestStatus.SKIPPED, "not runnable");
		}
		OfferedRunner offered = station.runners().get(order.runner());
		if (offered == null) {
			return Result.without(TestStatus.NOT_EXEC, "this workstation has no runner " + order.runner());
		}
		if (!offered.description().problem().isEmpty()) {
			return Result.without(TestStatus.NOT_EXEC, offered.description().problem());
		}
		return run(offered, file, work);
	}

	/** Null if it was stopped meanwhile. */
	private Path fetch() throws IOException, InterruptedException {
		for (int failures = 0;;) {
			try {
				return link.mirror().update(order);
			} catch (NoSuchFileException e) {
				throw e;
			} catch (ConnectException | HttpTimeoutException e) {
				failures = 0;
			} catch (IOException e) {
				LOG.debug("files of {}: {}", order.task(), e.getMessage());
				if (++failures > MOST_FAILURES) {
					throw e;
				}
			}
			synchronized (this) {
				if (!stopped) {
					wait(fetchPauseMillis);
				}
				if (stopped) {
					return null;
				}
			}
		}
	}

	private Result run(OfferedRunner offered, Path file, Path work) throws IOException, InterruptedException {
		Path folder = station.folder("tasks", ep);
		FolderMirror.deleteTree(folder);
		Files.createDirectories(folder);
		Path support = station.support(order.runner());
		TestTask task = new TestTask(file, work, folder, support, order.params(), order.properties(), context());
		Launch launch = offered.runner().prepare(task);
		for (Map.Entry<String, byte[]> extra : launch.files().entrySet()) {
			Files.write(folder.resolve(extra.getKey()), extra.getValue());
		}
		String api = station.api().admit(new TestFunctions(ep, order, (function, arguments) -> link.call(ep, order.task(), function, arguments)));
		try {
			Map<String, String> environment = new HashMap<>(launch.environment());
			environment.put(ApiServer.VARIABLE, api);
			TestProcess.Outcome outcome = start(launch, environment, work).await();
			retained = outcome.retained();
			return judge(offered, task, outcome);
		} finally {
			station.api().dismiss(api);
		}
	}

	private TestProcess start(Launch launch, Map<String, String> environment, Path work) throws IOException {
		boolean keep = order.role() == TestRole.SETUP || "true".equalsIgnoreCase(order.properties().get("keep_processes"));
		TestProcess.Spec spec = new TestProcess.Spec(order.task().toString(), launch.command(), environment, work, order.timeout(), keep);
		log = link.openLog(order.task());
		TestProcess started = TestProcess.start(station.keeper(), spec, log);
		link.started(ep, order.task(), started.pid());
		synchronized (this) {
			process = started;
			if (stopped) {
				process.stop(stoppedNow);
			}
		}
		return started;
	}

	private Result judge(OfferedRunner offered, TestTask task, TestProcess.Outcome outcome) {
		String warning = outcome.leftBehind().isEmpty() ? "" : "left behind and killed: " + String.join(", ", outcome.leftBehind());
		Verdict verdict = switch (outcome.cause()) {
		case STOPPED -> new Verdict(TestStatus.ABORTED, false, "stopped");
		case TIMED_OUT -> new Verdict(TestStatus.TIMEOUT, false, "not ended after " + seconds(order.timeout()));
		case EXITED -> offered.runner().judge(task, outcome.end());
		};
		return new Result(verdict, outcome.seconds(), warning);
	}

	private static String seconds(double value) {
		return (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)) + " s";
	}

	private Map<String, String> context() {
		Map<String, String> context = new LinkedHashMap<>();
		context.put("USER", order.user());
		context.put("EP", ep);
		context.put("SUITE_ID", String.valueOf(order.suiteId()));
		context.put("SUITE_NAME", order.suite());
		context.put("FILE_ID", String.valueOf(order.fileId()));
		context.put("FILE_NAME", order.file());
		context.put("TESTBED", order.testbed());
		context.put("PROJECT", order.project());
		return context;
	}
}
