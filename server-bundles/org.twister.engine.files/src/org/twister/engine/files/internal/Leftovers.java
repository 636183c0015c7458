// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what a Central Engine that was killed has left half written: in each folder once, when something is written there again. */
final class Leftovers {

	private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
	private static final Duration OLD = Duration.ofHours(1);
	private static final int MOST = 10_000;

	private final Set<Path> clean = ConcurrentHashMap.newKeySet();

	void remove(OpenFolder folder) {
		if (clean.size() > MOST || !clean.add(folder.path())) {
			return;
		}
		try {
			Instant old = Instant.now().minus(OLD);
			for (String name : folder.names()) {
				PosixFileAttributes attributes = Writing.isTemporary(name) ? folder.attributes(name) : null;
				if (attributes != null && attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(old)) {
					folder.deleteFile(name);
				}
			}
		} catch (IOException e) {
			LOG.debug("{} is not cleaned", folder.path(), e);
		}
	}
}
