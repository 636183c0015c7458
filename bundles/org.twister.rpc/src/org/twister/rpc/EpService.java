// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/** The Execution Processes that are known to the Central Engine. */
@RpcService("eps")
public interface EpService {

	/** The caller's EPs, sorted by name. */
	List<EpInfo> list() throws RpcException;

	/** State of an EP as people see it. */
	enum EpState {
		IDLE,
		BUSY,
		/** Connection lost, see {@link EpInfo#lastSeen()}; its running test may still go on there. */
		LOST
	}

	/**
	 * @param name     as in epname.ini
	 * @param user     whose EP it is
	 * @param host     host name of its workstation
	 * @param os       operating system of its workstation
	 * @param state    now
	 * @param run      id of the run it works for, 0 for none
	 * @param lastSeen instant of the last sign of life, ISO-8601
	 * @param runners  what it can run, with what it misses
	 */
	record EpInfo(String name, String user, String host, String os, EpState state, long run, String lastSeen, List<RunnerInfo> runners) {}

	/**
	 * @param id         name of the runner, as in the property {@code runner} of a test
	 * @param extensions lower case, with dot
	 * @param problem    what this workstation lacks to use it, empty if nothing
	 */
	record RunnerInfo(String id, List<String> extensions, String problem) {}
}
