// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import org.twister.model.ModelObject;

/**
 * Something that is wrong with a project, or deserves a look.
 *
 * @param error   it prevents a run
 * @param message one sentence, naming the element
 * @param where   the element as it was read; its place is the finding's
 */
public record Finding(boolean error, String message, ModelObject where) {}
