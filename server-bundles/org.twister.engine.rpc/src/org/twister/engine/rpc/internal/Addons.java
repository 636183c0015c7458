// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import org.twister.engine.api.Libraries;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.Scripts;
import org.twister.engine.api.TestConfigurations;
import org.twister.engine.api.spi.MailSender;
import org.twister.engine.api.spi.ResultDatabase;

/** Parts that a Central Engine may have or not, as they are now. A call that needs one which is not there says so. */
final class Addons {

	private volatile Scripts scripts;
	private volatile PanicRules panicRules;
	private volatile Libraries libraries;
	private volatile TestConfigurations configurations;
	private volatile MailSender mail;
	private volatile ResultDatabase database;

	void set(Scripts service) {
		scripts = service;
	}

	void set(PanicRules service) {
		panicRules = service;
	}

	void set(Libraries service) {
		libraries = service;
	}

	void set(TestConfigurations service) {
		configurations = service;
	}

	void set(MailSender service) {
		mail = service;
	}

	void set(ResultDatabase service) {
		database = service;
	}

	void unset(Object service) {
		scripts = scripts == service ? null : scripts;
		panicRules = panicRules == service ? null : panicRules;
		libraries = libraries == service ? null : libraries;
		configurations = configurations == service ? null : configurations;
		mail = mail == service ? null : mail;
		database = database == service ? null : database;
	}

	Scripts scripts() throws LegacyError {
		return there(scripts, "runner of scripts");
	}

	PanicRules panicRules() throws LegacyError {
		return there(panicRules, "panic detection");
	}

	Libraries libraries() throws LegacyError {
		return there(libraries, "libraries");
	}

	TestConfigurations configurations() throws LegacyError {
		return there(configurations, "test configurations");
	}

	MailSender mail() throws LegacyError {
		return there(mail, "e-mail");
	}

	ResultDatabase database() throws LegacyError {
		return there(database, "database of results");
	}

	private static <T> T there(T service, String what) throws LegacyError {
		if (service == null) {
			throw LegacyError.notInstalled(what);
		}
		return service;
	}
}
