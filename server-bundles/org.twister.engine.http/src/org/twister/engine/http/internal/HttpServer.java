// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.ServerAddress;
import org.twister.engine.api.Settings;

/** Jetty with our limits, from {@link #start} to {@link #close}. Nothing of OSGi, so that tests use it as it is. */
public final class HttpServer implements ServerAddress, AutoCloseable {

	private final Settings settings;
	private final Routes routes;
	private final Sockets sockets = new Sockets();
	private final Server server;
	private final ServerConnector connector;

	HttpServer(Settings settings, Authenticator authenticator, Routes routes, Duration idleTimeout) {
		this.settings = settings;
		this.routes = routes;
		QueuedThreadPool threads = new QueuedThreadPool(200, 4);
		threads.setName("http");
		threads.setReservedThreads(0);
		threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("http-v-", 0).factory()));
		server = new Server(threads);
		server.setStopTimeout(1_000);
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendDateHeader(true);
		connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(configuration));
		connector.setHost(settings.bind());
		connector.setPort(settings.port());
		connector.setIdleTimeout(idleTimeout.toMillis());
		connector.setAcceptQueueSize(1_024);
		server.addConnector(connector);
		Dispatcher dispatcher = new Dispatcher(routes, authenticator, sockets, settings.version());
		SizeLimitHandler limit = new SizeLimitHandler(megabytes(settings) << 20, -1);
		limit.setHandler(dispatcher);
		server.setHandler(limit);
		dispatcher.setContainer(ServerWebSocketContainer.ensure(server));
	}

	private static long megabytes(Settings settings) {
		return Long.parseLong(settings.value("max_body_mb", "16"));
	}

	/** @throws IOException with a message for people if the port cannot be had */
	void start() throws IOException {
		String place = "Cannot listen on port " + settings.port() + " of " + settings.bind() + ": ";
		try {
			connector.open();
			server.start();
		} catch (IOException e) {
			boolean inUse = e.getCause() instanceof BindException && String.valueOf(e.getCause().getMessage()).contains("in use");
			throw new IOException(place + (inUse ? "another process uses it" : e.getCause() == null ? e.getMessage() : e.getCause().getMessage()) + ".", e);
		} catch (Exception e) {
			throw new IOException(place + e, e);
		}
	}

	@Override
	public URI uri() {
		String host = settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
		return URI.create("http://" + host + ":" + connector.getLocalPort());
	}

	@Override
	public Set<String> awaitPaths(Collection<String> paths, Duration timeout) throws InterruptedException {
		return routes.await(paths, timeout);
	}

	@Override
	public void close() throws Exception {
		sockets.close();
		server.stop();
	}
}
