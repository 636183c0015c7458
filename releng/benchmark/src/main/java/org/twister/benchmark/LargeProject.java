// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The project that sizes are promised for: 100,000 tests with 3 properties each, besides Running and Runnable, in 1,000 suites. Each element
 * is on its own line without indentation, as the old workbench wrote them: some 45 MB.
 */
final class LargeProject {

	static final int SUITES = 1_000;
	static final int TESTS = 100_000;

	private LargeProject() {}

	static Path write(Path folder) throws IOException {
		Path file = folder.resolve("large.xml");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(
					"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<Root>\n<stoponfail>false</stoponfail>\n<PrePostMandatory>false</PrePostMandatory>\n"
							+ "<ScriptPre/>\n<ClearCaseView/>\n<libraries/>\n<ScriptPost/>\n<dbautosave>false</dbautosave>\n<tcdelay>0</tcdelay>\n");
			int test = 0;
			for (int suite = 0; suite < SUITES; suite++) {
				out.write("<TestSuite>\n<tsName>suite%04d</tsName>\n<PanicDetect>false</PanicDetect>\n<TbName>tb%d</TbName>\n".formatted(suite, suite % 10));
				for (int i = 0; i < TESTS / SUITES; i++) {
					test(out, suite, test++);
				}
				out.write("</TestSuite>\n");
			}
			out.write("</Root>\n");
		}
		return file;
	}

	private static void test(BufferedWriter out, int suite, int number) throws IOException {
		out.write("<TestCase>\n<tcName>/home/tester/suite%04d/test%06d.py</tcName>\n".formatted(suite, number));
		property(out, "Running", "true");
		property(out, "Runnable", "true");
		property(out, "port", String.valueOf(number % 48));
		property(out, "vlan", String.valueOf(number % 4094));
		property(out, "note", "n" + number);
		out.write("</TestCase>\n");
	}

	private static void property(BufferedWriter out, String name, String value) throws IOException {
		out.write("<Property>\n<propName>" + name + "</propName>\n<propValue>" + value + "</propValue>\n</Property>\n");
	}
}
