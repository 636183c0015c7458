// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.Set;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Who makes a call.
 *
 * @param user  account name
 * @param roles what he may do
 * @param admin may act for every user
 * @param ep    an EP manager: may use {@code /ep} only
 * @param login account that logged in: the user himself, or an admin who acts for him
 */
public record Caller(String user, Set<Role> roles, boolean admin, boolean ep, String login) {

	/** Who acts for himself. */
	public Caller(String user, Set<Role> roles, boolean admin, boolean ep) {
		this(user, roles, admin, ep, user);
	}

	/** With all roles for an admin, otherwise with {@link Role#ORDINARY}. */
	public Caller(String user, boolean admin, boolean ep) {
		this(user, admin ? Role.ALL : Role.ORDINARY, admin, ep);
	}

	public boolean has(Role role) {
		return roles.contains(role);
	}

	/** @throws RpcException FORBIDDEN, naming the role, if the caller has not got it */
	public void require(Role role) throws RpcException {
		if (!has(role)) {
			throw new RpcException(FaultCode.FORBIDDEN, "User " + user + " needs the role " + role + " for this.");
		}
	}

	private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

	/** The caller of the operation that this thread serves. */
	public static Caller current() {
		Caller caller = CURRENT.get();
		if (caller == null) {
			throw new IllegalStateException("no call is served on this thread");
		}
		return caller;
	}

	/** Something that is done for a caller. */
	@FunctionalInterface
	public interface Work<T> {
		T run() throws Exception;
	}

	/** Does the work with this caller as {@link #current()}. */
	public <T> T call(Work<T> work) throws Exception {
		Caller before = CURRENT.get();
		CURRENT.set(this);
		try {
			return work.run();
		} finally {
			if (before == null) {
				CURRENT.remove();
			} else {
				CURRENT.set(before);
			}
		}
	}
}
