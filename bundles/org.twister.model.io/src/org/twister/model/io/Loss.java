// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

/**
 * Something in a file that another dialect cannot say.
 *
 * @param message one sentence that names the element
 * @param line    where it is, from 1; 0 if it is in no file yet
 */
public record Loss(String message, int line) {}
