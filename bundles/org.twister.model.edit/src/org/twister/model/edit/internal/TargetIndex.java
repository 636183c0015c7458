// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.twister.model.project.Dependency;
import org.twister.model.project.SuiteItem;

/**
 * Finds what dependencies lead to. Hangs on a project and knows its suites and tests by id; an answer is checked before it is given and the project is gone through again
 * if it does not hold, so that nobody has to tell it of changes.
 */
final class TargetIndex extends AdapterImpl {

	private Map<String, SuiteItem> items = Map.of();

	/** The suite or test that has the dependency's id; null if there is none in its project. */
	static SuiteItem target(Dependency dependency) {
		EObject root = Items.root(dependency);
		TargetIndex index = (TargetIndex) EcoreUtil.getExistingAdapter(root, TargetIndex.class);
		if (index == null) {
			index = new TargetIndex();
			root.eAdapters().add(index);
		}
		return index.find(root, dependency.getTarget());
	}

	private SuiteItem find(EObject root, String id) {
		SuiteItem known = items.get(id);
		if (known == null || !known.getId().equals(id) || Items.root(known) != root) {
			Map<String, SuiteItem> found = new HashMap<>();
			Items.forEach(root, item -> found.putIfAbsent(item.getId(), item));
			found.remove("");
			items = found;
		}
		return items.get(id);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == TargetIndex.class;
	}
}
