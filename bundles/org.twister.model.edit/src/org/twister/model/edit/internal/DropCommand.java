// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.ModelCommand;
import org.twister.model.edit.internal.Clipboard.Place;
import org.twister.model.project.Suite;

/**
 * What dropping does: objects of the same file move, those of another one are copied; paths of files become tests. In the middle of an object that can hold them they
 * come into it, else before or behind it.
 */
final class DropCommand extends AbstractCommand implements DragAndDropFeedback, ModelCommand {

	private static final double EDGE = 0.25;

	private final EditingDomain domain;
	private EObject owner;
	private float location;
	private int operations;
	private int operation;
	private Collection<?> dropped;
	private ModelCommand command;
	private int feedback;

	DropCommand(EditingDomain domain, EObject owner, float location, int operations, int operation, Collection<?> dropped) {
		super(Texts.get("command.drop"));
		this.domain = domain;
		this.owner = owner;
		this.location = location;
		this.operations = operations;
		this.operation = operation;
		this.dropped = dropped;
	}

	@Override
	public boolean validate(Object newOwner, float newLocation, int newOperations, int newOperation, Collection<?> collection) {
		if (!(newOwner instanceof EObject object)) {
			return false;
		}
		owner = object;
		location = newLocation;
		operations = newOperations;
		operation = newOperation;
		dropped = collection;
		isPrepared = false;
		return canExecute();
	}

	@Override
	protected boolean prepare() {
		feedback = FEEDBACK_NONE;
		command = null;
		if (dropped == null || dropped.isEmpty()) {
			return false;
		}
		Place place = place();
		if (place == null) {
			command = EditCommand.refused(domain, getLabel(), Structure.unfit(owner, sample()).getMessage());
			return command.canExecute();
		}
		command = commandAt(place);
		return command.canExecute();
	}

	private ModelCommand commandAt(Place place) {
		if (arePaths()) {
			operation = DROP_COPY;
			return TestCommands.addTests(domain, (Suite) place.owner(), place.index(), dropped.stream().map(String.class::cast).toList());
		}
		boolean sameFile = dropped.stream().allMatch(d -> Items.root((EObject) d) == Items.root(owner));
		boolean move = (operation == DROP_MOVE || (operations & DROP_COPY) == 0) && (operations & DROP_MOVE) != 0 && sameFile;
		operation = move ? DROP_MOVE : DROP_COPY;
		return move
				? Structure.move(domain, dropped, place.owner(), place.index())
				: Clipboard.copyTo(domain, Structure.countLabel("command.paste", dropped), dropped, place.owner(), place.index());
	}

	/** Sets the feedback, too. */
	private Place place() {
		boolean into = fits(owner);
		EObject container = owner.eContainer();
		boolean beside = container != null && owner.eContainmentFeature().isMany() && fits(container)
				&& owner.eContainmentFeature() == Items.featureFor(container, sample());
		if (into && (!beside || location > EDGE && location < 1 - EDGE)) {
			feedback = FEEDBACK_SELECT;
			return new Place(owner, -1);
		}
		if (!beside) {
			return null;
		}
		boolean behind = location >= 0.5;
		feedback = behind ? FEEDBACK_INSERT_AFTER : FEEDBACK_INSERT_BEFORE;
		return new Place(container, ListEdit.list(container, owner.eContainmentFeature()).indexOf(owner) + (behind ? 1 : 0));
	}

	private boolean fits(EObject place) {
		if (arePaths()) {
			return place instanceof Suite;
		}
		return dropped.stream().allMatch(d -> d instanceof EObject object && Items.featureFor(place, object) != null);
	}

	private boolean arePaths() {
		return dropped.stream().allMatch(String.class::isInstance);
	}

	/** Something like what is dropped. */
	private EObject sample() {
		Object first = dropped.iterator().next();
		return first instanceof EObject object ? object : TestCommands.test(String.valueOf(first));
	}

	@Override
	public int getFeedback() {
		return isExecutable ? feedback : FEEDBACK_NONE;
	}

	@Override
	public int getOperation() {
		return isExecutable ? operation : DROP_NONE;
	}

	@Override
	public String getLabel() {
		return command == null ? super.getLabel() : command.getLabel();
	}

	@Override
	public void execute() {
		command.execute();
	}

	@Override
	public void undo() {
		command.undo();
	}

	@Override
	public void redo() {
		command.redo();
	}

	@Override
	public List<String> notes() {
		return command == null ? List.of() : command.notes();
	}

	@Override
	public Optional<String> refusal() {
		return command == null ? Optional.empty() : command.refusal();
	}

	@Override
	public Collection<?> getResult() {
		return command == null ? List.of() : command.getResult();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return command == null ? List.of() : command.getAffectedObjects();
	}
}
