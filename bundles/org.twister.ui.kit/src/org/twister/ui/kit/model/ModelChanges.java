// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What changed in the {@link CeModel} since views were last told. One object collects many events, so that a flood of them costs a view one refresh. */
public final class ModelChanges {

	private final Set<RunNode> nodes = new LinkedHashSet<>();
	private boolean connection;
	private boolean eps;
	private boolean runs;
	private boolean structure;
	private boolean head;

	/** The state of the connection. */
	public boolean connection() {
		return connection;
	}

	/** An EP, or what an EP is doing. */
	public boolean eps() {
		return eps;
	}

	/** The list of latest runs. */
	public boolean runs() {
		return runs;
	}

	/** Another run is shown, or none: {@link CeModel#run()} is another object. */
	public boolean structure() {
		return structure;
	}

	/** Status, counts or outcome of the shown run. */
	public boolean head() {
		return head;
	}

	/** Tests and suites of the shown run whose row changed. */
	public Set<RunNode> nodes() {
		return Collections.unmodifiableSet(nodes);
	}

	public boolean isEmpty() {
		return !connection && !eps && !runs && !structure && !head && nodes.isEmpty();
	}

	public void connectionChanged() {
		connection = true;
	}

	public void epsChanged() {
		eps = true;
	}

	void runsChanged() {
		runs = true;
	}

	void structureChanged() {
		structure = true;
		head = true;
		nodes.clear();
	}

	void headChanged() {
		head = true;
	}

	/** A row and those of the suites around it. */
	void changed(RunNode node) {
		for (RunNode n = node; n != null && nodes.add(n); n = n.parent()) {
			head = true;
		}
	}
}
