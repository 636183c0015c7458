// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.model.io.FileKind;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Which role a change needs. It depends on where something lies, not on the way by which it was named. */
final class Rights {

	/** What is done. */
	enum Deed {
		CREATE,
		CHANGE,
		DELETE
	}

	private Rights() {}

	/**
	 * Checks a change.
	 *
	 * @param kinds of a file among configurations: what it is and what it is to become; empty for what is not recognised, and for folders
	 * @throws RpcException FORBIDDEN, naming the role
	 */
	static void check(Caller caller, Spot spot, Deed deed, Set<FileKind> kinds) throws RpcException {
		try {
			for (Map.Entry<Path, FileKind> named : spot.places().kinds().entrySet()) {
				if (RealPath.of(named.getKey()).equals(spot.path())) {
					caller.require(role(named.getValue(), spot, deed));
					return;
				}
			}
			for (Root root : roots(spot)) {
				check(caller, spot, root, deed, kinds);
			}
		} catch (IOException e) {
			throw Errors.refusal(spot.place().name(), e);
		}
	}

	private static void check(Caller caller, Spot spot, Root root, Deed deed, Set<FileKind> kinds) throws RpcException {
		switch (root) {
		case TESTS, LIBS -> caller.require(Role.EDIT_TC);
		case PROJECTS, PREDEFINED -> caller.require(project(deed));
		case TEST_CONFIGS -> caller.require(Role.CHANGE_GLOBALS);
		case CONFIG -> {
			for (FileKind kind : kinds) {
				caller.require(role(kind, spot, deed));
			}
			if (kinds.isEmpty()) {
				caller.require(Role.CHANGE_FWM_CFG);
			}
		}
		case SYSTEM_LIBS -> {
			if (!caller.admin()) {
				throw new RpcException(FaultCode.FORBIDDEN, "Libraries for everybody are changed by admins only.");
			}
		}
		case LOGS -> throw new RpcException(FaultCode.FORBIDDEN, "Logs can only be read.");
		default -> throw new IllegalStateException(root.toString());
		}
	}

	private static Role project(Deed deed) {
		return switch (deed) {
		case CREATE -> Role.CREATE_PROJECT;
		case CHANGE -> Role.CHANGE_PROJECT;
		case DELETE -> Role.DELETE_PROJECT;
		};
	}

	private static Role role(FileKind kind, Spot spot, Deed deed) {
		return switch (kind) {
		case PROJECT -> project(deed);
		case GLOBALS -> Role.CHANGE_GLOBALS;
		case DATABASE -> Role.CHANGE_DB_CFG;
		case EMAIL -> Role.CHANGE_EML_CFG;
		case PLUGINS -> Role.CHANGE_PLUGINS;
		case SERVICES -> Role.CHANGE_SERVICES;
		case ACCOUNTS -> Role.CHANGE_USERS;
		case BINDINGS -> Role.CHANGE_SUT;
		case TEST_BEDS -> spot.path().getParent().endsWith("sut") || spot.name().startsWith("systems") ? Role.CHANGE_SUT : Role.CHANGE_TESTBED;
		case FRAMEWORK, EP_LIST, PANIC_RULES, SCHEDULES -> Role.CHANGE_FWM_CFG;
		};
	}

	/** The roots that something lies in, the innermost ones; the one that it was named by if it lies in none. */
	private static Set<Root> roots(Spot spot) throws IOException {
		Set<Root> found = EnumSet.noneOf(Root.class);
		int depth = -1;
		for (Map.Entry<Root, Path> entry : spot.places().folders().entrySet()) {
			Path folder = RealPath.of(entry.getValue());
			if (spot.path().startsWith(folder) && folder.getNameCount() >= depth) {
				if (folder.getNameCount() > depth) {
					found.clear();
				}
				depth = folder.getNameCount();
				found.add(entry.getKey());
			}
		}
		return found.isEmpty() ? EnumSet.of(spot.place().root()) : found;
	}

	/** Whether something lies among configurations, where what a file is decides about the role. */
	static boolean isByKind(Spot spot) throws IOException {
		return roots(spot).contains(Root.CONFIG);
	}

	/** Whether the caller may change something in a root at all. */
	static boolean mayWrite(Caller caller, Root root) {
		return switch (root) {
		case TESTS, LIBS -> caller.has(Role.EDIT_TC);
		case PROJECTS, PREDEFINED -> caller.has(Role.CREATE_PROJECT) || caller.has(Role.CHANGE_PROJECT) || caller.has(Role.DELETE_PROJECT);
		case TEST_CONFIGS -> caller.has(Role.CHANGE_GLOBALS);
		case CONFIG -> caller.has(Role.CHANGE_FWM_CFG) || caller.has(Role.CHANGE_GLOBALS) || caller.has(Role.CHANGE_DB_CFG) || caller.has(Role.CHANGE_EML_CFG);
		case SYSTEM_LIBS -> caller.admin();
		case LOGS -> false;
		};
	}

	/** Refuses to delete or move what holds a whole root, the configuration, or the engine's home. */
	static void checkHoldsNoRoot(Spot spot, Path home) throws RpcException {
		try {
			for (Path folder : spot.places().folders().values()) {
				if (RealPath.of(folder).startsWith(spot.path())) {
					throw holdsRoot(spot);
				}
			}
			if (RealPath.of(home).startsWith(spot.path())) {
				throw holdsRoot(spot);
			}
		} catch (IOException e) {
			throw Errors.refusal(spot.place().name(), e);
		}
	}

	private static RpcException holdsRoot(Spot spot) {
		return new RpcException(FaultCode.FORBIDDEN,
				(spot.place().name().isEmpty() ? "The folder" : spot.place().name()) + " cannot be moved or deleted: it holds a whole folder of the user.");
	}
}
