// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.twister.engine.api.UserFiles.Change;
import org.twister.engine.api.UserFiles.Watch;

/** What has changed in one watched folder and was not taken yet: at most one change of each file, and none by name if there are too many. */
final class FolderChanges implements Watch {

	private static final int MOST = 10_000;
	private static final Change UNKNOWN = new Change(null, Change.What.CHANGED);

	private final Spot spot;
	private final Consumer<FolderChanges> closed;
	private final Map<String, Change> waiting = new LinkedHashMap<>();
	private boolean isUnknown;
	private boolean ended;

	/** @param closed told when nobody wants to know any more */
	FolderChanges(Spot spot, Consumer<FolderChanges> closed) {
		this.spot = spot;
		this.closed = closed;
	}

	Spot spot() {
		return spot;
	}

	/** The folder that is watched. */
	Path top() {
		return spot.path();
	}

	synchronized void add(Path path, Change.What what) {
		if (isUnknown) {
			return;
		}
		String name = top().relativize(path).toString();
		Change before = waiting.get(name);
		Change.What merged = before != null && before.what() == Change.What.CREATED && what == Change.What.CHANGED ? Change.What.CREATED : what;
		waiting.put(name, new Change(name, merged));
		if (waiting.size() > MOST) {
			addUnknown();
		}
		notifyAll();
	}

	/** Something was missed. */
	synchronized void addUnknown() {
		waiting.clear();
		isUnknown = true;
		notifyAll();
	}

	/** Nothing more comes. */
	synchronized void end() {
		ended = true;
		notifyAll();
	}

	@Override
	public synchronized List<Change> next(long milliseconds) throws InterruptedException {
		long limit = System.nanoTime() + milliseconds * 1_000_000;
		while (waiting.isEmpty() && !isUnknown && !ended) {
			long left = (limit - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				return List.of();
			}
			wait(left);
		}
		List<Change> changes = isUnknown ? List.of(UNKNOWN) : List.copyOf(waiting.values());
		waiting.clear();
		isUnknown = false;
		return changes.isEmpty() ? null : changes;
	}

	@Override
	public void close() {
		end();
		closed.accept(this);
	}
}
