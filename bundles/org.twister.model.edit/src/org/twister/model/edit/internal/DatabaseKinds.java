// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import static org.twister.model.database.DatabasePackage.Literals.*;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.twister.model.database.Connection;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.DatabaseSection;
import org.twister.model.database.Field;
import org.twister.model.database.FieldType;
import org.twister.model.database.Insert;
import org.twister.model.database.Redirect;
import org.twister.model.database.Report;
import org.twister.model.database.ReportField;
import org.twister.model.database.ServerSection;
import org.twister.model.edit.ItemImages;

/** The database configuration. */
final class DatabaseKinds {

	private DatabaseKinds() {}

	static List<ItemKind> all() {
		List<ItemKind> kinds = new ArrayList<>();
		kinds.add(section(DATABASE_CONFIGURATION).label(DatabaseConfiguration.class, Labels::fileOf).child(DATABASE_CONFIGURATION__SERVERS));
		kinds.add(section(SERVER_SECTION).label(ServerSection.class, s -> s.getConnection() == null ? Texts.type(SERVER_SECTION) : label(s.getConnection())));
		kinds.add(new ItemKind(CONNECTION, ItemImages.CONNECTION).label(Connection.class, DatabaseKinds::label).secret(CONNECTION__PASSWORD));
		kinds.add(new ItemKind(FIELD, ItemImages.FIELD).label(Field.class, f -> typed(f.getId(), Labels.word(FIELD_TYPE, f.getType())))
				.uniquelyNamed(FIELD__ID, Texts.get("new.field")).multiLine(FIELD__SQL_QUERY));
		kinds.add(new ItemKind(INSERT, ItemImages.INSERT).label(Insert.class, i -> Labels.orUnnamed(Labels.oneLine(i.getSql()))).multiLine(INSERT__SQL));
		kinds.add(new ItemKind(REPORT_FIELD, ItemImages.FIELD).label(ReportField.class, f -> typed(f.getId(), Labels.word(FIELD_TYPE, f.getType())))
				.uniquelyNamed(REPORT_FIELD__ID, Texts.get("new.field")).multiLine(REPORT_FIELD__SQL_QUERY));
		kinds.add(new ItemKind(REPORT, ItemImages.REPORT).label(Report.class, r -> typed(r.getId(), Labels.word(REPORT_TYPE, r.getType())))
				.uniquelyNamed(REPORT__ID, Texts.get("new.report")).multiLine(REPORT__SQL_QUERY, REPORT__SQL_TOTAL, REPORT__SQL_COMPARE));
		kinds.add(new ItemKind(REDIRECT, ItemImages.LINK).label(Redirect.class, r -> Labels.orUnnamed(r.getId()) + " -> " + r.getPath())
				.uniquelyNamed(REDIRECT__ID, Texts.get("new.redirect")));
		return kinds;
	}

	private static ItemKind section(EClass type) {
		return new ItemKind(type, ItemImages.DATABASE).child(DATABASE_SECTION__CONNECTION)
				.child(DATABASE_SECTION__FIELDS, FIELD, DatabaseSection.class, s -> field()).child(DATABASE_SECTION__INSERTS)
				.child(DATABASE_SECTION__REPORT_FIELDS, REPORT_FIELD, DatabaseSection.class, s -> reportField()).child(DATABASE_SECTION__REPORTS)
				.child(DATABASE_SECTION__REDIRECTS);
	}

	/** A text that users see and may leave empty. */
	private static Field field() {
		Field field = DatabaseFactory.eINSTANCE.createField();
		field.setType(FieldType.USER_TEXT);
		field.setGuiDefined(true);
		return field;
	}

	private static ReportField reportField() {
		ReportField field = DatabaseFactory.eINSTANCE.createReportField();
		field.setType(FieldType.USER_TEXT);
		return field;
	}

	private static String label(Connection connection) {
		return Labels.orUnnamed(connection.getDatabase()) + " @ " + Labels.orUnnamed(connection.getServer());
	}

	private static String typed(String id, String type) {
		return Labels.orUnnamed(id) + " (" + type + ')';
	}
}
