// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.UserLogs;

/** Calls about the logs of a user's active or latest run. */
final class LogCalls {

	/** At most so many bytes of a file in one answer; the caller asks again behind them. */
	static final int MAX_PART = 6 << 20;

	private static final Set<String> RESERVED = Set.of("logcli", "logsummary");
	private static final int MAX_MESSAGE = 1 << 20;

	private final Services services;

	LogCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("getLogFile", "user read:int fstart:int filename", "int|string",
				"Size of a log (read 0), or its content from byte fstart on, as base64: at most 6 MB an answer. The log server_log is told to admins.",
				this::logFile);
		api.add("logMessage", "user logType text", "boolean", "Adds a text to a log: logRunning, logDebug or logTest.", this::message);
		api.add("logLIVE", "user ep text", "string", "Refused: an EP sends its log by itself.", call -> {
			call.user();
			throw LegacyError.of("The log of an EP comes from its EP manager, nothing can be added to it!");
		});
		api.add("resetLogs", "user", "boolean", "Begins all logs anew; the run keeps what it wrote.", call -> reset(call, null));
		api.add("resetLog", "user name", "boolean", "Begins one log anew.", call -> reset(call, call.text(1)));
	}

	private static LegacyError missing(String user, String name) {
		return new LegacyError("*ERROR for " + user + "!* File `" + name + "` does not exist!");
	}

	private static boolean isName(String name) {
		return !name.isBlank() && name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf('\0') < 0 && !name.startsWith(".");
	}

	private Object logFile(Call call) throws LegacyError, IOException {
		Caller user = call.user();
		String name = call.text(3);
		long from = call.number(2);
		boolean isServer = name.equals(UserLogs.SERVER_LOG);
		if (!isName(name) || from < 0 || isServer && !user.admin()) {
			throw missing(user.user(), name);
		}
		try {
			if (call.number(1) == 0) {
				return services.logs().size(user.user(), name);
			}
			try (InputStream in = services.logs().read(user.user(), name, from)) {
				return Base64.getEncoder().encodeToString(in.readNBytes(MAX_PART));
			}
		} catch (NoSuchFileException e) {
			throw missing(user.user(), name);
		}
	}

	private Object message(Call call) throws LegacyError, IOException {
		Caller user = call.user(Role.RUN_TESTS);
		String type = call.text(1);
		if (RESERVED.contains(type.toLowerCase(Locale.ROOT))) {
			throw LegacyError.of("The log type `" + type + "` is reserved!");
		} else if (call.text(2).length() > MAX_MESSAGE) {
			throw LegacyError.of("The message is longer than " + MAX_MESSAGE + " characters!");
		} else if (!services.logs().message(user.user(), type, call.text(2))) {
			throw LegacyError.of("There is no log type `" + type + "`!");
		}
		return true;
	}

	private Object reset(Call call, String name) throws LegacyError, IOException {
		Caller user = call.user(Role.RUN_TESTS);
		if (name != null && !isName(name)) {
			throw missing(user.user(), name);
		}
		try {
			services.logs().reset(user.user(), name);
			services.audit().record(user, "logs.reset", name == null ? "" : name, "");
			return true;
		} catch (NoSuchFileException e) {
			throw missing(user.user(), name);
		}
	}
}
