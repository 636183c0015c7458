// SPDX-License-Identifier: EPL-2.0
package org.twister.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** House rules on the files of the repository. */
class RepositoryTest {

	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	@Test
	void everyJavaFileBeginsWithItsLicence() throws Exception {
		List<String> without = new ArrayList<>();
		for (Path file : javaFiles()) {
			if (!Files.readString(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n")) {
				without.add(Bundle.ROOT.relativize(file).toString());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyPackageOfABundleSaysWhatItIsFor() throws Exception {
		List<String> without = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			for (Path file : files(bundle.folder().resolve("src"), ".java")) {
				Path info = file.resolveSibling("package-info.java");
				String folder = Bundle.ROOT.relativize(file.getParent()).toString();
				if (!Files.exists(info) && !without.contains(folder)) {
					without.add(folder);
				}
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyBundleWithUnitTestsHasRunThem() throws Exception {
		List<String> silent = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			if (files(bundle.folder().resolve("test"), "Test.java").isEmpty()) {
				continue;
			}
			int tests = 0;
			for (Path report : files(bundle.folder().resolve("target/surefire-reports"), ".xml")) {
				Matcher counts = Pattern.compile("<testsuite [^>]*\\btests=\"(\\d+)\"")
						.matcher(Files.readString(report));
				tests += counts.find() ? Integer.parseInt(counts.group(1)) : 0;
			}
			if (tests == 0) {
				silent.add(bundle.name());
			}
		}
		assertEquals(List.of(), silent, "bundles with a test/ folder that ran no test");
	}

	/** The IDE and the build compile and format with the same settings. */
	@Test
	void everyBundleHasTheCommonSettings() throws Exception {
		String common = Files.readString(Bundle.ROOT.resolve("releng/config/org.eclipse.jdt.core.prefs"));
		for (Bundle bundle : Bundle.all()) {
			assertEquals(common, Files.readString(bundle.folder().resolve(".settings/org.eclipse.jdt.core.prefs")),
					bundle.name());
		}
		String profile = Files.readString(Bundle.ROOT.resolve("releng/config/formatter.xml"));
		Matcher settings = Pattern.compile("<setting id=\"(org.eclipse.jdt.core.formatter[^\"]*)\" value=\"([^\"]*)\"")
				.matcher(profile);
		int count = 0;
		while (settings.find()) {
			count++;
			assertTrue(common.contains(settings.group(1) + "=" + settings.group(2) + "\n"),
					settings.group(1) + " differs between releng/config/formatter.xml and the preferences");
		}
		assertTrue(count > 10, "formatter settings: " + count);
	}

	/** The build asks Maven's own central repository and no other. */
	@Test
	void noBuildFileNamesARepository() throws Exception {
		List<String> found = new ArrayList<>();
		for (String room : List.of("bundles", "server-bundles", "features", "product", "releng", "target-platform",
				".mvn")) {
			for (String ending : List.of(".xml", ".target", ".product", ".properties", ".config", ".MF")) {
				for (Path file : files(Bundle.ROOT.resolve(room), ending)) {
					String text = Files.readString(file, StandardCharsets.ISO_8859_1);
					if (text.contains("<repository>") || text.contains("<repositories>")
							|| text.contains("<pluginRepository>")) {
						found.add(Bundle.ROOT.relativize(file).toString());
					}
				}
			}
		}
		assertEquals(List.of(), found);
	}

	/** README.md names every library that the target definition brings, with its licence. */
	@Test
	void everyLibraryIsInTheListOfThirdParties() throws Exception {
		String target = Files.readString(Bundle.ROOT.resolve("target-platform/twister.target"));
		String list = Files.readString(Bundle.ROOT.resolve("docs/third-party.md"));
		List<String> missing = new ArrayList<>();
		Matcher artifacts = Pattern
				.compile("<groupId>(.*?)</groupId><artifactId>(.*?)</artifactId><version>(.*?)</version>")
				.matcher(target);
		int count = 0;
		while (artifacts.find()) {
			count++;
			String row = "| " + artifacts.group(1) + ":" + artifacts.group(2) + " | " + artifacts.group(3) + " |";
			if (!list.contains(row)) {
				missing.add(row);
			}
		}
		assertTrue(count > 50, "artifacts in the target: " + count);
		assertEquals("", String.join("\n", missing), "rows missing in docs/third-party.md");
	}

	private static List<Path> javaFiles() throws IOException {
		List<Path> all = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			all.addAll(files(bundle.folder().resolve("src"), ".java"));
			all.addAll(files(bundle.folder().resolve("test"), ".java"));
		}
		all.addAll(files(Bundle.ROOT.resolve("releng"), ".java"));
		return all;
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			boolean reports = folder.endsWith("surefire-reports");
			return walk.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f)).filter(
					f -> reports || !Bundle.ROOT.relativize(f).toString().matches("(.*/)?(target|bin|bin-test)/.*"))
					.toList();
		}
	}
}
