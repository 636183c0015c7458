// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.rpc.internal.XmlText.Node;
import org.twister.rpc.RpcException;

/** Calls that add suites and test files to the user's testsuites.xml, and take them out. The rest of the file stays as it is. */
final class PersistentCalls {

	private static final String SUITE = "TestSuite";

	private final Services services;
	private final UserSetup setup;

	PersistentCalls(Services services, UserSetup setup) {
		this.services = services;
		this.setup = setup;
	}

	void addTo(LegacyApi api) {
		api.add("setPersistentSuite", "user suite [info:struct] [order:int]", "boolean",
				"Adds a suite to testsuites.xml at a place among the suites (from 0, -1 at the end). Of info, ep, sut and tb are where it runs, everything else is user-defined.",
				this::addSuite);
		api.add("delPersistentSuite", "user suite", "boolean", "Takes the first suite of this name out of testsuites.xml; False if there is none.",
				this::deleteSuite);
		api.add("setPersistentFile", "user suite fname [info:struct] [order:int]", "boolean",
				"Adds a test file to the first suite of this name in testsuites.xml, at a place among its files; info has its properties. False if there is no such suite.",
				this::addFile);
		api.add("delPersistentFile", "user suite fname", "boolean",
				"Takes the first test file of this name out of the first suite of this name in testsuites.xml; False if there is none.", this::deleteFile);
	}

	private boolean change(Call call, FileText.Edit edit) throws LegacyError, RpcException {
		Caller user = call.user(Role.CHANGE_PROJECT);
		Place place = new Place(user.user(), Root.CONFIG, setup.testSuites(user.user()).toString());
		return FileText.change(services.files(), user, place, text -> SettingsCalls.checked(edit.apply(text)));
	}

	private static Optional<Node> suite(XmlText xml, String name) throws LegacyError {
		return XmlPath.of("//" + SUITE).find(xml).stream().filter(node -> node.child("tsName").equals(name)).findFirst();
	}

	private static String element(String name, String value) throws LegacyError {
		return "<" + name + ">" + XmlText.escape(value) + "</" + name + ">";
	}

	private Object addSuite(Call call) throws LegacyError, RpcException {
		String name = named(call.text(1));
		Map<String, String> info = ResourceCalls.properties(call.value(2));
		int order = (int) call.number(3, -1);
		StringBuilder suite = new StringBuilder("<" + SUITE + ">").append(element("tsName", name));
		for (Map.Entry<String, String> entry : info.entrySet()) {
			suite.append(switch (entry.getKey()) {
			case "ep" -> element("EpId", entry.getValue());
			case "sut" -> element("SutName", entry.getValue());
			case "tb" -> element("TbName", entry.getValue());
			default -> "<UserDefined>" + element("propName", entry.getKey()) + element("propValue", entry.getValue()) + "</UserDefined>";
			});
		}
		String text = suite.append("</" + SUITE + ">").toString();
		return change(call, before -> {
			XmlText xml = XmlText.parse(before);
			return xml.withChild(xml.root(), place(xml.root(), SUITE, order), text);
		});
	}

	private static String named(String name) throws LegacyError {
		if (name.isBlank()) {
			throw LegacyError.of("The name is empty!");
		}
		return name;
	}

	/** Place among all children, of one among those of a name. */
	private static int place(Node parent, String name, int order) {
		List<Node> same = parent.children.stream().filter(child -> child.name.equals(name)).toList();
		return order < 0 || order >= same.size() ? -1 : parent.children.indexOf(same.get(order));
	}

	private Object addFile(Call call) throws LegacyError, RpcException {
		Map<String, String> info = ResourceCalls.properties(call.value(3));
		int order = (int) call.number(4, -1);
		StringBuilder test = new StringBuilder("<TestCase>").append(element("tcName", named(call.text(2))));
		if (!info.containsKey("Runnable")) {
			test.append(property("Runnable", "true"));
		}
		for (Map.Entry<String, String> entry : info.entrySet()) {
			test.append(property(entry.getKey(), entry.getValue()));
		}
		String text = test.append("</TestCase>").toString();
		return change(call, before -> {
			XmlText xml = XmlText.parse(before);
			Optional<Node> suite = suite(xml, call.text(1));
			return suite.isEmpty() ? null : xml.withChild(suite.get(), place(suite.get(), "TestCase", order), text);
		});
	}

	private static String property(String name, String value) throws LegacyError {
		return "<Property>" + element("propName", name) + element("propValue", value) + "</Property>";
	}

	private Object deleteSuite(Call call) throws LegacyError, RpcException {
		return change(call, before -> {
			XmlText xml = XmlText.parse(before);
			Optional<Node> suite = suite(xml, call.text(1));
			return suite.isEmpty() ? null : xml.without(suite.get());
		});
	}

	private Object deleteFile(Call call) throws LegacyError, RpcException {
		return change(call, before -> {
			XmlText xml = XmlText.parse(before);
			Optional<Node> test = suite(xml, call.text(1)).flatMap(
					suite -> suite.children.stream().filter(child -> child.name.equals("TestCase") && child.child("tcName").equals(call.text(2).strip()))
							.findFirst());
			return test.isEmpty() ? null : xml.without(test.get());
		});
	}
}
