// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.RunLogs.Found;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.RunLogs.Search;
import org.twister.engine.api.UserLogs;
import org.twister.rpc.FaultCode;
import org.twister.rpc.LogService;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunRef;

/** Serves logs to their users, and all of them to admins. */
@Component(service = NativeService.class)
public final class LogServiceComponent implements NativeService, LogService {

	/** Something that reads a log. */
	private interface Reading<T> {
		T get() throws IOException, RpcException;
	}

	private final RunEngine engine;
	private final RunLogs logs;
	private final UserLogs userLogs;
	private final Audit audit;

	@Activate
	public LogServiceComponent(@Reference RunEngine engine, @Reference RunLogs logs, @Reference UserLogs userLogs, @Reference Audit audit) {
		this.audit = audit;
		this.engine = engine;
		this.logs = logs;
		this.userLogs = userLogs;
	}

	@Override
	public Class<?> contract() {
		return LogService.class;
	}

	private void check(long run) throws RpcException {
		Caller caller = Caller.current();
		String user = engine.find(run).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + ".")).user();
		if (!caller.admin() && !caller.user().equals(user)) {
			throw new RpcException(FaultCode.FORBIDDEN, "Run " + run + " belongs to " + user + ".");
		}
	}

	private static <T> T read(Reading<T> reading) throws RpcException {
		try {
			return reading.get();
		} catch (NoSuchFileException e) {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no log " + e.getMessage() + ".");
		} catch (IOException e) {
			// An unknown user, for example
			if (e.getCause() instanceof RpcException refusal) {
				throw refusal;
			}
			throw new RpcException(FaultCode.INTERNAL, "The log cannot be read: " + e.getMessage());
		}
	}

	private static List<LogInfo> told(List<LogFile> files) {
		return files.stream().map(file -> new LogInfo(file.name(), file.size())).toList();
	}

	@Override
	public List<LogInfo> list(RunRef run) throws RpcException {
		check(run.run());
		return told(read(() -> logs.list(run.run())));
	}

	@Override
	public FoundLines search(SearchLog request) throws RpcException {
		Search search = new Search(request.text(), request.regex(), request.ignoreCase(), request.from(), request.limit(), request.cursor());
		Found found;
		if (request.run() == 0) {
			requireAdmin();
			found = read(() -> new LogSearch(search).in(from -> userLogs.read("", UserLogs.SERVER_LOG, from), userLogs.size("", UserLogs.SERVER_LOG)));
		} else {
			check(request.run());
			if (request.name() == null || request.name().isEmpty()) {
				throw new RpcException(FaultCode.BAD_REQUEST, "The name of the log is missing.");
			}
			found = read(() -> logs.search(request.run(), request.name(), search));
		}
		List<FoundLine> lines = found.lines().stream().map(line -> new FoundLine(line.offset(), line.number(), line.column(), line.text())).toList();
		return new FoundLines(lines, found.cursor().isEmpty() ? null : found.cursor(), found.offset());
	}

	private static void requireAdmin() throws RpcException {
		if (!Caller.current().admin()) {
			throw new RpcException(FaultCode.FORBIDDEN, "The log of the Central Engine is for admins.");
		}
	}

	@Override
	public List<LogInfo> shown(ShownLogs request) throws RpcException {
		String user = PanicServiceComponent.user(request.user());
		return told(read(() -> userLogs.list(user)));
	}

	@Override
	public void reset(ResetLogs request) throws RpcException {
		String user = PanicServiceComponent.changed(request.user());
		read(() -> {
			userLogs.reset(user, request.name());
			return null;
		});
		audit.record(Caller.current(), "logs.reset", request.name() == null ? "" : request.name(), user.equals(Caller.current().user()) ? "" : "of " + user);
	}
}
