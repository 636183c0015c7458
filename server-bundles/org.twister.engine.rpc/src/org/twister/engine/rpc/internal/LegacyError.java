// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;

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
		List<String> problems = e.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
		String all = String.join("; ", problems);
		if (problems.isEmpty() || e.getMessage().contains(all)) {
			return of(e.getMessage());
		}
		// A message that is the first of them, with the number of the others, would say it twice
		return of(e.getMessage().startsWith(problems.getFirst()) ? all : e.getMessage() + " " + all);
	}

	/** A part of the Central Engine that this one does not have. */
	static LegacyError notInstalled(String what) {
		return of("not installed: this Central Engine has no " + what + "!");
	}
}
