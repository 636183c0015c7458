// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.api;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves running tests on the loopback address. A connection begins with the test's token; then each list {@code [function, argument ...]} is answered with
 * {@code [true, value]} or {@code [false, message]}. A virtual thread per connection. Thread-safe.
 */
public final class ApiServer implements AutoCloseable {

	/** Environment variable with {@code port:token}. */
	public static final String VARIABLE = "TWISTER_API";

	private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);
	private static final int TOKEN_BYTES = 16;
	private static final int HELLO_MILLIS = 10_000;

	private final ServerSocket server;
	private final SecureRandom random = new SecureRandom();
	private final Map<String, TestFunctions> tests = new ConcurrentHashMap<>();
	private final Map<String, Set<Socket>> connections = new ConcurrentHashMap<>();

	public ApiServer() throws IOException {
		server = new ServerSocket();
		server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
		Thread.ofVirtual().name("test-api").start(this::accept);
	}

	/**
	 * A test may call from now on.
	 *
	 * @return value of {@link #VARIABLE} for it
	 */
	public String admit(TestFunctions functions) {
		byte[] secret = new byte[TOKEN_BYTES];
		random.nextBytes(secret);
		String token = HexFormat.of().formatHex(secret);
		connections.put(token, ConcurrentHashMap.newKeySet());
		tests.put(token, functions);
		return server.getLocalPort() + ":" + token;
	}

	/** The test has ended: its connections are closed. */
	public void dismiss(String variable) {
		String token = variable.substring(variable.indexOf(':') + 1);
		tests.remove(token);
		connections.remove(token).forEach(ApiServer::close);
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				Socket socket = server.accept();
				Thread.ofVirtual().name("test-api " + socket.getPort()).start(() -> serve(socket));
			} catch (IOException e) {
				if (!server.isClosed()) {
					LOG.warn("tests cannot call: {}", e.getMessage());
				}
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(HELLO_MILLIS);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			String token = String.valueOf(TaggedNetstring.read(in));
			TestFunctions functions = tests.get(token);
			Set<Socket> siblings = connections.get(token);
			if (functions == null || siblings == null) {
				socket.getOutputStream().write(TaggedNetstring.write(Arrays.asList(false, "this test has ended, or the token is wrong")));
				return;
			}
			siblings.add(socket);
			socket.setSoTimeout(0);
			while (tests.containsKey(token)) {
				Object request = TaggedNetstring.read(in);
				socket.getOutputStream().write(TaggedNetstring.write(answer(functions, request)));
			}
		} catch (EOFException e) {
			LOG.trace("a test has hung up");
		} catch (IOException e) {
			LOG.debug("connection of a test: {}", e.getMessage());
		}
	}

	private static List<Object> answer(TestFunctions functions, Object request) {
		if (!(request instanceof List<?> call) || call.isEmpty() || !(call.get(0) instanceof String name)) {
			return Arrays.asList(false, "a call is a list of a function's name and arguments");
		}
		try {
			return Arrays.asList(true, functions.call(name, new ArrayList<>(call.subList(1, call.size()))));
		} catch (IOException e) {
			return Arrays.asList(false, e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Arrays.asList(false, "the EP ends");
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			LOG.trace("closed already", e);
		}
	}

	@Override
	public void close() {
		try {
			server.close();
		} catch (IOException e) {
			LOG.debug("test API", e);
		}
		connections.values().forEach(sockets -> sockets.forEach(ApiServer::close));
	}
}
