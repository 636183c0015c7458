// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.nio.file.Path;

/**
 * The settings of this process, complete and checked before anything starts: components take it as a mandatory constructor reference, so there is no start order
 * to maintain. Published by engine.app. Immutable, thread-safe.
 */
public interface Settings {

	/** Home directory, exists and is locked by this process. */
	Path home();

	/** Address to listen on. */
	String bind();

	/** Port to listen on, 0 for any free one. */
	int port();

	/** The account that owns this CE: its admin, and the user of a private CE. */
	String owner();

	/** Whether this CE serves one command line alone ({@code ./twister run}): files that it names are readable wherever they are. */
	boolean isPrivate();

	/** A server setting by name, as in {@code <home>/config/server.ini}; the default if it is not set. */
	String value(String name, String defaultValue);

	/** Product version. */
	String version();
}
