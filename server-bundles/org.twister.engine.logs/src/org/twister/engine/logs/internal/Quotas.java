// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Settings;
import org.twister.engine.logs.internal.Allowance.Grant;

/**
 * How much output is kept: of a test, of a run, of a user in all his runs, and on the disk. Settings, in bytes or like {@code 10G}, 0 for no limit: {@code max_output} of a test, unless
 * its plan says otherwise (1G); {@code run_log_quota} (0); {@code user_log_quota} (0). Thread-safe.
 */
final class Quotas {

	private static final Logger LOG = LoggerFactory.getLogger(Quotas.class);

	private final long ofTest;
	private final long ofRun;
	private final long ofUser;
	private final DiskWatch disk;
	private final Map<Long, AtomicLong> runs = new ConcurrentHashMap<>();
	private final Map<String, AtomicLong> users = new ConcurrentHashMap<>();

	Quotas(Settings settings, DiskWatch disk) {
		this.ofTest = amount(settings, "max_output", "1G");
		this.ofRun = amount(settings, "run_log_quota", "0");
		this.ofUser = amount(settings, "user_log_quota", "0");
		this.disk = disk;
	}

	/** Of a setting; what is none counts as the default, with a warning. */
	static long amount(Settings settings, String name, String usual) {
		String value = settings.value(name, usual);
		return Amount.parse(value).orElseGet(() -> {
			LOG.warn("The server setting {} is '{}', which is no amount of bytes: {} is used", name, value, usual);
			return Amount.parse(usual).getAsLong();
		});
	}

	boolean limitsRuns() {
		return ofRun > 0;
	}

	boolean limitsUsers() {
		return ofUser > 0;
	}

	/** What the logs of a user's runs take, that of this one included. */
	void used(String user, long bytes) {
		users.computeIfAbsent(user, u -> new AtomicLong()).set(bytes);
	}

	/** What the logs of a run took before a restart. */
	void usedByRun(long run, long bytes) {
		runs.computeIfAbsent(run, r -> new AtomicLong()).set(bytes);
	}

	void forget(long run) {
		runs.remove(run);
	}

	Allowance of(OpenRun run, int task) {
		long most = run.caps().getOrDefault(task, ofTest);
		AtomicLong byRun = runs.computeIfAbsent(run.id(), r -> new AtomicLong());
		AtomicLong byUser = users.computeIfAbsent(run.user(), u -> new AtomicLong());
		return (kept, wanted) -> {
			Grant grant = cap(wanted, most, kept, "it exceeds max_output (" + Amount.words(most) + ")");
			grant = narrow(grant, cap(wanted, ofRun, byRun.get(), "the logs of run " + run.id() + " exceed run_log_quota (" + Amount.words(ofRun) + ")"));
			grant = narrow(grant, cap(wanted, ofUser, byUser.get(),
					"the logs of all runs of " + run.user() + " exceed user_log_quota (" + Amount.words(ofUser) + ")"));
			grant = narrow(grant, disk.isFull() ? new Grant(0, "the disk is full") : new Grant(wanted, ""));
			byRun.addAndGet(grant.bytes());
			byUser.addAndGet(grant.bytes());
			return grant;
		};
	}

	private static Grant cap(int wanted, long limit, long used, String reason) {
		return limit <= 0 || used + wanted <= limit ? new Grant(wanted, "") : new Grant((int) Math.max(0, limit - used), reason);
	}

	private static Grant narrow(Grant one, Grant other) {
		return other.bytes() < one.bytes() ? other : one;
	}
}
