// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService.CreateUser;
import org.twister.rpc.UserService.GroupInfo;
import org.twister.rpc.UserService.GroupRef;
import org.twister.rpc.UserService.IssueToken;
import org.twister.rpc.UserService.Parameter;
import org.twister.rpc.UserService.ReadAudit;
import org.twister.rpc.UserService.RevokeToken;
import org.twister.rpc.UserService.SetPassword;
import org.twister.rpc.UserService.SetUser;
import org.twister.rpc.UserService.UserInfo;
import org.twister.rpc.UserService.UserRef;

class UserServiceTest {

	/** As a lab has it, with what this project does not know. */
	private static final String FILE = """
			# our lab
			shared_tc_path = /srv/tests
			colour = green
			[users]
			    [[bob]]
			        groups_production = tester,
			        groups_development = tester, developer
			        key = "abc"
			        timeout = 01
			    [[manager]]
			        groups = chiefs
			[groups]
			    [[tester]]
			        roles = RUN_TESTS, NO_SUCH_ROLE
			    [[developer]]
			        roles = CHANGE_PROJECT
			    [[chiefs]]
			        roles = CHANGE_USERS, RUN_TESTS   # no more
			    [[admin]]
			        roles = *,
			""";

	@TempDir
	private Path home;
	private Bench bench;
	private UserServiceComponent service;

	@BeforeEach
	void open() throws Exception {
		Files.createDirectories(home.resolve("config"));
		Files.writeString(file(), FILE);
		reopen(Map.of());
	}

	private void reopen(Map<String, String> settings) throws Exception {
		close();
		bench = new Bench(new TestSettings(home, false, settings));
		service = bench.service;
	}

	@AfterEach
	void close() {
		if (bench != null) {
			bench.close();
		}
	}

	private Path file() {
		return home.resolve("config/users_and_groups.ini");
	}

	private Caller manager() {
		return bench.caller("manager");
	}

	private static void refused(FaultCode code, String message, Caller caller, Bench.Work<?> work) {
		RpcException refused = assertThrows(RpcException.class, () -> Bench.as(caller, work));
		assertEquals(message, refused.getMessage());
		assertEquals(code, refused.code());
	}

	private static Bench.Work<Void> call(org.junit.jupiter.api.function.Executable work) {
		return () -> {
			try {
				work.execute();
				return null;
			} catch (Exception e) {
				throw e;
			} catch (Throwable e) {
				throw new AssertionError(e);
			}
		};
	}

	@Test
	void usersAreThoseOfTheFileAndTheOwner() throws Exception {
		assertEquals(List.of("ana", "bob", "manager"), service.list().stream().map(UserInfo::name).toList());
		assertEquals(
				new UserInfo("bob", List.of("tester"), List.of("RUN_TESTS"), false, home.resolve("users/bob/config/fwmconfig.xml").toString(), "01", false),
				service.list().get(1));
		assertTrue(bench.store.find("ana").orElseThrow().admin());
		assertEquals(Role.ALL, bench.store.find("ana").orElseThrow().roles());
		assertTrue(bench.store.find("carl").isEmpty() && bench.store.find(null).isEmpty());
		Files.createDirectories(home.resolve("users/carl"));
		assertTrue(bench.store.find("carl").isEmpty(), "a folder is no account where there is a file");
	}

	@Test
	void kindOfTheServerDecidesWhichGroupsCount() throws Exception {
		reopen(Map.of("server_type", "development"));
		assertEquals(Set.of(Role.RUN_TESTS, Role.CHANGE_PROJECT), bench.store.find("bob").orElseThrow().roles());
		assertThrows(java.io.IOException.class, () -> new AccountStore(new TestSettings(home, false, Map.of("server_type", "test"))));
	}

	@Test
	void changesLeaveTheRestOfTheFileAsItWas() throws Exception {
		bench.asAdmin(() -> service.create(new CreateUser("carl", null, List.of("tester"), null)));
		bench.asAdmin(() -> service.set(new SetUser("bob", List.of("developer"), null, null)));
		String text = Files.readString(file());
		assertTrue(text.startsWith("# our lab\nshared_tc_path = /srv/tests\ncolour = green\n") && text.contains("key = \"abc\"") && text.contains("# no more"),
				text);
		assertTrue(text.contains("groups_development = tester, developer"), "those of the other kind of server: " + text);
		assertTrue(Files.isDirectory(home.resolve("users/carl/projects")));
		reopen(Map.of());
		assertEquals(List.of("developer"), service.list().stream().filter(u -> u.name().equals("bob")).findFirst().orElseThrow().groups());
		assertEquals(Set.of(Role.RUN_TESTS), bench.store.find("carl").orElseThrow().roles());
	}

