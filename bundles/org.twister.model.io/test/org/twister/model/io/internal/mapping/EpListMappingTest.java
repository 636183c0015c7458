// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistFactory;
import org.twister.model.io.Limits;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.UnwritableTextException;

class EpListMappingTest {

	private static final String FULL = """
			# EPs of the lab
			[PACKETSNIFFERPLUGIN]
			ENABLED = 1
			ETH_INTERFACE = eth0

			[EP-1001]
			ce_ip = 10.0.0.1 ; the lab server
			CE_PORT = 8010
			EP_HOST = lab7
			ENABLED = 1
			python = /usr/bin/python3
			; [EP-old]

			# the second one
			[EP-1002]
			CE_IP = 127.0.0.1
			CE_PORT = 8001
			EP_HOST = lab8
			ENABLED = 0

			[notes]
			text = no EP

			[AUTO]
			AUTO_CE_IP = 127.0.0.1
			AUTO_CE_PORT = 9000
			""";
	private static final List<String> TEXTS = List.of("", "x", "10.0.0.1", "a b", "a=b", "a: b", "#x", "it's", "\"q\"", "\u00fc\u4e00", "a;b", "[x]", "rem",
			"two\nlines");
	private static final List<String> KEYS = List.of("python", "x", "log level", "zeta_2");

	private static FileMapping mapping() {
		return EpListMapping.create();
	}

	private static Sample<EpList> sample(String text) throws Exception {
		return new Sample<>(mapping(), text);
	}

