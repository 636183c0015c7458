// SPDX-License-Identifier: EPL-2.0
/**
 * Global parameters (globals.xml), and test configuration files, which have the same form.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.globals;
