// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.io.internal.text.XmlSyntax.XML;

import java.io.StringReader;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

class XmlSyntaxTest {

	private static String show(String text) {
		return Trees.show(Trees.parse(XML, text));
	}

	private static String value(String text) {
		return XML.value(Trees.parse(XML, text), 0);
	}

	@Test
	void rangesOfElementsAndAttributes() {
		assertEquals("""
				ELEMENT a <<a x="1">t<b y = '2' z='>'
				/></a>> <t<b y = '2' z='>'
				/>> t
				ATTRIBUTE x <x="1"> <1> 1
				EMPTY_ELEMENT b <<b y = '2' z='>'
				/>> <>\s
				ATTRIBUTE y <y = '2'> <2> 2
				ATTRIBUTE z <z='>'> <>> >
				""", show("<?xml version='1.0'?>\n<!-- <x> -->\n<a x=\"1\">t<b y = '2' z='>'\n/></a>\n<!-- end -->\n"));
	}

	@Test
	void emptyElementsValueStandsBeforeTheSlash() {
		SourceTree tree = Trees.parse(XML, "<a><b/><c d='1'  /><e ></e></a>");
		int b = tree.child(0, "b");
		assertEquals(5, tree.valueStart(b));
		int c = tree.child(0, "c");
		assertEquals("<c d='1'", tree.text().substring(tree.start(c), tree.valueStart(c)));
		int e = tree.child(0, "e");
		assertEquals(NodeKind.ELEMENT, tree.kind(e));
		assertEquals("<e >", tree.text().substring(tree.start(e), tree.valueStart(e)));
	}

