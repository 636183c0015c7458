// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Lets two slow hashes run at once, on threads of their own so that the rest of the server goes on beside them. An address has no more than two in the row: another one
 * waits for two hashes at most, however many callers the first one has. Thread-safe.
 */
final class HashGate implements AutoCloseable {

	static final int AT_ONCE = 2;
	private static final int MAX_WAITING = 200;

	/** The callers from one address. */
	private static final class Lane {
		final Semaphore turns = new Semaphore(AT_ONCE, true);
		int callers;
	}

	private final ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
			Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("password-", 0).factory());
	private final Map<String, Lane> lanes = new HashMap<>();

	HashGate() {
		workers.allowCoreThreadTimeOut(true);
	}

	/** @throws RpcException TOO_MANY if too many of this address wait already */
	<T> T run(String address, Supplier<T> work) throws RpcException {
		Lane lane = enter(address);
		try {
			lane.turns.acquire();
			try {
				return await(workers, work);
			} finally {
				lane.turns.release();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new RpcException(FaultCode.UNAVAILABLE, "The Central Engine is shutting down.");
		} finally {
			leave(address, lane);
		}
	}

	private static <T> T await(ExecutorService workers, Supplier<T> work) throws InterruptedException {
		try {
			return workers.submit(work::get).get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	private synchronized Lane enter(String address) throws RpcException {
		Lane lane = lanes.computeIfAbsent(address, key -> new Lane());
		if (lane.callers >= MAX_WAITING) {
			throw new RpcException(FaultCode.TOO_MANY, "Too many log-ins from your address at a time: try again in some seconds.");
		}
		lane.callers++;
		return lane;
	}

	private synchronized void leave(String address, Lane lane) {
		if (--lane.callers == 0) {
			lanes.remove(address);
		}
	}

	/** Work that waits for a thread. */
	int waiting() {
		return workers.getQueue().size();
	}

	/** Callers of an address, those that wait included. */
	synchronized int callers(String address) {
		return lanes.containsKey(address) ? lanes.get(address).callers : 0;
	}

	@Override
	public void close() {
		workers.shutdownNow();
	}
}
