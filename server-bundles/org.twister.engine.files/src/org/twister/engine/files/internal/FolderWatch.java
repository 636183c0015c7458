// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.UserFiles.Change;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Tells what changes in folders. All watches share one service of the operating system, of which there are few, and one thread, both from the first watch on. Names that
 * begin with a dot and folders behind links are not watched.
 */
final class FolderWatch implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
	/** A watch has no more folders. */
	private static final int MOST = 10_000;
	private static final int MOST_WATCHES = 1_000;

	private final Spots spots;
	private final Map<WatchKey, Set<FolderChanges>> watched = new HashMap<>();
	private final Map<FolderChanges, Set<WatchKey>> keys = new HashMap<>();
	private WatchService service;
	private boolean closed;

	FolderWatch(Spots spots) {
		this.spots = spots;
	}

	/** Begins a watch. */
	FolderChanges open(Spot spot) throws RpcException {
		FolderChanges changes = new FolderChanges(spot, this::end);
		try {
			synchronized (this) {
				start();
				keys.put(changes, new HashSet<>());
				register(changes, spot.path(), false);
			}
			return changes;
		} catch (IOException e) {
			end(changes);
			String limit = String.valueOf(e.getMessage());
			throw limit.contains("limit")
					? new RpcException(FaultCode.UNAVAILABLE, "The operating system does not watch more folders: " + limit + ".")
					: Errors.refusal(UserFilesComponent.shown(spot.place()), e);
		} catch (RpcException e) {
			end(changes);
			throw e;
		}
	}

	private void start() throws IOException, RpcException {
		if (closed) {
			throw new RpcException(FaultCode.UNAVAILABLE, "The Central Engine is stopping.");
		}
		if (keys.size() >= MOST_WATCHES) {
			throw new RpcException(FaultCode.UNAVAILABLE, "Too many folders are watched already.");
		}
		if (service == null) {
			service = spots.home().getFileSystem().newWatchService();
			Thread.ofPlatform().daemon().name("files-watch").start(() -> follow(service));
		}
	}

	/** Registers a folder and those below. With {@code tell}, what is in them already is told as created. */
	private void register(FolderChanges changes, Path top, boolean tell) throws IOException, RpcException {
		if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
			throw new NoSuchFileException(top.toString());
		}
		boolean[] isFull = new boolean[1];
		Files.walkFileTree(top, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				if (!isWatched(changes, folder)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				isFull[0] = keys.get(changes).size() >= MOST;
				if (isFull[0]) {
					return FileVisitResult.TERMINATE;
				}
				add(changes, folder);
				return visit(folder);
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				return visit(file);
			}

			private FileVisitResult visit(Path path) {
				if (tell && !path.equals(top) && isShown(path)) {
					changes.add(path, Change.What.CREATED);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				LOG.debug("{} is not watched", file, e);
				return FileVisitResult.CONTINUE;
			}
		});
		if (isFull[0]) {
			throw new RpcException(FaultCode.BAD_REQUEST, "There are more than " + MOST + " folders in this one: watch those in it.");
		}
	}

	private static boolean isShown(Path path) {
		return !path.getFileName().toString().startsWith(".");
	}

	private boolean isWatched(FolderChanges changes, Path folder) throws IOException {
		return folder.equals(changes.top()) || isShown(folder) && spots.isVisible(changes.spot(), folder);
	}

	private void add(FolderChanges changes, Path folder) throws IOException {
		WatchKey key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
				StandardWatchEventKinds.ENTRY_DELETE);
		if (!folder.toRealPath().equals(folder)) {
			LOG.debug("{} is not watched: it is behind a link", folder);
			if (!watched.containsKey(key)) {
				key.cancel();
			}
			return;
		}
		watched.computeIfAbsent(key, k -> new HashSet<>()).add(changes);
		keys.get(changes).add(key);
	}

	private void follow(WatchService events) {
		try {
			while (true) {
				WatchKey key = events.take();
				List<WatchEvent<?>> happened = key.pollEvents();
				boolean isThere = key.reset();
				try {
					tell(key, happened, isThere);
				} catch (RuntimeException e) {
					LOG.error("Changes in {} cannot be told", key.watchable(), e);
				}
			}
		} catch (ClosedWatchServiceException e) {
			LOG.debug("Nothing is watched any more");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void tell(WatchKey key, List<WatchEvent<?>> happened, boolean isThere) {
		Path folder = (Path) key.watchable();
		for (FolderChanges changes : Set.copyOf(watched.getOrDefault(key, Set.of()))) {
			for (WatchEvent<?> event : happened) {
				tell(changes, folder, event);
			}
			if (!isThere && folder.equals(changes.top())) {
				changes.end();
			}
		}
		if (!isThere) {
			watched.getOrDefault(key, Set.of()).forEach(changes -> keys.get(changes).remove(key));
			watched.remove(key);
		}
	}

	private void tell(FolderChanges changes, Path folder, WatchEvent<?> event) {
		if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
			changes.addUnknown();
			return;
		}
		Path path = folder.resolve((Path) event.context());
		if (!isShown(path)) {
			return;
		}
		boolean isNew = event.kind() == StandardWatchEventKinds.ENTRY_CREATE;
		changes.add(path, isNew ? Change.What.CREATED : event.kind() == StandardWatchEventKinds.ENTRY_DELETE ? Change.What.DELETED : Change.What.CHANGED);
		if (isNew && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			try {
				register(changes, path, true);
			} catch (IOException | RpcException e) {
				LOG.debug("{} is not watched", path, e);
				changes.addUnknown();
			}
		}
	}

	private synchronized void end(FolderChanges changes) {
		Set<WatchKey> ended = keys.remove(changes);
		for (WatchKey key : ended == null ? Set.<WatchKey>of() : ended) {
			Set<FolderChanges> others = watched.get(key);
			others.remove(changes);
			if (others.isEmpty()) {
				watched.remove(key);
				key.cancel();
			}
		}
	}

	/** How many folders are watched. */
	synchronized int size() {
		return watched.size();
	}

	@Override
	public synchronized void close() {
		closed = true;
		keys.keySet().forEach(FolderChanges::end);
		keys.clear();
		watched.clear();
		if (service != null) {
			try {
				service.close();
			} catch (IOException e) {
				LOG.debug("The watch service was not closed in order", e);
			}
		}
	}
}
