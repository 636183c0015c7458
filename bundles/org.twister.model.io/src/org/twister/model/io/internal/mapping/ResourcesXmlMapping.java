// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.twister.model.io.Dialect.V2_0;
import static org.twister.model.io.Dialect.V2_1;
import static org.twister.model.io.Dialect.V3;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.twister.model.io.Dialect;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.XmlSyntax;
import org.twister.model.resources.ResourcesPackage;

/**
 * Test beds as the old product exported them: until October 2013 a folder has its properties right within, its ID as one of them; after that properties are within
 * {@code <meta>}. Types and descriptions of properties are not in the model.
 */
final class ResourcesXmlMapping {

	private static final String ID = "id";
	private static final String NAME = "name";
	private static final String VALUE = "value";
	private static final String PARAM = "param";

	private ResourcesXmlMapping() {}

	static FileMapping create() {
		ObjectMapping folder = ObjectMapping.of(ResourcesPackage.Literals.RESOURCE_NODE).pairs(PARAM, NAME, VALUE)
				.always("fname", ResourcesPackage.Literals.RESOURCE_NODE__NAME, Codecs.TEXT)
				.add(new Slot.Constant("fdesc", ""));
		content(folder);
		folder.children(ResourcesPackage.Literals.RESOURCE_NODE__CHILDREN, "folder", folder).seal();
		ObjectMapping tree = ObjectMapping.of(ResourcesPackage.Literals.RESOURCE_TREE).pairs(PARAM, NAME, VALUE)
				.add(new Slot.Value(Slot.Value.Form.OWN_NAME, List.of(), List.of(), Access.of(ResourcesPackage.Literals.RESOURCE_NODE__NAME), new RootName()));
		content(tree);
		tree.value("version", ResourcesPackage.Literals.RESOURCE_TREE__VERSION, Codecs.INTEGER, V3)
				.children(ResourcesPackage.Literals.RESOURCE_NODE__CHILDREN, "folder", folder);
		return FileMapping.of(XmlSyntax.XML, tree, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n</root>\n")
				.checkedBy(text -> FileMapping.rootProblem(text, List.of("root"), "test bed file"));
	}

	/** ID and properties, in both forms. */
	private static void content(ObjectMapping mapping) {
		EClass type = mapping.type;
		mapping.add(new Slot.Group(List.of("meta"), ObjectMapping.of(type).add(properties(V3, V3))).always().dialects(V3, V3));
		mapping.add(new Slot.Group(List.of(ID), ObjectMapping.of(type).inline().value(VALUE, ResourcesPackage.Literals.RESOURCE_NODE__ID, Codecs.TEXT)
				.add(new Slot.Constant("type", "string")).add(new Slot.Constant("desc", ""))).accepting(ResourcesXmlMapping::hasValue).dialects(V3, V3));
		mapping.value(ID, ResourcesPackage.Literals.RESOURCE_NODE__ID, Codecs.TEXT, V3);
		mapping.pair(Access.of(ResourcesPackage.Literals.RESOURCE_NODE__ID), Codecs.TEXT, ID).dialects(V2_0, V2_1);
		mapping.add(properties(V2_0, V2_1));
	}

	private static Slot properties(Dialect since, Dialect until) {
		return new Slot.Entries(ResourcesPackage.Literals.RESOURCE_NODE__META, PARAM, NAME, VALUE, List.of("type", "desc")).dialects(since, until);
	}

	private static boolean hasValue(SourceTree tree, int node) {
		return tree.child(node, VALUE) != SourceTree.NONE;
	}

	/** The root of all is called {@code /}, whatever its element is called. */
	private static final class RootName implements Codec {
		@Override
		public Object read(String text) {
			return "/";
		}

		@Override
		public String write(Object value) {
			return "root";
		}
	}
}
