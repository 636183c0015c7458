// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Scripts.Result;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.RunPlan;

/** Runs the scripts around a run: their output goes to its {@code log_running.log}, between a line that names the script and one that says how it ended. */
@Component(service = RunScripts.class)
public final class RunScripts {

	private static final String LOG_RUNNING = "log_running.log";
	private static final long DEFAULT_SECONDS = 600;

	private final ScriptsComponent scripts;
	private final RunLogs logs;
	private final Duration limit;

	/** Setting {@code script_timeout}: seconds for a pre or post script. */
	@Activate
	public RunScripts(@Reference ScriptsComponent scripts, @Reference RunLogs logs, @Reference Settings settings) {
		this.scripts = scripts;
		this.logs = logs;
		this.limit = Duration.ofMillis((long) (seconds(settings.value("script_timeout", "")) * 1000));
	}

	private static double seconds(String text) {
		try {
			double seconds = Double.parseDouble(text.strip());
			return seconds > 0 && seconds <= Integer.MAX_VALUE ? seconds : DEFAULT_SECONDS;
		} catch (NumberFormatException e) {
			return DEFAULT_SECONDS;
		}
	}

	/**
	 * @param what  for people: {@code Pre script}
	 * @param keeps what it leaves behind lives on until {@link #release}
	 * @return for people: that it passed
	 * @throws Exception if it did not, or could not be run; its message says why
	 */
	String perform(RunPlan plan, long run, String what, String file, boolean keeps) throws Exception {
		long started = System.nanoTime();
		logs.line(run, LOG_RUNNING, stamp() + " " + what + " " + file + " starts");
		String end = "was not run";
		try {
			Result result = scripts.run(plan.user(), run, file, List.of(), limit, keeps, line -> tell(run, line));
			end = result.timedOut() ? "did not end within " + limit.toSeconds() + " s and was killed" : "ended with exit code " + result.exitCode();
			end += String.format(Locale.ROOT, " (%.1f s)", (System.nanoTime() - started) / 1e9);
			if (!result.ok()) {
				throw new IOException(file + " " + end);
			}
			return file + " " + end;
		} catch (InterruptedException e) {
			end = "was killed";
			throw e;
		} finally {
			logs.line(run, LOG_RUNNING, stamp() + " " + what + " " + file + " " + end);
		}
	}

	private static String stamp() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private void tell(long run, String line) {
		try {
			logs.line(run, LOG_RUNNING, line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Ends what the scripts of a run have left behind. */
	void release(long run) {
		scripts.release(run);
	}
}
