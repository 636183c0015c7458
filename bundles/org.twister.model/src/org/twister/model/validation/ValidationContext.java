// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation;

import java.util.Optional;
import java.util.Set;

import org.twister.model.database.DatabaseConfiguration;

/**
 * What a validator asks about the world around an object. An empty answer is "cannot tell": what depends on it is not checked. Answers may be slow the
 * first time; a
 * validator asks for each set once, and for each test path once.
 */
public interface ValidationContext {

	/** Knows nothing: only what the object itself says is checked. */
	ValidationContext NONE = new ValidationContext() {
	};

	/** @param pathAsWritten of a test file, as the project has it: absolute, with {@code ~}, or relative to the tests path */
	default Optional<Boolean> testExists(String pathAsWritten) {
		return Optional.empty();
	}

	/** Names of all test beds. */
	default Optional<Set<String>> testBedNames() {
		return Optional.empty();
	}

	/** Names of all SUTs: {@code name.user} and {@code name.system}, or plain names where all SUTs are in one file. */
	default Optional<Set<String>> sutNames() {
		return Optional.empty();
	}

	/** The fields that a project has to fill. */
	default Optional<DatabaseConfiguration> database() {
		return Optional.empty();
	}

	/** Test configuration files, relative to their folder, with {@code /}. */
	default Optional<Set<String>> configurationFiles() {
		return Optional.empty();
	}

	/** Names of all EPs. */
	default Optional<Set<String>> epNames() {
		return Optional.empty();
	}

	/** Names of all libraries, of the product and of the user. */
	default Optional<Set<String>> libraries() {
		return Optional.empty();
	}

	/** Whether the project is a predefined suite, which gets its test beds where it is used. */
	default boolean isPredefinedSuite() {
		return false;
	}
}
