// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.twister.model.ModelObject;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabasePackage.Literals;
import org.twister.model.database.DatabaseSection;
import org.twister.model.database.Field;
import org.twister.model.database.FieldType;
import org.twister.model.database.Insert;
import org.twister.model.database.Redirect;
import org.twister.model.database.Report;
import org.twister.model.database.ReportField;

/** Rules of the database configuration. What only the database knows, such as its tables, is not asked here. */
final class DatabaseValidator {

	private final Findings found;

	DatabaseValidator(Findings found) {
		this.found = found;
	}

	void check(DatabaseConfiguration database) {
		checkSection(database);
		database.getServers().forEach(this::checkSection);
	}

	private void checkSection(DatabaseSection section) {
		if (section.getConnection() != null && !Findings.isBlank(section.getConnection().getServer())) {
			found.address(section.getConnection().getServer().strip(), "Database server '" + section.getConnection().getServer() + "'", section.getConnection(),
					Literals.CONNECTION__SERVER);
		}
		Findings.Names names = found.new Names("duplicate-field");
		Set<String> fields = new HashSet<>();
		for (Field field : section.getFields()) {
			names.add("Field", field.getId(), field, Literals.FIELD__ID);
			fields.add(field.getId());
			check(field);
		}
		for (Insert insert : section.getInserts()) {
			if (Findings.isBlank(insert.getSql())) {
				found.warning("empty-insert", insert, Literals.INSERT__SQL, "A statement that saves results is empty.");
			}
			checkSql("A statement that saves results", insert, Literals.INSERT__SQL, insert.getSql(), fields, false);
		}
		checkReports(section);
	}

	private void check(Field field) {
		String of = "Field '" + field.getId() + "'";
		found.required("missing-name", field.getId(), field, Literals.FIELD__ID, "A field has no ID.");
		boolean asks = field.getType() == FieldType.USER_SELECT || field.getType() == FieldType.DB_SELECT;
		if (asks) {
			found.required("missing-sql", field.getSqlQuery(), field, Literals.FIELD__SQL_QUERY, of + " is a " + field.getType() + " and has no SQL query.");
		}
		if (field.isMandatory() && !field.isGuiDefined() && field.getType() != FieldType.DB_SELECT) {
			found.warning("hidden-mandatory-field", field, Literals.FIELD__GUI_DEFINED, of + " is mandatory and not shown: nobody can fill it.");
		}
		if (OwnSettings.has(field.getId())) {
			found.warning("reserved-field-name", field, Literals.FIELD__ID, of + " has the name of a setting of Twister: suites cannot give it a value.");
		}
		checkSql(of, field, Literals.FIELD__SQL_QUERY, field.getSqlQuery(), null, false);
	}

	private void checkReports(DatabaseSection section) {
		Findings.Names fieldNames = found.new Names("duplicate-field");
		Set<String> fields = new HashSet<>();
		for (ReportField field : section.getReportFields()) {
			fieldNames.add("Report field", field.getId(), field, Literals.REPORT_FIELD__ID);
			fields.add(field.getId());
			check(field);
		}
		Findings.Names reports = found.new Names("duplicate-report");
		for (Report report : section.getReports()) {
			reports.add("Report", report.getId(), report, Literals.REPORT__ID);
			check(report, fields);
		}
		Findings.Names redirects = found.new Names("duplicate-redirect");
		for (Redirect redirect : section.getRedirects()) {
			redirects.add("Redirect", redirect.getId(), redirect, Literals.REDIRECT__ID);
			found.required("missing-name", redirect.getId(), redirect, Literals.REDIRECT__ID, "A redirect has no ID.");
			found.required("missing-path", redirect.getPath(), redirect, Literals.REDIRECT__PATH, "Redirect '" + redirect.getId() + "' leads nowhere.");
		}
	}

	private void check(ReportField field) {
		String of = "Report field '" + field.getId() + "'";
		found.required("missing-name", field.getId(), field, Literals.REPORT_FIELD__ID, "A report field has no ID.");
		if (field.getType() == FieldType.USER_SELECT) {
			found.required("missing-sql", field.getSqlQuery(), field, Literals.REPORT_FIELD__SQL_QUERY, of + " is a UserSelect and has no SQL query.");
		} else if (field.getType() != FieldType.USER_TEXT) {
			found.error("bad-field-type", field, Literals.REPORT_FIELD__TYPE, of + " is a " + field.getType() + ": reports have UserSelect and UserText only.");
		}
		checkSql(of, field, Literals.REPORT_FIELD__SQL_QUERY, field.getSqlQuery(), null, false);
	}

	private void check(Report report, Set<String> fields) {
		String of = "Report '" + report.getId() + "'";
		found.required("missing-name", report.getId(), report, Literals.REPORT__ID, "A report has no ID.");
		found.required("missing-sql", report.getSqlQuery(), report, Literals.REPORT__SQL_QUERY, of + " has no SQL query.");
		checkSql(of, report, Literals.REPORT__SQL_QUERY, report.getSqlQuery(), fields, true);
		checkSql(of, report, Literals.REPORT__SQL_TOTAL, report.getSqlTotal(), fields, true);
		checkSql(of, report, Literals.REPORT__SQL_COMPARE, report.getSqlCompare(), fields, true);
	}

	/**
	 * @param fields that the statement may name; null to leave it
	 * @param strict whether an unknown field is always an error: in a statement that saves, one inside a literal is text
	 */
	private void checkSql(String of, ModelObject where, EAttribute feature, String sql, Set<String> fields, boolean strict) {
		if (Findings.isBlank(sql)) {
			return;
		}
		SqlText text = new SqlText(sql);
		text.openQuote().ifPresent(quote -> found.error("unbalanced-quotes", where, feature, of + " has a quotation mark " + quote + " that is not closed: '"
				+ abbreviated(sql) + "'."));
		text.openVariable().ifPresent(
				variable -> found.error("unbalanced-template", where, feature, of + " has a variable that is not closed: '" + variable + "'."));
		for (SqlText.FieldUse use : fields == null ? List.<SqlText.FieldUse>of() : text.fields()) {
			if (fields.contains(use.id())) {
				continue;
			}
			String message = of + " uses the field '@" + use.id() + "@', which does not exist";
			if (strict || !use.quoted()) {
				found.error("unknown-field", where, feature, message + ".");
			} else {
				found.warning("unknown-field", where, feature, message + ": it stays as text.");
			}
		}
	}

	private static String abbreviated(String sql) {
		String line = sql.strip().replaceAll("\\s+", " ");
		return line.length() <= 80 ? line : line.substring(0, 77) + "...";
	}
}
