// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.twister.cli.internal.service.Doctor.Finding;
import org.twister.cli.internal.service.Doctor.Finding.Level;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the journal of a home without changing it: every line is a record, their numbers rise. Whether each record's check sum is right is looked at by the Central
 * Engine when it starts.
 */
final class JournalCheck {

	private final Path journal;
	private final TreeSet<String> runs = new TreeSet<>();
	private long records;
	private long last;
	private String problem;

	JournalCheck(Path journal) {
		this.journal = journal;
	}

	List<Finding> examine() {
		if (!Files.isDirectory(journal)) {
			return List.of(new Finding(Level.OK, "no journal yet"));
		}
		try (Stream<Path> files = Files.list(journal)) {
			List<Path> segments = files.filter(f -> f.getFileName().toString().endsWith(".jsonl")).sorted().toList();
			for (Path segment : segments) {
				read(segment, segment.equals(segments.getLast()));
			}
			String text = "journal: " + records + " records of " + runs.size() + " runs in " + segments.size() + " files";
			return List.of(problem == null ? new Finding(Level.OK, text) : new Finding(Level.BAD, problem));
		} catch (IOException e) {
			return List.of(new Finding(Level.BAD, "journal " + journal + ": " + e.getMessage()));
		}
	}

	private void read(Path segment, boolean isLast) throws IOException {
		try (BufferedReader reader = Files.newBufferedReader(segment)) {
			int number = 0;
			String line;
			while (problem == null && (line = reader.readLine()) != null) {
				number++;
				reader.mark(1);
				boolean isTail = isLast && reader.read() < 0;
				reader.reset();
				record(line, segment + ":" + number, isTail);
			}
		}
	}

	private void record(String line, String place, boolean isTail) {
		try {
			JsonNode record = EventKinds.JSON.readTree(line);
			long n = record.path("n").asLong();
			if (n <= last) {
				problem = place + ": record " + n + " follows record " + last + ": the journal is damaged, restore it from a copy";
			}
			last = n;
			records++;
			if (record.path("stream").asText().startsWith("run/")) {
				runs.add(record.path("stream").asText());
			}
		} catch (JsonProcessingException e) {
			// The last record may be half written when a process was killed: the next start cuts it off
			if (!isTail) {
				problem = place + ": no record: the journal is damaged, restore it from a copy";
			}
		}
	}
}
