// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;

import org.twister.model.schedule.Schedule;
import org.twister.model.schedule.ScheduleList;
import org.twister.model.schedule.SchedulePackage.Literals;

/** Rules of scheduled runs. */
final class ScheduleValidator {

	private static final DateTimeFormatter ONCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	private static final Set<String> DAYS = Set.of("mon", "monday", "tue", "tuesday", "wed", "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday",
			"sun", "sunday");

	private final Findings found;

	ScheduleValidator(Findings found) {
		this.found = found;
	}

	void check(ScheduleList list) {
		Findings.Names keys = found.new Names("duplicate-schedule");
		Findings.Names times = found.new Names("duplicate-time");
		for (Schedule schedule : list.getSchedules()) {
			String of = "Schedule '" + schedule.getCreated() + "'";
			keys.add("Schedule", schedule.getCreated(), schedule, Literals.SCHEDULE__CREATED);
			found.required("missing-user", schedule.getUser(), schedule, Literals.SCHEDULE__USER, of + " names no user.");
			found.required("missing-project", schedule.getProjectFile(), schedule, Literals.SCHEDULE__PROJECT_FILE, of + " names no project.");
			times.add("A schedule for", schedule.getDateTime(), schedule, Literals.SCHEDULE__DATE_TIME);
			if (!isTime(schedule.getDateTime())) {
				found.error("bad-date-time", schedule, Literals.SCHEDULE__DATE_TIME, of + " has the time '" + schedule.getDateTime()
						+ "': needed is YYYY-MM-DD HH:MM:SS, HH:MM:SS for each day, or a day of the week and HH:MM:SS.");
			}
			if (schedule.getTimeLimit() < 0) {
				found.error("bad-time-limit", schedule, Literals.SCHEDULE__TIME_LIMIT, of + " has a negative time limit.");
			}
		}
	}

	private static boolean isTime(String text) {
		if (Findings.isBlank(text)) {
			return false;
		}
		String[] words = text.strip().split("\\s+");
		try {
			if (words.length == 1) {
				LocalTime.parse(words[0], TIME);
			} else if (words.length == 2 && DAYS.contains(words[0].toLowerCase(Locale.ROOT))) {
				LocalTime.parse(words[1], TIME);
			} else {
				LocalDateTime.parse(String.join(" ", words), ONCE);
			}
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
