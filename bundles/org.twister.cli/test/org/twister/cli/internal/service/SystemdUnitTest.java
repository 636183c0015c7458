// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit file of a product in a folder. */
class SystemdUnitTest {

	@TempDir
	Path folder;
	private String before;

	@BeforeEach
	void product() throws IOException {
		before = System.getProperty("twister.ce");
		Path product = Files.createDirectories(folder.resolve("ce product/plugins"));
		Files.createFile(product.resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
		System.setProperty("twister.ce", product.getParent().toString());
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty("twister.ce");
		} else {
			System.setProperty("twister.ce", before);
		}
	}

	@Test
	void aServiceOfTheMachineRunsUnderAnAccount() throws Exception {
		String text = new SystemdUnit(Path.of("/srv/twister"), List.of("--port", "9000"), "tester", false).text();
		assertTrue(text.contains("\nUser=tester\n") && text.contains("\nType=notify\n") && text.contains("\nRestart=on-failure\n"), text);
		assertTrue(text.contains(" --home /srv/twister --port 9000\n"), text);
		assertTrue(text.contains("\"" + folder + "/ce product/plugins/org.eclipse.equinox.launcher_1.0.0.jar\""), text);
		assertTrue(text.contains("WantedBy=multi-user.target"), text);
	}

	@Test
	void aServiceOfAnAccountNamesNone() throws Exception {
		String text = new SystemdUnit(Path.of("/home/tester/twister"), List.of(), "tester", true).text();
		assertFalse(text.contains("User="), text);
		assertTrue(text.contains("WantedBy=default.target"), text);
	}

	@Test
	void wordsAreQuotedAsUnitFilesWantThem() {
		assertEquals("\"a b\"", SystemdUnit.quoted("a b"));
		assertEquals("50%%", SystemdUnit.quoted("50%"));
		assertEquals("$$HOME", SystemdUnit.quoted("$HOME"));
		assertEquals("\"say \\\"hi\\\"\"", SystemdUnit.quoted("say \"hi\""));
	}
}
