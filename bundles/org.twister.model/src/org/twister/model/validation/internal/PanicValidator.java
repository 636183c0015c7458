// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.panic.PanicExpression;
import org.twister.model.panic.PanicPackage.Literals;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicRules;
import org.twister.model.panic.PanicUser;

/** Rules about panic rules. They are matched in a time that grows with the line only, which back-references and look-around do not allow. */
final class PanicValidator {

	private final Findings found;

	PanicValidator(Findings found) {
		this.found = found;
	}

	void check(PanicRules rules) {
		Findings.Names users = found.new Names("duplicate-user");
		for (PanicUser user : rules.getUsers()) {
			users.add("User", user.getName(), user, Literals.PANIC_USER__NAME);
			Findings.Names ids = found.new Names("duplicate-id");
			for (PanicRule rule : user.getRules()) {
				ids.add("Panic rule", rule.getId(), rule, Literals.PANIC_RULE__ID);
				check(rule);
			}
		}
	}

	private void check(PanicRule rule) {
		String expression = rule.getExpression();
		if (expression == null || expression.isEmpty()) {
			found.error("missing-expression", rule, Literals.PANIC_RULE__EXPRESSION, "Panic rule '" + rule.getId() + "' has no expression.");
			return;
		}
		PanicExpression meaning = PanicExpression.of(expression);
		String of = "Panic rule '" + expression + "'";
		switch (meaning.kind()) {
		case REFUSED -> found.error("unsupported-expression", rule, Literals.PANIC_RULE__EXPRESSION,
				of + " is not supported: it has " + meaning.reason() + (meaning.position() == 0 ? "." : " at position " + meaning.position() + "."));
		case TEXT -> found.warning("invalid-expression", rule, Literals.PANIC_RULE__EXPRESSION,
				of + " is no valid regular expression (" + meaning.reason() + "): it is matched as plain text.");
		case REGEX -> {
			if (meaning.pattern().matcher("").find()) {
				found.warning("matches-everything", rule, Literals.PANIC_RULE__EXPRESSION, of + " also matches an empty line: it stops every run.");
			}
		}
		}
	}
}
