// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.io.internal.text.IniSyntax.CONFIGOBJ;
import static org.twister.model.io.internal.text.IniSyntax.PYTHON;
import static org.twister.model.io.internal.text.LinesSyntax.LINES;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IniSyntaxTest {

	private static String show(Syntax syntax, String text) {
		SourceTree tree = Trees.parse(syntax, text);
		String all = Trees.show(tree);
		return all.substring(all.indexOf("\n" + tree.kind(1)) + 1);
	}

	/** Value of the last option. */
	private static String value(Syntax syntax, String text) {
		SourceTree tree = Trees.parse(syntax, text);
		assertEquals(NodeKind.OPTION, tree.kind(tree.size() - 1));
		return syntax.value(tree, tree.size() - 1);
	}

	@Test
	void pythonRanges() {
		assertEquals("""
				SECTION EP-1 <[EP-1] ; first
				ce_ip = 10.0.0.1 ; the engine
				CE_PORT:8000
				# no
				list =
				  a ; x
				# no

				\tb> <EP-1> EP-1
				OPTION ce_ip <ce_ip = 10.0.0.1 ; the engine> <10.0.0.1> 10.0.0.1
				OPTION CE_PORT <CE_PORT:8000> <8000> 8000
				OPTION list <list =
				  a ; x
				# no

				\tb> <a ; x
				# no

				\tb> a
				b
				SECTION DEFAULT <[DEFAULT]> <DEFAULT> DEFAULT
				SECTION EP-2 <[ EP-2 ]
				empty => <EP-2> EP-2
				OPTION empty <empty => <>\s
				""", show(PYTHON,
				"\n[EP-1] ; first\nce_ip = 10.0.0.1 ; the engine\nCE_PORT:8000\n# no\nlist =\n  a ; x\n# no\n\n\tb\n\n[DEFAULT]\n\n[ EP-2 ]\nempty =\n"));
	}

	@Test
	void pythonRules() {
		assertEquals("a=b:c", value(PYTHON, "[s]\nk : a=b:c"));
		assertEquals("a;b #c", value(PYTHON, "[s]\nk=a;b #c ;d"));
		assertEquals("", value(PYTHON, "[s]\nk = \"\""));
		assertEquals("a", value(PYTHON, "[s]\nk = \"\"\n a"));
		assertEquals("", value(PYTHON, "[s]\nk = ; only a comment"));
		assertEquals(";x\ny", value(PYTHON, "[s]\nk =;x\n y"));
		assertEquals("a\nb=c\n#d", value(PYTHON, "\uFEFF[s]\r\nk=a\r\n b=c\r\n;e\r\nrem f\r\n #d\r\n"));
		assertEquals("1", value(PYTHON, "[s]\n  k = 1"), "indented first option");
		assertEquals("2", value(PYTHON, "[s]\nk = 1\n[t]\n k = 2"), "a section ends the value above");
		assertEquals("[x", Trees.parse(PYTHON, "[[x]]").name(1));
		SourceTree tree = Trees.parse(PYTHON, "[s]\rk = v\r\rj = w");
		assertEquals("k v j w", tree.name(2) + " " + PYTHON.value(tree, 2) + " " + tree.name(3) + " " + PYTHON.value(tree, 3));
		assertEquals(4, tree.line(tree.start(3)));
	}

	/** A value that is put where there is none must not run into the comment behind it. */
	@Test
	void emptyValueHasItsPlace() {
		for (Syntax syntax : new Syntax[]{PYTHON, CONFIGOBJ}) {
			String comment = syntax == PYTHON ? " ; c" : " # c";
			for (String line : new String[]{"k =", "k = ", "k =" + comment, "k = " + comment}) {
				for (String end : new String[]{"", "\n", "\nj = 1\n"}) {
					String text = "[s]\n" + line + end;
					SourceTree tree = Trees.parse(syntax, text);
					assertEquals("", syntax.value(tree, 2));
					String changed = text.substring(0, tree.valueStart(2)) + " x" + text.substring(tree.valueEnd(2));
					SourceTree after = Trees.parse(syntax, changed);
					assertEquals("x", syntax.value(after, 2), changed);
					assertEquals(tree.size(), after.size());
				}
			}
		}
	}

	@Test
	void pythonRefusals() {
		assertEquals("f:2:1: 'k = v' stands before the first [section].", Trees.refused(PYTHON, "\nk = v ; c"));
		assertEquals("f:2:1: 'what is this' is neither a [section] nor key = value.", Trees.refused(PYTHON, "[s]\nwhat is this\n"));
		assertEquals("f:2:1: '= x' is neither a [section] nor key = value.", Trees.refused(PYTHON, "[s]\n= x"));
		assertEquals("f:1:3: The name of this section does not end with ']'.", Trees.refused(PYTHON, "\uFEFF  [s"));
		assertEquals("f:1:1: The name of this section does not end with ']'.", Trees.refused(PYTHON, "[]"));
		assertEquals("f:2:2: The character U+0000 is not allowed here.", Trees.refused(PYTHON, "[s]\nk\u0000 = v"));
	}

	@Test
	void configObjRanges() {
		assertEquals("""
				OPTION shared <shared = /opt/x> </opt/x> /opt/x
				SECTION users <[users] # all
				  [[ann]]
				    groups = admin, tester # two
				    key = 'a # b'
				  [["b o"]]
				timeout = 01> <users> users
				SECTION ann <[[ann]]
				    groups = admin, tester # two
				    key = 'a # b'> <ann> ann
				OPTION groups <groups = admin, tester # two> <admin, tester> admin, tester
				OPTION key <key = 'a # b'> <'a # b'> a # b
				SECTION b o <[["b o"]]
				timeout = 01> <"b o"> b o
				OPTION timeout <timeout = 01> <01> 01
				SECTION groups <[groups]
				  [[guest]]
				    [[[deep]]]
				      x = 1> <groups> groups
				SECTION guest <[[guest]]
				    [[[deep]]]
				      x = 1> <guest> guest
				SECTION deep <[[[deep]]]
				      x = 1> <deep> deep
				OPTION x <x = 1> <1> 1
				""", show(CONFIGOBJ, """
				# head
				shared = /opt/x
				[users] # all
				  [[ann]]
				    groups = admin, tester # two
				    key = 'a # b'
				  [["b o"]]
				timeout = 01

				[groups]
				  [[guest]]
				    [[[deep]]]
				      x = 1
				# end
				"""));
	}

	@Test
	void configObjValues() {
		assertEquals("it's", value(CONFIGOBJ, "k = it's"));
		assertEquals("a;b", value(CONFIGOBJ, "k = a;b#c"));
		assertEquals("http://h:1/?a=b", value(CONFIGOBJ, "k=http://h:1/?a=b"));
		assertEquals("a\n # b\n", value(CONFIGOBJ, "k = \"\"\"a\r\n # b\r\n\"\"\" # c\r\n"));
		assertEquals("2", value(CONFIGOBJ, "k = '''a\n[b]\n'''\nj = 2"));
		assertEquals("x'''y", value(CONFIGOBJ, "k = \"\"\"x'''y\"\"\""));
		assertEquals("", value(CONFIGOBJ, "k = ''"));
		assertEquals("a:b", Trees.parse(CONFIGOBJ, "a:b = 1").name(1));
		assertEquals("a = b", Trees.parse(CONFIGOBJ, "'a = b' = 1").name(1));
		assertEquals("a, b, c", value(CONFIGOBJ, "k = 'a', b,\"c\""));
		assertEquals(List.of("a,1", "b", "c"), CONFIGOBJ.values(Trees.parse(CONFIGOBJ, "k = 'a,1', b,\"c\""), 1));
		assertEquals(List.of("a"), CONFIGOBJ.values(Trees.parse(CONFIGOBJ, "k = a, # c"), 1));
		assertEquals(List.of(), CONFIGOBJ.values(Trees.parse(CONFIGOBJ, "k = ,"), 1));
		assertEquals(List.of(""), CONFIGOBJ.values(Trees.parse(CONFIGOBJ, "k = ''"), 1));
	}

	@Test
	void configObjRefusals() {
		assertEquals("f:1:1: 'key: v' is neither a [section] nor key = value.", Trees.refused(CONFIGOBJ, "key: v"));
		assertTrue(Trees.refused(CONFIGOBJ, "[a]\n[[[b]]]").startsWith("f:2:1: The section within a section has too many brackets"));
		assertTrue(Trees.refused(CONFIGOBJ, "[[a]").startsWith("f:1:1: The name of this section does not end"));
		assertTrue(Trees.refused(CONFIGOBJ, "[a] b").startsWith("f:1:1: The name of this section does not end"));
		assertTrue(Trees.refused(CONFIGOBJ, "[").startsWith("f:1:1: The name of this section does not end"));
		assertTrue(Trees.refused(CONFIGOBJ, "k = 'a").startsWith("f:1:5: The quotes"));
		assertTrue(Trees.refused(CONFIGOBJ, "k = 'a' b").startsWith("f:1:5: The quotes"));
		assertTrue(Trees.refused(CONFIGOBJ, "k = '''a\nb").startsWith("f:1:5: The three quotes"));
		assertTrue(Trees.refused(CONFIGOBJ, "k = '''a\nb''' c").startsWith("f:2:6: Something follows"));
		assertTrue(Trees.refused(CONFIGOBJ, "[".repeat(100_000)).startsWith("f:1:1: "));
		StringBuilder deep = new StringBuilder();
		for (int i = 1; i <= 101; i++) {
			deep.append("[".repeat(i)).append("s").append("]".repeat(i)).append('\n');
		}
		assertEquals("f:101:1: Sections are within each other more than 100 levels deep.", Trees.refused(CONFIGOBJ, deep.toString()));
	}

	@Test
	void namesThatAreThereTwiceGiveWarnings() {
		List<SourceWarning> warnings = new ArrayList<>();
		Trees.parse(PYTHON, "[s]\nA=1\na=2\n[t]\na=3\n[s]\na=4\nb=5", warnings);
		assertEquals(List.of("3:1 The key a is there more than once; the last one counts.", "6:1 The section [s] is there more than once.",
				"7:1 The key a is there more than once; the last one counts."),
				warnings.stream().map(w -> w.line() + ":" + w.column() + " " + w.message()).toList());
		warnings.clear();
		Trees.parse(CONFIGOBJ, "A=1\na=2\n[s]\na=3\n[[s]]\na=4\n[[s]]", warnings);
		assertEquals(List.of("7:1 The section [s] is there more than once."),
				warnings.stream().map(w -> w.line() + ":" + w.column() + " " + w.message()).toList());
	}

	@Test
	void linesOfPlainFile() {
		assertEquals("""
				OPTION  <EP-1001> <EP-1001> EP-1001
				OPTION  <EP-1002 # x> <EP-1002 # x> EP-1002 # x
				""", show(LINES, "\uFEFF# EPs\r\n EP-1001 \r\n\r\n  # no\r\nEP-1002 # x"));
		assertEquals(1, Trees.parse(LINES, "").size());
		assertTrue(Trees.refused(LINES, "a\nb\u0000").startsWith("f:2:2: "));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void whatIsEncodedReadsTheSame(boolean python) {
		Syntax syntax = python ? PYTHON : CONFIGOBJ;
		Random random = new Random(1);
		String alphabet = "ab ;#=:'\"[],\n\t\u00E9\u4E00%$\\";
		int refused = 0;
		for (int i = 0; i < 5000; i++) {
			StringBuilder value = new StringBuilder();
			for (int n = random.nextInt(10); n > 0; n--) {
				value.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			String encoded;
			try {
				encoded = IniSyntax.encode(syntax, value.toString());
			} catch (UnwritableTextException e) {
				refused++;
				continue;
			}
			for (String end : new String[]{"\n", "\r\n"}) {
				SourceTree tree = Trees.parse(syntax, ("[s]\nkey = " + encoded + "\nnext = 1\n").replace("\n", end));
				assertEquals(4, tree.size());
				assertEquals(value.toString(), syntax.value(tree, 2));
			}
		}
		assertTrue(refused < (python ? 3500 : 1), "refused " + refused);
	}

	@Test
	void whatIniCannotSayIsRefused() {
		for (String bad : new String[]{" a", "a ", "a\n\nb", "a\n", "\na", "a ;b", ";a", "\"\"", "a\rb", "a\u0000b", "a\n;b"}) {
			assertThrows(UnwritableTextException.class, () -> IniSyntax.encode(bad), bad);
		}
		assertEquals("a\n\tb", IniSyntax.encode("a\nb"));
		assertEquals("a;b", IniSyntax.encode("a;b"));
		assertThrows(UnwritableTextException.class, () -> IniSyntax.encode(CONFIGOBJ, "a\n\"\"\"'''"));
		for (String bad : new String[]{"", " a", "#a", "a\nb"}) {
			assertThrows(UnwritableTextException.class, () -> IniSyntax.encode(LINES, bad), bad);
		}
		assertEquals("a, b", IniSyntax.encode(CONFIGOBJ, "a, b"));
		assertEquals("\"a #b\"", IniSyntax.encode(CONFIGOBJ, "a #b"));
	}

	@Test
	void listsReadTheSame() {
		for (List<String> list : List.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("", " ", "a,b", "c#", "it's", "say \"x\""))) {
			assertEquals(list, CONFIGOBJ.values(Trees.parse(CONFIGOBJ, "k = " + IniSyntax.encodeList(list)), 1));
		}
		assertThrows(UnwritableTextException.class, () -> IniSyntax.encodeList(List.of("'\"")));
	}
}
