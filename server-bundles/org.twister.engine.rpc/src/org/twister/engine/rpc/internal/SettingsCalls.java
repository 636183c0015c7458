// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.rpc.internal.XmlText.Attribute;
import org.twister.engine.rpc.internal.XmlText.Node;
import org.twister.rpc.RpcException;

/** Calls that read and change single settings in XML files of a user. What is not meant stays as it is, character by character. */
final class SettingsCalls {

	private static final String CONFIG = "config is fwmconfig, project, db, email, globals, or the path of a file; ";

	private final Services services;
	private final UserSetup setup;

	SettingsCalls(Services services, UserSetup setup) {
		this.services = services;
		this.setup = setup;
	}

	void addTo(LegacyApi api) {
		api.add("listSettings", "user [config] [filter]", "array",
				"Names of the elements of a file, in its order, each once; " + CONFIG + "only those with the filter in them.",
				this::list);
		api.add("getSettingsValue", "user config key", "string|boolean",
				"Text of the first element that an XPath finds, or value of its attribute; " + CONFIG + "False if there is none.", this::get);
		api.add("setSettingsValue", "user config key value", "boolean",
				"Sets the text of the first element that an XPath finds, or makes it if the one around it is there; " + CONFIG + "False if it cannot be made.",
				this::set);
		api.add("delSettingsKey", "user config key [index:int]", "boolean",
				"Deletes the element with this index (from 0) of those that an XPath finds, -1 for all; " + CONFIG + "False if there is none.", this::delete);
	}

	/** The file that is meant, and the role that changes it. */
	private record Target(Place place, Role role) {}

	private Target target(String user, String config) throws LegacyError, RpcException {
		return switch (config.strip()) {
		case "", "fwmconfig", "baseconfig" -> new Target(place(user, setup.configuration(user)), Role.CHANGE_FWM_CFG);
		case "project", "testsuites" -> new Target(place(user, setup.testSuites(user)), Role.CHANGE_PROJECT);
		case "db", "database" -> new Target(place(user, named(user, "db_config")), Role.CHANGE_DB_CFG);
		case "email", "e-mail" -> new Target(place(user, named(user, "eml_config")), Role.CHANGE_EML_CFG);
		case "glob", "globals" -> new Target(place(user, named(user, "glob_params")), Role.CHANGE_GLOBALS);
		default -> ofPath(user, config.strip());
		};
	}

	private static Place place(String user, Path file) {
		return new Place(user, Root.CONFIG, file.toString());
	}

	private Path named(String user, String name) throws LegacyError, RpcException {
		return setup.file(user, name).orElseThrow(() -> LegacyError.of("fwmconfig.xml of user `" + user + "` names no such file!"));
	}

	/** A file that has a name of its own is that one, however it is named. */
	private Target ofPath(String user, String name) throws LegacyError, RpcException {
		Path file = services.roots().resolve(user, Root.CONFIG, name);
		for (String alias : List.of("fwmconfig", "project", "db", "email", "globals")) {
			Optional<Path> known = switch (alias) {
			case "fwmconfig" -> Optional.of(setup.configuration(user));
			case "project" -> Optional.of(setup.testSuites(user));
			case "db" -> setup.file(user, "db_config");
			case "email" -> setup.file(user, "eml_config");
			default -> setup.file(user, "glob_params");
			};
			if (known.isPresent() && known.get().toAbsolutePath().normalize().equals(file)) {
				return target(user, alias);
			}
		}
		boolean isProject = file.startsWith(services.roots().folder(user, Root.PROJECTS)) || file.startsWith(services.roots().folder(user, Root.PREDEFINED));
		boolean isTest = file.startsWith(services.roots().folder(user, Root.TESTS));
		return new Target(new Place(user, Root.CONFIG, file.toString()), isProject ? Role.CHANGE_PROJECT : isTest ? Role.EDIT_TC : Role.CHANGE_FWM_CFG);
	}

