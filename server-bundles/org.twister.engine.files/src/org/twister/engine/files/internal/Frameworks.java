// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.io.ModelFiles;

/**
 * The fwmconfig.xml of users, read again when it has changed. Of one that cannot be read, what it was when it could be counts; the server log says so once. What is handed
 * out is only to be read.
 */
final class Frameworks {

	private static final Logger LOG = LoggerFactory.getLogger(Frameworks.class);
	/** A file that is younger may change again without that its time does. */
	private static final Duration YOUNG = Duration.ofSeconds(2);

	private record Version(FileTime modified, long size, Object key) {}

	private record Read(Version version, boolean isSettled, FrameworkConfiguration content) {}

	private final Map<Path, Read> known = new ConcurrentHashMap<>();

	/** Content of the file; that of an empty one if it is not there. */
	FrameworkConfiguration of(Path file) {
		Version now = version(file);
		Read read = known.get(file);
		if (read == null || !read.isSettled() || !read.version().equals(now)) {
			read = read(file, now, read);
			known.put(file, read);
		}
		return read.content();
	}

	private static Version version(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Version(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
		} catch (IOException e) {
			return new Version(FileTime.fromMillis(0), -1, "");
		}
	}

	private static Read read(Path file, Version now, Read before) {
		boolean isSettled = now.modified().toInstant().isBefore(Instant.now().minus(YOUNG));
		if (now.size() < 0) {
			return new Read(now, true, FrameworkFactory.eINSTANCE.createFrameworkConfiguration());
		}
		try {
			return new Read(now, isSettled, ModelFiles.framework(file));
		} catch (IOException e) {
			if (before == null || !before.version().equals(now)) {
				LOG.warn("{} cannot be read, so it does not count: {}", file, e.getMessage());
			}
			return new Read(now, isSettled, before == null ? FrameworkFactory.eINSTANCE.createFrameworkConfiguration() : before.content());
		}
	}
}
