// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.stream.Collectors;

/** The methods of an end point as docs/xml-rpc.md has them, a line each. */
final class MethodTable {

	private MethodTable() {}

	static List<String> of(LegacyApi api) {
		return api.methods().stream().map(MethodTable::line).toList();
	}

	private static String line(LegacyMethod method) {
		String names = method.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
		String parameters = method.parameters().stream().map(MethodTable::parameter).collect(Collectors.joining(", "));
		String returns = method.returns().size() == 6 ? "any" : String.join(", ", method.returns());
		return "| " + names + " | " + parameters + " | " + returns + " | " + method.help().replace("|", "\\|").replace("<", "&lt;") + " |";
	}

	private static String parameter(Parameter parameter) {
		String text = parameter.name() + (parameter.type().equals("string") ? "" : ": " + parameter.type());
		return parameter.optional() ? "[" + text + "]" : text;
	}
}
