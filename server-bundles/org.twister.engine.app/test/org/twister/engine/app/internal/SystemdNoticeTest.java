// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What systemd is told, by a program in place of its own. */
class SystemdNoticeTest {

	@TempDir
	Path folder;

	private List<String> program() {
		return List.of("/bin/sh", "-c", "printf '%s\\n' \"$@\" >> '" + folder.resolve("told") + "'", "systemd-notify");
	}

	@Test
	void aUnitIsToldWhenItIsReadyAndWhenItStops() throws IOException {
		SystemdNotice notice = new SystemdNotice(Map.of("NOTIFY_SOCKET", "/run/systemd/notify"), program());
		notice.ready("Serving at http://127.0.0.1:8000");
		notice.stopping();
		assertEquals(List.of("--ready", "--pid=" + ProcessHandle.current().pid(), "--status=Serving at http://127.0.0.1:8000", "STOPPING=1"),
				Files.readAllLines(folder.resolve("told")));
	}

	@Test
	void nobodyIsToldWithoutAUnit() {
		SystemdNotice notice = new SystemdNotice(Map.of(), program());
		notice.ready("Serving");
		assertFalse(Files.exists(folder.resolve("told")));
	}

	@Test
	void aMissingProgramDoesNotStopTheStart() {
		new SystemdNotice(Map.of("NOTIFY_SOCKET", "/run/systemd/notify"), List.of(folder.resolve("missing").toString())).ready("Serving");
	}
}
