// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

class DatabaseStepTest {

	@TempDir
	Path home;
	private final Sample sample = new Sample();
	private ResultsDatabase database;

	@BeforeEach
	void open() {
		database = new ResultsDatabase(home);
	}

	@AfterEach
	void close() throws SQLException {
		database.close();
	}

	private String perform() throws SQLException {
		return new DatabaseStep(sample.settings(home), database, sample.logs(), sample.pool()).perform(sample.plan(), sample.detail());
	}

	private List<String> query(String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			while (result.next()) {
				StringBuilder row = new StringBuilder();
				for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
					row.append(i > 1 ? "|" : "").append(result.getString(i));
				}
				rows.add(row.toString());
			}
		}
		return rows;
	}

	@Test
	void aTestIsARowWithItsLog() throws SQLException {
		sample.add(102, "a.py", TestRole.TEST, TestStatus.NOT_EXEC, false, "", "", 0);
		sample.add(102, "b.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1.6);
		sample.outputs.put(2, "hello 'world'\n");
		assertTrue(perform().contains("2 rows"));
		assertEquals(List.of("7|ann|EP-1|LACP|a.py|/tests/a.py|NO EXEC|0|*no log*", "7|ann|EP-1|LACP|b.py|/tests/b.py|PASS|2|hello 'world'\n"),
				query("SELECT run_nb, username, ep_name, suite_name, tc_name, tc_path, tc_status, tc_time_elapsed, tc_log FROM results ORDER BY id"));
		assertEquals(List.of("lab7"), query("SELECT ep_hostname FROM `results` WHERE TC_NAME = 'B.PY'"));
	}

	@Test
	void setUpAndTeardownFilesAreNotSaved() throws SQLException {
		sample.add(101, "init.py", TestRole.SETUP, TestStatus.PASS, false, "EP-1", "", 1);
		sample.add(101, "a.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.add(101, "exit.py", TestRole.TEARDOWN, TestStatus.FAIL, false, "EP-1", "", 1);
		perform();
		assertEquals(List.of("a.py"), query("SELECT tc_name FROM results"));
	}

	@Test
	void performedAgainItSavesOnlyWhatIsMissing() throws SQLException {
		for (int i = 0; i < 450; i++) {
			sample.add(101, "t" + i, TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		}
		perform();
		perform();
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.execute("DELETE FROM twister_saved WHERE task = 3");
			statement.execute("DELETE FROM results WHERE tc_name = 't2'");
			connection.commit();
		}
		database.close();
		perform();
		assertEquals(List.of("450|450"), query("SELECT COUNT(*), COUNT(DISTINCT tc_name) FROM results"));
	}

	@Test
	void aRefusedRowIsReportedAndTheOthersAreSaved() throws SQLException {
		sample.add(101, "good1", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.add(101, "x".repeat(300), TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.add(101, "good2", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		SQLException e = assertThrows(SQLException.class, this::perform);
		assertTrue(e.getMessage().startsWith("1 of 3 rows were refused, first xxx"), e.getMessage());
		assertEquals(List.of("good1", "good2"), query("SELECT tc_name FROM results ORDER BY id"));
		assertEquals(List.of("2"), query("SELECT COUNT(*) FROM twister_saved"));
	}

	@Test
	void savedOnlyWhenWantedAndNotAfterAStop() throws SQLException {
		sample.add(101, "a.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.autoSave = false;
		assertEquals("", perform());
		sample.privateCe = true;
		sample.outcome = RunOutcome.STOPPED_BY_USER;
		assertEquals("", perform());
		assertEquals(List.of("0"), query("SELECT COUNT(*) FROM results"));
		sample.outcome = RunOutcome.STOPPED_ON_FAIL;
		perform();
		assertEquals(List.of("1"), query("SELECT COUNT(*) FROM results"));
	}

	@Test
	void nothingOfATemporaryRunIsSaved() throws SQLException {
		sample.add(101, "a.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.privateCe = true;
		sample.temporary = true;
		assertEquals("", perform());
		assertEquals(List.of("0"), query("SELECT COUNT(*) FROM results"));
	}

	@Test
	void aMandatoryPostScriptThatDidNotPassKeepsItOut() throws SQLException {
		sample.add(101, "a.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.scriptMandatory = true;
		for (StepState state : List.of(StepState.FAILED, StepState.UNKNOWN)) {
			sample.steps.clear();
			sample.steps.add(new StepInfo("post script", state, "exit code 1"));
			assertEquals("not saved, because the mandatory post script did not pass", perform());
		}
		assertEquals(List.of("0"), query("SELECT COUNT(*) FROM results"));
		sample.scriptMandatory = false;
		perform();
		assertEquals(List.of("1"), query("SELECT COUNT(*) FROM results"));
	}

	@Test
	void oneThatPassedDoesNot() throws SQLException {
		sample.add(101, "a.py", TestRole.TEST, TestStatus.PASS, false, "EP-1", "", 1);
		sample.scriptMandatory = true;
		sample.steps.add(new StepInfo("e-mail", StepState.FAILED, "no server"));
		sample.steps.add(new StepInfo("post script", StepState.DONE, "ended with exit code 0"));
		perform();
		assertEquals(List.of("1"), query("SELECT COUNT(*) FROM results"));
	}
}
