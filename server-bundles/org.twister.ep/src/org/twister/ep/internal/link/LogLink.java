// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;

/** The log socket: frames of all streams in turn, on one virtual thread per connection. Connects again as long as the control connection stands. Thread-safe. */
final class LogLink {

	private static final Logger LOG = LoggerFactory.getLogger(LogLink.class);
	private static final long RETRY_MILLIS = 200;

	private final HttpClient client;
	private final URI uri;
	private final String token;
	private final Path spool;
	private final Map<Task, LogStream> streams = new ConcurrentHashMap<>();
	private final BlockingQueue<Task> sendable = new LinkedBlockingQueue<>();
	private Thread thread;
	private volatile boolean up;

	LogLink(HttpClient client, URI uri, String token, Path spool) {
		this.client = client;
		this.uri = uri;
		this.token = token;
		this.spool = spool;
	}

	/** The log of a test that starts. */
	LogStream open(Task task) {
		synchronized (streams) {
			LogStream stream = new LogStream(task, spool.resolve(task.toString().replace('/', '-') + ".log"), () -> sendable.add(task), up);
			streams.put(task, stream);
			return stream;
		}
	}

	/** The CE has all it wants of this test. */
	void drop(Task task) {
		LogStream stream = streams.remove(task);
		if (stream != null) {
			stream.close();
		}
	}

	/** The control connection stands. */
	synchronized void start() {
		stop();
		thread = Thread.ofVirtual().name("ep-log").start(this::run);
	}

	/** The control connection is lost. */
	synchronized void stop() {
		if (thread != null) {
			thread.interrupt();
			thread = null;
		}
		disconnected();
	}

	private void disconnected() {
		synchronized (streams) {
			up = false;
			streams.values().forEach(LogStream::disconnected);
		}
	}

	private void run() {
		while (!Thread.currentThread().isInterrupted()) {
			Socket socket = null;
			try {
				Thread self = Thread.currentThread();
				Connection connection = new Connection(self);
				socket = Socket.open(client, uri, token, connection);
				serve(socket, connection);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (IOException e) {
				LOG.debug("log socket: {}", e.getMessage());
				pause();
			} finally {
				if (socket != null) {
					socket.abort();
				}
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(RETRY_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void serve(Socket socket, Connection connection) throws IOException, InterruptedException {
		synchronized (streams) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			up = true;
			sendable.clear();
			for (LogStream stream : streams.values()) {
				if (stream.connected()) {
					socket.send(MessageCodec.write(new Message.LogResume(stream.task())));
				} else {
					sendable.add(stream.task());
				}
			}
		}
		try {
			while (connection.open) {
				Task task = sendable.take();
				LogStream stream = streams.get(task);
				LogFrame frame = stream == null ? null : stream.next();
				if (frame != null) {
					socket.send(frame.encode());
					sendable.add(task);
				}
			}
			throw new IOException("closed: " + connection.reason);
		} finally {
			if (connection.current()) {
				disconnected();
			}
		}
	}

	private final class Connection implements Socket.Receiver {
		private final Thread server;
		private volatile boolean open = true;
		private volatile String reason = "";

		Connection(Thread server) {
			this.server = server;
		}

		/** Whether no newer connection has begun. */
		boolean current() {
			synchronized (LogLink.this) {
				return thread == null || thread == server;
			}
		}

		@Override
		public void message(String text) {
			MessageCodec.read(text).ifPresent(message -> {
				if (message instanceof Message.LogCredit credit && streams.get(credit.task()) instanceof LogStream stream) {
					stream.credit(credit.length(), credit.limit());
				}
			});
		}

		@Override
		public void closed(int code, String why) {
			open = false;
			reason = code + " " + why;
			sendable.add(new Task(0, 0, 0));
		}
	}

	static URI uri(URI ce, String manager) {
		return CeAddress.socket(ce, Protocol.LOG_PATH + "?manager=" + manager);
	}
}
