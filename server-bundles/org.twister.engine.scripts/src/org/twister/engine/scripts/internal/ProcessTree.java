// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of a script, as {@code /proc} shows them: those that carry its mark, those of its session, and all that descend from them. Where there is no
 * {@code /proc}, its descendants.
 *
 * @param mark    of the script, or of several
 * @param session number of the script's first process, which leads a session of its own; 0 if there is none
 */
record ProcessTree(Mark mark, long session) {

	private static final Logger LOG = LoggerFactory.getLogger(ProcessTree.class);
	private static final Path PROC = Path.of("/proc");
	private static final long FIRST_PAUSE_MILLIS = 2;
	private static final long LONGEST_PAUSE_MILLIS = 100;
	/** After so many scans what is left cannot be killed (waits for a device in the kernel). */
	private static final int MOST_SCANS = 200;

	/** Fields of {@code /proc/<pid>/stat} behind the name. */
	private static final int STATE = 0;
	private static final int PARENT = 1;
	private static final int SESSION = 3;

	/** One look at a process. The handle was taken first: it kills this very process, or none. */
	private record Seen(ProcessHandle handle, long parent, boolean alive, boolean direct) {}

	/** Everything of it that lives. */
	List<ProcessHandle> find() {
		Map<Long, Seen> all = new HashMap<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
			for (Path folder : folders) {
				see(folder, all);
			}
		} catch (IOException | DirectoryIteratorException e) {
			return withoutProc();
		}
		Set<Long> found = new HashSet<>();
		all.forEach((pid, seen) -> {
			if (seen.direct()) {
				found.add(pid);
			}
		});
		boolean grown = !found.isEmpty();
		while (grown) {
			grown = false;
			for (Map.Entry<Long, Seen> entry : all.entrySet()) {
				grown |= found.contains(entry.getValue().parent()) && found.add(entry.getKey());
			}
		}
		return found.stream().map(all::get).filter(Seen::alive).map(Seen::handle).toList();
	}

	private void see(Path folder, Map<Long, Seen> all) {
		long pid = Long.parseLong(folder.getFileName().toString());
		ProcessHandle handle = ProcessHandle.of(pid).orElse(null);
		if (handle == null || handle.equals(ProcessHandle.current())) {
			return;
		}
		try {
			String stat = new String(Files.readAllBytes(folder.resolve("stat")), StandardCharsets.ISO_8859_1);
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			boolean alive = !fields[STATE].equals("Z") && !fields[STATE].equals("X");
			boolean direct = session > 0 && Long.parseLong(fields[SESSION]) == session || isMarked(folder);
			all.put(pid, new Seen(handle, Long.parseLong(fields[PARENT]), alive, direct));
		} catch (IOException | RuntimeException e) {
			// it has ended meanwhile
		}
	}

	private boolean isMarked(Path folder) {
		try {
			String environment = new String(Files.readAllBytes(folder.resolve("environ")), StandardCharsets.ISO_8859_1);
			return environment.startsWith(mark.text()) || environment.contains("\0" + mark.text());
		} catch (IOException e) {
			// it has ended, or belongs to somebody else
			return false;
		}
	}

	private List<ProcessHandle> withoutProc() {
		List<ProcessHandle> found = new ArrayList<>();
		if (session > 0) {
			ProcessHandle.of(session).ifPresent(leader -> {
				found.add(leader);
				leader.descendants().forEach(found::add);
			});
		}
		return found;
	}

	/** Asks all of it to end. */
	void terminate() {
		find().forEach(ProcessHandle::destroy);
	}

	/**
	 * Kills all of it, until two scans find nothing.
	 *
	 * @return how many processes that were
	 */
	int kill() {
		Set<ProcessHandle> killed = new HashSet<>();
		long pause = FIRST_PAUSE_MILLIS;
		int clean = 0;
		for (int scan = 0; clean < 2 && scan < MOST_SCANS; scan++) {
			List<ProcessHandle> left = find();
			clean = left.isEmpty() ? clean + 1 : 0;
			left.forEach(ProcessHandle::destroyForcibly);
			killed.addAll(left);
			if (!left.isEmpty()) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
				pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
			}
		}
		if (clean < 2) {
			LOG.error("Processes of a script do not die: {}", find());
		}
		return killed.size();
	}
}
