// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Settings;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;

/** The real server with everything of this bundle, on a free port. Tokens: {@code admin} is ana with all rights, any other word is a user of that name. */
final class WebServer implements AutoCloseable {

	final MemoryLog log = new MemoryLog();
	final MemoryFiles files = new MemoryFiles();
	final ApiEndpoint api = new ApiEndpoint();
	private final long maxBehind;
	private RealServer server;

	WebServer(long maxBehind, NativeService... services) throws ReflectiveOperationException {
		this.maxBehind = maxBehind;
		api.addService(new ServerInfoService(settings(0)));
		for (NativeService service : services) {
			api.addService(service);
		}
		start(0);
	}

	private void start(int port) throws ReflectiveOperationException {
		Settings settings = settings(port);
		server = new RealServer(settings, (authorization, loopback) -> caller(authorization));
		server.add(api);
		server.add(new FilesEndpoint(files, files, new OneRun(), 50));
		server.add(new ServerLogEndpoint(serverLog()));
		server.add(new StatusPage(settings, eps(), new OneRun()));
		server.add(new EventsSocket(log, new OneRun(), "1.2.3", maxBehind));
		server.start();
	}

	/** The log of a server that has removed the first hundred bytes. */
	private static UserLogs serverLog() {
		String left = "0123456789";
		return (UserLogs) Proxy.newProxyInstance(WebServer.class.getClassLoader(), new Class<?>[]{UserLogs.class},
				(proxy, method, arguments) -> switch (method.getName()) {
				case "size" -> 110L;
				case "first" -> 100L;
				case "read" -> new ByteArrayInputStream(left.substring((int) ((Long) arguments[2] - 100)).getBytes(StandardCharsets.US_ASCII));
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static Optional<Caller> caller(String authorization) {
		return authorization == null || !authorization.startsWith("Bearer ")
				? Optional.empty()
				: Optional.of(authorization.equals("Bearer admin") ? new Caller("ana", true, false) : new Caller(authorization.substring(7), false, false));
	}

	URI uri() {
		return server.uri();
	}

	/** Ends the server and starts another one at the same port. */
	void restart(Runnable between) throws Exception {
		int port = uri().getPort();
		server.close();
		between.run();
		start(port);
	}

	@Override
	public void close() throws Exception {
		server.close();
	}

	private static Settings settings(int port) {
		return new Settings() {
			@Override
			public Path home() {
				return Path.of("/home/ana/twister");
			}

			@Override
			public String bind() {
				return "127.0.0.1";
			}

			@Override
			public int port() {
				return port;
			}

			@Override
			public String owner() {
				return "ana";
			}

			@Override
			public boolean isPrivate() {
				return false;
			}

			@Override
			public String value(String name, String defaultValue) {
				return defaultValue;
			}

			@Override
			public String version() {
				return "1.2.3";
			}
		};
	}

	private static EpPool eps() {
		return new EpPool() {
			@Override
			public List<EpInfo> list(String user) {
				return List.of(new EpInfo("EP-1", "ana", "lab7", "Linux", EpState.BUSY, 1, "2026-01-01T00:00:00Z", List.of()));
			}

			@Override
			public void attach(EpListener listener) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void beginRun(EpRef ep, long run) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void endRun(EpRef ep, long run) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void start(EpRef ep, TestOrder order) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void endSuite(EpRef ep, long run, int suiteId) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void stop(EpRef ep, TaskRef task, boolean now) {
				throw new UnsupportedOperationException();
			}
		};
	}
}
