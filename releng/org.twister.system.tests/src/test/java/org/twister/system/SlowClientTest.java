// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

/** Clients that hold connections by sending a byte now and then are cut, and others do not notice them. */
class SlowClientTest extends LabTest {

	private static final int SLOW = Soak.isLong() ? 200 : 40;
	private static final int OTHERS = Soak.isLong() ? 50 : 4;
	/** They are to be cut after 30 s; where the machine is busy, this tells late from never. */
	private static final int LIMIT_SECONDS = Soak.isLong() ? 32 : 120;
	private static final double P99_SECONDS = 0.1;

	@Override
	int eps() {
		return 1;
	}

	@Test
	void whoTricklesIsCutAndNobodyElseNotices() throws Exception {
		AtomicBoolean end = new AtomicBoolean();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Double>> slow = new ArrayList<>();
			for (int i = 0; i < SLOW; i++) {
				int kind = i % 4;
				slow.add(threads.submit(() -> trickle(kind)));
			}
			List<Future<List<Double>>> others = new ArrayList<>();
			for (int i = 0; i < OTHERS; i++) {
				others.add(threads.submit(call(end)));
			}
			double longest = 0;
			for (Future<Double> one : slow) {
				longest = Math.max(longest, one.get());
			}
			end.set(true);
			List<Double> times = new ArrayList<>();
			for (Future<List<Double>> one : others) {
				times.addAll(one.get());
			}
			Collections.sort(times);
			double p99 = times.get((int) (times.size() * 0.99));
			System.out.printf("slow clients: %d, cut after at most %.1f s; %d calls of %d others meanwhile, p99 %.1f ms, longest %.1f ms%n", SLOW, longest,
					times.size(),
					OTHERS, p99 * 1_000, times.getLast() * 1_000);
			assertTrue(times.size() > OTHERS, "others got answers meanwhile");
			assertTrue(!Soak.isLong() || p99 < P99_SECONDS, "p99 of the others: " + p99 + " s");
		}
	}

	/** @return seconds until it was cut */
	private double trickle(int kind) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		try (Socket socket = new Socket("127.0.0.1", lab.port)) {
			socket.setSoTimeout(1_000);
			String login = "Host: 127.0.0.1\r\nAuthorization: Bearer " + lab.token() + "\r\n";
			byte[] text = switch (kind) {
			case 0 -> ("GET /" + "x".repeat(1_000)).getBytes(StandardCharsets.US_ASCII);
			case 1 -> ("GET /health HTTP/1.1\r\nX: " + "x".repeat(1_000)).getBytes(StandardCharsets.US_ASCII);
			case 2 -> "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
			default -> "1\r\nx\r\n".repeat(200).getBytes(StandardCharsets.US_ASCII);
			};
			if (kind >= 2) {
				String length = kind == 2 ? "Content-Length: 100000\r\n\r\n" : "Transfer-Encoding: chunked\r\n\r\n";
				socket.getOutputStream()
						.write(("POST /api/v1/runs/list HTTP/1.1\r\nContent-Type: application/json\r\n" + login + length).getBytes(StandardCharsets.US_ASCII));
			}
			for (int i = 0; i < text.length; i++) {
				socket.getOutputStream().write(text, i, 1);
				if (hasEnded(socket)) {
					return (System.nanoTime() - begin) / 1e9;
				}
				double seconds = (System.nanoTime() - begin) / 1e9;
				assertTrue(seconds < LIMIT_SECONDS, "a slow client of kind " + kind + " is still there after " + seconds + " s");
			}
			throw new AssertionError("a slow client of kind " + kind + " has sent everything");
		} catch (SocketException e) {
			return (System.nanoTime() - begin) / 1e9;
		}
	}

	/** Waits a second for the end of the connection. An answer that refuses it does not end it. */
	private static boolean hasEnded(Socket socket) throws IOException {
		byte[] answer = new byte[4_096];
		try {
			return socket.getInputStream().read(answer) < 0;
		} catch (SocketTimeoutException e) {
			return false;
		}
	}

	private Callable<List<Double>> call(AtomicBoolean end) {
		return () -> {
			List<Double> times = new ArrayList<>();
			HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
			while (!end.get()) {
				HttpRequest request = lab.request("/api/v1/eps/list").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))
						.build();
				long begin = System.nanoTime();
				HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
				times.add((System.nanoTime() - begin) / 1e9);
				assertEquals(200, answer.statusCode(), answer.body());
				// As many as work, not as fast as they can
				Thread.sleep(100);
			}
			return times;
		};
	}
}
