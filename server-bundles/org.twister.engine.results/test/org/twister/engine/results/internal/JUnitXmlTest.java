// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.w3c.dom.Document;

class JUnitXmlTest {

	private final Sample sample = new Sample();

	private Document written() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JUnitXml(sample.detail(), sample.logs()).write(out);
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
	}

	private static String at(Document document, String path) throws Exception {
		return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
	}

	@Test
	void everyPlannedTestIsACaseOfItsSuiteAndEp() throws Exception {
		sample.add(101, "init.py", TestRole.SETUP, TestStatus.PASS, false, "EP-1", "", 1);
		sample.add(101, "a.tcl", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 0.5);
		sample.add(102, "b.py#2", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 0.25);
		sample.add(103, "c.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 0);
		sample.add(103, "d.py", TestRole.TEST, TestStatus.PASS, false, "EP-2", "", 0);
		Document xml = written();
		assertEquals("demo \"1\" & <2>", at(xml, "/testsuites/@name"));
		assertEquals("4", at(xml, "count(//testsuite)"));
		assertEquals("2", at(xml, "count(//testsuite[@name='Ports']/testcase)"));
		assertEquals("1.500", at(xml, "//testsuite[@name='Ports']/@time"));
		assertEquals("Ports.LACP", at(xml, "//testcase[@name='b.py#2']/@classname"));
		assertEquals("/tests/a.tcl", at(xml, "//testcase[@name='a.tcl']/@file"));
		assertEquals("setup", at(xml, "//testcase[@name='init.py']//property[@name='role']/@value"));
		assertEquals("EP-2", at(xml, "//testsuite[testcase/@name='d.py']/properties/property[@name='ep']/@value"));
		assertEquals("tb1", at(xml, "//testsuite[@name='Ports']/properties/property[@name='testbed']/@value"));
	}

	@Test
	void eachStatusBecomesWhatCiUnderstands() throws Exception {
		sample.add(101, "fail.py", TestRole.TEST, TestStatus.FAIL, false, "EP-1", "expected 'Link up'", 1);
		sample.add(101, "crash.py", TestRole.TEST, TestStatus.FAIL, true, "EP-1", "signal 11", 1);
		sample.add(101, "timeout.py", TestRole.TEST, TestStatus.TIMEOUT, false, "EP-1", "time-out of 5 s", 5);
		sample.add(101, "aborted.py", TestRole.TEST, TestStatus.ABORTED, false, "EP-1", "", 5);
		sample.add(101, "invalid.py", TestRole.TEST, TestStatus.INVALID, false, "EP-1", "", 5);
		sample.add(101, "skipped.py", TestRole.TEST, TestStatus.SKIPPED, false, "", "file not found", 0);
		sample.add(101, "notexec.py", TestRole.TEST, TestStatus.NOT_EXEC, false, "", "stopped by ann", 0);
		Document xml = written();
		assertEquals("expected 'Link up'", at(xml, "//testcase[@name='fail.py']/failure/@message"));
		assertEquals("crash", at(xml, "//testcase[@name='crash.py']/error/@type"));
		assertEquals("timeout: time-out of 5 s", at(xml, "//testcase[@name='timeout.py']/error/@message"));
		assertEquals("aborted", at(xml, "//testcase[@name='aborted.py']/error/@message"));
		assertEquals("1", at(xml, "count(//testcase[@name='invalid.py']/error)"));
		assertEquals("file not found", at(xml, "//testcase[@name='skipped.py']/skipped/@message"));
		assertEquals("not executed: stopped by ann", at(xml, "//testcase[@name='notexec.py']/skipped/@message"));
		assertEquals("1 4 2 7", at(xml, "concat(/testsuites/@failures, ' ', /testsuites/@errors, ' ', /testsuites/@skipped, ' ', /testsuites/@tests)"));
	}

	@Test
	void ofAFailuresOutputOnlyTheLastLinesAreThereWhateverBytesTheyHold() throws Exception {
		sample.add(101, "fail.py", TestRole.TEST, TestStatus.FAIL, false, "EP-1", "\u0000 ]]> \uD83D\uDE00", 1);
		sample.add(101, "pass.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		StringBuilder output = new StringBuilder();
		for (int i = 1; i <= 1000; i++) {
			output.append("line ").append(i).append(" \u001b[31m]]>&<\u0007\uD800\n");
		}
		sample.outputs.put(1, output.toString());
		sample.outputs.put(2, "not shown");
		Document xml = written();
		String text = at(xml, "//testcase[@name='fail.py']/failure");
		assertTrue(text.contains("line 1000 \uFFFD[31m]]>&<"), text);
		assertFalse(text.contains("line 980 "), text);
		assertEquals("\uFFFD ]]> \uD83D\uDE00", at(xml, "//failure/@message"));
		assertFalse(at(xml, "/").contains("not shown"));
	}
}
