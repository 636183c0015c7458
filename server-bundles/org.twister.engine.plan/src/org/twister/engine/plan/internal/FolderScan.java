// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.twister.engine.plan.internal.FilePlanning.TestFolder;

/**
 * Finds the tests below a folder, sorted by name: those of a folder before those of its sub-folders. Takes what a runner claims and executables with {@code #!}; names that
 * start with {@code .} or {@code __} are left out. Links are followed, but no folder is entered from within itself.
 */
final class FolderScan {

	private final RunnerChoice choice;
	private final Problems problems;
	private final List<TestFolder> found = new ArrayList<>();
	private final Set<Path> around = new HashSet<>();

	FolderScan(RunnerChoice choice, Problems problems) {
		this.choice = choice;
		this.problems = problems;
	}

	/** Folders that have tests, named by their path from the given one's name on. */
	List<TestFolder> scan(Path folder, String name) {
		try {
			Path real = folder.toRealPath();
			if (around.add(real)) {
				scanEntries(folder, name);
				around.remove(real);
			}
		} catch (IOException e) {
			problems.warning("The folder " + folder + " is left out, it cannot be read: " + e.getMessage());
		}
		return found;
	}

	private void scanEntries(Path folder, String name) throws IOException {
		List<Path> entries;
		try (Stream<Path> all = Files.list(folder)) {
			entries = all.filter(FolderScan::isVisible).sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
		}
		List<Path> tests = entries.stream().filter(Files::isRegularFile).filter(choice::isClaimed).toList();
		if (!tests.isEmpty()) {
			found.add(new TestFolder(name, tests));
		}
		for (Path entry : entries) {
			if (Files.isDirectory(entry)) {
				scan(entry, name + "/" + entry.getFileName());
			}
		}
	}

	private static boolean isVisible(Path path) {
		String name = path.getFileName().toString();
		return !name.startsWith(".") && !name.startsWith("__");
	}
}
