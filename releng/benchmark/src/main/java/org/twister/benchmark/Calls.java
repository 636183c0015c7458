// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls at a steady rate over connections that stay. A latency counts from the moment at which the call was due, so a server that stands still is seen in all calls that
 * should have been made meanwhile.
 */
final class Calls {

	private static final int CONNECTIONS = 8;

	/**
	 * @param latencies of the calls that were answered
	 * @param errors    those that were not
	 */
	record Result(Latencies latencies, int errors) {}

	private final URI server;
	private final byte[] request;

	/** @param login for the header Authorization */
	Calls(URI server, String login, String body) {
		this.server = server;
		this.request = ("POST /RPC2 HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nContent-Type: text/xml\r\nContent-Length: " + body.length()
				+ "\r\nAuthorization: "
				+ login + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
	}

	Result at(int perSecond, int seconds) throws Exception {
		long gap = 1_000_000_000L * CONNECTIONS / perSecond;
		int calls = perSecond * seconds / CONNECTIONS;
		long start = System.nanoTime() + 100_000_000;
		List<Callable<Result>> tasks = new ArrayList<>();
		for (int i = 0; i < CONNECTIONS; i++) {
			long first = start + gap * i / CONNECTIONS;
			tasks.add(() -> perform(first, gap, calls));
		}
		Latencies latencies = new Latencies();
		int errors = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			for (Future<Result> future : threads.invokeAll(tasks)) {
				latencies.addAll(future.get().latencies());
				errors += future.get().errors();
			}
		}
		return new Result(latencies, errors);
	}

	private Result perform(long first, long gap, int calls) throws IOException {
		Latencies latencies = new Latencies();
		int errors = 0;
		try (Socket socket = new Socket(server.getHost(), server.getPort())) {
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(10_000);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			for (int i = 0; i < calls; i++) {
				long due = first + i * gap;
				for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
					LockSupport.parkNanos(rest);
				}
				socket.getOutputStream().write(request);
				if (answered(in)) {
					latencies.add(System.nanoTime() - due);
				} else {
					errors++;
				}
			}
		} catch (IOException e) {
			errors += calls - latencies.count() - errors;
		}
		return new Result(latencies, errors);
	}

	private static boolean answered(InputStream in) throws IOException {
		boolean ok = line(in).contains(" 200 ");
		int length = 0;
		for (String header = line(in); !header.isEmpty(); header = line(in)) {
			if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
				length = Integer.parseInt(header.substring(15).strip());
			}
		}
		String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
		return ok && body.contains("<params>");
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0) {
				throw new EOFException();
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}
}
