// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.panic.PanicExpression;
import org.twister.model.panic.PanicExpression.Kind;
import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicPackage.Literals;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicRules;
import org.twister.model.panic.PanicUser;

class PanicValidatorTest {

	private final PanicRules rules = PanicFactory.eINSTANCE.createPanicRules();
	private final PanicUser user = user("dan");

	private PanicUser user(String name) {
		PanicUser result = PanicFactory.eINSTANCE.createPanicUser();
		result.setName(name);
		rules.getUsers().add(result);
		return result;
	}

	private PanicRule rule(String id, String expression) {
		PanicRule rule = PanicFactory.eINSTANCE.createPanicRule();
		rule.setId(id);
		rule.setExpression(expression);
		user.getRules().add(rule);
		return rule;
	}

	@ParameterizedTest
	@ValueSource(strings = {"kernel panic", "(?i)oops|BUG: .*", "(?P<code>\\d+) errors", "[(?=] in a class", "\\(\\?= escaped", "\\Q(?=\\E quoted", "[](?=]",
			"a{1000}"})
	void expressionsThatAreRight(String expression) {
		rule("1", expression);
		Check.clean(rules);
	}

	@ParameterizedTest
	@CsvSource({"oops (?=now),a look-around,6", "(?!a)b,a look-around,1", "x(?<=y),a look-around,2", "x(?<!y),a look-around,2", "(a)\\1,a back-reference,4",
			"(?P<n>a)(?P=n),a back-reference,9", "(?<n>a)\\k<n>,a back-reference,8", "[a-z](?>b),an atomic group,6", "(a)?(?(1)b),a condition,5"})
	void whatNeedsBacktracking(String expression, String what, int position) {
		PanicRule rule = rule("1", expression);
		Check.error(rules, "unsupported-expression", rule, Literals.PANIC_RULE__EXPRESSION,
				"Panic rule '" + expression + "' is not supported: it has " + what + " at position " + position + ".");
	}

	@Test
	void whatWouldTakeTooMuchMemory() {
		PanicRule rule = rule("1", "((((a{100}){100}){100}){100})");
		Check.error(rules, "unsupported-expression", rule, Literals.PANIC_RULE__EXPRESSION,
				"Panic rule '((((a{100}){100}){100}){100})' is not supported: it has more groups or repeats than can be matched.");
		assertEquals(Kind.REFUSED, PanicExpression.of("(".repeat(50_000) + "a" + ")".repeat(50_000)).kind());
		assertEquals(Kind.REFUSED, PanicExpression.of("x".repeat(20_000)).kind());
		assertEquals(Kind.TEXT, PanicExpression.of("[".repeat(50_000)).kind());
	}

	@Test
	void whatIsNoExpressionIsText() {
		PanicRule rule = rule("1", "[error (");
		Check.warning(rules, "invalid-expression", rule, Literals.PANIC_RULE__EXPRESSION,
				"Panic rule '[error (' is no valid regular expression (missing closing ]: [error (): it is matched as plain text.");
		PanicExpression text = PanicExpression.of("[error (");
		assertTrue(text.pattern().matcher("an [error ( here").find());
		assertFalse(text.pattern().matcher("an error here").find());
	}

	@Test
	void whatMatchesEveryLine() {
		PanicRule rule = rule("1", "error*|");
		Check.warning(rules, "matches-everything", rule, Literals.PANIC_RULE__EXPRESSION,
				"Panic rule 'error*|' also matches an empty line: it stops every run.");
	}

	@Test
	void aRuleWithoutExpression() {
		PanicRule rule = rule("13|5", "");
		Check.error(rules, "missing-expression", rule, Literals.PANIC_RULE__EXPRESSION, "Panic rule '13|5' has no expression.");
	}

	@Test
	void idsAreOfOneUser() {
		rule("1", "a");
		PanicUser other = user("eva");
		other.getRules().add(rule("1", "b"));
		Check.clean(rules);
		PanicRule second = rule("1", "c");
		Check.error(rules, "duplicate-id", second, Literals.PANIC_RULE__ID, "Panic rule '1' is there twice.");
	}

	@Test
	void aUserThatIsThereTwice() {
		PanicUser second = user("dan");
		Check.error(rules, "duplicate-user", second, Literals.PANIC_USER__NAME, "User 'dan' is there twice.");
	}
}
