// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Settings;

class TokenAuthenticatorTest {

	@TempDir
	private Path home;

	private record TestSettings(Path home, boolean legacy) implements Settings {
		@Override
		public String bind() {
			return "127.0.0.1";
		}

		@Override
		public int port() {
			return 0;
		}

		@Override
		public String owner() {
			return "ana";
		}

		@Override
		public boolean isPrivate() {
			return false;
		}

		@Override
		public String value(String name, String defaultValue) {
			return name.equals("legacy_loopback") ? "" + legacy : defaultValue;
		}

		@Override
		public String version() {
			return "1";
		}
	}

	private TokenAuthenticator authenticator(boolean legacy) throws IOException {
		return new TokenAuthenticator(new TestSettings(home, legacy));
	}

	private String token(String name) throws IOException {
		return Files.readString(home.resolve("config").resolve(name)).strip();
	}

	private static String basic(String text) {
		return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void firstStartMakesTokensThatOnlyTheOwnerMayRead() throws IOException {
		authenticator(false);
		for (String name : new String[]{"admin.token", "ep.token"}) {
			assertEquals(32, Base64.getUrlDecoder().decode(token(name)).length, name);
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("config").resolve(name))));
		}
		assertNotEquals(token("admin.token"), token("ep.token"));
	}

	@Test
	void nextStartKeepsThemAndClosesThemToOthers() throws IOException {
		authenticator(false);
		String before = token("admin.token");
		Path file = home.resolve("config/admin.token");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		authenticator(false);
		assertEquals(before, token("admin.token"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void emptyTokenFileStopsTheStart() throws IOException {
		authenticator(false);
		Files.writeString(home.resolve("config/admin.token"), "\n");
		IOException refused = assertThrows(IOException.class, () -> authenticator(false));
		assertTrue(refused.getMessage().contains("admin.token holds no token"), refused.getMessage());
	}

	@Test
	void adminTokenIsTheOwnerOrWhomHeNames() throws IOException {
		TokenAuthenticator authenticator = authenticator(false);
		String token = token("admin.token");
		assertEquals(Optional.of(new Caller("ana", true, false)), authenticator.authenticate("Bearer " + token, false));
		assertEquals(Optional.of(new Caller("ana", true, false)), authenticator.authenticate("bearer  " + token, false));
		assertEquals(Optional.of(new Caller("bob", true, false)), authenticator.authenticate(basic("bob:" + token), false));
		assertEquals(Optional.of(new Caller("ana", true, false)), authenticator.authenticate(basic("../etc:" + token), false));
	}

	@Test
	void epTokenHasTheRoleOfAnEp() throws IOException {
		TokenAuthenticator authenticator = authenticator(false);
		Optional<Caller> ep = Optional.of(new Caller("ana", false, true));
		assertEquals(ep, authenticator.authenticate("Bearer " + token("ep.token"), false));
		assertEquals(ep, authenticator.authenticate(basic("bob:" + token("ep.token")), false));
	}

	@Test
	void everythingElseIsRefused() throws IOException {
		TokenAuthenticator authenticator = authenticator(false);
		String token = token("admin.token");
		for (String header : new String[]{null, "", "Bearer", "Bearer ", "Bearer x" + token, token, "Digest " + token, "Basic ???", basic("ana"), basic("ana:"),
				basic("ana:EP")}) {
			assertEquals(Optional.empty(), authenticator.authenticate(header, true), header);
		}
	}

	@Test
	void legacyLoopbackTrustsNamesOfThisMachineOnly() throws IOException {
		TokenAuthenticator authenticator = authenticator(true);
		assertEquals(Optional.of(new Caller("bob", false, false)), authenticator.authenticate(basic("bob:"), true));
		assertEquals(Optional.empty(), authenticator.authenticate(basic("bob:"), false));
		assertEquals(Optional.empty(), authenticator.authenticate(basic("bob:guess"), true));
		assertEquals(Optional.empty(), authenticator.authenticate(null, true));
	}
}
