// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.List;

import org.twister.model.project.Project;
import org.twister.model.validation.Problem;

/**
 * What a project expands to.
 *
 * @param project  suites each with its one EP and test bed, all their tests checked, nothing to be repeated or iterated; in order of execution. A copy: objects keep the
 *                 places of their originals
 * @param problems what is wrong, in the order met; with an error among them the expansion is not complete
 */
public record Expansion(Project project, List<Problem> problems) {

	/** Whether the expansion is not complete, and is neither to be run nor to be written. */
	public boolean hasErrors() {
		return problems.stream().anyMatch(Problem::isError);
	}
}
