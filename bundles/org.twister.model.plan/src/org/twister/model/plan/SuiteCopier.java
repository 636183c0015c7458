// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;
import org.twister.model.plan.Iterations.Product;
import org.twister.model.plan.ProjectExpander.Place;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage.Literals;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.project.UserField;

/** Makes the copies of one expansion. They are in no resource and nobody listens to them, so that putting them together costs little. */
final class SuiteCopier {

	/** What the copy of a top suite gives to all that is in it. */
	private record Frame(Suite original, Suite top, Place place) {}

	/** Without these a copy is a checked test, or a suite, that runs once and is still empty. */
	private final ObjectCopier copier = new ObjectCopier(
			Set.of(Literals.PROJECT__SUITES, Literals.SUITE__ITEMS, Literals.SUITE__EPS, Literals.SUITE__TEST_BEDS, Literals.SUITE__SUTS,
					Literals.SUITE_ITEM__ID,
					Literals.SUITE_ITEM__REPEAT, Literals.SUITE_ITEM__DEPENDENCIES, Literals.TEST_FILE__CHECKED));
	private final Project result;
	private final Selection selection;
	private final Iterations iterations;
	private final DependencyLinks links;
	private final CopyIds ids;

	/** @param tests how many copies of tests there will be */
	SuiteCopier(Project original, Selection selection, Iterations iterations, int tests) {
		this.result = copier.copy(original);
		this.selection = selection;
		this.iterations = iterations;
		this.links = new DependencyLinks(original);
		this.ids = new CopyIds(tests);
	}

	/** Copies a top suite once. */
	void copy(Suite original, Place place) {
		Suite top = copier.copy(original);
		Frame frame = new Frame(original, top, place);
		setPlace(top, place);
		register(original, top, frame);
		((InternalEList<Suite>) result.getSuites()).addUnique(top);
		copyItems(original, top, frame);
	}

	/** The project that was copied into, with its dependencies. */
	Project finish(Findings findings) {
		links.link(findings);
		return result;
	}

	private void copyItems(Suite original, Suite copy, Frame frame) {
		InternalEList<SuiteItem> items = (InternalEList<SuiteItem>) copy.getItems();
		for (SuiteItem item : original.getItems()) {
			if (!selection.takesPart(item)) {
				continue;
			}
			int repeat = Math.max(1, item.getRepeat());
			if (item instanceof TestFile test) {
				copyTest(test, repeat, items, frame);
			} else {
				for (int n = 0; n < repeat; n++) {
					copySuite((Suite) item, items, frame);
				}
			}
		}
	}

	/** Each iteration, as often as it is to be repeated. */
	private void copyTest(TestFile original, int repeat, InternalEList<SuiteItem> items, Frame frame) {
		Product product = iterations.of(original);
		long count = product.count();
		for (long iteration = 0; iteration < count; iteration++) {
			String text = product.isEmpty() ? original.getIteration() : product.text(iteration);
			for (int n = 0; n < repeat; n++) {
				TestFile copy = copier.copy(original);
				copy.setIteration(text);
				items.addUnique(copy);
				register(original, copy, frame);
			}
		}
	}

	private void copySuite(Suite original, InternalEList<SuiteItem> items, Frame frame) {
		Suite copy = copier.copy(original);
		setPlace(copy, frame.place());
		inherit(frame.top(), copy);
		items.addUnique(copy);
		register(original, copy, frame);
		copyItems(original, copy, frame);
	}

	private static void setPlace(Suite suite, Place place) {
		if (!place.ep().equals(TestBeds.ANY_EP)) {
			suite.getEps().add(place.ep());
		}
		if (!place.testBed().isEmpty()) {
			(place.isSut() ? suite.getSuts() : suite.getTestBeds()).add(place.testBed());
		}
	}

	/** Panic detection and fields are chosen for the top suite; fields that a sub-suite has itself stay. */
	private void inherit(Suite top, Suite suite) {
		suite.setPanicDetect(top.isPanicDetect());
		List<String> own = suite.getFields().stream().map(UserField::getName).toList();
		for (UserField field : top.getFields()) {
			if (!own.contains(field.getName())) {
				suite.getFields().add(copier.copy(field));
			}
		}
	}

	/** Gives the copy an id of its own if the original has one, and remembers it for those that depend on it. */
	private void register(SuiteItem original, SuiteItem copy, Frame frame) {
		if (!original.getId().isEmpty()) {
			copy.setId(ids.next(original.getId(), frame.original().getEps(), frame.place().ep()));
		}
		links.add(original, copy, frame.top());
	}
}
