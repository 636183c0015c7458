// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.ServerAddress;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.SocketEndpoint;

/** Jetty with our limits, from {@link #start} to {@link #close}. Nothing of OSGi, so that tests use it as it is. */
public final class HttpServer implements ServerAddress, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

	private final Settings settings;
	private final Routes routes = new Routes();
	private final Sockets sockets = new Sockets();
	private final Server server;
	private final ServerConnector connector;

	/** @param idleTimeout after which a connection is closed on which nothing is going on, neither a request nor an answer */
	public HttpServer(Settings settings, Authenticator authenticator, Duration idleTimeout) {
		this.settings = settings;
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
	public void start() throws IOException {
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

	/** Serves it until it is removed; whatever else is served at its path is no longer. */
	public void add(Endpoint endpoint) {
		routes.add(endpoint);
	}

	public void remove(Endpoint endpoint) {
		routes.remove(endpoint);
	}

	/** As {@link #add(Endpoint)}. Sockets that are open when it is removed stay open. */
	public void add(SocketEndpoint socket) {
		routes.add(socket);
	}

	public void remove(SocketEndpoint socket) {
		routes.remove(socket);
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
		try {
			server.stop();
		} catch (TimeoutException e) {
			LOG.debug("Answers under way were broken off", e);
		}
	}
}
