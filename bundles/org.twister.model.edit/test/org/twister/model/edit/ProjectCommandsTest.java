// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

class ProjectCommandsTest {

	private final ModelClipboard clipboard = new ModelClipboard();
	private final ModelEditingDomain domain = new ModelEditingDomain(clipboard);
	private final ProjectCommands commands = new ProjectCommands(domain);
	private Project project;
	private Suite a;
	private Suite a2;
	private Suite b;

	@BeforeEach
	void openProject() {
		project = Samples.open(domain, "p.xml", Samples.project());
		a = (Suite) find("A");
		a2 = (Suite) find("A2");
		b = (Suite) find("B");
	}

	private SuiteItem find(String name) {
		return Samples.find(project, name);
	}

	private TestFile test(String name) {
		return (TestFile) find(name);
	}

	private String shape() {
		return Samples.shape(project);
	}

	/** Executes a command as one step, undoes and redoes it; afterwards it is done. */
	private void perform(Command command) {
		List<Object> before = Samples.snapshot(project);
		assertTrue(command.canExecute(), () -> command.getDescription());
		domain.getCommandStack().execute(command);
		List<Object> after = Samples.snapshot(project);
		assertNotEquals(before, after);
		assertSame(command, domain.getCommandStack().getUndoCommand());
		domain.getCommandStack().undo();
		assertEquals(before, Samples.snapshot(project), "undo");
		domain.getCommandStack().redo();
		assertEquals(after, Samples.snapshot(project), "redo");
	}

	private void assertRefused(String reason, ModelCommand command) {
		assertFalse(command.canExecute());
		assertEquals(reason, command.refusal().orElseThrow());
	}

	@Test
	void addsSuitesWithFreeNames() {
		perform(commands.addSuite(project, 1));
		perform(commands.addSuite(a, -1));
		perform(commands.addSuite(b, 0, " Ports "));
		assertEquals("A[a1, A2[x, y], a3, Suite2[]] Suite1[] B[Ports[], b1, b2]", shape());
		assertEquals(36, find("Suite1").getId().length());
		assertRefused("A suite needs a name.", commands.addSuite(b, 0, " "));
	}

	@Test
	void aNewSuiteIsSelectedAndItsOwnerAfterUndo() {
		Command command = commands.addSuite(a, 0);
		domain.getCommandStack().execute(command);
		assertEquals(List.of(find("Suite1")), List.copyOf(command.getAffectedObjects()));
		domain.getCommandStack().undo();
		assertEquals(List.of(a), List.copyOf(command.getAffectedObjects()));
	}

	@Test
	void aProjectWithoutIdsGetsNone() {
		Project plain = Samples.open(domain, "plain.xml", ProjectFactory.eINSTANCE.createProject());
		domain.getCommandStack().execute(commands.addSuite(plain, -1));
		domain.getCommandStack().execute(commands.addTests(plain.getSuites().get(0), -1, List.of("a.py")));
		assertEquals("", plain.getSuites().get(0).getId());
		assertEquals("", plain.getSuites().get(0).getItems().get(0).getId());
	}

	@Test
	void renamesASuite() {
		perform(commands.renameSuite(a2, "Ports"));
		assertEquals("Ports", a2.getName());
		assertRefused("A suite needs a name.", commands.renameSuite(a2, ""));
		assertRefused("There is nothing to change.", commands.renameSuite(a2, "Ports"));
	}

	@Test
	void addsTestsAtAPlace() {
		perform(commands.addTests(a, 1, List.of("t/n1.py", "t/n2.tcl")));
		assertEquals("A[a1, n1.py, n2.tcl, A2[x, y], a3] B[b1, b2]", shape());
		TestFile test = test("n1.py");
		assertTrue(test.isRunnable() && test.isChecked() && !test.isOptional());
		assertEquals(36, test.getId().length());
		assertRefused("A test needs a file.", commands.addTests(a, 0, List.of(" ")));
	}

	@Test
	void removesAcrossSuitesWithTheDependenciesOnThem() {
		ModelCommand remove = commands.remove(List.of(test("b2"), test("a1"), a2, test("x")));
		perform(remove);
		assertEquals("A[a3] B[b1]", shape());
		assertTrue(find("b1").getDependencies().isEmpty());
		assertEquals(List.of("b1 no longer waits for a1, which was removed."), remove.notes());
		domain.getCommandStack().undo();
		assertEquals("a1", find("b1").getDependencies().get(0).getTarget());
	}

	@Test
	void removingADependencyAndItsTargetTogetherIsFine() {
		perform(commands.remove(List.of(find("a1"), find("b1").getDependencies().get(0))));
		assertEquals("A[A2[x, y], a3] B[b1, b2]", shape());
		assertTrue(find("b1").getDependencies().isEmpty());
	}

