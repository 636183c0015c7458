// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.eplist.EpEntry;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.validation.ValidationContext;

/** What is known of the world around one file. */
final class ProjectContext implements ValidationContext {

	private final Surroundings surroundings;
	private final Path file;
	private final boolean isPredefined;

	/** @param isPredefined whether the user says that it is a predefined suite */
	ProjectContext(Surroundings surroundings, Path file, boolean isPredefined) {
		this.surroundings = surroundings;
		this.file = file;
		this.isPredefined = isPredefined;
	}

	@Override
	public Optional<Boolean> testExists(String pathAsWritten) {
		try {
			return Optional.of(Files.isRegularFile(surroundings.test(pathAsWritten, file)));
		} catch (InvalidPathException e) {
			return Optional.of(false);
		}
	}

	@Override
	public Optional<Set<String>> testBedNames() {
		return names(surroundings.testBeds());
	}

	@Override
	public Optional<Set<String>> sutNames() {
		return names(surroundings.suts());
	}

	/** Empty if nothing was named: nobody can tell. */
	private static Optional<Set<String>> names(List<ResourceNode> roots) {
		Set<String> names = new LinkedHashSet<>();
		for (ResourceNode root : roots) {
			if (root instanceof ResourceTree tree) {
				tree.getChildren().forEach(child -> names.add(child.getName()));
			} else {
				names.add(root.getName());
			}
		}
		return roots.isEmpty() ? Optional.empty() : Optional.of(names);
	}

	@Override
	public Optional<DatabaseConfiguration> database() {
		return surroundings.database();
	}

	@Override
	public Optional<Set<String>> configurationFiles() {
		return surroundings.configurations().flatMap(folder -> {
			try (Stream<Path> files = Files.walk(folder)) {
				return Optional.of(files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).collect(Collectors.toSet()));
			} catch (IOException | UncheckedIOException e) {
				return Optional.empty();
			}
		});
	}

	@Override
	public Optional<Set<String>> epNames() {
		return surroundings.eps().map(list -> list.getEntries().stream().map(EpEntry::getName).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	@Override
	public boolean isPredefinedSuite() {
		return isPredefined || surroundings.predefined().filter(folder -> file.toAbsolutePath().normalize().startsWith(folder)).isPresent();
	}
}
