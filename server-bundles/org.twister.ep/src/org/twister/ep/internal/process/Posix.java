// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** The few calls of the C library that Java lacks, through JNA. Where they are missing (other systems than Linux), {@link #AVAILABLE} is false. */
final class Posix {

	static final int SIGKILL = 9;
	static final int SIGTERM = 15;

	/** Whether this is Linux with JNA. */
	static final boolean AVAILABLE = load();

	private static final int SIGCHLD = 17;
	private static final int LAST_PLAIN_SIGNAL = 31;
	private static final int WNOHANG = 1;
	private static final int O_CLOEXEC = 02000000;
	private static final int PR_SET_CHILD_SUBREAPER = 36;

	private Posix() {}

	/** The raw calls. */
	private static final class C {
		static native int kill(int pid, int signal);

		static native int waitpid(int pid, int[] status, int options);

		static native int prctl(int option, long a, long b, long c, long d);

		static native int pipe2(int[] fds, int flags);

		static native int close(int fd);

		static native Pointer signal(int signal, Pointer handler);
	}

	private static boolean load() {
		try {
			if (!Platform.isLinux()) {
				return false;
			}
			Native.register(C.class, Platform.C_LIBRARY_NAME);
			return true;
		} catch (LinkageError | RuntimeException e) {
			Logger log = LoggerFactory.getLogger(Posix.class);
			log.warn("JNA cannot be used, processes that tests leave behind are found less surely: {}", e.toString());
			return false;
		}
	}

	/** Orphans of this process's descendants become its children. */
	static boolean becomeSubreaper() {
		return AVAILABLE && C.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
	}

	/**
	 * Signals that this process ignores (started with nohup, or in the background of a script) would be ignored by every test too. They are given a handler that does
	 * nothing instead, a harmless function of the C library: children begin with the default.
	 */
	static void ignoreForItselfAlone() {
		if (!AVAILABLE) {
			return;
		}
		long ignored = ProcFs.ignoredSignals();
		Pointer nothing = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("labs");
		for (int signal = 1; signal <= LAST_PLAIN_SIGNAL; signal++) {
			if ((ignored & 1L << signal - 1) != 0 && signal != SIGCHLD) {
				C.signal(signal, nothing);
			}
		}
	}

	/** False if there is no such process (or group, for a negative number). */
	static boolean kill(int pid, int signal) {
		return C.kill(pid, signal) == 0;
	}

	/** Whether a process of this group exists, if only as a zombie. */
	static boolean groupExists(int group) {
		return C.kill(-group, 0) == 0;
	}

	/** Takes the exit status of a dead child that Java does not know. */
	static void reap(int pid) {
		C.waitpid(pid, new int[1], WNOHANG);
	}

	/** Read end, write end. */
	static int[] pipe() throws IOException {
		int[] ends = new int[2];
		if (C.pipe2(ends, O_CLOEXEC) != 0) {
			throw new IOException("no pipe: error " + Native.getLastError());
		}
		return ends;
	}

	static void close(int fd) {
		C.close(fd);
	}
}
