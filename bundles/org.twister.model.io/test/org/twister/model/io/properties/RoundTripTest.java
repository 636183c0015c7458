// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import org.twister.model.framework.FrameworkPackage;
import org.twister.model.globals.GlobalsPackage;
import org.twister.model.io.FileKind;
import org.twister.model.project.ProjectPackage.Literals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

/** The kinds of files, and what each can hold. */
class RoundTripTest {

	/** Names of properties that say something else, and the pairs' own. */
	private static final String KNOWN = "Running|setup_file|Prerequisite|teardown_file|Optional|Runnable|iterationNr|param";

	/** Without what the names of other features end with. */
	private static Domain project() {
		Arbitrary<String> target = Texts.name(";");
		return new Domain(FileKind.PROJECT, Literals.PROJECT, Texts.stripped()).items(Texts.name(";"), Texts.key())
				.needed(Literals.PROPERTY__NAME, Texts.stripped().filter(t -> !t.isEmpty() && !t.matches(KNOWN))).with(Literals.PROPERTY__VALUE, Texts.raw())
				.with(Literals.PARAMETER__VALUE, Texts.raw()).with(Literals.USER_FIELD__VALUE, Texts.raw()).with(Literals.TEST_FILE__ITERATION, Texts.raw())
				.needed(Literals.CONFIGURATION_FILE__NAME, target).needed(Literals.DEPENDENCY__TARGET, target).with(Literals.DEPENDENCY__STATUS, Texts.name(";:"));
	}

	/** Projects and predefined suites. */
	@Group
	class Projects extends RoundTrip {
		Projects() {
			super(project().without(Literals.SUITE__EPS));
		}
	}

	/** testsuites.xml and temporary runs: all tests are checked. */
	@Group
	class ExpandedProjects extends RoundTrip {
		ExpandedProjects() {
			super(project().without(Literals.TEST_FILE__CHECKED));
		}
	}

	@Group
	class GlobalsFiles extends RoundTrip {
		GlobalsFiles() {
			super(new Domain(FileKind.GLOBALS, GlobalsPackage.Literals.GLOBALS, Texts.stripped()).with(GlobalsPackage.Literals.PARAMETER__VALUE, Texts.raw()));
		}
	}

	@Group
	class FrameworkConfigurations extends RoundTrip {
		FrameworkConfigurations() {
			super(new Domain(FileKind.FRAMEWORK, FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION, Texts.stripped())
					.with(FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT, port())
					.with(FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT, port()));
		}
	}

	private static Arbitrary<Integer> port() {
		return Arbitraries.integers().between(1, 65535);
	}
}