	/** Whatever stands in front of an element, its range begins at its first character. */
	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "\r\n", "\r", "\r\n\r\n \r", "\uD83D\uDE00", "&amp;", "&#x1F600;", "&#10;", "<![CDATA[\r\n<b>]]>", "<!-- \r\n<b> -->",
			"<?pi \r\n<b>?>", "\u00E9\u4E00",
			"<x/>", "<x y='\uD83D\uDE00&lt;\r\n'/>", "<x>&gt;\r\n</x>"})
	void rangesBehind(String before) {
		for (String mark : new String[]{"", "\uFEFF"}) {
			for (String head : new String[]{"", "<?xml version=\"1.0\"?>\r\n", "<?xml version='1.0' encoding='UTF-16'?>\n"}) {
				for (int times : new int[]{1, 3, 9000}) {
					String text = mark + head + "<r>" + before.repeat(times) + "<find k='v'>ok</find></r>";
					SourceTree tree = Trees.parse(XML, text);
					int find = tree.child(0, "find");
					assertEquals(text.indexOf("<find"), tree.start(find));
					assertEquals(text.length() - 4, tree.end(find));
					assertEquals("ok", text.substring(tree.valueStart(find), tree.valueEnd(find)));
					assertEquals("v", XML.value(tree, tree.firstChild(find)));
					assertEquals(mark.length() + head.length(), tree.start(0));
				}
			}
		}
	}

	@Test
	void valueIsTheElementsOwnText() {
		assertEquals(" a<b&\"'>\uD83D\uDE00A\n\n\n c]] d ",
				value("<r> a&lt;b&amp;&quot;&apos;&gt;&#x1F600;&#65;\r\n\r<b>no <c>no</c></b>\n<!-- no > --> c<?no <r> ?><![CDATA[]] ]]><d/>d </r>"));
		assertEquals("<x>&amp;\nno ]] end", value("<r><![CDATA[<x>&amp;\r\n]]>no<![CDATA[ ]]]]><![CDATA[ end]]></r>"));
		assertEquals("", value("<r a='1'/>"));
		assertEquals("", value("<r a='1'><b>x</b></r>"));
		assertEquals("\r", value("<r>&#13;</r>"));
		assertEquals("\n\n", value("<r>\r<!-- -->\n</r>"));
	}

	@Test
	void valueOfAttributeHasSpacesForLineEnds() {
		SourceTree tree = Trees.parse(XML, "<r a=' x\ty\r\nz\rw\n&#10;&#9;&lt;\"'/>");
		assertEquals(" x y z w \n\t<\"", XML.value(tree, 1));
		assertTrue(XML.valueEquals(tree, 1, " x y z w \n\t<\""));
	}

	@Test
	void valueEqualsComparesTheDecodedText() {
		SourceTree tree = Trees.parse(XML, "<r><a>true</a><b>&lt;</b></r>");
		assertTrue(XML.valueEquals(tree, 1, "true"));
		assertFalse(XML.valueEquals(tree, 1, "tru"));
		assertFalse(XML.valueEquals(tree, 1, "true "));
		assertTrue(XML.valueEquals(tree, 2, "<"));
		assertFalse(XML.valueEquals(tree, 2, "&lt;"));
	}

	@Test
	void equalNamesAndShortValuesAreOneObject() {
		SourceTree tree = Trees.parse(XML, "<r><a k='v'>true</a><a k='v'>true</a></r>");
		int first = tree.firstChild(0);
		int second = tree.next(0, first);
		assertSame(tree.name(first), tree.name(second));
		assertSame(tree.name(first + 1), tree.name(second + 1));
		assertSame(XML.value(tree, first), XML.value(tree, second));
	}

	@Test
	void namesKeepTheirPrefix() {
		SourceTree tree = Trees.parse(XML, "<p:r xmlns:p='u'><p:\u00E9 q:a='1'/></p:r>");
		assertEquals("p:r", tree.name(0));
		assertEquals("p:\u00E9", tree.name(2));
		assertEquals("q:a", tree.name(3));
	}

	@Test
	void placesCountLinesOfAnyEnd() {
		String text = "\uFEFF<r>\r\n <a/>\r<b/>\n\n  <c/></r>";
		SourceTree tree = Trees.parse(XML, text);
		assertEquals("1:1 2:2 3:1 5:3",
				String.join(" ", List.of(0, 1, 2, 3).stream().map(n -> tree.line(tree.start(n)) + ":" + tree.column(tree.start(n))).toList()));
	}

	@Test
	void placesFarBehind() {
		StringBuilder text = new StringBuilder("<r>");
		for (int i = 0; i < 3000; i++) {
			text.append("\r\n<e>").append("x".repeat(i % 11 == 0 ? 9000 : i % 7)).append("</e>");
		}
		SourceTree tree = Trees.parse(XML, text.append("</r>").toString());
		int line = 2;
		for (int child = tree.firstChild(0); child != SourceTree.NONE; child = tree.next(0, child)) {
			assertEquals(line, tree.line(tree.end(child)));
			assertEquals(tree.end(child) - tree.start(child) + 1, tree.column(tree.end(child)));
			line++;
		}
	}

	@Test
	void refusals() {
		assertEquals("f:2:1: A DOCTYPE is not allowed here.", Trees.refused(XML, "<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>"));
		assertEquals("f:1:1: A DOCTYPE is not allowed here.", Trees.refused(XML, "\uFEFF<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x\"><r/>"));
		assertEquals("f:1:5: The entity &nbsp; is not known.", Trees.refused(XML, "<r>\u00E9&nbsp;</r>"));
		assertEquals("f:3:4: Unexpected close tag </r>; expected </a>.", Trees.refused(XML, "<r>\n <a>\n </r>"));
		assertEquals("f:1:1: The file is empty.", Trees.refused(XML, ""));
		assertEquals("f:2:2: The file is empty.", Trees.refused(XML, " \n "));
		assertTrue(Trees.refused(XML, "<a/><b/>").startsWith("f:1:"), "two roots");
		assertTrue(Trees.refused(XML, "<a b='1' b='2'/>").contains("Duplicate attribute 'b'"));
		assertEquals("f:1:7: The entity &x; is not known.", Trees.refused(XML, "<a b='&x;'/>"));
		assertTrue(Trees.refused(XML, "<a b='<'/>").startsWith("f:1:"));
		assertTrue(Trees.refused(XML, "\n\n<a>\n  <b>x</b\n</a>").startsWith("f:5:"));
		assertTrue(Trees.refused(XML, "<a>" + "x".repeat(40_000) + "\n\n &lt </a>").startsWith("f:3:"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "\u0001", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDC00\uD800", "&#0;", "&#1;", "&#xD800;",
			"&#xFFFF;", "&#x110000;", "&#99999999999;", "]]>"})
	void charactersThatXmlForbids(String bad) {
		String place = Trees.refused(XML, "<r>\n " + bad + "x</r>");
		assertTrue(place.startsWith("f:2:"), place);
		if (!bad.equals("]]>")) {
			assertTrue(Trees.refused(XML, "<r a='" + bad + "'/>").startsWith("f:1:"));
		}
		if (bad.length() == 1) {
			assertTrue(Trees.refused(XML, "<r><!--" + bad + "--></r>").startsWith("f:1:"), "comment");
			assertTrue(Trees.refused(XML, "<r><![CDATA[" + bad + "]]></r>").startsWith("f:1:"), "CDATA");
		}
	}

	@Test
	void depthIsLimited() {
		assertEquals(100, Trees.parse(XML, "<a>".repeat(100) + "</a>".repeat(100)).size());
		assertEquals("f:1:301: Elements are within each other more than 100 levels deep.", Trees.refused(XML, "<a>".repeat(101)));
		assertThrows(MalformedFileException.class, () -> XML.parse("f", "<a><b><c/></b></a>", new Limits(100, 2), w -> {}));
	}

	@Test
	void whatIsEscapedReadsTheSame() {
		Random random = new Random(1);
		String alphabet = "ab<>&\"' \t\r\n]]>\u00E9\u4E00\uFFFD#;x";
		for (int i = 0; i < 2000; i++) {
			StringBuilder value = new StringBuilder();
			for (int n = random.nextInt(12); n > 0; n--) {
				value.append(random.nextInt(20) == 0 ? "\uD83D\uDE00" : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
			}
			String text = value.toString();
			assertEquals(text, value("<r>" + XmlSyntax.escapeText(text) + "</r>"));
			for (char quote : new char[]{'"', '\''}) {
				SourceTree tree = Trees.parse(XML, "<r a=" + quote + XmlSyntax.escapeAttribute(text, quote) + quote + "/>");
				assertEquals(text, XML.value(tree, 1));
			}
		}
	}

	@Test
	void whatXmlCannotHoldIsRefused() {
		for (String bad : new String[]{"\u0000", "a\u001Fb", "\uD800", "\uFFFE"}) {
			UnwritableTextException e = assertThrows(UnwritableTextException.class, () -> XmlSyntax.escapeText(bad));
			assertTrue(e.getMessage().matches("The character U\\+[0-9A-F]{4} cannot be written into XML\\."), e.getMessage());
			assertThrows(UnwritableTextException.class, () -> XmlSyntax.escapeAttribute(bad, '"'));
		}
	}

	/** Elements, attributes and texts of random documents, as another parser sees them. */
	@Test
	void sameAsAnotherParser() throws Exception {
		Random random = new Random(3);
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		for (int i = 0; i < 1500; i++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "<?xml version='1.0'?>\r\n" : "");
			element(random, 0, text);
			SourceTree tree = Trees.parse(XML, text.toString());
			assertEquals(tree.size(), compare(tree, 0, builder.parse(new InputSource(new StringReader(text.toString()))).getDocumentElement()));
		}
	}

	private static void element(Random random, int depth, StringBuilder to) {
		String name = "e" + random.nextInt(3);
		to.append('<').append(name);
		for (int i = random.nextInt(3); i > 0; i--) {
			to.append(" \n").append("a").append(i).append(random.nextBoolean() ? "=" : " = ");
			String quote = random.nextBoolean() ? "'" : "\"";
			to.append(quote);
			pieces(random, to, "\t", "\r\n", "\r", "\n", "&#10;", "&#xD;", "&lt;", "&amp;", ">", "]]>", "\u00E9", "\uD83D\uDE00",
					quote.equals("'") ? "\"" : "'");
			to.append(quote);
		}
		if (random.nextInt(4) == 0) {
			to.append(random.nextBoolean() ? " />" : "/>");
			return;
		}
		to.append('>');
		for (int i = random.nextInt(5); i > 0; i--) {
			if (depth < 4 && random.nextInt(2) == 0) {
				element(random, depth + 1, to);
			}
			pieces(random, to, "text", "\r", "\n", "\r\n", "&lt;", "&#x1F600;", "&#13;", "<!-- <e0> & -->", "<?p <e0> & ?>", "<![CDATA[<e0>&amp;\r\n]]>",
					"<![CDATA[]]>", "]]", "\"'", "\u4E00");
		}
		to.append("</").append(name).append(random.nextBoolean() ? ">" : "\n>");
	}

	private static void pieces(Random random, StringBuilder to, String... pieces) {
		for (int i = random.nextInt(4); i > 0; i--) {
			to.append(pieces[random.nextInt(pieces.length)]);
		}
	}

	/** The node behind the element. */
	private static int compare(SourceTree tree, int node, Element element) {
		assertEquals(element.getTagName(), tree.name(node));
		StringBuilder own = new StringBuilder();
		int child = tree.firstChild(node);
		int attributes = 0;
		for (; child != SourceTree.NONE && tree.kind(child) == NodeKind.ATTRIBUTE; child = tree.next(node, child)) {
			assertEquals(element.getAttribute(tree.name(child)), XML.value(tree, child));
			attributes++;
		}
		assertEquals(element.getAttributes().getLength(), attributes);
		for (Node part = element.getFirstChild(); part != null; part = part.getNextSibling()) {
			if (part instanceof Element inner) {
				compare(tree, child, inner);
				child = tree.next(node, child);
			} else if (part instanceof Text) {
				own.append(part.getNodeValue());
			}
		}
		assertEquals(SourceTree.NONE, child);
		assertEquals(own.toString(), XML.value(tree, node));
		return tree.behind(node);
	}
}
