// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.twister.model.io.FileKind;

/** Files that nobody means well with: each is opened, or refused with the place of what is wrong, in a process with a small heap. */
final class HostileFilesSubject implements Subject {

	private static final List<String> JVM = List.of("-Xmx256m", "-Xshare:auto");
	private static final long LIMIT = 128L << 20;
	private static final long BELOW = 120_000_000;

	/** Text that comes again until the file is long enough, between a begin and an end. */
	private record Hostile(String name, FileKind kind, String begin, String again, String end, long size, Charset charset) {

		Hostile(String name, FileKind kind, String begin, String again, String end) {
			this(name, kind, begin, again, end, BELOW, StandardCharsets.UTF_8);
		}

		static Hostile above(String name, FileKind kind, String again) {
			return new Hostile(name, kind, "", again, "", LIMIT + 1_000_000, StandardCharsets.UTF_8);
		}

		boolean isAbove() {
			return size > LIMIT;
		}

		void write(Path file) throws IOException {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
				out.write(begin.getBytes(charset));
				byte[] part = again.repeat(Math.max(1, 8192 / Math.max(1, again.length()))).getBytes(charset);
				for (long written = 0; written < size && part.length > 0; written += part.length) {
					out.write(part);
				}
				out.write(end.getBytes(charset));
			}
		}

