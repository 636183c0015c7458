// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.TestOrder;
import org.twister.ep.channel.Message.Finished;
import org.twister.ep.channel.Protocol;

/** An order that an EP holds: how much of its log is here, and its result until it was acknowledged. Guarded by itself. */
final class HeldTask {

	private final EpRef ep;
	private TestOrder order;
	private boolean orderedHere;
	private boolean foreign;
	private long length;
	private long limit = Protocol.LOG_WINDOW;
	private String logTrouble = "";
	private Finished finished;
	private boolean delivered;

	/**
	 * @param orderedHere whether this process sent the order: only then its files are served
	 */
	HeldTask(EpRef ep, TestOrder order, boolean orderedHere, long length) {
		this.ep = ep;
		this.order = order;
		this.orderedHere = orderedHere;
		this.length = length;
	}

	/** The EP says that it holds this, but the run is not one of its user, or there is none: nothing of it counts, its log is swallowed. */
	static HeldTask foreign(EpRef ep, TestOrder order) {
		HeldTask task = new HeldTask(ep, order, false, 0);
		task.foreign = true;
		task.logFailed("the run is not one of user " + ep.user());
		return task;
	}

	synchronized boolean isForeign() {
		return foreign;
	}

	EpRef ep() {
		return ep;
	}

	synchronized TestOrder order() {
		return order;
	}

	synchronized boolean orderedHere() {
		return orderedHere;
	}

	/** The order was given again by this process: what the EP said of it does not count any more, least of all whose file it is. */
	synchronized void orderAgain(TestOrder given) {
		order = given;
		orderedHere = true;
		if (foreign) {
			foreign = false;
			logTrouble = "";
		}
	}

	/** The log is written up to here. */
	synchronized void written(long newLength) {
		length = Math.max(length, newLength);
	}

	/** The log cannot be written: what comes is swallowed, so that the run goes on. */
	synchronized void logFailed(String message) {
		logTrouble = "the log is incomplete: " + message;
	}

	synchronized boolean isLogFailed() {
		return !logTrouble.isEmpty();
	}

	synchronized String logTrouble() {
		return logTrouble;
	}

	synchronized long length() {
		return length;
	}

	/** Whether the sender needs a new limit, which is then taken as told. */
	synchronized boolean renewCredit(boolean always) {
		if (!always && limit - length > Protocol.LOG_WINDOW / 2) {
			return false;
		}
		limit = length + Protocol.LOG_WINDOW;
		return true;
	}

	synchronized long limit() {
		return limit;
	}

	/** The result came, perhaps again. */
	synchronized void finished(Finished message) {
		finished = message;
	}

	/** The result if it is complete and was not taken before, else null. */
	synchronized Finished takeComplete() {
		if (finished == null || delivered || length < finished.logSize() && logTrouble.isEmpty()) {
			return null;
		}
		delivered = true;
		return finished;
	}
}
