// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.services.ServicesPackage;

/** services.ini: every section is a service. */
final class ServicesMapping {

	private static final String DEFAULT = "DEFAULT";
	private static final List<String> TELLING = List.of("descrip", "script", "config", "logfile");

	private ServicesMapping() {}

	static FileMapping create() {
		ObjectMapping service = ObjectMapping.of(ServicesPackage.Literals.SERVICE_ENTRY).ignoreCase().ownName(ServicesPackage.Literals.SERVICE_ENTRY__NAME)
				.always("descrip", ServicesPackage.Literals.SERVICE_ENTRY__DESCRIPTION, Codecs.TEXT)
				.always("script", ServicesPackage.Literals.SERVICE_ENTRY__SCRIPT, Codecs.TEXT)
				.always("config", ServicesPackage.Literals.SERVICE_ENTRY__CONFIGURATION, Codecs.TEXT)
				.always("logfile", ServicesPackage.Literals.SERVICE_ENTRY__LOG_FILE, Codecs.TEXT)
				.add(new Slot.Entries(ServicesPackage.Literals.SERVICE_ENTRY__OPTIONS, true)).seal();
		ObjectMapping list = ObjectMapping.of(ServicesPackage.Literals.SERVICE_LIST).add(new Slot.Children(ServicesPackage.Literals.SERVICE_LIST__SERVICES)
				.as(null, service).accepting((tree, node) -> !tree.name(node).equals(DEFAULT)));
		return FileMapping.of(IniSyntax.PYTHON, list, "").withDefaults(DEFAULT).checkedBy(ServicesMapping::problem);
	}

	/** A service without any of the options is one that is being written. */
	private static String problem(SourceTree tree) {
		boolean isOther = false;
		for (int section = tree.firstChild(0); section != SourceTree.NONE; section = tree.next(0, section)) {
			for (int option = tree.firstChild(section); option != SourceTree.NONE; option = tree.next(section, option)) {
				String name = tree.name(option);
				if (TELLING.stream().anyMatch(name::equalsIgnoreCase)) {
					return null;
				}
				isOther = true;
			}
		}
		return isOther ? "This is no list of services: no section has one of " + String.join(", ", TELLING) + "." : null;
	}
}
