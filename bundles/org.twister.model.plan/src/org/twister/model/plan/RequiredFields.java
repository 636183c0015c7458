// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.Collection;
import java.util.List;

import org.twister.model.database.Field;
import org.twister.model.database.FieldLevel;
import org.twister.model.database.FieldType;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.UserField;

/** Fields without whose values a project does not run: those that are mandatory and that users are asked for. */
final class RequiredFields {

	private final List<Field> fields;

	RequiredFields(Collection<? extends Field> fields) {
		this.fields = fields.stream().filter(field -> field.isMandatory() && field.isGuiDefined() && field.getType() != FieldType.DB_SELECT)
				.<Field> map(field -> field).toList();
	}

	/** @param suites top suites that take part: sub-suites have their values */
	void check(Project project, Collection<Suite> suites, Findings findings) {
		for (Field field : fields) {
			if (field.getLevel() == FieldLevel.PROJECT && !hasValue(project.getFields(), field)) {
				findings.error("mandatory-field-empty", project, Literals.PROJECT__FIELDS, "Field " + label(field) + " of the project is mandatory and has no value.");
			}
		}
		for (Suite suite : suites) {
			for (Field field : fields) {
				if (field.getLevel() == FieldLevel.SUITE && !hasValue(suite.getFields(), field)) {
					findings.error("mandatory-field-empty", suite, Literals.SUITE__FIELDS,
							"Field " + label(field) + " of suite '" + suite.getName() + "' is mandatory and has no value.");
				}
			}
		}
	}

	private static boolean hasValue(List<UserField> values, Field field) {
		return values.stream().anyMatch(value -> value.getName().equals(field.getId()) && !value.getValue().isBlank());
	}

	private static String label(Field field) {
		return "'" + field.getId() + "'" + (field.getLabel().isBlank() ? "" : " (" + field.getLabel() + ")");
	}
}
