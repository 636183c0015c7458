// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Optional;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.Globals;
import org.twister.engine.api.Libraries;
import org.twister.engine.api.Roots;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.Users;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.UserService;

/** What the legacy calls are translated to. */
record Services(Settings settings, RunEngine engine, EpPool pool, Globals globals, Users users, Roots roots, UserFiles files, UserLogs logs, Audit audit,
		EventLog events, BlobStore blobs, NativeCalls natives, Addons addons) {

	RunService runs() throws LegacyError {
		return natives.service(RunService.class).orElseThrow(() -> LegacyError.notInstalled("service of runs"));
	}

	UserService accounts() throws LegacyError {
		return natives.service(UserService.class).orElseThrow(() -> LegacyError.notInstalled("service of users"));
	}

	Libraries libraries() throws LegacyError {
		return addons.libraries();
	}

	/** The user's run that goes on. */
	Optional<RunInfo> activeRun(String user) {
		return engine.latest(user).filter(run -> run.status() != EngineStatus.STOPPED);
	}

	/** The user's active or latest run, 0 if he never ran anything. */
	long latestRun(String user) {
		return engine.latest(user).map(RunInfo::id).orElse(0L);
	}

	/** Something done through a native service, as whom a call acts for. */
	static <T> T as(Caller caller, Caller.Work<T> work) throws Exception {
		return caller.call(work);
	}
}
