// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the subjects that are named, or all, and prints their figures. Exit code 1 if a target is missed and {@code --check} was given, 2 for wrong arguments. */
public final class Benchmarks {

	/** Every subject; a new one comes here. */
	private static final List<Subject> SUBJECTS = List.of(new ModelFilesSubject(), new HostileFilesSubject(), new EngineStartSubject(), new JournalSubject(),
			new XmlRpcSubject(), new ConnectionsSubject(), new LogIntakeSubject(), new RestartSubject(), new SoakSubject());

	private Benchmarks() {}

	public static void main(String[] args) throws Exception {
		List<Subject> chosen = new ArrayList<>();
		boolean checks = false;
		for (String arg : args) {
			switch (arg.replaceFirst("=.*", "=")) {
			case "--check" -> checks = true;
			case "--list", "--help" -> {
				SUBJECTS.forEach(s -> System.out.printf("%-16s %s%s%n", s.name(), s.description(), s.isLong() ? " (only when named)" : ""));
				return;
			}
			case "--minutes=" -> Options.minutes = Double.parseDouble(arg.substring(arg.indexOf('=') + 1));
			case "--eps=" -> Options.eps = Integer.parseInt(arg.substring(arg.indexOf('=') + 1));
			default -> chosen.add(SUBJECTS.stream().filter(s -> s.name().equals(arg)).findFirst().orElseGet(() -> unknown(arg)));
			}
		}
		boolean met = run(chosen.isEmpty() ? SUBJECTS.stream().filter(s -> !s.isLong()).toList() : chosen);
		System.exit(checks && !met ? 1 : 0);
	}

	private static Subject unknown(String name) {
		System.err.println("No subject " + name + "; there are: " + String.join(" ", SUBJECTS.stream().map(Subject::name).toList()));
		System.exit(2);
		return null;
	}

	private static boolean run(List<Subject> subjects) throws Exception {
		Report report = new Report(System.out);
		tellMachine();
		for (Subject subject : subjects) {
			Path folder = Files.createTempDirectory("twister-benchmark-");
			try {
				report.begin(subject);
				subject.measure(folder, report);
			} finally {
				delete(folder);
			}
		}
		tellMachine();
		return report.end();
	}

	/** What else the machine does makes figures worse: the load tells. */
	private static void tellMachine() {
		System.out.printf(Locale.ROOT, "%d processors, load %.1f, Java %s%n", Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(path -> {
				try {
					Files.delete(path);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