	@Test
	void aDependencyOnAnotherItemOfTheSameIdStays() {
		find("b2").setId("a1");
		ModelCommand remove = commands.remove(List.of(find("a1")));
		perform(remove);
		assertEquals(1, find("b1").getDependencies().size());
		assertEquals(List.of(), remove.notes());
	}

	@Test
	void theWholeFileIsNotRemoved() {
		assertRefused("p.xml is the whole file: it cannot be removed.", commands.remove(List.of(project)));
	}

	@Test
	void movesWithinASuite() {
		perform(commands.move(List.of(find("a3")), a, 0));
		assertEquals("A[a3, a1, A2[x, y]] B[b1, b2]", shape());
		perform(commands.move(List.of(find("a1"), find("a3")), a, -1));
		assertEquals("A[A2[x, y], a3, a1] B[b1, b2]", shape());
	}

	@Test
	void movesBetweenSuitesInTheOrderOfTheFile() {
		perform(commands.move(List.of(find("b2"), find("x"), find("a1")), b, 1));
		assertEquals("A[A2[y], a3] B[b1, a1, x, b2]", shape());
		perform(commands.move(List.of(a2), project, 0));
		assertEquals("A2[y] A[a3] B[b1, a1, x, b2]", shape());
		perform(commands.move(List.of(b), a2, 0));
		assertEquals("A2[B[b1, a1, x, b2], y] A[a3]", shape());
		assertEquals("a1", find("b1").getDependencies().get(0).getTarget());
	}

	@Test
	void refusesMovesThatMakeNoSense() {
		assertRefused("A [tb1, tb2] cannot be moved into itself.", commands.move(List.of(a), a2, 0));
		assertRefused("A2 cannot be moved into itself.", commands.move(List.of(a2), a2, 0));
		assertRefused("A test is in a suite, not beside one.", commands.move(List.of(find("x")), project, 0));
		assertRefused("b1 cannot be in x.", commands.move(List.of(find("b1")), find("x"), 0));
		Project other = Samples.open(domain, "q.xml", Samples.project());
		assertRefused("b1 is in another project: it can be copied, not moved.", commands.move(List.of(find("b1")), other.getSuites().get(0), 0));
		assertRefused("There is nothing to change.", commands.move(List.of(find("a1")), a, 0));
		assertRefused("There is nothing to change.", commands.move(List.of(find("a1")), a, 1));
	}

	@Test
	void movesUpAndDown() {
		perform(commands.moveUp(List.of(find("a3"), find("b2"))));
		assertEquals("A[a1, a3, A2[x, y]] B[b2, b1]", shape());
		perform(commands.moveUp(List.of(find("a3"), a2, find("b2"))));
		assertEquals("A[a3, A2[x, y], a1] B[b2, b1]", shape());
		perform(commands.moveDown(List.of(find("a3"), a2)));
		assertEquals("A[a1, a3, A2[x, y]] B[b2, b1]", shape());
		assertRefused("It cannot go further.", commands.moveUp(List.of(a, find("a1"))));
		assertRefused("It cannot go further.", commands.moveDown(List.of(a2, find("a3"), b)));
	}

	@Test
	void pastesCopiesWithIdsOfTheirOwn() {
		domain.getCommandStack().execute(commands.copy(List.of(a2, find("b1"))));
		assertFalse(domain.getCommandStack().canUndo(), "copying is nothing to undo");
		test("x").setPath("/tests/changed");
		perform(commands.paste(b, 0));
		assertEquals("A[a1, A2[changed, y], a3] B[A2[x, y], b1, b1, b2]", shape());
		Suite copy = (Suite) b.getItems().get(0);
		assertEquals(36, copy.getId().length());
		assertEquals(copy.getItems().get(0).getId(), copy.getItems().get(1).getDependencies().get(0).getTarget());
		assertEquals("a1", b.getItems().get(1).getDependencies().get(0).getTarget(), "a1 is in this project");
		assertEquals("x", a2.getItems().get(1).getDependencies().get(0).getTarget());
	}

	@Test
	void eachPasteMakesNewObjects() {
		domain.getCommandStack().execute(commands.copy(List.of(find("x"))));
		perform(commands.paste(b, -1));
		perform(commands.paste(b, -1));
		SuiteItem first = b.getItems().get(2);
		SuiteItem second = b.getItems().get(3);
		assertNotSame(first, second);
		assertNotEquals(first.getId(), second.getId());
	}

