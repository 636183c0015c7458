// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.bindings.Binding;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.BindingsPackage.Literals;
import org.twister.model.bindings.PlainLink;

/** Rules of the bindings of test configuration files to SUTs. */
final class BindingsValidator {

	private final Findings found;

	BindingsValidator(Findings found) {
		this.found = found;
	}

	void check(Bindings bindings) {
		Findings.Names files = found.new Names("duplicate-binding");
		for (PlainLink link : bindings.getLinks()) {
			files.add("Binding", link.getConfiguration(), link, Literals.PLAIN_LINK__CONFIGURATION);
			found.required("missing-name", link.getConfiguration(), link, Literals.PLAIN_LINK__CONFIGURATION, "A binding names no configuration file.");
			found.required("missing-sut", link.getSut(), link, Literals.PLAIN_LINK__SUT, "The binding of '" + link.getConfiguration() + "' names no SUT.");
		}
		for (Binding binding : bindings.getBindings()) {
			files.add("Binding", binding.getName(), binding, Literals.BINDING__NAME);
			found.required("missing-name", binding.getName(), binding, Literals.BINDING__NAME, "A binding names no configuration file.");
			check(binding);
		}
	}

	private void check(Binding binding) {
		Findings.Names components = found.new Names("duplicate-component");
		for (BindingLink link : binding.getLinks()) {
			components.add("Component", link.getComponent(), link, Literals.BINDING_LINK__COMPONENT);
			found.required("missing-name", link.getComponent(), link, Literals.BINDING_LINK__COMPONENT,
					"A link of binding '" + binding.getName() + "' names no component.");
			found.required("missing-sut", link.getSut(), link, Literals.BINDING_LINK__SUT,
					"Component '" + link.getComponent() + "' of binding '" + binding.getName() + "' names no SUT.");
		}
	}
}
