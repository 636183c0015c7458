// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.io.internal.text.IniSyntax.PYTHON;
import static org.twister.model.io.internal.text.JsonSyntax.JSON;
import static org.twister.model.io.internal.text.XmlSyntax.XML;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twister.model.io.MalformedFileException;

class TextFileTest {

	private static byte[] bytes(Object... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (Object part : parts) {
			if (part instanceof Integer number) {
				all.write(number);
			} else {
				all.writeBytes(((String) part).getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		return all.toByteArray();
	}

	private static TextFile decode(byte[] bytes) throws IOException {
		TextFile file = TextFile.decode("f", bytes);
		if (file.readOnlyReason().isEmpty()) {
			assertArrayEquals(bytes, file.encode(file.text(), XML), "the same bytes again");
		}
		return file;
	}

	@ParameterizedTest
	@CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false"})
	void unicode(String charset, boolean mark) throws IOException {
		String text = (mark ? "\uFEFF" : "") + "<r a='\u00E9'>\u4E00\uD83D\uDE00\uFFFD</r>\r\n";
		TextFile file = decode(text.getBytes(Charset.forName(charset)));
		assertEquals(text, file.text());
		assertEquals(charset, file.charset().name());
		assertEquals(mark, file.hasMark());
		assertEquals("", file.readOnlyReason());
	}

	@ParameterizedTest
	@CsvSource({"ISO-8859-1", "windows-1252", "ISO-8859-15", "utf-8", "US-ASCII", "Shift_JIS", "GB18030", "EUC-JP"})
	void declaredEncoding(String name) throws IOException {
		for (String declaration : new String[]{"<?xml version='1.0' encoding='" + name + "'?>",
				"<?xml version=\"1.0\"\n encoding = \"" + name + "\" standalone='no' ?>",
				"<?xml encoding=\"" + name + "\"?>"}) {
			String text = declaration + "<r>" + (name.startsWith("ISO") || name.startsWith("win") ? "\u00E9" : name.startsWith("US") ? "" : "\u3042") + "</r>";
			TextFile file = decode(text.getBytes(Charset.forName(name)));
			assertEquals(text, file.text());
			assertEquals("", file.readOnlyReason());
		}
	}

	@Test
	void declarationThatNamesTheStringsOfAProgram() throws IOException {
		TextFile file = decode("<?xml version='1.0' encoding='utf-16'?><r>\u4E00</r>".getBytes(StandardCharsets.UTF_8));
		assertEquals(StandardCharsets.UTF_8, file.charset());
		assertEquals("", file.readOnlyReason());
	}

	@Test
	void encodingThatIsNotKnown() {
		for (String name : new String[]{"nothing-8", "", "a b", "UTF-8 ", "\u00E4"}) {
			MalformedFileException e = assertThrows(MalformedFileException.class, () -> decode(bytes("<?xml version='1.0'\n encoding='" + name + "'?><r/>")));
			assertEquals("f:2:12: The encoding '" + name + "' is not known.", e.getMessage());
		}
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> decode(bytes("<?xml version='1.0' encoding='IBM037'?><r/>")));
		assertEquals("f:1:31: The file says that it is in the encoding 'IBM037', but it is not.", e.getMessage());
	}

	@Test
	void wrongBytesMakeTheFileReadOnly() throws IOException {
		TextFile file = decode(bytes("[s]\r\nk = v\rj = ", 0xC3, 0xA9, 0xE9, "x", 0xFF));
		assertEquals("[s]\r\nk = v\rj = \u00E9\uFFFDx\uFFFD", file.text());
		assertEquals("Line 3, column 6: the byte E9 is wrong in UTF-8, the encoding of this file; it can be read, but not written.", file.readOnlyReason());
		IOException e = assertThrows(IOException.class, () -> file.encode(file.text(), PYTHON));
		assertEquals("f: " + file.readOnlyReason(), e.getMessage());
		String real = "\uFFFD".repeat(9000);
		assertTrue(decode((real + "\n").getBytes(StandardCharsets.UTF_8)).readOnlyReason().isEmpty(), "a real U+FFFD is no error");
		byte[] late = (real + "\n  ?").getBytes(StandardCharsets.UTF_8);
		late[late.length - 1] = (byte) 0x80;
		assertTrue(decode(late).readOnlyReason().startsWith("Line 2, column 3: the byte 80 "));
	}

	@ParameterizedTest
	@CsvSource({"UTF-8,C0 80,1:1", "UTF-8,61 ED A0 80,1:2", "UTF-8,61 F4 90 80 80,1:2", "UTF-8,61 0A E4 B8,2:1", "UTF-16,FF FE 61 00 00 D8 61 00,1:2",
			"UTF-16,FE FF 00 61 00,1:2"})
	void bytesThatAreNoText(String charset, String hex, String place) throws IOException {
		TextFile file = decode(java.util.HexFormat.ofDelimiter(" ").parseHex(hex));
		assertTrue(file.readOnlyReason().startsWith("Line " + place.replace(":", ", column ") + ": "), file.readOnlyReason());
		assertTrue(file.charset().name().startsWith(charset));
	}

	@Test
	void encodingWithSeveralWaysToWriteOneText() throws IOException {
		byte[] escapeTwice = bytes("<?xml version='1.0' encoding='ISO-2022-JP'?><r>", 0x1B, "(B", 0x1B, "(Bx</r>");
		TextFile file = decode(escapeTwice);
		assertTrue(file.readOnlyReason().startsWith("Line 1, column 48: ISO-2022-JP"), file.readOnlyReason());
	}

	@Test
	void anyBytesCanBeRead() throws IOException {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			decode(bytes);
		}
	}

	@Test
	void charactersThatTheEncodingLacks() throws IOException {
		TextFile latin = decode(bytes("<?xml version='1.0' encoding='ISO-8859-1'?><r>", 0xE9, "</r>"));
		String changed = latin.text().replace("\u00E9", "\u00E9\u4E00\uD83D\uDE00");
		String written = new String(latin.encode(changed, XML), StandardCharsets.ISO_8859_1);
		assertEquals(changed.replace("\u4E00\uD83D\uDE00", "&#x4E00;&#x1F600;"), written);
		assertEquals("\u00E9\u4E00\uD83D\uDE00", XML.value(Trees.parse(XML, written), 0));
		String json = new String(latin.encode("[\"\uD83D\uDE00\"]", JSON), StandardCharsets.ISO_8859_1);
		assertEquals("[\"\\ud83d\\ude00\"]", json);
		IOException e = assertThrows(IOException.class, () -> latin.encode("[s]\nk = \u4E00", PYTHON));
		assertEquals("f:2:5: The character U+4E00 cannot be written in ISO-8859-1, the encoding of this file.", e.getMessage());
		TextFile utf8 = new TextFile("f", "");
		assertThrows(IOException.class, () -> utf8.encode("<r>\uD800</r>", XML));
		assertEquals("[\"\\ud800\"]", new String(utf8.encode("[\"\uD800\"]", JSON), StandardCharsets.UTF_8));
	}
}
