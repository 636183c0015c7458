// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.spi.store.BlobStore;
import org.twister.rpc.event.EventKinds;

/**
 * Values that calls have set on a user, an EP, a suite or a test file. They belong to the user's active or latest run: the next start begins without them. They are kept beside
 * that run ({@code runs/<n>/variables.jsonl}, a line each), so that a Central Engine that is started again in the middle of a run has them. Of a user who never ran anything they
 * are in memory only. Thread-safe.
 */
final class Variables {

	private static final Logger LOG = LoggerFactory.getLogger(Variables.class);
	/** So much may be set for one run, in characters. */
	private static final long MAX_SIZE = 8L << 20;

	/** On what a value is set. */
	enum Scope {
		USER,
		EP,
		SUITE,
		FILE
	}

	/** A line. */
	private record Setting(Scope scope, String id, String name, Object value) {
		List<Object> key() {
			return List.of(scope, id, name);
		}
	}

	/** Values of one user. */
	private static final class Kept {
		final long run;
		final Map<List<Object>, Object> values = new ConcurrentHashMap<>();
		long size;

		Kept(long run) {
			this.run = run;
		}
	}

	private final BlobStore blobs;
	private final Map<String, Kept> users = new ConcurrentHashMap<>();

	Variables(BlobStore blobs) {
		this.blobs = blobs;
	}

	/** @param run the user's active or latest one, 0 for none */
	Optional<Object> get(String user, long run, Scope scope, String id, String name) {
		return Optional.ofNullable(kept(user, run).values.get(List.of(scope, id, name)));
	}

	/** @param value as in JSON */
	void set(String user, long run, Scope scope, String id, String name, Object value) throws LegacyError, IOException {
		Setting setting = new Setting(scope, id, name, value);
		byte[] line = (EventKinds.JSON.writeValueAsString(setting) + "\n").getBytes(StandardCharsets.UTF_8);
		Kept kept = kept(user, run);
		synchronized (kept) {
			if (kept.size + line.length > MAX_SIZE) {
				throw LegacyError.of("Too many variables are set for user `" + user + "`!");
			}
			if (run != 0) {
				blobs.append(key(run), kept.size, ByteBuffer.wrap(line));
				blobs.sync(key(run));
			}
			kept.size += line.length;
			kept.values.put(setting.key(), value);
		}
	}

	private static String key(long run) {
		return "runs/" + run + "/variables.jsonl";
	}

	private Kept kept(String user, long run) {
		Kept known = users.get(user);
		return known != null && known.run == run ? known : users.compute(user, (u, there) -> there != null && there.run >= run ? there : load(run));
	}

	private Kept load(long run) {
		Kept kept = new Kept(run);
		try {
			long size = run == 0 ? -1 : blobs.size(key(run));
			if (size > 0) {
				byte[] bytes;
				try (InputStream in = blobs.read(key(run), 0, size)) {
					bytes = in.readAllBytes();
				}
				int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
				read(new String(bytes, 0, end, StandardCharsets.UTF_8), kept);
				kept.size = size;
				if (end < size) {
					// the half line that a crash left is ended, so that what follows stands in lines of its own
					kept.size = blobs.append(key(run), size, ByteBuffer.wrap(new byte[]{'\n'}));
				}
			}
		} catch (IOException e) {
			LOG.warn("Run {}: variables that were set by calls cannot be read", run, e);
		}
		return kept;
	}

	private static void read(String lines, Kept kept) {
		lines.lines().forEach(line -> {
			try {
				Setting setting = EventKinds.JSON.readValue(line, Setting.class);
				kept.values.put(setting.key(), setting.value());
			} catch (JsonProcessingException | NullPointerException e) {
				LOG.warn("Run {}: a variable that was set by a call cannot be read: {}", kept.run, e.getMessage());
			}
		});
	}
}
