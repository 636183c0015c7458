// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.LogSink;
import org.twister.rpc.client.Subscription;

/** Follows one log on a thread of its own; after a broken connection it goes on at the byte where it was. */
public final class LogFollower implements Subscription {

	private final HttpCalls http;
	private final long run;
	private final String name;
	private final LogSink sink;
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile InputStream stream;
	private long offset;
	private boolean lost;

	public LogFollower(HttpCalls http, long run, String name, long from, LogSink sink) {
		this.http = http;
		this.run = run;
		this.name = name;
		this.sink = sink;
		this.offset = from;
		http.add(this);
		Thread.ofVirtual().name("log-" + run + "-" + name).start(this::loop);
	}

	private void loop() {
		Duration pause = http.timing().retryMin();
		try {
			while (closed.getCount() > 0) {
				long before = offset;
				String trouble = attempt();
				if (trouble == null) {
					return;
				}
				pause = offset > before ? http.timing().retryMin() : pause;
				tellLost(trouble);
				closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
				pause = http.timing().next(pause);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			http.remove(this);
		}
	}

	private void tellLost(String trouble) {
		if (!lost && closed.getCount() > 0) {
			lost = true;
			sink.lost(trouble);
		}
	}

	/** Follows until the end, then null; otherwise what broke. */
	private String attempt() {
		HttpRequest request = http.request(RunFiles.path(run, name) + "?follow=true&from=" + offset).build();
		try (InputStream in = http.send(request, BodyHandlers.ofInputStream()).body()) {
			stream = in;
			if (closed.getCount() == 0) {
				return null;
			}
			lost = false;
			byte[] buffer = new byte[64 << 10];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				if (closed.getCount() == 0) {
					return null;
				}
				sink.bytes(offset, ByteBuffer.wrap(buffer, 0, n).asReadOnlyBuffer());
				offset += n;
			}
			if (closed.getCount() > 0) {
				sink.ended();
			}
			return null;
		} catch (IOException e) {
			return http.unreachable(e).getMessage();
		} catch (RpcException e) {
			return ended(e);
		}
	}

	private String ended(RpcException e) {
		if (e.code() == FaultCode.UNAVAILABLE || e.code() == FaultCode.INTERNAL) {
			return e.getMessage();
		}
		if (closed.getCount() > 0) {
			sink.failed(e);
		}
		return null;
	}

	@Override
	public void close() {
		closed.countDown();
		http.remove(this);
		InputStream in = stream;
		if (in != null) {
			try {
				in.close();
			} catch (IOException e) {
				// nobody reads it any more
			}
		}
	}
}
