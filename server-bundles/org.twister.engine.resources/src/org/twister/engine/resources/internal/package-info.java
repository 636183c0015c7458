// SPDX-License-Identifier: EPL-2.0
/**
 * The Resource Allocator: trees of test beds and SUTs in their files ({@link TreeFile}), and who has taken which of them, as the fold of the stream {@code resources}
 * of the journal ({@link Holdings}, decided on by {@link Claims}). Runs take their test beds here; it finds out from the journal that they have ended. It starts and
 * stops nothing, and does not know how a caller is answered.
 */
package org.twister.engine.resources.internal;
