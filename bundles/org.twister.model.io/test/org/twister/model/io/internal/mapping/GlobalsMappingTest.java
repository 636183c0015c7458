// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.io.MalformedFileException;

class GlobalsMappingTest {

	private static final FileMapping GLOBALS = GlobalsMapping.create();
	private static final String FULL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- of the lab -->
			<root>
			  <param>
			    <name>lost</name>
			    <value>1</value>
			  </param>
			  <folder>
			    <fname>Level_1</fname>
			    <fdesc/>
			    <param>
			      <name>ip</name>
			      <value> 10.0.0.1</value><!-- the switch -->
			      <desc>of the switch</desc>
			      <type>string</type>
			      <unit>none</unit>
			    </param>
			    <folder>
			      <fname>Level_2</fname>
			      <fdesc>deeper</fdesc>
			      <param>
			        <name>n</name>
			        <value>1..3,7</value>
			        <desc/>
			        <type>iterator</type>
			      </param>
			    </folder>
			    <param>
			      <name>empty</name>
			    </param>
			  </folder>
			  <other/>
			</root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(GLOBALS, FULL).tests("Globals", "Folder", "Parameter");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		Sample<Globals> sample = new Sample<>(GLOBALS, FULL);
		assertEquals(List.of("A parameter outside of a folder is left out."), sample.warnings);
		Folder folder = sample.root.getFolders().get(0);
		assertEquals("Level_1", folder.getName());
		Parameter ip = folder.getParameters().get(0);
		assertEquals(List.of("ip", " 10.0.0.1", "of the switch", "string"), List.of(ip.getName(), ip.getValue(), ip.getDescription(), ip.getType()));
		assertEquals("", folder.getParameters().get(1).getValue());
		assertEquals("iterator", folder.getFolders().get(0).getParameters().get(0).getType());
		assertEquals(11, ip.sourceLine());
	}

	@Test
	void aNewParameterStandsBehindTheLastOne() throws MalformedFileException {
		assertEquals(List.of("+<param>", "+<name>new</name>", "+<value> 1 </value>", "+<desc/>", "+<type>string</type>", "+</param>"),
				new Sample<Globals>(GLOBALS, FULL).diff(root -> root.getFolders().get(0).getParameters().add(parameter("new", " 1 "))));
	}

	@Test
	void aParameterThatGoesTakesItsLines() throws MalformedFileException {
		assertEquals(List.of("-<param>", "-<name>empty</name>", "-</param>"),
				new Sample<Globals>(GLOBALS, FULL).diff(root -> root.getFolders().get(0).getParameters().remove(1)));
	}

	@Test
	void aFolderThatMovesTakesItsTextAlong() throws MalformedFileException {
		Sample<Globals> sample = new Sample<>(GLOBALS, FULL.replace("<fname>Level_2", "<!-- kept --><fname>Level_2"));
		sample.diff(root -> root.getFolders().add(0, root.getFolders().get(0).getFolders().get(0)));
		String now = sample.write();
		assertEquals(now.indexOf("<!-- kept -->"), now.lastIndexOf("<!-- kept -->"));
		assertEquals(List.of("Level_2", "Level_1"), new Sample<Globals>(GLOBALS, now).root.getFolders().stream().map(Folder::getName).toList());
		assertEquals("""
				  <folder>
				    <!-- kept --><fname>Level_2</fname>
				    <fdesc>deeper</fdesc>
				    <param>
				""", now.substring(now.indexOf("  <folder>"), now.indexOf("      <name>n")));
	}

	@Test
	void aNewFile() throws MalformedFileException {
		Folder folder = GlobalsFactory.eINSTANCE.createFolder();
		folder.setName("A");
		folder.getParameters().add(parameter("p", ""));
		Globals globals = GlobalsFactory.eINSTANCE.createGlobals();
		globals.getFolders().add(folder);
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<root>
				  <folder>
				    <fname>A</fname>
				    <fdesc/>
				    <param>
				      <name>p</name>
				      <value/>
				      <desc/>
				      <type>string</type>
				    </param>
				  </folder>
				</root>
				""", Sample.created(GLOBALS, globals));
	}

	@Test
	void otherFiles() throws MalformedFileException {
		assertEquals("This is no globals file: its root element is <html>, not <root>.", Checks.problem(GLOBALS, "<html/>"));
	}

	private static Parameter parameter(String name, String value) {
		Parameter parameter = GlobalsFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setValue(value);
		parameter.setType("string");
		return parameter;
	}
}
