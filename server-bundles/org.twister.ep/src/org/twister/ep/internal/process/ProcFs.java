// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code /proc} tells about processes. A process may be gone at any moment: it is left out then. */
final class ProcFs {

	private static final Path PROC = Path.of("/proc");
	private static final int SELF = (int) ProcessHandle.current().pid();

	private ProcFs() {}

	/**
	 * @param start in clock ticks since boot: with the number, it names a process for good
	 * @param state {@code Z} for a zombie
	 */
	record Proc(int pid, long start, int parent, int group, int session, char state, String name) {

		boolean isAlive() {
			return state != 'Z' && state != 'X';
		}

		boolean isOurChild() {
			return parent == SELF;
		}

		Id id() {
			return new Id(pid, start);
		}

		@Override
		public String toString() {
			return name + " (" + pid + ")";
		}
	}

	/** Names a process for good. */
	record Id(int pid, long start) {}

	static List<Proc> all() {
		List<Proc> found = new ArrayList<>(256);
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, ProcFs::isProcess)) {
			for (Path folder : folders) {
				read(Integer.parseInt(folder.getFileName().toString())).ifPresent(found::add);
			}
		} catch (IOException | DirectoryIteratorException e) {
			// what was found so far counts
		}
		return found;
	}

	private static boolean isProcess(Path folder) {
		char first = folder.getFileName().toString().charAt(0);
		return first >= '0' && first <= '9';
	}

	static Optional<Proc> read(int pid) {
		try {
			String stat = new String(Files.readAllBytes(PROC.resolve(pid + "/stat")), StandardCharsets.ISO_8859_1);
			int open = stat.indexOf('(');
			int close = stat.lastIndexOf(')');
			String[] f = stat.substring(close + 2).split(" ");
			return Optional.of(new Proc(pid, Long.parseLong(f[19]), Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3]), f[0].charAt(0),
					stat.substring(open + 1, close)));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	/** Whether the environment a process was started with contains this text. */
	static boolean environmentContains(int pid, String text) {
		try {
			return new String(Files.readAllBytes(PROC.resolve(pid + "/environ")), StandardCharsets.ISO_8859_1).contains(text);
		} catch (IOException e) {
			return false;
		}
	}

	/** Bit n - 1 stands for signal n. */
	static long ignoredSignals() {
		try {
			for (String line : Files.readAllLines(PROC.resolve("self/status"), StandardCharsets.ISO_8859_1)) {
				if (line.startsWith("SigIgn:")) {
					return Long.parseUnsignedLong(line.substring(7).strip(), 16);
				}
			}
		} catch (IOException | NumberFormatException e) {
			// then as if none
		}
		return 0;
	}

	/** Children that this process inherited from its dead descendants; those it started itself may be among them. Empty if the kernel does not tell. */
	static List<Integer> inherited() {
		try {
			String children = Files.readString(PROC.resolve("self/task/" + SELF + "/children"), StandardCharsets.ISO_8859_1).strip();
			if (children.isEmpty()) {
				return List.of();
			}
			List<Integer> pids = new ArrayList<>();
			for (String pid : children.split(" ")) {
				pids.add(Integer.valueOf(pid));
			}
			return pids;
		} catch (IOException e) {
			return List.of();
		}
	}
}
