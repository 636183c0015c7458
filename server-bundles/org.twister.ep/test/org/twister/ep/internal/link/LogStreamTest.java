// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;

@Timeout(30)
class LogStreamTest {

	private static final Task TASK = new Task(1, 1, 1);

	@TempDir
	Path folder;
	private final ByteArrayOutputStream engine = new ByteArrayOutputStream();

	private LogStream stream(boolean connected) {
		return new LogStream(TASK, folder.resolve("spool/1.log"), () -> {}, connected);
	}

	/** What a CE does with a frame. */
	private boolean deliver(LogStream stream) throws IOException {
		LogFrame frame = stream.next();
		if (frame == null) {
			return false;
		}
		byte[] bytes = new byte[frame.bytes().remaining()];
		frame.bytes().get(bytes);
		assertTrue(frame.offset() <= engine.size(), "no gap");
		assertTrue(bytes.length <= Protocol.MAX_FRAME);
		int known = (int) (engine.size() - frame.offset());
		engine.write(bytes, known, bytes.length - known);
		return true;
	}

	private static byte[] random(int length, long seed) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	@Test
	void nothingIsSentBeyondTheLimitAndTheWriterWaits() throws Exception {
		LogStream stream = stream(true);
		byte[] data = random(Protocol.LOG_WINDOW, 1);
		stream.write(data, data.length);
		CompletableFuture<Void> more = CompletableFuture.runAsync(() -> {
			try {
				stream.write(new byte[]{42}, 1);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		while (deliver(stream)) {
			// up to the limit
		}
		assertEquals(Protocol.LOG_WINDOW, engine.size());
		assertFalse(more.isDone());
		stream.credit(engine.size(), engine.size() + (long) Protocol.LOG_WINDOW);
		more.get();
		assertTrue(deliver(stream));
		assertEquals(Protocol.LOG_WINDOW + 1, engine.size());
		assertEquals(engine.size(), stream.size());
	}

	@Test
	void whileTheEngineIsAwayEverythingIsKeptAndDeliveredFromWhereItEnds() throws Exception {
		LogStream stream = stream(true);
		byte[] data = random(5 * Protocol.LOG_WINDOW + 12345, 2);
		stream.write(Arrays.copyOfRange(data, 0, 200_000), 200_000);
		deliver(stream);
		deliver(stream);
		stream.disconnected();
		assertNull(stream.next());
		for (int at = 200_000; at < data.length; at += 50_000) {
			byte[] part = Arrays.copyOfRange(data, at, Math.min(data.length, at + 50_000));
			stream.write(part, part.length);
		}
		assertEquals(data.length, stream.size());
		assertTrue(folder.resolve("spool").toFile().exists());
		// the CE that returns has lost a part of what it was sent
		byte[] kept = Arrays.copyOf(engine.toByteArray(), 70_000);
		engine.reset();
		engine.write(kept);
		assertTrue(stream.connected());
		assertNull(stream.next());
		stream.credit(engine.size(), engine.size() + (long) Protocol.LOG_WINDOW);
		while (engine.size() < data.length) {
			assertTrue(deliver(stream), "at " + engine.size());
			stream.credit(engine.size(), engine.size() + (long) Protocol.LOG_WINDOW);
		}
		assertTrue(Arrays.equals(data, engine.toByteArray()));
		stream.close();
	}

	@Test
	void anInterruptedSenderLosesNothingOfWhatIsOnDisk() throws Exception {
		LogStream stream = stream(false);
		byte[] data = random(2 * Protocol.LOG_WINDOW, 3);
		for (int at = 0; at < data.length; at += 1000) {
			byte[] line = Arrays.copyOfRange(data, at, Math.min(data.length, at + 1000));
			stream.write(line, line.length);
		}
		stream.connected();
		while (deliver(stream)) {
			// up to the limit: the rest is on disk
		}
		stream.credit(engine.size(), data.length);
		Thread.currentThread().interrupt();
		try {
			assertTrue(deliver(stream));
		} finally {
			assertTrue(Thread.interrupted());
		}
		while (deliver(stream)) {
			// the rest
		}
		assertTrue(Arrays.equals(data, engine.toByteArray()));
		stream.close();
		assertEquals(0, folder.resolve("spool").toFile().list().length);
	}

	@Test
	void aStreamThatSentNothingNeedsNoQuestion() throws Exception {
		LogStream stream = stream(false);
		stream.write(new byte[]{1, 2, 3}, 3);
		assertFalse(stream.connected());
		assertTrue(deliver(stream));
		assertEquals(3, engine.size());
	}

	@Test
	void aDroppedStreamLetsItsWriterGo() throws Exception {
		LogStream stream = stream(true);
		stream.write(new byte[Protocol.LOG_WINDOW], Protocol.LOG_WINDOW);
		CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
			try {
				stream.write(new byte[]{1}, 1);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		stream.close();
		writer.get();
	}
}
