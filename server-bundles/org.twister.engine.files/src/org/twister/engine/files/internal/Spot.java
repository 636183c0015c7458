// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.twister.engine.api.UserFiles.Place;

/**
 * A place that was let through.
 *
 * @param place  as it was named
 * @param places where its user has his files
 * @param path   without links
 * @param base   the folder that lets it through, without links
 */
record Spot(Place place, Places places, Path path, Path base) {

	/** Last name of the path. */
	String name() {
		return path.getFileName() == null ? "" : path.getFileName().toString();
	}

	/** The folder that this is in. */
	OpenFolder parent(boolean create) throws IOException {
		Path folder = path.getParent() == null ? path : path.getParent();
		return OpenFolder.open(folder.startsWith(base) ? base : folder, folder, create);
	}

	/** This folder. */
	OpenFolder folder() throws IOException {
		return OpenFolder.open(base, path, false);
	}
}
