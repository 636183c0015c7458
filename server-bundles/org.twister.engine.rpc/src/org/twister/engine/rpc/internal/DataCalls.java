// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Globals;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.rpc.RunService.RunInfo;

/** Calls about logs and global parameters. */
final class DataCalls {

	/** At most so many bytes of a log in one answer; the caller asks again behind them. */
	private static final int MAX_LOG = 6 << 20;

	private final RunEngine engine;
	private final RunLogs logs;
	private final Globals globals;

	DataCalls(RunEngine engine, RunLogs logs, Globals globals) {
		this.engine = engine;
		this.logs = logs;
		this.globals = globals;
	}

	void addTo(LegacyApi api) {
		api.add("getLogFile", "user read:int fstart:int filename", "int|string", "Size of a log of the latest run (read 0), or its content from byte fstart on, as base64.",
				this::logFile);
		api.add("getGlobalVariable", "user path", "any", "A global parameter; a folder is a structure, the empty path the whole tree.", this::get);
		api.add("setGlobalVariable", "user path value:any", "boolean", "Sets a global parameter until the next start; False deletes it.", this::set);
	}

	private Object logFile(Call call) throws LegacyError, IOException {
		String user = call.user().user();
		String name = call.text(3);
		long from = call.number(2);
		Optional<RunInfo> run = engine.latest(user);
		if (run.isEmpty() || name.isEmpty() || name.startsWith("/") || List.of(name.split("[/\\\\]")).contains("..") || from < 0) {
			throw new LegacyError("*ERROR for " + user + "!* File `" + name + "` does not exist!");
		}
		try {
			long size = logs.size(run.get().id(), name);
			if (call.number(1) == 0) {
				return size;
			}
			if (from >= size) {
				return "";
			}
			try (InputStream in = logs.read(run.get().id(), name, from)) {
				return Base64.getEncoder().encodeToString(in.readNBytes(MAX_LOG));
			}
		} catch (NoSuchFileException e) {
			throw new LegacyError("*ERROR for " + user + "!* File `" + name + "` does not exist!");
		}
	}

	private Object get(Call call) throws LegacyError {
		return globals.get(call.user().user(), path(call)).filter(value -> !isFalsy(value)).orElse(false);
	}

	/** Names may be separated by any number of slashes. */
	private static String path(Call call) {
		return call.text(1).replaceAll("/+", "/").replaceAll("^/|/$", "");
	}

	private Object set(Call call) throws LegacyError {
		Object value = call.value(2);
		boolean delete = Boolean.FALSE.equals(value);
		if (path(call).isEmpty() || isFalsy(value) && !delete) {
			return false;
		}
		return globals.set(call.user().user(), path(call), plain(value), call.run());
	}

	private static boolean isFalsy(Object value) {
		return switch (value) {
		case null -> true;
		case Boolean flag -> !flag;
		case String text -> text.isEmpty();
		case Number number -> number.doubleValue() == 0;
		case Map<?, ?> map -> map.isEmpty();
		case List<?> list -> list.isEmpty();
		case Object[] array -> array.length == 0;
		default -> false;
		};
	}

	/** Values as in JSON: arrays of the wire become lists. */
	private static Object plain(Object value) throws LegacyError {
		return switch (value) {
		case Object[] array -> plain(List.of(array));
		case List<?> list -> {
			List<Object> copy = new ArrayList<>();
			for (Object item : list) {
				copy.add(plain(item));
			}
			yield copy;
		}
		case Map<?, ?> map -> {
			Map<String, Object> copy = new LinkedHashMap<>();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				copy.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
			}
			yield copy;
		}
		case String text -> text;
		case Boolean flag -> flag;
		case Number number -> number;
		default -> throw LegacyError.of("A global parameter cannot hold a value of this type!");
		};
	}
}
