// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginList;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsPackage.Literals;

/** Rules of the list of plugins. */
final class PluginsValidator {

	private final Findings found;

	PluginsValidator(Findings found) {
		this.found = found;
	}

	void check(PluginList list) {
		Findings.Names names = found.new Names("duplicate-plugin");
		for (PluginEntry plugin : list.getPlugins()) {
			names.add("Plugin", plugin.getName(), plugin, Literals.PLUGIN_ENTRY__NAME);
			found.required("missing-name", plugin.getName(), plugin, Literals.PLUGIN_ENTRY__NAME, "A plugin has no name: it is not loaded.");
			if (Findings.isBlank(plugin.getJarFile()) && Findings.isBlank(plugin.getPyFile())) {
				found.error("missing-file", plugin, Literals.PLUGIN_ENTRY__PY_FILE,
						"Plugin '" + plugin.getName() + "' has neither a jar file nor a Python file.");
			}
			Findings.Names properties = found.new Names("duplicate-name");
			for (PluginProperty property : plugin.getProperties()) {
				found.required("missing-name", property.getName(), property, Literals.PLUGIN_PROPERTY__NAME,
						"A property of plugin '" + plugin.getName() + "' has no name.");
				properties.add("Property", property.getName(), property, Literals.PLUGIN_PROPERTY__NAME);
			}
		}
	}
}
