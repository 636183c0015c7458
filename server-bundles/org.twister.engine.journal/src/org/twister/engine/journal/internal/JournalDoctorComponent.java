// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.osgi.service.component.annotations.Component;
import org.twister.engine.api.spi.store.JournalDoctor;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Reads a journal as a start would, record by record, and changes nothing. */
@Component(service = JournalDoctor.class)
public final class JournalDoctorComponent implements JournalDoctor {

	@Override
	public Report check(Path home) throws IOException {
		return check(new FileDisk(home.resolve(EventLogComponent.FOLDER)));
	}

	static Report check(Disk disk) throws IOException {
		List<String> names = disk.files().stream().filter(Segments::isSegment).toList();
		long bytes = 0;
		for (String name : names) {
			bytes += disk.size(name);
		}
		Recovery.Result found;
		try {
			found = Recovery.read(disk);
		} catch (Recovery.Damaged e) {
			return new Report(names.size(), 0, bytes, 0, List.of(), false, List.of(e.getMessage()));
		}
		Count count = new Count();
		for (Recovery.Found segment : found.segments()) {
			count.read(disk, segment);
		}
		return new Report(names.size(), count.records, bytes, count.runs, List.copyOf(count.unfinished), found.cut() == 0, count.problems);
	}

	/** What the records say. */
	private static final class Count {
		long records;
		int runs;
		final SortedSet<Long> unfinished = new TreeSet<>();
		final List<String> problems = new ArrayList<>();

		void read(Disk disk, Recovery.Found segment) throws IOException {
			try (LineReader lines = new LineReader(disk.read(segment.name(), 0), 0)) {
				while (lines.next() && lines.offset() < segment.size()) {
					lines.check();
					record(lines.decode());
				}
			} catch (JsonProcessingException e) {
				problems.add("Bad record in " + disk.describe(segment.name()) + ": " + e.getOriginalMessage());
			}
		}

		private void record(RecordCodec.Stored stored) {
			records++;
			long run = stored.data().path("run").asLong();
			switch (stored.kind()) {
			case "run.started" -> {
				runs++;
				unfinished.add(run);
			}
			case "run.ended" -> unfinished.remove(run);
			default -> {
				// does not begin or end a run
			}
			}
		}
	}
}
