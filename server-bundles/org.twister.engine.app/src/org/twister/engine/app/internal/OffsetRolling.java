// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;

/**
 * Rotates a log so that a byte keeps its offset: {@code ce.log} becomes {@code ce-<offset of its first byte>.log}, counted from the first byte that was ever written. Whoever reads by offset
 * goes on in the next file; only what was removed with the oldest file is gone.
 */
final class OffsetRolling extends RollingPolicyBase {

	private final Path folder;
	private final String stem;
	private final int files;

	/**
	 * @param stem  of the names, {@code ce}
	 * @param files how many there are at most, the one that is written included
	 */
	OffsetRolling(Path folder, String stem, int files) {
		this.folder = folder;
		this.stem = stem;
		this.files = files;
	}

	@Override
	public String getActiveFileName() {
		return active().toString();
	}

	private Path active() {
		return folder.resolve(stem + ".log");
	}

	@Override
	public void rollover() throws RolloverFailure {
		try {
			if (!Files.exists(active()) || Files.size(active()) == 0) {
				return;
			}
			NavigableMap<Long, Path> old = old();
			Map.Entry<Long, Path> last = old.lastEntry();
			long offset = last == null ? 0 : last.getKey() + Files.size(last.getValue());
			Path full = folder.resolve("%s-%d.log".formatted(stem, offset));
			Files.move(active(), full);
			old.put(offset, full);
			while (old.size() > Math.max(1, files - 1)) {
				Files.delete(old.pollFirstEntry().getValue());
			}
		} catch (IOException e) {
			throw new RolloverFailure("The log in " + folder + " cannot be rotated: " + e.getMessage(), e);
		}
	}

	private NavigableMap<Long, Path> old() throws IOException {
		Pattern name = Pattern.compile(Pattern.quote(stem) + "-(\\d{1,18})\\.log");
		NavigableMap<Long, Path> old = new TreeMap<>();
		try (Stream<Path> entries = Files.list(folder)) {
			entries.forEach(file -> {
				Matcher matcher = name.matcher(file.getFileName().toString());
				if (matcher.matches()) {
					old.put(Long.parseLong(matcher.group(1)), file);
				}
			});
		}
		return old;
	}
}
