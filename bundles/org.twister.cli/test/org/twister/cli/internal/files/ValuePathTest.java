// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.cli.internal.files.ValuePath.Assignment;
import org.twister.cli.internal.files.ValuePath.Index;
import org.twister.cli.internal.files.ValuePath.Key;
import org.twister.cli.internal.files.ValuePath.Member;

class ValuePathTest {

	@Test
	void namesNumbersAndKeys() throws PathException {
		assertEquals(List.of(new Member("suites"), new Index(0), new Member("items"), new Index(-1), new Member("runnable")),
				ValuePath.parse("suites[0].items[-1].runnable").steps());
		assertEquals(List.of(new Member("meta"), new Key("a.b")), ValuePath.parse("meta[\"a.b\"]").steps());
		assertEquals(List.of(new Member("suites"), new Key("Suite 1"), new Member("items"), new Key("init.py")),
				ValuePath.parse("suites[Suite 1].items[init.py]").steps());
	}

	@Test
	void jqBeginsWithADot() throws PathException {
		assertEquals(ValuePath.parse("suites[0].name"), ValuePath.parse(".suites[0].name"));
		assertEquals(List.of(new Member("meta"), new Member("a.\"b")), ValuePath.parse(".meta.\"a.\\\"b\"").steps());
	}

	@Test
	void quotesMakeANameOfANumber() throws PathException {
		assertEquals(List.of(new Member("items"), new Key("12")), ValuePath.parse("items[\"12\"]").steps());
	}

	@Test
	void theFirstEqualsSignOutsideOfBracketsEndsThePath() throws PathException {
		Assignment assignment = Assignment.parse("meta[\"a=b\"].x=c=d ");
		assertEquals("meta[\"a=b\"].x", assignment.text());
		assertEquals("c=d ", assignment.value());
		assertEquals(new Key("k=v"), Assignment.parse("items[k=v].x=1").path().steps().get(1));
		assertEquals("", Assignment.parse("libraries=").value());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "=1", "a", "a.=1", "a..b=1", "a[=1", "a[]=1", "a[\"b=1", "a[\"b\"=1", "a[0]b=1", ".", "a]=1"})
	void whatIsNoPathIsRefused(String text) {
		assertThrows(PathException.class, () -> Assignment.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"suites[0].items[init.py].name", "meta[\"a]b\"]", "items[\"12\"].x"})
	void aPathIsShownAsItCanBeTyped(String text) throws PathException {
		assertEquals(text, ValuePath.text(ValuePath.parse(text).steps()));
	}
}
