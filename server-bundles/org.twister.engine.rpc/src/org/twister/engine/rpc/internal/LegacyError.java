// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.stream.Collectors;

import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;

/** A legacy call goes wrong in a way that the old server answered with a text instead of a fault. */
final class LegacyError extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param message the answer, beginning with {@code *ERROR} */
	LegacyError(String message) {
		super(message);
	}

	static LegacyError of(String message) {
		return new LegacyError("*ERROR* " + message);
	}

	/** A refusal, with everything that is wrong. */
	static LegacyError of(RpcException e) {
		String problems = e.problems().stream().filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("; "));
		return of(e.getMessage() + (problems.isEmpty() || e.getMessage().contains(problems) ? "" : " " + problems));
	}

	/** A part of the Central Engine that this one does not have. */
	static LegacyError notInstalled(String what) {
		return of("not installed: this Central Engine has no " + what + "!");
	}
}
