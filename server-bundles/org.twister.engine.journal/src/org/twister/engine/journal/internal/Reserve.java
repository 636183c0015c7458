// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that only takes room. It is removed when the disk is full: the Central Engine can then write its last lines and be started again, although somebody else has filled the disk.
 * It is made anew by the next start for which there is room. Filled with noise, since some file systems store nothing for zeros.
 */
final class Reserve {

	static final long SIZE = 16L << 20;
	private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
	private static final String NAME = "reserve";
	private static final int PORTION = 1 << 20;

	private final Disk disk;
	private final long size;
	private boolean freed;

	Reserve(Disk disk, long size) {
		this.disk = disk;
		this.size = size;
	}

	/** Takes the room, if that was not done by an earlier start. */
	synchronized void take() {
		try {
			if (freed || size == 0 || disk.files().contains(NAME) && disk.size(NAME) >= size) {
				return;
			}
			fill();
			disk.syncDirectory();
		} catch (IOException e) {
			LOG.warn("There is no room for the journal's reserve of {} MB: {}", size >> 20, e.getMessage());
			remove();
		}
	}

	private void fill() throws IOException {
		byte[] noise = new byte[(int) Math.min(PORTION, size)];
		SplittableRandom random = new SplittableRandom(size);
		try (Disk.Segment file = disk.open(NAME)) {
			for (long at = 0; at < size; at += noise.length) {
				random.nextBytes(noise);
				file.write(ByteBuffer.wrap(noise, 0, (int) Math.min(noise.length, size - at)), at);
			}
			file.force();
		}
	}

	/** Gives the room back, until the next start. */
	synchronized void free() {
		freed = true;
		remove();
	}

	private void remove() {
		try {
			disk.delete(NAME);
		} catch (IOException e) {
			LOG.warn("The journal's reserve cannot be removed: {}", e.getMessage());
		}
	}
}
