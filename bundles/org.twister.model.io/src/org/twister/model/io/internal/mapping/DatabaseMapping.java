// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.twister.model.io.Dialect.NEWEST;
import static org.twister.model.io.Dialect.V2_0;
import static org.twister.model.io.Dialect.V2_1;
import static org.twister.model.io.Dialect.V3;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.twister.model.database.DatabasePackage;
import org.twister.model.io.internal.mapping.Slot.Value;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.XmlSyntax;

/**
 * db.xml and shared_db.xml. Until July 2013 fields, inserts and reports are within {@code <twister_user_defined>}, after that right within the root, the fields with the
 * inserts. The values of most things are attributes.
 */
final class DatabaseMapping {

	private static final String FIELD = "field";
	private static final String INSERT_SECTION = "insert_section";
	private static final String REPORTS_SECTION = "reports_section";
	private static final String OLD_LAYOUT = "twister_user_defined";

	private final ObjectMapping connection = connection();
	private final ObjectMapping field = field();
	private final ObjectMapping insert = ObjectMapping.of(DatabasePackage.Literals.INSERT).inline().ownText(DatabasePackage.Literals.INSERT__SQL, Codecs.TEXT)
			.seal();
	private final ObjectMapping reportField = reportField();
	private final ObjectMapping report = report();
	private final ObjectMapping redirect = ObjectMapping.of(DatabasePackage.Literals.REDIRECT)
			.attributeAlways("ID", DatabasePackage.Literals.REDIRECT__ID, Codecs.TEXT)
			.attributeAlways("Path", DatabasePackage.Literals.REDIRECT__PATH, Codecs.TEXT).seal();

	private DatabaseMapping() {}

