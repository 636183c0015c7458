// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.io.internal.text.XmlSyntax;
import org.twister.model.plugins.PluginsPackage;

/** plugins.xml. */
final class PluginsMapping {

	private PluginsMapping() {}

	static FileMapping create() {
		ObjectMapping property = ObjectMapping.of(PluginsPackage.Literals.PLUGIN_PROPERTY).inline()
				.always("propname", PluginsPackage.Literals.PLUGIN_PROPERTY__NAME, Codecs.TEXT)
				.always("propvalue", PluginsPackage.Literals.PLUGIN_PROPERTY__VALUE, Codecs.RAW).seal();
		ObjectMapping plugin = ObjectMapping.of(PluginsPackage.Literals.PLUGIN_ENTRY)
				.always("name", PluginsPackage.Literals.PLUGIN_ENTRY__NAME, Codecs.TEXT)
				.always("jarfile", PluginsPackage.Literals.PLUGIN_ENTRY__JAR_FILE, Codecs.TEXT)
				.always("pyfile", PluginsPackage.Literals.PLUGIN_ENTRY__PY_FILE, Codecs.TEXT)
				.always("status", PluginsPackage.Literals.PLUGIN_ENTRY__ENABLED, Codecs.ENABLED)
				.children(PluginsPackage.Literals.PLUGIN_ENTRY__PROPERTIES, "property", property).seal();
		ObjectMapping list = ObjectMapping.of(PluginsPackage.Literals.PLUGIN_LIST).children(PluginsPackage.Literals.PLUGIN_LIST__PLUGINS, "Plugin", plugin);
		return FileMapping.of(XmlSyntax.XML, list, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Root>\n</Root>\n")
				.checkedBy(tree -> FileMapping.rootProblem(tree, List.of("Root"), "list of plugins"));
	}
}
