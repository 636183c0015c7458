// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.product.Products.Product;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.TwisterClient;

/** A Central Engine of the built product, as a process of its own with a home of its own, on a free port of 127.0.0.1. */
final class Engine implements AutoCloseable {

	private static final String READY = "TWISTER-CE READY ";
	private static final double TICKS = 100;

	private final Process process;
	private final Path home;
	private final URI uri;
	private final double seconds;

	private Engine(Process process, Path home, URI uri, double seconds) {
		this.process = process;
		this.home = home;
		this.uri = uri;
		this.seconds = seconds;
	}

	/** Returns when it is ready. */
	static Engine start(Path home, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(Products.commandLine(Product.CENTRAL_ENGINE, false));
		command.addAll(List.of("--home", home.toString(), "--port", "0"));
		command.addAll(List.of(arguments));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
		StringBuilder said = new StringBuilder();
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			if (line.startsWith(READY)) {
				double seconds = (System.nanoTime() - start) / 1e9;
				Thread.ofVirtual().start(() -> tell(out));
				return new Engine(process, home, URI.create(line.substring(READY.length())), seconds);
			}
			said.append(line).append('\n');
		}
		throw new IOException("the Central Engine did not start: " + said);
	}

	/** What it says later is trouble, and worth seeing. */
	private static void tell(BufferedReader out) {
		try {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				System.out.println("  CE: " + line);
			}
		} catch (IOException e) {
			// it has ended
		}
	}

	/** From the start of the process until it said it was ready. */
	double seconds() {
		return seconds;
	}

	URI uri() {
		return uri;
	}

	long pid() {
		return process.pid();
	}

	Path home() {
		return home;
	}

	String token() throws IOException {
		return Files.readString(home.resolve("config/admin.token")).strip();
	}

	/** For the header Authorization. */
	String basic() throws IOException {
		return "Basic " + Base64.getEncoder().encodeToString((System.getProperty("user.name") + ":" + token()).getBytes(StandardCharsets.UTF_8));
	}

	TwisterClient client() throws RpcException, IOException {
		return TwisterClient.connect(uri, token());
	}

	/** Processor seconds it has taken so far. */
	double cpuSeconds() throws IOException {
		String stat = Files.readString(Path.of("/proc/" + pid() + "/stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
	}

	/** Resident memory, in MB of 1,000,000 bytes. */
	double residentMb() throws IOException {
		Matcher matcher = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(Files.readString(Path.of("/proc/" + pid() + "/status")));
		if (!matcher.find()) {
			throw new IOException("the process has gone");
		}
		return Long.parseLong(matcher.group(1)) * 1024 / 1e6;
	}

	/** Heap in use after a full collection, in MB. */
	double heapMb() throws IOException, InterruptedException {
		jcmd("GC.run");
		double kilobytes = 0;
		Matcher matcher = Pattern.compile("(?:generation|DefNew|Tenured)\\s+total [0-9]+K, used ([0-9]+)K").matcher(jcmd("GC.heap_info"));
		while (matcher.find()) {
			kilobytes += Long.parseLong(matcher.group(1));
		}
		if (kilobytes == 0) {
			throw new IOException("jcmd does not tell the heap");
		}
		return kilobytes * 1024 / 1e6;
	}

	String jcmd(String command) throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid()), command)
				.redirectErrorStream(true).start();
		String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		jcmd.waitFor();
		return said;
	}

	/** As a power cut would. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** In order, and killed if it does not end. */
	@Override
	public void close() throws InterruptedException {
		process.destroy();
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			kill();
		}
	}
}
