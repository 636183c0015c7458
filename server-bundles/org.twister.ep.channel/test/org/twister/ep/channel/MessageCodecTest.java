// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MessageCodecTest {

	private static final Task TASK = new Task(1L << 40, 3, 2);

	@Test
	void aNewerPeerIsUnderstoodAsFarAsPossible() {
		assertEquals(Optional.empty(), MessageCodec.read("{\"kind\":\"warpDrive\",\"factor\":9}"));
		assertEquals(Optional.of(new Message.BeginRun("EP-1", 7)), MessageCodec.read("{\"kind\":\"beginRun\",\"ep\":\"EP-1\",\"run\":7,\"mood\":\"good\"}"));
	}

	@Test
	void rubbishIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> MessageCodec.read("{\"kind\":"));
		assertThrows(IllegalArgumentException.class, () -> MessageCodec.read("{\"kind\":\"beginRun\",\"run\":\"many\"}"));
	}

	@Test
	void valuesOfCallsSurvive() {
		Message.Call call = new Message.Call(1, "EP-1", TASK, "setGlobal", List.of("/a", Map.of("n", 1, "f", 2.5, "t", true, "l", List.of("ä\n\0"))));
		assertEquals(call, MessageCodec.read(MessageCodec.write(call)).orElseThrow());
	}

	@Test
	void versionsThisAndTheOneBeforeAreAccepted() {
		assertTrue(Protocol.accepts(Protocol.VERSION));
		assertFalse(Protocol.accepts(Protocol.VERSION + 1));
		assertFalse(Protocol.accepts(Protocol.VERSION - 2));
		assertFalse(Protocol.accepts(0));
		assertTrue(Protocol.mismatch(99).contains("99") && Protocol.mismatch(99).contains("version " + Protocol.VERSION));
	}

	@Test
	void aLogFrameComesBackAsItWas() {
		byte[] bytes = "line one\nline \u00e4 two".getBytes(StandardCharsets.UTF_8);
		ByteBuffer padded = ByteBuffer.allocate(200).position(7).put(new LogFrame(TASK, 5_000_000_000L, ByteBuffer.wrap(bytes)).encode());
		LogFrame read = LogFrame.decode(padded.flip().position(7));
		assertEquals(TASK, read.task());
		assertEquals(5_000_000_000L, read.offset());
		byte[] back = new byte[read.bytes().remaining()];
		read.bytes().get(back);
		assertArrayEquals(bytes, back);
	}

	@Test
	void damagedLogFramesAreRefused() {
		ByteBuffer good = new LogFrame(TASK, 0, ByteBuffer.wrap(new byte[]{1})).encode();
		assertThrows(IllegalArgumentException.class, () -> LogFrame.decode(good.duplicate().limit(LogFrame.HEADER - 1)));
		assertThrows(IllegalArgumentException.class, () -> LogFrame.decode(ByteBuffer.wrap(good.array().clone()).put(0, (byte) 9)));
		assertThrows(IllegalArgumentException.class, () -> new Throwing().negativeOffset());
	}

	private static final class Throwing {
		void negativeOffset() {
			LogFrame.decode(new LogFrame(TASK, -1, ByteBuffer.allocate(0)).encode());
		}
	}

	@Test
	void aBundleCarriesFilesAndSaysWhichCouldNotBeRead() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] big = new byte[300_000];
		big[299_999] = 42;
		try (FileBundle.Writer writer = new FileBundle.Writer(out)) {
			writer.add("skipped.bin", new ByteArrayInputStream(big));
			writer.add("sub/big.bin", new ByteArrayInputStream(big));
			writer.add("gone.txt", null);
			writer.add("empty", InputStream.nullInputStream());
		}
		try (FileBundle.Reader reader = new FileBundle.Reader(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals("skipped.bin", reader.next().orElseThrow());
			assertEquals("sub/big.bin", reader.next().orElseThrow());
			assertArrayEquals(big, reader.content().readAllBytes());
			assertEquals("gone.txt", reader.next().orElseThrow());
			assertThrows(FileBundle.UnreadableException.class, () -> reader.content().readAllBytes());
			assertEquals("empty", reader.next().orElseThrow());
			assertEquals(0, reader.content().readAllBytes().length);
			assertEquals(Optional.empty(), reader.next());
		}
	}
}
