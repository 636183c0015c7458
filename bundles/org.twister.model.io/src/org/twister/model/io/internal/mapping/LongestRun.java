// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

/** Which entries of a list can stay in place when the others move around them. */
final class LongestRun {

	private LongestRun() {}

	/**
	 * The longest rising sequence.
	 *
	 * @param places where each entry was, different numbers from 0; negative for an entry that was nowhere
	 * @return which entries are in it
	 */
	static boolean[] of(int[] places) {
		int[] tails = new int[places.length];
		int[] before = new int[places.length];
		int length = 0;
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0) {
				continue;
			}
			int at = position(places, tails, length, places[i]);
			before[i] = at == 0 ? -1 : tails[at - 1];
			tails[at] = i;
			length = Math.max(length, at + 1);
		}
		boolean[] stays = new boolean[places.length];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
			stays[i] = true;
		}
		return stays;
	}

	/** The first of the shortest sequences' ends that is not before this place. */
	private static int position(int[] places, int[] tails, int length, int place) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[tails[middle]] < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
