// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.twister.cli.internal.run.RunView.LogTail;
import org.twister.rpc.RunService.TestInfo;

/** The files of a run in the home of a private engine. They are there whatever has become of the engine. */
final class RunFiles {

	private static final int TAIL_LINES = 15;
	private static final int TAIL_BYTES = 8192;
	private static final int TAILS = 10;

	private final Path home;
	private final boolean temporary;

	RunFiles(Path home, boolean temporary) {
		this.home = home;
		this.temporary = temporary;
	}

	Path home() {
		return home;
	}

	private Path run(long id) {
		return home.resolve("runs").resolve(Long.toString(id));
	}

	/** The last lines of the logs of what failed, of the first few. */
	List<LogTail> tails(RunModel run) {
		List<LogTail> tails = new ArrayList<>();
		for (TestInfo test : run.tests()) {
			if (Verdict.isBad(test) && tails.size() < TAILS) {
				List<String> lines = lastLines(run(run.id()).resolve("tests/" + test.task() + "/output.log"));
				if (!lines.isEmpty()) {
					tails.add(new LogTail(test, lines));
				}
			}
		}
		return tails;
	}

	static List<String> lastLines(Path log) {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			long from = Math.max(0, file.length() - TAIL_BYTES);
			file.seek(from);
			byte[] bytes = new byte[(int) (file.length() - from)];
			file.readFully(bytes);
			List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).stripTrailing().split("\r?\n")));
			if (from > 0 && lines.size() > 1) {
				// The first one is cut, perhaps in the middle of a character
				lines.removeFirst();
			}
			lines.removeIf(line -> line.isBlank() && lines.size() == 1);
			return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
		} catch (IOException e) {
			return List.of();
		}
	}

	/** Puts the JUnit XML where the user wants it. */
	void copyJunit(long run, Path target) throws IOException {
		Path source = run(run).resolve("junit.xml");
		if (!Files.exists(source)) {
			throw new IOException("the run wrote no JUnit XML");
		}
		Path parent = target.toAbsolutePath().getParent();
		Files.createDirectories(parent);
		Path half = Files.createTempFile(parent, ".junit", ".xml");
		Files.copy(source, half, StandardCopyOption.REPLACE_EXISTING);
		Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Where the results are, by purpose; what does not exist is left out.
	 *
	 * @param junit where the user wanted it, or null
	 */
	Map<String, String> paths(long run, Path junit) {
		Map<String, String> paths = new LinkedHashMap<>();
		put(paths, "log", run(run).resolve("logs"), "");
		put(paths, "junit", junit != null && Files.exists(junit) ? junit : run(run).resolve("junit.xml"), "");
		put(paths, "db", home.resolve("db/twister"), ".mv.db");
		if (temporary) {
			paths.put("home", home.toString());
		}
		return paths;
	}

	private static void put(Map<String, String> paths, String purpose, Path path, String suffix) {
		if (Files.exists(Path.of(path + suffix))) {
			paths.put(purpose, path.toString());
		}
	}

	/** Nothing was run: a temporary home is of no use to anybody. */
	void discard() {
		if (!temporary) {
			return;
		}
		try (Stream<Path> all = Files.walk(home)) {
			all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		} catch (IOException e) {
			// It stays, in a folder for temporary files
		}
	}
}
