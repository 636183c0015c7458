// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.TestStatus.JUnit;

/**
 * A run as JUnit XML: a testsuite per suite and EP, a testcase per planned test, set-up and teardown files too. Of a test's output only the last lines of a failure are in it.
 */
final class JUnitXml {

	private static final int TAIL_BYTES = 4096;
	private static final int TAIL_LINES = 20;

	/** A suite on an EP. */
	private record Group(int suite, String ep) {}

	private final RunDetail run;
	private final RunLogs logs;
	private final Map<Integer, SuiteInfo> suites = new HashMap<>();
	private XMLStreamWriter xml;

	JUnitXml(RunDetail run, RunLogs logs) {
		this.run = run;
		this.logs = logs;
		run.suites().forEach(s -> suites.put(s.id(), s));
	}

	void write(OutputStream out) throws XMLStreamException, IOException {
		xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		xml.writeStartDocument("UTF-8", "1.0");
		line(0);
		xml.writeStartElement("testsuites");
		attribute("name", run.info().project());
		totals(run.tests());
		Map<Group, List<TestInfo>> groups = new LinkedHashMap<>();
		for (TestInfo test : run.tests()) {
			SuiteInfo suite = suites.get(test.suite());
			groups.computeIfAbsent(new Group(suite.id(), epOf(test)), k -> new ArrayList<>()).add(test);
		}
		for (Map.Entry<Group, List<TestInfo>> group : groups.entrySet()) {
			suite(group.getKey(), group.getValue());
		}
		line(0);
		xml.writeEndElement();
		line(0);
		xml.writeEndDocument();
		xml.close();
	}

	private String epOf(TestInfo test) {
		return test.ep().isEmpty() ? suites.get(test.suite()).ep() : test.ep();
	}

	private void totals(List<TestInfo> tests) throws XMLStreamException {
		attribute("tests", String.valueOf(tests.size()));
		attribute("failures", count(tests, t -> kind(t) == JUnit.FAILURE));
		attribute("errors", count(tests, t -> kind(t) == JUnit.ERROR));
		attribute("skipped", count(tests, t -> kind(t) == JUnit.SKIPPED));
		attribute("time", seconds(tests.stream().mapToDouble(TestInfo::duration).sum()));
	}

	private static String count(List<TestInfo> tests, Predicate<TestInfo> which) {
		return String.valueOf(tests.stream().filter(which).count());
	}

	private static JUnit kind(TestInfo test) {
		return test.status().junit(test.crash());
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.3f", seconds);
	}

	private void suite(Group group, List<TestInfo> tests) throws XMLStreamException, IOException {
		SuiteInfo suite = suites.get(group.suite());
		line(1);
		xml.writeStartElement("testsuite");
		attribute("name", suite.path());
		totals(tests);
		tests.stream().map(TestInfo::started).filter(s -> s != null).min(String::compareTo).ifPresent(this::timestamp);
		line(2);
		xml.writeStartElement("properties");
		property(3, "ep", group.ep());
		property(3, "testbed", suite.testbed());
		line(2);
		xml.writeEndElement();
		for (TestInfo test : tests) {
			test(suite, test);
		}
		line(1);
		xml.writeEndElement();
	}

	private void timestamp(String started) {
		try {
			attribute("timestamp", started);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private void property(int depth, String name, String value) throws XMLStreamException {
		line(depth);
		xml.writeEmptyElement("property");
		attribute("name", name);
		attribute("value", value);
	}

	private void test(SuiteInfo suite, TestInfo test) throws XMLStreamException, IOException {
		line(2);
		xml.writeStartElement("testcase");
		attribute("classname", suite.path().replace('/', '.'));
		attribute("name", test.name());
		attribute("file", test.path());
		attribute("time", seconds(test.duration()));
		if (test.role() != TestRole.TEST) {
			line(3);
			xml.writeStartElement("properties");
			property(4, "role", test.role().name().toLowerCase(Locale.ROOT));
			line(3);
			xml.writeEndElement();
		}
		outcome(test);
		line(2);
		xml.writeEndElement();
	}

	private void outcome(TestInfo test) throws XMLStreamException, IOException {
		switch (kind(test)) {
		case FAILURE -> failed("failure", test);
		case ERROR -> failed("error", test);
		case SKIPPED -> {
			line(3);
			xml.writeEmptyElement("skipped");
			attribute("message", message(test));
		}
		case NONE -> {
			// passed
		}
		}
	}

	private void failed(String element, TestInfo test) throws XMLStreamException, IOException {
		line(3);
		xml.writeStartElement(element);
		attribute("type", test.crash() ? "crash" : test.status().screenWord());
		attribute("message", message(test));
		if (!test.ep().isEmpty()) {
			xml.writeCharacters(clean(lastLines(new String(logs.tail(new TaskRef(run.info().id(), test.task(), 1), TAIL_BYTES), StandardCharsets.UTF_8))));
		}
		xml.writeEndElement();
	}

	private static String message(TestInfo test) {
		boolean plain = test.status() == TestStatus.FAIL || test.status() == TestStatus.SKIPPED;
		if (test.reason().isEmpty()) {
			return test.status().screenWord();
		}
		return plain ? test.reason() : test.status().screenWord() + ": " + test.reason();
	}

	private static String lastLines(String text) {
		List<String> lines = text.lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
	}

	private void attribute(String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, clean(value));
	}

	private void line(int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}

	/** What XML 1.0 cannot hold, escape sequences of terminals for example, becomes a question mark in a box. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			clean.appendCodePoint(allowed ? c : 0xFFFD);
		});
		return clean.toString();
	}
}
