// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.database.Connection;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.DatabasePackage.Literals;
import org.twister.model.database.Field;
import org.twister.model.database.FieldType;
import org.twister.model.database.Insert;
import org.twister.model.database.Redirect;
import org.twister.model.database.Report;
import org.twister.model.database.ReportField;
import org.twister.model.database.ServerSection;

class DatabaseValidatorTest {

	private static final DatabaseFactory FACTORY = DatabaseFactory.eINSTANCE;

	private final DatabaseConfiguration database = FACTORY.createDatabaseConfiguration();

	private Field field(String id, FieldType type, String sql) {
		Field field = FACTORY.createField();
		field.setId(id);
		field.setType(type);
		field.setSqlQuery(sql);
		field.setGuiDefined(true);
		database.getFields().add(field);
		return field;
	}

	private Insert insert(String sql) {
		Insert insert = FACTORY.createInsert();
		insert.setSql(sql);
		database.getInserts().add(insert);
		return insert;
	}

	private ReportField reportField(String id, FieldType type, String sql) {
		ReportField field = FACTORY.createReportField();
		field.setId(id);
		field.setType(type);
		field.setSqlQuery(sql);
		database.getReportFields().add(field);
		return field;
	}

	private Report report(String id, String sql) {
		Report report = FACTORY.createReport();
		report.setId(id);
		report.setSqlQuery(sql);
		database.getReports().add(report);
		return report;
	}

	private Redirect redirect(String id, String path) {
		Redirect redirect = FACTORY.createRedirect();
		redirect.setId(id);
		redirect.setPath(path);
		database.getRedirects().add(redirect);
		return redirect;
	}

	@Test
	void theExamplesOfTheGuide() {
		field("res_id", FieldType.DB_SELECT, "select MAX(id)+1 from results_table1").setGuiDefined(false);
		field("release_id", FieldType.USER_SELECT, "select id, name from releases");
		field("comments", FieldType.USER_TEXT, "");
		insert("INSERT INTO results_table1 VALUES (@res_id@, $release_id, '${comments}', \"$twister_tc_log\", 'it''s', 'it\\'s') -- that's all");
		reportField("Build", FieldType.USER_SELECT, "SELECT DISTINCT build FROM results_table1");
		reportField("Other", FieldType.USER_TEXT, "");
		report("Details", "SELECT * FROM results_table1 WHERE build='@Build@' /* don't */ ORDER BY id");
		redirect("goto PhpMyAdmin", "http://my-server/phpmyadmin");
		Connection connection = FACTORY.createConnection();
		connection.setServer("db.lab:3306");
		database.setConnection(connection);
		Check.clean(database);
	}

	@Test
	void aFieldThatIsThereTwice() {
		Check.inLine(field("a", FieldType.USER_TEXT, ""), 9);
		Field second = field("a", FieldType.USER_TEXT, "");
		Check.error(database, "duplicate-field", second, Literals.FIELD__ID, "Field 'a' is there twice; the first is in line 9.");
	}

	@Test
	void fieldAndReportFieldMayHaveOneName() {
		field("Build", FieldType.USER_TEXT, "");
		reportField("Build", FieldType.USER_TEXT, "");
		Check.clean(database);
		ReportField second = reportField("Build", FieldType.USER_TEXT, "");
		Check.error(database, "duplicate-field", second, Literals.REPORT_FIELD__ID, "Report field 'Build' is there twice.");
	}

	@Test
	void reportsAndRedirectsThatAreThereTwice() {
		report("Summary", "SELECT 1");
		Report report = report("Summary", "SELECT 1");
		Check.error(database, "duplicate-report", report, Literals.REPORT__ID, "Report 'Summary' is there twice.");
		database.getReports().clear();
		redirect("goto x", "http://x");
		Redirect redirect = redirect("goto x", "http://y");
		Check.error(database, "duplicate-redirect", redirect, Literals.REDIRECT__ID, "Redirect 'goto x' is there twice.");
	}

	@Test
	void aSelectFieldWithoutQuery() {
		Field select = field("build", FieldType.USER_SELECT, " ");
		Check.error(database, "missing-sql", select, Literals.FIELD__SQL_QUERY, "Field 'build' is a UserSelect and has no SQL query.");
		select.setType(FieldType.DB_SELECT);
		Check.error(database, "missing-sql", select, Literals.FIELD__SQL_QUERY, "Field 'build' is a DbSelect and has no SQL query.");
		select.setType(FieldType.USER_SCRIPT);
		Check.clean(database);
	}

	@Test
	void aReportWithoutQuery() {
		Report report = report("Summary", "");
		Check.error(database, "missing-sql", report, Literals.REPORT__SQL_QUERY, "Report 'Summary' has no SQL query.");
	}

	@Test
	void reportFieldsAskUsersOnly() {
		ReportField field = reportField("Build", FieldType.DB_SELECT, "SELECT 1");
		Check.error(database, "bad-field-type", field, Literals.REPORT_FIELD__TYPE,
				"Report field 'Build' is a DbSelect: reports have UserSelect and UserText only.");
		field.setType(FieldType.USER_SELECT);
		field.setSqlQuery("");
		Check.error(database, "missing-sql", field, Literals.REPORT_FIELD__SQL_QUERY, "Report field 'Build' is a UserSelect and has no SQL query.");
	}

