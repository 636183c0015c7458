// SPDX-License-Identifier: EPL-2.0
package org.twister.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;

import org.junit.jupiter.api.Test;

class ManifestLawsTest {

	@Test
	void theBundlesOfTheRepositoryKeepTheLaws() throws Exception {
		List<Bundle> bundles = Bundle.all();
		assertTrue(bundles.size() > 20, "bundles found: " + bundles.size());
		assertEquals("", String.join("\n", new ManifestLaws(bundles).breaches()));
	}

	@Test
	void aFolderIsNamedLikeItsBundle() throws Exception {
		for (Bundle bundle : Bundle.all()) {
			assertEquals(bundle.name(), bundle.folder().getFileName().toString());
		}
	}

	@Test
	void aDependencyFromBundlesToServerBundlesIsABreach() {
		Bundle low = bundle("org.twister.cli", false, "Import-Package", "org.twister.engine.api;version=\"[1.0,2)\"");
		Bundle high = bundle("org.twister.engine.api", true, "Export-Package",
				"org.twister.engine.api;version=\"1.0.0\"");
		assertBreach("org.twister.cli is in bundles/ and depends on org.twister.engine.api in server-bundles/", low,
				high);
	}

	@Test
	void anEngineBundleThatRequiresASiblingIsABreach() {
		Bundle one = bundle("org.twister.engine.run", true, "Require-Bundle", "org.twister.engine.journal");
		Bundle two = bundle("org.twister.engine.journal", true, "Bundle-Name", "Journal");
		assertBreach(
				"org.twister.engine.run depends on its sibling org.twister.engine.journal: they meet in org.twister.engine.api",
				one, two);
	}

	@Test
	void jfaceInABundleWithoutUiInItsNameIsABreach() {
		assertBreach("org.twister.model mentions SWT, JFace or org.eclipse.ui, its name does not say so",
				bundle("org.twister.model", false, "Require-Bundle", "org.eclipse.core.runtime,org.eclipse.jface"));
	}

	@Test
	void anExportedInternalPackageIsABreach() {
		assertBreach("org.twister.rpc exports the internal package org.twister.rpc.internal",
				bundle("org.twister.rpc", false, "Export-Package", "org.twister.rpc,org.twister.rpc.internal"));
	}

	@Test
	void aBundleActivatorIsABreach() {
		assertBreach("org.twister.rpc has a Bundle-Activator: use Declarative Services",
				bundle("org.twister.rpc", false, "Bundle-Activator", "org.twister.rpc.Activator"));
	}

	private static void assertBreach(String expected, Bundle... bundles) {
		assertEquals(List.of(expected), new ManifestLaws(List.of(bundles)).breaches());
	}

	private static Bundle bundle(String name, boolean server, String header, String value) {
		Attributes manifest = new Attributes();
		manifest.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		manifest.putValue("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
		manifest.putValue("Automatic-Module-Name", name);
		manifest.putValue(header, value);
		return new Bundle(Path.of(name), server, manifest);
	}
}
