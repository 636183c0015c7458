// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;

/** Whatever a file has in it, it is read or refused with a place; nothing else comes out. */
class HostileInputTest {

	/** A syntax and a text that has all of it. */
	enum Sample {
		XML(XmlSyntax.XML,
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- c -->\n<?pi x?><Root a=\"1\" b='&lt;\u00E9&#x41;'>\n\t<x:y/>t&amp;&#65;\uD83D\uDE00<![CDATA[<]]]>"
						+ "<e  k = \"v\" ></e ><!--> d --><?p?>]] ></Root>\n<!-- end -->\n"),
		JSON(JsonSyntax.JSON,
				"{\"a\\u0041\\n\": [1, -2.5e+3, true, false, null, {}, []],\r\n \"\u00E9\uD83D\uDE00\": \"\\\"\\\\ x\", \"a\": {\"b\": {\"c\": \"\"}}}\n"),
		PYTHON(IniSyntax.PYTHON,
				"; c\r\n[DEFAULT]\na = 1 ; x\n[EP-1]\nCE_IP: 10.0.0.1\nlist =\n  a\n  b ; c\n# d\n\n  \u00E9\uD83D\uDE00\n[ s ]\nrem x\nk=\"\"\n"),
		CONFIGOBJ(IniSyntax.CONFIGOBJ,
				"# c\r\nk = v\n[a] # x\n  [[b]]\n    'x = y' = \"1\", 'b', c # d\n    [[[\"c\"]]]\n    t = '''a\r\n[b]\n''' # e\n[d]\nu = \u00E9\uD83D\uDE00\nw = ,\n"),
		LINES(LinesSyntax.LINES, "# c\r\nEP-1\n\n  EP-2  \rEP-\u00E9\uD83D\uDE00\n");

		final Syntax syntax;
		final String text;

		Sample(Syntax syntax, String text) {
			this.syntax = syntax;
			this.text = text;
		}
	}

	@TempDir
	Path folder;

	/** The tree, all of whose values have been asked for; null if the file was refused as it should be. */
	private static SourceTree read(Syntax syntax, byte[] bytes) {
		try {
			TextFile file = TextFile.decode("f", bytes);
			return read(syntax, file.text());
		} catch (MalformedFileException e) {
			assertPlace(e);
			return null;
		}
	}

	private static SourceTree read(Syntax syntax, String text) {
		List<SourceWarning> warnings = new ArrayList<>();
		try {
			SourceTree tree = syntax.parse("f", text, Limits.DEFAULT, warnings::add);
			Trees.check(tree);
			for (int node = 0; node < Math.min(tree.size(), 10_000); node++) {
				assertTrue(syntax.valueEquals(tree, node, syntax.value(tree, node)));
			}
			warnings.forEach(w -> assertTrue(w.line() > 0 && w.column() > 0, w.message()));
			return tree;
		} catch (MalformedFileException e) {
			assertPlace(e);
			return null;
		}
	}

	private static void assertPlace(MalformedFileException e) {
		assertTrue(e.file().equals("f") && e.line() > 0 && e.column() > 0 && e.sentence().endsWith(".") && e.sentence().length() < 500
				&& e.sentence().codePoints().noneMatch(Character::isISOControl), e.getMessage());
		assertFalse(e.sentence().contains("com.ctc") || e.sentence().contains("[row,col") || e.sentence().contains("StreamRead"), e.getMessage());
	}

