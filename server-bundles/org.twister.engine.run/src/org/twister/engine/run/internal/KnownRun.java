// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.event.EventData.RunEnded;
import org.twister.rpc.event.EventData.RunStarted;

/**
 * The head of a run, as long as the home holds it.
 *
 * @param started its first event
 * @param n       number of that event, 0 if the journal need not hold it any more
 * @param before  cursor of an event before that, null for the beginning
 * @param ended   null while it goes on
 * @param closed  nothing follows
 */
record KnownRun(RunStarted started, long n, String before, RunEnded ended, boolean closed) {

	KnownRun withEnded(RunEnded event) {
		return new KnownRun(started, n, before, event, closed);
	}

	KnownRun withClosed() {
		return new KnownRun(started, n, before, ended, true);
	}

	long id() {
		return started.run();
	}

	/** Of a closed run. */
	RunInfo info() {
		return new RunInfo(started.run(), started.project(), started.user(), started.by(), EngineStatus.STOPPED, started.at(), ended.at(), ended.elapsed(),
				ended.outcome(),
				ended.reason(), ended.counts(), started.mapping(), started.warnings(), closed, started.origin());
	}
}
