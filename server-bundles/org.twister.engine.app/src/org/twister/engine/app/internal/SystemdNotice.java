// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells systemd how far the process is, if a unit of {@code Type=notify} has started it: by its own program, since Java has no datagrams over a file. */
final class SystemdNotice {

	private static final Logger LOG = LoggerFactory.getLogger(SystemdNotice.class);
	private static final long SECONDS = 10;

	private final List<String> program;
	private final boolean wanted;

	SystemdNotice(Map<String, String> environment) {
		this(environment, List.of("systemd-notify"));
	}

	/** @param program takes the words as arguments */
	SystemdNotice(Map<String, String> environment, List<String> program) {
		this.program = program;
		this.wanted = !environment.getOrDefault("NOTIFY_SOCKET", "").isEmpty();
	}

	void ready(String status) {
		tell("--ready", "--pid=" + ProcessHandle.current().pid(), "--status=" + status);
	}

	void stopping() {
		tell("STOPPING=1");
	}

	private void tell(String... words) {
		if (!wanted) {
			return;
		}
		List<String> command = new ArrayList<>(program);
		command.addAll(List.of(words));
		try {
			Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
					.redirectInput(Redirect.from(new File("/dev/null"))).start();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				LOG.warn("systemd was not told {}", words[0]);
			}
		} catch (IOException e) {
			LOG.warn("systemd was not told {}: {}", words[0], e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
