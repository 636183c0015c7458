// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import org.twister.model.accounts.AccountsPackage;
import org.twister.model.bindings.BindingsPackage;
import org.twister.model.database.DatabasePackage;
import org.twister.model.email.EmailPackage;
import org.twister.model.eplist.EplistPackage;
import org.twister.model.framework.FrameworkPackage;
import org.twister.model.globals.GlobalsPackage;
import org.twister.model.io.FileKind;
import org.twister.model.panic.PanicPackage;
import org.twister.model.plugins.PluginsPackage;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.resources.ResourcesPackage;
import org.twister.model.schedule.SchedulePackage;
import org.twister.model.services.ServicesPackage;

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
				.needed(Literals.CONFIGURATION_FILE__NAME, target).needed(Literals.DEPENDENCY__TARGET, target)
				.with(Literals.DEPENDENCY__STATUS, Texts.name(";:"));
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

	@Group
	class DatabaseConfigurations extends RoundTrip {
		DatabaseConfigurations() {
			super(new Domain(FileKind.DATABASE, DatabasePackage.Literals.DATABASE_CONFIGURATION, Texts.stripped()));
		}
	}

	@Group
	class EmailConfigurations extends RoundTrip {
		EmailConfigurations() {
			super(new Domain(FileKind.EMAIL, EmailPackage.Literals.EMAIL_CONFIGURATION, Texts.stripped()).items(Texts.name(",;"), Texts.key())
					.with(EmailPackage.Literals.EMAIL_CONFIGURATION__MESSAGE, Texts.raw()));
		}
	}

	@Group
	class PluginLists extends RoundTrip {
		PluginLists() {
			super(new Domain(FileKind.PLUGINS, PluginsPackage.Literals.PLUGIN_LIST, Texts.stripped()).with(PluginsPackage.Literals.PLUGIN_PROPERTY__VALUE,
					Texts.raw()));
		}
	}

	/** In {@code <bind>configuration=sut</bind>} the first {@code =} is the one between. */
	@Group
	class BindingsFiles extends RoundTrip {
		BindingsFiles() {
			super(new Domain(FileKind.BINDINGS, BindingsPackage.Literals.BINDINGS, Texts.stripped())
					.with(BindingsPackage.Literals.PLAIN_LINK__CONFIGURATION, Texts.stripped().map(t -> t.replace("=", "").strip()))
					.with(BindingsPackage.Literals.BINDING_LINK__COMPONENT, Texts.raw()).with(BindingsPackage.Literals.BINDING_LINK__SUT, Texts.raw()));
		}
	}

	@Group
	class EpLists extends RoundTrip {
		EpLists() {
			super(new Domain(FileKind.EP_LIST, EplistPackage.Literals.EP_LIST, Texts.stripped())
					.named(EplistPackage.Literals.EP_ENTRY__NAME, Texts.name("").filter(t -> !t.matches("(?i)DEFAULT|AUTO|PACKETSNIFFERPLUGIN")))
					.with(EplistPackage.Literals.EP_ENTRY__CE_PORT, port()).with(EplistPackage.Literals.EP_LIST__AUTO_CE_PORT, port()));
		}
	}

	@Group
	class ServiceLists extends RoundTrip {
		ServiceLists() {
			super(new Domain(FileKind.SERVICES, ServicesPackage.Literals.SERVICE_LIST, Texts.stripped()).named(ServicesPackage.Literals.SERVICE_ENTRY__NAME,
					Texts.name("")));
		}
	}

	@Group
	class AccountsFiles extends RoundTrip {
		AccountsFiles() {
			super(new Domain(FileKind.ACCOUNTS, AccountsPackage.Literals.ACCOUNTS, Texts.raw()).items(Texts.name(""), Texts.key())
					.named(AccountsPackage.Literals.USER__NAME, Texts.name("")).named(AccountsPackage.Literals.GROUP__NAME, Texts.name("")));
		}
	}

	@Group
	class PanicRuleFiles extends RoundTrip {
		PanicRuleFiles() {
			super(new Domain(FileKind.PANIC_RULES, PanicPackage.Literals.PANIC_RULES, Texts.raw()).named(PanicPackage.Literals.PANIC_USER__NAME, Texts.raw())
					.named(PanicPackage.Literals.PANIC_RULE__ID, Texts.raw()));
		}
	}

	@Group
	class ScheduleLists extends RoundTrip {
		ScheduleLists() {
			super(new Domain(FileKind.SCHEDULES, SchedulePackage.Literals.SCHEDULE_LIST, Texts.raw()).named(SchedulePackage.Literals.SCHEDULE__CREATED,
					Texts.raw()));
		}
	}

	/** resources.json and systems.json. */
	@Group
	class TestBeds extends RoundTrip {
		TestBeds() {
			super(new Domain(FileKind.TEST_BEDS, ResourcesPackage.Literals.RESOURCE_TREE, Texts.raw()).named(ResourcesPackage.Literals.RESOURCE_NODE__NAME,
					Texts.name("")));
		}
	}

	private static Arbitrary<Integer> port() {
		return Arbitraries.integers().between(1, 65535);
	}
}
