// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.twister.model.io.Dialect;
import org.twister.model.io.Loss;
import org.twister.model.io.MalformedFileException;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Suite;

/** Projects in other dialects than their own. */
class ProjectDialectsTest {

	private static final FileMapping PROJECT = ProjectMapping.create();
	private static final String LIST = """
			<Root>
			  <TestSuite>
			    <tsName>S</tsName>
			    <ConfigFiles>one.xml;two.xml</ConfigFiles>
			  </TestSuite>
			</Root>
			""";
	private static final String ELEMENTS = """
			<Root>
			  <TestSuite>
			    <tsName>S</tsName>
			    <ConfigFiles>
			      <Config name="one.xml" enabled="true" iterator_default="false" iterator_sof="false"/>
			      <Config name="two.xml" enabled="true" iterator_default="false" iterator_sof="false"/>
			    </ConfigFiles>
			  </TestSuite>
			</Root>
			""";

	private static Sample<Project> read(String text) throws MalformedFileException {
		return new Sample<>(PROJECT, text);
	}

	private final List<Loss> losses = new ArrayList<>();

	private List<String> messages() {
		return losses.stream().map(Loss::message).toList();
	}

	@Test
	void anOlderFileIsAFileOfALaterDialectAsItIs() throws MalformedFileException {
		for (Dialect dialect : Dialect.values()) {
			assertEquals(ProjectMappingTest.VERSION_2_0, read(ProjectMappingTest.VERSION_2_0).convert(dialect, losses));
		}
		assertEquals(ProjectMappingTest.VERSION_3, read(ProjectMappingTest.VERSION_3).convert(Dialect.V3, losses));
		assertEquals(List.of(), losses);
	}

	@Test
	void everyLossIsTold() throws MalformedFileException {
		String old = read(ProjectMappingTest.VERSION_3).convert(Dialect.V2_0, losses);
		assertEquals(List.of("Project: PrePostMandatory true is not in v2.0.", "Project: ClearCaseView v is not in v2.0.",
				"Project: DownloadLibraries flat is not in v2.0.",
				"Project: User field 'owner' is not in v2.0.", "Suite 'S': ID u-1 is not in v2.0.", "Suite 'S': SutName s1(user);s2(system) is not in v2.0.",
				"Suite 'S': Repeat 3 is not in v2.0.", "Suite 'S': Dependency u-9:FAIL; is not in v2.0.",
				"Suite 'S': Configuration file 's.xml' is not in v2.0.",
				"Test file 'a.py': ID u-2 is not in v2.0.", "Test file 'a.py': Repeat 2 is not in v2.0.",
				"Test file 'a.py': Dependency u-9:PASS;u-8#EP:any;u-7:any; is not in v2.0.", "Test file 'a.py': Configuration file 'cfg/c.xml' is not in v2.0.",
				"Test file 'a.py': Configuration file 'd & e' is not in v2.0.", "Test file 'a.py': Configuration file 'f' is not in v2.0.",
				"Test file 'a.py': ClearCase true is not in v2.0.", "Test file 'a.py': iterationSave all is not in v2.0.",
				"Test file 'a.py': iterationNr f#n=1 is not in v2.0.").stream().sorted().toList(), messages().stream().sorted().toList());
		assertEquals(losses.stream().map(Loss::line).sorted().toList(), losses.stream().map(Loss::line).toList());
		assertTrue(losses.stream().allMatch(loss -> loss.line() > 0));
		assertEquals(Dialect.V2_0, Checks.dialect(PROJECT, old));
		assertTrue(old.contains("<Later version=\"4\">kept</Later>") && old.contains("<TbName>tb1;tb2</TbName>"), old);
		assertFalse(old.contains("\n\n") || old.contains("\n    \n"), "no empty lines\n" + old);
		losses.clear();
		assertEquals(old, read(old).convert(Dialect.V2_0, losses));
		assertEquals(List.of(), losses);
	}

