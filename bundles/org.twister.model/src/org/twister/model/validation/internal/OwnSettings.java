// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Properties of tests, and user-defined fields of suites and projects, that mean something to Twister itself. */
final class OwnSettings {

	/** What a value must look like, and how to say so; an empty value is none. */
	private record Form(Pattern pattern, String description) {

		static Form of(String pattern, String description) {
			return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), description);
		}
	}

	private static final Form TRUTH = Form.of("true|false", "'true' or 'false'");
	private static final Form AMOUNT = Form.of("(?=.*[1-9])\\d{1,15}(\\.\\d{1,9})?\\s*([KMGT]i?)?B?", "a positive number");
	private static final Form ANY = Form.of("(?s).*", "text");

	private static final Map<String, Form> FORMS = Map.of("timeout",
			Form.of("(?=.*[1-9])(\\d{1,15}(\\.\\d{0,9})?|\\.\\d{1,9})", "a positive number of seconds"),
			"isolation", Form.of("isolated|shared", "'isolated' or 'shared'"), "warm", TRUTH, "keep_processes", TRUTH, "runner", ANY, "exitcodes",
			Form.of("twister", "'twister'"), "max_memory", AMOUNT, "max_processes", AMOUNT, "max_output", AMOUNT, "shared_testbed", TRUTH);

	private OwnSettings() {}

	/** Whether it is one of them. */
	static boolean has(String name) {
		return name != null && FORMS.containsKey(name);
	}

	/** What the value should be, if it is not. */
	static Optional<String> wanted(String name, String value) {
		Form form = has(name) ? FORMS.get(name) : null;
		boolean fits = form == null || value == null || value.isBlank() || form.pattern().matcher(value.strip()).matches();
		return fits ? Optional.empty() : Optional.of(form.description());
	}

	/** @param of the element that has it, as the middle of a sentence */
	static String message(String name, String value, String of, String wanted) {
		String element = of.substring(0, 1).toLowerCase(Locale.ROOT) + of.substring(1);
		return "The setting '" + name + "' of " + element + " is '" + value + "' and must be " + wanted + ": it has no effect.";
	}
}
