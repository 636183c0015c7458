// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The body of a request, up to the limit. Knows how long it has been waited for. Read by one thread. */
final class RequestBody extends InputStream implements SlowClients.Read {

	private static final long BYTES_A_SECOND = 1024;
	private static final long DRAIN_NANOS = TimeUnit.SECONDS.toNanos(3);
	private static final long DRAIN_BYTES = 1L << 30;

	/** The body is beyond the limit. */
	static final class TooLarge extends IOException implements HttpException {
		private static final long serialVersionUID = 1L;

		TooLarge(long limit) {
			super(reason(limit));
		}

		private static String reason(long limit) {
			return "The body of the request is too large: at most " + (limit >= 1 << 20 ? (limit >> 20) + " MB are" : limit + " bytes are") + " taken here.";
		}

		@Override
		public int getCode() {
			return 413;
		}

		@Override
		public String getReason() {
			return getMessage();
		}
	}

	private final Request request;
	private final long limit;
	private InputStream in;
	private boolean isAtEnd;
	private volatile long count;
	private volatile long waited;
	private volatile long waitingSince;
	private volatile long cutAt;

	RequestBody(Request request, long limit) {
		this.request = request;
		this.limit = limit;
	}

	/** Before anything is read: refuses what says itself that it is too large. */
	static void checkLength(Request request, long limit) throws TooLarge {
		if (request.getLength() > limit) {
			throw new TooLarge(limit);
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = raw(bytes, offset, length);
		if (count > limit) {
			throw new TooLarge(limit);
		}
		return read;
	}

	private int raw(byte[] bytes, int offset, int length) throws IOException {
		long begin = SlowClients.now();
		waitingSince = begin;
		if (in == null) {
			in = Request.asInputStream(request);
		}
		try {
			int read = in.read(bytes, offset, length);
			if (read < 0) {
				isAtEnd = true;
			} else {
				count += read;
			}
			return read;
		} finally {
			waited += SlowClients.now() - begin;
			waitingSince = 0;
		}
	}

	/**
	 * The answer was sent before the body had come: lets the client send on for a moment. If the connection were closed under its hands it would be told of a broken
	 * connection and never see the answer.
	 */
	void drain() {
		boolean waitsForLeave = count == 0 && request.getHeaders().contains(HttpHeader.EXPECT);
		if (isAtEnd || waitsForLeave || request.getLength() == 0) {
			return;
		}
		cutAt = SlowClients.now() + DRAIN_NANOS;
		byte[] nowhere = new byte[64 << 10];
		try {
			long end = count + DRAIN_BYTES;
			while (count < end && raw(nowhere, 0, nowhere.length) >= 0) {
				// it is not wanted
			}
		} catch (IOException e) {
			isAtEnd = true;
		}
	}

	@Override
	public boolean isTooSlow(long now, long graceNanos) {
		if (cutAt != 0) {
			return now - cutAt > 0;
		}
		long since = waitingSince;
		long total = waited + (since == 0 ? 0 : now - since);
		return since != 0 && total > graceNanos && count < TimeUnit.NANOSECONDS.toSeconds(total) * BYTES_A_SECOND;
	}

	@Override
	public void cut() {
		request.getConnectionMetaData().getConnection().getEndPoint().close();
	}
}
