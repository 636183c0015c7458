// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What keeps components of ours from working. A component that cannot start throws, with a sentence for people. */
final class ComponentReport {

	private final ServiceComponentRuntime runtime;

	ComponentReport(ServiceComponentRuntime runtime) {
		this.runtime = runtime;
	}

	/** Why a component of ours did not start; empty if none failed. */
	Optional<String> failure() {
		return configurations().stream().filter(c -> c.state == ComponentConfigurationDTO.FAILED_ACTIVATION && c.failure != null).map(c -> sentence(c.failure))
				.findFirst();
	}

	/** Components of ours that wait for something, each with what it waits for. */
	List<String> waiting() {
		return configurations().stream().filter(c -> c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE).map(
				c -> c.description.name + " (waits for " + Arrays.stream(c.unsatisfiedReferences).map(r -> r.name).collect(Collectors.joining(", ")) + ")").toList();
	}

	private List<ComponentConfigurationDTO> configurations() {
		List<ComponentConfigurationDTO> result = new ArrayList<>();
		for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs()) {
			if (description.bundle.symbolicName.startsWith("org.twister.")) {
				result.addAll(runtime.getComponentConfigurationDTOs(description));
			}
		}
		return result;
	}

	/** The message of the innermost exception of a stack trace. */
	static String sentence(String stackTrace) {
		String[] lines = stackTrace.strip().split("\\R");
		String cause = lines[0];
		for (String line : lines) {
			if (line.startsWith("Caused by: ")) {
				cause = line.substring("Caused by: ".length());
			}
		}
		int colon = cause.indexOf(": ");
		boolean namesAClass = colon > 0 && cause.substring(0, colon).matches("[\\w.$]+");
		return namesAClass ? cause.substring(colon + 2) : cause;
	}
}
