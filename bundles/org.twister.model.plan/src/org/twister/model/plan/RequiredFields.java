// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.Field;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.validation.ModelValidator;
import org.twister.model.validation.Problem;
import org.twister.model.validation.ValidationContext;

/** Fields without whose values a project does not run. The rule is the validation's; here it counts for what takes part. */
final class RequiredFields {

	private static final String MISSING = "missing-field";

	private final DatabaseConfiguration database;

	/** @param database null for none */
	RequiredFields(DatabaseConfiguration database) {
		this.database = database;
	}

	/** @param suites top suites that take part */
	void check(Project project, Set<Suite> suites, Selection selection, Findings findings) {
		if (database == null || fields().noneMatch(Field::isMandatory)) {
			return;
		}
		ValidationContext context = new ValidationContext() {
			@Override
			public Optional<DatabaseConfiguration> database() {
				return Optional.of(database);
			}
		};
		for (Problem problem : ModelValidator.validate(project, context)) {
			if (problem.code().equals(MISSING) && (!(problem.where() instanceof SuiteItem item) || takesPart(item, suites, selection))) {
				findings.add(problem);
			}
		}
	}

	private Stream<Field> fields() {
		return Stream.concat(database.getFields().stream(), database.getServers().stream().flatMap(server -> server.getFields().stream()));
	}

	private static boolean takesPart(SuiteItem item, Set<Suite> suites, Selection selection) {
		return selection.takesPart(item) && (item.getParent() == null ? suites.contains(item) : takesPart(item.getParent(), suites, selection));
	}
}
