// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A line of {@code log_summary.log}, as it always was: {@code EP::SUITE::FILE | STATUS | ELAPSED | DATE}, centred. */
final class SummaryLine {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE MMM dd, HH:mm:ss", Locale.ENGLISH);

	private SummaryLine() {}

	static String of(PlanIndex index, TaskState task) {
		var suite = index.suite(task.test.suite());
		String ep = task.ep.isEmpty() ? suite.ep() : task.ep;
		return of(ep, suite.name(), task.test.name(), task.status.word(), task.duration, Instant.parse(task.ended), ZoneId.systemDefault());
	}

	static String of(String ep, String suite, String file, String status, double elapsed, Instant date, ZoneId zone) {
		return " " + centre(ep, 9) + "::" + centre(suite, 9) + "::" + centre(file, 28) + " | " + centre("*" + status + "*", 11) + " | "
				+ centre(String.format(Locale.ROOT, "%.2fs", elapsed), 10) + " | " + DATE.format(date.atZone(zone));
	}

	/** As Python's {@code str.center} does it: an odd blank goes to the left if the width is odd. */
	static String centre(String text, int width) {
		int blanks = Math.max(0, width - text.length());
		int left = blanks / 2 + (blanks & width & 1);
		return " ".repeat(left) + text + " ".repeat(blanks - left);
	}
}
