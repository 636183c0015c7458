// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.Settings;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.Users;
import org.twister.engine.logs.internal.RunLogsComponent.RunWatcher;
import org.twister.rpc.RpcException;

/** What users see of their logs: LogsPath, and the same by name. */
@Component(service = UserLogs.class, immediate = true)
public final class UserLogsComponent implements UserLogs, RunWatcher {

	private static final Logger LOG = LoggerFactory.getLogger(UserLogsComponent.class);
	private static final List<String> WRITABLE = List.of(LogTypes.RUNNING, "logDebug", "logTest");

	private final Path home;
	private final Users users;
	private final Roots roots;
	private final RunLogsComponent logs;
	private final ServerLog server;
	private final Map<String, UserView> views = new ConcurrentHashMap<>();

	@Activate
	public UserLogsComponent(@Reference Settings settings, @Reference Users users, @Reference Roots roots, @Reference RunLogsComponent logs) {
		this.home = settings.home();
		this.users = users;
		this.roots = roots;
		this.logs = logs;
		this.server = new ServerLog(home.resolve("logs"));
		logs.watch(this);
	}

	@Deactivate
	void stop() {
		logs.unwatch(this);
		views.values().forEach(UserView::stopFollowing);
	}

	private UserView view(String user) {
		return views.computeIfAbsent(user, name -> new UserView(home, name, roots, logs));
	}

	@Override
	public void opened(OpenRun run) {
		try {
			UserView view = view(run.user());
			view.enter(run.id());
			Thread.ofVirtual().name("logs-path").start(view::bring);
		} catch (IOException e) {
			LOG.warn("LogsPath of {} does not show the logs of run {}: {}", run.user(), run.id(), e.getMessage());
		}
	}

	@Override
	public void closed(OpenRun run) {
		Thread.ofVirtual().name("logs-path").start(() -> view(run.user()).closed(run.id()));
	}

	@Override
	public Map<String, String> types(String user) {
		return users.find(user).map(u -> LogTypes.of(u.configuration())).orElse(LogTypes.DEFAULT).names();
	}

	@Override
	public String cliName(String user, String ep) {
		long run = view(user).shown().run();
		return (run > 0 ? logs.types(run) : LogTypes.of(types(user))).cliName(ep);
	}

	@Override
	public List<LogFile> list(String user) throws IOException {
		Map<String, LogFile> files = new TreeMap<>();
		for (Map.Entry<String, Path> other : others(user).entrySet()) {
			files.put(other.getKey(), new LogFile(other.getKey(), Files.size(other.getValue())));
		}
		for (String name : view(user).shown().logs().keySet()) {
			files.put(name, new LogFile(name, size(user, name)));
		}
		return List.copyOf(files.values());
	}

	/** Plain files in LogsPath. */
	private Map<String, Path> others(String user) throws IOException {
		Map<String, Path> files = new TreeMap<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(roots.folder(user, Root.LOGS))) {
			for (Path file : entries) {
				String name = file.getFileName().toString();
				if (!name.startsWith(".") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isOpenTo(user, file)) {
					files.put(name, file);
				}
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			LOG.debug("no LogsPath of {}: {}", user, e.getMessage());
		} catch (RpcException e) {
			throw new IOException(e.getMessage(), e);
		}
		return files;
	}

	private boolean isOpenTo(String user, Path file) {
		try {
			roots.resolve(user, Root.LOGS, file.toString());
			return true;
		} catch (RpcException e) {
			return false;
		}
	}

	/** A file in LogsPath that is no log of the run. */
	private Path other(String user, String name) throws NoSuchFileException {
		try {
			Path file = roots.resolve(user, Root.LOGS, name);
			boolean isInside = !name.startsWith(".") && !name.contains("/") && !name.contains("\\");
			if (isInside && Files.isRegularFile(file)) {
				return file;
			}
		} catch (RpcException e) {
			LOG.debug("{} of {}: {}", name, user, e.getMessage());
		}
		throw new NoSuchFileException(name);
	}

	/** The name that is shown, whether it is called as the engine does or as the user does; null if it is no log of the run. */
	private String shownName(Shown shown, String name) {
		String actual = shown.run() == 0 ? name : logs.types(shown.run()).actual(name);
		return shown.logs().containsKey(actual) ? actual : null;
	}

	@Override
	public long size(String user, String name) throws IOException {
		if (name.equals(SERVER_LOG)) {
			return server.size();
		}
		Shown shown = view(user).shown();
		String log = shownName(shown, name);
		return log == null ? Files.size(other(user, name)) : Math.max(0, logs.size(shown.run(), log) - shown.logs().get(log).base());
	}

	@Override
	public long first(String user, String name) throws IOException {
		return name.equals(SERVER_LOG) ? server.first() : 0;
	}

	@Override
	public InputStream read(String user, String name, long from) throws IOException {
		if (from < 0) {
			throw new IllegalArgumentException("an offset is not negative: " + from);
		}
		if (name.equals(SERVER_LOG)) {
			return server.read(from);
		}
		Shown shown = view(user).shown();
		String log = shownName(shown, name);
		return log == null ? plain(other(user, name), from) : logs.read(shown.run(), log, shown.logs().get(log).base() + from);
	}

	private static InputStream plain(Path file, long from) throws IOException {
		InputStream in = new FilterInputStream(Files.newInputStream(file)) {
		};
		in.skipNBytes(Math.min(from, Files.size(file)));
		return in;
	}

	@Override
	public void reset(String user, String name) throws IOException {
		UserView view = view(user);
		if (name != null) {
			String log = shownName(view.shown(), name);
			if (log == null) {
				throw new NoSuchFileException(name);
			}
			view.reset(log);
			return;
		}
		for (String log : view.shown().logs().keySet()) {
			view.reset(log);
		}
	}

	@Override
	public boolean message(String user, String type, String text) throws IOException {
		if (!WRITABLE.contains(type)) {
			return false;
		}
		long run = view(user).shown().run();
		if (run > 0) {
			logs.line(run, LogTypes.DEFAULT.names().get(type), text);
		} else {
			try {
				Path file = roots.resolve(user, Root.LOGS, types(user).get(type));
				Files.createDirectories(file.getParent());
				Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			} catch (RpcException e) {
				throw new IOException(e.getMessage(), e);
			}
		}
		return true;
	}
}
