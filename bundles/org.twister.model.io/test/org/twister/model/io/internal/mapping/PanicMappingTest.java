// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicRules;
import org.twister.model.panic.PanicUser;

class PanicMappingTest {

	private static final String FULL = """
			{
			    "ann": {
			        "1370000000|12": {
			            "expression": "kernel panic\\\\b|\\u00e4",
			            "enabled": true
			        },
			        "1370000001|5": {
			            "expression": " [a-z]+ ",
			            "enabled": false,
			            "by": "someone"
			        }
			    },
			    "bob": {}
			}
			""";
	private static final List<String> TEXTS = List.of("", "x", "[a-z]+", "{\"a\": 1}", "\\d+ \"x\"", "\n", "\u0000", "\u4e00");

	private static Sample<PanicRules> sample(String text) throws Exception {
		return new Sample<>(PanicMapping.create(), text);
	}

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(PanicMapping.create(), FULL).tests("PanicRules", "PanicUser", "PanicRule");
	}

	@Test
	void reads() throws Exception {
		PanicRules rules = sample(FULL).root;
		assertEquals(List.of("ann", "bob"), rules.getUsers().stream().map(PanicUser::getName).toList());
		assertEquals(List.of("1370000000|12 kernel panic\\b|\u00e4 true", "1370000001|5  [a-z]+  false"),
				rules.getUsers().get(0).getRules().stream().map(r -> r.getId() + " " + r.getExpression() + " " + r.isEnabled()).toList());
	}

	@Test
	void newRules() throws Exception {
		PanicRule rule = PanicFactory.eINSTANCE.createPanicRule();
		rule.setId("5|1");
		rule.setExpression("a\\d");
		PanicUser user = PanicFactory.eINSTANCE.createPanicUser();
		user.setName("cid");
		user.getRules().add(rule);
		String written = ": {\n        \"5|1\": {\n            \"expression\": \"a\\\\d\",\n            \"enabled\": false\n        }\n    }";
		assertEquals(FULL.replace("\"bob\": {}", "\"bob\": {},\n    \"cid\"" + written), sample(FULL).diffText(rules -> rules.getUsers().add(user)));
		assertEquals(FULL.replace("\"bob\": {}", "\"bob\"" + written), sample(FULL).diffText(rules -> rules.getUsers().get(1).getRules().add(rule)));
		assertEquals("{\"cid\": {\"5|1\": {\"expression\": \"a\\\\d\", \"enabled\": false}}}", sample("{}").diffText(rules -> {
			user.getRules().add(rule);
			rules.getUsers().add(user);
		}));
	}

	@Test
	void tellsOtherKinds() throws Exception {
		for (String text : List.of("{}", "{\"u\": {}}", "{\"u\": {\"1\": {\"x\": 1}}, \"v\": {\"2\": {\"expression\": \"x\"}}}")) {
			PanicMapping.create().verify(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {}));
		}
		assertNull(PanicMapping.create().check().apply(JsonSyntax.JSON.parse("f", FULL, Limits.DEFAULT, w -> {})));
		assertEquals("f:1:1: This is no file of panic rules: it does not begin with '{'.", refused("[]"));
		assertEquals("f:1:1: This is no file of panic rules: nothing in it has an \"expression\".", refused("{\"children\": {\"a\": {}}}"));
		assertEquals("f:2:7: \"u\" is no object.", refused("{\n \"u\": []}"));
	}

	private static String refused(String text) {
		return assertThrows(MalformedFileException.class, () -> PanicMapping.create().verify(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {})))
				.getMessage();
	}

	@Test
	void randomRules() throws Exception {
		RandomEdits edits = new RandomEdits(PanicMapping.create(), TEXTS, List.of());
		edits.fresh("PanicRules", 150);
		edits.of(FULL, 300);
		edits.of("{\"a\": {\"1\":{\"expression\":\"x\"} ,\"2\":{}}, \"b\": {}}", 300);
	}
}
