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

	private static final String CAUSED_BY = "Caused by: ";
	private static final List<String> MACHINERY = List.of("java.lang.reflect.", "org.osgi.", "org.apache.felix.");

	private final ServiceComponentRuntime runtime;

	ComponentReport(ServiceComponentRuntime runtime) {
		this.runtime = runtime;
	}

	/** Why a component of ours did not start; empty if none failed. What only failed because of another one is told last. */
	Optional<String> failure() {
		List<String> failures = configurations().stream().filter(c -> c.state == ComponentConfigurationDTO.FAILED_ACTIVATION && c.failure != null)
				.map(c -> sentence(c.failure)).toList();
		return failures.stream().filter(failure -> !failure.startsWith("Unable to get service")).findFirst().or(() -> failures.stream().findFirst());
	}

	/** Components of ours that wait for something, each with what it waits for. */
	List<String> waiting() {
		return configurations().stream().filter(c -> c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE).map(
				c -> c.description.name + " (waits for " + Arrays.stream(c.unsatisfiedReferences).map(r -> r.name).collect(Collectors.joining(", ")) + ")")
				.toList();
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

	/** The message of the outermost exception of a stack trace that is not of the machinery. */
	static String sentence(String stackTrace) {
		List<String> causes = stackTrace.strip().lines().filter(line -> !line.startsWith("\t"))
				.map(line -> line.startsWith(CAUSED_BY) ? line.substring(CAUSED_BY.length()) : line).toList();
		String cause = causes.stream().filter(line -> MACHINERY.stream().noneMatch(line::startsWith)).findFirst().orElse(causes.getLast());
		int colon = cause.indexOf(": ");
		boolean namesAClass = colon > 0 && cause.substring(0, colon).matches("[\\w.$]+");
		return namesAClass ? cause.substring(colon + 2) : cause;
	}
}
