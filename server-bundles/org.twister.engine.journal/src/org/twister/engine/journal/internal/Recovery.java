// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.engine.journal.internal.RecordCodec.Head;

/**
 * Reads a journal from its first byte to its last and says what is good. Records of one group were written and synced together, so a group that is cut or damaged at the very
 * end was never acknowledged: it is cut off. A bad record that is followed by one of a later group was acknowledged: then nothing may go on.
 */
final class Recovery {

	/**
	 * A good segment.
	 *
	 * @param lastOf number of the last record of each family of streams
	 */
	record Found(String name, long first, long next, long size, Map<String, Long> lastOf) {}

	/**
	 * @param segments good ones in order; the last may be cut at {@code size}
	 * @param surplus  files that a crash has left: segments below the beginning, unfinished notes
	 * @param next     number of the next record
	 * @param epoch    of the last record, 0 if there is none
	 * @param cut      bytes to be cut off at the end of the last segment
	 */
	record Result(List<Found> segments, List<String> surplus, long next, long epoch, long cut) {}

	/** Something acknowledged is damaged or missing. */
	static final class Damaged extends IOException {
		private static final long serialVersionUID = 1L;

		Damaged(String message) {
			super(message);
		}
	}

	private final Disk disk;
	private final List<Found> segments = new ArrayList<>();
	private long next = 1;
	private long epoch;
	private long cut;

	private Recovery(Disk disk) {
		this.disk = disk;
	}

	static Result read(Disk disk) throws IOException {
		Recovery recovery = new Recovery(disk);
		Beginning beginning = Beginning.read(new Notes(disk));
		recovery.next = beginning.first();
		recovery.epoch = beginning.epoch();
		List<String> files = disk.files();
		List<String> surplus = files.stream().filter(f -> isSurplus(f, beginning)).toList();
		List<String> names = files.stream().filter(Segments::isSegment).filter(f -> !surplus.contains(f)).toList();
		for (int i = 0; i < names.size(); i++) {
			recovery.segment(names.get(i), i == names.size() - 1);
		}
		if (names.isEmpty() && beginning.first() > 1) {
			throw new Damaged("The journal has a gap: records from " + beginning.first() + " on are missing in " + disk.describe("") + ".");
		}
		return new Result(List.copyOf(recovery.segments), surplus, recovery.next, recovery.epoch, recovery.cut);
	}

	private static boolean isSurplus(String file, Beginning beginning) {
		return file.endsWith(Notes.TEMPORARY) || Segments.isSegment(file) && Segments.firstOf(file) < beginning.first();
	}

	private void segment(String name, boolean last) throws IOException {
		long named = Segments.firstOf(name);
		if (named != next) {
			throw new Damaged("The journal has a gap: records " + next + " to " + (named - 1) + " are missing before " + disk.describe(name) + ".");
		}
		Families families = new Families();
		long good = 0;
		long groupFirst = next;
		long groupStart = 0;
		long groupLast = next - 1;
		try (LineReader lines = new LineReader(disk.read(name, 0), 0)) {
			while (lines.next()) {
				Head head = lines.check();
				if (head == null || head.n() != next) {
					refuseIfAcknowledged(lines, name, groupLast >= next ? groupFirst : next, last);
					break;
				}
				if (next > groupLast) {
					groupFirst = head.groupFirst();
					groupLast = head.groupLast();
					groupStart = lines.offset();
				}
				lines.countIn(families, next);
				next++;
				epoch = head.epoch();
				good = lines.offset() + lines.length() + 1;
			}
		}
		if (next <= groupLast) {
			if (!last) {
				throw new Damaged(disk.describe(name) + " ends in the middle of records that were written together, and more follow in the next file.");
			}
			next = groupFirst;
			good = groupStart;
		}
		long size = disk.size(name);
		cut = size - good;
		segments.add(new Found(name, named, next, good, families.lastOf()));
	}

	/** Stands at a bad line: looks whether anything behind it was written later. */
	private void refuseIfAcknowledged(LineReader lines, String name, long group, boolean last) throws IOException {
		String place = disk.describe(name) + ", line " + lines.number();
		if (!last) {
			throw new Damaged("The journal is damaged: bad record in " + place + ", good ones follow in the next file.");
		}
		do {
			Head head = lines.checkEnd();
			if (head != null && head.groupFirst() != group) {
				throw new Damaged("The journal is damaged: bad record in " + place + ", a good one follows in line " + lines.number() + ".");
			}
		} while (lines.next());
	}
}
