// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/** What a client asks first. */
@RpcService("server")
public interface ServerService {

	/** The version of {@code /api/v1} and {@code /events} spoken here; a client refuses another major one, naming both. */
	int PROTOCOL = 1;

	ServerInfo info() throws RpcException;

	/**
	 * @param version  product version
	 * @param protocol see {@link ServerService#PROTOCOL}
	 * @param user     the caller, as whom runs are started
	 * @param home     home directory of the CE, for people
	 * @param started  instant the CE became ready, ISO-8601
	 */
	record ServerInfo(String version, int protocol, String user, String home, String started) {}
}
