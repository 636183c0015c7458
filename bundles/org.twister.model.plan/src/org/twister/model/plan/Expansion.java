// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.List;

import org.twister.model.project.Project;

/**
 * What a project expands to.
 *
 * @param project  suites each with its one EP and test bed, all their tests checked, nothing to be repeated; in order of execution. A copy: objects keep the places of
 *                 their originals
 * @param findings what is wrong; with an error among them the expansion is not complete
 */
public record Expansion(Project project, List<Finding> findings) {}
