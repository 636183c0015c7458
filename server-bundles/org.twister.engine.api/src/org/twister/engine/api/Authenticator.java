// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.Optional;

import org.twister.rpc.RpcException;

/** Decides who a caller is. Implemented by engine.accounts; thread-safe. */
public interface Authenticator {

	/**
	 * @param authorization the HTTP header {@code Authorization} (Basic or Bearer), null if there is none
	 * @param loopback      whether the connection comes from this machine
	 * @return empty if the credentials are missing or wrong
	 */
	Optional<Caller> authenticate(String authorization, boolean loopback);

	/**
	 * The same for a caller whose address is known, so that who guesses passwords is held up.
	 *
	 * @param address of the other side, without port
	 * @throws RpcException TOO_MANY if there were too many failures for this account from this address: nothing was checked
	 */
	default Optional<Caller> authenticate(String authorization, boolean loopback, String address) throws RpcException {
		return authenticate(authorization, loopback);
	}
}
