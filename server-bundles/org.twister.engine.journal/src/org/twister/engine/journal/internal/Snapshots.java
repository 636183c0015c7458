// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.twister.rpc.event.EventKinds;

/**
 * The snapshots of folds: a note {@code <fold>.snapshot} each, a line of JSON and the state behind it. Kept in memory without the state. Thread-safe, but one fold is saved by one thread
 * at a time.
 */
final class Snapshots {

	private static final String SUFFIX = ".snapshot";
	private static final Pattern FOLD = Pattern.compile("[a-z][a-z0-9-]*");

	/**
	 * @param streams families of streams that are in it
	 * @param through number of the last record that is in it
	 */
	record Head(String fold, List<String> streams, long through) {}

	/** A whole one. */
	record Saved(Head head, byte[] state) {}

	private final Notes notes;
	private final Map<String, Head> heads = new ConcurrentHashMap<>();

	Snapshots(Disk disk, Notes notes) throws IOException {
		this.notes = notes;
		for (String file : disk.files()) {
			if (file.endsWith(SUFFIX)) {
				Head head = load(file).head();
				heads.put(head.fold(), head);
			}
		}
	}

	private Saved load(String file) throws IOException {
		byte[] note = notes.read(file);
		int end = 0;
		while (note[end] != '\n') {
			end++;
		}
		Head head = EventKinds.JSON.readValue(new String(note, 0, end, StandardCharsets.UTF_8), Head.class);
		return new Saved(head, Arrays.copyOfRange(note, end + 1, note.length));
	}

	Saved load(Head head) throws IOException {
		return load(head.fold() + SUFFIX);
	}

	/** Null if the fold has saved none. */
	Head find(String fold) {
		return heads.get(fold);
	}

	/** Durable on return. */
	void save(Head head, byte[] state) throws IOException {
		if (!FOLD.matcher(head.fold()).matches()) {
			throw new IOException("A fold cannot be named " + head.fold() + ".");
		}
		byte[] line = (EventKinds.JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8);
		byte[] note = Arrays.copyOf(line, line.length + state.length);
		System.arraycopy(state, 0, note, line.length, state.length);
		notes.write(head.fold() + SUFFIX, note);
		heads.put(head.fold(), head);
	}

	/** Number of the last record of a family that is in all snapshots of it; -1 if there is none, so that all its records are needed. */
	long doneWith(String family) {
		return heads.values().stream().filter(h -> h.streams().contains(family)).mapToLong(Head::through).min().orElse(-1);
	}
}
