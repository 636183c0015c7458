// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.twister.model.ModelObject;
import org.twister.model.io.internal.text.SourceTree;

/** The objects of one list and the nodes that the text has for them: which stay where they are, and where the others come in. */
final class Arrangement {

	/**
	 * An object that has no node here, or another place.
	 *
	 * @param after  node of the object before it that stays, {@link SourceTree#NONE} if there is none
	 * @param before node of the object behind it that stays, {@link SourceTree#NONE} if there is none
	 */
	record Arrival(ModelObject object, int after, int before) {}

	/** Object of each node that stays; null if all nodes and objects are the same in the same order. */
	private final Map<Integer, ModelObject> staying;
	private final List<? extends ModelObject> objects;
	private final int[] nodes;
	private final List<Arrival> arrivals = new ArrayList<>();

	/**
	 * @param objects of the list now
	 * @param nodes   of the list in the text, rising
	 * @param tree    of the text
	 * @param accepts whether an object can stay in its node: it is of the class that is read there
	 */
	Arrangement(List<? extends ModelObject> objects, int[] nodes, SourceTree tree, BiPredicate<ModelObject, Integer> accepts) {
		this.objects = objects;
		this.nodes = nodes;
		if (isSame(tree, accepts)) {
			staying = null;
			return;
		}
		staying = new HashMap<>();
		int[] places = places(tree, accepts);
		boolean[] stays = LongestRun.of(places);
		int[] next = new int[objects.size() + 1];
		next[objects.size()] = SourceTree.NONE;
		for (int i = objects.size() - 1; i >= 0; i--) {
			next[i] = stays[i] ? nodes[places[i]] : next[i + 1];
		}
		int last = SourceTree.NONE;
		for (int i = 0; i < objects.size(); i++) {
			if (stays[i]) {
				last = nodes[places[i]];
				staying.put(last, objects.get(i));
			} else {
				arrivals.add(new Arrival(objects.get(i), last, next[i]));
			}
		}
	}

	private boolean isSame(SourceTree tree, BiPredicate<ModelObject, Integer> accepts) {
		if (objects.size() != nodes.length) {
			return false;
		}
		for (int i = 0; i < nodes.length; i++) {
			ModelObject object = objects.get(i);
			if (object.sourceText() != tree || object.sourceNode() != nodes[i] || !accepts.test(object, nodes[i])) {
				return false;
			}
		}
		return true;
	}

	private int[] places(SourceTree tree, BiPredicate<ModelObject, Integer> accepts) {
		int[] places = new int[objects.size()];
		boolean[] taken = new boolean[nodes.length];
		for (int i = 0; i < places.length; i++) {
			ModelObject object = objects.get(i);
			int at = object.sourceText() == tree ? Arrays.binarySearch(nodes, object.sourceNode()) : -1;
			places[i] = at >= 0 && !taken[at] && accepts.test(object, nodes[at]) ? at : -1;
			if (places[i] >= 0) {
				taken[at] = true;
			}
		}
		return places;
	}

	/** Whether nothing came, went or moved. */
	boolean isUnchanged() {
		return staying == null;
	}

	/** Object of a node that stays; null of one that goes. */
	ModelObject at(int node) {
		if (staying != null) {
			return staying.get(node);
		}
		int at = Arrays.binarySearch(nodes, node);
		return at < 0 ? null : objects.get(at);
	}

	/** In the order of the list. */
	List<Arrival> arrivals() {
		return arrivals;
	}
}
