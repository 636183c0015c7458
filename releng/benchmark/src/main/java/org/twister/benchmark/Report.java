// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures in a table that grows while they are measured. */
final class Report {

	private final PrintStream out;
	private final List<Figure> missed = new ArrayList<>();

	Report(PrintStream out) {
		this.out = out;
	}

	/** What else the machine does makes figures worse: the load tells. */
	void begin(Subject subject) {
		out.printf(Locale.ROOT, "%n%s: %s (load %.1f)%n%n", subject.name(), subject.description(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		out.printf(Locale.ROOT, "  %-66s %13s %9s%n", "figure", "measured", "target");
	}

	void add(Figure figure) {
		out.println(figure.row());
		out.flush();
		if (!figure.isMet()) {
			missed.add(figure);
		}
	}

	/** A line without a figure. */
	void tell(String line) {
		out.println("  " + line);
		out.flush();
	}

	/** The last line. Whether all targets are met. */
	boolean end() {
		out.printf("%n%s%n", missed.isEmpty() ? "All targets met." : missed.size() + " missed.");
		return missed.isEmpty();
	}
}
