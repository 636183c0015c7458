// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One changes a file at a time. A few locks for all files: those who meet by chance wait a moment. */
final class PathLocks {

	private final Lock[] locks = new Lock[64];

	PathLocks() {
		for (int i = 0; i < locks.length; i++) {
			locks[i] = new ReentrantLock();
		}
	}

	Lock of(Path path) {
		return locks[Math.floorMod(path.hashCode(), locks.length)];
	}
}