	@ParameterizedTest
	@EnumSource
	void samplesAreRead(Sample sample) {
		for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
			SourceTree tree = read(sample.syntax, ("\uFEFF" + sample.text).getBytes(charset));
			assertTrue(tree != null && tree.size() > 2, charset.name());
		}
	}

	@ParameterizedTest
	@EnumSource
	void truncatedAtEveryByte(Sample sample) {
		for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
			byte[] bytes = ("\uFEFF" + sample.text).getBytes(charset);
			for (int length = 0; length < bytes.length; length++) {
				read(sample.syntax, Arrays.copyOf(bytes, length));
				read(sample.syntax, Arrays.copyOfRange(bytes, length, bytes.length));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyByteReplaced(Sample sample) {
		byte[] bytes = sample.text.getBytes(StandardCharsets.UTF_8);
		for (int at = 0; at < bytes.length; at++) {
			for (int wrong : new int[]{0, 0xFF, 0x80, 0xC3, '<', '>', '&', '"', '\'', '[', ']', '{', '}', '\\', '=', '\n', '\r', ' ', '#', ';', ',', '/', '!',
					'?'}) {
				byte[] changed = bytes.clone();
				changed[at] = (byte) wrong;
				read(sample.syntax, changed);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void piecesInAnyOrder(Sample sample) {
		Random random = new Random(7);
		for (int i = 0; i < 4000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(8); n >= 0; n--) {
				int from = random.nextInt(sample.text.length());
				text.append(sample.text, from, Math.min(sample.text.length(), from + 1 + random.nextInt(12)));
			}
			read(sample.syntax, text.toString());
			if (sample == Sample.XML) {
				read(sample.syntax, "<r>" + text + "</r>");
				read(sample.syntax, "<r a='" + text + "'/>");
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void wrongEncodings(Sample sample) {
		for (String written : new String[]{"ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037", "Shift_JIS"}) {
			read(sample.syntax, sample.text.getBytes(Charset.forName(written)));
			read(sample.syntax, sample.text.replace("UTF-8", written).getBytes(StandardCharsets.UTF_8));
		}
		read(sample.syntax, sample.text.replace("\uD83D\uDE00", "\uD83D"));
		read(sample.syntax, sample.text.replace("\uD83D\uDE00", "\uDE00"));
	}

	static Stream<Arguments> large() {
		int million = 1_000_000;
		Map<String, Supplier<String>> xml = Map.ofEntries(Map.entry("deep", () -> "<a>".repeat(10_000)),
				Map.entry("deep, closed", () -> "<a>".repeat(10_000) + "</a>".repeat(10_000)),
				Map.entry("bomb",
						() -> "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]><r>" + "&b;".repeat(1000)
								+ "</r>"),
				Map.entry("long attribute", () -> "<r a='" + "x".repeat(million) + "'/>"),
				Map.entry("long attribute without end", () -> "<r a='" + "x".repeat(million)),
				Map.entry("long name", () -> "<" + "x".repeat(million) + "/>"), Map.entry("long attribute name", () -> "<r " + "x".repeat(million) + "='1'/>"),
				Map.entry("long target", () -> "<?" + "x".repeat(million) + "?><r/>"), Map.entry("long entity", () -> "<r>&" + "x".repeat(million) + ";</r>"),
				Map.entry("long number", () -> "<r>&#" + "0".repeat(million) + "65;</r>"),
				Map.entry("long text", () -> "<r>" + "x".repeat(3 * million) + "</r>"),
				Map.entry("long comment", () -> "<r><!--" + "x".repeat(3 * million)), Map.entry("long CDATA", () -> "<r><![CDATA[" + "]".repeat(3 * million)),
				Map.entry("long prolog", () -> "<?xml version='1.0'" + " ".repeat(million)), Map.entry("long close", () -> "<r></r" + " ".repeat(million)),
				Map.entry("attributes", () -> "<r" + attributes(100_000) + "/>"), Map.entry("elements", () -> "<r>" + "<a/>".repeat(million) + "</r>"),
				Map.entry("references", () -> "<r>" + "&lt;".repeat(million) + "</r>"), Map.entry("line ends", () -> "\r\n".repeat(million) + "<r>"),
				Map.entry("one line", () -> "<r>" + "<a b='1'>x</a>".repeat(100_000) + "</s>"));
		Map<String, Supplier<String>> json = Map.ofEntries(Map.entry("deep", () -> "[".repeat(10_000)),
				Map.entry("deep objects", () -> "{\"a\":".repeat(10_000)),
				Map.entry("deep, closed", () -> "[".repeat(10_000) + "]".repeat(10_000)), Map.entry("long name", () -> "{\"" + "x".repeat(million) + "\":1}"),
				Map.entry("longer name", () -> "{\"" + "x".repeat(3 * million) + "\":1}"),
				Map.entry("long text", () -> "[\"" + "x".repeat(3 * million) + "\"]"),
				Map.entry("text without end", () -> "[\"" + "\\\"".repeat(million)), Map.entry("long number", () -> "[" + "1".repeat(million) + "]"),
				Map.entry("long fraction", () -> "[1." + "1".repeat(million) + "e" + "1".repeat(million) + "]"),
				Map.entry("long word", () -> "[" + "x".repeat(million) + "]"),
				Map.entry("items", () -> "[" + "1,".repeat(million) + "1]"), Map.entry("keys", () -> "{" + keys(200_000) + "}"),
				Map.entry("same keys", () -> "{" + "\"a\":1,".repeat(300_000) + "\"a\":1}"),
				Map.entry("keys of one hash", () -> "{" + collisions(16) + "\"a\":1}"),
				Map.entry("space", () -> " \n".repeat(million)));
		Map<String, Supplier<String>> ini = Map.ofEntries(Map.entry("brackets", () -> "[".repeat(10_000)),
				Map.entry("closed brackets", () -> "[".repeat(10_000) + "a" + "]".repeat(10_000)),
				Map.entry("long name", () -> "[" + "x".repeat(million) + "]\nk=v"), Map.entry("long key", () -> "[s]\n" + "x".repeat(million) + "=1"),
				Map.entry("long line", () -> "[s]\n" + "x".repeat(million)), Map.entry("long value", () -> "[s]\nk=" + "x ;".repeat(million)),
				Map.entry("continued", () -> "[s]\nk=\n" + " x\n".repeat(300_000)), Map.entry("sections", () -> "[s]\n".repeat(300_000)),
				Map.entry("keys again and again", () -> "[s]\n" + "a=1\n".repeat(100_000) + "[s]\n".repeat(100_000)),
				Map.entry("items", () -> "k = " + "a,".repeat(million)),
				Map.entry("quotes", () -> "k = " + "'".repeat(million)), Map.entry("semicolons", () -> "[s]\nk = " + "a;".repeat(million)),
				Map.entry("blank", () -> "\r".repeat(million)));
		return Stream.of(cases(XmlSyntax.XML, "XML ", xml), cases(JsonSyntax.JSON, "JSON ", json), cases(IniSyntax.PYTHON, "Python ", ini),
				cases(IniSyntax.CONFIGOBJ, "configobj ", ini),
				cases(LinesSyntax.LINES, "lines ", ini)).flatMap(s -> s);
	}

	private static Stream<Arguments> cases(Syntax syntax, String prefix, Map<String, Supplier<String>> texts) {
		return texts.entrySet().stream().map(e -> Arguments.of(prefix + e.getKey(), syntax, e.getValue()));
	}

	private static String attributes(int count) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < count; i++) {
			all.append(" a").append(i).append("='1'");
		}
		return all.toString();
	}

	private static String keys(int count) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < count; i++) {
			all.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":1");
		}
		return all.toString();
	}

	/** Two to the power of this many keys with one and the same hash code. */
	private static String collisions(int bits) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < 1 << bits; i++) {
			all.append('"');
			for (int bit = 0; bit < bits; bit++) {
				all.append((i >> bit & 1) == 0 ? "Aa" : "BB");
			}
			all.append("\":1,");
		}
		return all.toString();
	}

	/** Ten times what these take on a slow machine; something that grows with the square of the input takes minutes. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("large")
	void largeInput(String what, Syntax syntax, Supplier<String> text) {
		String input = text.get();
		org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(20), () -> {
			read(syntax, input);
		});
	}

	@Test
	void tooManyNodes() {
		Limits few = new Limits(100, 100);
		assertEquals(1_000_000, few.nodes());
		for (Map.Entry<Syntax, String> large : Map
				.of(XmlSyntax.XML, "<r>" + "<a/>".repeat(1_000_001) + "</r>", JsonSyntax.JSON, "[" + "1,".repeat(1_000_001) + "1]", LinesSyntax.LINES,
						"a\n".repeat(1_000_001), IniSyntax.PYTHON, "[s]\n".repeat(1_000_001))
				.entrySet()) {
			try {
				large.getKey().parse("f", large.getValue(), few, w -> {});
				fail("taken");
			} catch (MalformedFileException e) {
				assertEquals("The file has more than 1000000 elements or values.", e.sentence());
			}
		}
	}

	/** Neither the file nor the address that an entity names may be looked at. */
	@Test
	void externalEntitiesAreNotLoaded() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
			for (String uri : new String[]{secret.toUri().toString(), secret.toString(), address}) {
				for (String text : new String[]{"<!DOCTYPE r SYSTEM '" + uri + "'><r/>", "<!DOCTYPE r PUBLIC 'x' '" + uri + "'><r/>",
						"<!DOCTYPE r [<!ENTITY e SYSTEM '" + uri + "'>]><r>&e;</r>", "<!DOCTYPE r [<!ENTITY % e SYSTEM '" + uri + "'>%e;]><r/>",
						"<?xml-stylesheet href='" + uri + "'?><r xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + uri + "'/></r>"}) {
					SourceTree tree = read(XmlSyntax.XML, text);
					assertEquals(text.startsWith("<?"), tree != null);
					if (tree == null) {
						assertEquals("f:1:1: A DOCTYPE is not allowed here.", Trees.refused(XmlSyntax.XML, text));
					} else {
						assertEquals("", XmlSyntax.XML.value(tree, 0));
					}
				}
			}
			server.setSoTimeout(1);
			try {
				server.accept().close();
				fail("somebody asked for " + address);
			} catch (SocketTimeoutException e) {
				// nobody came
			}
		}
	}
}
