// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
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
	private final SlowClients slow;
	private final Optional<SslContextFactory.Server> tls;
	private final boolean isSecure;
	private final Server server;
	private final ServerConnector connector;

	/**
	 * @param idleTimeout after which a connection is closed on which nothing is going on, neither a request nor an answer
	 * @throws IOException with a message for people if a setting does not allow to serve
	 */
	public HttpServer(Settings settings, Authenticator authenticator, Duration idleTimeout) throws IOException {
		this(settings, authenticator, idleTimeout, new SlowClients());
	}

	HttpServer(Settings settings, Authenticator authenticator, Duration idleTimeout, SlowClients slow) throws IOException {
		this.settings = settings;
		this.slow = slow;
		QueuedThreadPool threads = new QueuedThreadPool(200, 4);
		threads.setName("http");
		threads.setReservedThreads(0);
		threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("http-v-", 0).factory()));
		server = new Server(threads);
		server.setStopTimeout(1_000);
		server.setErrorHandler(new PlainErrors());
		tls = Tls.of(settings);
		isSecure = tls.isPresent();
		checkBind();
		connector = connector(idleTimeout);
		connector.addBean(slow);
		server.addConnector(connector);
		server.addBean(new NetworkConnectionLimit((int) number("max_connections", 20_000, 1, 1_000_000), connector));
		Dispatcher dispatcher = new Dispatcher(routes, authenticator, sockets, slow, number("max_body_mb", 16, 1, 1 << 20) << 20);
		server.setHandler(dispatcher);
		dispatcher.setContainer(ServerWebSocketContainer.ensure(server));
	}

	private ServerConnector connector(Duration idleTimeout) {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendDateHeader(true);
		tls.ifPresent(factory -> configuration.addCustomizer(new SecureRequestCustomizer(false)));
		HttpConnectionFactory http = new HttpConnectionFactory(configuration);
		ConnectionFactory[] factories = tls.isPresent()
				? new ConnectionFactory[]{new SslConnectionFactory(tls.get(), http.getProtocol()), http}
				: new ConnectionFactory[]{http};
		ServerConnector result = new ServerConnector(server, 1, 2, factories);
		result.setHost(settings.bind());
		result.setPort(settings.port());
		result.setIdleTimeout(idleTimeout.toMillis());
		result.setAcceptQueueSize(1_024);
		return result;
	}

	/** Passwords and tokens do not go over a network in the clear unless somebody says so. */
	private void checkBind() throws IOException {
		boolean isAllowed = isSecure || Boolean.parseBoolean(settings.value("allow_plain", "false"));
		if (!isAllowed && !InetAddress.getByName(settings.bind()).isLoopbackAddress()) {
			throw new IOException("Without TLS the Central Engine listens on this machine only, not on " + settings.bind()
					+ ": set tls_certificate and tls_key, or allow_plain=true if the network is trusted.");
		}
	}

	private long number(String name, long byDefault, long min, long max) throws IOException {
		String text = settings.value(name, Long.toString(byDefault));
		try {
			long value = Long.parseLong(text);
			if (value >= min && value <= max) {
				return value;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IOException("The setting " + name + " is a number from " + min + " to " + max + ", not '" + text + "'.");
	}

	/** @throws IOException with a message for people if the port cannot be had */
	public void start() throws IOException {
		String place = "Cannot listen on port " + settings.port() + " of " + settings.bind() + ": ";
		try {
			if (tls.isPresent()) {
				Tls.publish(tls.get().getKeyStore(), settings.home());
			}
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

	/** What happens to open sockets every 20 seconds. */
	void pingSockets() {
		sockets.ping();
	}

	@Override
	public URI uri() {
		String host = settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
		return URI.create((isSecure ? "https://" : "http://") + host + ":" + connector.getLocalPort());
	}

	@Override
	public Set<String> awaitPaths(Collection<String> paths, Duration timeout) throws InterruptedException {
		return routes.await(paths, timeout);
	}

	@Override
	public void close() throws Exception {
		sockets.close();
		slow.close();
		try {
			server.stop();
		} catch (TimeoutException e) {
			LOG.debug("Answers under way were broken off", e);
		}
	}
}
