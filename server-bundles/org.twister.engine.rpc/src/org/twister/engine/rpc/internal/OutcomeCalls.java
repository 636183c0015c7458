// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Scripts;

/** Calls that send the e-mail, save results, ask the database and run scripts, when somebody wants it. */
final class OutcomeCalls {

	private static final Duration SCRIPT_LIMIT = Duration.ofMinutes(5);

	private final Services services;

	OutcomeCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("sendMail", "user [force:boolean]", "boolean", "Sends the e-mail about the latest run; with force even if e-mails are switched off.",
				call -> services.addons().mail().send(call.user(Role.RUN_TESTS).user(), call.flag(1)));
		api.add("commitToDatabase", "user", "boolean", "Saves the latest run to the database; what is saved already is not saved again.",
				call -> services.addons().database().save(call.user(Role.RUN_TESTS).user()));
		api.add("runDBSelect run_db_select run_dbselect", "user field_id", "string",
				"What can be chosen for a field of db.xml, as id|name separated by commas.",
				call -> services.addons().database().choices(call.user().user(), call.text(1)).stream().map(choice -> choice.id() + "|" + choice.name())
						.collect(Collectors.joining(",")));
		api.add("runUserScript", "path", "string|boolean",
				"Runs a script of the caller on the server for at most 5 minutes and returns what it wrote; False if it failed. Needs the role RUN_SCRIPTS.",
				this::script);
		api.add("sendFile", "path", "string", "Refused: it gave away files of the server.", call -> {
			throw LegacyError.of("sendFile is not served, use read_file for files of your own!");
		});
	}

	private Object script(Call call) throws Exception {
		Caller user = call.self(Role.RUN_SCRIPTS);
		Scripts scripts = services.addons().scripts();
		Scripts.Result result = Services.as(user, () -> scripts.run(user.user(), call.text(0), List.of(), SCRIPT_LIMIT, line -> {}));
		return result.ok() ? result.output() : (Object) false;
	}
}
