// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.logs.internal.Shown.Entry;
import org.twister.rpc.RpcException;

/** LogsPath of one user: brought to what it has to show. Its monitor guards it; work on the disk of the user is done in it, so nobody who is in a hurry waits for it. */
final class UserView {

	private static final Logger LOG = LoggerFactory.getLogger(UserView.class);

	private final Path home;
	private final String user;
	private final Roots roots;
	private final RunLogs logs;
	private final Path note;
	/** Copies that are completed as their logs grow. */
	private final Map<String, AutoCloseable> followed = new HashMap<>();
	private volatile Shown shown = Shown.NOTHING;
	/** What the files in LogsPath still are, null if they are what is shown. The two are guarded by the note. */
	private Shown replace;

	UserView(Path home, String user, Roots roots, RunLogs logs) {
		this.home = home;
		this.user = user;
		this.roots = roots;
		this.logs = logs;
		this.note = home.resolve("users").resolve(user).resolve("logs.json");
		try {
			shown = Shown.read(note);
		} catch (IOException e) {
			LOG.warn("{} cannot be read, LogsPath of {} is shown anew with the next run: {}", note, user, e.getMessage());
		}
	}

	/** What is shown; never waits. */
	Shown shown() {
		return shown;
	}

	/** At once: these are the logs from now on. The files in LogsPath follow. */
	void enter(long run) throws IOException {
		synchronized (note) {
			if (run > shown.run()) {
				Map<String, Entry> entries = new HashMap<>();
				for (LogFile file : logs.list(run)) {
					if (!file.name().contains("/")) {
						entries.put(file.name(), new Entry(0, false, null));
					}
				}
				replace = replace == null ? shown : replace;
				shown = new Shown(run, "", entries);
			}
		}
	}

	/** Brings the files in LogsPath to what is shown. */
	synchronized void bring() {
		Shown before;
		Shown wanted;
		synchronized (note) {
			before = replace;
			wanted = shown;
			replace = null;
		}
		if (before != null) {
			stopFollowing();
			Shown done = files(before, wanted);
			synchronized (note) {
				if (shown.run() == wanted.run()) {
					shown = done;
				} else {
					replace = done;
				}
			}
			write(done);
		}
		follow();
	}

	private Shown files(Shown before, Shown wanted) {
		Shown done = wanted;
		try {
			clear(before);
			Path folder = roots.resolve(user, Root.LOGS, roots.folder(user, Root.LOGS).toString());
			Files.createDirectories(folder);
			folder = folder.toRealPath();
			done = new Shown(wanted.run(), folder.toString(), wanted.logs());
			for (Map.Entry<String, Entry> log : wanted.logs().entrySet()) {
				done = done.with(log.getKey(), show(folder, wanted.run(), log.getKey(), log.getValue()));
			}
		} catch (IOException | RpcException | RuntimeException e) {
			LOG.warn("LogsPath of {} does not show the logs of run {}: {}", user, wanted.run(), e.toString());
		}
		return done;
	}

	private void clear(Shown before) throws IOException {
		if (!before.folder().isEmpty()) {
			for (Map.Entry<String, Entry> log : before.logs().entrySet()) {
				ShownFiles.deleteIf(Path.of(before.folder(), log.getKey()), log.getValue().identity());
			}
		}
	}

	private void write(Shown changed) {
		try {
			changed.write(note);
		} catch (IOException e) {
			LOG.warn("{} cannot be written: {}", note, e.getMessage());
		}
	}

	private Entry show(Path folder, long run, String name, Entry entry) {
		try {
			// the gate: a name may be that of something that is none of the user's business
			roots.resolve(user, Root.LOGS, name);
			Path file = folder.resolve(name);
			ShownFiles.moveAside(file);
			boolean isLink = entry.base() == 0 && ShownFiles.link(file, home.resolve("runs/" + run + "/logs/" + name));
			if (!isLink) {
				ShownFiles.make(file);
			}
			return new Entry(entry.base(), !isLink, ShownFiles.identity(file));
		} catch (IOException | RpcException e) {
			LOG.warn("{} is not shown in LogsPath of {}: {}", name, user, e.toString());
			return entry;
		}
	}

	/** Completes the copies, now and as their logs grow. */
	private void follow() {
		Shown now = shown;
		if (now.folder().isEmpty()) {
			return;
		}
		now.logs().forEach((name, entry) -> {
			if (entry.copy() && !followed.containsKey(name)) {
				try {
					followed.put(name, logs.onGrowth(now.run(), name, () -> complete(now.run(), name)));
				} catch (IOException e) {
					LOG.warn("The copy of {} in LogsPath of {} is not completed: {}", name, user, e.getMessage());
				}
			}
		});
	}

	/** Adds to a copy what the log has more. */
	private synchronized void complete(long run, String name) {
		Shown now = shown;
		Entry entry = now.logs().get(name);
		if (now.run() != run || entry == null || now.folder().isEmpty()) {
			return;
		}
		Path file = Path.of(now.folder(), name);
		try {
			if (ShownFiles.is(file, entry.identity())) {
				long at = entry.base() + Files.size(file);
				if (at < logs.size(run, name)) {
					try (InputStream in = logs.read(run, name, at)) {
						ShownFiles.append(file, in);
					}
				}
			}
		} catch (IOException e) {
			LOG.warn("{} cannot be completed: {}", file, e.getMessage());
		}
	}

	/** The run is closed: its copies are complete. */
	synchronized void closed(long run) {
		if (shown.run() == run) {
			shown.logs().forEach((name, entry) -> {
				if (entry.copy()) {
					complete(run, name);
				}
			});
			stopFollowing();
		}
	}

	synchronized void stopFollowing() {
		for (AutoCloseable one : List.copyOf(followed.values())) {
			try {
				one.close();
			} catch (Exception e) {
				LOG.debug("not stopped in order", e);
			}
		}
		followed.clear();
	}

	/** Shows a log empty: from its present end on, which a second name cannot, so it becomes a copy. */
	synchronized void reset(String name) throws IOException {
		Shown now = shown;
		Entry entry = now.logs().get(name);
		Entry empty = new Entry(logs.size(now.run(), name), true, entry.identity());
		if (!now.folder().isEmpty()) {
			Path file = Path.of(now.folder(), name);
			if (ShownFiles.is(file, entry.identity())) {
				Files.delete(file);
			}
			if (!Files.exists(file)) {
				ShownFiles.make(file);
				empty = new Entry(empty.base(), true, ShownFiles.identity(file));
			}
		}
		Shown changed = now.with(name, empty);
		synchronized (note) {
			shown = shown.run() == now.run() ? changed : shown;
		}
		write(changed);
		if (!logs.isClosed(now.run())) {
			follow();
		}
	}
}
