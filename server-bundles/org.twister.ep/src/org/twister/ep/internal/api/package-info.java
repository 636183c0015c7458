// SPDX-License-Identifier: EPL-2.0
/**
 * The functions that running tests call: a server on the loopback address, a token per test, values in tagged netstrings that any language writes in a few lines.
 * What the EP knows it answers itself, the rest it asks the Central Engine.
 */
package org.twister.ep.internal.api;
