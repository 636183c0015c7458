// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import org.twister.model.eplist.EplistPackage;
import org.twister.model.io.internal.text.LinesSyntax;

/** epname.txt: each line is the name of an EP. */
final class EpListTextMapping {

	private EpListTextMapping() {}

	static FileMapping create() {
		ObjectMapping entry = ObjectMapping.of(EplistPackage.Literals.EP_ENTRY).asText().refuseRest()
				.ownText(EplistPackage.Literals.EP_ENTRY__NAME, Codecs.TEXT).seal();
		ObjectMapping list = ObjectMapping.of(EplistPackage.Literals.EP_LIST).refuseRest().children(EplistPackage.Literals.EP_LIST__ENTRIES, null, entry);
		return FileMapping.of(LinesSyntax.LINES, list, "");
	}
}
