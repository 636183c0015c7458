// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.LibraryDepth;
import org.twister.model.project.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

class ProjectFileTest {

	@TempDir
	Path folder;

	private Project read(String xml) throws IOException {
		return ModelFiles.project(Files.writeString(folder.resolve("p.xml"), xml));
	}

	private MalformedFileException refused(String xml) throws IOException {
		Path file = Files.writeString(folder.resolve("p.xml"), xml);
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> ModelFiles.project(file));
		assertEquals(file.toString(), e.file());
		return e;
	}

	private static List<String> fields(List<UserField> fields) {
		return fields.stream().map(f -> f.getName() + "=" + f.getValue()).toList();
	}

	@Test
	void testsuitesFileOfVersion20() throws IOException {
		Project project = read("""
				<Root>
				  <stoponfail>true</stoponfail><ScriptPre/><libraries/><ScriptPost>/home/u/post.sh</ScriptPost><dbautosave>TRUE</dbautosave><tcdelay>2</tcdelay>
				  <TestSuite>
				    <tsName>Suite1</tsName><PanicDetect>true</PanicDetect><EpId>EP-1001</EpId><TbName>tb1</TbName>
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
				""");
		assertTrue(project.isStopOnFail());
		assertTrue(project.isDatabaseAutoSave());
		assertEquals(2, project.getDelay());
		assertEquals("", project.getScriptPre());
		assertEquals("/home/u/post.sh", project.getScriptPost());
		assertEquals(List.of(), project.getLibraries());
		Suite suite = project.getSuites().get(0);
		assertEquals("Suite1", suite.getName());
		assertTrue(suite.isPanicDetect());
		assertEquals(List.of("EP-1001"), suite.getEps());
		assertEquals(List.of("tb1"), suite.getTestBeds());
		assertEquals(List.of("release_id=2"), fields(suite.getFields()));
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
	void projectFileOfVersion3() throws IOException {
		Project project = read(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<Root>
						  <PrePostMandatory>true</PrePostMandatory><ClearCaseView>v</ClearCaseView><DownloadLibraries>flat</DownloadLibraries>
						  <dbautosave>nosave</dbautosave><tcdelay></tcdelay><libraries>a; b.py ;;</libraries>
						  <UserDefined><propName>owner</propName><propValue>me</propValue></UserDefined>
						  <TestSuite>
						    <ID>u-1</ID><Repeat>3</Repeat><tsName>S</tsName><SutName>s1(user);s2(system);</SutName>
						    <ConfigFiles>one.xml;two.xml;</ConfigFiles><libraries>x</libraries>
						    <TestCase>
						      <tcName>a.py</tcName><ID>u-2</ID><Repeat>2</Repeat><Dependency>u-9:PASS;u-8#EP:any;u-7;</Dependency>
						      <ConfigFiles><Config name="cfg/c.xml" enabled="true" iterator_default="true" iterator_sof="false"/><Config name="d" enabled="false"/></ConfigFiles>
						      <Property><propName>Running</propName><propValue>false</propValue></Property>
						      <Property><propName>Runnable</propName><propValue>false</propValue></Property>
						      <Property><propName>Optional</propName><propValue>true</propValue></Property>
						      <Property><propName>var1</propName><propValue> with space </propValue></Property>
						      <Property><propName>iterationNr</propName><propValue>f#n=1</propValue></Property>
						      <ClearCase>true</ClearCase><iterationSave>all</iterationSave>
						    </TestCase>
						    <TestSuite><tsName>Sub</tsName></TestSuite>
						    <TestCase><tcName>b.py</tcName><Property><propName>teardown_file</propName><propValue>true</propValue></Property></TestCase>
						  </TestSuite>
						</Root>
						""");
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
		assertEquals(List.of("s1(user)", "s2(system)"), suite.getSuts());
		assertEquals(List.of("x"), suite.getLibraries());
		assertEquals(List.of("one.xml", "two.xml"), suite.getConfigurationFiles().stream().map(ConfigurationFile::getName).toList());
		assertEquals(List.of("TestFile", "Suite", "TestFile"), suite.getItems().stream().map(i -> i.eClass().getName()).toList(),
				"suites and tests keep their order");
		TestFile test = (TestFile) suite.getItems().get(0);
		assertFalse(test.isChecked());
		assertFalse(test.isRunnable());
		assertTrue(test.isOptional());
		assertEquals(2, test.getRepeat());
		assertEquals("f#n=1", test.getIteration());
		assertEquals("all", test.getIterationSave());
		assertTrue(test.isClearCase());
		assertEquals(List.of("var1= with space "), test.getProperties().stream().map(p -> p.getName() + "=" + p.getValue()).toList());
		assertEquals(List.of("u-9 PASS", "u-8#EP any", "u-7 any"), test.getDependencies().stream().map(d -> d.getTarget() + " " + d.getStatus()).toList());
		ConfigurationFile config = test.getConfigurationFiles().get(0);
		assertEquals("cfg/c.xml", config.getName());
		assertTrue(config.isEnabled());
		assertTrue(config.isIteratorDefault());
		assertFalse(test.getConfigurationFiles().get(1).isEnabled());
		assertEquals(FileRole.TEARDOWN, ((TestFile) suite.getItems().get(2)).getRole());
		assertEquals(suite, ((SuiteItem) suite.getItems().get(1)).getParent());
	}

	@Test
	void prerequisiteOf2012IsSetup() throws IOException {
		Project project = read(
				"<Root><TestSuite><TestCase><tcName>a.tcl</tcName><Property><propName>Prerequisite</propName><propValue>true</propValue></Property>"
						+ "</TestCase></TestSuite></Root>");
		assertEquals(FileRole.SETUP, ((TestFile) project.getSuites().get(0).getItems().get(0)).getRole());
	}

	@Test
	void firstElementWinsAndUnknownOnesAreSkipped() throws IOException {
		Project project = read("""
				<Root><stoponfail>true</stoponfail><stoponfail>false</stoponfail><Future><tsName>no</tsName><TestSuite/></Future>
				<TestSuite><tsName>one<b>bold</b></tsName><tsName>two</tsName><EpId>a</EpId><EpId>b</EpId><x/></TestSuite></Root>""");
		assertTrue(project.isStopOnFail());
		assertEquals(1, project.getSuites().size());
		assertEquals("one", project.getSuites().get(0).getName());
		assertEquals(List.of("a"), project.getSuites().get(0).getEps());
	}

	@Test
	void placesOfSuitesTestsAndProperties() throws IOException {
		Project project = read("<Root>\r\n  <TestSuite>\r\n\t<!-- \u00fc\u20ac -->\r\n\t<TestCase>\r\n<tcName>\u00fc.py</tcName>"
				+ "<Property><propName>timeout</propName><propValue>x</propValue></Property></TestCase></TestSuite></Root>");
		Suite suite = project.getSuites().get(0);
		TestFile test = (TestFile) suite.getItems().get(0);
		Property property = test.getProperties().get(0);
		assertEquals(List.of(2, 3), List.of(suite.sourceLine(), suite.sourceColumn()));
		assertEquals(List.of(4, 2), List.of(test.sourceLine(), test.sourceColumn()));
		assertEquals(List.of(5, 22), List.of(property.sourceLine(), property.sourceColumn()));
		assertEquals("\u00fc.py", test.getPath());
	}

	@Test
	void whatIsPassedOverIsAWarningWithItsPlace() throws IOException {
		Project project = read("<Root>\n  <tcdelay>soon</tcdelay>\n  <TestCase/>\n  <TestSuite><Repeat>two</Repeat></TestSuite>\n</Root>");
		List<Diagnostic> warnings = project.eResource().getWarnings();
		assertEquals(List.of(2, 3, 4), warnings.stream().map(Diagnostic::getLine).toList());
		assertEquals("<tcdelay> is 'soon', which is no number; 0 is used.", warnings.get(0).getMessage());
		assertEquals(3, warnings.get(0).getColumn());
		assertEquals(1, project.getSuites().get(0).getRepeat());
		assertEquals(folder.resolve("p.xml").toString(), warnings.get(0).getLocation());
	}

	@Test
	void malformedXmlNamesLineAndColumn() throws IOException {
		MalformedFileException e = refused("<Root>\n  <TestSuite>\n    <tsName>x</TsName>\n  </TestSuite>\n</Root>\n");
		assertEquals(3, e.line());
		assertEquals(21, e.column(), "where it shows");
		assertEquals("Unexpected close tag </TsName>; expected </tsName>.", e.sentence());
		assertEquals(folder.resolve("p.xml") + ":3:21: Unexpected close tag </TsName>; expected </tsName>.", e.getMessage());
	}

	@Test
	void aFileThatIsCutIsRefused() throws IOException {
		MalformedFileException e = refused("<Root>\n  <TestSuite>\n");
		assertEquals(2, e.line());
		assertTrue(e.sentence().contains("<TestSuite>"), e.sentence());
		assertEquals(1, refused("").line());
		assertEquals(2, refused("<Root/>\n<Root/>").line(), "two roots");
	}

	@Test
	void textInAnotherEncodingIsReadAndNotWritten() throws IOException {
		Path file = folder.resolve("latin.xml");
		Files.write(file, "<Root>\n<TestSuite><tsName>Pr\u00fcfung</tsName></TestSuite></Root>".getBytes(StandardCharsets.ISO_8859_1));
		Project latin = ModelFiles.project(file);
		assertEquals("Pr\uFFFDfung", latin.getSuites().get(0).getName());
		String reason = ((ModelResource) latin.eResource()).readOnlyReason();
		assertTrue(reason.startsWith("Line 2, column 22: the byte FC is wrong in UTF-8"), reason);
		latin.setStopOnFail(true);
		assertTrue(assertThrows(IOException.class, () -> latin.eResource().save(Map.of())).getMessage().contains("latin.xml: Line 2, column 22"));
		Files.write(file, "<?xml version='1.0' encoding='ISO-8859-1'?><Root><TestSuite><tsName>Pr\u00fcfung</tsName></TestSuite></Root>"
				.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("Pr\u00fcfung", ModelFiles.project(file).getSuites().get(0).getName());
	}

	@Test
	void documentTypesAreRefused() throws IOException {
		MalformedFileException e = refused(
				"<?xml version='1.0'?>\n<!DOCTYPE Root [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<Root><tsName>&x;</tsName></Root>");
		assertEquals("A DOCTYPE is not allowed here.", e.sentence());
		assertEquals(2, e.line());
		assertTrue(refused("<Root><TestSuite><tsName>&secret;</tsName></TestSuite></Root>").sentence().contains("secret"));
	}

	@Test
	void otherFilesAreNoProjects() throws IOException {
		assertEquals("This is no project: its root element is <html>, not <Root>.", refused("<html/>").sentence());
		assertEquals("This is a framework configuration, not a project: it has a <FileType>.", refused("<Root><FileType>config</FileType></Root>").sentence());
	}

	@Test
	void deepNestingEndsInASentence() throws IOException {
		String deep = "<TestSuite>".repeat(5000) + "</TestSuite>".repeat(5000);
		assertTrue(refused("<Root>" + deep + "</Root>").sentence().contains("100"));
	}

	@Test
	void savingWritesTheChangeAndKeepsABackup() throws IOException {
		Project project = read("<Root>\n\t<stoponfail>False</stoponfail> <!-- never -->\n</Root>");
		project.setStopOnFail(true);
		project.eResource().save(Map.of());
		assertEquals("<Root>\n\t<stoponfail>true</stoponfail> <!-- never -->\n</Root>", Files.readString(folder.resolve("p.xml")));
		assertEquals("<Root>\n\t<stoponfail>False</stoponfail> <!-- never -->\n</Root>", Files.readString(folder.resolve(".p.xml.bak")));
		project.setStopOnFail(false);
		project.eResource().save(Map.of());
		assertEquals("<Root>\n\t<stoponfail>False</stoponfail> <!-- never -->\n</Root>", Files.readString(folder.resolve("p.xml")), "changed back: as it was");
	}

	@Test
	void whatAnotherOneWroteIsNotOverwritten() throws IOException {
		Project project = read("<Root/>");
		Files.writeString(folder.resolve("p.xml"), "<Root><tcdelay>1</tcdelay></Root>");
		project.setStopOnFail(true);
		assertThrows(FileChangedException.class, () -> project.eResource().save(Map.of()));
		assertEquals("<Root><tcdelay>1</tcdelay></Root>", Files.readString(folder.resolve("p.xml")));
		project.eResource().save(Map.of(ModelResource.OVERWRITE, true));
		assertTrue(Files.readString(folder.resolve("p.xml")).contains("<stoponfail>true"));
	}

	@Test
	void aNewFileIsInTheNewestDialect() throws IOException {
		Path file = folder.resolve("new.xml");
		ModelResource resource = FileKind.PROJECT.createResource(URI.createFileURI(file.toString()));
		Project project = ProjectFactory.eINSTANCE.createProject();
		Suite suite = ProjectFactory.eINSTANCE.createSuite();
		suite.setName("One");
		project.getSuites().add(suite);
		resource.getContents().add(project);
		resource.save(Map.of());
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<Root>
				  <stoponfail>false</stoponfail>
				  <PrePostMandatory>false</PrePostMandatory>
				  <ScriptPre/>
				  <ClearCaseView/>
				  <libraries/>
				  <ScriptPost/>
				  <dbautosave>false</dbautosave>
				  <tcdelay>0</tcdelay>
				  <TestSuite>
				    <tsName>One</tsName>
				    <PanicDetect>false</PanicDetect>
				  </TestSuite>
				</Root>
				""", Files.readString(file));
		suite.setName("Two");
		resource.rebase();
		assertEquals(11, suite.sourceLine());
		ModelResource second = FileKind.PROJECT.createResource(URI.createFileURI(file.toString()));
		second.getContents().add(ProjectFactory.eINSTANCE.createProject());
		assertThrows(FileChangedException.class, () -> second.save(Map.of()), "a new file does not replace one that is there");
	}

	@Test
	void dependenciesOfASuite() throws IOException {
		Project project = read("<Root><TestSuite><Dependency>x:FAIL</Dependency></TestSuite></Root>");
		Dependency dependency = project.getSuites().get(0).getDependencies().get(0);
		assertEquals("x", dependency.getTarget());
		assertEquals("FAIL", dependency.getStatus());
	}
}
