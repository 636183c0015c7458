// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.TestConfigurations;
import org.twister.engine.api.TestConfigurations.Binding;
import org.twister.engine.api.TestConfigurations.Lock;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.rpc.internal.XmlText.Node;
import org.twister.rpc.RpcException;

/** Calls about test configuration files, who edits them, and what they are bound to. */
final class ConfigCalls {

	private final Services services;

	ConfigCalls(Services services) {
		this.services = services;
	}

	private TestConfigurations configurations() throws LegacyError {
		return services.addons().configurations();
	}

	void addTo(LegacyApi api) {
		api.add("getConfig", "user file path", "any",
				"A value in a test configuration file: a text, or a folder as a structure; the whole file for an empty path. False if there is none.", call -> {
					Caller user = call.user();
					return value(user, call.text(1), call.text(2));
				});
		api.add("listConfigs", "", "struct", "The caller's test configuration files as a tree of nodes {data, path, folder, children}.", call -> {
			Caller self = call.self();
			return FileTree.of(services.roots().folder(self.user(), Root.TEST_CONFIGS), configurations().list(self, self.user()));
		});
		api.add("readConfigFile", "path", "string", "Content of a file, as base64.", call -> {
			Caller self = call.self();
			return Base64.getEncoder().encodeToString(configurations().read(self, self.user(), call.text(0)));
		});
		api.add("saveConfigFile", "path content", "boolean", "Writes a file from base64. One that is there must have been locked by the caller.", call -> {
			Caller self = call.self();
			configurations().save(self, self.user(), call.text(0), FileCalls.bytes(call.value(1)), Expected.ANYTHING);
			return true;
		});
		add(api, "deleteConfigFile", "Deletes a file, which nobody else may have locked.", TestConfigurations::delete);
		add(api, "createConfigFolder", "Makes a folder.", TestConfigurations::createFolder);
		add(api, "deleteConfigFolder", "Deletes a folder with all that is in it.", TestConfigurations::deleteFolder);
		add(api, "lockConfig", "Locks a file; who has locked it already is told in the error.", TestConfigurations::lock);
		api.add("unlockConfig", "path", "boolean", "Ends the caller's lock; False if there is none.", call -> {
			Caller self = call.self();
			return configurations().unlock(self, self.user(), call.text(0));
		});
		api.add("isLockConfig", "path", "string|boolean", "Who has locked a file; False if nobody has.", call -> {
			Caller self = call.self();
			return configurations().lockOf(self, self.user(), call.text(0)).<Object>map(Lock::owner).orElse(false);
		});
		addBindings(api);
	}

	private void addBindings(LegacyApi api) {
		api.add("getBinding", "config", "string|boolean",
				"What SUTs a test configuration file is bound to, as XML: <binding> with <name> and <bind config sut>; False if none.",
				call -> binding(call).map(ConfigCalls::xml).map(Object.class::cast).orElse(false));
		api.add("setBinding", "config content:any", "boolean", "Binds a file: the XML of a binding, or a structure of SUT by component.", call -> {
			Caller self = call.self();
			configurations().setBinding(self, self.user(), new Binding(call.text(0), suts(call.value(1))));
			return true;
		});
		api.add("delBinding", "config", "boolean", "Ends the binding of a file; False if there was none.", call -> {
			Caller self = call.self();
			return configurations().deleteBinding(self, self.user(), call.text(0));
		});
	}

	@FunctionalInterface
	private interface Change {
		void apply(TestConfigurations configurations, Caller caller, String user, String path) throws RpcException;
	}

	private void add(LegacyApi api, String name, String help, Change change) {
		api.add(name, "path", "boolean", help, call -> {
			Caller self = call.self();
			change.apply(configurations(), self, self.user(), call.text(0));
			return true;
		});
	}

	/** As a test sees them: a binding is a structure. */
	void addTestFunctions(LegacyApi api) {
		api.add("getConfig", "file [path] [variable]", "any", "A value in a test configuration file. With three arguments the first is the user.", call -> {
			boolean hasUser = call.arguments().size() > 2;
			return value(call.self(), call.text(hasUser ? 1 : 0), call.text(hasUser ? 2 : 1));
		});
		api.add("getBinding", "config", "struct|boolean", "What SUTs a test configuration file is bound to, by component; False if none.",
				call -> binding(call).map(found -> (Object) found.suts()).orElse(false));
		api.add("getBindId", "component [config]", "string|boolean", "ID of the SUT that a component is bound to; False if none.", call -> bound(call, false));
		api.add("getBindName", "component [config]", "string|boolean", "Path of the SUT that a component is bound to; False if none.",
				call -> bound(call, true));
	}

	private Object value(Caller user, String file, String path) throws LegacyError, RpcException {
		return configurations().value(user, user.user(), file, path).filter(value -> !"".equals(value)).orElse(false);
	}

	private Optional<Binding> binding(Call call) throws LegacyError, RpcException {
		Caller self = call.self();
		return configurations().binding(self, self.user(), call.text(0));
	}

	private Object bound(Call call, boolean path) throws LegacyError, RpcException {
		Caller self = call.self();
		String config = call.given(1).isEmpty() ? TestConfigurations.DEFAULT_BINDING : call.given(1);
		Optional<String> found = path
				? configurations().boundSutPath(self, self.user(), config, call.text(0))
				: configurations().boundSut(self, self.user(), config, call.text(0));
		return found.<Object>map(text -> text).orElse(false);
	}

	private static String xml(Binding binding) {
		try {
			StringBuilder xml = new StringBuilder("<binding><name>" + XmlText.escape(binding.config()) + "</name>");
			for (Map.Entry<String, String> sut : binding.suts().entrySet()) {
				xml.append("<bind config=\"").append(XmlText.escape(sut.getKey())).append("\" sut=\"").append(XmlText.escape(sut.getValue())).append("\"/>");
			}
			return xml.append("</binding>").toString();
		} catch (LegacyError e) {
			throw new IllegalStateException("bindings.xml holds what XML cannot", e);
		}
	}

	/** A structure, the text of one, or XML. */
	private static Map<String, String> suts(Object content) throws LegacyError {
		String text = content instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(content).strip();
		if (!text.startsWith("<")) {
			return ResourceCalls.properties(content);
		}
		Map<String, String> suts = new LinkedHashMap<>();
		for (Node bind : XmlPath.of("//bind").find(XmlText.parse(text))) {
			List<String> values = new ArrayList<>();
			for (String name : List.of("config", "sut")) {
				values.add(bind.attributes.stream().filter(a -> a.name().equals(name)).map(XmlText.Attribute::value).findFirst().orElse(""));
			}
			suts.put(values.get(0), values.get(1));
		}
		return suts;
	}
}
