// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

/**
 * An EP.
 *
 * @param user whose EP it is
 * @param name as in epname.ini
 */
public record EpRef(String user, String name) {}
