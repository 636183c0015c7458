// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.ModelCommand;
import org.twister.model.edit.internal.Structure.Dropped;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.SuiteItem;

/** Copy, cut and paste. What is on the clipboard are copies: later changes of the originals do not reach it. */
public final class Clipboard {

	/** A command that is executed and not remembered: there is nothing to undo. */
	public static final class Copy extends AbstractCommand {

		private final EditingDomain domain;
		private final Collection<?> objects;

		private Copy(EditingDomain domain, Collection<?> objects) {
			super(Texts.get("command.copy"));
			this.domain = domain;
			this.objects = objects;
		}

		@Override
		protected boolean prepare() {
			return objects != null && !objects.isEmpty() && objects.stream().allMatch(EObject.class::isInstance);
		}

		@Override
		public void execute() {
			domain.setClipboard(new ArrayList<>(Copies.of(Items.topmost(Structure.objectsOf(objects)))));
		}

		@Override
		public void redo() {
			execute();
		}

		@Override
		public boolean canUndo() {
			return false;
		}
	}

	/** What was cut knows which dependencies went with it: they come back if it is pasted where it came from. */
	private static final class CutObjects extends ArrayList<Object> {

		private static final long serialVersionUID = 1L;

		private final transient List<Dropped> dropped;

		CutObjects(Collection<?> copies, List<Dropped> dropped) {
			super(copies);
			this.dropped = dropped;
		}
	}

	/** Undo brings the objects back and leaves the clipboard alone. */
	private static final class Cut extends EditCommand {

		private final EditingDomain domain;
		private final Collection<?> objects;
		private final List<Dropped> dropped;

		Cut(EditingDomain domain, Collection<?> objects, List<Dropped> dropped) {
			super(domain, Structure.countLabel("command.cut", objects), plan -> {
				dropped.clear();
				dropped.addAll(Structure.planRemoval(plan, objects));
			});
			this.domain = domain;
			this.objects = objects;
			this.dropped = dropped;
			checkedBy(() -> Structure.checkRemoval(domain, objects));
		}

		@Override
		public void execute() {
			List<EObject> copies = Copies.of(Items.topmost(Structure.objectsOf(objects)));
			super.execute();
			domain.setClipboard(new CutObjects(copies, List.copyOf(dropped)));
		}
	}

	/** Where objects come to: before the object at the index, or at the end if it is less than 0. */
	record Place(EObject owner, int index) {}

	private Clipboard() {}

	/** Puts copies on the clipboard. */
	public static Copy copy(EditingDomain domain, Collection<?> objects) {
		return new Copy(domain, objects);
	}

	/** Removes objects and puts them on the clipboard. */
	public static ModelCommand cut(EditingDomain domain, Collection<?> objects) {
		return new Cut(domain, objects, new ArrayList<>());
	}

	/** Copies what is on the clipboard into the owner, or behind it if it cannot hold such objects. */
	public static ModelCommand paste(EditingDomain domain, EObject owner, int index) {
		Collection<Object> contents = domain.getClipboard();
		return copyTo(domain, Structure.countLabel("command.paste", contents), contents, owner, index);
	}

	/** Copies objects to a place. */
	public static EditCommand copyTo(EditingDomain domain, String label, Collection<?> originals, EObject owner, int index) {
		return new EditCommand(domain, label, plan -> planCopies(plan, originals, placeFor(originals, owner, index)))
				.checkedBy(() -> EditCommand.refuseReadOnly(domain, List.of(placeFor(originals, owner, index).owner())));
	}

	private static Place placeFor(Collection<?> originals, EObject owner, int index) {
		if (originals == null || originals.isEmpty()) {
			throw Refused.because("refused.clipboard");
		}
		List<EObject> objects = Structure.objectsOf(originals);
		if (owner == null) {
			throw Refused.because("refused.nothing");
		}
		if (fits(objects, owner)) {
			return new Place(owner, index);
		}
		if (owner.eContainer() != null && fits(objects, owner.eContainer())
				&& owner.eContainmentFeature() == Items.featureFor(owner.eContainer(), objects.get(0))) {
			return new Place(owner.eContainer(), ListEdit.list(owner.eContainer(), owner.eContainmentFeature()).indexOf(owner) + 1);
		}
		throw objects.stream().filter(o -> Items.featureFor(owner, o) == null).findFirst().map(o -> Structure.unfit(owner, o))
				.orElseGet(() -> Refused.because("refused.single", Texts.type(objects.get(0).eClass())));
	}

	private static boolean fits(List<EObject> objects, EObject owner) {
		return objects.stream().allMatch(o -> {
			EReference feature = Items.featureFor(owner, o);
			return feature != null && (feature.isMany() || owner.eGet(feature) == null && objects.size() == 1);
		});
	}

	private static void planCopies(Plan plan, Collection<?> originals, Place place) {
		List<EObject> copies = Copies.of(Items.topmost(Structure.objectsOf(originals)));
		List<SuiteItem> items = Copies.items(copies);
		if (!items.isEmpty()) {
			Set<String> kept = Copies.adopt(plan, items, Items.root(place.owner()), originals instanceof CutObjects);
			if (originals instanceof CutObjects cut) {
				restore(plan, cut.dropped, kept, Items.root(place.owner()));
			}
		}
		List<EObject> done = new ArrayList<>();
		for (EObject copy : copies) {
			EReference feature = Items.featureFor(place.owner(), copy);
			if (!(copy instanceof SuiteItem)) {
				Copies.adopt(copy, place.owner(), feature, done);
			}
			plan.insert(place.owner(), feature, place.index(), List.of(copy));
			done.add(copy);
		}
		plan.select(copies, List.of(place.owner()));
	}

	private static void restore(Plan plan, List<Dropped> dropped, Set<String> kept, EObject project) {
		for (Dropped d : dropped) {
			if (kept.contains(d.dependency().getTarget()) && d.dependency().eContainer() == null && Items.root(d.owner()) == project) {
				plan.insert(d.owner(), ProjectPackage.Literals.SUITE_ITEM__DEPENDENCIES, -1, List.of(d.dependency()));
			}
		}
	}
}
