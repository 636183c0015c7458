// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.bindings.Binding;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.BindingsFactory;
import org.twister.model.bindings.PlainLink;
import org.twister.model.io.MalformedFileException;

class BindingsMappingTest {

	private static final FileMapping BINDINGS = BindingsMapping.create();
	private static final String LATER = """
			<root>
			  <binding>
			    <name>default_binding</name>
			    <bind config="dut" sut="0123456789"/>
			    <bind sut='/lab.user/port' config='tester' since="2014"/>
			    <bind/>
			  </binding>
			  <!-- one more -->
			  <binding>
			    <name>cfg/one.xml</name>
			  </binding>
			</root>
			""";
	private static final String EARLY = """
			<root>
			  <bind>one.xml=/lab.user</bind>
			  <bind> two.xml = lab.system </bind>
			  <bind>three.xml</bind>
			  <bind/>
			</root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(BINDINGS, LATER).tests("Bindings", "Binding", "BindingLink");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfTheEarlyForm() throws MalformedFileException {
		return EveryValue.of(BINDINGS, EARLY).tests("Bindings", "PlainLink");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		Binding binding = new Sample<Bindings>(BINDINGS, LATER).root.getBindings().get(0);
		assertEquals("default_binding", binding.getName());
		assertEquals(List.of("dut 0123456789", "tester /lab.user/port", " "),
				binding.getLinks().stream().map(l -> l.getComponent() + " " + l.getSut()).toList());
	}

	@Test
	void whatIsInAFileOfTheEarlyForm() throws MalformedFileException {
		assertEquals(List.of("one.xml > /lab.user", "two.xml > lab.system", "three.xml > ", " > "),
				new Sample<Bindings>(BINDINGS, EARLY).root.getLinks().stream().map(l -> l.getConfiguration() + " > " + l.getSut()).toList());
	}

	@Test
	void newLinks() throws MalformedFileException {
		BindingLink link = BindingsFactory.eINSTANCE.createBindingLink();
		link.setComponent("a & b");
		assertEquals(List.of("+<bind config=\"a &amp; b\" sut=\"\"/>"),
				new Sample<Bindings>(BINDINGS, LATER).diff(root -> root.getBindings().get(0).getLinks().add(0, link)));
		PlainLink plain = BindingsFactory.eINSTANCE.createPlainLink();
		plain.setConfiguration("c");
		plain.setSut("s");
		assertEquals(List.of("-<bind>three.xml</bind>", "+<bind>c=s</bind>"),
				new Sample<Bindings>(BINDINGS, EARLY).diff(root -> root.getLinks().set(2, plain)));
	}
}
