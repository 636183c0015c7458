// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.twister.rpc.PanicService;
import org.twister.rpc.PanicService.AddPanicRule;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.TestStatus;
import org.twister.rpc.client.TwisterClient;

/** What tests print, on its way to the disk, with rules that look at each line. */
final class LogIntakeSubject implements Subject {

	private static final int EPS = 8;
	private static final int SECONDS = 60;
	private static final int BYTES_PER_SECOND = 20_000_000;
	private static final int CHUNK = 50_000;
	/** None of them strikes; the text holds words of some. */
	private static final List<String> RULES = List.of("kernel panic", "Segmentation fault \\(core", "traceback \\(most recent",
			"OutOfMemoryError: (Java heap|Metaspace)",
			"assert(ion)? failed at [a-z]+\\.c:\\d+", "port \\d+/\\d+ went (down|away) for good", "watchdog expired on card [0-9]+", "fatal: .* unreachable",
			"BGP peer [0-9.]+ lost forever", "SIGABRT");

	/**
	 * What a test printed.
	 *
	 * @param hash SHA-256
	 * @param from nanoseconds of its begin and end
	 */
	private record Printed(long bytes, String hash, long from, long to) {}

	@Override
	public String name() {
		return "log-intake";
	}

	@Override
	public String description() {
		return "20 MB/s of output from 8 EPs, with 10 panic rules";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		Map<Integer, Printed> printed = new ConcurrentHashMap<>();
		byte[][] chunks = chunks();
		try (Engine engine = Engine.start(folder.resolve("home"), "--set", "extra_roots=" + folder);
				TwisterClient client = engine.client();
				HttpClient http = HttpClient.newHttpClient()) {
			for (String rule : RULES) {
				client.service(PanicService.class).add(new AddPanicRule(null, rule, true));
			}
			List<String> names = SimulatedRun.names(EPS);
			try (SimulatedEps eps = new SimulatedEps(http, engine, names, test -> {
				printed.put(test.order().task().task(), print(test, chunks));
				return TestStatus.PASS;
			})) {
				Path project = SimulatedRun.project(folder, names, 1);
				double cpu = engine.cpuSeconds();
				long run = SimulatedRun.start(client, project);
				RunDetail detail = SimulatedRun.await(client, run, SECONDS * 4L);
				tell(report, engine, detail, printed, engine.cpuSeconds() - cpu);
			}
			panic(report, engine, client, http, folder);
		}
	}

	/** The rules are there: a line that one of them means ends a run. */
	private static void panic(Report report, Engine engine, TwisterClient client, HttpClient http, Path folder) throws Exception {
		List<String> names = List.of("EP-1");
		AtomicLong printed = new AtomicLong();
		try (SimulatedEps eps = new SimulatedEps(http, engine, names, test -> {
			printed.set(System.nanoTime());
			test.print("slot 2: watchdog expired on card 7\n".getBytes(StandardCharsets.US_ASCII));
			test.awaitStop();
			return TestStatus.ABORTED;
		})) {
			RunDetail detail = SimulatedRun.await(client, SimulatedRun.start(client, SimulatedRun.project(folder, names, 3)), 60);
			report.add(new Figure("from a line of panic to the end of the run", (System.nanoTime() - printed.get()) / 1e9, 1, "s", "",
					detail.info().outcome() == RunOutcome.PANIC));
		}
	}

	private static void tell(Report report, Engine engine, RunDetail detail, Map<Integer, Printed> printed, double cpu) throws Exception {
		double seconds = (printed.values().stream().mapToLong(Printed::to).max().orElse(0) - printed.values().stream().mapToLong(Printed::from).min().orElse(0))
				/ 1e9;
		long bytes = printed.values().stream().mapToLong(Printed::bytes).sum();
		report.add(Figure.atLeast("taken a second", bytes / 1e6 / seconds, BYTES_PER_SECOND * 0.98 / 1e6, "MB"));
		report.add(Figure.atMost("processors taken", cpu / seconds, 1.5, ""));
		report.add(Figure.told("resident memory afterwards", engine.residentMb(), "MB"));
		int wrong = EPS - printed.size();
		for (Map.Entry<Integer, Printed> test : printed.entrySet()) {
			Path file = engine.home().resolve("runs/" + detail.info().id() + "/tests/" + test.getKey() + "/output.log");
			wrong += Files.size(file) == test.getValue().bytes() && hash(file).equals(test.getValue().hash()) ? 0 : 1;
		}
		report.add(Figure.atMost("logs that are not byte for byte what was printed", wrong, 0, ""));
		report.add(new Figure("tests that did not pass", EPS - detail.info().counts().getOrDefault(TestStatus.PASS, 0), 0, "", detail.info().reason(),
				detail.info().outcome() == RunOutcome.COMPLETED));
	}

	/** Lines as devices print them, of all lengths. */
	private static byte[][] chunks() {
		String[] lines = {"%06d 10:42:07.112 INFO  port 1/1/%d is up, 10000 Mb/s full duplex, no watchdog armed\n",
				"%06d 10:42:07.113 DEBUG BGP peer 10.0.%d.1 established, 4012 prefixes, assertion of path 64512 holds\n",
				"%06d 10:42:07.114 WARN  traceback of %d packets is off; see show logging for the kernel buffer and for what was lost, dropped or delayed on the way\n",
				"%06d ok %d\n"};
		byte[][] chunks = new byte[16][];
		for (int i = 0; i < chunks.length; i++) {
			StringBuilder text = new StringBuilder();
			for (int line = 0; text.length() < CHUNK; line++) {
				text.append(String.format(lines[(line + i) % lines.length], line * 16 + i, line % 48));
			}
			chunks[i] = text.substring(0, CHUNK).getBytes(StandardCharsets.US_ASCII);
		}
		return chunks;
	}

	/** At its share of the rate; behind it, as fast as it is taken. */
	private static Printed print(SimulatedEps.Running test, byte[][] chunks) throws Exception {
		MessageDigest hash = MessageDigest.getInstance("SHA-256");
		long count = (long) SECONDS * BYTES_PER_SECOND / EPS / CHUNK;
		long gap = SECONDS * 1_000_000_000L / count;
		long start = System.nanoTime();
		for (int i = 0; i < count; i++) {
			byte[] chunk = chunks[i % chunks.length];
			for (long rest = start + i * gap - System.nanoTime(); rest > 0; rest = start + i * gap - System.nanoTime()) {
				LockSupport.parkNanos(rest);
			}
			test.print(chunk);
			hash.update(chunk);
		}
		return new Printed(count * CHUNK, HexFormat.of().formatHex(hash.digest()), start, System.nanoTime());
	}

	private static String hash(Path file) throws Exception {
		MessageDigest hash = MessageDigest.getInstance("SHA-256");
		try (var in = Files.newInputStream(file)) {
			byte[] buffer = new byte[1 << 16];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				hash.update(buffer, 0, n);
			}
		} catch (IOException e) {
			return e.toString();
		}
		return HexFormat.of().formatHex(hash.digest());
	}
}
