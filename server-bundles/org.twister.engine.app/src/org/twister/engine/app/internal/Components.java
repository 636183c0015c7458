// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;

import org.twister.engine.api.ServerAddress;
import org.twister.engine.api.Settings;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;

/** The components of the engine: they start when the settings are published and stop when these are withdrawn. */
final class Components implements AutoCloseable {

	private static final Duration START_LIMIT = Duration.ofSeconds(20);
	private static final Duration LOOK = Duration.ofMillis(200);
	private static final List<String> PATHS = List.of("/", "/api/v1", "/api/v1/files", "/api/v1/files/runs", "/events", "/ep", "/ep/log", "/ep/files", "/rest");

	private final BundleContext context;
	private final Settings settings;
	private final Consumer<String> fail;
	private final ServiceTracker<ServerAddress, ServerAddress> address;
	private final ServiceTracker<EventLog, EventLog> log;
	private ServiceRegistration<Settings> registration;
	private URI uri;

	/** @param fail told when the process cannot go on */
	Components(BundleContext context, Settings settings, Consumer<String> fail) {
		this.context = context;
		this.settings = settings;
		this.fail = fail;
		this.address = new ServiceTracker<>(context, ServerAddress.class, null);
		this.log = new ServiceTracker<>(context, EventLog.class, null);
	}

	/**
	 * Starts and waits until everything is served.
	 *
	 * @param end if this is done the start is given up
	 * @throws StartFailure naming what does not start
	 */
	void start(Future<?> end) throws StartFailure {
		address.open();
		log.open();
		registration = context.registerService(Settings.class, settings, null);
		ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime> runtime = new ServiceTracker<>(context, ServiceComponentRuntime.class, null);
		runtime.open();
		try {
			ServiceComponentRuntime components = runtime.waitForService(START_LIMIT.toMillis());
			if (components == null) {
				throw new StartFailure(StartFailure.TROUBLE, "The product lacks Declarative Services, or does not start them.");
			}
			await(new ComponentReport(components), end);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StartFailure(StartFailure.TROUBLE, "The start was interrupted.");
		} finally {
			runtime.close();
		}
	}

	private void await(ComponentReport report, Future<?> end) throws StartFailure, InterruptedException {
		long limit = System.nanoTime() + START_LIMIT.toNanos();
		boolean owned = false;
		Set<String> missing = Set.copyOf(PATHS);
		while (!owned || !missing.isEmpty()) {
			owned = owned || ownLog();
			Optional<String> failure = report.failure();
			if (failure.isPresent()) {
				throw new StartFailure(StartFailure.TROUBLE, failure.get());
			}
			if (System.nanoTime() > limit) {
				throw notServed(missing, report);
			}
			if (end.isDone()) {
				throw new StartFailure(StartFailure.TROUBLE, "It was stopped before it was ready.");
			}
			ServerAddress server = address.waitForService(LOOK.toMillis());
			if (server != null) {
				missing = server.awaitPaths(PATHS, LOOK);
				uri = server.uri();
			}
		}
	}

	private static StartFailure notServed(Set<String> missing, ComponentReport report) {
		List<String> waiting = report.waiting();
		return new StartFailure(StartFailure.TROUBLE, "Not ready within " + START_LIMIT.toSeconds() + " s: nothing serves " + new TreeSet<>(missing)
				+ (waiting.isEmpty() ? "" : "; not started: " + String.join(", ", waiting)) + ".");
	}

	/** Takes part in the ownership of the journal to learn when it is lost: then nothing can be acknowledged any more. */
	private boolean ownLog() throws StartFailure, InterruptedException {
		EventLog journal = log.waitForService(LOOK.toMillis());
		if (journal == null) {
			return false;
		}
		try {
			CompletableFuture<Ownership> ownership = new CompletableFuture<>();
			ownership.complete(journal.own(Partition.MAIN, () -> fail.accept(lost(ownership.join()))));
			return true;
		} catch (IOException e) {
			throw new StartFailure(StartFailure.TROUBLE, e.getMessage());
		}
	}

	private String lost(Ownership ownership) {
		return "The Central Engine ends, nothing acknowledged is lost: the journal in " + settings.home().resolve("journal") + " cannot be written any more, "
				+ ownership.lost() + ". See " + settings.home().resolve("logs/ce.log") + ".";
	}

	/** Where this engine listens; known when {@link #start} has returned. */
	URI uri() {
		return uri;
	}

	@Override
	public void close() {
		if (registration != null) {
			registration.unregister();
		}
		log.close();
		address.close();
	}
}