	@Test
	void pastesIntoAnotherProject() {
		ModelEditingDomain otherDomain = new ModelEditingDomain(clipboard);
		Project other = Samples.open(otherDomain, "q.xml", ProjectFactory.eINSTANCE.createProject());
		other.getSuites().add(ProjectFactory.eINSTANCE.createSuite());
		domain.getCommandStack().execute(commands.copy(List.of(b, a2)));
		ModelCommand paste = new ProjectCommands(otherDomain).paste(other, 0);
		List<Object> before = Samples.snapshot(other);
		otherDomain.getCommandStack().execute(paste);
		assertEquals("A2[x, y] B[b1, b2] []", Samples.shape(other));
		assertEquals(List.of("b1 no longer waits for a1, which is not in this project."), paste.notes());
		assertTrue(Samples.find(other, "b1").getDependencies().isEmpty());
		SuiteItem x = Samples.find(other, "x");
		assertEquals(36, x.getId().length(), "y waits for it");
		assertEquals(x.getId(), Samples.find(other, "y").getDependencies().get(0).getTarget());
		assertEquals("", Samples.find(other, "b2").getId(), "this project uses no ids");
		otherDomain.getCommandStack().undo();
		assertEquals(before, Samples.snapshot(other));
	}

	@Test
	void cutAndPasteInAProjectKeepsIdsAndDependencies() {
		List<Object> start = Samples.snapshot(project);
		ModelCommand cut = commands.cut(List.of(find("a1")));
		perform(cut);
		assertEquals("A[A2[x, y], a3] B[b1, b2]", shape());
		assertEquals(1, cut.notes().size());
		perform(commands.paste(b, -1));
		assertEquals("A[A2[x, y], a3] B[b1, b2, a1]", shape());
		assertEquals("a1", find("a1").getId());
		assertEquals("a1", find("b1").getDependencies().get(0).getTarget());
		perform(commands.paste(b, -1));
		assertEquals(36, b.getItems().get(3).getId().length(), "the id is taken now");
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertEquals(start, Samples.snapshot(project));
		assertEquals(1, clipboard.contents().size(), "undo leaves the clipboard alone");
	}

	@Test
	void pastingOntoATestComesBehindIt() {
		domain.getCommandStack().execute(commands.copy(List.of(find("b2"))));
		perform(commands.paste(find("a1"), -1));
		assertEquals("A[a1, b2, A2[x, y], a3] B[b1, b2]", shape());
		assertRefused("A test is in a suite, not beside one.", commands.paste(project, -1));
		clipboard.setContents(null);
		assertRefused("There is nothing to paste.", commands.paste(a, -1));
	}

	@Test
	void propertiesArePastedOntoTests() {
		domain.getCommandStack().execute(commands.copy(test("x").getProperties()));
		perform(commands.paste(find("a1"), -1));
		assertEquals(2, test("a1").getProperties().size());
		assertRefused("speed = 10 cannot be in B.", commands.paste(b, -1));
	}

