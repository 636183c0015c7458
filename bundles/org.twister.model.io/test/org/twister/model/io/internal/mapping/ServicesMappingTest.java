// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Limits;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.services.ServiceEntry;
import org.twister.model.services.ServiceList;
import org.twister.model.services.ServicesFactory;

class ServicesMappingTest {

	private static final String FULL = """
			[Scheduler]
			descrip = Starts projects at a time
			script = Scheduler.py
			config = config.ini
			logfile = scheduler.log

			; a controller
			[controller]
			descrip = OpenFlow controller
			script = controller.py
			config =
			logfile = ctrl.log
			port: 6633
			""";
	private static final List<String> TEXTS = List.of("", "x.py", "a b", "a=b", "sub/config.ini", "#x", "it's", "\u00fc", "a;b", "two\nlines");

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(ServicesMapping.create(), FULL).texts("changed", "a = b: c", "it's 100 \u00fc#").neverEmpty("ServiceEntry.name").tests(
				"ServiceList",
				"ServiceEntry", "EStringToStringMapEntry");
	}

	@Test
	void reads() throws Exception {
		Sample<ServiceList> sample = new Sample<>(ServicesMapping.create(), FULL);
		ServiceEntry service = sample.root.getServices().get(1);
		assertEquals(List.of("controller", "OpenFlow controller", "controller.py", "", "ctrl.log", "6633"), List.of(service.getName(), service.getDescription(),
				service.getScript(), service.getConfiguration(), service.getLogFile(), service.getOptions().get("port")));
		assertEquals(8, service.sourceLine());
	}

	@Test
	void aNewServiceHasAllOptions() throws Exception {
		Sample<ServiceList> sample = new Sample<>(ServicesMapping.create(), FULL);
		ServiceEntry service = ServicesFactory.eINSTANCE.createServiceEntry();
		service.setName("controller_1");
		service.setScript("c1.py");
		assertEquals(FULL + "\n[controller_1]\ndescrip =\nscript = c1.py\nconfig =\nlogfile =\n", sample.diffText(list -> list.getServices().add(service)));
		sample.root.getServices().remove(service);
		sample.root.getServices().get(1).setConfiguration("config.ini");
		assertEquals(FULL.replace("config =\n", "config = config.ini\n"), sample.write());
	}

	@Test
	void tellsOtherKinds() throws Exception {
		for (String text : List.of("", "[new]\n", "[a]\nx=1\n[b]\nScript=y\n")) {
			assertNull(problem(text), text);
		}
		assertEquals("This is no list of services: no section has one of descrip, script, config, logfile.", problem("[EP-1]\nCE_IP = 1\n"));
	}

	private static String problem(String text) throws Exception {
		return ServicesMapping.create().check().apply(IniSyntax.PYTHON.parse("f", text, Limits.DEFAULT, w -> {}));
	}

	@Test
	void randomServices() throws Exception {
		RandomEdits edits = new RandomEdits(ServicesMapping.create(), TEXTS, List.of("port", "x y", "zeta"));
		edits.fresh("ServiceList", 100);
		edits.of(FULL, 300);
		edits.of("[DEFAULT]\nscript = d.py\n[a]\n[b]\nSCRIPT : x\n\ty\n[a]\ndescrip=1\n", 300);
	}
}
