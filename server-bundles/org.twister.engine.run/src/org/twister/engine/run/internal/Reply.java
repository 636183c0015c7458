// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** The answer to a wish: decided at once, told when it is durable. */
final class Reply<T> {

	private final CompletableFuture<T> told = new CompletableFuture<>();
	/** Used by the thread that decides alone. */
	private T value;
	private RpcException refusal;

	void set(T answer) {
		value = answer;
	}

	void refuse(FaultCode code, String message) {
		refusal = new RpcException(code, message);
	}

	/** Tells it. What was decided does not count if it could not be made durable. */
	void complete(Throwable failure) {
		if (failure != null) {
			told.completeExceptionally(failure);
		} else if (refusal != null) {
			told.completeExceptionally(refusal);
		} else {
			told.complete(value);
		}
	}

	boolean isTold() {
		return told.isDone();
	}

	T await() throws RpcException {
		try {
			return told.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RpcException refused) {
				throw refused;
			}
			throw new RpcException(FaultCode.INTERNAL, "The run stands still: " + e.getCause().getMessage());
		}
	}
}
