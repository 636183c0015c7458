// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.spi.TestRunner;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The application {@code org.twister.ep.manager}. Prints one line on standard output, {@code TWISTER-EP READY <names>}, when its EPs are registered; trouble is one
 * line on standard error. Exit code 0: ended in order; 2: wrong usage; 3: trouble.
 */
public final class EpApplication implements IApplication {

	private static final Logger LOG = LoggerFactory.getLogger(EpApplication.class);
	private static final Integer USAGE = 2;
	private static final Integer TROUBLE = 3;
	private static final long STOP_SECONDS = 15;

	private final CompletableFuture<Void> end = new CompletableFuture<>();
	private final CountDownLatch stopped = new CountDownLatch(1);

	@Override
	public Object start(IApplicationContext context) {
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
		try {
			List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			if (arguments.contains("--help")) {
				System.out.print(EpOptions.USAGE);
				return EXIT_OK;
			}
			run(EpOptions.parse(arguments, System.getenv()), context);
			return EXIT_OK;
		} catch (UsageException e) {
			System.err.println("EP manager: " + e.getMessage());
			return USAGE;
		} catch (IOException e) {
			LOG.info("the EP manager ends: {}", e.getMessage());
			System.err.println("EP manager: " + e.getMessage());
			return TROUBLE;
		} finally {
			stopped.countDown();
		}
	}

	private void run(EpOptions options, IApplicationContext context) throws IOException {
		Files.createDirectories(options.home().resolve("logs"));
		System.setProperty("jna.tmpdir", Files.createDirectories(options.home().resolve("cache/jna")).toString());
		Logging.start(options.home().resolve("logs"));
		Bundle bundle = FrameworkUtil.getBundle(EpApplication.class);
		String version = bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
		List<String> names = options.eps().values().stream().flatMap(List::stream).toList();
		LOG.info("Twister EP manager {} with {} in {}, Java {}", version, names, options.home(), Runtime.version());
		if (options.untilStdinCloses()) {
			Thread.ofPlatform().daemon().name("stdin").start(this::followStdin);
		}
		Path announcement = options.home().resolve("run/ep.json");
		try (EpManager manager = new EpManager(options.home(), options.eps(), options.token(), version, options.options(),
				runners(bundle.getBundleContext()))) {
			CompletableFuture.anyOf(manager.registered(), end).join();
			if (!end.isDone()) {
				announce(announcement, names);
				context.applicationRunning();
				System.out.println("TWISTER-EP READY " + String.join(" ", names));
			}
			end.join();
			LOG.info("the EP manager ends");
			Thread.ofPlatform().daemon().name("stop-limit").start(this::haltUnlessStopped);
		} catch (CompletionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} finally {
			Files.deleteIfExists(announcement);
		}
	}

	/** Tells other programs of this machine which process serves this home. */
	private static void announce(Path file, List<String> names) throws IOException {
		Path temporary = file.resolveSibling("ep.json.new");
		Files.write(temporary, new ObjectMapper()
				.writeValueAsBytes(new ObjectMapper().createObjectNode().put("pid", ProcessHandle.current().pid()).put("names", String.join(" ", names))));
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** The runners that are installed; their bundles are started if the product's configuration did not. */
	private static List<TestRunner> runners(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getHeaders().get("Service-Component") != null && bundle.getState() == Bundle.RESOLVED) {
				try {
					bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
				} catch (BundleException e) {
					LOG.error("{} does not start: {}", bundle.getSymbolicName(), e.getMessage());
				}
			}
		}
		List<TestRunner> runners = new ArrayList<>();
		try {
			Collection<ServiceReference<TestRunner>> references = context.getServiceReferences(TestRunner.class, null);
			references.forEach(reference -> runners.add(context.getService(reference)));
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
		return runners;
	}

	private void followStdin() {
		byte[] ignored = new byte[256];
		try {
			while (System.in.read(ignored) >= 0) {
				// whoever started us is still there
			}
		} catch (IOException e) {
			LOG.debug("standard input broke", e);
		}
		end.complete(null);
	}

	/** If it does not end in order, it ends anyway; the sentinel kills what is left of the tests. */
	private void haltUnlessStopped() {
		try {
			if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
				System.err.println("EP manager: it did not stop in order within " + STOP_SECONDS + " s");
				Runtime.getRuntime().halt(TROUBLE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		end.complete(null);
		try {
			stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
