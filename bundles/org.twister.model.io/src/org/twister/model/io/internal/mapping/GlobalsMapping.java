// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.globals.GlobalsPackage;
import org.twister.model.io.internal.text.XmlSyntax;

/** globals.xml and test configuration files. */
final class GlobalsMapping {

	private GlobalsMapping() {}

	static FileMapping create() {
		ObjectMapping parameter = ObjectMapping.of(GlobalsPackage.Literals.PARAMETER)
				.always("name", GlobalsPackage.Literals.PARAMETER__NAME, Codecs.TEXT)
				.always("value", GlobalsPackage.Literals.PARAMETER__VALUE, Codecs.RAW)
				.always("desc", GlobalsPackage.Literals.PARAMETER__DESCRIPTION, Codecs.TEXT)
				.always("type", GlobalsPackage.Literals.PARAMETER__TYPE, Codecs.TEXT).seal();
		ObjectMapping folder = ObjectMapping.of(GlobalsPackage.Literals.FOLDER)
				.always("fname", GlobalsPackage.Literals.FOLDER__NAME, Codecs.TEXT)
				.always("fdesc", GlobalsPackage.Literals.FOLDER__DESCRIPTION, Codecs.TEXT)
				.children(GlobalsPackage.Literals.FOLDER__PARAMETERS, "param", parameter);
		folder.children(GlobalsPackage.Literals.FOLDER__FOLDERS, "folder", folder).seal();
		ObjectMapping globals = ObjectMapping.of(GlobalsPackage.Literals.GLOBALS)
				.children(GlobalsPackage.Literals.GLOBALS__FOLDERS, "folder", folder)
				.add(new Slot.Ignored("param", "A parameter outside of a folder is left out."));
		return FileMapping.of(XmlSyntax.XML, globals, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n</root>\n")
				.checkedBy(tree -> FileMapping.rootProblem(tree, List.of("root"), "globals file"));
	}
}
