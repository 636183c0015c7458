// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same call to three servers: ours, the one that the old product was made with, and one that does nothing but answer it with our libraries. */
final class XmlRpcSubject implements Subject {

	private static final int[] CONNECTIONS = {16, 750};
	private static final int WARM_SECONDS = 6;
	private static final int SECONDS = 8;
	private static final String CALL = "<?xml version=\"1.0\"?><methodCall><methodName>echo</methodName><params><param><value><string>benchmark</string></value></param></params></methodCall>";
	private static final String ANSWER = "CE reply: benchmark";

	/**
	 * What wrk found.
	 *
	 * @param perSecond answers
	 * @param errors    connections refused or broken, answers that were none, and time-outs
	 */
	private record Rate(double perSecond, long errors, String note) {}

	@Override
	public String name() {
		return "xml-rpc";
	}

	@Override
	public String description() {
		return "XML-RPC calls with login, beside CherryPy and bare Jetty in the same run";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		Rate[] bare;
		Rate[] cherry;
		Rate[] ours;
		try (Engine engine = Engine.start(folder.resolve("home"))) {
			ours = rates(folder, "the Central Engine", engine.uri(), engine.basic(), report);
		}
		try (Server server = Server.start(List.of(java().toString(), "-XX:+UseSerialGC", "-Xms16m", "-Xmx1g", "-cp", System.getProperty("java.class.path"),
				BareServer.class.getName()))) {
			bare = rates(folder, "bare Jetty and library, without login", server.uri(), "", report);
		}
		Path script = folder.resolve("cherry.py");
		try (var in = XmlRpcSubject.class.getResourceAsStream("cherry.py")) {
			Files.copy(in, script);
		}
		try (Server server = Server.start(List.of("/usr/bin/python3", "-u", script.toString()))) {
			// user:secret
			cherry = rates(folder, "CherryPy", server.uri(), "Basic dXNlcjpzZWNyZXQ=", report);
		}
		for (int i = 0; i < CONNECTIONS.length; i++) {
			String at = ", " + CONNECTIONS[i] + " connections";
			boolean first = i == 0;
			double times = ours[i].perSecond() / cherry[i].perSecond();
			double part = 100 * ours[i].perSecond() / bare[i].perSecond();
			report.add(first ? Figure.atLeast("times CherryPy" + at, times, 12, "x") : Figure.told("times CherryPy" + at, times, "x"));
			report.add(first
					? Figure.atLeast("part of bare Jetty and library" + at, part, 60, "%")
					: Figure.told("part of bare Jetty and library" + at, part, "%"));
			report.add(Figure.atMost("errors and time-outs of the Central Engine" + at, ours[i].errors(), 0, ""));
		}
	}

	private static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	private static Rate[] rates(Path folder, String title, URI server, String login, Report report) throws IOException, InterruptedException {
		check(server, login);
		Path lua = Files.writeString(folder.resolve("post.lua"),
				"wrk.method = \"POST\"\nwrk.body = [[" + CALL + "]]\nwrk.headers[\"Content-Type\"] = \"text/xml\"\n"
						+ (login.isEmpty() ? "" : "wrk.headers[\"Authorization\"] = \"" + login + "\"\n"));
		wrk(server, lua, CONNECTIONS[0], WARM_SECONDS);
		Rate[] rates = new Rate[CONNECTIONS.length];
		for (int i = 0; i < rates.length; i++) {
			rates[i] = wrk(server, lua, CONNECTIONS[i], SECONDS);
			report.add(Figure.told("calls to " + title + ", " + CONNECTIONS[i] + " connections", rates[i].perSecond(), "/s").with(rates[i].note()));
		}
		check(server, login);
		return rates;
	}

	/** It answers what was asked: wrk counts any answer. */
	private static void check(URI server, String login) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/RPC2")).header("Content-Type", "text/xml").POST(BodyPublishers.ofString(CALL));
		if (!login.isEmpty()) {
			request.header("Authorization", login);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200 || !answer.body().contains(ANSWER)) {
				throw new IOException(server + " answers " + answer.statusCode() + " " + answer.body());
			}
		}
	}

	private static Rate wrk(URI server, Path lua, int connections, int seconds) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("wrk", "-t2", "-c" + connections, "-d" + seconds + "s", "--latency", "-s", lua.toString(),
				server.resolve("/RPC2").toString())
				.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException("wrk: " + said);
		}
		Matcher sockets = Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)").matcher(said);
		Matcher bad = Pattern.compile("Non-2xx or 3xx responses: (\\d+)").matcher(said);
		long errors = 0;
		List<String> notes = new ArrayList<>();
		Matcher p99 = Pattern.compile("99%\\s+(\\S+)").matcher(said);
		if (p99.find()) {
			notes.add("p99 " + p99.group(1));
		}
		if (sockets.find()) {
			for (int i = 1; i <= 4; i++) {
				errors += Long.parseLong(sockets.group(i));
			}
			notes.add(sockets.group());
		}
		if (bad.find()) {
			errors += Long.parseLong(bad.group(1));
			notes.add(bad.group());
		}
		Matcher rate = Pattern.compile("Requests/sec:\\s+([0-9.]+)").matcher(said);
		if (!rate.find()) {
			throw new IOException("wrk: " + said);
		}
		return new Rate(Double.parseDouble(rate.group(1)), errors, String.join(", ", notes));
	}

	/** A server that prints its address when it is ready. */
	private record Server(Process process, URI uri) implements AutoCloseable {

		static Server start(List<String> command) throws IOException {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
			StringBuilder said = new StringBuilder();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.startsWith("http://")) {
					Thread.ofVirtual().start(() -> drop(out));
					return new Server(process, URI.create(line.strip()));
				}
				said.append(line).append('\n');
			}
			throw new IOException(command.getFirst() + ": " + said);
		}

		private static void drop(BufferedReader out) {
			try {
				while (out.readLine() != null) {
					// of no interest once it serves
				}
			} catch (IOException e) {
				// it has ended
			}
		}

		@Override
		public void close() throws InterruptedException {
			process.destroyForcibly().waitFor();
		}
	}
}
