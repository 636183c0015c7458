// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.nio.file.Path;
import java.util.List;

import org.twister.rpc.RpcException;

/**
 * The folders of a user, and the gate for every file name that comes from outside: it is resolved, links too, and must lie inside a folder of the user, a folder that
 * his fwmconfig.xml names, or one of the server setting {@code extra_roots}; in a private CE it may lie anywhere. Implemented by engine.files; thread-safe.
 */
public interface Roots {

	/** Where a name without a leading slash is taken from. The lower-case word is the root's name in {@code /api/v1/files/<root>/...}. */
	enum Root {
		/** TestCaseSourcePath, otherwise {@code users/<user>/tests}. */
		TESTS,
		/** UsersPath, otherwise {@code users/<user>/projects}. */
		PROJECTS,
		/** PredefinedSuitesPath, otherwise {@code users/<user>/predefined}. */
		PREDEFINED,
		/** LibsPath, otherwise {@code users/<user>/libs}. */
		LIBS,
		/** {@code <home>/libs}: everybody's, read by all, changed by admins. */
		SYSTEM_LIBS,
		/** The folder of fwmconfig.xml. */
		CONFIG,
		/** TestConfigPath, otherwise {@code users/<user>/config/test_configs}. */
		TEST_CONFIGS,
		/** LogsPath, otherwise {@code users/<user>/logs}; read only. */
		LOGS;

		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** The folder, absolute; it need not exist. */
	Path folder(String user, Root root) throws RpcException;

	/**
	 * Resolves a name: absolute, from {@code ~} (the folder of the account, which is home of the operating system's user of that name if there is one), or relative to a root.
	 *
	 * @return an absolute path, which need not exist; its existing part is without links
	 * @throws RpcException BAD_REQUEST for a name that is none (empty, a NUL), FORBIDDEN for one outside
	 */
	Path resolve(String user, Root from, String name) throws RpcException;

	/** Every folder that the user may use, absolute. */
	List<Path> allowed(String user) throws RpcException;
}
