// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.product;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Finds the version of this bundle in its manifest, since a plain class path knows nothing of bundles. */
final class BundleVersion {

	private static final String BUNDLE = "org.twister.cli";

	private BundleVersion() {}

	/** {@code 1.0.0}, without qualifier. */
	static String read() {
		try {
			for (URL url : Collections.list(BundleVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
				try (InputStream in = url.openStream()) {
					Attributes manifest = new Manifest(in).getMainAttributes();
					String name = manifest.getValue("Bundle-SymbolicName");
					if (name != null && name.split(";")[0].equals(BUNDLE)) {
						return manifest.getValue("Bundle-Version").replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
					}
				}
			}
		} catch (IOException e) {
			return "unknown";
		}
		return "unknown";
	}
}
