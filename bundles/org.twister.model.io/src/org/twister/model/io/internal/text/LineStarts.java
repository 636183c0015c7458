// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.text;

import java.util.Arrays;

/** Where lines begin. A line ends with LF, CR LF or CR. */
final class LineStarts {

	private LineStarts() {}

	static int[] of(String text) {
		int[] starts = new int[Math.max(16, text.length() / 32)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}
}
