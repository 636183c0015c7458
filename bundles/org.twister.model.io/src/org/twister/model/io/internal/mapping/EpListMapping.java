// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.eplist.EplistPackage;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.SourceTree;

/** epname.ini: every section with an option CE_IP is an EP. */
final class EpListMapping {

	private static final String DEFAULT = "DEFAULT";
	private static final String AUTO = "AUTO";
	private static final String SNIFFER = "PACKETSNIFFERPLUGIN";
	private static final String ENABLED = "ENABLED";
	private static final String CE_IP = "CE_IP";

	private EpListMapping() {}

	static FileMapping create() {
		ObjectMapping entry = ObjectMapping.of(EplistPackage.Literals.EP_ENTRY).ignoreCase().ownName(EplistPackage.Literals.EP_ENTRY__NAME)
				.always(CE_IP, EplistPackage.Literals.EP_ENTRY__CE_HOST, Codecs.TEXT)
				.always("CE_PORT", EplistPackage.Literals.EP_ENTRY__CE_PORT, Codecs.PORT)
				.value("EP_HOST", EplistPackage.Literals.EP_ENTRY__HOST, Codecs.TEXT)
				.value(ENABLED, EplistPackage.Literals.EP_ENTRY__ENABLED, Codecs.SWITCH)
				.add(new Slot.Entries(EplistPackage.Literals.EP_ENTRY__OPTIONS, true)).seal();
		ObjectMapping sniffer = ObjectMapping.of(EplistPackage.Literals.EP_LIST).ignoreCase()
				.always(ENABLED, EplistPackage.Literals.EP_LIST__SNIFFER_ENABLED, Codecs.SWITCH)
				.value("ETH_INTERFACE", EplistPackage.Literals.EP_LIST__SNIFFER_INTERFACE, Codecs.TEXT);
		ObjectMapping auto = ObjectMapping.of(EplistPackage.Literals.EP_LIST).ignoreCase()
				.value("AUTO_CE_IP", EplistPackage.Literals.EP_LIST__AUTO_CE_HOST, Codecs.TEXT)
				.value("AUTO_CE_PORT", EplistPackage.Literals.EP_LIST__AUTO_CE_PORT, Codecs.PORT);
		ObjectMapping list = ObjectMapping.of(EplistPackage.Literals.EP_LIST).ignoreCase()
				.group(SNIFFER, sniffer)
				.add(new Slot.Children(EplistPackage.Literals.EP_LIST__ENTRIES).as(null, entry).accepting(EpListMapping::isEp))
				.add(new Slot.Group(List.of(AUTO), auto).accepting((tree, node) -> tree.name(node).equals(AUTO) && !isEp(tree, node)));
		return FileMapping.of(IniSyntax.PYTHON, list, "").withDefaults(DEFAULT).checkedBy(EpListMapping::problem);
	}

	private static boolean isEp(SourceTree tree, int node) {
		return !tree.name(node).equals(DEFAULT) && (has(tree, node, CE_IP) || tree.sectionsWith(CE_IP).contains(DEFAULT));
	}

	/** Whether a section, or another one of its name, has an option. */
	private static boolean has(SourceTree tree, int section, String option) {
		return tree.sectionsWith(option).contains(tree.name(section));
	}

	/** A file without EPs is one as long as nothing says that it is another. */
	private static String problem(SourceTree tree) {
		boolean isOther = false;
		for (int section = tree.firstChild(0); section != SourceTree.NONE; section = tree.next(0, section)) {
			if (isEp(tree, section) || has(tree, section, "AUTO_CE_IP") || tree.name(section).equalsIgnoreCase(SNIFFER)) {
				return null;
			}
			isOther |= has(tree, section, "script") || has(tree, section, "descrip");
		}
		return isOther ? "This is no EP list: its sections are services, none has CE_IP." : null;
	}
}
