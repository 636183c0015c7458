// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong with a configuration: problems that name the element, the file and the line. Editors show them as markers, the command line lists them,
 * and a project
 * with an error is not run. What lies outside the object itself (files, test beds, libraries) is asked of a
 * {@link org.twister.model.validation.ValidationContext}; nothing here reads a file.
 */
package org.twister.model.validation;
