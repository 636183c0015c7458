// SPDX-License-Identifier: EPL-2.0
/**
 * What holds for every file of every kind: models, edits and layouts made by jqwik, smaller and smaller where one fails. Tries per property:
 * {@code -Djqwik.tries.default=N}. Through the API alone: what a {@link org.twister.model.io.properties.Domain} says a file can hold is said once more, not taken from the
 * tables.
 */
package org.twister.model.io.properties;
