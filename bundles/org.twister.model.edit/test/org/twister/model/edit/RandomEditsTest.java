// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Whatever is done in whatever order: undoing all of it gives the start, and redoing it the end, object by object. */
class RandomEditsTest {

	private final ModelClipboard clipboard = new ModelClipboard();
	private final ModelEditingDomain domain = new ModelEditingDomain(clipboard);
	private final ProjectCommands commands = new ProjectCommands(domain);
	private final Project project = Samples.open(domain, "p.xml", Samples.project());
	private final ModelEditingDomain otherDomain = new ModelEditingDomain(clipboard);
	private final Project other = Samples.open(otherDomain, "q.xml", Samples.project());
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void undoAllIsTheStart(long seed) {
		random = new Random(seed);
		BasicCommandStack stack = (BasicCommandStack) domain.getCommandStack();
		List<List<Object>> states = new ArrayList<>();
		states.add(Samples.snapshot(project));
		for (int i = 0; i < 150; i++) {
			Command command = any();
			Command before = stack.getUndoCommand();
			stack.execute(command);
			if (stack.getUndoCommand() != before) {
				states.add(Samples.snapshot(project));
				assertValid();
			} else {
				assertEquals(states.get(states.size() - 1), Samples.snapshot(project), "what is refused changes nothing");
			}
			if (random.nextInt(4) == 0 && stack.canUndo()) {
				stack.undo();
				assertEquals(states.get(states.size() - 2), Samples.snapshot(project));
				if (random.nextBoolean()) {
					stack.redo();
				} else {
					states.remove(states.size() - 1);
				}
				assertEquals(states.get(states.size() - 1), Samples.snapshot(project));
			}
		}
		assertTrue(states.size() > 50, "most commands were executed");
		for (int i = states.size() - 2; i >= 0; i--) {
			stack.undo();
			assertEquals(states.get(i), Samples.snapshot(project), "undo to state " + i);
		}
		assertFalse(stack.canUndo());
		for (int i = 1; i < states.size(); i++) {
			stack.redo();
			assertEquals(states.get(i), Samples.snapshot(project), "redo to state " + i);
		}
	}

	/** Ids are unique, and each dependency leads to one of them. */
	private void assertValid() {
		Set<String> ids = new HashSet<>();
		for (SuiteItem item : items(project)) {
			assertTrue(item.getId().isEmpty() || ids.add(item.getId()), () -> "twice: " + item.getId());
		}
		for (SuiteItem item : items(project)) {
			item.getDependencies().stream().filter(d -> !d.getTarget().isEmpty())
					.forEach(d -> assertTrue(ids.contains(d.getTarget()), () -> "leads nowhere: " + d.getTarget()));
		}
	}

	private Command any() {
		Suite suite = anyOf(items(project), Suite.class);
		EObject owner = random.nextInt(4) == 0 || suite == null ? project : suite;
		int index = random.nextInt(5) - 1;
		List<SuiteItem> some = some(project);
		return switch (random.nextInt(suite == null ? 2 : 17)) {
		case 0 -> commands.addSuite(owner, index);
		case 1 -> commands.importSuites(other, owner, index);
		case 2, 3 -> commands.addTests(suite, index, List.of("a.py", "b.py"));
		case 4 -> commands.remove(some);
		case 5, 6 -> commands.move(some, owner, index);
		case 7 -> commands.moveUp(some);
		case 8 -> commands.moveDown(some);
		case 9 -> random.nextBoolean() ? commands.copy(some) : commands.cut(some);
		case 10 -> commands.paste(owner, index);
		case 11 -> fromOther(owner, index);
		case 12 -> commands.check(some, random.nextBoolean());
		case 13 -> commands.setFlag(some, TestFlag.values()[random.nextInt(4)], random.nextBoolean());
		case 14 -> random.nextBoolean()
				? commands.setProperty(some, "speed", "" + index)
				: commands.setParameters(some, List.of("a", "b").subList(0, random.nextInt(3)));
		case 15 -> DragAndDropCommand.create(domain, anyOf(items(project), SuiteItem.class), random.nextFloat(), 7,
				random.nextBoolean() ? DragAndDropFeedback.DROP_MOVE : DragAndDropFeedback.DROP_COPY, some);
		default -> child(random.nextBoolean() ? suite : anyOf(items(project), SuiteItem.class));
		};
	}

	private Command fromOther(EObject owner, int index) {
		otherDomain.getCommandStack().execute(new ProjectCommands(otherDomain).copy(some(other)));
		return commands.paste(owner, index);
	}

	private Command child(SuiteItem owner) {
		List<?> descriptors = List.copyOf(domain.getNewChildDescriptors(owner, null));
		return CreateChildCommand.create(domain, owner, (CommandParameter) descriptors.get(random.nextInt(descriptors.size())), List.of(owner));
	}

	private List<SuiteItem> some(Project from) {
		List<SuiteItem> items = items(from);
		List<SuiteItem> some = new ArrayList<>();
		for (int i = random.nextInt(4); i >= 0 && !items.isEmpty(); i--) {
			some.add(items.get(random.nextInt(items.size())));
		}
		return List.copyOf(new java.util.LinkedHashSet<>(some));
	}

	private <T> T anyOf(List<?> list, Class<T> type) {
		List<T> fitting = list.stream().filter(type::isInstance).map(type::cast).toList();
		return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
	}

	private static List<SuiteItem> items(Project project) {
		List<SuiteItem> items = new ArrayList<>();
		project.eAllContents().forEachRemaining(o -> {
			if (o instanceof Suite || o instanceof TestFile) {
				items.add((SuiteItem) o);
			}
		});
		return items;
	}
}