	@Test
	void aReportWithAFieldThatDoesNotExist() {
		reportField("Build", FieldType.USER_TEXT, "");
		Report report = report("Summary", "SELECT 1 WHERE build='@Build@'");
		report.setSqlTotal("SELECT 2 WHERE build='@build@'");
		Check.error(database, "unknown-field", report, Literals.REPORT__SQL_TOTAL, "Report 'Summary' uses the field '@build@', which does not exist.");
	}

	@Test
	void anInsertWithAFieldThatDoesNotExist() {
		Insert insert = insert("INSERT INTO r VALUES (@id@)");
		Check.error(database, "unknown-field", insert, Literals.INSERT__SQL, "A statement that saves results uses the field '@id@', which does not exist.");
		insert.setSql("INSERT INTO r VALUES ('@id@', 'someone@example.org')");
		Check.warning(database, "unknown-field", insert, Literals.INSERT__SQL,
				"A statement that saves results uses the field '@id@', which does not exist: it stays as text.");
	}

	@Test
	void anEmptyInsert() {
		Insert insert = insert("\n");
		Check.warning(database, "empty-insert", insert, Literals.INSERT__SQL, "A statement that saves results is empty.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT 'a", "SELECT \"a", "SELECT `a", "SELECT 'it''s", "SELECT 'a' WHERE b = 'c"})
	void quotesThatAreNotClosed(String sql) {
		Report report = report("R", sql);
		char quote = sql.charAt(7) == '"' || sql.charAt(7) == '`' ? sql.charAt(7) : '\'';
		Check.error(database, "unbalanced-quotes", report, Literals.REPORT__SQL_QUERY,
				"Report 'R' has a quotation mark " + quote + " that is not closed: '" + sql + "'.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT 'C:\\'", "SELECT 'it\\'s'", "SELECT '\"'", "SELECT 1 -- it's", "SELECT /* ' */ 1"})
	void quotesThatAreRightInSomeDatabase(String sql) {
		report("R", sql);
		Check.clean(database);
	}

	@Test
	void aVariableThatIsNotClosed() {
		Insert insert = insert("INSERT INTO r VALUES ('$user', '${twister_tc_name')");
		Check.error(database, "unbalanced-template", insert, Literals.INSERT__SQL,
				"A statement that saves results has a variable that is not closed: '${twister_tc_name')'.");
		insert.setSql("INSERT INTO r VALUES ('${a', '${b}')");
		Check.error(database, "unbalanced-template", insert, Literals.INSERT__SQL,
				"A statement that saves results has a variable that is not closed: '${a', '${b}')'.");
	}

	@Test
	void aMandatoryFieldThatIsNotShown() {
		Field field = field("release", FieldType.USER_TEXT, "");
		field.setMandatory(true);
		field.setGuiDefined(false);
		Check.warning(database, "hidden-mandatory-field", field, Literals.FIELD__GUI_DEFINED,
				"Field 'release' is mandatory and not shown: nobody can fill it.");
	}

	@Test
	void aFieldNamedLikeASetting() {
		Field field = field("timeout", FieldType.USER_TEXT, "");
		Check.warning(database, "reserved-field-name", field, Literals.FIELD__ID,
				"Field 'timeout' has the name of a setting of Twister: suites cannot give it a value.");
	}

	@Test
	void whatHasNoName() {
		field("", FieldType.USER_TEXT, "");
		reportField("", FieldType.USER_TEXT, "");
		report("", "SELECT 1");
		redirect("", "http://x");
		assertEquals(List.of("A field has no ID.", "A report field has no ID.", "A report has no ID.", "A redirect has no ID."), Check.messages(database));
	}

	@Test
	void aRedirectThatLeadsNowhere() {
		Redirect redirect = redirect("goto x", "");
		Check.error(database, "missing-path", redirect, Literals.REDIRECT__PATH, "Redirect 'goto x' leads nowhere.");
	}

	@Test
	void aServerWithABadPort() {
		Connection connection = FACTORY.createConnection();
		connection.setServer("db.lab:mysql");
		database.setConnection(connection);
		Check.error(database, "bad-port", connection, Literals.CONNECTION__SERVER, "Database server 'db.lab:mysql' has the port 'mysql', which is no number.");
	}

	@Test
	void eachServerHasItsOwnFields() {
		field("a", FieldType.USER_TEXT, "");
		ServerSection server = FACTORY.createServerSection();
		Field same = FACTORY.createField();
		same.setId("a");
		same.setType(FieldType.USER_TEXT);
		server.getFields().add(same);
		Insert insert = FACTORY.createInsert();
		insert.setSql("INSERT INTO r VALUES (@b@)");
		server.getInserts().add(insert);
		database.getServers().add(server);
		Check.error(database, "unknown-field", insert, Literals.INSERT__SQL, "A statement that saves results uses the field '@b@', which does not exist.");
	}
}
