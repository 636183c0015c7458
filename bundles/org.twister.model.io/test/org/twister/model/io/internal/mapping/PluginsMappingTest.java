// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.MalformedFileException;
import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginList;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsFactory;

class PluginsMappingTest {

	private static final FileMapping PLUGINS = PluginsMapping.create();
	private static final String FULL = """
			<Root>
			  <Plugin>
			    <name>SVNPlugin</name>
			    <jarfile>SVNPlugin.jar</jarfile>
			    <pyfile>SVNPlugin.py</pyfile>
			    <status>enabled</status>
			    <property><propname>server</propname><propvalue>svn://lab</propvalue></property>
			    <property><propname>password</propname><propvalue/></property><!-- none -->
			    <property/>
			  </Plugin>
			  <Plugin>
			    <name>PacketSnifferPlugin</name>
			    <jarfile/>
			    <status>Disabled</status>
			  </Plugin>
			</Root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(PLUGINS, FULL).tests("PluginList", "PluginEntry", "PluginProperty");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		PluginEntry svn = new Sample<PluginList>(PLUGINS, FULL).root.getPlugins().get(0);
		assertEquals(List.of("SVNPlugin", "SVNPlugin.jar", "SVNPlugin.py"), List.of(svn.getName(), svn.getJarFile(), svn.getPyFile()));
		assertTrue(svn.isEnabled());
		assertEquals(List.of("server=svn://lab", "password=", "="), svn.getProperties().stream().map(p -> p.getName() + "=" + p.getValue()).toList());
		assertFalse(new Sample<PluginList>(PLUGINS, FULL).root.getPlugins().get(1).isEnabled());
	}

	@Test
	void aNewPluginAndItsProperty() throws MalformedFileException {
		PluginProperty property = PluginsFactory.eINSTANCE.createPluginProperty();
		property.setName("script");
		property.setValue("run.sh");
		PluginEntry jenkins = PluginsFactory.eINSTANCE.createPluginEntry();
		jenkins.setName("Jenkins");
		jenkins.setPyFile("Jenkins.py");
		jenkins.getProperties().add(property);
		assertEquals(List.of("+<Plugin>", "+<name>Jenkins</name>", "+<jarfile/>", "+<pyfile>Jenkins.py</pyfile>", "+<status>disabled</status>",
				"+<property><propname>script</propname><propvalue>run.sh</propvalue></property>", "+</Plugin>"),
				new Sample<PluginList>(PLUGINS, FULL).diff(list -> list.getPlugins().add(jenkins)));
	}

	@Test
	void propertiesChangePlaces() throws MalformedFileException {
		Sample<PluginList> sample = new Sample<>(PLUGINS, FULL);
		sample.diff(list -> list.getPlugins().get(0).getProperties().move(0, 2));
		assertTrue(sample.write().contains("""
				    <property/>
				    <property><propname>server</propname><propvalue>svn://lab</propvalue></property>
				    <property><propname>password</propname><propvalue/></property><!-- none -->
				"""), sample.write());
		assertEquals(List.of(), sample.diff(list -> list.getPlugins().get(0).getProperties().move(2, 0)));
	}
}
