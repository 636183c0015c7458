// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.ModelObject;
import org.twister.model.validation.Problem;

/** Collects the problems of one validation. */
final class Findings {

	private static final int MAX_PORT = 65_535;

	private final List<Problem> problems = new ArrayList<>();

	void error(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.error(code, message, where, feature));
	}

	void warning(String code, ModelObject where, EStructuralFeature feature, String message) {
		problems.add(Problem.warning(code, message, where, feature));
	}

	/** An error if there is nothing but blanks. */
	void required(String code, String value, ModelObject where, EStructuralFeature feature, String message) {
		if (isBlank(value)) {
			error(code, where, feature, message);
		}
	}

	/** @param of the beginning of a sentence: {@code EP 'lab1'} */
	void port(int port, String of, ModelObject where, EStructuralFeature feature) {
		if (port < 1 || port > MAX_PORT) {
			error("bad-port", where, feature, of + " has the port " + port + ", which is not between 1 and " + MAX_PORT + ".");
		}
	}

	/** Checks the port of {@code host:port}, if there is one. */
	void address(String hostAndPort, String of, ModelObject where, EStructuralFeature feature) {
		int colon = hostAndPort.lastIndexOf(':');
		boolean hasPort = colon >= 0 && hostAndPort.indexOf(']', colon) < 0 && (hostAndPort.indexOf(':') == colon || hostAndPort.charAt(0) == '[');
		if (!hasPort) {
			return;
		}
		String port = hostAndPort.substring(colon + 1).strip();
		if (port.matches("\\d{1,9}")) {
			port(Integer.parseInt(port), of, where, feature);
		} else {
			error("bad-port", where, feature, of + " has the port '" + port + "', which is no number.");
		}
	}

	/** In the order found. */
	List<Problem> list() {
		return List.copyOf(problems);
	}

	static boolean isBlank(String value) {
		return value == null || value.isBlank();
	}

	/** Names that may occur once. */
	final class Names {

		private final String code;
		private final Map<String, ModelObject> first = new HashMap<>();

		/** @param code of a problem with a second one of the same name */
		Names(String code) {
			this.code = code;
		}

		/** @param of what has the name, as the beginning of a sentence: {@code Field}; empty names are not looked at */
		void add(String of, String name, ModelObject where, EStructuralFeature feature) {
			ModelObject other = isBlank(name) ? null : first.putIfAbsent(name, where);
			if (other != null) {
				error(code, where, feature, of + " '" + name + "' is there twice" + place(other) + ".");
			}
		}

		private static String place(ModelObject first) {
			return first.sourceLine() == 0 ? "" : "; the first is in line " + first.sourceLine();
		}
	}
}
