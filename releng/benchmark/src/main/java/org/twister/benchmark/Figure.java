// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param what     is measured
 * @param measured value
 * @param target   it may have at most; infinite if there is none and it is told for information
 * @param unit     of both
 * @param note     what else there is to say, such as the way something ended
 * @param ended    whether what was measured ended as it should
 */
record Figure(String what, double measured, double target, String unit, String note, boolean ended) {

	static Figure atMost(String what, double measured, double target, String unit) {
		return new Figure(what, measured, target, unit, "", true);
	}

	static Figure told(String what, double measured, String unit) {
		return new Figure(what, measured, Double.POSITIVE_INFINITY, unit, "", true);
	}

	boolean isMet() {
		return ended && measured <= target;
	}

	String row() {
		String limit = Double.isInfinite(target) ? "" : number(target) + " " + unit;
		String verdict = isMet() ? Double.isInfinite(target) ? "" : "ok" : "MISSED";
		return String.format(Locale.ROOT, "  %-66s %9s %-3s %9s  %-6s %s", what, number(measured), unit, limit, verdict, note).stripTrailing();
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
	}
}
