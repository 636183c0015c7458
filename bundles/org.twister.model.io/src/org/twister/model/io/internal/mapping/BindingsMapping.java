// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.bindings.BindingsPackage;
import org.twister.model.io.internal.text.XmlSyntax;

/** bindings.xml, in its early form, {@code <bind>configuration=sut</bind>}, and in the later one. Both may be in one file. */
final class BindingsMapping {

	private static final String BIND = "bind";

	private BindingsMapping() {}

	static FileMapping create() {
		ObjectMapping plain = ObjectMapping.of(BindingsPackage.Literals.PLAIN_LINK).inline()
				.add(new Slot.Value(Slot.Value.Form.OWN_TEXT, List.of(), List.of(),
						new Access.Joined(BindingsPackage.Literals.PLAIN_LINK__CONFIGURATION, BindingsPackage.Literals.PLAIN_LINK__SUT, "="), Codecs.TEXT))
				.seal();
		ObjectMapping link = ObjectMapping.of(BindingsPackage.Literals.BINDING_LINK).inline()
				.attributeAlways("config", BindingsPackage.Literals.BINDING_LINK__COMPONENT, Codecs.RAW)
				.attributeAlways("sut", BindingsPackage.Literals.BINDING_LINK__SUT, Codecs.RAW).seal();
		ObjectMapping binding = ObjectMapping.of(BindingsPackage.Literals.BINDING)
				.always("name", BindingsPackage.Literals.BINDING__NAME, Codecs.TEXT)
				.children(BindingsPackage.Literals.BINDING__LINKS, BIND, link).seal();
		ObjectMapping bindings = ObjectMapping.of(BindingsPackage.Literals.BINDINGS)
				.children(BindingsPackage.Literals.BINDINGS__LINKS, BIND, plain)
				.children(BindingsPackage.Literals.BINDINGS__BINDINGS, "binding", binding);
		return FileMapping.of(XmlSyntax.XML, bindings, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n</root>\n")
				.checkedBy(tree -> FileMapping.rootProblem(tree, List.of("root"), "file of bindings"));
	}
}
