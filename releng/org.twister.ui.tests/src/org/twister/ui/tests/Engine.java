// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.client.LocalToken;
import org.twister.rpc.client.TwisterClient;

/** A Central Engine and an EP manager with EP-1, as processes of the built products, in a home of their own on a free port. */
final class Engine implements AutoCloseable {

	private static final String CE_READY = "TWISTER-CE READY ";
	private static final String EP_READY = "TWISTER-EP READY";

	private final Path home;
	private Process ce;
	private Process ep;
	private URI uri;

	private Engine(Path home) {
		this.home = home;
	}

	static Engine start(Path home) throws IOException {
		Engine engine = new Engine(home);
		engine.startCe(0);
		engine.ep = launch("execution-process", home.resolve("ep.err"), "--home", home.resolve("ep").toString(), "--ce", engine.uri.toString(), "--token-file",
				home.resolve("config/admin.token").toString(), "--name", "EP-1", "--until-stdin-closes");
		line(engine.ep, EP_READY);
		return engine;
	}

	private void startCe(int port) throws IOException {
		ce = launch("central-engine", home.resolve("ce.err"), "--home", home.toString(), "--bind", "127.0.0.1", "--port", Integer.toString(port), "--private",
				"--until-stdin-closes");
		uri = URI.create(line(ce, CE_READY).strip());
	}

	/** The end of the line that begins so. */
	private static String line(Process process, String begin) throws IOException {
		BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			if (line.startsWith(begin)) {
				return line.substring(begin.length());
			}
		}
		throw new IOException("The process ended before it said " + begin);
	}

	private static Process launch(String product, Path errors, String... arguments) throws IOException {
		Path plugins = Path.of(System.getProperty("twister.root"), "product", product, "target/products/twister-" + product, "linux/gtk/x86_64/plugins");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseSerialGC", "-Xms16m"));
		if (Runtime.version().feature() >= 24) {
			command.add("--enable-native-access=ALL-UNNAMED");
		}
		try (DirectoryStream<Path> launchers = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
			command.addAll(List.of("-jar", launchers.iterator().next().toString(), "-nosplash"));
		}
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(errors.toFile()).start();
	}

	Path home() {
		return home;
	}

	URI uri() {
		return uri;
	}

	/** Runs a file or folder on EP-1. */
	RunInfo run(Path what) throws RpcException {
		try (TwisterClient client = TwisterClient.connect(uri, LocalToken.of(home))) {
			return client.service(RunService.class).start(new StartRun(null, List.of(what.toString()), null, null, true, 0, 1, "ports.xml"));
		}
	}

	/** As a crash would end the engine. */
	void kill() throws InterruptedException {
		ce.destroyForcibly().waitFor();
	}

	/** The engine again, with the same home at the same address. */
	void restart() throws IOException {
		startCe(uri.getPort());
	}

	@Override
	public void close() throws Exception {
		for (Process process : new Process[]{ep, ce}) {
			if (process != null) {
				process.getOutputStream().close();
				if (!process.waitFor(20, TimeUnit.SECONDS)) {
					process.destroyForcibly().waitFor();
				}
			}
		}
	}
}
