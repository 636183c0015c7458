// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.io.internal.text.JsonSyntax.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

	@Test
	void rangesAndValues() {
		assertEquals("""
				OBJECT  <{"a" : "x\\"y", "b":[1, -2.5e3,{ } , true],\\r
				 "c": {"d\\u0041": null, "" : false}}> <{"a" : "x\\"y", "b":[1, -2.5e3,{ } , true],\\r
				 "c": {"d\\u0041": null, "" : false}}> {"a":"x\\"y","b":[1,-2.5e3,{},true],"c":{"d\\u0041":null,"":false}}
				STRING a <"a" : "x\\"y"> <x\\"y> x"y
				ARRAY b <"b":[1, -2.5e3,{ } , true]> <[1, -2.5e3,{ } , true]> [1,-2.5e3,{},true]
				NUMBER  <1> <1> 1
				NUMBER  <-2.5e3> <-2.5e3> -2.5e3
				OBJECT  <{ }> <{ }> {}
				BOOLEAN  <true> <true> true
				OBJECT c <"c": {"d\\u0041": null, "" : false}> <{"d\\u0041": null, "" : false}> {"d\\u0041":null,"":false}
				NULL dA <"d\\u0041": null> <null>\s
				BOOLEAN  <"" : false> <false> false
				""", Trees.show(Trees.parse(JSON, " {\"a\" : \"x\\\"y\", \"b\":[1, -2.5e3,{ } , true],\r\n \"c\": {\"d\\u0041\": null, \"\" : false}}\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1", "\"\\\\\\\"\"", "\"\uD83D\uDE00 \u4E00\"", "null", "\r\n {\"x\": [ ]}", "-1.5E+10", "\"\\uD83D\\uDE00\"", "\"\uFEFF\""})
	void rangesBehind(String before) {
		for (String mark : new String[]{"", "\uFEFF"}) {
			for (int times : new int[]{1, 5000}) {
				String text = mark + "\r\n[" + (before + " ,\n").repeat(times) + "{\"find\" : \"ok\"}]";
				SourceTree tree = Trees.parse(JSON, text);
				int find = tree.size() - 1;
				assertEquals("find", tree.name(find));
				assertEquals(text.indexOf("\"find"), tree.start(find));
				assertEquals("ok", text.substring(tree.valueStart(find), tree.valueEnd(find)));
				assertEquals(text.length() - 2, tree.end(find));
				assertEquals(mark.length() + 2, tree.start(0));
			}
		}
	}

	@Test
	void equalNamesAndShortValuesAreOneObject() {
		SourceTree tree = Trees.parse(JSON, "[{\"k\":\"vv\"},{\"k\":\"vv\"}]");
		assertSame(tree.name(2), tree.name(4));
		assertSame(JSON.value(tree, 2), JSON.value(tree, 4));
		assertTrue(JSON.valueEquals(tree, 2, "vv"));
		assertFalse(JSON.valueEquals(tree, 2, "v"));
	}

	@Test
	void keysThatAreThereTwiceGiveWarnings() {
		List<SourceWarning> warnings = new ArrayList<>();
		SourceTree tree = Trees.parse(JSON, "{\"a\":1,\n \"b\":{\"a\":2},\n  \"\\u0061\":3,\"a\":4}", warnings);
		assertEquals(
				List.of("3:3 The key \"a\" is there more than once; the last one counts.", "3:14 The key \"a\" is there more than once; the last one counts."),
				warnings.stream().map(w -> w.line() + ":" + w.column() + " " + w.message()).toList());
		assertEquals(6, tree.size());
	}

	@Test
	void warningsAreNotWithoutEnd() {
		List<SourceWarning> warnings = new ArrayList<>();
		Trees.parse(JSON, "{\"a\":1" + ",\"a\":1".repeat(5000) + "}", warnings);
		assertEquals(1000, warnings.size());
		assertEquals("There is more of this kind, which is not listed.", warnings.getLast().message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"a":1,}          | f:1:8:
			[1,2,]            | f:1:6:
			{'a':1}           | f:1:2:
			{a:1}             | f:1:2:
			[NaN]             | f:1:
			[Infinity]        | f:1:
			[01]              | f:1:
			[+1]              | f:1:
			[.5]              | f:1:
			[1.]              | f:1:
			[1 2]             | f:1:4:
			[tru]             | f:1:
			[1] [2]           | f:1:5:
			[1]x              | f:1:4:
			{"a"}             | f:1:5:
			// c              | f:1:1:
			[1 /* c */]       | f:1:4:
			["\\x"]           | f:1:
			["\\u12G4"]       | f:1:
			["a               | f:1:
			[1                | f:1:3:
			{"a":             | f:1:
			]                 | f:1:1:
			[}                | f:1:2:
			5                 | f:1:1: The file is neither a JSON object {} nor a list [].
			"x"               | f:1:1: The file is neither a JSON object {} nor a list [].
			""")
	void refusals(String text, String place) {
		String message = Trees.refused(JSON, text);
		assertTrue(message.startsWith(place), message);
		assertFalse(message.contains("enable") || message.contains("Feature") || message.contains("Source:"), message);
	}

	@Test
	void moreRefusals() {
		assertEquals("f:1:1: The file is empty.", Trees.refused(JSON, ""));
		assertEquals("f:2:2: The file is empty.", Trees.refused(JSON, "\n "));
		assertTrue(Trees.refused(JSON, "[\n \"a\nb\"]").startsWith("f:2:4: "), "line end in a text");
		assertTrue(Trees.refused(JSON, "[\u0000]").startsWith("f:1:"), "NUL");
		assertTrue(Trees.refused(JSON, "[\"\u0000\"]").startsWith("f:1:"), "NUL in a text");
		assertEquals(100, Trees.parse(JSON, "[".repeat(100) + "]".repeat(100)).size());
		assertEquals("f:1:101: Objects and lists are within each other more than 100 levels deep.", Trees.refused(JSON, "[".repeat(1_000_000)));
		assertEquals("f:1:501: Objects and lists are within each other more than 100 levels deep.", Trees.refused(JSON, "{\"a\":".repeat(10_000)));
	}

	@Test
	void whatIsQuotedReadsTheSame() {
		Random random = new Random(1);
		for (int i = 0; i < 3000; i++) {
			StringBuilder value = new StringBuilder();
			for (int n = random.nextInt(8); n > 0; n--) {
				value.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
			}
			String quoted = JsonSyntax.quote(value.toString());
			SourceTree tree = Trees.parse(JSON, "{" + quoted + ":" + quoted + "}");
			assertEquals(value.toString(), JSON.value(tree, 1));
			assertEquals(value.toString(), tree.name(1));
		}
		assertEquals("\"a/\\n\\t\\\"\\\\\\u0001\u00E9\"", JsonSyntax.quote("a/\n\t\"\\\u0001\u00E9"));
		assertEquals("\"\\ud83d\"", JsonSyntax.quote("\uD83D"));
	}

	@Test
	void characterThatTheEncodingLacks() {
		String escaped = JSON.escapeUnencodable(0x1F600);
		assertEquals("\uD83D\uDE00", JSON.value(Trees.parse(JSON, "[\"" + escaped + "\"]"), 1));
	}

	@Test
	void isJson() {
		for (String json : new String[]{"1", "\"a\"", "null", " {\"a\": [1]} ", "[]"}) {
			assertTrue(JsonSyntax.isJson(json), json);
		}
		for (String other : new String[]{"", "a", "1 2", "{", "[1,]", "'a'"}) {
			assertFalse(JsonSyntax.isJson(other), other);
		}
	}
}
