// SPDX-License-Identifier: EPL-2.0
package org.twister.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws 1 to 3 of {@code docs/architecture.md}, on manifests. */
final class ManifestLaws {

	private final List<Bundle> bundles;

	ManifestLaws(List<Bundle> bundles) {
		this.bundles = bundles;
	}

	/** One sentence for each breach. */
	List<String> breaches() {
		List<String> breaches = new ArrayList<>();
		for (Bundle bundle : bundles) {
			directions(bundle, breaches);
			userInterface(bundle, breaches);
			privacy(bundle, breaches);
		}
		return breaches;
	}

	/** Law 1, and the part of law 3 about siblings: which of our bundles this one depends on. */
	private void directions(Bundle bundle, List<String> breaches) {
		for (Bundle other : dependencies(bundle)) {
			if (!bundle.server() && other.server()) {
				breaches.add(bundle.name() + " is in bundles/ and depends on " + other.name() + " in server-bundles/");
			}
			boolean sibling = bundle.shortName().startsWith("engine.") && other.shortName().startsWith("engine.")
					&& !other.shortName().equals("engine.api");
			if (sibling) {
				breaches.add(bundle.name() + " depends on its sibling " + other.name()
						+ ": they meet in org.twister.engine.api");
			}
			if (bundle.shortName().equals("model") || bundle.shortName().equals("rpc")) {
				breaches.add(bundle.name() + " stands at the bottom and depends on " + other.name());
			}
		}
	}

	private Set<Bundle> dependencies(Bundle bundle) {
		Set<Bundle> found = new LinkedHashSet<>();
		for (String name : bundle.values("Require-Bundle")) {
			byName(name).ifPresent(found::add);
		}
		for (String name : bundle.values("Import-Package")) {
			bundles.stream().filter(b -> b != bundle && b.exports(name)).forEach(found::add);
		}
		return found;
	}

	private Optional<Bundle> byName(String name) {
		return bundles.stream().filter(b -> b.name().equals(name)).findFirst();
	}

	/**
	 * Law 2: {@code ui} or {@code workbench} in the name if and only if the manifest mentions SWT, JFace or the Eclipse
	 * workbench.
	 */
	private static void userInterface(Bundle bundle, List<String> breaches) {
		boolean named = bundle.shortName().startsWith("ui.") || bundle.shortName().equals("workbench");
		String needs = bundle.header("Require-Bundle") + "," + bundle.header("Import-Package");
		boolean mentions = needs.contains("org.eclipse.swt") || needs.contains("org.eclipse.jface")
				|| needs.contains("org.eclipse.ui") || needs.contains("org.eclipse.e4.ui");
		if (named != mentions) {
			breaches.add(bundle.name() + (mentions
					? " mentions SWT, JFace or org.eclipse.ui, its name does not say so"
					: " is named as user interface and mentions none"));
		}
	}

	/** Law 3 and the house style: what is internal stays inside. */
	private static void privacy(Bundle bundle, List<String> breaches) {
		for (String exported : bundle.values("Export-Package")) {
			if (exported.contains(".internal")) {
				breaches.add(bundle.name() + " exports the internal package " + exported);
			}
			if (!exported.equals(bundle.name()) && !exported.startsWith(bundle.name() + ".")) {
				breaches.add(bundle.name() + " exports " + exported + ", a package of another bundle's name");
			}
		}
		if (!bundle.header("Bundle-Activator").isEmpty()) {
			breaches.add(bundle.name() + " has a Bundle-Activator: use Declarative Services");
		}
		if (bundle.header("Import-Package").contains("internal")
				|| bundle.header("Export-Package").contains("x-friends")) {
			breaches.add(bundle.name() + " reaches into another bundle's internal packages");
		}
		if (!bundle.header("Bundle-RequiredExecutionEnvironment").equals("JavaSE-21")) {
			breaches.add(bundle.name() + " is not compiled for JavaSE-21");
		}
		if (!bundle.header("Automatic-Module-Name").equals(bundle.name())) {
			breaches.add(bundle.name() + " has no Automatic-Module-Name equal to its name");
		}
	}
}
