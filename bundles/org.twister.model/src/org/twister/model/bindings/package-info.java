// SPDX-License-Identifier: EPL-2.0
/**
 * Which components of a test configuration file stand for which SUTs, as in bindings.xml.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.bindings;
