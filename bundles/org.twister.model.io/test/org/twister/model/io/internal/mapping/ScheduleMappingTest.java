// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.schedule.Schedule;
import org.twister.model.schedule.ScheduleFactory;
import org.twister.model.schedule.ScheduleList;

class ScheduleMappingTest {

	private static final String FULL = """
			{
			  "2013-04-01 12:00:00": {
			    "user": "ann",
			    "description": "nightly",
			    "project-file": "/home/ann/p.xml",
			    "date-time": "23:00:00",
			    "force": "1",
			    "time-limit": 3600,
			    "proj-type": "Daily",
			    "later": {"a": 1}
			  },
			  "2013-04-02 12:00:00": {
			    "user": "bob",
			    "description": "",
			    "project-file": "~/q.xml",
			    "date-time": "Monday 01:00:00",
			    "force": "0",
			    "time-limit": "",
			    "proj-type": "Weekly"
			  }
			}
			""";
	private static final List<String> TEXTS = List.of("", "x", "23:00:00", "1", "{\"a\":1}", "say \"x\"", "two\nlines", "\u00fc");

	private static Sample<ScheduleList> sample(String text) throws Exception {
		return new Sample<>(ScheduleMapping.create(), text);
	}

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(ScheduleMapping.create(), FULL).tests("ScheduleList", "Schedule", "EStringToStringMapEntry");
	}

	@Test
	void reads() throws Exception {
		Sample<ScheduleList> sample = sample(FULL);
		Schedule first = sample.root.getSchedules().get(0);
		assertEquals(List.of("2013-04-01 12:00:00", "ann", "nightly", "/home/ann/p.xml", "23:00:00", 3600, "Daily", "{\"a\":1}"),
				List.of(first.getCreated(), first.getUser(),
						first.getDescription(), first.getProjectFile(), first.getDateTime(), first.getTimeLimit(), first.getProjectType(),
						first.getOptions().get("later")));
		assertTrue(first.isForce());
		assertEquals(0, sample.root.getSchedules().get(1).getTimeLimit());
		assertEquals(List.of(), sample.warnings);
	}

	@Test
	void forceIsAText() throws Exception {
		assertEquals(List.of("-\"force\": \"0\",", "+\"force\": \"1\","), sample(FULL).diff(list -> list.getSchedules().get(1).setForce(true)));
		assertEquals(List.of("-\"time-limit\": \"\",", "+\"time-limit\": \"60\","), sample(FULL).diff(list -> list.getSchedules().get(1).setTimeLimit(60)),
				"the type it has");
		Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
		schedule.setCreated("now");
		schedule.getOptions().put("x", "y");
		assertEquals(
				"{\n  \"now\": {\n    \"user\": \"\",\n    \"description\": \"\",\n    \"project-file\": \"\",\n    \"date-time\": \"\",\n    \"force\": \"0\",\n    \"time-limit\": 0,\n"
						+ "    \"proj-type\": \"\",\n    \"x\": \"y\"\n  }\n}\n",
				sample("{}\n").diffText(list -> list.getSchedules().add(schedule)));
	}

	@Test
	void tellsOtherKinds() throws Exception {
		for (String text : List.of("{}", "{\"a\": {\"x\": 1}, \"b\": {\"date-time\": \"\"}}")) {
			ScheduleMapping.create().verify(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {}));
		}
		assertEquals("This is no list of schedules: it does not begin with '{'.", refused("[]"));
		assertEquals("This is no list of schedules: nothing in it has a \"project-file\" or \"date-time\".",
				refused("{\"ann\": {\"1\": {\"expression\": \"x\"}}}"));
		assertEquals("\"b\" is no object.", refused("{\"a\": {\"date-time\": \"\"}, \"b\": null}"));
	}

	private static String refused(String text) {
		return assertThrows(MalformedFileException.class, () -> ScheduleMapping.create().verify(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {})))
				.sentence();
	}

	@Test
	void randomSchedules() throws Exception {
		RandomEdits edits = new RandomEdits(ScheduleMapping.create(), TEXTS, List.of("x", "a \"b\"", "repeat"));
		edits.fresh("ScheduleList", 150);
		edits.of(FULL, 300);
		edits.of(FULL.replaceAll("\\s*\n\\s*", " "), 300);
	}
}
