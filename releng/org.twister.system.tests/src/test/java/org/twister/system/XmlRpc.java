// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Writes calls of XML-RPC, also those that no decent client would. */
final class XmlRpc {

	private XmlRpc() {}

	static String call(String method, Object... arguments) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><methodCall><methodName>").append(text(method)).append("</methodName><params>");
		for (Object argument : arguments) {
			xml.append("<param>").append(value(argument)).append("</param>");
		}
		return xml.append("</params></methodCall>").toString();
	}

	private static String value(Object value) {
		return "<value>" + switch (value) {
		case Integer number -> "<int>" + number + "</int>";
		case Double number -> "<double>" + number + "</double>";
		case Boolean flag -> "<boolean>" + (flag ? 1 : 0) + "</boolean>";
		case byte[] bytes -> "<base64>" + Base64.getEncoder().encodeToString(bytes) + "</base64>";
		case List<?> list -> {
			StringBuilder items = new StringBuilder("<array><data>");
			list.forEach(item -> items.append(value(item)));
			yield items.append("</data></array>").toString();
		}
		case Map<?, ?> map -> {
			StringBuilder members = new StringBuilder("<struct>");
			map.forEach((name, member) -> members.append("<member><name>").append(text(name.toString())).append("</name>").append(value(member))
					.append("</member>"));
			yield members.append("</struct>").toString();
		}
		default -> "<string>" + text(value.toString()) + "</string>";
		} + "</value>";
	}

	private static String text(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
