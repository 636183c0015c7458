// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistPackage.Literals;

/** Rules of the EP list. */
final class EpListValidator {

	private final Findings found;

	EpListValidator(Findings found) {
		this.found = found;
	}

	void check(EpList list) {
		if (list.isSnifferEnabled() && Findings.isBlank(list.getSnifferInterface())) {
			found.warning("missing-interface", list, Literals.EP_LIST__SNIFFER_INTERFACE, "The packet sniffer is enabled and has no interface to listen on.");
		}
		if (!Findings.isBlank(list.getAutoCeHost())) {
			found.port(list.getAutoCePort(), "The EP that registers by itself", list, Literals.EP_LIST__AUTO_CE_PORT);
		}
		Findings.Names names = found.new Names("duplicate-ep");
		for (EpEntry ep : list.getEntries()) {
			check(ep);
			names.add("EP", ep.getName(), ep, Literals.EP_ENTRY__NAME);
		}
	}

	private void check(EpEntry ep) {
		String of = "EP '" + ep.getName() + "'";
		found.required("missing-name", ep.getName(), ep, Literals.EP_ENTRY__NAME, "An EP has no name.");
		if (ep.getName() != null && (ep.getName().contains(";") || ep.getName().contains(","))) {
			found.error("bad-name", ep, Literals.EP_ENTRY__NAME, "The name of " + of + " has a comma or semicolon, which separate names in lists of EPs.");
		}
		if (ep.isEnabled() && (ep.getCeHost() == null || ep.getCeHost().isBlank())) {
			// Not an error: epname.txt of 2012 has names alone, and the Central Engine can be named when the EP is started
			found.warning("missing-ce", ep, Literals.EP_ENTRY__CE_HOST, of + " names no Central Engine to register with.");
		}
		found.port(ep.getCePort(), of, ep, Literals.EP_ENTRY__CE_PORT);
	}
}
