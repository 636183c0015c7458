// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application {@code org.twister.engine.app.ce}. Prints one line on standard output, {@code TWISTER-CE READY <uri>}, when everything is served; trouble is one
 * line on standard error. Exit code 0: ended in order; 2: wrong usage; 3: trouble.
 */
public final class CentralEngine implements IApplication {

	private static final Logger LOG = LoggerFactory.getLogger(CentralEngine.class);
	/** If the components do not stop in this time, the process ends without them. */
	private static final long STOP_SECONDS = 15;

	private final SystemdNotice systemd = new SystemdNotice(System.getenv());
	private final CompletableFuture<StartFailure> end = new CompletableFuture<>();
	private final CountDownLatch stopped = new CountDownLatch(1);

	@Override
	public Object start(IApplicationContext context) {
		Thread hook = new Thread(this::terminated, "stop");
		Runtime.getRuntime().addShutdownHook(hook);
		try {
			Arguments arguments = Arguments.parse(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)));
			if (arguments.help()) {
				System.out.println(Arguments.USAGE);
			} else if (arguments.checkJournal()) {
				return JournalLook.at(arguments.home(), FrameworkUtil.getBundle(CentralEngine.class).getBundleContext());
			} else {
				run(arguments, context);
			}
			return IApplication.EXIT_OK;
		} catch (StartFailure e) {
			System.err.println("Central Engine: " + e.getMessage());
			return e.exitCode();
		} finally {
			stopped.countDown();
		}
	}

	private void run(Arguments arguments, IApplicationContext context) throws StartFailure {
		Bundle bundle = FrameworkUtil.getBundle(CentralEngine.class);
		String version = bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
		EngineSettings settings = EngineSettings.of(arguments, ServerIni.read(arguments.home().resolve("config/server.ini")), version);
		try (Home home = Home.open(settings.home(), settings.owner())) {
			Logging logging = Logging.start(settings.home().resolve("logs"), settings);
			LOG.info("Twister Central Engine {} in {}, Java {}", version, settings.home(), Runtime.version());
			try (Components components = new Components(bundle.getBundleContext(), settings, this::fail)) {
				components.start(end);
				home.announce(components.uri());
				context.applicationRunning();
				LOG.info("Ready at {}", components.uri());
				systemd.ready("Serving at " + components.uri());
				logging.addConsole();
				System.out.println("TWISTER-CE READY " + components.uri());
				if (arguments.untilStdinCloses()) {
					Thread.ofPlatform().daemon().name("stdin").start(this::followStdin);
				}
				awaitEnd();
			}
			LOG.info("Stopped");
		} catch (IOException e) {
			throw new StartFailure(StartFailure.TROUBLE, "The home directory " + settings.home() + " cannot be used: " + e.getMessage() + ".");
		} finally {
			Logging.stop();
		}
	}

	private void awaitEnd() throws StartFailure {
		StartFailure failure = end.join();
		systemd.stopping();
		LOG.info("Stopping{}", failure == null ? "" : ": " + failure.getMessage());
		Thread.ofPlatform().daemon().name("stop-limit").start(() -> haltUnlessStopped(failure));
		if (failure != null) {
			throw failure;
		}
	}

	private void haltUnlessStopped(StartFailure failure) {
		try {
			if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
				System.err.println("Central Engine: " + (failure == null ? "It did not stop in order within " + STOP_SECONDS + " s." : failure.getMessage()));
				Runtime.getRuntime().halt(StartFailure.TROUBLE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The process goes on until somebody says otherwise, or something does not allow it. */
	private void fail(String message) {
		end.complete(new StartFailure(StartFailure.TROUBLE, message));
	}

	private void followStdin() {
		InputStream in = System.in;
		byte[] ignored = new byte[256];
		try {
			while (in.read(ignored) >= 0) {
				// whoever started us is still there
			}
		} catch (IOException e) {
			LOG.debug("Standard input broke", e);
		}
		end.complete(null);
	}

	/** The JVM was asked to end: waits until everything has stopped in order. */
	private void terminated() {
		end.complete(null);
		try {
			stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		terminated();
	}
}
