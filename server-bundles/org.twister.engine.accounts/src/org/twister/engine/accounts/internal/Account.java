// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.util.List;

import org.twister.engine.api.Users.User;

/**
 * All that is known of a user.
 *
 * @param timeout  as in the file
 * @param password hash, null for none
 */
record Account(User user, List<String> groups, String timeout, String password) {}
