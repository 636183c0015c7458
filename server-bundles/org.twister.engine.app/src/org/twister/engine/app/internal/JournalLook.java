// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.twister.engine.api.spi.store.JournalDoctor;

/**
 * {@code --check-journal}: says whether a Central Engine would start with the journal of a home, for {@code ce doctor}. Works beside a running one, and with a journal
 * that none can start with. Each line on standard output is {@code JOURNAL OK <text>} or {@code JOURNAL BAD <text>}.
 */
final class JournalLook {

	private static final long WAIT_MILLIS = 10_000;

	private JournalLook() {}

	/** @return exit code of the process */
	static Integer at(Path home, BundleContext context) throws StartFailure {
		ServiceTracker<JournalDoctor, JournalDoctor> tracker = new ServiceTracker<>(context, JournalDoctor.class, null);
		tracker.open();
		try {
			JournalDoctor doctor = tracker.waitForService(WAIT_MILLIS);
			if (doctor == null) {
				throw new StartFailure(StartFailure.TROUBLE, "This product has no journal that could be looked at: it is incomplete.");
			}
			JournalDoctor.Report report = doctor.check(home);
			print(report, System.out);
			return report.isHealthy() ? IApplication.EXIT_OK : Integer.valueOf(StartFailure.TROUBLE);
		} catch (IOException e) {
			throw new StartFailure(StartFailure.TROUBLE, "The journal of " + home + " cannot be read: " + e.getMessage() + ".");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StartFailure(StartFailure.TROUBLE, "Interrupted.");
		} finally {
			tracker.close();
		}
	}

	static void print(JournalDoctor.Report report, PrintStream out) {
		report.problems().forEach(problem -> out.println("JOURNAL BAD " + problem));
		if (report.isHealthy()) {
			String open = report.unfinished().isEmpty() ? "" : ", unfinished: " + report.unfinished();
			String tail = report.cleanTail() ? "" : "; a torn end that was never acknowledged is cut off by the next start";
			out.println("JOURNAL OK journal replays: " + report.records() + " records of " + report.runs() + " runs in " + report.segments() + " files" + open
					+ tail);
		}
	}
}
