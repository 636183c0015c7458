// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.List;

import org.twister.engine.api.Users.User;
import org.twister.engine.plan.internal.UserConfiguration.SharedTestBeds;
import org.twister.rpc.RunService.StartRun;

/**
 * What a plan is made for.
 *
 * @param user  whose run
 * @param start what to run
 * @param eps   where
 * @param home  of the CE
 * @param files of the user
 */
record Request(User user, StartRun start, ConnectedEps eps, Path home, UserFiles files) {

	/** @param named fwmconfig.xml that must be there, or null for the user's own */
	UserConfiguration configuration(String named, Problems problems) {
		UserConfiguration configuration = UserConfiguration.load(files, named, user.configuration(), problems);
		configuration.addOtherCopies(home.resolve("config/PanicDetectData.json"), user.name());
		return configuration;
	}

	SharedTestBeds sharedTestBeds() {
		Path config = home.resolve("config");
		return new SharedTestBeds(List.of(config.resolve("resources.json"), config.resolve("systems.json")), user.configuration().resolveSibling("sut"),
				config.resolve("sut"));
	}

	String label(String otherwise) {
		return start.label() == null || start.label().isBlank() ? otherwise : start.label();
	}
}
