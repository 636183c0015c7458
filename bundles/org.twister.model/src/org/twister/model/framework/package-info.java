// SPDX-License-Identifier: EPL-2.0
/**
 * A user's framework configuration (fwmconfig.xml): where projects, tests, libraries, logs and the other configuration files are.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.framework;
