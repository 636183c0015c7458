// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.twister.model.validation.internal.ProjectBuilder.field;
import static org.twister.model.validation.internal.ProjectBuilder.project;
import static org.twister.model.validation.internal.ProjectBuilder.property;
import static org.twister.model.validation.internal.ProjectBuilder.suite;
import static org.twister.model.validation.internal.ProjectBuilder.test;
import static org.twister.model.validation.internal.ProjectBuilder.top;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.Field;
import org.twister.model.database.FieldLevel;
import org.twister.model.database.FieldType;
import org.twister.model.database.ServerSection;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;
import org.twister.model.validation.Severity;
import org.twister.model.validation.ValidationContext;

class FieldsTest {

	private final DatabaseConfiguration database = DatabaseFactory.eINSTANCE.createDatabaseConfiguration();
	private final ValidationContext context = new ValidationContext() {
		@Override
		public Optional<DatabaseConfiguration> database() {
			return Optional.of(database);
		}
	};
	private final TestFile test = test("a.py");
	private final Suite suite = top("Suite1", test);
	private final Project project = project(suite);

	private Field mandatory(String id, FieldLevel level) {
		Field field = DatabaseFactory.eINSTANCE.createField();
		field.setId(id);
		field.setLabel("Release:");
		field.setType(FieldType.USER_SELECT);
		field.setLevel(level);
		field.setGuiDefined(true);
		field.setMandatory(true);
		database.getFields().add(field);
		return field;
	}

	@Test
	void aMandatoryFieldOfASuiteIsEmpty() {
		mandatory("release_id", FieldLevel.SUITE);
		String message = "Suite 'Suite1' has no value for the mandatory field 'release_id' (Release:).";
		Check.only(project, context, Severity.ERROR, "missing-field", suite, Literals.SUITE__FIELDS, message);
		suite.getFields().add(field("release_id", " "));
		Check.only(project, context, Severity.ERROR, "missing-field", suite, Literals.SUITE__FIELDS, message);
		suite.getFields().get(0).setValue("2");
		Check.clean(project, context);
	}

	@Test
	void suitesInsideHaveTheValueOfTheirTopSuite() {
		mandatory("release_id", FieldLevel.SUITE);
		suite.getFields().add(field("release_id", "2"));
		suite.getItems().add(suite("Inner", test("b.py")));
		Check.clean(project, context);
	}

	@Test
	void aMandatoryFieldOfTheProjectIsEmpty() {
		mandatory("release_id", FieldLevel.PROJECT).setLabel("");
		suite.getFields().add(field("release_id", "2"));
		Check.only(project, context, Severity.ERROR, "missing-field", project, Literals.PROJECT__FIELDS,
				"The project has no value for the mandatory field 'release_id'.");
		project.getFields().add(field("release_id", "2"));
		Check.clean(project, context);
	}

	@Test
	void aMandatoryFieldOfTestsIsEmpty() {
		mandatory("issue", FieldLevel.TESTCASE);
		Check.only(project, context, Severity.ERROR, "missing-field", test, Literals.TEST_FILE__PROPERTIES,
				"Test 'a.py' of suite 'Suite1' has no value for the mandatory field 'issue' (Release:).");
		property(test, "issue", "17");
		Check.clean(project, context);
	}

	@Test
	void aTestHasTheValueOfItsSuite() {
		mandatory("issue", FieldLevel.TESTCASE);
		suite.getFields().add(field("issue", "17"));
		Check.clean(project, context);
	}

	@Test
	void whatIsNotSavedNeedsNoValue() {
		mandatory("issue", FieldLevel.TESTCASE);
		test.setChecked(false);
		TestFile setup = test("setup.py");
		setup.setRole(FileRole.SETUP);
		TestFile data = test("data.txt");
		data.setRunnable(false);
		suite.getItems().addAll(List.of(setup, data));
		Check.clean(project, context);
	}

	@Test
	void fieldsThatNobodyFillsNeedNoValue() {
		mandatory("res_id", FieldLevel.SUITE).setType(FieldType.DB_SELECT);
		mandatory("hidden", FieldLevel.SUITE).setGuiDefined(false);
		mandatory("comment", FieldLevel.SUITE).setMandatory(false);
		Check.clean(project, context);
	}

	@Test
	void fieldsOfEachServerCount() {
		ServerSection server = DatabaseFactory.eINSTANCE.createServerSection();
		server.getFields().add(mandatory("release_id", FieldLevel.SUITE));
		database.getServers().add(server);
		assertEquals(List.of("Suite 'Suite1' has no value for the mandatory field 'release_id' (Release:)."), Check.messages(project, context));
	}

	@Test
	void aValueForAFieldThatDoesNotExist() {
		UserField unknown = field("relase_id", "2");
		suite.getFields().add(unknown);
		Check.only(project, context, Severity.WARNING, "unknown-field", unknown, Literals.USER_FIELD__NAME,
				"There is a value for the field 'relase_id' of suite 'Suite1', which is not in the database configuration.");
		Check.clean(project);
	}

	@Test
	void aSettingThatHidesAField() {
		mandatory("timeout", FieldLevel.SUITE);
		UserField field = field("timeout", "60");
		suite.getFields().add(field);
		Check.only(project, context, Severity.ERROR, "shadowed-field", field, Literals.USER_FIELD__NAME,
				"The field 'timeout' of suite 'Suite1' is a setting of Twister, and a field of the database configuration has the same name.");
	}

	@Test
	void aSettingIsNoUnknownField() {
		suite.getFields().add(field("timeout", "60"));
		project.getFields().add(field("shared_testbed", "true"));
		Check.clean(project, context);
	}
}
