// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.tcl.internal;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.ep.spi.Launch;
import org.twister.ep.spi.ProcessEnd;
import org.twister.ep.spi.TestRunner;
import org.twister.ep.spi.TestTask;
import org.twister.ep.spi.Verdict;

/** Runs a text as a test, with the real interpreter, and keeps what it printed. Answers its calls with what was prepared. */
final class Fixture {

	final Path folder;
	private final TestRunner runner;
	/** What it sent, the token first: payload and tag of each frame. */
	final List<String> requests = new ArrayList<>();
	String output = "";
	Map<String, String> properties = Map.of();
	List<String> params = List.of();
	List<String> answers = List.of();

	Fixture(Path folder, TestRunner runner) throws IOException {
		this.folder = folder;
		this.runner = runner;
		for (String name : List.of("tests", "work", "task", "support")) {
			Files.createDirectories(folder.resolve(name));
		}
	}

	Path file(String name) {
		return folder.resolve("tests").resolve(name);
	}

	Verdict run(String name, String text) throws Exception {
		return runBytes(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Verdict runBytes(String name, byte[] content) throws Exception {
		Path file = Files.write(file(name), content);
		for (File old : folder.resolve("task").toFile().listFiles()) {
			old.delete();
		}
		TestTask task = new TestTask(file, folder.resolve("work"), folder.resolve("task"), folder.resolve("support"), params, properties,
				Map.of("USER", "ana", "EP", "EP-1", "SUITE_NAME", "P\u00f6rts", "SUITE_ID", "101", "FILE_ID", "1003", "FILE_NAME", "/ce/" + name, "TESTBED",
						"tb1", "PROJECT", "p"));
		Launch launch = runner.prepare(task);
		for (Map.Entry<String, byte[]> extra : launch.files().entrySet()) {
			Files.write(task.taskFolder().resolve(extra.getKey()), extra.getValue());
		}
		try (ServerSocket api = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread server = Thread.ofVirtual().start(() -> serve(api));
			ProcessBuilder builder = new ProcessBuilder(launch.command()).directory(task.workFolder().toFile()).redirectErrorStream(true)
					.redirectInput(new File("/dev/null"));
			builder.environment().putAll(launch.environment());
			builder.environment().put("TWISTER_API", api.getLocalPort() + ":secret");
			Process process = builder.start();
			output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int code = process.waitFor();
			api.close();
			server.join();
			return runner.judge(task, new ProcessEnd(code, code > 128 && code <= 192 ? code - 128 : 0));
		}
	}

	private void serve(ServerSocket api) {
		try (Socket socket = api.accept()) {
			InputStream in = socket.getInputStream();
			requests.add(frame(in));
			for (String answer : answers) {
				requests.add(frame(in));
				socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
			}
			in.read();
		} catch (IOException e) {
			// the test does not call any more
		}
	}

	private static String frame(InputStream in) throws IOException {
		ByteArrayOutputStream digits = new ByteArrayOutputStream();
		for (int c = in.read(); c != ':'; c = in.read()) {
			if (c < 0) {
				throw new IOException("closed");
			}
			digits.write(c);
		}
		byte[] payload = in.readNBytes(Integer.parseInt(digits.toString(StandardCharsets.US_ASCII)));
		return new String(payload, StandardCharsets.UTF_8) + (char) in.read();
	}
}
