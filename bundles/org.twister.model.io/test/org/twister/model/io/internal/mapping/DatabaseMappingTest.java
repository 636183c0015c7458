// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.DatabaseSection;
import org.twister.model.database.Field;
import org.twister.model.database.FieldLevel;
import org.twister.model.database.FieldType;
import org.twister.model.database.Insert;
import org.twister.model.database.Redirect;
import org.twister.model.database.Report;
import org.twister.model.database.ReportType;
import org.twister.model.io.Dialect;
import org.twister.model.io.Loss;
import org.twister.model.io.MalformedFileException;

class DatabaseMappingTest {

	private static final FileMapping DATABASE = DatabaseMapping.create();
	private static final String FULL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<root>
			  <db_config>
			    <server>localhost</server>
			    <database>twister_demo</database>
			    <user>user</user>
			    <password>4a6f</password>
			    <use_shared_db>yes</use_shared_db>
			  </db_config>
			  <insert_section>
			    <field ID="res_id" Type="DbSelect"
			        FieldName="id"
			        FromTable="results"
			        SQLQuery="select MAX(id)+1 from results"
			        Label="-"
			        GUIDefined="false"
			        Mandatory="true"
			        Level="Project"
			        Hint="none" />
			    <field ID="comments" Type="UserText"/>
			    <sql_statement>
			      INSERT INTO results
			        VALUES (@res_id@, '$comments', '${twister_tc_name}')
			    </sql_statement>
			    <sql_statement><![CDATA[UPDATE t SET n = 1 WHERE a < 2 AND b = '&']]></sql_statement><!-- of the lab -->
			    <sql_statement>DELETE FROM t WHERE a &lt; 1</sql_statement>
			  </insert_section>
			  <reports_section>
			    <field ID="Dates" Type="UserSelect" Label="Select date:" SQLQuery="SELECT DISTINCT date FROM results ORDER BY date"/>
			    <report ID="Details"
			        Type="LineChart"
			        SQLQuery="SELECT id FROM results WHERE date='@Dates@'"
			        SQLTotal="SELECT 1"
			        SQLCompare='SELECT "2"'
			        Path="/my/report"
			        Folder="Lab"/>
			    <report ID="All" Type="Table" SQLQuery="SELECT * FROM results"/>
			    <redirect ID="goto lab" Path="http://lab/?a=1&amp;b=2"/>
			  </reports_section>
			</root>
			""";
	private static final String OLD_LAYOUT = """
			<root>
				<db_config>
					<server>localhost</server><database>d</database><user>u</user><password>p</password>
				</db_config>
				<twister_user_defined>
					<field_section>
						<!-- shown to the user -->
						<field ID="release_id" Type="UserSelect" SQLQuery="select DISTINCT id, name from r" GUIDefined="true" Mandatory="true" Label="Release:" Note="old" />
					</field_section>
					<insert_section>
						<sql_statement>INSERT INTO t VALUES ($release_id)</sql_statement>
					</insert_section>
					<reports_section>
						<field ID="Other" Type="UserText" Label="Other:" SQLQuery="" />
						<report ID="Summary" Type="PieChart" SQLQuery="SELECT status, COUNT(status) FROM t" />
						<redirect ID="goto x" Path="http://x" />
					</reports_section>
				</twister_user_defined>
			</root>
			""";
	private static final String SHARED = """
			<root>
			  <server_section>
			    <db_config>
			      <server>one</server>
			    </db_config>
			    <insert_section>
			      <field ID="a" Type="UserText" Level="Testcase"/>
			      <sql_statement>INSERT INTO a VALUES (1)</sql_statement>
			    </insert_section>
			    <reports_section>
			      <report ID="r" Type="BarChart" SQLQuery="SELECT 1"/>
			    </reports_section>
			  </server_section>
			  <server_section>
			    <db_config>
			      <server>two</server>
			    </db_config>
			  </server_section>
			</root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(DATABASE, FULL).tests("DatabaseConfiguration", "Connection", "Field", "Insert", "ReportField", "Report", "Redirect");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfTheOldLayout() throws MalformedFileException {
		return EveryValue.of(DATABASE, OLD_LAYOUT).tests("DatabaseConfiguration", "Connection", "Field", "Insert", "ReportField", "Report", "Redirect");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfSharedDatabases() throws MalformedFileException {
		return EveryValue.of(DATABASE, SHARED).tests("DatabaseConfiguration", "ServerSection", "Connection", "Field", "Insert", "Report");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		Sample<DatabaseConfiguration> sample = new Sample<>(DATABASE, FULL);
		DatabaseConfiguration database = sample.root;
		assertEquals(List.of(), sample.warnings);
		assertEquals(List.of("localhost", "twister_demo", "user", "4a6f"), List.of(database.getConnection().getServer(), database.getConnection().getDatabase(),
				database.getConnection().getUser(), database.getConnection().getPassword()));
		assertTrue(database.getConnection().isUseSharedDatabase());
		Field field = database.getFields().get(0);
		assertEquals(List.of("res_id", "id", "results", "select MAX(id)+1 from results", "-"),
				List.of(field.getId(), field.getFieldName(), field.getFromTable(), field.getSqlQuery(), field.getLabel()));
		assertEquals(List.of(FieldType.DB_SELECT, FieldLevel.PROJECT, false, true),
				List.of(field.getType(), field.getLevel(), field.isGuiDefined(), field.isMandatory()));
		assertEquals(List.of("INSERT INTO results\n        VALUES (@res_id@, '$comments', '${twister_tc_name}')", "UPDATE t SET n = 1 WHERE a < 2 AND b = '&'",
				"DELETE FROM t WHERE a < 1"), database.getInserts().stream().map(Insert::getSql).toList());
		assertEquals("Select date:", database.getReportFields().get(0).getLabel());
		Report report = database.getReports().get(0);
		assertEquals(List.of("Details", "SELECT 1", "SELECT \"2\"", "/my/report", "Lab"),
				List.of(report.getId(), report.getSqlTotal(), report.getSqlCompare(), report.getPath(), report.getFolder()));
		assertEquals(ReportType.LINE_CHART, report.getType());
		Redirect redirect = database.getRedirects().get(0);
		assertEquals(List.of("goto lab", "http://lab/?a=1&b=2"), List.of(redirect.getId(), redirect.getPath()));
	}

	@Test
	void bothLayoutsSayTheSame() throws MalformedFileException {
		Sample<DatabaseConfiguration> old = new Sample<>(DATABASE, OLD_LAYOUT);
		List<Loss> losses = new ArrayList<>();
		String later = old.convert(Dialect.V2_1, losses);
		assertEquals(List.of(), losses);
		assertTrue(EcoreUtil.equals(old.root, new Sample<DatabaseConfiguration>(DATABASE, later).root), later);
		assertEquals(
				"""
						<root>
							<db_config>
								<server>localhost</server><database>d</database><user>u</user><password>p</password>
							</db_config>
							<insert_section>
								<field ID="release_id" Type="UserSelect" SQLQuery="select DISTINCT id, name from r" GUIDefined="true" Mandatory="true" Label="Release:" Note="old" />
								<sql_statement>INSERT INTO t VALUES ($release_id)</sql_statement>
							</insert_section>
							<reports_section>
								<field ID="Other" Type="UserText" Label="Other:" SQLQuery="" />
								<report ID="Summary" Type="PieChart" SQLQuery="SELECT status, COUNT(status) FROM t" />
								<redirect ID="goto x" Path="http://x" />
							</reports_section>
						</root>
						""",
				later);
		String back = new Sample<DatabaseConfiguration>(DATABASE, later).convert(Dialect.V2_0, losses);
		assertEquals(OLD_LAYOUT.replaceAll("\t\t\t<!-- .* -->\n", ""), back);
		assertEquals(List.of(), losses);
	}

	@Test
	void convertedToTheOldLayoutWithLosses() throws MalformedFileException {
		List<Loss> losses = new ArrayList<>();
		String old = new Sample<DatabaseConfiguration>(DATABASE, FULL).convert(Dialect.V2_0, losses);
		assertEquals(List.of("Connection: use_shared_db yes is not in v2.0.", "Field 'res_id': Level Project is not in v2.0.",
				"Report 'Details': Folder Lab is not in v2.0."), losses.stream().map(Loss::message).toList());
		assertFalse(old.contains("use_shared_db") || old.contains("Level=") || old.contains("Folder="), old);
		assertTrue(old.contains("Hint=\"none\"") && old.contains("<![CDATA["), "what is not known goes along\n" + old);
		Sample<DatabaseConfiguration> again = new Sample<>(DATABASE, old);
		DatabaseConfiguration expected = new Sample<DatabaseConfiguration>(DATABASE, FULL).root;
		expected.getConnection().setUseSharedDatabase(false);
		expected.getFields().get(0).setLevel(FieldLevel.SUITE);
		expected.getReports().get(0).setFolder("");
		assertTrue(EcoreUtil.equals(expected, again.root), old);
		losses.clear();
		new Sample<DatabaseConfiguration>(DATABASE, SHARED).convert(Dialect.V2_1, losses);
		assertEquals(2, losses.size(), losses.toString());
	}

	@Test
	void serversOfASharedConfiguration() throws MalformedFileException {
		DatabaseConfiguration shared = new Sample<DatabaseConfiguration>(DATABASE, SHARED).root;
		assertEquals(List.of("one", "two"), shared.getServers().stream().map(DatabaseSection::getConnection).map(c -> c.getServer()).toList());
		assertEquals(FieldLevel.TESTCASE, shared.getServers().get(0).getFields().get(0).getLevel());
		assertNull(shared.getConnection());
	}

	@Test
	void aChangedStatementStaysInItsCdata() throws MalformedFileException {
		assertEquals(List.of("-<sql_statement><![CDATA[UPDATE t SET n = 1 WHERE a < 2 AND b = '&']]></sql_statement><!-- of the lab -->",
				"+<sql_statement><![CDATA[DELETE FROM t", "+WHERE a < 3]]></sql_statement><!-- of the lab -->"),
				new Sample<DatabaseConfiguration>(DATABASE, FULL).diff(db -> db.getInserts().get(1).setSql("DELETE FROM t\nWHERE a < 3")));
	}

	@Test
	void theFirstFieldOfAFile() throws MalformedFileException {
		Field field = DatabaseFactory.eINSTANCE.createField();
		field.setId("a");
		field.setLevel(FieldLevel.TESTCASE);
		Sample<DatabaseConfiguration> sample = new Sample<>(DATABASE, "<root>\n  <db_config/>\n  <reports_section/>\n</root>\n");
		assertEquals(List.of("+<insert_section>",
				"+<field ID=\"a\" Type=\"UserSelect\" SQLQuery=\"\" Label=\"\" GUIDefined=\"false\" Mandatory=\"false\" Level=\"Testcase\"/>",
				"+</insert_section>"),
				sample.diff(db -> db.getFields().add(field)));
		assertEquals("  <db_config/>\n  <insert_section>\n    <field ", sample.write().substring(7, 52));
	}

	@Test
	void aFieldMovesAndKeepsWhatIsNotKnown() throws MalformedFileException {
		Sample<DatabaseConfiguration> sample = new Sample<>(DATABASE, FULL);
		sample.diff(db -> db.getFields().move(1, 0));
		assertTrue(sample.write().contains("Hint=\"none\" />\n    <sql_statement>"), sample.write());
		assertEquals(List.of(), sample.diff(db -> db.getFields().move(0, 1)));
	}

	@Test
	void examplesOfTheGuide() throws MalformedFileException {
		Sample<DatabaseConfiguration> sample = new Sample<>(DATABASE, GUIDE);
		DatabaseConfiguration database = sample.root;
		assertEquals(List.of(), sample.warnings);
		assertEquals(
				List.of("res_id DB_SELECT false true", "release_id USER_SELECT true true", "build_id USER_SELECT true true", "comments USER_TEXT true false"),
				database.getFields().stream().map(f -> f.getId() + " " + f.getType().name() + " " + f.isGuiDefined() + " " + f.isMandatory()).toList());
		assertEquals("""
				INSERT INTO gg_regression
				(suite_name, test_name, status, date_start, date_end, build, machine)
				VALUES
				( '$twister_suite_name', '$twister_tc_name', '$twister_tc_status', '$twister_tc_date_started',
				 '$twister_tc_date_finished', '$release.$build', '$twister_ep_name' )""", database.getInserts().get(0).getSql());
		assertEquals(List.of("Dates", "Statuses", "Releases", "Other"), database.getReportFields().stream().map(f -> f.getId()).toList());
		assertEquals("SELECT status AS 'Status', COUNT(status) AS 'Count' FROM results_table1 WHERE build= '@Build@' group by status",
				database.getReports().get(2).getSqlQuery(), "a line break in an attribute is a space");
		assertEquals("SELECT Build, COUNT(status) AS 'Pass Rate (%)' FROM results_table1 WHERE Build LIKE '@Release@%' GROUP BY Build",
				database.getReports().get(3).getSqlTotal());
		assertEquals(List.of(ReportType.TABLE, ReportType.TABLE, ReportType.PIE_CHART, ReportType.LINE_CHART),
				database.getReports().stream().map(Report::getType).toList());
		assertEquals(List.of("goto PhpMyAdmin", "goto PHP Report"), database.getRedirects().stream().map(Redirect::getId).toList());
		assertEquals(GUIDE, sample.write());
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfTheGuide() throws MalformedFileException {
		return EveryValue.of(DATABASE, GUIDE).onLines("Report.sqlQuery", 2).onLines("Report.sqlTotal", 2)
				.tests("DatabaseConfiguration", "Field", "Insert", "ReportField", "Report", "Redirect");
	}

	private static final String GUIDE = """
			<root>
			<insert_section>
			<field ID="res_id" Type="DbSelect"
			SQLQuery="select MAX(id)+1 from repo_test_view"
			Label="-" GUIDefined="false" Mandatory="true" />

			<field ID="release_id" Type="UserSelect"
			SQLQuery="select DISTINCT id, release_name from t_releases"
			GUIDefined="true" Mandatory="true" Label="Release:" />

			<field ID="build_id" Type="UserSelect"
			SQLQuery="select DISTINCT id, build_name from t_builds"
			Label="Build:" GUIDefined="true" Mandatory="true" />

			<field ID="comments" Type="UserText" SQLQuery=""
			Label="Set comments:" GUIDefined="true" Mandatory="false" />
			<sql_statement>
			INSERT INTO gg_regression
			(suite_name, test_name, status, date_start, date_end, build, machine)
			VALUES
			( '$twister_suite_name', '$twister_tc_name', '$twister_tc_status', '$twister_tc_date_started',
			 '$twister_tc_date_finished', '$release.$build', '$twister_ep_name' )
			</sql_statement>
			<sql_statement>
			INSERT INTO results_table1
			VALUES
			( @res_id@, $release_id, $build_id, $suite_id, $station_id, '$twister_tc_date_finished',
			 '$twister_tc_status', '$comments' )
			</sql_statement>
			</insert_section>
			<reports_section>
			<field ID="Dates" Type="UserSelect" Label="Select date:"
			SQLQuery="SELECT DISTINCT date FROM results_table1 ORDER BY date" />

			<field ID="Statuses" Label="Select test status:" Type="UserSelect"
			SQLQuery="SELECT DISTINCT status FROM results_table1 ORDER BY status" />

			<field ID="Releases" Label="Select release" Type="UserSelect"
			SQLQuery="SELECT DISTINCT SUBSTRING(build, 1, 6) AS R FROM results_table1 ORDER BY R" />

			<field ID="Other" Type="UserText" Label="Type other filters:" SQLQuery="" />
			<report ID="Details (build)" Type="Table"
			SQLQuery="SELECT * FROM results_table1 WHERE build='@Build@' ORDER BY id" />

			<report ID="Details (suite)" Type="Table"
			SQLQuery="SELECT * FROM results_table1 WHERE build='@Build@' AND suite_name='@Suite@' " />

			<report ID="Summary" Type="PieChart"
			SQLQuery="SELECT status AS 'Status', COUNT(status) AS 'Count' FROM results_table1 WHERE build=
			'@Build@' group by status " />

			<report ID="Pass Rate" Type="LineChart"
			SQLQuery="SELECT Build, COUNT(status) AS 'Pass Rate (%)' FROM results_table1 WHERE Build LIKE
			'@Release@%' AND status='Pass' GROUP BY Build"
			SQLTotal="SELECT Build, COUNT(status) AS 'Pass Rate (%)' FROM results_table1 WHERE Build LIKE
			'@Release@%' GROUP BY Build" />
			<redirect ID="goto PhpMyAdmin" Path="http://my-server/phpmyadmin" />

			<redirect ID="goto PHP Report" Path="http://my-server/some-report.php" />
			</reports_section>
			</root>
			""";
}