	@Test
	void listsOfConfigurationFilesBecomeElements() throws MalformedFileException {
		assertEquals(ELEMENTS, read(LIST).convert(Dialect.V3, losses));
		assertEquals(LIST, read(ELEMENTS).convert(Dialect.V2_1, losses));
		assertEquals(List.of(), losses);
	}

	@Test
	void switchesOfConfigurationFilesAreLostInAList() throws MalformedFileException {
		String text = read(ELEMENTS.replace("two.xml\" enabled=\"true", "two.xml\" enabled=\"false")).convert(Dialect.V2_1, losses);
		assertEquals(LIST, text);
		assertEquals(List.of("Suite 'S': the switches of configuration file 'two.xml' (enabled, iterator_default, iterator_sof) are not in v2.1."), messages());
	}

	@Test
	void aListThatCannotSayItBecomesElementsWhenItIsSaved() throws MalformedFileException {
		Sample<Project> sample = read(LIST);
		sample.diff(project -> project.getSuites().get(0).getConfigurationFiles().get(1).setEnabled(false));
		assertEquals(ELEMENTS.replace("two.xml\" enabled=\"true", "two.xml\" enabled=\"false"), sample.write());
		sample.diff(project -> project.getSuites().get(0).getConfigurationFiles().get(1).setEnabled(true));
		assertEquals(LIST, sample.write());
		assertEquals(List.of("-<ConfigFiles>one.xml;two.xml</ConfigFiles>", "+<ConfigFiles>two.xml</ConfigFiles>"),
				sample.diff(project -> project.getSuites().get(0).getConfigurationFiles().remove(0)));
	}

	@Test
	void aListHasNoPlaceForNamesThatItWouldReadAsOthers() throws MalformedFileException {
		for (String name : List.of("", "a;b", " a")) {
			Sample<Project> sample = read(LIST);
			List<ConfigurationFile> files = sample.root.getSuites().get(0).getConfigurationFiles();
			sample.diff(project -> {
				files.add(ProjectFactory.eINSTANCE.createConfigurationFile());
				files.get(2).setName(name);
			});
			assertTrue(sample.write().contains("<Config name=\"" + name + "\""), sample.write());
			losses.clear();
			sample.convert(Dialect.V2_1, losses);
			assertEquals(
					List.of("Suite 'S': configuration files with an empty name, or a semicolon or outer space in it, such as '" + name + "', are not in v2.1."),
					messages());
			files.remove(2);
			assertEquals(LIST, sample.write());
		}
	}

	@Test
	void whatIsAddedIsWrittenInTheDialectOfTheFile() throws MalformedFileException {
		Sample<Project> sample = read(LIST);
		sample.diff(project -> {
			Suite copy = EcoreUtil.copy(project.getSuites().get(0));
			copy.setName("T");
			project.getSuites().add(copy);
		});
		assertTrue(sample.write().contains("<tsName>T</tsName>\n    <PanicDetect>false</PanicDetect>\n    <ConfigFiles>one.xml;two.xml</ConfigFiles>\n"),
				sample.write());
	}

	@Test
	void changesAreConvertedToo() throws MalformedFileException {
		Sample<Project> sample = read(LIST);
		Suite suite = sample.root.getSuites().get(0);
		suite.setName("New");
		suite.setId("u-1");
		suite.getConfigurationFiles().remove(1);
		String text = sample.convert(Dialect.V3, losses);
		assertTrue(EcoreUtil.equals(sample.root, read(text).root), text);
		assertEquals(List.of(), losses);
		text = sample.convert(Dialect.V2_0, losses);
		assertEquals(List.of("Suite 'New': ConfigFiles one.xml is not in v2.0.", "Suite 'New': ID u-1 is not in v2.0."), messages().stream().sorted().toList());
		assertEquals("<Root>\n  <TestSuite>\n    <tsName>New</tsName>\n  </TestSuite>\n</Root>\n", text);
	}
}