	@Test
	void fileThatIsChangedByHandCountsAndABrokenOneDoesNot() throws Exception {
		Files.writeString(file(), FILE.replace("groups = chiefs", "groups = admin"));
		while (!bench.store.find("manager").orElseThrow().admin()) {
			Thread.sleep(20);
		}
		Files.writeString(file(), "[users\n[[broken");
		bench.store.reload();
		assertTrue(bench.store.find("manager").orElseThrow().admin());
		close();
		bench = null;
		assertThrows(java.io.IOException.class, () -> new AccountStore(TestSettings.of(home)));
	}

	@Test
	void withoutFileWhoeverHasAFolderIsAUserAndTheFirstChangeWritesThemDown() throws Exception {
		Files.delete(file());
		Files.createDirectories(home.resolve("users/dora"));
		reopen(Map.of());
		assertEquals(List.of("ana", "dora"), service.list().stream().map(UserInfo::name).toList());
		assertEquals(Role.ORDINARY, bench.store.find("dora").orElseThrow().roles());
		Files.createDirectories(home.resolve("users/emil"));
		assertTrue(bench.store.find("emil").isPresent());
		assertFalse(Files.exists(file()));
		bench.asAdmin(() -> service.create(new CreateUser("carl", null, null, null)));
		assertTrue(Files.readString(file()).contains("[[dora]]"));
		reopen(Map.of());
		assertEquals(List.of("ana", "carl", "dora", "emil"), service.list().stream().map(UserInfo::name).toList());
		assertEquals(List.of("admin", "developer", "guest", "tester", "user"), service.groups().stream().map(GroupInfo::name).toList());
		assertEquals(Role.ORDINARY, bench.store.find("carl").orElseThrow().roles());
	}

	@Test
	void installationIsTakenOverInPlace() throws Exception {
		Path old = Files.createDirectories(home.resolve("old/twister/config")).resolve("fwmconfig.xml");
		String text = "<?xml version=\"1.0\"?>\n<Root>\n<FileType>config</FileType>\n<UsersPath>/home/x/projects</UsersPath>\n</Root>\n";
		Files.writeString(old, text);
		UserInfo user = bench.asAdmin(() -> service.create(new CreateUser("carl", null, List.of("tester"), old.toString())));
		assertEquals(old.toString(), user.configuration());
		reopen(Map.of());
		assertEquals(old, bench.store.find("carl").orElseThrow().configuration());
		assertEquals(text, Files.readString(old));
		assertFalse(Files.exists(home.resolve("users/carl")), "nothing is made elsewhere");
		refused(FaultCode.FORBIDDEN, "This is for admins.", manager(), () -> service.create(new CreateUser("d", null, List.of("tester"), old.toString())));
		refused(FaultCode.BAD_REQUEST, "The configuration config.xml is no file with an absolute path on the machine of the Central Engine.", Bench.ADMIN,
				() -> service.create(new CreateUser("d", null, List.of("tester"), "config.xml")));
		bench.asAdmin(() -> service.set(new SetUser("carl", null, null, "")));
		assertEquals(home.resolve("users/carl/config/fwmconfig.xml"), bench.store.find("carl").orElseThrow().configuration());
	}

	@Test
	void whoHasNotGotTheRoleChangesHimselfOnly() throws Exception {
		Caller bob = bench.caller("bob");
		String needs = "User bob needs the role CHANGE_USERS for this.";
		for (Bench.Work<?> work : List.<Bench.Work<?>>of(() -> service.create(new CreateUser("d", null, null, null)),
				() -> service.set(new SetUser("bob", List.of("admin"), null, null)),
				call(() -> service.delete(new UserRef("manager"))), call(() -> service.setPassword(new SetPassword("manager", "battery staple", null))),
				() -> service.setGroup(new GroupInfo("tester", List.of("*"))), call(() -> service.deleteGroup(new GroupRef("tester"))),
				() -> service.issueToken(new IssueToken("ana", "", false, 0)), () -> service.tokens(new UserRef("ana")),
				call(() -> service.revokeToken(new RevokeToken("ana", null))))) {
			refused(FaultCode.FORBIDDEN, needs, bob, work);
		}
		refused(FaultCode.FORBIDDEN, "This is for admins.", bob, () -> service.audit(new ReadAudit(0, null, null)));
		refused(FaultCode.FORBIDDEN, "This is for admins.", bob, call(() -> service.setParameter(new Parameter("colour", "red"))));
		assertEquals(FILE, Files.readString(file()));

		Bench.as(bob, call(() -> service.setPassword(new SetPassword(null, "correct horse", null))));
		refused(FaultCode.FORBIDDEN, "The old password is not right.", bob, call(() -> service.setPassword(new SetPassword(null, "battery staple", "guess"))));
		Bench.as(bob, call(() -> service.setPassword(new SetPassword(null, "battery staple", "correct horse"))));
		assertTrue(bench.login("bob", "battery staple", "10.0.0.1").isPresent());
		assertEquals("bob", Bench.as(bob, () -> service.issueToken(new IssueToken(null, "x", false, 0))).info().user());
	}

