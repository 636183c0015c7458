// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.twister.model.ModelObject;
import org.twister.model.project.Property;
import org.twister.model.project.UserField;

/** Properties of tests, and those of their names that mean something to Twister itself: a test has them, or its suite or project for all their tests. */
final class OwnProperties {

	static final String TIMEOUT = "timeout";
	static final String RUNNER = "runner";
	/** Test beds are used without taking them. */
	static final String SHARED_TEST_BEDS = "shared_testbed";
	/** Which iteration a copy of a test stands for: the name by which it reads it. */
	static final String ITERATION = "iterationNr";

	/** What a test takes over from its project. A time-out is for the whole of what it is set on. */
	private static final Set<String> FROM_PROJECT = Set.of("isolation", "warm", "keep_processes", RUNNER, "exitcodes", "max_memory", "max_processes",
			"max_output");

	private OwnProperties() {}

	/** Of several fields with one name the last counts. */
	static Map<String, String> ofFields(List<UserField> fields) {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach(field -> values.put(field.getName(), field.getValue()));
		return values;
	}

	static Map<String, String> ofProperties(List<Property> properties) {
		Map<String, String> values = new LinkedHashMap<>();
		properties.forEach(property -> values.put(property.getName(), property.getValue()));
		return values;
	}

	/** What every test of a project begins with. */
	static Map<String, String> inherited(List<UserField> projectFields) {
		Map<String, String> values = ofFields(projectFields);
		values.keySet().retainAll(FROM_PROJECT);
		return values;
	}

	/** What a suite adds for its tests. */
	static Map<String, String> inherited(Map<String, String> outer, Map<String, String> suiteFields) {
		Map<String, String> values = new LinkedHashMap<>(outer);
		values.putAll(suiteFields);
		values.remove(TIMEOUT);
		return values;
	}

	/** Seconds of a time-out, 0 for none; what is no number is passed over with a warning. */
	static double timeout(String text, Path file, ModelObject where, Problems problems) {
		if (text == null || text.isBlank()) {
			return 0;
		}
		try {
			double seconds = Double.parseDouble(text.strip());
			if (seconds >= 0 && !Double.isInfinite(seconds)) {
				return seconds;
			}
		} catch (NumberFormatException e) {
			// same warning as for one out of range
		}
		problems.add(false, "The timeout '" + text.strip() + "' is no number of seconds: there is none.", file, where);
		return 0;
	}
}
