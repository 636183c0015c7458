// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseSection;
import org.twister.model.database.Field;
import org.twister.model.database.FieldLevel;
import org.twister.model.database.FieldType;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/**
 * Rules about the values that a project gives to the fields of the database configuration. The fields of the project and of top suites are theirs alone;
 * a test without a
 * value of its own has that of its suites or project.
 */
final class Fields {

	/** Names of the fields with a value in a suite and in all around it. */
	record Filled(Set<String> names) {

		private Filled with(List<UserField> fields) {
			List<String> more = fields.stream().filter(f -> !Findings.isBlank(f.getValue())).map(UserField::getName).filter(n -> !names.contains(n)).toList();
			if (more.isEmpty()) {
				return this;
			}
			Set<String> all = new HashSet<>(names);
			all.addAll(more);
			return new Filled(all);
		}
	}

	private final Findings found;
	private final boolean isKnown;
	private final Set<String> ids;
	private final List<Field> ofProject;
	private final List<Field> ofSuites;
	private final List<Field> ofTests;

	Fields(Optional<DatabaseConfiguration> database, Findings found) {
		this.found = found;
		this.isKnown = database.isPresent();
		List<Field> all = new ArrayList<>();
		database.ifPresent(d -> all.addAll(d.getFields()));
		database.ifPresent(d -> d.getServers().stream().map(DatabaseSection::getFields).forEach(all::addAll));
		this.ids = all.stream().map(Field::getId).collect(Collectors.toSet());
		this.ofProject = needed(all, FieldLevel.PROJECT);
		this.ofSuites = needed(all, FieldLevel.SUITE);
		this.ofTests = needed(all, FieldLevel.TESTCASE);
	}

	/** A field that is not shown, or that the database fills, needs no value. */
	private static List<Field> needed(List<Field> all, FieldLevel level) {
		return all.stream().filter(f -> f.isMandatory() && f.isGuiDefined() && f.getType() != FieldType.DB_SELECT && f.getLevel() == level).toList();
	}

	Filled check(Project project) {
		Filled filled = new Filled(Set.of()).with(project.getFields());
		checkNeeded(ofProject, filled, "The project", project, Literals.PROJECT__FIELDS);
		checkNames(project.getFields(), "the project");
		return filled;
	}

	Filled check(Suite suite, boolean isTop, Filled around) {
		if (isTop && !ofSuites.isEmpty()) {
			checkNeeded(ofSuites, new Filled(Set.of()).with(suite.getFields()), "Suite '" + suite.getName() + "'", suite, Literals.SUITE__FIELDS);
		}
		checkNames(suite.getFields(), "suite '" + suite.getName() + "'");
		return around.with(suite.getFields());
	}

	/** Setup and teardown files are not saved. */
	void check(TestFile test, String of, Filled around) {
		if (ofTests.isEmpty() || !test.isChecked() || !test.isRunnable() || test.getRole() != FileRole.TEST) {
			return;
		}
		EList<Property> properties = test.getProperties();
		Set<String> own = properties.stream().filter(p -> !Findings.isBlank(p.getValue())).map(Property::getName).collect(Collectors.toSet());
		List<Field> missing = ofTests.stream().filter(f -> !own.contains(f.getId())).toList();
		checkNeeded(missing, around, of, test, Literals.TEST_FILE__PROPERTIES);
	}

	private void checkNeeded(List<Field> needed, Filled filled, String of, ModelObject where, EStructuralFeature feature) {
		for (Field field : needed) {
			if (!filled.names().contains(field.getId())) {
				found.error("missing-field", where, feature, of + " has no value for the mandatory field '" + field.getId() + "'"
						+ (Findings.isBlank(field.getLabel()) ? "." : " (" + field.getLabel().strip() + ")."));
			}
		}
	}

	private void checkNames(List<UserField> fields, String of) {
		for (UserField field : fields) {
			String name = field.getName();
			if (OwnSettings.has(name)) {
				OwnSettings.wanted(name, field.getValue()).ifPresent(
						wanted -> found.warning("bad-setting", field, Literals.USER_FIELD__VALUE, OwnSettings.message(name, field.getValue(), of, wanted)));
				if (ids.contains(name)) {
					found.error("shadowed-field", field, Literals.USER_FIELD__NAME,
							"The field '" + name + "' of " + of + " is a setting of Twister, and a field of the database configuration has the same name.");
				}
			} else if (isKnown && !ids.contains(name)) {
				found.warning("unknown-field", field, Literals.USER_FIELD__NAME,
						"There is a value for the field '" + name + "' of " + of + ", which is not in the database configuration.");
			}
		}
	}
}
