// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** The link against a Central Engine that is played, on real sockets. */
@Timeout(60)
class CeLinkTest {

	private static final Task TASK = new Task(7, 3, 1);

	@TempDir
	private Path home;

	/** Takes WebSockets; those of {@code /ep} are handed to the test. */
	private static final class PlayedEngine implements Closeable {
		private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		private final BlockingQueue<Control> controls = new LinkedBlockingQueue<>();

		PlayedEngine() throws IOException {
			Thread.ofVirtual().start(this::accept);
		}

		URI uri() {
			return URI.create("http://127.0.0.1:" + server.getLocalPort());
		}

		private void accept() {
			try {
				while (true) {
					Control control = new Control(server.accept());
					Thread.ofVirtual().start(control::run);
				}
			} catch (IOException e) {
				// the end of the test
			}
		}

		Control next() throws InterruptedException {
			return controls.poll(30, TimeUnit.SECONDS);
		}

		@Override
		public void close() throws IOException {
			server.close();
		}

		private final class Control {
			private final java.net.Socket socket;
			private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();

			Control(java.net.Socket socket) {
				this.socket = socket;
			}

			private void run() {
				try {
					DataInputStream in = new DataInputStream(socket.getInputStream());
					String path = line(in).split(" ")[1];
					String key = "";
					for (String line = line(in); !line.isEmpty(); line = line(in)) {
						key = line.toLowerCase().startsWith("sec-websocket-key:") ? line.substring(18).strip() : key;
					}
					byte[] digest = MessageDigest.getInstance("SHA-1")
							.digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
					socket.getOutputStream().write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
							+ Base64.getEncoder().encodeToString(digest) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
					if (path.equals(Protocol.CONTROL_PATH)) {
						controls.add(this);
					}
					while (true) {
						frame(in);
					}
				} catch (Exception e) {
					// it was closed, by one side or the other
				}
			}

			private static String line(DataInputStream in) throws IOException {
				StringBuilder line = new StringBuilder();
				for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
					line.append((char) next);
				}
				return line.toString().stripTrailing();
			}

			private void frame(DataInputStream in) throws IOException {
				int opcode = in.readUnsignedByte() & 15;
				int length = in.readUnsignedByte() & 127;
				if (length == 126) {
					length = in.readUnsignedShort();
				}
				byte[] mask = in.readNBytes(4);
				byte[] data = in.readNBytes(length);
				for (int i = 0; i < data.length; i++) {
					data[i] ^= mask[i % 4];
				}
				if (opcode == 1) {
					MessageCodec.read(new String(data, StandardCharsets.UTF_8)).filter(m -> !(m instanceof Message.Heartbeat)).ifPresent(received::add);
				}
			}

			Message next() throws InterruptedException {
				return received.poll(30, TimeUnit.SECONDS);
			}

			void send(Message message) throws IOException {
				byte[] data = MessageCodec.write(message).getBytes(StandardCharsets.UTF_8);
				OutputStream out = socket.getOutputStream();
				out.write(data.length < 126
						? new byte[]{(byte) 0x81, (byte) data.length}
						: new byte[]{(byte) 0x81, 126, (byte) (data.length >> 8), (byte) data.length});
				out.write(data);
			}

			void cut() throws IOException {
				socket.close();
			}
		}
	}

	private static final class Played implements CeLink.Orders {
		private final BlockingQueue<String> started = new LinkedBlockingQueue<>();

		@Override
		public void beginRun(String ep, long run) {
			// not of interest
		}

		@Override
		public void start(String ep, Order order) {
			started.add(ep + " " + order.task());
		}

		@Override
		public void endSuite(String ep, long run, int suite) {
			// not of interest
		}

		@Override
		public void endRun(String ep, long run) {
			// not of interest
		}

		@Override
		public void stop(String ep, Task task, boolean now) {
			// not of interest
		}

		@Override
		public long run(String ep) {
			return 7;
		}
	}

	@Test
	void startOfAProcessIsToldAfterAConnectionThatWasLostMeanwhile() throws Exception {
		Order order = new Order(TASK, 1003, "/t/a.py", TestRole.TEST, 101, "S", 101, "", true, "python", List.of(), Map.of(), 0, "ana", "p");
		Played orders = new Played();
		CeLink.Identity identity = new CeLink.Identity("m1", "1.0", "lab7", "Linux", List.of("EP-1"), List.of());
		try (PlayedEngine engine = new PlayedEngine(); CeLink link = new CeLink(engine.uri(), "token", identity, home, orders)) {
			var first = engine.next();
			assertTrue(first.next() instanceof Message.Hello);
			first.send(new Message.Welcome(Protocol.VERSION, "ce"));
			first.send(new Message.Start("EP-1", order));
			assertEquals("EP-1 " + TASK, orders.started.poll(30, TimeUnit.SECONDS));
			first.cut();
			link.started("EP-1", TASK, 42);

			var second = engine.next();
			Message.Hello hello = (Message.Hello) second.next();
			assertEquals(List.of(new Message.OpenTask("EP-1", order)), hello.open());
			second.send(new Message.Welcome(Protocol.VERSION, "ce"));
			assertEquals(new Message.Started("EP-1", TASK, 42), second.next());
			Message.Finished finished = new Message.Finished("EP-1", TASK, TestStatus.PASS, false, "", 1, 0, "");
			link.finished(finished);
			assertEquals(finished, second.next());
			second.send(new Message.Ack("EP-1", TASK));
			link.awaitDelivery(30_000);
			second.cut();
			var third = engine.next();
			assertEquals(List.of(), ((Message.Hello) third.next()).open());
			third.cut();
		}
	}
}
