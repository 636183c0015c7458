// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService.CreateUser;
import org.twister.rpc.UserService.GroupInfo;
import org.twister.rpc.UserService.IssueToken;
import org.twister.rpc.UserService.RevokeToken;
import org.twister.rpc.UserService.SetPassword;
import org.twister.rpc.UserService.SetUser;
import org.twister.rpc.UserService.UserRef;

class AccountAuthenticatorTest {

	@TempDir
	private Path home;
	private Bench bench;

	@AfterEach
	void close() {
		if (bench != null) {
			bench.close();
		}
	}

	private AccountAuthenticator authenticator(Map<String, String> settings) throws IOException {
		close();
		bench = new Bench(new TestSettings(home, false, settings));
		return bench.authenticator;
	}

	private AccountAuthenticator authenticator() throws IOException {
		return authenticator(Map.of());
	}

	private void user(String name, String password, String... groups) throws Exception {
		bench.asAdmin(() -> bench.service.create(new CreateUser(name, password, List.of(groups), null)));
	}

	private String token(String name) throws IOException {
		return Files.readString(home.resolve("config").resolve(name)).strip();
	}

	private static Caller admin(String user) {
		return new Caller(user, Role.ALL, true, false, "ana");
	}

	// the tokens of the home

	@Test
	void firstStartMakesTokensThatOnlyTheOwnerMayRead() throws IOException {
		authenticator();
		for (String name : new String[]{"admin.token", "ep.token"}) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("config").resolve(name))));
			assertTrue(token(name).length() >= 43, name);
		}
		assertNotEquals(token("admin.token"), token("ep.token"));
	}

	@Test
	void nextStartKeepsThemAndClosesThemToOthers() throws IOException {
		authenticator();
		String before = token("admin.token");
		Path file = home.resolve("config/admin.token");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		authenticator();
		assertEquals(before, token("admin.token"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void emptyTokenFileStopsTheStart() throws IOException {
		authenticator();
		Files.writeString(home.resolve("config/admin.token"), "\n");
		IOException refused = assertThrows(IOException.class, this::authenticator);
		assertTrue(refused.getMessage().contains("admin.token holds no token"), refused.getMessage());
	}

	@Test
	void adminTokenIsTheOwnerOrTheUserWhomHeNames() throws Exception {
		AccountAuthenticator authenticator = authenticator();
		String token = token("admin.token");
		Files.createDirectories(home.resolve("users/bob"));
		assertEquals(Optional.of(admin("ana")), authenticator.authenticate("Bearer " + token, false));
		assertEquals(Optional.of(admin("ana")), authenticator.authenticate("bearer  " + token, false));
		assertEquals(Optional.of(admin("ana")), authenticator.authenticate(Bench.basic(":" + token), false));
		assertEquals(Optional.of(admin("bob")), authenticator.authenticate(Bench.basic("bob:" + token), false));
		assertEquals(Optional.empty(), authenticator.authenticate(Bench.basic("../etc:" + token), false));
		assertEquals(Optional.empty(), authenticator.authenticate(Bench.basic("carl:" + token), false));
	}

	@Test
	void privateEngineTakesAnyName() throws Exception {
		bench = new Bench(new TestSettings(home, true, Map.of()));
		assertEquals(Optional.of(admin("carl")), bench.authenticator.authenticate(Bench.basic("carl:" + token("admin.token")), false));
		assertEquals(Optional.empty(), bench.authenticator.authenticate(Bench.basic("../etc:" + token("admin.token")), false));
	}

	@Test
	void epTokenHasTheRoleOfAnEp() throws IOException {
		AccountAuthenticator authenticator = authenticator();
		Optional<Caller> ep = Optional.of(new Caller("ana", Set.of(), false, true));
		assertEquals(ep, authenticator.authenticate("Bearer " + token("ep.token"), false));
		assertEquals(ep, authenticator.authenticate(Bench.basic("bob:" + token("ep.token")), false));
	}

	@Test
	void everythingElseIsRefused() throws IOException {
		AccountAuthenticator authenticator = authenticator();
		String token = token("admin.token");
		for (String header : new String[]{null, "", "Bearer", "Bearer ", "Bearer x" + token, token, "Digest " + token, "Basic ???", Bench.basic("ana"),
				Bench.basic("ana:"),
				Bench.basic("ana:EP"), Bench.basic(":x")}) {
			assertEquals(Optional.empty(), authenticator.authenticate(header, true), header);
		}
	}

	@Test
	void legacyLoopbackTrustsUsersOfThisMachineOnlyAndMakesNobodyAdmin() throws Exception {
		AccountAuthenticator authenticator = authenticator(Map.of("legacy_loopback", "true"));
		Files.createDirectories(home.resolve("users/bob"));
		assertEquals(Optional.of(new Caller("bob", Role.ORDINARY, false, false)), authenticator.authenticate(Bench.basic("bob:"), true));
		assertEquals(Optional.of(new Caller("ana", Role.ORDINARY, false, false)), authenticator.authenticate(Bench.basic("ana:"), true));
		assertEquals(Optional.empty(), authenticator.authenticate(Bench.basic("carl:"), true));
		assertEquals(Optional.empty(), authenticator.authenticate(Bench.basic("bob:"), false));
		assertEquals(Optional.empty(), authenticator.authenticate(Bench.basic("bob:guess"), true));
		assertEquals(Optional.empty(), authenticator.authenticate(null, true));
	}

	// passwords

	@Test
	void passwordLogsInWithTheRolesOfTheGroups() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		assertEquals(Optional.of(new Caller("bob", Set.of(Role.RUN_TESTS), false, false)), bench.login("bob", "correct horse", "10.0.0.1"));
		assertEquals(Optional.empty(), bench.login("bob", "correct horsf", "10.0.0.1"));
		assertEquals(Optional.empty(), bench.login("ana", "correct horse", "10.0.0.1"));
		assertEquals(Optional.empty(), bench.login("nobody", "correct horse", "10.0.0.1"));
		assertEquals(List.of(" login.failed 10.0.0.1 no such user", " login.failed 10.0.0.1 wrong password", " login.failed 10.0.0.1 wrong password",
				"bob login 10.0.0.1 password"), bench.audited("login"));
	}

	@Test
	void passwordIsKeptAcrossRestartsAsAHashThatOnlyTheOwnerMayRead() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		Path file = home.resolve("config/accounts.json");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertTrue(Files.readString(file).contains("$argon2id$") && !Files.readString(file).contains("correct horse"));
		authenticator();
		assertTrue(bench.login("bob", "correct horse", "10.0.0.1").isPresent());
	}

	@Test
	void oldPasswordIsGoneAtOnceAlthoughItWasRemembered() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		assertTrue(bench.login("bob", "correct horse", "10.0.0.1").isPresent());
		bench.asAdmin(() -> {
			bench.service.setPassword(new SetPassword("bob", "battery staple", null));
			return null;
		});
		assertEquals(Optional.empty(), bench.login("bob", "correct horse", "10.0.0.1"));
		assertTrue(bench.login("bob", "battery staple", "10.0.0.1").isPresent());
	}

	@Test
	void rolesAndDeletionCountAtOnceAlthoughThePasswordWasRemembered() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		assertEquals(Set.of(Role.RUN_TESTS), bench.login("bob", "correct horse", "10.0.0.1").orElseThrow().roles());
		bench.asAdmin(() -> bench.service.set(new SetUser("bob", List.of("guest"), null, null)));
		assertEquals(Set.of(), bench.login("bob", "correct horse", "10.0.0.1").orElseThrow().roles());
		bench.asAdmin(() -> {
			bench.service.delete(new UserRef("bob"));
			return null;
		});
		assertEquals(Optional.empty(), bench.login("bob", "correct horse", "10.0.0.1"));
		user("bob", null, "tester");
		assertEquals(Optional.empty(), bench.login("bob", "correct horse", "10.0.0.1"));
	}

	@Test
	void guesserIsHeldUpAndNobodyElse() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		user("carl", "battery staple", "tester");
		assertTrue(bench.login("carl", "battery staple", "10.0.0.9").isPresent());
		RpcException refused = assertThrows(RpcException.class, () -> {
			for (int i = 0; i < 100; i++) {
				assertEquals(Optional.empty(), bench.login("bob", "guess " + i, "10.0.0.1"));
			}
		});
		assertEquals(FaultCode.TOO_MANY, refused.code());
		assertTrue(refused.getMessage().matches("Too many failed log-ins: try again in \\d+ s\\."), refused.getMessage());
		assertTrue(bench.login("bob", "correct horse", "10.0.0.2").isPresent(), "from elsewhere");
		assertTrue(bench.login("bob", "correct horse", "10.0.0.1").isPresent(), "it was right elsewhere just now");
		assertTrue(bench.login("carl", "battery staple", "10.0.0.1").isPresent(), "another one from there");
		assertTrue(bench.audited("login.failed").size() < 10, bench.audited("login.failed").toString());
	}

	@Test
	void manyLogInsAtOnceAreAllServed() throws Exception {
		authenticator();
		user("bob", "correct horse", "tester");
		user("carl", "battery staple", "tester");
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Optional<Caller>>> results = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				String[] who = i % 2 == 0 ? new String[]{"bob", "correct horse"} : new String[]{"carl", "battery staple"};
				results.add(threads.submit(() -> bench.login(who[0], who[1], "10.0.0.1")));
			}
			for (int i = 0; i < results.size(); i++) {
				assertEquals(i % 2 == 0 ? "bob" : "carl", results.get(i).get().orElseThrow().user());
			}
		}
	}

	// tokens of users

	@Test
	void tokenIsGoodForItsUserUntilItIsRevoked() throws Exception {
		authenticator();
		user("bob", null, "tester");
		var issued = Bench.as(bench.caller("bob"), () -> bench.service.issueToken(new IssueToken(null, "laptop", false, 0)));
		Optional<Caller> bob = Optional.of(new Caller("bob", Set.of(Role.RUN_TESTS), false, false));
		assertEquals(bob, bench.authenticator.authenticate("Bearer " + issued.token(), false));
		assertEquals(bob, bench.login("bob", issued.token(), "10.0.0.1"));
		assertEquals(Optional.empty(), bench.login("ana", issued.token(), "10.0.0.1"));
		assertFalse(Files.readString(home.resolve("config/accounts.json")).contains(issued.token()));

		authenticator();
		assertEquals(bob, bench.authenticator.authenticate("Bearer " + issued.token(), false));
		assertTrue(bench.asAdmin(() -> bench.service.tokens(new UserRef("bob"))).getFirst().lastUsed() != null);
		bench.asAdmin(() -> {
			bench.service.revokeToken(new RevokeToken("bob", issued.info().id()));
			return null;
		});
		assertEquals(Optional.empty(), bench.authenticator.authenticate("Bearer " + issued.token(), false));
	}

	@Test
	void tokenOfAnEpIsGoodForItsUserOnly() throws Exception {
		authenticator();
		user("bob", null, "tester");
		String token = bench.asAdmin(() -> bench.service.issueToken(new IssueToken("bob", "lab 7", true, 0))).token();
		assertEquals(Optional.of(new Caller("bob", Set.of(), false, true)), bench.authenticator.authenticate("Bearer " + token, false));
		bench.asAdmin(() -> {
			bench.service.revokeToken(new RevokeToken("bob", null));
			return null;
		});
		assertEquals(Optional.empty(), bench.authenticator.authenticate("Bearer " + token, false));
	}

	@Test
	void expiredTokenIsRefused() throws Exception {
		authenticator();
		String soon = bench.asAdmin(() -> bench.service.issueToken(new IssueToken(null, "", false, 0.001))).token();
		String later = bench.asAdmin(() -> bench.service.issueToken(new IssueToken(null, "", false, 3600))).token();
		while (bench.authenticator.authenticate("Bearer " + soon, false).isPresent()) {
			Thread.onSpinWait();
		}
		assertTrue(bench.authenticator.authenticate("Bearer " + later, false).isPresent());
	}

	@Test
	void tokenOfAnAdminActsForAnyUser() throws Exception {
		authenticator();
		user("bob", null, "tester");
		user("root2", null, "admin");
		String token = bench.asAdmin(() -> bench.service.issueToken(new IssueToken("root2", "", false, 0))).token();
		assertEquals(Optional.of(new Caller("bob", Role.ALL, true, false, "root2")), bench.login("bob", token, "10.0.0.1"));
		bench.asAdmin(() -> bench.service.setGroup(new GroupInfo("admin", List.of("CHANGE_USERS"))));
		assertEquals(Optional.empty(), bench.login("bob", token, "10.0.0.1"));
	}
}
