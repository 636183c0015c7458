// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Dialect;
import org.twister.model.io.Loss;
import org.twister.model.io.MalformedFileException;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

class ResourcesXmlMappingTest {

	private static final FileMapping RESOURCES = ResourcesXmlMapping.create();
	private static final String EARLY = """
			<root>
			  <folder>
			    <fname>tb1</fname>
			    <fdesc>first bed</fdesc>
			    <param>
			      <name>epnames</name>
			      <value>EP-1;EP-2</value>
			      <type>string</type>
			      <desc>where it runs</desc>
			    </param>
			    <param>
			      <name>empty</name>
			      <desc/>
			    </param>
			    <param><name>id</name><value>0123456789</value></param>
			    <folder>
			      <fname>dev</fname>
			      <param><name>id</name><value>ab</value></param>
			      <param><name>ip</name><value>10.0.0.1</value></param>
			    </folder>
			  </folder>
			</root>
			""";
	private static final String LATER = """
			<root>
			  <path/>
			  <meta/>
			  <id>1</id>
			  <version>7</version>
			  <folder>
			    <fname>tb1</fname>
			    <fdesc/>
			    <path>tb1</path>
			    <meta>
			      <param>
			        <name>epnames</name>
			        <value>EP-1;EP-2</value>
			        <type>string</type>
			        <desc/>
			      </param>
			    </meta>
			    <id>
			      <value>0123456789</value>
			      <type>string</type>
			      <desc/>
			    </id>
			    <folder>
			      <fname>dev</fname>
			      <meta/>
			      <id><value/></id>
			    </folder>
			  </folder>
			</root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValueOfTheEarlyForm() throws MalformedFileException {
		return EveryValue.of(RESOURCES, EARLY).without("ResourceTree.name", "ResourceTree.status", "ResourceNode.status")
				.tests("ResourceTree", "ResourceNode", "EStringToStringMapEntry");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfTheLaterForm() throws MalformedFileException {
		return EveryValue.of(RESOURCES, LATER).without("ResourceTree.name", "ResourceTree.status", "ResourceNode.status")
				.tests("ResourceTree", "ResourceNode", "EStringToStringMapEntry");
	}

	@Test
	void bothFormsAreTestBeds() throws MalformedFileException {
		for (String text : List.of(EARLY, LATER)) {
			ResourceTree tree = new Sample<ResourceTree>(RESOURCES, text).root;
			assertEquals("/", tree.getName());
			ResourceNode bed = tree.getChildren().get(0);
			assertEquals(List.of("tb1", "0123456789", "EP-1;EP-2"), List.of(bed.getName(), bed.getId(), bed.getMeta().get("epnames")));
			assertEquals("dev", bed.getChildren().get(0).getName());
		}
		assertEquals(7, new Sample<ResourceTree>(RESOURCES, LATER).root.getVersion());
		assertEquals("10.0.0.1", new Sample<ResourceTree>(RESOURCES, EARLY).root.getChildren().get(0).getChildren().get(0).getMeta().get("ip"));
	}

	@Test
	void propertiesComeAndGo() throws MalformedFileException {
		Sample<ResourceTree> early = new Sample<>(RESOURCES, EARLY);
		assertEquals(List.of("+<param>", "+<name>model</name>", "+<value>X 1</value>", "+<type/>", "+<desc/>", "+</param>"),
				early.diff(tree -> tree.getChildren().get(0).getMeta().put("model", "X 1")));
		early.diff(tree -> tree.getChildren().get(0).getMeta().removeKey("model"));
		assertEquals(EARLY, early.write());
		assertEquals(List.of("-<param>", "-<name>empty</name>", "-<desc/>", "-</param>"),
				early.diff(tree -> tree.getChildren().get(0).getMeta().removeKey("empty")));
		assertEquals(List.of("-<meta/>", "+<meta>", "+<param>", "+<name>ip</name>", "+<value>h</value>", "+<type/>", "+<desc/>", "+</param>", "+</meta>"),
				new Sample<ResourceTree>(RESOURCES, LATER).diff(tree -> tree.getChildren().get(0).getChildren().get(0).getMeta().put("ip", "h")));
	}

	@Test
	void aNewBed() throws MalformedFileException {
		assertEquals(
				List.of("+<folder>", "+<fname>tb2</fname>", "+<fdesc/>", "+<meta>", "+<param>", "+<name>a</name>", "+<value>b</value>", "+<type/>", "+<desc/>",
						"+</param>", "+</meta>", "+<id><value>77</value><type>string</type><desc/></id>", "+</folder>"),
				new Sample<ResourceTree>(RESOURCES, LATER).diff(tree -> tree.getChildren().add(bed())));
		assertEquals(List.of("+<folder>", "+<fname>tb2</fname>", "+<fdesc/>", "+<param>", "+<name>a</name>", "+<value>b</value>", "+<type/>",
				"+<desc/>", "+</param>", "+<param><name>id</name><value>77</value></param>", "+</folder>"),
				new Sample<ResourceTree>(RESOURCES, EARLY).diff(tree -> tree.getChildren().add(bed())));
	}

	private static ResourceNode bed() {
		ResourceNode bed = ResourcesFactory.eINSTANCE.createResourceNode();
		bed.setName("tb2");
		bed.setId("77");
		bed.getMeta().put("a", "b");
		return bed;
	}

	@Test
	void converted() throws MalformedFileException {
		Sample<ResourceTree> early = new Sample<>(RESOURCES, EARLY);
		List<Loss> losses = new ArrayList<>();
		String later = early.convert(Dialect.V3, losses);
		assertTrue(EcoreUtil.equals(early.root, new Sample<ResourceTree>(RESOURCES, later).root), later);
		assertEquals(List.of("Resource node 'tb1': type string of 'epnames' is not kept.", "Resource node 'tb1': desc where it runs of 'epnames' is not kept."),
				losses.stream().map(Loss::message).toList());
		losses.clear();
		Sample<ResourceTree> sample = new Sample<>(RESOURCES, LATER);
		String back = sample.convert(Dialect.V2_1, losses);
		sample.root.setVersion(0);
		assertTrue(EcoreUtil.equals(sample.root, new Sample<ResourceTree>(RESOURCES, back).root), back);
		assertEquals(List.of("Resource tree '/': version 7 is not in v2.1.", "Resource node 'tb1': type string of 'epnames' is not kept."),
				losses.stream().map(Loss::message).toList());
	}
}
