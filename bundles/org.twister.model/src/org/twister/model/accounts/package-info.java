// SPDX-License-Identifier: EPL-2.0
/**
 * Users, groups and what their members may do, as in users_and_groups.ini.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.accounts;
