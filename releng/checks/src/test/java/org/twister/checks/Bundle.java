// SPDX-License-Identifier: EPL-2.0
package org.twister.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a bundle's manifest says, as far as the laws need it. */
record Bundle(Path folder, boolean server, Attributes manifest) {

	static final Path ROOT = Path.of(System.getProperty("twister.root", "../..")).toAbsolutePath().normalize();

	/** All bundles of the repository. */
	static List<Bundle> all() throws IOException {
		List<Bundle> all = new ArrayList<>();
		for (String room : List.of("bundles", "server-bundles")) {
			try (Stream<Path> folders = Files.list(ROOT.resolve(room))) {
				for (Path folder : folders.sorted().toList()) {
					Path file = folder.resolve("META-INF/MANIFEST.MF");
					if (Files.exists(file)) {
						try (InputStream in = Files.newInputStream(file)) {
							all.add(new Bundle(folder, room.equals("server-bundles"),
									new Manifest(in).getMainAttributes()));
						}
					}
				}
			}
		}
		return all;
	}

	String name() {
		return values("Bundle-SymbolicName").iterator().next();
	}

	/** {@code engine.run} of {@code org.twister.engine.run}. */
	String shortName() {
		return name().substring("org.twister.".length());
	}

	String header(String name) {
		String value = manifest.getValue(name);
		return value == null ? "" : value;
	}

	/** The names of a header's clauses, without attributes and directives. */
	Set<String> values(String header) {
		Set<String> names = new LinkedHashSet<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : (header(header) + ",").toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			}
			if (c == ',' && !quoted) {
				String name = clause.toString().split(";", 2)[0].strip();
				if (!name.isEmpty()) {
					names.add(name);
				}
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		return names;
	}

	boolean exports(String packageName) {
		return values("Export-Package").contains(packageName);
	}
}
