// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.Optional;

/** Decides who a caller is. Implemented by engine.accounts; thread-safe. */
public interface Authenticator {

	/**
	 * @param authorization the HTTP header {@code Authorization} (Basic or Bearer), null if there is none
	 * @param loopback      whether the connection comes from this machine
	 * @return empty if the credentials are missing or wrong
	 */
	Optional<Caller> authenticate(String authorization, boolean loopback);
}
