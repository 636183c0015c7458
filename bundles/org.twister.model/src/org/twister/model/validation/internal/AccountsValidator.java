// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.AccountsPackage.Literals;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;

/** Rules of users and groups. */
final class AccountsValidator {

	private static final Set<String> ROLES = Set.of("RUN_TESTS", "RUN_SCRIPTS", "EDIT_TC", "CREATE_PROJECT", "CHANGE_PROJECT", "DELETE_PROJECT", "VIEW_REPORTS",
			"CHANGE_FWM_CFG", "CHANGE_GLOBALS", "CHANGE_DB_CFG", "CHANGE_EML_CFG", "CHANGE_PLUGINS", "CHANGE_TESTBED", "CHANGE_SUT", "CHANGE_SERVICES",
			"CHANGE_USERS");
	private static final String ALL = "*";
	private static final String NONE = "0";

	private final Findings found;

	AccountsValidator(Findings found) {
		this.found = found;
	}

	void check(Accounts accounts) {
		Set<String> groups = accounts.getGroups().stream().map(Group::getName).collect(Collectors.toSet());
		Findings.Names names = found.new Names("duplicate-user");
		for (User user : accounts.getUsers()) {
			names.add("User", user.getName(), user, Literals.USER__NAME);
			found.required("missing-name", user.getName(), user, Literals.USER__NAME, "A user has no name.");
			checkGroups(user, user.getGroups(), Literals.USER__GROUPS, groups);
			checkGroups(user, user.getProductionGroups(), Literals.USER__PRODUCTION_GROUPS, groups);
			checkGroups(user, user.getDevelopmentGroups(), Literals.USER__DEVELOPMENT_GROUPS, groups);
		}
		Findings.Names groupNames = found.new Names("duplicate-group");
		for (Group group : accounts.getGroups()) {
			groupNames.add("Group", group.getName(), group, Literals.GROUP__NAME);
			found.required("missing-name", group.getName(), group, Literals.GROUP__NAME, "A group has no name.");
			checkRoles(group);
		}
	}

	private void checkGroups(User user, List<String> names, EStructuralFeature feature, Set<String> groups) {
		for (String name : names) {
			if (!groups.contains(name)) {
				found.error("unknown-group", user, feature, "User '" + user.getName() + "' is in group '" + name + "', which does not exist.");
			}
		}
	}

	private void checkRoles(Group group) {
		for (String role : group.getRoles()) {
			if (!role.equals(ALL) && !role.equals(NONE) && !ROLES.contains(role)) {
				found.error("unknown-role", group, Literals.GROUP__ROLES, "Group '" + group.getName() + "' has the role '" + role + "', which does not exist.");
			}
		}
		if (group.getRoles().size() > 1 && group.getRoles().contains(NONE)) {
			found.warning("contradicting-roles", group, Literals.GROUP__ROLES, "Group '" + group.getName() + "' has '0' for no role beside others.");
		}
	}
}
