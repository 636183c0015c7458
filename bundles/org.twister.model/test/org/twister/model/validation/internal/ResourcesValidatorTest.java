// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;
import org.twister.model.resources.ResourcesPackage.Literals;

class ResourcesValidatorTest {

	private final ResourceTree tree = ResourcesFactory.eINSTANCE.createResourceTree();

	private static ResourceNode node(ResourceNode parent, String name, String id) {
		ResourceNode node = ResourcesFactory.eINSTANCE.createResourceNode();
		node.setName(name);
		node.setId(id);
		if (parent != null) {
			parent.getChildren().add(node);
		}
		return node;
	}

	@Test
	void anIdAnywhereTwice() {
		ResourceNode bed = node(tree, "tb1", "0a");
		Check.inLine(bed, 4);
		ResourceNode port = node(node(bed, "dev_1", "0b"), "port", "0a");
		Check.error(tree, "duplicate-id", port, Literals.RESOURCE_NODE__ID, "ID '0a' is there twice; the first is in line 4.");
	}

	@Test
	void aNameTwiceUnderOneParent() {
		ResourceNode bed = node(tree, "tb1", "0a");
		node(bed, "dev", "0b");
		ResourceNode second = node(bed, "dev", "0c");
		node(second, "dev", "0d");
		Check.error(tree, "duplicate-name", second, Literals.RESOURCE_NODE__NAME, "Resource '/tb1/dev' is there twice.");
	}

	@Test
	void namesThatPathsCannotHave() {
		ResourceNode slash = node(tree, "a/b", "0a");
		Check.error(tree, "bad-name", slash, Literals.RESOURCE_NODE__NAME, "The name of '/a/b' has a slash or colon: it cannot be found.");
		slash.setName("a:b");
		Check.error(tree, "bad-name", slash, Literals.RESOURCE_NODE__NAME, "The name of '/a:b' has a slash or colon: it cannot be found.");
		slash.setName("");
		Check.error(tree, "missing-name", slash, Literals.RESOURCE_NODE__NAME, "A part of '/' has no name.");
	}

	@Test
	void aSutWithoutEps() {
		ResourceNode sut = node(null, "lab.user", "0a");
		node(sut, "dev", "0b");
		Check.warning(sut, "sut-without-ep", sut, Literals.RESOURCE_NODE__META, "SUT 'lab.user' names no EP to run on.");
		sut.getMeta().put("_epnames_dan", "EP1;EP2");
		Check.clean(sut);
	}

	@Test
	void testBedsOfWhichSomeHaveEps() {
		node(tree, "tb1", "0a");
		node(tree, "tb2", "0b");
		Check.clean(tree);
		tree.getChildren().get(0).getMeta().put("epnames", "EP1");
		assertEquals(List.of("Test bed 'tb2' names no EP to run on."), Check.messages(tree));
		tree.getChildren().get(1).getMeta().put("epnames", " ");
		assertEquals(List.of("Test bed 'tb2' names no EP to run on."), Check.messages(tree));
	}
}
