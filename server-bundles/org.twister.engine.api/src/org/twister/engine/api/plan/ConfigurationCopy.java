// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

/**
 * A file that a plan was made with, as it is kept beside the run in {@code runs/<n>/config/<name>}. Passwords and keys in it are hidden.
 *
 * @param name    relative, of letters, digits and {@code ._-/}; unique for the plan
 * @param content bytes
 */
public record ConfigurationCopy(String name, byte[] content) {}