	private static EpEntry entry(String name) {
		EpEntry entry = EplistFactory.eINSTANCE.createEpEntry();
		entry.setName(name);
		entry.setCeHost("1.2.3.4");
		return entry;
	}

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(mapping(), FULL).texts("changed", "a = b: c", "it's 100 \u00fc#").neverEmpty("EpEntry.name").tests("EpList", "EpEntry",
				"EStringToStringMapEntry");
	}

	@Test
	void reads() throws Exception {
		Sample<EpList> sample = sample(FULL);
		EpList list = sample.root;
		assertTrue(list.isSnifferEnabled());
		assertEquals("eth0", list.getSnifferInterface());
		assertEquals(List.of("EP-1001", "EP-1002"), list.getEntries().stream().map(EpEntry::getName).toList());
		EpEntry first = list.getEntries().get(0);
		assertEquals(List.of("10.0.0.1", 8010, "lab7", true), List.of(first.getCeHost(), first.getCePort(), first.getHost(), first.isEnabled()));
		assertEquals("/usr/bin/python3", first.getOptions().get("python"));
		assertEquals(6, first.sourceLine());
		assertFalse(list.getEntries().get(1).isEnabled());
		assertEquals(List.of("127.0.0.1", 9000), List.of(list.getAutoCeHost(), list.getAutoCePort()));
		assertEquals(List.of(), sample.warnings);
	}

	@Test
	void aBadPortIsTheUsualOne() throws Exception {
		Sample<EpList> sample = sample("[a]\nCE_IP = x\nCE_PORT = none\n");
		assertEquals(8000, sample.root.getEntries().get(0).getCePort());
		assertEquals(List.of("CE_PORT is 'none', which is no port number; 8000 is used."), sample.warnings);
		assertEquals(sample.text, sample.write());
		assertEquals(List.of("-CE_PORT = none", "+CE_PORT = 1"), sample.diff(list -> list.getEntries().get(0).setCePort(1)));
	}

	@Test
	void defaultsAndSectionsThatAreThereTwice() throws Exception {
		String text = "[DEFAULT]\nCE_IP=1.2.3.4\nlog=1\n[a]\nx=1\n  2\n[b]\nCE_IP=5.6.7.8\n[a]\nEP_HOST=h\n[DEFAULT]\nLOG=2\n";
		Sample<EpList> sample = sample(text);
		assertEquals(List.of("a 1.2.3.4 h", "b 5.6.7.8 "),
				sample.root.getEntries().stream().map(e -> e.getName() + " " + e.getCeHost() + " " + e.getHost()).toList());
		assertEquals("1\n2", sample.root.getEntries().get(0).getOptions().get("x"));
		assertEquals("2", sample.root.getEntries().get(1).getOptions().get("log"));
		assertEquals(text, sample.write());
		assertEquals(List.of("-EP_HOST=h", "+EP_HOST=g"), sample(text).diff(list -> list.getEntries().get(0).setHost("g")));
		assertEquals(List.of("+CE_PORT=1"), sample(text).diff(list -> list.getEntries().get(0).setCePort(1)));
		assertEquals(List.of("+CE_IP=9.9.9.9"), sample(text).diff(list -> list.getEntries().get(0).setCeHost("9.9.9.9")));
		Sample<EpList> renamed = sample(text);
		renamed.root.getEntries().get(0).setName("z");
		assertEquals(text.replace("[a]", "[z]"), renamed.write());
		Sample<EpList> without = sample(text);
		without.root.getEntries().remove(0);
		assertEquals("[DEFAULT]\nCE_IP=1.2.3.4\nlog=1\n[b]\nCE_IP=5.6.7.8\n[DEFAULT]\nLOG=2\n", without.write());
		Sample<EpList> moved = sample(text);
		moved.root.getEntries().move(1, 0);
		assertEquals(RandomEdits.show(moved.root), RandomEdits.show(sample(moved.write()).root));
	}

	@Test
	void newEpsLookLikeTheOthers() throws Exception {
		assertEquals(List.of("+[EP-3]", "+CE_IP = 1.2.3.4", "+CE_PORT = 8000", "+"), sample(FULL).diff(list -> list.getEntries().add(0, entry("EP-3"))));
		assertEquals(List.of("+[EP-3]", "+CE_IP = 1.2.3.4", "+CE_PORT = 8000", "+"), sample(FULL).diff(list -> list.getEntries().add(entry("EP-3"))));
		assertEquals("[a]\nce_ip: 1\n[c]\nCE_IP: 2\n[b]\nCE_IP: 1.2.3.4\nCE_PORT: 8000", append("[a]\nce_ip: 1\n[c]\nCE_IP: 2"),
				"no blank line where none is usual");
		assertEquals("# EPs\r\n\r\n[b]\r\nCE_IP = 1.2.3.4\r\nCE_PORT = 8000\r\n", append("# EPs\r\n"));
		assertEquals("[b]\nCE_IP = 1.2.3.4\nCE_PORT = 8000\n", append(""));
	}

	private static String append(String text) throws Exception {
		Sample<EpList> sample = sample(text);
		sample.root.getEntries().add(entry("b"));
		return sample.write();
	}

	@Test
	void aSectionGoesWithItsBlankLines() throws Exception {
		String text = "[a]\nCE_IP = 1\n\n[b]\nCE_IP = 2\n# of b\nx = 1\n\n\n# about c\n[c]\nCE_IP = 3\n";
		assertEquals(text.substring(text.indexOf("[b]")), without(text, 0));
		assertEquals("[a]\nCE_IP = 1\n\n\n# about c\n[c]\nCE_IP = 3\n", without(text, 1));
		assertEquals(text.substring(0, text.indexOf("[c]")), without(text, 2), "what is said about it stays");
		assertEquals("[a]\r\nCE_IP = 1\r\n", without("[a]\r\nCE_IP = 1\r\n\r\n\r\n[b]\r\nCE_IP = 2\r\n", 1));
		assertEquals("[a]\nCE_IP = 1", without("[a]\nCE_IP = 1\n\n[b]\nCE_IP = 2", 1));
		assertEquals("", without("[a]\nCE_IP = 1\n", 0));
	}

	private static String without(String text, int entry) throws Exception {
		Sample<EpList> sample = sample(text);
		sample.root.getEntries().remove(entry);
		return sample.write();
	}

	/** Python reads an indented line as part of the option above it. */
	@Test
	void nothingBecomesAContinuedLine() throws Exception {
		assertEquals("[a]\n  CE_IP = x\nCE_PORT = 1\n", sample("[a]\n  CE_IP = x\n").diffText(list -> list.getEntries().get(0).setCePort(1)));
		String text = "[DEFAULT]\nCE_IP = x\n[a]\n  [b]\n";
		assertEquals("[DEFAULT]\nCE_IP = x\n[a]\nEP_HOST = h\n[b]\n", sample(text).diffText(list -> list.getEntries().get(0).setHost("h")));
		assertEquals("[DEFAULT]\nCE_IP = x\n[b]\n", sample(text).diffText(list -> list.getEntries().remove(0)));
		assertEquals("[DEFAULT]\nCE_IP = x\n[a]\nCE_PORT = 2\nx = 1\n",
				sample("[DEFAULT]\nCE_IP = x\n[a]\n  x = 1\n").diffText(list -> list.getEntries().get(0).setCePort(2)));
	}

	@Test
	void snifferAndAuto() throws Exception {
		String text = "[a]\nCE_IP = 1\n";
		assertEquals("[PACKETSNIFFERPLUGIN]\nENABLED = 1\nETH_INTERFACE = lo\n\n[a]\nCE_IP = 1\n", sample(text).diffText(list -> {
			list.setSnifferEnabled(true);
			list.setSnifferInterface("lo");
		}));
		assertEquals("[a]\nCE_IP = 1\n\n[AUTO]\nAUTO_CE_IP = h\n", sample(text).diffText(list -> list.setAutoCeHost("h")));
		Sample<EpList> other = sample("[auto]\nAUTO_CE_IP = 1\n[AUTO]\nCE_IP = 2\nAUTO_CE_IP = 3\n[packetsnifferplugin]\nenabled = yes\nCE_IP = 1\n");
		assertEquals(List.of("AUTO"), other.root.getEntries().stream().map(EpEntry::getName).toList());
		assertEquals("", other.root.getAutoCeHost());
		assertTrue(other.root.isSnifferEnabled());
	}

	@Test
	void namesThatTheFileCannotHave() throws Exception {
		for (String name : List.of("a]b", "a\nb", "", " a", "DEFAULT")) {
			Sample<EpList> sample = sample("[a]\nCE_IP = 1\n");
			sample.root.getEntries().get(0).setName(name);
			assertThrows(UnwritableTextException.class, sample::write, name);
			sample.root.getEntries().set(0, entry(name));
			assertThrows(UnwritableTextException.class, sample::write, name);
		}
		Sample<EpList> twins = sample("[a]\nCE_IP = 1\n[b]\nCE_IP = 2\n");
		twins.root.getEntries().get(1).setName("a");
		assertEquals("Ep entry 'a' is there twice: sections of this file need names of their own.",
				assertThrows(UnwritableTextException.class, twins::write).getMessage());
		Sample<EpList> sample = sample("[a]\nCE_IP = 1\n");
		sample.root.getEntries().get(0).getOptions().put("a=b", "c");
		assertThrows(UnwritableTextException.class, sample::write);
	}

	@Test
	void tellsOtherKinds() throws Exception {
		for (String text : List.of("", "# nothing\n", "[notes]\nx = 1\n", "[a]\nce_ip = 1\nscript = x\n", "[AUTO]\nAUTO_CE_IP = 1\n",
				"[PacketSnifferPlugin]\n")) {
			assertNull(problem(text), text);
		}
		assertEquals("This is no EP list: its sections are services, none has CE_IP.", problem("[Scheduler]\ndescrip = x\nscript = y\n"));
	}

	private static String problem(String text) throws Exception {
		return mapping().check().apply(IniSyntax.PYTHON.parse("f", text, Limits.DEFAULT, w -> {}));
	}

	@Test
	void manySectionsTakeNoLongerThanFew() throws Exception {
		String text = "[a]\n".repeat(100_000) + "[DEFAULT]\n" + "[b]\nx = 1\n".repeat(100_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			Sample<EpList> sample = sample(text);
			sample.root.getEntries().add(entry("EP"));
			assertTrue(sample.write().length() > text.length());
		});
	}

	@Test
	void randomLists() throws Exception {
		new RandomEdits(mapping(), TEXTS, KEYS).fresh("EpList", 150);
	}

	@Test
	void randomChanges() throws Exception {
		RandomEdits edits = new RandomEdits(mapping(), TEXTS, KEYS);
		edits.of(FULL, 400);
		edits.of("[a]\n  CE_IP=1\n[b]\n\n\nCE_IP:2\n[a]\nx=1\n y\n[c]\nCE_IP=\n# end\n\n\n", 400);
	}

	@Test
	void plainLists() throws Exception {
		FileMapping text = EpListTextMapping.create();
		Sample<EpList> sample = new Sample<>(text, "# EPs\r\n EP-1\r\n\r\nEP-2 # x\r\nEP-3");
		assertEquals(List.of("EP-1", "EP-2 # x", "EP-3"), sample.root.getEntries().stream().map(EpEntry::getName).toList());
		assertEquals(sample.text, sample.write());
		sample.root.getEntries().get(1).setName("two");
		sample.root.getEntries().remove(2);
		EpEntry zero = EplistFactory.eINSTANCE.createEpEntry();
		zero.setName("zero");
		sample.root.getEntries().add(0, zero);
		assertEquals("# EPs\r\nzero\r\n EP-1\r\n\r\ntwo", sample.write());
		for (EpEntry refused : List.of(zero, sample.root.getEntries().get(1))) {
			refused.setCePort(8001);
			assertEquals("Ep entry '" + refused.getName() + "': 'cePort' has no place in a file of this kind.",
					assertThrows(UnwritableTextException.class, sample::write).getMessage());
			refused.setCePort(8000);
		}
		sample.root.getEntries().get(0).setName("#x");
		assertThrows(UnwritableTextException.class, sample::write);
		RandomEdits edits = new RandomEdits(text, TEXTS, KEYS, "EpEntry.ceHost", "EpEntry.cePort", "EpEntry.host", "EpEntry.enabled", "EpEntry.options",
				"EpList.autoCeHost",
				"EpList.autoCePort", "EpList.snifferEnabled", "EpList.snifferInterface");
		edits.fresh("EpList", 100);
		edits.of("# EPs\n EP-1\n\nEP-2 # x\n[x]\n", 200);
	}

	@Test
	void anEpDoesNotTakeTheNameOfAnotherSection() throws Exception {
		String text = "[EP-1]\nCE_IP = a\n\n[EP-3]\nPACKETS = 1\n\n[AUTO]\nAUTO_CE_IP = b\n";
		for (String name : List.of("EP-3", "AUTO")) {
			Sample<EpList> sample = new Sample<>(EpListMapping.create(), text);
			sample.root.getEntries().get(0).setName(name);
			assertTrue(assertThrows(UnwritableTextException.class, sample::write).getMessage().contains("'" + name + "' is there twice"));
		}
	}
}
