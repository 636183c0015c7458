// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Starts the command line client of the built products. Every process it brings about inherits a mark, by which it is found. */
final class Twister {

	static final ObjectMapper JSON = new ObjectMapper();
	static final Path ROOT = Path.of(System.getProperty("twister.root", "../..")).toAbsolutePath().normalize();

	private static final String MARK = "TWISTER_SYSTEM_TEST";
	private static final List<String> LIBRARIES = List.of("org.twister.cli", "org.twister.rpc.client", "org.twister.rpc", "org.twister.model.plan",
			"org.twister.model.io", "org.twister.model", "picocli", "com.fasterxml.jackson.core.jackson-annotations", "com.fasterxml.jackson.core.jackson-core",
			"com.fasterxml.jackson.core.jackson-databind", "slf4j.api", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi",
			"com.fasterxml.woodstox.woodstox-core", "stax2-api", "wrapped.com.google.re2j.re2j");

	private final String mark = UUID.randomUUID().toString();

	static Path product(String name) {
		Path folder = ROOT.resolve("product/" + name + "/target/products/twister-" + name + "/linux/gtk/x86_64");
		if (!Files.isDirectory(folder)) {
			throw new IllegalStateException("the product is not built: " + folder);
		}
		return folder;
	}

	/** Starts a command. */
	Command start(String... arguments) throws IOException {
		// A build in the background runs with Ctrl-C ignored, and would hand that down
		List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-cp",
				classPath(),
				"-Dtwister.ce=" + product("central-engine"), "-Dtwister.ep=" + product("execution-process"), "-Dtwister.workbench=" + product("workbench"),
				"-Dtwister.demo=" + ROOT.resolve("product/demo"), "-Dtwister.command=./twister", "org.twister.cli.Main"));
		command.addAll(Arrays.asList(arguments));
		return launch(command);
	}

	/** Starts the process of a product itself, as the command line client does: a test kills it and starts it again. */
	Command startProduct(String name, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"--enable-native-access=ALL-UNNAMED"));
		if (Runtime.version().feature() >= 24) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		try (DirectoryStream<Path> launcher = Files.newDirectoryStream(product(name).resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			command.addAll(List.of("-Djava.util.logging.config.file=/dev/null", "-jar", launcher.iterator().next().toString(), "-nosplash"));
		}
		command.addAll(arguments);
		return launch(command);
	}

	/** Starts any program with our mark. */
	Command launch(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put(MARK, mark);
		builder.environment().remove("TERM");
		return new Command(builder.start());
	}

	/** Runs a command to its end. */
	Command run(String... arguments) throws IOException, InterruptedException {
		Command command = start(arguments);
		command.awaitEnd();
		return command;
	}

	private static String classPath() throws IOException {
		List<String> jars = new ArrayList<>();
		for (String library : LIBRARIES) {
			try (DirectoryStream<Path> found = Files.newDirectoryStream(product("central-engine").resolve("plugins"), library + "_*.jar")) {
				found.forEach(jar -> jars.add(jar.toString()));
			}
		}
		return String.join(File.pathSeparator, jars);
	}

	/** Everything that runs because of us. */
	List<ProcessHandle> processes() throws IOException {
		List<ProcessHandle> found = new ArrayList<>();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			for (Path process : processes) {
				if (read(process.resolve("environ")).contains(MARK + "=" + mark)) {
					ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	/** The one of our processes with this text among its arguments. */
	ProcessHandle process(String argument) throws IOException {
		for (ProcessHandle process : processes()) {
			List<String> arguments = Arrays.asList(read(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0"));
			if (arguments.contains(argument) && arguments.stream().anyMatch(a -> a.contains("org.eclipse.equinox.launcher"))) {
				return process;
			}
		}
		throw new AssertionError("no process of ours has the argument " + argument);
	}

	static String read(Path file) {
		try {
			return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			return "";
		}
	}

	/** Waits until nothing of ours is left, and describes what is left after all. */
	List<String> leftovers(long seconds) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		for (ProcessHandle process : processes()) {
			try {
				process.onExit().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
			} catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
				break;
			}
		}
		return processes().stream().map(p -> p.pid() + " " + read(Path.of("/proc/" + p.pid() + "/cmdline")).replace('\0', ' ')).toList();
	}

	/** Kills what a failed test left. */
	void cleanUp() throws IOException {
		processes().forEach(ProcessHandle::destroyForcibly);
	}

	static void signal(String name, long pid) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
	}

	/** The JSON objects that a command printed. */
	static List<JsonNode> json(Command command) throws IOException {
		List<JsonNode> objects = new ArrayList<>();
		for (String line : command.lines()) {
			if (line.startsWith("{")) {
				objects.add(JSON.readTree(line));
			}
		}
		return objects;
	}
}
