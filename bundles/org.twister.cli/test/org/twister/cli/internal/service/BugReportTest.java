// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportTest {

	@TempDir
	Path home;

	private void write(String name, String text) throws IOException {
		Path file = home.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private Map<String, String> packed() throws IOException {
		Path zip = home.resolve("report.zip");
		new BugReport(home).write(zip, List.of("ok   Java"));
		Map<String, String> content = new TreeMap<>();
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (var entry : file.stream().toList()) {
				content.put(entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return content;
	}

	@Test
	void nothingSecretIsPacked() throws IOException {
		write("config/admin.token", "0123456789abcdef\n");
		write("config/db.key", "k");
		write("config/db.xml", "<root><db_config><server>lab</server><user>u</user><password>s3cret-one</password></db_config></root>");
		write("config/email.xml", "<Root><SMTPUser>u</SMTPUser><SMTPPwd>s3cret-two</SMTPPwd></Root>");
		write("config/server.ini", "port = 8000\nkeystore_password = s3cret-three\n");
		write("config/plugins.xml", "<property><propname>password</propname><propvalue>s3cret-four</propvalue></property>");
		write("config/a.json", "{\"password\": \"s3cret \\\" five\", \"port\": 1}");
		write("logs/ce.log", "GET http://u:s3cret-six@host/ Authorization: Bearer s3cret-seven-eight token=s3cret-nine\nadmin token is 0123456789abcdef\n");
		String all = String.join("\n", packed().values());
		assertFalse(all.contains("s3cret"), all);
		assertFalse(all.contains("0123456789abcdef"), all);
		assertTrue(all.contains("<server>lab</server>") && all.contains("port = 8000"), "the rest is there");
	}

	@Test
	void theLatestRunsArePackedOnly() throws IOException {
		for (int run = 8; run <= 12; run++) {
			write("runs/" + run + "/logs/log_summary.log", "run " + run);
		}
		List<String> runs = packed().keySet().stream().filter(n -> n.contains("/runs/")).toList();
		assertEquals(List.of("home/runs/10/logs/log_summary.log", "home/runs/11/logs/log_summary.log", "home/runs/12/logs/log_summary.log"), runs);
	}
}
