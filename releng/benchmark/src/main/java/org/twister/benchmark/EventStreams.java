// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * As many event streams as one likes, in one thread: WebSockets that read what comes and answer pings. They come from several loopback addresses, since an address has
 * only so many ports.
 */
final class EventStreams implements AutoCloseable {

	private static final int OPENING_AT_ONCE = 128;
	private static final int PER_ADDRESS = 20_000;
	private static final byte[] PONG = {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0};

	private final Selector selector = Selector.open();
	private final InetSocketAddress server;
	private final ByteBuffer request;
	private final int wanted;
	private final Thread thread;
	private final List<Stream> streams = new ArrayList<>();
	private int begun;
	private int open;
	private int greeted;
	private int broken;
	private int events;
	private String trouble = "";
	private volatile boolean closed;

	EventStreams(URI uri, String token, int count) throws IOException {
		server = new InetSocketAddress(uri.getHost(), uri.getPort());
		wanted = count;
		request = StandardCharsets.US_ASCII.encode("GET /events?streams=globals/* HTTP/1.1\r\nHost: " + uri.getAuthority()
				+ "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer "
				+ token + "\r\n\r\n");
		thread = Thread.ofPlatform().daemon().name("streams").start(this::run);
	}

	/** Waits until all are open and greeted. */
	synchronized void awaitOpen(long seconds) throws InterruptedException, TimeoutException {
		await(seconds, () -> greeted + broken >= wanted, () -> greeted + " of " + wanted + " streams open, " + broken + " broken " + trouble);
	}

	/** Waits until each has had so many events. */
	synchronized void awaitEvents(int count, long seconds) throws InterruptedException, TimeoutException {
		await(seconds, () -> events >= count, () -> events + " of " + count + " events came");
	}

	private void await(long seconds, BooleanSupplier done, java.util.function.Supplier<String> state) throws InterruptedException, TimeoutException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!done.getAsBoolean()) {
			long rest = end - System.nanoTime();
			if (rest <= 0) {
				throw new TimeoutException(state.get());
			}
			TimeUnit.NANOSECONDS.timedWait(this, rest);
		}
	}

	/** Streams that could not be opened or did not stay. */
	synchronized int broken() {
		return broken;
	}

	synchronized String trouble() {
		return trouble;
	}

	private void run() {
		try {
			while (!closed) {
				while (begun < wanted && begun - open - broken() < OPENING_AT_ONCE) {
					begin();
				}
				selector.select(key -> {
					Stream stream = (Stream) key.attachment();
					try {
						stream.ready(key);
					} catch (IOException e) {
						stream.broke(key, e.toString());
					}
				});
			}
			for (Stream stream : streams) {
				stream.channel.close();
			}
			selector.close();
		} catch (IOException e) {
			synchronized (this) {
				trouble = e.toString();
				broken = wanted;
				notifyAll();
			}
		}
	}

	private void begin() throws IOException {
		SocketChannel channel = SocketChannel.open();
		channel.configureBlocking(false);
		channel.setOption(StandardSocketOptions.SO_RCVBUF, 8192);
		channel.bind(new InetSocketAddress("127.0.0." + (2 + begun / PER_ADDRESS), 0));
		begun++;
		Stream stream = new Stream(channel);
		streams.add(stream);
		int interest = channel.connect(server) ? SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT;
		channel.register(selector, interest, stream);
	}

	@Override
	public void close() throws InterruptedException {
		closed = true;
		selector.wakeup();
		thread.join();
	}

	/** One of them. */
	private final class Stream {
		private final SocketChannel channel;
		private ByteBuffer in = ByteBuffer.allocate(512);
		private boolean upgraded;
		private boolean hello;

		Stream(SocketChannel channel) {
			this.channel = channel;
		}

		void ready(SelectionKey key) throws IOException {
			if (key.isConnectable()) {
				channel.finishConnect();
				key.interestOps(SelectionKey.OP_WRITE);
			} else if (key.isWritable()) {
				channel.write(request.duplicate());
				key.interestOps(SelectionKey.OP_READ);
			} else {
				if (channel.read(in) < 0) {
					throw new IOException("closed by the server");
				}
				in.flip();
				if (upgraded || upgrade()) {
					frames();
				}
				if (in.remaining() == in.capacity()) {
					in = ByteBuffer.allocate(in.capacity() * 4).put(in);
				} else {
					in.compact();
				}
			}
		}

		private boolean upgrade() throws IOException {
			String head = StandardCharsets.US_ASCII.decode(in.duplicate()).toString();
			int end = head.indexOf("\r\n\r\n");
			if (end < 0) {
				return false;
			}
			if (!head.startsWith("HTTP/1.1 101")) {
				throw new IOException(head.substring(0, head.indexOf('\r')));
			}
			in.position(in.position() + end + 4);
			upgraded = true;
			open++;
			return true;
		}

		private void frames() throws IOException {
			while (in.remaining() >= 2) {
				int opcode = in.get(in.position()) & 0x0F;
				int length = in.get(in.position() + 1) & 0x7F;
				int header = 2;
				if (length == 126) {
					if (in.remaining() < 4) {
						return;
					}
					length = in.getShort(in.position() + 2) & 0xFFFF;
					header = 4;
				}
				if (in.remaining() < header + length) {
					return;
				}
				in.position(in.position() + header + length);
				frame(opcode);
			}
		}

		private void frame(int opcode) throws IOException {
			switch (opcode) {
			case 1 -> text();
			case 8 -> throw new IOException("the server closes");
			case 9 -> channel.write(ByteBuffer.wrap(PONG));
			default -> {
				// continuations do not come, pongs were not asked for
			}
			}
		}

		private void text() {
			synchronized (EventStreams.this) {
				if (hello) {
					events++;
				} else {
					hello = true;
					greeted++;
				}
				EventStreams.this.notifyAll();
			}
		}

		void broke(SelectionKey key, String reason) {
			key.cancel();
			if (upgraded) {
				open--;
			}
			synchronized (EventStreams.this) {
				broken++;
				trouble = reason;
				EventStreams.this.notifyAll();
			}
			try {
				channel.close();
			} catch (IOException e) {
				// it is broken anyway
			}
		}
	}
}
