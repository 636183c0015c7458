// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.nio.file.Path;
import java.util.Map;

import org.twister.ep.internal.api.ApiServer;
import org.twister.ep.internal.process.ProcessKeeper;

/**
 * What the EPs of one manager share.
 *
 * @param home    of the EP manager
 * @param runners by id
 * @param keeper  of processes
 * @param api     for calls of tests
 */
record Workstation(Path home, Map<String, OfferedRunner> runners, ProcessKeeper keeper, ApiServer api) {

	/** Folder of this name for an EP. */
	Path folder(String kind, String ep) {
		return home.resolve(kind).resolve(fileName(ep));
	}

	/** Private folder of a runner. */
	Path support(String runner) {
		return home.resolve("cache/runners").resolve(fileName(runner));
	}

	private static String fileName(String name) {
		StringBuilder out = new StringBuilder();
		for (char c : name.toCharArray()) {
			boolean plain = c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' && !out.isEmpty();
			out.append(plain ? String.valueOf(c) : String.format("%%%04x", (int) c));
		}
		return out.toString();
	}
}
