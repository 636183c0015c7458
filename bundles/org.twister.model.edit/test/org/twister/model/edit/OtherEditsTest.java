// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.DatabasePackage;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

/** Drag and drop, and what is not a project. */
class OtherEditsTest {

	private final ModelEditingDomain domain = new ModelEditingDomain();

	private void perform(EObject root, Command command) {
		List<Object> before = Samples.snapshot(root);
		assertTrue(command.canExecute(), command::getDescription);
		domain.getCommandStack().execute(command);
		List<Object> after = Samples.snapshot(root);
		assertNotEquals(before, after);
		domain.getCommandStack().undo();
		assertEquals(before, Samples.snapshot(root), "undo");
		domain.getCommandStack().redo();
		assertEquals(after, Samples.snapshot(root), "redo");
	}

	private Command drop(Object owner, double location, int operation, Object... objects) {
		return DragAndDropCommand.create(domain, owner, (float) location, DragAndDropFeedback.DROP_MOVE | DragAndDropFeedback.DROP_COPY, operation,
				List.of(objects));
	}

	@Test
	void dropsBeforeIntoAndBehind() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		perform(project, drop(Samples.find(project, "a1"), 0.1, DragAndDropFeedback.DROP_MOVE, Samples.find(project, "b2")));
		assertEquals("A[b2, a1, A2[x, y], a3] B[b1]", Samples.shape(project));
		perform(project, drop(Samples.find(project, "A2"), 0.5, DragAndDropFeedback.DROP_MOVE, Samples.find(project, "b2"), Samples.find(project, "b1")));
		assertEquals("A[a1, A2[x, y, b2, b1], a3] B[]", Samples.shape(project));
		perform(project, drop(Samples.find(project, "A2"), 0.9, DragAndDropFeedback.DROP_MOVE, Samples.find(project, "x")));
		assertEquals("A[a1, A2[y, b2, b1], x, a3] B[]", Samples.shape(project));
		perform(project, drop(Samples.find(project, "B"), 0.9, DragAndDropFeedback.DROP_MOVE, Samples.find(project, "x")));
		assertEquals("A[a1, A2[y, b2, b1], a3] B[x]", Samples.shape(project), "beside a top suite is no place for a test");
		perform(project, drop(Samples.find(project, "A"), 0.1, DragAndDropFeedback.DROP_COPY, Samples.find(project, "B")));
		assertEquals("B[x] A[a1, A2[y, b2, b1], a3] B[x]", Samples.shape(project));
	}

	@Test
	void dropTellsViewersWhatItWillDo() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		Project other = Samples.open(domain, "q.xml", Samples.project());
		Object b1 = Samples.find(project, "b1");
		DragAndDropFeedback drop = (DragAndDropFeedback) drop(Samples.find(project, "A2"), 0.1, DragAndDropFeedback.DROP_MOVE, b1);
		assertTrue(((Command) drop).canExecute());
		assertEquals(DragAndDropFeedback.FEEDBACK_INSERT_BEFORE, drop.getFeedback());
		assertTrue(drop.validate(Samples.find(project, "A2"), 0.5f, 3, DragAndDropFeedback.DROP_MOVE, List.of(b1)));
		assertEquals(DragAndDropFeedback.FEEDBACK_SELECT, drop.getFeedback());
		assertEquals(DragAndDropFeedback.DROP_MOVE, drop.getOperation());
		assertTrue(drop.validate(Samples.find(other, "A2"), 0.5f, 3, DragAndDropFeedback.DROP_MOVE, List.of(b1)));
		assertEquals(DragAndDropFeedback.DROP_COPY, drop.getOperation(), "into another project it is copied");
		assertFalse(drop.validate(project, 0.5f, 3, DragAndDropFeedback.DROP_MOVE, List.of(b1)));
		assertEquals("A test is in a suite, not beside one.", ((ModelCommand) drop).refusal().orElseThrow());
		assertEquals(DragAndDropFeedback.DROP_NONE, drop.getOperation());
		Suite a = (Suite) Samples.find(project, "A");
		assertFalse(drop.validate(Samples.find(project, "A2"), 0.5f, 3, DragAndDropFeedback.DROP_MOVE, List.of(a)), "a suite into its own sub-suite");
	}

	@Test
	void droppedPathsBecomeTests() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		perform(project, drop(Samples.find(project, "a1"), 0.9, DragAndDropFeedback.DROP_COPY, "/t/one.py", "/t/two.py"));
		assertEquals("A[a1, one.py, two.py, A2[x, y], a3] B[b1, b2]", Samples.shape(project));
		assertFalse(drop(project, 0.5, DragAndDropFeedback.DROP_COPY, "/t/one.py").canExecute());
	}

	@Test
	void aPastedComponentHasItsOwnIdAndName() {
		ResourceTree tree = Samples.open(domain, "resources.json", ResourcesFactory.eINSTANCE.createResourceTree());
		ResourceNode bed = node("tb1", "0000000001");
		ResourceNode device = node("switch", "0000000002");
		bed.getChildren().add(device);
		tree.getChildren().add(bed);
		device.getMeta().put("ip", "10.0.0.1");
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, List.of(bed)));
		perform(tree, PasteFromClipboardCommand.create(domain, tree, null));
		perform(tree, PasteFromClipboardCommand.create(domain, tree, null));
		assertEquals(List.of("tb1", "tb2", "tb3"), tree.getChildren().stream().map(ResourceNode::getName).toList());
		ResourceNode copy = tree.getChildren().get(1);
		assertEquals(5, List.of(bed, device, copy, copy.getChildren().get(0), tree.getChildren().get(2)).stream().map(ResourceNode::getId).distinct().count());
		assertEquals("switch", copy.getChildren().get(0).getName());
		assertEquals("10.0.0.1", copy.getChildren().get(0).getMeta().get("ip"));
		assertEquals("0000000002", device.getId());
	}

	private static ResourceNode node(String name, String id) {
		ResourceNode node = ResourcesFactory.eINSTANCE.createResourceNode();
		node.setName(name);
		node.setId(id);
		return node;
	}

	@Test
	void aMapFollowsItsCommands() {
		ResourceNode bed = Samples.open(domain, "r.json", node("tb1", "1"));
		bed.getMeta().put("ip", "10.0.0.1");
		bed.getMeta().put("mask", "24");
		EObject ip = (EObject) bed.getMeta().get(0);
		perform(bed, SetCommand.create(domain, ip, EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY__KEY, "address"));
		assertEquals("10.0.0.1", bed.getMeta().get("address"));
		assertNull(bed.getMeta().get("ip"));
		perform(bed, RemoveCommand.create(domain, List.of(ip)));
		assertNull(bed.getMeta().get("address"));
		domain.getCommandStack().undo();
		assertEquals("10.0.0.1", bed.getMeta().get("address"));
		assertSame(ip, bed.getMeta().get(0));
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, List.of(ip)));
		perform(bed, PasteFromClipboardCommand.create(domain, bed, null));
		assertEquals("10.0.0.1", bed.getMeta().get("address2"));
	}

	@Test
	void foldersAndParametersMove() {
		Globals globals = Samples.open(domain, "globals.xml", GlobalsFactory.eINSTANCE.createGlobals());
		Folder one = GlobalsFactory.eINSTANCE.createFolder();
		Folder two = GlobalsFactory.eINSTANCE.createFolder();
		Parameter parameter = GlobalsFactory.eINSTANCE.createParameter();
		one.getParameters().add(parameter);
		globals.getFolders().addAll(List.of(one, two));
		perform(globals, drop(two, 0.5, DragAndDropFeedback.DROP_MOVE, parameter));
		assertSame(two, parameter.eContainer());
		perform(globals, drop(one, 0.5, DragAndDropFeedback.DROP_MOVE, two));
		assertSame(one, two.eContainer());
		assertFalse(drop(two, 0.5, DragAndDropFeedback.DROP_MOVE, one).canExecute());
		perform(globals, RemoveCommand.create(domain, List.of(one)));
		assertTrue(globals.getFolders().isEmpty());
	}

	@Test
	void aSingleChildIsRemovedAndPasted() {
		DatabaseConfiguration database = Samples.open(domain, "db.xml", DatabaseFactory.eINSTANCE.createDatabaseConfiguration());
		database.setConnection(DatabaseFactory.eINSTANCE.createConnection());
		EObject connection = database.getConnection();
		connection.eSet(DatabasePackage.Literals.CONNECTION__SERVER, "db");
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, List.of(connection)));
		assertFalse(PasteFromClipboardCommand.create(domain, database, null).canExecute(), "there is one");
		perform(database, RemoveCommand.create(domain, List.of(connection)));
		assertNull(database.getConnection());
		perform(database, PasteFromClipboardCommand.create(domain, database, null));
		assertEquals("db", database.getConnection().getServer());
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertSame(connection, database.getConnection());
	}

	@Test
	void plainEmfCommandsWork() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		Suite a = (Suite) Samples.find(project, "A");
		perform(project, MoveCommand.create(domain, a, ProjectPackage.Literals.SUITE__ITEMS, a.getItems().get(2), 0));
		assertEquals("A[a3, a1, A2[x, y]] B[b1, b2]", Samples.shape(project));
		perform(project, SetCommand.create(domain, a, ProjectPackage.Literals.SUITE__TEST_BEDS, List.of("tb9")));
		assertEquals(List.of("tb9"), a.getTestBeds());
		perform(project, RemoveCommand.create(domain, a, ProjectPackage.Literals.SUITE__ITEMS, List.of(a.getItems().get(0), a.getItems().get(1))));
		assertEquals("A[A2[x, y]] B[b1, b2]", Samples.shape(project));
		assertEquals(1, Samples.find(project, "b1").getDependencies().size(), "only what was asked for");
		perform(project, org.eclipse.emf.edit.command.AddCommand.create(domain, Samples.find(project, "B"), ProjectPackage.Literals.SUITE__ITEMS,
				Samples.find(project, "x"), 1));
		assertEquals("A[A2[y]] B[b1, x, b2]", Samples.shape(project));
	}
}
