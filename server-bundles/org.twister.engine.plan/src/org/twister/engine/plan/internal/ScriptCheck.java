// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.twister.engine.api.Role;
import org.twister.engine.api.plan.RunPlan;

/** Tells before a run what would keep its pre and post script from running: an error if they are mandatory. */
final class ScriptCheck {

	private final Request request;
	private final boolean isPrivate;
	private final Problems problems;

	/** @param isPrivate in a private Central Engine every user may run scripts */
	ScriptCheck(Request request, boolean isPrivate, Problems problems) {
		this.request = request;
		this.isPrivate = isPrivate;
		this.problems = problems;
	}

	void check(RunPlan plan) {
		if (plan == null) {
			return;
		}
		check("pre", plan.options().scriptPre(), plan);
		check("post", plan.options().scriptPost(), plan);
	}

	private void check(String which, String script, RunPlan plan) {
		if (script.isEmpty()) {
			return;
		}
		boolean isMandatory = plan.options().scriptMandatory();
		Path source = plan.source().isEmpty() ? null : Path.of(plan.source());
		if (!isPrivate && !request.user().roles().contains(Role.RUN_SCRIPTS)) {
			problems.add(isMandatory, "The " + which + " script will not run: user " + plan.user() + " needs the role " + Role.RUN_SCRIPTS + " for it.", source,
					null);
		} else if (!Files.isRegularFile(Path.of(script))) {
			problems.add(isMandatory, "The " + which + " script will not run: there is no file " + script + ".", source, null);
		}
	}
}
