// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Dialect;
import org.twister.model.io.MalformedFileException;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.LibraryDepth;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** What is read from projects, and that every value of theirs can be set; how they are edited is in ProjectEditsTest, their dialects in ProjectDialectsTest. */
class ProjectMappingTest {

	private static final FileMapping PROJECT = ProjectMapping.create();
	static final String VERSION_2_0 = """
			<Root>
			  <stoponfail>true</stoponfail><ScriptPre/><libraries/><ScriptPost>/home/u/post.sh</ScriptPost><dbautosave>TRUE</dbautosave><tcdelay>2</tcdelay>
			  <TestSuite>
			    <tsName>Suite1</tsName>
			    <PanicDetect>true</PanicDetect>
			    <EpId>EP-1001</EpId>
			    <TbName>tb1</TbName>
			    <UserDefined><propName>release_id</propName><propValue>2</propValue></UserDefined>
			    <TestCase>
			      <tcName>/home/u/twister/demo//testsuite-python/init.py</tcName>
			      <Title/><Summary/><Priority>Medium</Priority><Dependancy> </Dependancy>
			      <Property><propName>setup_file</propName><propValue>true</propValue></Property>
			      <Property><propName>Runnable</propName><propValue>true</propValue></Property>
			      <Property><propName>param</propName><propValue>abc</propValue></Property>
			      <Property><propName>param</propName><propValue>d,e</propValue></Property>
			    </TestCase>
			  </TestSuite>
			</Root>
			""";
	static final String VERSION_3 = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Root>
			  <stoponfail>false</stoponfail>
			  <PrePostMandatory>true</PrePostMandatory>
			  <ScriptPre>pre.sh</ScriptPre>
			  <ClearCaseView>v</ClearCaseView>
			  <libraries>a; b.py ;;</libraries>
			  <DownloadLibraries>flat</DownloadLibraries>
			  <ScriptPost>post.sh</ScriptPost>
			  <dbautosave>nosave</dbautosave>
			  <tcdelay></tcdelay>
			  <UserDefined><propName>owner</propName><propValue>me</propValue></UserDefined>
			  <TestSuite>
			    <tsName>S</tsName>
			    <ID>u-1</ID>
			    <PanicDetect>false</PanicDetect>
			    <EpId/>
			    <TbName>tb1;tb2</TbName>
			    <SutName>s1(user);s2(system);</SutName>
			    <libraries>x</libraries>
			    <UserDefined><propName>release_id</propName><propValue> 2 </propValue></UserDefined>
			    <Repeat>3</Repeat>
			    <Dependency>u-9:FAIL;</Dependency>
			    <ConfigFiles>
			      <Config name="s.xml" enabled="true" iterator_default="false" iterator_sof="false"/>
			    </ConfigFiles>
			    <Later version="4">kept</Later>
			    <TestCase>
			      <tcName>a.py</tcName>
			      <ID>u-2</ID>
			      <Title>title</Title>
			      <Summary>summary</Summary>
			      <Priority>Medium</Priority>
			      <Dependancy>1001</Dependancy>
			      <Repeat>2</Repeat>
			      <Dependency>u-9:PASS;u-8#EP:any;u-7;</Dependency>
			      <ConfigFiles>
			        <Config name="cfg/c.xml" enabled="true" iterator_default="true" iterator_sof="false"/>
			        <Config enabled='false' name='d &amp; e'/><!-- nearly -->
			        <Config name="f"/>
			      </ConfigFiles>
			      <ClearCase>true</ClearCase>
			      <iterationSave>all</iterationSave>
			      <Property><propName>Running</propName><propValue>false</propValue></Property>
			      <Property><propName>Runnable</propName><propValue>false</propValue></Property>
			      <Property><propName>Optional</propName><propValue>true</propValue></Property>
			      <Property><propName>var1</propName><propValue> with space </propValue></Property>
			      <Property><propName>iterationNr</propName><propValue>f#n=1</propValue></Property>
			      <Property><propName>param</propName><propValue><![CDATA[<1>]]></propValue></Property>
			      <Property><propName>Pre-Suite</propName><propValue>true</propValue></Property>
			      <Property><propName>param</propName></Property>
			      <Property><propValue>nameless</propValue></Property>
			    </TestCase>
			    <TestSuite>
			      <tsName>Sub</tsName>
			    </TestSuite>
			    <TestCase>
			      <tcName>b.py</tcName>
			      <Property><propName>teardown_file</propName><propValue>true</propValue></Property>
			    </TestCase>
			  </TestSuite>
			</Root>
			""";

	private static Sample<Project> read(String text) throws MalformedFileException {
		return new Sample<>(PROJECT, text);
	}

	private static List<String> fields(List<UserField> fields) {
		return fields.stream().map(f -> f.getName() + "=" + f.getValue()).toList();
	}

	/** A role takes the place of another: one flag becomes false, another one comes. */
	@TestFactory
	Stream<DynamicTest> everyValueOfVersion3() throws MalformedFileException {
		return EveryValue.of(PROJECT, VERSION_3).onLines("TestFile.role", 2).neverEmpty("Property.name", "Dependency.status").tests("Project", "Suite",
				"TestFile", "UserField",
				"Dependency", "ConfigurationFile", "Parameter", "Property");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfVersion20() throws MalformedFileException {
		return EveryValue.of(PROJECT, VERSION_2_0).onLines("TestFile.role", 2).tests("Project", "Suite", "TestFile", "UserField", "Parameter");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfAFileInTabsThatSaysLittle() throws MalformedFileException {
		String text = "<Root>\n\t<TestSuite>\n\t\t<TestCase>\n\t\t\t<tcName>a</tcName>\n\t\t</TestCase>\n\t\t<!-- end -->\n\t</TestSuite>\n</Root>";
		return EveryValue.of(PROJECT, text).tests("Project", "Suite", "TestFile");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfAListOfConfigurationFiles() throws MalformedFileException {
		String text = "<Root>\n<TestSuite>\n<ConfigFiles>one.xml; two.xml;</ConfigFiles>\n</TestSuite>\n</Root>";
		return EveryValue.of(PROJECT, text).onLines("ConfigurationFile.enabled", 5).onLines("ConfigurationFile.iteratorDefault", 5)
				.onLines("ConfigurationFile.iteratorStopOnFail", 5).neverEmpty("ConfigurationFile.name").tests("Project", "Suite", "ConfigurationFile");
	}

	@Test
	void whatIsInAFileOfVersion20() throws MalformedFileException {
		Project project = read(VERSION_2_0).root;
		assertTrue(project.isStopOnFail());
		assertTrue(project.isDatabaseAutoSave());
		assertEquals(2, project.getDelay());
		assertEquals(List.of("", "/home/u/post.sh"), List.of(project.getScriptPre(), project.getScriptPost()));
		assertEquals(List.of(), project.getLibraries());
		Suite suite = project.getSuites().get(0);
		assertEquals("Suite1", suite.getName());
		assertTrue(suite.isPanicDetect());
		assertEquals(List.of(List.of("EP-1001"), List.of("tb1"), List.of("release_id=2")),
				List.of(suite.getEps(), suite.getTestBeds(), fields(suite.getFields())));
		TestFile test = (TestFile) suite.getItems().get(0);
		assertEquals("/home/u/twister/demo//testsuite-python/init.py", test.getPath(), "as written");
		assertEquals(FileRole.SETUP, test.getRole());
		assertTrue(test.isChecked(), "an expanded file has no check boxes");
		assertEquals("Medium", test.getPriority());
		assertEquals("", test.getWaitsFor(), "the old editor always wrote one space");
		assertEquals(List.of("abc", "d,e"), test.getParameters().stream().map(Parameter::getValue).toList());
		assertEquals(List.of(), test.getProperties());
	}

	@Test
	void theProjectOfAFileOfVersion3() throws MalformedFileException {
		Sample<Project> sample = read(VERSION_3);
		assertEquals(List.of("A property without a name is left out."), sample.warnings);
		Project project = sample.root;
		assertTrue(project.isScriptMandatory());
		assertFalse(project.isDatabaseAutoSave());
		assertEquals(0, project.getDelay());
		assertEquals("v", project.getClearCaseView());
		assertEquals(LibraryDepth.FLAT, project.getLibraryDepth());
		assertEquals(List.of("a", "b.py"), project.getLibraries());
		assertEquals(List.of("owner=me"), fields(project.getFields()));
		Suite suite = project.getSuites().get(0);
		assertEquals("u-1", suite.getId());
		assertEquals(3, suite.getRepeat());
		assertEquals(List.of("tb1", "tb2"), suite.getTestBeds());
		assertEquals(List.of("s1(user)", "s2(system)"), suite.getSuts());
		assertEquals(List.of("x"), suite.getLibraries());
		assertEquals(List.of("release_id= 2 "), fields(suite.getFields()));
		assertEquals(List.of("s.xml"), suite.getConfigurationFiles().stream().map(ConfigurationFile::getName).toList());
		assertEquals(List.of("TestFile", "Suite", "TestFile"), suite.getItems().stream().map(i -> i.eClass().getName()).toList(),
				"suites and tests keep their order");
		assertEquals(suite, ((SuiteItem) suite.getItems().get(1)).getParent());
	}

	@Test
	void theTestsOfAFileOfVersion3() throws MalformedFileException {
		Suite suite = read(VERSION_3).root.getSuites().get(0);
		TestFile test = (TestFile) suite.getItems().get(0);
		assertEquals(List.of(false, false, true, true), List.of(test.isChecked(), test.isRunnable(), test.isOptional(), test.isClearCase()));
		assertEquals(2, test.getRepeat());
		assertEquals(List.of("f#n=1", "all", "title", "summary", "1001"),
				List.of(test.getIteration(), test.getIterationSave(), test.getTitle(), test.getSummary(), test.getWaitsFor()));
		assertEquals(List.of("var1= with space ", "Pre-Suite=true"), test.getProperties().stream().map(p -> p.getName() + "=" + p.getValue()).toList());
		assertEquals(List.of("<1>", ""), test.getParameters().stream().map(Parameter::getValue).toList());
		assertEquals(List.of("u-9 PASS", "u-8#EP any", "u-7 any"), test.getDependencies().stream().map(d -> d.getTarget() + " " + d.getStatus()).toList());
		assertEquals(List.of("cfg/c.xml true true false", "d & e false false false", "f true false false"), test.getConfigurationFiles().stream()
				.map(c -> c.getName() + " " + c.isEnabled() + " " + c.isIteratorDefault() + " " + c.isIteratorStopOnFail()).toList());
		assertEquals(FileRole.TEARDOWN, ((TestFile) suite.getItems().get(2)).getRole());
	}

	@Test
	void prerequisiteOf2012IsSetup() throws MalformedFileException {
		Sample<Project> sample = read("""
				<Root><TestSuite><TestCase><tcName>a.tcl</tcName>
				<Property><propName>Prerequisite</propName><propValue>true</propValue></Property>
				</TestCase></TestSuite></Root>""");
		assertEquals(FileRole.SETUP, test(sample.root).getRole());
		assertEquals(List.of("-<Property><propName>Prerequisite</propName><propValue>true</propValue></Property>",
				"+<Property><propName>Prerequisite</propName><propValue>false</propValue></Property>"), sample.diff(root -> test(root).setRole(FileRole.TEST)));
	}

	@Test
	void setupAndTeardownIsSetup() throws MalformedFileException {
		String setup = "<Property><propName>setup_file</propName><propValue>true</propValue></Property>";
		String teardown = "<Property><propName>teardown_file</propName><propValue>true</propValue></Property>";
		for (String both : List.of(setup + "\n" + teardown, teardown + "\n" + setup)) {
			Sample<Project> sample = read("<Root><TestSuite><TestCase>\n" + both + "\n</TestCase></TestSuite></Root>");
			assertEquals(FileRole.SETUP, test(sample.root).getRole());
			assertEquals(List.of("A file is marked as setup and teardown: it is used as setup."), sample.warnings);
			sample.diff(root -> test(root).setRole(FileRole.TEARDOWN));
			sample.diff(root -> test(root).setRole(FileRole.TEST));
			sample.diff(root -> test(root).setRole(FileRole.SETUP));
			assertEquals(sample.text, sample.write());
		}
	}

	private static TestFile test(Project project) {
		return (TestFile) project.getSuites().get(0).getItems().get(0);
	}

	@Test
	void firstElementWinsAndUnknownOnesAreSkipped() throws MalformedFileException {
		Project project = read("""
				<Root><stoponfail>true</stoponfail><stoponfail>false</stoponfail><Future><tsName>no</tsName><TestSuite/></Future>
				<TestSuite><tsName>one<b>bold</b></tsName><tsName>two</tsName><EpId>a</EpId><EpId>b</EpId><x/></TestSuite></Root>""").root;
		assertTrue(project.isStopOnFail());
		assertEquals(1, project.getSuites().size());
		assertEquals("one", project.getSuites().get(0).getName());
		assertEquals(List.of("a"), project.getSuites().get(0).getEps());
	}

	@Test
	void placesOfSuitesTestsAndProperties() throws MalformedFileException {
		Project project = read("<Root>\r\n  <TestSuite>\r\n\t<!-- \u00fc\u20ac -->\r\n\t<TestCase>\r\n<tcName>\u00fc.py</tcName>"
				+ "<Property><propName>timeout</propName><propValue>x</propValue></Property></TestCase></TestSuite></Root>").root;
		Suite suite = project.getSuites().get(0);
		TestFile test = test(project);
		Property property = test.getProperties().get(0);
		assertEquals(List.of(2, 3), List.of(suite.sourceLine(), suite.sourceColumn()));
		assertEquals(List.of(4, 2), List.of(test.sourceLine(), test.sourceColumn()));
		assertEquals(List.of(5, 22), List.of(property.sourceLine(), property.sourceColumn()));
		assertEquals("\u00fc.py", test.getPath());
	}

	@Test
	void whatIsPassedOverIsAWarning() throws MalformedFileException {
		Sample<Project> sample = read("<Root>\n  <tcdelay>soon</tcdelay>\n  <TestCase/>\n  <TestSuite><Repeat>two</Repeat></TestSuite>\n</Root>");
		assertEquals(List.of("<tcdelay> is 'soon', which is no number; 0 is used.", "A test outside of a suite is left out.",
				"<Repeat> is 'two', which is no number; 1 is used."), sample.warnings);
		assertEquals(sample.text, sample.write());
		assertEquals(List.of("-<tcdelay>soon</tcdelay>", "+<tcdelay>1.5</tcdelay>"), sample.diff(project -> project.setDelay(1.5)));
	}

	@Test
	void dependenciesOfASuite() throws MalformedFileException {
		Sample<Project> sample = read("<Root>\n<TestSuite>\n<Dependency>x:FAIL</Dependency>\n</TestSuite>\n</Root>");
		Dependency dependency = sample.root.getSuites().get(0).getDependencies().get(0);
		assertEquals(List.of("x", "FAIL"), List.of(dependency.getTarget(), dependency.getStatus()));
		assertEquals(List.of("-<Dependency>x:FAIL</Dependency>", "+<Dependency>x:PASS;</Dependency>"), sample.diff(p -> dependency.setStatus("PASS")));
		assertEquals(List.of("-<Dependency>x:FAIL</Dependency>", "+<Dependency></Dependency>"),
				sample.diff(p -> p.getSuites().get(0).getDependencies().clear()));
	}

	@Test
	void otherFiles() throws MalformedFileException {
		assertNull(Checks.problem(PROJECT, VERSION_3));
		assertEquals("This is no project: its root element is <html>, not <Root>.", Checks.problem(PROJECT, "<html/>"));
		assertEquals("This is a framework configuration, not a project: it has a <FileType>.",
				Checks.problem(PROJECT, "<Root><FileType>config</FileType></Root>"));
	}

	@Test
	void dialects() throws MalformedFileException {
		assertEquals(Dialect.V2_0, Checks.dialect(PROJECT, VERSION_2_0));
		assertEquals(Dialect.V3, Checks.dialect(PROJECT, VERSION_3));
		assertEquals(Dialect.V2_1, Checks.dialect(PROJECT, "<Root><TestSuite><ConfigFiles>a.xml</ConfigFiles></TestSuite></Root>"));
		assertEquals(Dialect.V2_1, Checks.dialect(PROJECT, "<Root><PrePostMandatory/></Root>"));
	}
}
