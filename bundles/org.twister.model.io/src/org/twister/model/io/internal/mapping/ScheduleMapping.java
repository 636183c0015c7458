// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.schedule.SchedulePackage;

/** schedule.json: schedules by the time when they were made. */
final class ScheduleMapping {

	private static final List<String> TELLING = List.of("project-file", "date-time");

	private ScheduleMapping() {}

	static FileMapping create() {
		ObjectMapping schedule = ObjectMapping.of(SchedulePackage.Literals.SCHEDULE).ownName(SchedulePackage.Literals.SCHEDULE__CREATED)
				.always("user", SchedulePackage.Literals.SCHEDULE__USER, Codecs.RAW)
				.always("description", SchedulePackage.Literals.SCHEDULE__DESCRIPTION, Codecs.RAW)
				.always(TELLING.get(0), SchedulePackage.Literals.SCHEDULE__PROJECT_FILE, Codecs.RAW)
				.always(TELLING.get(1), SchedulePackage.Literals.SCHEDULE__DATE_TIME, Codecs.RAW)
				.always("force", SchedulePackage.Literals.SCHEDULE__FORCE, Codecs.SWITCH)
				.always("time-limit", SchedulePackage.Literals.SCHEDULE__TIME_LIMIT, Codecs.INTEGER)
				.always("proj-type", SchedulePackage.Literals.SCHEDULE__PROJECT_TYPE, Codecs.RAW)
				.add(new Slot.Entries(SchedulePackage.Literals.SCHEDULE__OPTIONS, false)).seal();
		ObjectMapping list = ObjectMapping.of(SchedulePackage.Literals.SCHEDULE_LIST).children(SchedulePackage.Literals.SCHEDULE_LIST__SCHEDULES, null,
				schedule);
		return FileMapping.of(JsonSyntax.JSON, list, "{}\n").checkedBy(ScheduleMapping::problem);
	}

	private static String problem(SourceTree tree) {
		if (tree.kind(0) != NodeKind.OBJECT) {
			return "This is no list of schedules: it does not begin with '{'.";
		}
		boolean isOther = false;
		for (int schedule = tree.firstChild(0); schedule != SourceTree.NONE; schedule = tree.next(0, schedule)) {
			for (String key : TELLING) {
				if (tree.child(schedule, key) != SourceTree.NONE) {
					return null;
				}
			}
			isOther = true;
		}
		return isOther ? "This is no list of schedules: nothing in it has a \"project-file\" or \"date-time\"." : null;
	}
}
