// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many who watch, and some who call meanwhile. */
final class ConnectionsSubject implements Subject {

	private static final int STREAMS = 10_000;
	private static final int CALLS = 1_000;
	private static final int SECONDS = 20;
	/** Files of a process that are no connections. */
	private static final int OTHER_FILES = 500;
	private static final String ECHO = "<?xml version=\"1.0\"?><methodCall><methodName>echo</methodName><params><param><value><string>benchmark</string></value></param></params></methodCall>";
	private static final String SET = "<?xml version=\"1.0\"?><methodCall><methodName>setGlobalVariable</methodName><params><param><value><string>%s</string></value></param>"
			+ "<param><value><string>/benchmark</string></value></param><param><value><string>1</string></value></param></params></methodCall>";

	@Override
	public String name() {
		return "connections";
	}

	@Override
	public String description() {
		return "10,000 event streams with nothing to tell, and 1,000 calls a second";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		int count = (int) Math.min(STREAMS, openFiles() - OTHER_FILES);
		if (count < STREAMS) {
			report.tell("The limit of open files (ulimit -Hn) allows " + count + " connections only.");
		}
		try (Engine engine = Engine.start(folder.resolve("home"))) {
			Calls calls = new Calls(engine.uri(), engine.basic(), ECHO);
			calls.at(CALLS, 5);
			Calls.Result alone = calls.at(CALLS, 5);
			report.add(Figure.told("p99 of calls without streams", alone.latencies().millis(0.99), "ms"));
			double before = engine.residentMb();
			long start = System.nanoTime();
			try (EventStreams streams = new EventStreams(engine.uri(), engine.token(), count)) {
				streams.awaitOpen(120);
				report.add(Figure.told(count + " streams opened in", (System.nanoTime() - start) / 1e9, "s"));
				double cpu = engine.cpuSeconds();
				Calls.Result result = calls.at(CALLS, SECONDS);
				report.add(Figure.atMost("p99 of calls beside them", result.latencies().millis(0.99), 50, "ms"));
				report.add(Figure.told("p50 of calls beside them", result.latencies().millis(0.5), "ms"));
				report.add(Figure.told("processors taken meanwhile", (engine.cpuSeconds() - cpu) / SECONDS, ""));
				report.add(Figure.atMost("calls without answer", alone.errors() + result.errors(), 0, ""));
				start = System.nanoTime();
				new Calls(engine.uri(), engine.basic(), SET.formatted(System.getProperty("user.name"))).at(8, 1);
				streams.awaitEvents(8 * count, 60);
				report.add(Figure.told("8 events at all of them after", (System.nanoTime() - start) / 1e9 - 1, "s"));
				report.add(Figure.atMost("streams that did not open or stay", streams.broken() + STREAMS - count, 0, "").with(streams.trouble()));
				report.add(Figure.told("memory of a stream", (engine.residentMb() - before) * 1e3 / count, "kB"));
			}
		}
	}

	/** The JVM has raised the limit as far as it may. */
	private static long openFiles() throws Exception {
		Matcher limit = Pattern.compile("Max open files\\s+\\S+\\s+(\\d+)").matcher(Files.readString(Path.of("/proc/self/limits")));
		return limit.find() ? Long.parseLong(limit.group(1)) : Long.MAX_VALUE;
	}
}
