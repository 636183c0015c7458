// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.UnwritableTextException;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** What edits of projects do to their text. */
class ProjectEditsTest {

	private static final FileMapping PROJECT = ProjectMapping.create();
	private static final String TEXT = """
			<Root>
				<!-- nightly -->
				<stoponfail>false</stoponfail>
				<TestSuite>
					<tsName>A</tsName>
					<EpId>EP-1</EpId> <!-- the fast one -->
					<!-- first -->
					<TestCase>
						<tcName>a1.py</tcName>
						<Property><propName>Running</propName><propValue>true</propValue></Property>
						<Property><propName>Runnable</propName><propValue>true</propValue></Property>
						<Future note='kept'>1</Future>
					</TestCase>
					<TestCase><tcName>a2.py</tcName></TestCase>
					<TestSuite>
						<tsName>A.sub</tsName>
						<TestCase>
							<tcName>sub.py</tcName>
						</TestCase>
					</TestSuite>
				</TestSuite>
				<TestSuite>
					<tsName>B</tsName>
				</TestSuite>
			</Root>
			""";

	private static Sample<Project> read(String text) throws MalformedFileException {
		return new Sample<>(PROJECT, text);
	}

	private static Suite suite(Project project, int at) {
		return project.getSuites().get(at);
	}

	private static TestFile test(String path) {
		TestFile test = ProjectFactory.eINSTANCE.createTestFile();
		test.setPath(path);
		return test;
	}

	private static String part(String text, String from, String to) {
		int start = text.indexOf(from);
		return text.substring(start, text.indexOf(to, start) + to.length());
	}

	@Test
	void aNewTestIsWrittenAsTheOneBeforeIt() throws MalformedFileException {
		assertEquals(
				List.of("+<TestCase>", "+<tcName>new &amp; 1.py</tcName>", "+<Property><propName>Running</propName><propValue>false</propValue></Property>",
						"+<Property><propName>setup_file</propName><propValue>true</propValue></Property>",
						"+<Property><propName>Runnable</propName><propValue>true</propValue></Property>", "+</TestCase>"),
				read(TEXT.replace("<EpId>EP-1</EpId>", "")).diff(p -> {
					TestFile test = test("new & 1.py");
					test.setChecked(false);
					test.setRole(FileRole.SETUP);
					suite(p, 0).getItems().add(1, test);
				}));
		assertEquals(
				List.of("+<TestCase><tcName>new.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property>"
						+ "<Property><propName>v</propName><propValue>1</propValue></Property></TestCase>"),
				read(TEXT).diff(p -> {
					TestFile test = test("new.py");
					Property property = ProjectFactory.eINSTANCE.createProperty();
					property.setName("v");
					property.setValue("1");
					test.getProperties().add(property);
					suite(p, 0).getItems().add(2, test);
				}), "on one line, as the one before it; without a check box, as the suite has its EP");
	}

	@Test
	void aNewSuiteWithTests() throws MalformedFileException {
		Sample<Project> sample = read(TEXT.replace("\n", "\r\n"));
		sample.diff(project -> {
			Suite suite = ProjectFactory.eINSTANCE.createSuite();
			suite.setName("C");
			suite.getTestBeds().addAll(List.of("tb1", "tb2"));
			suite.setRepeat(2);
			suite.getItems().add(test("c.py"));
			project.getSuites().add(1, suite);
		});
		assertEquals("""
					<TestSuite>
						<tsName>C</tsName>
						<PanicDetect>false</PanicDetect>
						<TbName>tb1;tb2</TbName>
						<Repeat>2</Repeat>
						<TestCase>
							<tcName>c.py</tcName>
							<Property><propName>Running</propName><propValue>true</propValue></Property>
							<Property><propName>Runnable</propName><propValue>true</propValue></Property>
						</TestCase>
					</TestSuite>
				""".replace("\n", "\r\n").strip(), part(sample.write(), "<TestSuite>\r\n\t\t<tsName>C", "\r\n\t</TestSuite>"));
	}

