// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.AccountsFactory;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;
import org.twister.model.io.Limits;
import org.twister.model.io.internal.text.IniSyntax;
import org.twister.model.io.internal.text.UnwritableTextException;

class AccountsMappingTest {

	private static final String FULL = """
			# Twister users
			shared_tc_path = /opt/tests
			shared_projects_path = /opt/projects # for all
			shared_db_cfg = /opt/shared_db.xml
			shared_eml_cfg = "/opt/e mail.xml"
			later = 1

			[users]
			    [[ann]]
			        groups = admin
			        groups_production = tester, developer
			        groups_development = admin, "a,b"
			        key = 'a # b'
			        timeout = 01
			        phone = 4711

			    # a guest
			    [["b o"]]
			        groups_development = guest
			        timeout = 00:00:60

			[groups]
			    [[guest]]
			        roles = 0
			    [[admin]]
			        roles = *
			        note = all
			    [[tester]]
			        roles = RUN_TESTS, EDIT_TC
			""";
	private static final String FLAT = """
			[groups]
			[[guest]]
			roles=0
			[users]
			x = 1
			[[ann]]
			groups=admin, # one
			note='''two
			lines'''
			[[ann]]
			timeout=01
			""";
	private static final List<String> TEXTS = List.of("", "x", "RUN_TESTS", "a b", "a=b", "a,b", "a, b", "#x", "it's", "say \"x\"", " x ", "\u00fc", "[x]",
			"two\nlines", "'\"");

	private static FileMapping mapping() {
		return AccountsMapping.create();
	}

	private static Sample<Accounts> sample(String text) throws Exception {
		return new Sample<>(mapping(), text);
	}

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(mapping(), FULL).neverEmpty("User.name", "Group.name").tests("Accounts", "User", "Group", "EStringToStringMapEntry");
	}

	@Test
	void reads() throws Exception {
		Accounts accounts = sample(FULL).root;
		assertEquals(List.of("/opt/tests", "/opt/projects", "/opt/shared_db.xml", "/opt/e mail.xml", "1"), List.of(accounts.getSharedTestsPath(),
				accounts.getSharedProjectsPath(), accounts.getSharedDatabaseFile(), accounts.getSharedEmailFile(), accounts.getOptions().get("later")));
		User ann = accounts.getUsers().get(0);
		assertEquals(List.of("admin"), ann.getGroups());
		assertEquals(List.of("tester", "developer"), ann.getProductionGroups());
		assertEquals(List.of("admin", "a,b"), ann.getDevelopmentGroups());
		assertEquals(List.of("a # b", "01", "4711"), List.of(ann.getKey(), ann.getTimeout(), ann.getOptions().get("phone")));
		assertEquals(List.of("ann", "b o"), accounts.getUsers().stream().map(User::getName).toList());
		assertEquals(List.of(List.of("0"), List.of("*"), List.of("RUN_TESTS", "EDIT_TC")), accounts.getGroups().stream().map(Group::getRoles).toList());
		Accounts flat = sample(FLAT).root;
		assertEquals(List.of(List.of("admin"), "two\nlines", "01"),
				List.of(flat.getUsers().get(0).getGroups(), flat.getUsers().get(0).getOptions().get("note"), flat.getUsers().get(0).getTimeout()));
	}

	@Test
	void listsAreWrittenAsOthersAre() throws Exception {
		assertEquals(List.of("-roles = 0", "+roles = RUN_TESTS, EDIT_TC"), sample(FULL).diff(a -> {
			a.getGroups().get(0).getRoles().clear();
			a.getGroups().get(0).getRoles().addAll(List.of("RUN_TESTS", "EDIT_TC"));
		}));
	}

	@Test
	void newUsersAndGroupsLookLikeTheOthers() throws Exception {
		User user = AccountsFactory.eINSTANCE.createUser();
		user.setName("new [one]");
		user.getGroups().add("tester");
		Group group = AccountsFactory.eINSTANCE.createGroup();
		group.setName("g");
		group.getRoles().add("*");
		String added = sample(FULL).diffText(a -> {
			a.getUsers().add(1, user);
			a.getGroups().add(group);
		});
		assertEquals(FULL.replace("phone = 4711\n", "phone = 4711\n\n    [[\"new [one]\"]]\n        groups = tester\n") + "    [[g]]\n        roles = *\n",
				added);
		User other = AccountsFactory.eINSTANCE.createUser();
		other.setName("o");
		other.setTimeout("02");
		assertEquals("x = 1\n[users]\n\t[[o]]\n\t\ttimeout = 02\n[groups]\n\t[[a]]\n\t\troles = 0",
				sample("x = 1\n[groups]\n\t[[a]]\n\t\troles = 0").diffText(a -> a.getUsers().add(other)));
	}

	@Test
	void optionsStayInFrontOfSections() throws Exception {
		assertEquals("[groups]\n[[guest]]\nroles=0\n[users]\nx = 1\n", sample(FLAT).diffText(a -> a.getUsers().clear()));
		Sample<Accounts> sample = sample("# head\n[users]\nx = 1\n[[a]]\n[[[deep]]]\ny = 1\n");
		sample.root.setSharedTestsPath("/t");
		sample.root.getOptions().put("z", "1, 2");
		sample.root.getUsers().get(0).setTimeout("5");
		User user = AccountsFactory.eINSTANCE.createUser();
		user.setName("b");
		sample.root.getUsers().add(0, user);
		assertEquals("# head\nshared_tc_path = /t\nz = 1, 2\n\n[users]\nx = 1\n[[b]]\n[[a]]\ntimeout = 5\n[[[deep]]]\ny = 1\n", sample.write());
	}

	@Test
	void whatTheFileCannotSay() throws Exception {
		Sample<Accounts> sample = sample(FULL);
		sample.root.getUsers().get(0).setName("a] both ' and \"");
		assertThrows(UnwritableTextException.class, sample::write);
		sample.root.getUsers().get(0).setName("ann");
		sample.root.getUsers().get(0).getGroups().add("both ' and \", too");
		assertThrows(UnwritableTextException.class, sample::write);
	}

	@Test
	void tellsOtherKinds() throws Exception {
		for (String text : List.of("", "shared_db_cfg = x\n", "[users]\n", "x = 1\n[groups]\n")) {
			assertNull(problem(text), text);
		}
		assertEquals("This is no list of users and groups: it has neither [users] nor [groups].", problem("[EP-1]\nCE_IP = 1\n"));
	}

	private static String problem(String text) throws Exception {
		return mapping().check().apply(IniSyntax.CONFIGOBJ.parse("f", text, Limits.DEFAULT, w -> {}));
	}

	@Test
	void randomAccounts() throws Exception {
		RandomEdits edits = new RandomEdits(mapping(), TEXTS, List.of("phone", "x y", "Zeta", "a:b", "a = b"));
		edits.fresh("Accounts", 150);
		edits.of(FULL, 400);
		edits.of(FLAT, 400);
		edits.of("[groups]\n  [[guest]]\n    roles = 0\n\n  [[x]]\n\n[users]\n", 200);
	}
}