	@Test
	void whoChangesUsersGetsNobodyBeyondHimself() throws Exception {
		Caller manager = manager();
		refused(FaultCode.FORBIDDEN, "The group admin gives everything, which manager has not got.", manager,
				() -> service.create(new CreateUser("d", null, List.of("admin"), null)));
		refused(FaultCode.FORBIDDEN, "The group developer gives [CHANGE_PROJECT], which manager has not got.", manager,
				() -> service.set(new SetUser("manager", List.of("developer"), null, null)));
		refused(FaultCode.FORBIDDEN, "The group chiefs gives everything, which manager has not got.", manager,
				() -> service.setGroup(new GroupInfo("chiefs", List.of("*"))));
		refused(FaultCode.FORBIDDEN, "User ana has roles that manager has not got.", manager,
				call(() -> service.setPassword(new SetPassword("ana", "battery staple", null))));
		refused(FaultCode.FORBIDDEN, "User ana has roles that manager has not got.", manager, () -> service.issueToken(new IssueToken("ana", "", false, 0)));
		assertEquals("d", Bench.as(manager, () -> service.create(new CreateUser("d", null, List.of("tester"), null))).name());
		assertEquals("d", Bench.as(manager, () -> service.issueToken(new IssueToken("d", "", true, 0))).info().user());
		refused(FaultCode.CONFLICT, "User ana owns this Central Engine and cannot be deleted.", Bench.ADMIN, call(() -> service.delete(new UserRef("ana"))));
	}

	@Test
	void requestsThatMakeNoSenseAreRefusedWithASentence() {
		refused(FaultCode.CONFLICT, "There is a user bob already.", Bench.ADMIN, () -> service.create(new CreateUser("bob", null, List.of(), null)));
		refused(FaultCode.BAD_REQUEST, "There is no group none.", Bench.ADMIN, () -> service.create(new CreateUser("d", null, List.of("none"), null)));
		refused(FaultCode.BAD_REQUEST, "A password has 8 to 256 characters.", Bench.ADMIN, () -> service.create(new CreateUser("d", "short", List.of(), null)));
		refused(FaultCode.BAD_REQUEST, "'RUN' is no role.", Bench.ADMIN, () -> service.setGroup(new GroupInfo("g", List.of("RUN"))));
		refused(FaultCode.NOT_FOUND, "There is no user carl.", Bench.ADMIN, call(() -> service.delete(new UserRef("carl"))));
		refused(FaultCode.NOT_FOUND, "There is no group g.", Bench.ADMIN, call(() -> service.deleteGroup(new GroupRef("g"))));
		refused(FaultCode.NOT_FOUND, "User bob has no token x.", Bench.ADMIN, call(() -> service.revokeToken(new RevokeToken("bob", "x"))));
		refused(FaultCode.BAD_REQUEST, "The value must be one line.", Bench.ADMIN, call(() -> service.setParameter(new Parameter("colour", "red\n[users]"))));
		for (String name : new String[]{null, "", "..", "a/b", "-x", "a\nb", "x]"}) {
			assertEquals(FaultCode.BAD_REQUEST,
					assertThrows(RpcException.class, () -> bench.asAdmin(() -> service.create(new CreateUser(name, null, List.of(), null)))).code(), name);
		}
	}

	@Test
	void groupsComeAndGo() throws Exception {
		assertEquals(new GroupInfo("night", List.of("RUN_TESTS", "EDIT_TC")),
				bench.asAdmin(() -> service.setGroup(new GroupInfo("night", List.of("run_tests", "EDIT_TC")))));
		bench.asAdmin(() -> service.set(new SetUser("bob", List.of("night", "tester"), "02", null)));
		assertEquals(Set.of(Role.RUN_TESTS, Role.EDIT_TC), bench.store.find("bob").orElseThrow().roles());
		bench.asAdmin(call(() -> service.deleteGroup(new GroupRef("night"))));
		assertEquals(List.of("tester"), bench.store.account("bob").orElseThrow().groups());
		assertEquals(List.of("shared_tc_path=/srv/tests", "colour=green"),
				service.parameters().stream().filter(p -> !p.value().isEmpty()).map(p -> p.name() + "=" + p.value()).toList());
	}

	@Test
	void changesAreInTheAuditLogWithWhoMadeThem() throws Exception {
		Bench.as(new Caller("bob", Role.ALL, true, false, "ana"), () -> service.issueToken(new IssueToken(null, "laptop", false, 0)));
		bench.asAdmin(call(() -> service.setPassword(new SetPassword("bob", "correct horse", null))));
		String log = Files.readString(home.resolve("audit.log"));
		assertTrue(log.contains("\"user\":\"bob\",\"login\":\"ana\",\"action\":\"users.issueToken\""), log);
		assertTrue(log.contains("\"action\":\"users.setPassword\",\"object\":\"bob\""), log);
		assertFalse(log.contains("correct horse") || log.contains("tw_"), log);
		assertEquals(List.of("users.setPassword"), bench.asAdmin(() -> service.audit(new ReadAudit(1, null, "users."))).stream().map(e -> e.action()).toList());
	}
}
