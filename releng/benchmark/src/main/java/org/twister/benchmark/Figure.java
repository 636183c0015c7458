// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param what     is measured
 * @param measured value
 * @param target   it may have at most, or has to have at least; not finite if there is none and it is told for information
 * @param least    whether the target is the least instead of the most
 * @param unit     of both
 * @param note     what else there is to say, such as the way something ended
 * @param ended    whether what was measured ended as it should
 */
record Figure(String what, double measured, double target, boolean least, String unit, String note, boolean ended) {

	Figure(String what, double measured, double target, String unit, String note, boolean ended) {
		this(what, measured, target, false, unit, note, ended);
	}

	static Figure atMost(String what, double measured, double target, String unit) {
		return new Figure(what, measured, target, unit, "", true);
	}

	static Figure atLeast(String what, double measured, double target, String unit) {
		return new Figure(what, measured, target, true, unit, "", true);
	}

	static Figure told(String what, double measured, String unit) {
		return new Figure(what, measured, Double.POSITIVE_INFINITY, unit, "", true);
	}

	/** The same with more to say. */
	Figure with(String words) {
		return new Figure(what, measured, target, least, unit, words, ended);
	}

	boolean isMet() {
		return ended && (least ? measured >= target : measured <= target);
	}

	String row() {
		String limit = Double.isInfinite(target) ? "" : (least ? ">= " : "") + number(target) + " " + unit;
		String verdict = isMet() ? Double.isInfinite(target) ? "" : "ok" : "MISSED";
		return String.format(Locale.ROOT, "  %-66s %9s %-3s %9s  %-6s %s", what, number(measured), unit, limit, verdict, note).stripTrailing();
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 100 && value != Math.rint(value) ? "%.2f" : "%.0f", value);
	}
}