	@Test
	void emfsOwnCommandsDoTheSame() {
		perform(DeleteCommand.create(domain, List.of(find("a1"), find("x"))));
		assertTrue(find("b1").getDependencies().isEmpty());
		perform(RemoveCommand.create(domain, List.of(find("b2"), a2)));
		assertEquals("A[a3] B[b1]", shape());
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, List.of(find("a3"))));
		perform(PasteFromClipboardCommand.create(domain, b, null));
		assertEquals("A[a3] B[b1, a3]", shape());
		perform(CutToClipboardCommand.create(domain, List.of(find("b1"))));
		perform(PasteFromClipboardCommand.create(domain, a, null, 0));
		assertEquals("A[b1, a3] B[a3]", shape());
	}

	@Test
	void checksAndUnchecks() {
		test("x").setRole(FileRole.SETUP);
		assertEquals(CheckState.ALL, CheckState.of(a));
		perform(commands.check(List.of(a2), false));
		assertTrue(test("x").isChecked(), "a setup file stays checked");
		assertEquals(CheckState.NONE, CheckState.of(a2));
		assertEquals(CheckState.SOME, CheckState.of(a));
		assertEquals(CheckState.SOME, CheckState.of(project));
		assertEquals(CheckState.ALL, CheckState.of(b));
		assertEquals(CheckState.ALL, CheckState.of(find("x")));
		perform(commands.check(List.of(project, a2), true));
		assertEquals(CheckState.ALL, CheckState.of(project));
		assertRefused("There is nothing to change.", commands.check(List.of(project), true));
		assertEquals(CheckState.NONE, CheckState.of(ProjectFactory.eINSTANCE.createSuite()));
	}

	@Test
	void setsFlagsOfManyTests() {
		perform(commands.setFlag(List.of(a), TestFlag.OPTIONAL, true));
		perform(commands.check(List.of(find("x")), false));
		perform(commands.setFlag(List.of(find("x"), find("a1")), TestFlag.RUNNABLE, false));
		perform(commands.setFlag(List.of(find("x")), TestFlag.SETUP, true));
		TestFile x = test("x");
		assertTrue(x.isChecked() && x.isRunnable() && !x.isOptional());
		ModelCommand optional = commands.setFlag(List.of(project), TestFlag.OPTIONAL, true);
		perform(optional);
		assertFalse(x.isOptional());
		assertEquals(List.of("A setup or teardown file was left as it is: always checked and runnable, and never optional."), optional.notes());
		assertRefused("x is a setup or teardown file: it is always checked and runnable, and never optional.",
				commands.setFlag(List.of(x), TestFlag.RUNNABLE, false));
		assertRefused("There is no test to change.", commands.setFlag(List.of(), TestFlag.RUNNABLE, false));
	}

	@Test
	void aTestIsSetupOrTeardown() {
		TestFile x = test("x");
		perform(commands.setFlag(List.of(x), TestFlag.SETUP, true));
		assertEquals(FileRole.SETUP, x.getRole());
		perform(commands.setFlag(List.of(x), TestFlag.TEARDOWN, true));
		assertEquals(FileRole.TEARDOWN, x.getRole());
		assertRefused("There is nothing to change.", commands.setFlag(List.of(x), TestFlag.SETUP, false));
		perform(commands.setFlag(List.of(x), TestFlag.TEARDOWN, false));
		assertEquals(FileRole.TEST, x.getRole());
	}

	@Test
	void theRuleHoldsForPlainSetCommandsToo() {
		TestFile x = test("x");
		x.setChecked(false);
		perform(SetCommand.create(domain, x, ProjectPackage.Literals.TEST_FILE__ROLE, FileRole.TEARDOWN));
		assertTrue(x.isChecked());
		assertFalse(SetCommand.create(domain, x, ProjectPackage.Literals.TEST_FILE__OPTIONAL, true).canExecute());
		x.setRunnable(false); // as a file may say
		assertFalse(commands.check(List.of(x), true).canExecute());
		perform(SetCommand.create(domain, x, ProjectPackage.Literals.TEST_FILE__RUNNABLE, true));
		perform(SetCommand.create(domain, find("a1"), ProjectPackage.Literals.TEST_FILE__OPTIONAL, true));
	}

	@Test
	void setsPropertiesAndParametersOfManyTests() {
		TestFile a1 = test("a1");
		Object first = a1.getProperties().get(0);
		perform(commands.setProperty(List.of(a), "speed", "100"));
		perform(commands.setProperty(List.of(a), "mode", "full"));
		assertSame(first, a1.getProperties().get(0));
		assertEquals(List.of("speed=100", "mode=full"), a1.getProperties().stream().map(p -> p.getName() + "=" + p.getValue()).toList());
		perform(commands.removeProperty(List.of(project), "speed"));
		assertEquals(1, a1.getProperties().size());

		perform(commands.setParameters(List.of(project), List.of("1", "2", "3")));
		Object parameter = a1.getParameters().get(0);
		perform(commands.setParameters(List.of(a1), List.of("one", "2")));
		assertSame(parameter, a1.getParameters().get(0));
		assertEquals(List.of("one", "2"), a1.getParameters().stream().map(p -> p.getValue()).toList());
		perform(commands.setParameters(List.of(project), List.of()));
		assertTrue(a1.getParameters().isEmpty());
	}

	@Test
	void setsFields() {
		perform(commands.setField(List.of(project, a), "release", "2"));
		perform(commands.setField(List.of(a), "release", "3"));
		assertEquals("3", a.getFields().get(0).getValue());
		assertEquals("2", project.getFields().get(0).getValue());
		perform(commands.setField(List.of(project, a), "release", null));
		assertTrue(a.getFields().isEmpty() && project.getFields().isEmpty());
		assertFalse(commands.setField(List.of(find("x")), "release", "3").canExecute());
	}

	@Test
	void importsAPredefinedSuite() {
		Project predefined = Samples.project();
		List<Object> predefinedBefore = Samples.snapshot(predefined);
		perform(commands.importSuites(predefined, project, 1));
		assertEquals("A[a1, A2[x, y], a3] A[a1, A2[x, y], a3] B[b1, b2] B[b1, b2]", shape());
		Suite imported = project.getSuites().get(1);
		assertEquals(36, imported.getId().length());
		assertEquals(imported.getItems().get(0).getId(), project.getSuites().get(2).getItems().get(0).getDependencies().get(0).getTarget());
		assertEquals(predefinedBefore, Samples.snapshot(predefined));
		perform(commands.importSuites(predefined, b, -1));
		assertRefused("There are no suites to import.", commands.importSuites(ProjectFactory.eINSTANCE.createProject(), project, -1));
	}

	@Test
	void exportsSuites() {
		List<Object> before = Samples.snapshot(project);
		SuiteExport export = ProjectCommands.export(List.of(b, a2));
		assertEquals("A2[x, y] B[b1, b2]", Samples.shape(export.project()));
		assertEquals(List.of("b1 no longer waits for a1, which is not in this project."), export.notes());
		assertEquals("x", Samples.find(export.project(), "y").getDependencies().get(0).getTarget());
		assertEquals(before, Samples.snapshot(project));

		project.setDelay(3);
		SuiteExport whole = ProjectCommands.export(project);
		assertEquals(shape(), Samples.shape(whole.project()));
		assertEquals(3, whole.project().getDelay());
		assertEquals(List.of(), whole.notes());
		assertNotSame(project, whole.project());
	}

	@Test
	void aReadOnlyFileIsNotChanged() {
		domain.setReadOnly(project.eResource(), true);
		List<ModelCommand> all = List.of(commands.addSuite(project, 0), commands.addTests(a, 0, List.of("x")), commands.remove(List.of(a2)),
				commands.cut(List.of(a2)),
				commands.move(List.of(a2), b, 0), commands.check(List.of(a), false), commands.importSuites(Samples.project(), project, 0));
		all.forEach(c -> assertRefused("p.xml is read-only.", c));
		domain.setReadOnly(project.eResource(), false);
		all.forEach(c -> assertFalse(c.canExecute(), "what was refused stays refused"));
		perform(commands.addSuite(project, 0));
	}

	@Test
	void aPlanThatIsOutOfDateIsMadeAgain() {
		ModelCommand move = commands.move(List.of(find("b2")), a, 0);
		assertTrue(move.canExecute());
		a.getItems().remove(2);
		b.getItems().add(0, Samples.test("b0"));
		domain.getCommandStack().execute(move);
		assertEquals("A[b2, a1, A2[x, y]] B[b0, b1]", shape());
		domain.getCommandStack().undo();
		assertEquals("A[a1, A2[x, y]] B[b0, b1, b2]", shape());
	}

	@Test
	void aHundredThousandTestsInOneSuite() {
		Suite big = Samples.suite("Big");
		project.getSuites().add(big);
		List<String> paths = new ArrayList<>(Collections.nCopies(100_000, "/tests/t"));
		performFast(commands.addTests(big, -1, paths));
		List<SuiteItem> odd = new ArrayList<>();
		for (int i = 1; i < big.getItems().size(); i += 2) {
			odd.add(big.getItems().get(i));
		}
		Collection<EObject> whole = List.of(big);
		performFast(commands.remove(odd));
		assertEquals(50_000, big.getItems().size());
		domain.getCommandStack().undo();
		performFast(commands.move(odd, b, 1));
		domain.getCommandStack().undo();
		performFast(commands.moveDown(odd));
		domain.getCommandStack().undo();
		performFast(commands.check(whole, false));
		performFast(commands.setFlag(whole, TestFlag.OPTIONAL, true));
		performFast(commands.setProperty(whole, "speed", "1"));
		domain.getCommandStack().execute(commands.copy(whole));
		performFast(commands.paste(project, 0));
		performFast(commands.cut(List.copyOf(big.getItems())));
		assertTrue(big.getItems().isEmpty());
	}

	/** As {@link #perform}, looking at suites and tests only; quadratic work would take minutes. */
	private void performFast(Command command) {
		assertTimeout(Duration.ofSeconds(30), () -> {
			List<SuiteItem> before = items();
			domain.getCommandStack().execute(command);
			assertSame(command, domain.getCommandStack().getUndoCommand());
			List<SuiteItem> after = items();
			domain.getCommandStack().undo();
			assertEquals(before, items(), "undo");
			domain.getCommandStack().redo();
			assertEquals(after, items(), "redo");
		});
	}

	private List<SuiteItem> items() {
		List<SuiteItem> items = new ArrayList<>();
		project.getSuites().forEach(s -> collect(s, items));
		return items;
	}

	private static void collect(Suite suite, List<SuiteItem> items) {
		items.add(suite);
		for (SuiteItem item : suite.getItems()) {
			if (item instanceof Suite sub) {
				collect(sub, items);
			} else {
				items.add(item);
			}
		}
	}
}
