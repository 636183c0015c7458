// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Task;
import org.twister.ep.internal.api.ApiServer;
import org.twister.ep.internal.link.CeLink;
import org.twister.ep.internal.link.FolderMirror;
import org.twister.ep.internal.process.ProcessKeeper;
import org.twister.ep.spi.RunnerDescription;
import org.twister.ep.spi.TestRunner;

/** The EPs of this workstation, and all they share. Needs no OSGi. Thread-safe. */
public final class EpManager implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EpManager.class);

	/** The CE has so long to take the last results when the EP manager ends. */
	private static final long DELIVERY_MILLIS = 3000;

	private final FileChannel lockFile;
	private final Workstation station;
	private final Map<String, EpWorker> workers = new LinkedHashMap<>();
	private final List<CeLink> links = new ArrayList<>();
	private boolean closed;

	/**
	 * Starts the EPs and connects them in the background.
	 *
	 * @throws IOException if the home is in use, or cannot be written
	 */
	public EpManager(Path home, Map<URI, List<String>> eps, String token, String version, Map<String, String> options, List<TestRunner> runners)
			throws IOException {
		Files.createDirectories(home.resolve("run"));
		this.lockFile = lock(home);
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		String manager = HexFormat.of().formatHex(random);
		FolderMirror.deleteTree(home.resolve("spool"));
		ProcessKeeper keeper = new ProcessKeeper(home.resolve("run"), manager);
		this.station = new Workstation(home, describe(runners, options), keeper, new ApiServer());
		eps.forEach((ce, names) -> links.add(connect(ce, names, token, manager, version)));
	}

	private static FileChannel lock(Path home) throws IOException {
		FileChannel channel = FileChannel.open(home.resolve("run/ep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = channel.tryLock();
		if (lock == null) {
			channel.close();
			throw new IOException("another EP manager uses " + home + " already");
		}
		return channel;
	}

	private static Map<String, OfferedRunner> describe(List<TestRunner> runners, Map<String, String> options) {
		Map<String, OfferedRunner> offered = new LinkedHashMap<>();
		List<CompletableFuture<OfferedRunner>> asked = new ArrayList<>();
		for (TestRunner runner : runners) {
			CompletableFuture<OfferedRunner> answer = new CompletableFuture<>();
			asked.add(answer);
			Thread.ofPlatform().daemon().name("describe").start(() -> answer.complete(describe(runner, options)));
		}
		OfferedRunner exec = describe(new ExecRunner(), options);
		offered.put(exec.description().id(), exec);
		asked.forEach(answer -> offered.put(answer.join().description().id(), answer.join()));
		offered.values().forEach(one -> LOG.info("runner {}", one.description()));
		return offered;
	}

	private static OfferedRunner describe(TestRunner runner, Map<String, String> options) {
		try {
			return new OfferedRunner(runner, runner.describe(options));
		} catch (RuntimeException | LinkageError e) {
			LOG.error("runner {} does not work", runner.getClass().getName(), e);
			return new OfferedRunner(runner, new RunnerDescription(runner.getClass().getSimpleName(), List.of(), "", "does not work: " + e));
		}
	}

	private CeLink connect(URI ce, List<String> names, String token, String manager, String version) {
		names.forEach(name -> workers.put(name, new EpWorker(name, station)));
		List<Message.RunnerOffer> offers = station.runners().values().stream().map(OfferedRunner::description)
				.map(d -> new Message.RunnerOffer(d.id(), d.extensions(), d.version(), d.problem())).toList();
		String os = System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
		CeLink link = new CeLink(ce, token, new CeLink.Identity(manager, version, EpNames.hostName(), os, names, offers), station.home(), new Dispatch());
		names.forEach(name -> workers.get(name).begin(link));
		return link;
	}

	/** Completes when every CE has taken its EPs; fails if one refuses. */
	public CompletableFuture<Void> registered() {
		return CompletableFuture.allOf(links.stream().map(CeLink::registered).toArray(CompletableFuture[]::new));
	}

	/** Kills the running tests, delivers what it can, and leaves in order. */
	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		List<Thread> ends = workers.values().stream().map(worker -> Thread.ofVirtual().start(worker::close)).toList();
		try {
			for (Thread end : ends) {
				end.join();
			}
			for (CeLink link : links) {
				link.awaitDelivery(DELIVERY_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		links.forEach(CeLink::close);
		station.api().close();
		station.keeper().close();
		try {
			lockFile.close();
		} catch (IOException e) {
			LOG.debug("lock", e);
		}
	}

	/** What a CE orders, to the EP it is for. */
	private final class Dispatch implements CeLink.Orders {
		@Override
		public void beginRun(String ep, long run) {
			worker(ep).beginRun(run);
		}

		@Override
		public void start(String ep, Order order) {
			worker(ep).start(order);
		}

		@Override
		public void endSuite(String ep, long run, int suite) {
			worker(ep).endSuite(run, suite);
		}

		@Override
		public void endRun(String ep, long run) {
			worker(ep).endRun(run);
		}

		@Override
		public void stop(String ep, Task task, boolean now) {
			worker(ep).stop(task, now);
		}

		@Override
		public long run(String ep) {
			return worker(ep).run();
		}

		private EpWorker worker(String ep) {
			EpWorker worker = workers.get(ep);
			if (worker == null) {
				throw new IllegalArgumentException("no EP " + ep + " here");
			}
			return worker;
		}
	}
}
