// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.panic.PanicPackage;

/** PanicDetectData.json: {@code {user: {id: {"expression": ..., "enabled": ...}}}}. */
final class PanicMapping {

	private static final String EXPRESSION = "expression";

	private PanicMapping() {}

	static FileMapping create() {
		ObjectMapping rule = ObjectMapping.of(PanicPackage.Literals.PANIC_RULE).ownName(PanicPackage.Literals.PANIC_RULE__ID)
				.always(EXPRESSION, PanicPackage.Literals.PANIC_RULE__EXPRESSION, Codecs.RAW)
				.always("enabled", PanicPackage.Literals.PANIC_RULE__ENABLED, Codecs.FLAG).seal();
		ObjectMapping user = ObjectMapping.of(PanicPackage.Literals.PANIC_USER).ownName(PanicPackage.Literals.PANIC_USER__NAME)
				.children(PanicPackage.Literals.PANIC_USER__RULES, null, rule).seal();
		ObjectMapping rules = ObjectMapping.of(PanicPackage.Literals.PANIC_RULES).children(PanicPackage.Literals.PANIC_RULES__USERS, null, user);
		return FileMapping.of(JsonSyntax.JSON, rules, "{}\n").checkedBy(PanicMapping::problem);
	}

	private static String problem(SourceTree tree) {
		if (tree.kind(0) != NodeKind.OBJECT) {
			return "This is no file of panic rules: it does not begin with '{'.";
		}
		boolean isOther = false;
		for (int user = tree.firstChild(0); user != SourceTree.NONE; user = tree.next(0, user)) {
			for (int rule = tree.firstChild(user); rule != SourceTree.NONE; rule = tree.next(user, rule)) {
				if (tree.child(rule, EXPRESSION) != SourceTree.NONE) {
					return null;
				}
				isOther = true;
			}
		}
		return isOther ? "This is no file of panic rules: nothing in it has an \"expression\"." : null;
	}
}
