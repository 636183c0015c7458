// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.services.ServiceEntry;
import org.twister.model.services.ServiceList;
import org.twister.model.services.ServicesPackage.Literals;

/** Rules of the list of services. */
final class ServicesValidator {

	private final Findings found;

	ServicesValidator(Findings found) {
		this.found = found;
	}

	void check(ServiceList list) {
		Findings.Names names = found.new Names("duplicate-service");
		for (ServiceEntry service : list.getServices()) {
			names.add("Service", service.getName(), service, Literals.SERVICE_ENTRY__NAME);
			found.required("missing-name", service.getName(), service, Literals.SERVICE_ENTRY__NAME, "A service has no name.");
			found.required("missing-script", service.getScript(), service, Literals.SERVICE_ENTRY__SCRIPT,
					"Service '" + service.getName() + "' has no script to start.");
		}
	}
}
