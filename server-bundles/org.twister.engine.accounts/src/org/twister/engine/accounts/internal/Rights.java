// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Users.User;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Who may change whom: with CHANGE_USERS nobody gets beyond what he has himself. */
final class Rights {

	private Rights() {}

	static void requireAdmin(Caller caller) throws RpcException {
		if (!caller.admin()) {
			throw new RpcException(FaultCode.FORBIDDEN, "This is for admins.");
		}
	}

	/** Whether the caller is the user, or may change him. */
	static void requireSelfOr(Caller caller, User user) throws RpcException {
		if (!caller.user().equals(user.name())) {
			requireAbove(caller, user);
		}
	}

	/** The caller may change users, and has all that this one has. */
	static void requireAbove(Caller caller, User user) throws RpcException {
		caller.require(Role.CHANGE_USERS);
		if (!caller.admin() && (user.admin() || !caller.roles().containsAll(user.roles()))) {
			throw new RpcException(FaultCode.FORBIDDEN, "User " + user.name() + " has roles that " + caller.user() + " has not got.");
		}
	}

	/** The caller has all that he gives. */
	static void requireGivable(Caller caller, String group, List<String> roles) throws RpcException {
		Set<Role> missing = new TreeSet<>(AccountStore.roles(roles));
		missing.removeAll(caller.roles());
		if (!caller.admin() && (roles.contains("*") || !missing.isEmpty())) {
			throw new RpcException(FaultCode.FORBIDDEN,
					"The group " + group + " gives " + (roles.contains("*") ? "everything" : missing) + ", which " + caller.user() + " has not got.");
		}
	}
}
