// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;

class LegacyErrorTest {

	private static final List<Problem> TWO = List.of(Problem.error("no pre script"), Problem.warning("old"), Problem.error("no post script"));

	@Test
	void everyErrorIsSaidOnce() {
		RpcException counted = new RpcException(FaultCode.BAD_REQUEST, "no pre script (and 1 more)", TWO);
		assertEquals("*ERROR* no pre script; no post script", LegacyError.of(counted).getMessage());
	}

	@Test
	void whatTheMessageSaysBesidesIsKept() {
		RpcException general = new RpcException(FaultCode.BAD_REQUEST, "Nothing was started.", TWO);
		assertEquals("*ERROR* Nothing was started. no pre script; no post script", LegacyError.of(general).getMessage());
	}
}
