// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Log-ins by token, for the audit log: every call brings the token along, so what counts is the first one after an hour. Thread-safe. */
final class LoginNotes {

	private static final long HOUR = TimeUnit.HOURS.toNanos(1);
	private static final int REMEMBERED = 10_000;

	private record Login(String user, String how, String address) {}

	private final AuditLog audit;
	private final Map<Login, Long> recorded = new ConcurrentHashMap<>();

	LoginNotes(AuditLog audit) {
		this.audit = audit;
	}

	void loggedIn(String user, String how, String address) {
		Login login = new Login(user, how, address);
		Long before = recorded.get(login);
		long now = System.nanoTime();
		if (before != null && now - before < HOUR) {
			return;
		}
		boolean isFirst = before == null ? recorded.putIfAbsent(login, now) == null : recorded.replace(login, before, now);
		if (isFirst) {
			audit.record(user, user, "login", address, how);
			makeRoom();
		}
	}

	private void makeRoom() {
		if (recorded.size() > REMEMBERED) {
			Map<Login, Long> copy = new LinkedHashMap<>(recorded);
			copy.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(REMEMBERED / 2).forEach(old -> recorded.remove(old.getKey(), old.getValue()));
		}
	}
}
