// SPDX-License-Identifier: EPL-2.0
/**
 * The plugins that a user has switched on, as in plugins.xml.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.plugins;