	@Test
	void whatGoesTakesItsLines() throws MalformedFileException {
		assertEquals(List.of("-<TestCase><tcName>a2.py</tcName></TestCase>"), read(TEXT).diff(p -> suite(p, 0).getItems().remove(1)));
		assertEquals(List.of("-<TestSuite>", "-<tsName>B</tsName>", "-</TestSuite>"), read(TEXT).diff(p -> p.getSuites().remove(1)));
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> suite(p, 0).getItems().clear());
		assertTrue(sample.write().contains("<!-- the fast one -->\n\t\t<!-- first -->\n\t</TestSuite>"), sample.write());
	}

	@Test
	void testsThatMoveKeepWhatIsNotKnown() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> suite(p, 1).getItems().add(suite(p, 0).getItems().get(0)));
		assertEquals("""
					<TestSuite>
						<tsName>B</tsName>
						<TestCase>
							<tcName>a1.py</tcName>
							<Property><propName>Running</propName><propValue>true</propValue></Property>
							<Property><propName>Runnable</propName><propValue>true</propValue></Property>
							<Future note='kept'>1</Future>
						</TestCase>
					</TestSuite>
				</Root>
				""".stripLeading(), sample.write().substring(sample.write().lastIndexOf("<TestSuite>")));
		sample.diff(p -> suite(p, 0).getItems().add(0, suite(p, 1).getItems().get(0)));
		assertEquals(TEXT, sample.write(), "moved back");
	}

	@Test
	void aMovedTestGetsTheIndentationOfItsNewPlace() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> {
			Suite inner = (Suite) suite(p, 0).getItems().get(2);
			TestFile moved = (TestFile) suite(p, 0).getItems().get(0);
			moved.setPath("moved.py");
			inner.getItems().add(0, moved);
		});
		assertEquals("""
							<tsName>A.sub</tsName>
							<TestCase>
								<tcName>moved.py</tcName>
				""".strip(), part(sample.write(), "<tsName>A.sub", "moved.py</tcName>"));
		assertTrue(sample.write().contains("\t\t\t\t<Future note='kept'>1</Future>\n\t\t\t</TestCase>\n\t\t\t<TestCase>\n"), sample.write());
	}

	@Test
	void suitesAndTestsInAnotherOrder() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> suite(p, 0).getItems().move(0, 2));
		assertEquals(List.of("A.sub", "a1.py", "a2.py"), read(sample.write()).root.getSuites().get(0).getItems().stream().map(ProjectEditsTest::name).toList());
		sample.diff(p -> suite(p, 0).getItems().move(2, 0));
		assertEquals(TEXT, sample.write());
		sample.diff(p -> p.getSuites().move(0, 1));
		assertTrue(sample.write().indexOf("<tsName>B") < sample.write().indexOf("<tsName>A<"));
		assertTrue(sample.write().contains("<!-- nightly -->") && sample.write().contains("<!-- the fast one -->"));
	}

	private static String name(SuiteItem item) {
		return item instanceof Suite suite ? suite.getName() : ((TestFile) item).getPath();
	}

	@Test
	void aSuiteGoesIntoAnotherOne() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> suite(p, 1).getItems().add(p.getSuites().get(0)));
		assertEquals(1, sample.write().split("<tsName>A</tsName>", -1).length - 1);
		assertTrue(sample.write().contains("\n\t\t\t<EpId>EP-1</EpId> <!-- the fast one -->\n"), sample.write());
	}

	@Test
	void copiesAreNew() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		sample.diff(p -> {
			Suite copy = EcoreUtil.copy(suite(p, 0));
			copy.setName("Copy");
			p.getSuites().add(1, copy);
		});
		String copy = part(sample.write(), "\t<TestSuite>\n\t\t<tsName>Copy", "\n\t</TestSuite>\n");
		assertEquals(TEXT, sample.write().replace(copy, ""));
		assertEquals(1, sample.write().split("<Future", -1).length - 1, "what is not known is not copied");
	}

	@Test
	void flagsOfATest() throws MalformedFileException {
		assertEquals(List.of("-<TestCase><tcName>a2.py</tcName></TestCase>",
				"+<TestCase><tcName>a2.py</tcName><Property><propName>Optional</propName><propValue>true</propValue></Property></TestCase>"),
				read(TEXT).diff(p -> ((TestFile) suite(p, 0).getItems().get(1)).setOptional(true)));
		Sample<Project> sample = read("""
				<Root><TestSuite>
				<TestCase>
				  <tcName>a</tcName>
				  <Property><propName>Runnable</propName><propValue>true</propValue></Property>
				  <Property><propName>param</propName><propValue>1</propValue></Property>
				</TestCase>
				</TestSuite></Root>""");
		sample.diff(p -> ((TestFile) suite(p, 0).getItems().get(0)).setChecked(false));
		assertTrue(sample.write().contains("""
				  <tcName>a</tcName>
				  <Property><propName>Running</propName><propValue>false</propValue></Property>
				  <Property><propName>Runnable</propName><propValue>true</propValue></Property>
				"""), "Running is the first property\n" + sample.write());
	}

	@Test
	void parametersAndPropertiesStayApart() throws MalformedFileException {
		Sample<Project> sample = read(ProjectMappingTest.VERSION_3);
		assertEquals(List.of("+<Property><propName>param</propName><propValue>2</propValue></Property>"), sample.diff(p -> {
			TestFile test = (TestFile) suite(p, 0).getItems().get(0);
			test.getParameters().add(1, ProjectFactory.eINSTANCE.createParameter());
			test.getParameters().get(1).setValue("2");
		}));
		assertEquals(List.of("-<Property><propName>param</propName></Property>"), read(ProjectMappingTest.VERSION_3)
				.diff(p -> ((TestFile) suite(p, 0).getItems().get(0)).getParameters().remove(1)));
	}

	@Test
	void aFileInOneLine() throws MalformedFileException {
		Sample<Project> sample = read(
				"<Root><stoponfail>true</stoponfail><TestSuite><tsName>S</tsName><TestCase><tcName>a</tcName></TestCase></TestSuite></Root>");
		sample.diff(p -> {
			p.setDelay(3);
			suite(p, 0).getItems().add(test("b"));
		});
		assertEquals(
				"<Root><stoponfail>true</stoponfail><tcdelay>3</tcdelay><TestSuite><tsName>S</tsName><TestCase><tcName>a</tcName></TestCase><TestCase><tcName>b</tcName>"
						+ "<Property><propName>Running</propName><propValue>true</propValue></Property>"
						+ "<Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase></TestSuite></Root>",
				sample.write());
	}

	@Test
	void cdataCommentsAndQuotesStay() throws MalformedFileException {
		Sample<Project> sample = read("""
				<Root><TestSuite>
				<tsName> <![CDATA[A & B]]> <!-- why --> </tsName>
				<ConfigFiles><Config enabled = 'true' name='a"b' /></ConfigFiles>
				<EpId>one<!-- and --></EpId>
				</TestSuite></Root>""");
		assertEquals("A & B", suite(sample.root, 0).getName());
		assertEquals(List.of("-<tsName> <![CDATA[A & B]]> <!-- why --> </tsName>", "+<tsName> <![CDATA[<C>]]> <!-- why --> </tsName>"),
				sample.diff(p -> suite(p, 0).setName("<C>")));
		suite(sample.root, 0).setName("A & B");
		assertEquals(
				List.of("-<ConfigFiles><Config enabled = 'true' name='a\"b' /></ConfigFiles>",
						"+<ConfigFiles><Config enabled = 'true' name='it&apos;s \"' /></ConfigFiles>"),
				sample.diff(p -> suite(p, 0).getConfigurationFiles().get(0).setName("it's \"")));
		suite(sample.root, 0).getConfigurationFiles().get(0).setName("a\"b");
		assertEquals(List.of("-<EpId>one<!-- and --></EpId>", "+<EpId>one;two<!-- and --></EpId>"), sample.diff(p -> suite(p, 0).getEps().add("two")));
	}

	@Test
	void aNewProjectHasAllThatTheOldGeneratorDemanded() throws MalformedFileException {
		Suite suite = ProjectFactory.eINSTANCE.createSuite();
		suite.setName("S");
		suite.getItems().add(test("a.py"));
		Project project = ProjectFactory.eINSTANCE.createProject();
		project.getLibraries().addAll(List.of("a", "b"));
		project.getSuites().add(suite);
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<Root>
				  <stoponfail>false</stoponfail>
				  <PrePostMandatory>false</PrePostMandatory>
				  <ScriptPre/>
				  <ClearCaseView/>
				  <libraries>a;b</libraries>
				  <ScriptPost/>
				  <dbautosave>false</dbautosave>
				  <tcdelay>0</tcdelay>
				  <TestSuite>
				    <tsName>S</tsName>
				    <PanicDetect>false</PanicDetect>
				    <TestCase>
				      <tcName>a.py</tcName>
				      <Property><propName>Running</propName><propValue>true</propValue></Property>
				      <Property><propName>Runnable</propName><propValue>true</propValue></Property>
				    </TestCase>
				  </TestSuite>
				</Root>
				""", Sample.created(PROJECT, project));
	}

	@Test
	void aNewTestThatIsNotCheckedStaysSoInASuiteWithItsEp() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		List<String> lines = sample.diff(p -> {
			TestFile test = test("new.py");
			test.setChecked(false);
			suite(p, 0).getItems().add(1, test);
		});
		assertTrue(lines.contains("+<Property><propName>Running</propName><propValue>false</propValue></Property>"), lines.toString());
	}

	@Test
	void aCommentOnTheLineOfASiblingStaysThere() throws MalformedFileException {
		String text = TEXT.replace("<TestCase><tcName>a2.py</tcName></TestCase>", "<TestCase><tcName>a2.py</tcName></TestCase> <!-- slow -->");
		for (String layout : List.of(text, text.replace("\n", "\r\n"))) {
			assertEquals(
					List.of("+<TestCase><tcName>new.py</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>"),
					read(layout).diff(p -> suite(p, 0).getItems().add(2, test("new.py"))));
			assertEquals(List.of("+<TbName>tb</TbName>"), read(layout).diff(p -> suite(p, 0).getTestBeds().add("tb")));
		}
	}

	@Test
	void whatWouldReadAsSeveralIsRefused() throws MalformedFileException {
		Sample<Project> sample = read(TEXT);
		Suite suite = suite(sample.root, 0);
		suite.getEps().add("EP-2;EP-3");
		assertEquals("Suite 'A': 'EP-2;EP-3' cannot be one item of a list of this file: it has a separator in it.",
				assertThrows(UnwritableTextException.class, sample::write).getMessage());
		suite.getEps().remove(1);
		Dependency dependency = ProjectFactory.eINSTANCE.createDependency();
		dependency.setTarget("a;b");
		suite.getDependencies().add(dependency);
		assertEquals("The dependency 'a;b:any' cannot be written: it has a separator in it.",
				assertThrows(UnwritableTextException.class, sample::write).getMessage());
		suite.getDependencies().clear();
		assertEquals(TEXT, sample.write());
	}
}
