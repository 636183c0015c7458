// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.List;

import org.twister.model.project.Project;

/**
 * Suites for a file of their own, as predefined suites are.
 *
 * @param project copies; the project that they came from is not changed
 * @param notes what is not the same there: sentences about dependencies that led outside
 */
public record SuiteExport(Project project, List<String> notes) {}
