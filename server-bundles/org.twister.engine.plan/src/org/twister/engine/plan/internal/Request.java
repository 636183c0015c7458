// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.List;

import org.twister.engine.plan.internal.UserConfiguration.SharedTestBeds;
import org.twister.model.io.UserPaths;
import org.twister.rpc.RunService.StartRun;

/**
 * What a plan is made for.
 *
 * @param user  whose run
 * @param start what to run
 * @param eps   where
 * @param home  of the CE
 * @param paths of the user
 */
record Request(String user, StartRun start, ConnectedEps eps, Path home, UserPaths paths) {

	UserConfiguration configuration(Problems problems) {
		return UserConfiguration.load(paths, start.config(), userConfig().resolve("fwmconfig.xml"), problems);
	}

	SharedTestBeds sharedTestBeds() {
		Path config = home.resolve("config");
		return new SharedTestBeds(List.of(config.resolve("resources.json"), config.resolve("systems.json")), userConfig().resolve("sut"),
				config.resolve("sut"));
	}

	private Path userConfig() {
		return home.resolve("users").resolve(user).resolve("config");
	}

	String label(String otherwise) {
		return start.label() == null || start.label().isBlank() ? otherwise : start.label();
	}
}
