// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.cli.internal.service.Doctor.Finding;
import org.twister.cli.internal.service.Doctor.Finding.Level;

/** What the doctor says of homes in which something is wrong. */
class EngineChecksTest {

	private static final String SECRET = "d34db33fd34db33f";

	@TempDir
	Path home;

	@BeforeEach
	void folders() throws IOException {
		Files.createDirectories(home.resolve("config"));
		Files.createDirectories(home.resolve("journal"));
		Files.createDirectories(home.resolve("logs"));
	}

	private Path secret(String name, String text, String permissions) throws IOException {
		Path file = Files.writeString(home.resolve("config").resolve(name), text);
		return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
	}

	private List<Finding> findings() {
		return new EngineChecks(home).examine(0);
	}

	private String bad() {
		return String.join("\n", findings().stream().filter(f -> f.level() == Level.BAD).map(Finding::text).toList());
	}

	@Test
	void anOrderlyHomeHasNothingBad() throws IOException {
		secret("admin.token", SECRET, "rw-------");
		secret("accounts.json", "{\"version\":1}", "rw-------");
		assertEquals("", bad());
	}

	@Test
	void accountsThatOthersCanReadAreNamed() throws IOException {
		Path file = secret("accounts.json", "{\"version\":1}", "rw-r--r--");
		assertTrue(bad().contains("chmod 600 " + file), bad());
	}

	@Test
	void damagedAccountsAreNamedWithoutWhatIsInThem() throws IOException {
		secret("accounts.json", "{\"version\":1,\n\"users\":{\"ann\":" + SECRET, "rw-------");
		assertTrue(bad().contains("accounts.json are damaged at line 2"), bad());
		assertFalse(findings().toString().contains(SECRET));
	}

	@Test
	void certificatesMayBeReadByAllButNoPrivateKeys() throws IOException {
		secret("ce.pem", "-----BEGIN CERTIFICATE-----\n", "rw-r--r--");
		assertEquals("", bad());
		Path both = secret("both.pem", "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n", "rw-r--r--");
		assertTrue(bad().contains("chmod 600 " + both), bad());
	}

	@Test
	void aLineThatIsNoSettingIsNamed() throws IOException {
		Files.writeString(home.resolve("config/server.ini"), "port = 8000\nfrob\n");
		assertTrue(bad().contains("server.ini:2: expected 'name = value', found 'frob'"), bad());
	}

	@Test
	void listeningForAllWithoutTlsIsWarnedOf() throws IOException {
		Files.writeString(home.resolve("config/server.ini"), "bind = 0.0.0.0\n");
		assertTrue(findings().stream().anyMatch(f -> f.level() == Level.WARNING && f.text().contains("0.0.0.0 without TLS")));
	}

	@Test
	void aCertificateThatIsMissingIsNamed() throws IOException {
		Files.writeString(home.resolve("config/server.ini"), "tls_certificate = lab.pem ; of the lab\n");
		assertTrue(bad().contains(home.resolve("config/lab.pem").toString()), bad());
	}

	@Test
	void errorsInTheLogAreCounted() throws IOException {
		Files.writeString(home.resolve("logs/ce.log"), "2026-03-02T10:42:06.950Z INFO  [main] A - b\n2026-03-02T10:42:07.950Z ERROR [main] A - disk\n");
		assertTrue(findings().stream().anyMatch(f -> f.level() == Level.WARNING && f.text().startsWith("1 errors") && f.text().endsWith("10:42:07.950Z")));
	}

	@Test
	void aClockThatWasSetBackIsBad() throws IOException {
		Path segment = Files.writeString(home.resolve("journal/1.jsonl"), "{}\n");
		Files.setLastModifiedTime(segment, FileTime.from(Instant.now().plusSeconds(86_400)));
		assertTrue(bad().contains("set the clock"), bad());
	}

	@Test
	void tooFewOpenFilesAreWarnedOf() throws IOException {
		Path limits = Files.writeString(home.resolve("limits"),
				"Limit   Soft Limit   Hard Limit   Units\nMax open files            1024                 4096                 files\n");
		EngineChecks checks = new EngineChecks(home);
		checks.openFiles(limits);
		assertTrue(checks.examine(0).stream().anyMatch(f -> f.level() == Level.WARNING && f.text().contains("at most 4096 open files")));
	}
}