	private XmlText read(Caller user, Target target) throws LegacyError, RpcException {
		return XmlText.parse(FileText.xml(services.files(), user, target.place()));
	}

	private Object list(Call call) throws LegacyError, RpcException {
		Caller user = call.user();
		XmlText xml = read(user, target(user.user(), call.given(1)));
		String filter = call.given(2);
		LinkedHashSet<String> names = new LinkedHashSet<>();
		XmlPath.of("//*").find(xml).stream().map(node -> node.name).filter(name -> name.contains(filter)).forEach(names::add);
		return new ArrayList<>(names);
	}

	private Object get(Call call) throws LegacyError, RpcException {
		Caller user = call.user();
		XmlPath path = XmlPath.of(call.text(2));
		List<Node> found = path.find(read(user, target(user.user(), call.given(1))));
		if (path.meansAttribute()) {
			return found.stream().flatMap(node -> path.attribute(node).stream()).map(attribute -> (Object) attribute.value()).findFirst().orElse(false);
		}
		return found.isEmpty() || found.getFirst().parent == null ? (Object) false : found.getFirst().value();
	}

	private Object set(Call call) throws LegacyError, RpcException {
		Caller user = call.user();
		Target target = target(user.user(), call.given(1));
		require(user, target);
		XmlPath path = XmlPath.of(call.text(2));
		String value = call.text(3);
		return FileText.change(services.files(), user, target.place(), text -> checked(changed(XmlText.parse(text), path, value)));
	}

	private static String changed(XmlText xml, XmlPath path, String value) throws LegacyError {
		List<Node> found = path.find(xml).stream().filter(node -> node.parent != null).toList();
		if (path.meansAttribute()) {
			Optional<Attribute> attribute = found.stream().flatMap(node -> path.attribute(node).stream()).findFirst();
			return attribute.isEmpty() ? null : xml.replaced(attribute.get().from(), attribute.get().to(), XmlText.escape(value).replace("'", "&apos;"));
		} else if (!found.isEmpty()) {
			return xml.withValue(found.getFirst(), value);
		}
		Optional<String> name = path.newName();
		List<Node> parents = name.isEmpty() ? List.of() : path.parents(xml);
		return parents.isEmpty() ? null : xml.withChild(parents.getFirst(), -1, "<" + name.get() + ">" + XmlText.escape(value) + "</" + name.get() + ">");
	}

	private Object delete(Call call) throws LegacyError, RpcException {
		Caller user = call.user();
		Target target = target(user.user(), call.given(1));
		require(user, target);
		XmlPath path = XmlPath.of(call.text(2));
		long index = call.number(3);
		return FileText.change(services.files(), user, target.place(), text -> {
			XmlText xml = XmlText.parse(text);
			List<Node> found = path.find(xml).stream().filter(node -> node.parent != null && node.parent != xml.document).toList();
			if (path.meansAttribute() || index >= found.size() || found.isEmpty()) {
				return null;
			}
			return checked(index < 0 ? withoutAll(xml, found) : xml.without(found.get((int) index)));
		});
	}

	/** From the last to the first, so that the places of the others hold. One inside another goes with it. */
	private static String withoutAll(XmlText xml, List<Node> found) {
		List<Node> outer = new ArrayList<>();
		for (Node node : found.stream().sorted(Comparator.comparingInt(node -> node.start)).toList()) {
			if (outer.isEmpty() || node.start >= outer.getLast().end) {
				outer.add(node);
			}
		}
		StringBuilder text = new StringBuilder(xml.text);
		outer.reversed().forEach(node -> text.delete(xml.gapStart(node), node.end));
		return text.toString();
	}

	/** An edit that would break the file is none. */
	static String checked(String text) throws LegacyError {
		if (text != null) {
			XmlText.parse(text);
		}
		return text;
	}

	private static void require(Caller user, Target target) throws LegacyError {
		if (!user.has(target.role())) {
			throw LegacyError.of("User `" + user.user() + "` needs the role " + target.role() + " for this!");
		}
	}
}
