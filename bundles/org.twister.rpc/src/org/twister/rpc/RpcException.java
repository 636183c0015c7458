// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/** A call was refused. The message is meant for people: one sentence, what is wrong and where. */
public class RpcException extends Exception {
	private static final long serialVersionUID = 1L;

	private final FaultCode code;
	private final transient List<Problem> problems;

	public RpcException(FaultCode code, String message) {
		this(code, message, List.of());
	}

	public RpcException(FaultCode code, String message, List<Problem> problems) {
		super(message);
		this.code = code;
		this.problems = List.copyOf(problems);
	}

	public FaultCode code() {
		return code;
	}

	/** Each thing that is wrong with a plan or a file; empty for other faults. */
	public List<Problem> problems() {
		return problems;
	}
}
