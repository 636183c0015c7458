// SPDX-License-Identifier: EPL-2.0
/**
 * The EPs of a user and where they run, as in epname.ini.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.eplist;
