// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a user may do (reference 1.11, and {@link #RUN_SCRIPTS}). Groups give roles to users; a call that needs one checks it with {@link Caller#require}. */
public enum Role {
	RUN_TESTS,
	EDIT_TC,
	CREATE_PROJECT,
	CHANGE_PROJECT,
	DELETE_PROJECT,
	VIEW_REPORTS,
	CHANGE_FWM_CFG,
	CHANGE_GLOBALS,
	CHANGE_DB_CFG,
	CHANGE_EML_CFG,
	CHANGE_PLUGINS,
	CHANGE_TESTBED,
	CHANGE_SUT,
	CHANGE_SERVICES,
	CHANGE_USERS,
	/** Run scripts of one's own on the Central Engine's machine: pre and post scripts, UserScript. */
	RUN_SCRIPTS;

	/** The group {@code admin}. */
	public static final Set<Role> ALL = Set.copyOf(EnumSet.allOf(Role.class));

	/** What works in a lab without any administration: all but what touches others or runs code on the server. */
	public static final Set<Role> ORDINARY = Set.copyOf(EnumSet.complementOf(EnumSet.of(CHANGE_USERS, CHANGE_SERVICES, CHANGE_PLUGINS, RUN_SCRIPTS)));

	/** As in users_and_groups.ini, in any case; empty for a word that is none. */
	public static Optional<Role> of(String word) {
		for (Role role : values()) {
			if (role.name().equalsIgnoreCase(word.strip())) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}
}
