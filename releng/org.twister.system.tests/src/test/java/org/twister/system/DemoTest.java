// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The demo project, from Enter to the last file. */
class DemoTest extends SystemTest {

	private static final Map<String, String> EXPECTED = Map.ofEntries(Map.entry("prepare_switch.py", "pass"), Map.entry("link_state.tcl", "pass"),
			Map.entry("loopback.plx", "pass"), Map.entry("jumbo_frames.py", "fail"), Map.entry("counters.py", "pass"), Map.entry("lacp_bundle.py", "pass"),
			Map.entry("lacp_failover.tcl", "pass"), Map.entry("soak_48h.py", "skipped"), Map.entry("restore_switch.py", "pass"),
			Map.entry("register_phones.py", "pass"), Map.entry("basic_call.tcl", "pass"), Map.entry("call_forwarding.tcl", "pass"),
			Map.entry("call_quality.py", "pass"), Map.entry("call_records.plx", "pass"));

	@Test
	void theDemoPassesAndAllItsResultsAreThere() throws Exception {
		Path junit = folder.resolve("out/junit.xml");
		Command run = twister.run("run", "--home", home(), "--junit", junit.toString());
		assertEquals(0, run.exitCode(), run.output());
		assertEquals(new TreeMap<>(EXPECTED), table(run.lines()), run.output());
		assertTrue(run.output().contains("14 tests: 12 passed, 1 failed, 1 skipped in "), run.output());
		assertTrue(run.output().contains(" FAIL  Ports/jumbo_frames.py (EP-1, "), run.output());
		assertTrue(run.output().contains("junit: " + junit), run.output());
		assertJunit(junit);
		assertDatabase();
		assertLogs();
		assertJournalReplays("pass 12");
	}

	/** Test to status, from the printed table. */
	private static Map<String, String> table(List<String> lines) {
		int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("Suite ")).findFirst().orElse(""));
		Map<String, String> statuses = new TreeMap<>();
		for (String line : lines.subList(head + 1, lines.size())) {
			if (line.isBlank()) {
				break;
			}
			String[] cells = line.split(" {2,}");
			statuses.put(cells[1], cells[2]);
		}
		return statuses;
	}

	private static void assertJunit(Path junit) throws Exception {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
		NodeList suites = document.getElementsByTagName("testsuite");
		Map<String, Integer> tests = new TreeMap<>();
		for (int i = 0; i < suites.getLength(); i++) {
			Element suite = (Element) suites.item(i);
			tests.put(suite.getAttribute("name"), suite.getElementsByTagName("testcase").getLength());
		}
		assertEquals(new TreeMap<>(Map.of("Ports", 7, "Ports/LACP", 2, "Calls", 5)), tests);
		assertEquals(1, document.getElementsByTagName("failure").getLength());
		assertEquals(1, document.getElementsByTagName("skipped").getLength());
		assertEquals(0, document.getElementsByTagName("error").getLength());
		Element failure = (Element) document.getElementsByTagName("failure").item(0);
		assertEquals("jumbo_frames.py", ((Element) failure.getParentNode()).getAttribute("name"));
		assertTrue(failure.getAttribute("message").contains("MTU is 1518"), failure.getAttribute("message"));
	}

	private void assertDatabase() throws Exception {
		Map<String, String> rows = new TreeMap<>();
		try (Connection database = DriverManager.getConnection("jdbc:h2:" + home() + "/db/twister;IFEXISTS=TRUE;MODE=MySQL;DATABASE_TO_LOWER=TRUE", "sa", "");
				ResultSet result = database.createStatement().executeQuery("SELECT tc_name, tc_status, ep_name, suite_name, tc_log FROM results")) {
			while (result.next()) {
				assertFalse(rows.containsKey(result.getString(1)), "saved twice: " + result.getString(1));
				rows.put(result.getString(1), result.getString(2) + " " + result.getString(3) + " " + result.getString(4));
				if (result.getString(1).equals("jumbo_frames.py")) {
					assertTrue(result.getString(5).contains("AX24> ping size 9000"), result.getString(5));
				}
			}
		}
		assertEquals(12, rows.size(), "all but set-up and teardown: " + rows);
		assertEquals("FAIL EP-1 Ports", rows.get("jumbo_frames.py"));
		assertEquals("PASS EP-2 Calls", rows.get("basic_call.tcl"));
		assertEquals("SKIPPED EP-1 Ports", rows.get("soak_48h.py"));
	}

	private void assertLogs() throws Exception {
		Path logs = Path.of(home(), "runs/1/logs");
		List<String> summary = Files.readAllLines(logs.resolve("log_summary.log"));
		assertEquals(14, summary.size(), String.join("\n", summary));
		assertTrue(summary.stream().anyMatch(l -> l.matches(" +EP-1 *:: *Ports *:: *jumbo_frames.py *\\| *\\*?FAIL\\*? *\\| *\\d+\\.\\d\\ds *\\|.*")),
				String.join("\n", summary));
		String cli = Files.readString(logs.resolve("EP-2_CLI.log"));
		assertTrue(cli.contains("201 -> 202: answered"), cli);
		assertTrue(cli.contains("<<< START filename: `") && cli.contains("<<< END filename: `"), cli);
		assertTrue(Files.readString(logs.resolve("log_running.log")).contains("access switch is ready on port"), "a line that a test wrote by logMsg");
	}
}