	static FileMapping create() {
		DatabaseMapping tables = new DatabaseMapping();
		ObjectMapping server = tables.section(DatabasePackage.Literals.SERVER_SECTION).seal();
		ObjectMapping root = tables.section(DatabasePackage.Literals.DATABASE_CONFIGURATION)
				.add(new Slot.Children(DatabasePackage.Literals.DATABASE_CONFIGURATION__SERVERS).as("server_section", server).dialects(V3, V3));
		return FileMapping.of(XmlSyntax.XML, root, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n</root>\n")
				.checkedBy(tree -> FileMapping.rootProblem(tree, List.of("root"), "database configuration"))
				.notBefore(tree -> tree.child(0, OLD_LAYOUT) == SourceTree.NONE ? V2_1 : V2_0);
	}

	/** Both layouts. */
	private ObjectMapping section(EClass type) {
		ObjectMapping userDefined = ObjectMapping.of(type)
				.group("field_section", ObjectMapping.of(type).children(DatabasePackage.Literals.DATABASE_SECTION__FIELDS, FIELD, field))
				.group(INSERT_SECTION, ObjectMapping.of(type).children(DatabasePackage.Literals.DATABASE_SECTION__INSERTS, "sql_statement", insert))
				.group(REPORTS_SECTION, reports(type));
		ObjectMapping inserts = ObjectMapping.of(type).children(DatabasePackage.Literals.DATABASE_SECTION__FIELDS, FIELD, field)
				.children(DatabasePackage.Literals.DATABASE_SECTION__INSERTS, "sql_statement", insert);
		return ObjectMapping.of(type).children(DatabasePackage.Literals.DATABASE_SECTION__CONNECTION, "db_config", connection)
				.add(new Slot.Group(List.of(OLD_LAYOUT), userDefined).dialects(V2_0, V2_0))
				.add(new Slot.Group(List.of(INSERT_SECTION), inserts).dialects(V2_1, NEWEST))
				.add(new Slot.Group(List.of(REPORTS_SECTION), reports(type)).dialects(V2_1, NEWEST));
	}

	private ObjectMapping reports(EClass type) {
		return ObjectMapping.of(type).children(DatabasePackage.Literals.DATABASE_SECTION__REPORT_FIELDS, FIELD, reportField)
				.children(DatabasePackage.Literals.DATABASE_SECTION__REPORTS, "report", report)
				.children(DatabasePackage.Literals.DATABASE_SECTION__REDIRECTS, "redirect", redirect);
	}

	private static ObjectMapping connection() {
		return ObjectMapping.of(DatabasePackage.Literals.CONNECTION)
				.always("server", DatabasePackage.Literals.CONNECTION__SERVER, Codecs.TEXT)
				.always("database", DatabasePackage.Literals.CONNECTION__DATABASE, Codecs.TEXT)
				.always("user", DatabasePackage.Literals.CONNECTION__USER, Codecs.TEXT)
				.always("password", DatabasePackage.Literals.CONNECTION__PASSWORD, Codecs.TEXT)
				.value("use_shared_db", DatabasePackage.Literals.CONNECTION__USE_SHARED_DATABASE, Codecs.YES_NO, V3).seal();
	}

	private static ObjectMapping field() {
		return ObjectMapping.of(DatabasePackage.Literals.FIELD)
				.attributeAlways("ID", DatabasePackage.Literals.FIELD__ID, Codecs.TEXT)
				.attributeAlways("Type", DatabasePackage.Literals.FIELD__TYPE, Codecs.literal(DatabasePackage.Literals.FIELD_TYPE))
				.attribute("FieldName", DatabasePackage.Literals.FIELD__FIELD_NAME, Codecs.TEXT)
				.attribute("FromTable", DatabasePackage.Literals.FIELD__FROM_TABLE, Codecs.TEXT)
				.attributeAlways("SQLQuery", DatabasePackage.Literals.FIELD__SQL_QUERY, Codecs.TEXT)
				.attributeAlways("Label", DatabasePackage.Literals.FIELD__LABEL, Codecs.TEXT)
				.attributeAlways("GUIDefined", DatabasePackage.Literals.FIELD__GUI_DEFINED, Codecs.FLAG)
				.attributeAlways("Mandatory", DatabasePackage.Literals.FIELD__MANDATORY, Codecs.FLAG)
				.add(new Value(Value.Form.ATTRIBUTE, List.of("Level"), List.of(), Access.of(DatabasePackage.Literals.FIELD__LEVEL),
						Codecs.literal(DatabasePackage.Literals.FIELD_LEVEL)).dialects(V3, V3))
				.seal();
	}

	private static ObjectMapping reportField() {
		return ObjectMapping.of(DatabasePackage.Literals.REPORT_FIELD)
				.attributeAlways("ID", DatabasePackage.Literals.REPORT_FIELD__ID, Codecs.TEXT)
				.attributeAlways("Type", DatabasePackage.Literals.REPORT_FIELD__TYPE, Codecs.literal(DatabasePackage.Literals.FIELD_TYPE))
				.attributeAlways("Label", DatabasePackage.Literals.REPORT_FIELD__LABEL, Codecs.TEXT)
				.attributeAlways("SQLQuery", DatabasePackage.Literals.REPORT_FIELD__SQL_QUERY, Codecs.TEXT).seal();
	}

	private static ObjectMapping report() {
		return ObjectMapping.of(DatabasePackage.Literals.REPORT)
				.attributeAlways("ID", DatabasePackage.Literals.REPORT__ID, Codecs.TEXT)
				.attributeAlways("Type", DatabasePackage.Literals.REPORT__TYPE, Codecs.literal(DatabasePackage.Literals.REPORT_TYPE))
				.attributeAlways("SQLQuery", DatabasePackage.Literals.REPORT__SQL_QUERY, Codecs.TEXT)
				.attribute("SQLTotal", DatabasePackage.Literals.REPORT__SQL_TOTAL, Codecs.TEXT)
				.attribute("SQLCompare", DatabasePackage.Literals.REPORT__SQL_COMPARE, Codecs.TEXT)
				.attribute("Path", DatabasePackage.Literals.REPORT__PATH, Codecs.TEXT)
				.add(new Value(Value.Form.ATTRIBUTE, List.of("Folder"), List.of(), Access.of(DatabasePackage.Literals.REPORT__FOLDER), Codecs.TEXT)
						.dialects(V2_1, NEWEST))
				.seal();
	}
}
