// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.accounts.AccountsPackage;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.NodeKind;
import org.twister.model.io.internal.text.SourceTree;

/** users_and_groups.ini: paths, then users and groups as sections within two sections. */
final class AccountsMapping {

	private static final List<String> SECTIONS = List.of("users", "groups");
	private static final List<String> PATHS = List.of("shared_tc_path", "shared_projects_path", "shared_db_cfg", "shared_eml_cfg");

	private AccountsMapping() {}

	static FileMapping create() {
		ObjectMapping user = ObjectMapping.of(AccountsPackage.Literals.USER).ownName(AccountsPackage.Literals.USER__NAME)
				.value("groups", AccountsPackage.Literals.USER__GROUPS, Codecs.ITEMS)
				.value("groups_production", AccountsPackage.Literals.USER__PRODUCTION_GROUPS, Codecs.ITEMS)
				.value("groups_development", AccountsPackage.Literals.USER__DEVELOPMENT_GROUPS, Codecs.ITEMS)
				.value("key", AccountsPackage.Literals.USER__KEY, Codecs.RAW)
				.value("timeout", AccountsPackage.Literals.USER__TIMEOUT, Codecs.RAW)
				.add(new Slot.Entries(AccountsPackage.Literals.USER__OPTIONS, false)).seal();
		ObjectMapping group = ObjectMapping.of(AccountsPackage.Literals.GROUP).ownName(AccountsPackage.Literals.GROUP__NAME)
				.always("roles", AccountsPackage.Literals.GROUP__ROLES, Codecs.ITEMS)
				.add(new Slot.Entries(AccountsPackage.Literals.GROUP__OPTIONS, false)).seal();
		ObjectMapping accounts = ObjectMapping.of(AccountsPackage.Literals.ACCOUNTS)
				.value(PATHS.get(0), AccountsPackage.Literals.ACCOUNTS__SHARED_TESTS_PATH, Codecs.RAW)
				.value(PATHS.get(1), AccountsPackage.Literals.ACCOUNTS__SHARED_PROJECTS_PATH, Codecs.RAW)
				.value(PATHS.get(2), AccountsPackage.Literals.ACCOUNTS__SHARED_DATABASE_FILE, Codecs.RAW)
				.value(PATHS.get(3), AccountsPackage.Literals.ACCOUNTS__SHARED_EMAIL_FILE, Codecs.RAW)
				.add(new Slot.Entries(AccountsPackage.Literals.ACCOUNTS__OPTIONS, false))
				.group(SECTIONS.get(0), ObjectMapping.of(AccountsPackage.Literals.ACCOUNTS).children(AccountsPackage.Literals.ACCOUNTS__USERS, null, user))
				.group(SECTIONS.get(1), ObjectMapping.of(AccountsPackage.Literals.ACCOUNTS).children(AccountsPackage.Literals.ACCOUNTS__GROUPS, null, group));
		return FileMapping.of(IniSyntax.CONFIGOBJ, accounts, "").checkedBy(AccountsMapping::problem);
	}

	/** A file without sections is one in which nobody has been entered yet. */
	private static String problem(SourceTree tree) {
		boolean isOther = false;
		for (int child = tree.firstChild(0); child != SourceTree.NONE; child = tree.next(0, child)) {
			boolean isSection = tree.kind(child) == NodeKind.SECTION;
			if ((isSection ? SECTIONS : PATHS).contains(tree.name(child))) {
				return null;
			}
			isOther |= isSection;
		}
		return isOther ? "This is no list of users and groups: it has neither [users] nor [groups]." : null;
	}
}