		/** One that is as long as its parts say. */
		static Hostile small(String name, FileKind kind, String text) {
			return new Hostile(name, kind, text, "", "", 0, StandardCharsets.UTF_8);
		}
	}

	private static final int DEEP = 10_000;
	private static final String BOMB = "<?xml version=\"1.0\"?>\n<!DOCTYPE Root [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
			+ "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n<Root><ScriptPre>&d;&d;&d;</ScriptPre></Root>\n";

	private static final List<Hostile> CORPUS = List.of(Hostile.above("above the limit, elements", FileKind.PROJECT, "<a>"),
			Hostile.above("above the limit, one text", FileKind.PROJECT, "text "), Hostile.above("above the limit, NUL bytes", FileKind.PROJECT, "\0"),
			Hostile.above("above the limit, JSON lists", FileKind.PANIC_RULES, "["),
			Hostile.above("above the limit, JSON string", FileKind.TEST_BEDS, "\"text"),
			Hostile.above("above the limit, INI options", FileKind.SERVICES, "a=b\n"),
			Hostile.above("above the limit, INI sections", FileKind.EP_LIST, "[a]\n"),
			Hostile.small("10,000 elements deep", FileKind.PROJECT, "<a>".repeat(DEEP) + "</a>".repeat(DEEP)),
			Hostile.small("10,000 lists deep", FileKind.PANIC_RULES, "[".repeat(DEEP) + "]".repeat(DEEP)),
			Hostile.small("10,000 objects deep", FileKind.TEST_BEDS, "{\"children\":".repeat(DEEP) + "{}" + "}".repeat(DEEP)),
			Hostile.small("10,000 brackets deep", FileKind.ACCOUNTS, "[".repeat(DEEP) + "a" + "]".repeat(DEEP) + "\n"),
			Hostile.small("entity bomb", FileKind.PROJECT, BOMB),
			Hostile.small("external entity", FileKind.PROJECT, "<!DOCTYPE Root SYSTEM \"file:///etc/passwd\">\n<Root/>"),
			Hostile.small("unknown entity", FileKind.PROJECT, "<Root>&unknown;</Root>"), Hostile.small("NUL in a text", FileKind.PROJECT, "<Root>a\0b</Root>"),
			new Hostile("elements within each other", FileKind.PROJECT, "", "<a>", ""),
			new Hostile("empty elements", FileKind.PROJECT, "<Root>", "<a/>", "</Root>"),
			new Hostile("suites", FileKind.PROJECT, "<Root>", "<TestSuite/>", "</Root>"),
			new Hostile("suites and tests", FileKind.PROJECT, "<Root>", "<TestSuite><TestCase/><TestCase/></TestSuite>\n", "</Root>"),
			new Hostile("projects on end", FileKind.PROJECT, "", "<Root></Root>", ""),
			new Hostile("one text", FileKind.PROJECT, "<Root><ScriptPre>", "text ", "</ScriptPre></Root>"),
			new Hostile("one text without end", FileKind.PROJECT, "<Root><ScriptPre>", "text ", ""),
			new Hostile("references", FileKind.PROJECT, "<Root><ScriptPre>", "&lt;", "</ScriptPre></Root>"),
			new Hostile("CDATA sections", FileKind.PROJECT, "<Root><ScriptPre>", "<![CDATA[a]]>", "</ScriptPre></Root>"),
			new Hostile("one comment", FileKind.PROJECT, "<Root><!--", "text ", "--></Root>"),
			new Hostile("comments", FileKind.PROJECT, "<Root>", "<!---->", "</Root>"),
			new Hostile("instructions", FileKind.PROJECT, "<Root>", "<?a b?>", "</Root>"), new Hostile("one name", FileKind.PROJECT, "<", "name", "/>"),
			new Hostile("one attribute", FileKind.PROJECT, "<Root a=\"", "text ", "\"/>"),
			new Hostile("attributes of one name", FileKind.PROJECT, "<Root ", "a=\"\" ", "/>"),
			new Hostile("tag without end", FileKind.PROJECT, "<Root", " ", ""), new Hostile("space", FileKind.PROJECT, "", " \n", ""),
			new Hostile("NUL bytes", FileKind.PROJECT, "", "\0", ""),
			new Hostile("text of three bytes each", FileKind.PROJECT, "<Root><ScriptPre>", "\u20ac", "</ScriptPre></Root>"),
			new Hostile("one character that makes all wide", FileKind.PROJECT, "<Root><ScriptPre>\u20ac", "text ", "</ScriptPre></Root>"),
			new Hostile("UTF-16", FileKind.PROJECT, "\uFEFF<Root>", "<a/>", "</Root>", BELOW, StandardCharsets.UTF_16LE),
			new Hostile("Latin 1 without saying so", FileKind.PROJECT, "<Root><ScriptPre>", "\u00e4", "</ScriptPre></Root>", BELOW,
					StandardCharsets.ISO_8859_1),
			new Hostile("EBCDIC", FileKind.PROJECT, "<?xml version=\"1.0\" encoding=\"IBM037\"?><Root>", "text", "</Root>"),
			new Hostile("JSON lists", FileKind.PANIC_RULES, "", "[", ""), new Hostile("JSON list of numbers", FileKind.PANIC_RULES, "[0", ",0", "]"),
			new Hostile("JSON objects", FileKind.TEST_BEDS, "", "{\"children\":", ""),
			new Hostile("JSON members of one name", FileKind.TEST_BEDS, "{\"a\":0", ",\"a\":0", "}"),
			new Hostile("JSON string", FileKind.TEST_BEDS, "{\"name\":\"", "text", "\"}"),
			new Hostile("JSON string without end", FileKind.TEST_BEDS, "{\"name\":\"", "text", ""),
			new Hostile("JSON escapes", FileKind.TEST_BEDS, "{\"name\":\"", "\\u0041", "\"}"),
			new Hostile("JSON number", FileKind.TEST_BEDS, "{\"version\":1", "0", "}"),
			new Hostile("test beds", FileKind.TEST_BEDS, "{\"children\":{\"a\":{}", ",\"a\":{}", "}}"),
			new Hostile("JSON values on end", FileKind.SCHEDULES, "", "{}", ""),
			new Hostile("INI options of one name", FileKind.SERVICES, "[a]\n", "a=b\n", ""),
			new Hostile("INI sections of one name", FileKind.SERVICES, "", "[a]\n", ""),
			new Hostile("INI options without section", FileKind.EP_LIST, "", "a=b\n", ""),
			new Hostile("INI continuations", FileKind.SERVICES, "[a]\na=b\n", " c\n", ""), new Hostile("INI line", FileKind.SERVICES, "[a]\na=", "text ", ""),
			new Hostile("INI comments", FileKind.ACCOUNTS, "", "#\n", ""), new Hostile("INI brackets", FileKind.ACCOUNTS, "", "[", ""),
			new Hostile("INI lists", FileKind.ACCOUNTS, "a = a", ",", ""), new Hostile("INI quotes", FileKind.ACCOUNTS, "a = '''", "\n", ""),
			new Hostile("names of EPs", FileKind.EP_LIST, "", "EP\n", ""));

	@Override
	public String name() {
		return "hostile-files";
	}

	@Override
	public String description() {
		return "files that mean harm, each opened in a process with 256 MB of heap; those of 120 MB are below the limit of size";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		for (Hostile hostile : CORPUS) {
			Path file = folder.resolve("hostile");
			hostile.write(file);
			FreshProcess process = FreshProcess.run(JVM, OpenFile.class, hostile.kind().id(), file.toString());
			boolean ended = process.exit() == OpenFile.REFUSED || process.isReady() && process.exit() == 0 && !hostile.isAbove();
			String how = process.isReady() ? "opened" : process.message();
			report.add(new Figure(hostile.name() + " (" + hostile.kind().id() + ")", process.seconds(), hostile.isAbove() ? 1 : 5, "s",
					how.substring(0, Math.min(how.length(), 120)), ended));
			Files.delete(file);
		}
	}
}
