// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.RunLogs.Found;
import org.twister.engine.api.RunLogs.Line;
import org.twister.engine.api.RunLogs.Search;
import org.twister.rpc.RpcException;

class LogSearchTest {

	private static final String LOG = "first line\nSecond LINE\r\nthird: grün line\n\nlast line";

	private static Found search(String log, Search search) throws IOException, RpcException {
		byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
		return new LogSearch(search, Duration.ofDays(1)).in(from -> new ByteArrayInputStream(bytes, (int) from, bytes.length), bytes.length);
	}

	private static Search plain(String text) {
		return new Search(text, false, false, 0, 0, "");
	}

	@Test
	void linesAreToldWithOffsetAndNumber() throws Exception {
		Found found = search(LOG, plain("line"));
		assertEquals(List.of(new Line(0, 1, 6, "first line"), new Line(24, 3, 12, "third: grün line"), new Line(43, 5, 5, "last line")), found.lines());
		assertEquals("", found.cursor());
		assertEquals(52, found.offset());
	}

	@Test
	void caseAndExpressionsAreAsAskedFor() throws Exception {
		assertEquals(4, search(LOG, new Search("LINE", false, true, 0, 0, "")).lines().size());
		assertEquals(List.of(2L), search(LOG, new Search("^S.*E$", true, false, 0, 0, "")).lines().stream().map(Line::number).toList());
		assertEquals(List.of(3L), search(LOG, new Search("GRÜN|third:", true, true, 0, 0, "")).lines().stream().map(Line::number).toList());
		assertEquals(List.of(4L), search(LOG, new Search("^$", true, false, 0, 0, "")).lines().stream().map(Line::number).toList());
		assertEquals(0, search(LOG, plain("l.ne")).lines().size());
	}

	@Test
	void earlierLinesArePassedOverButCounted() throws Exception {
		assertEquals(List.of(3L, 5L), search(LOG, new Search("line", false, false, 24, 0, "")).lines().stream().map(Line::number).toList());
	}

	@Test
	void aCursorGoesOnWhereTheAnswerEnded() throws Exception {
		Found first = search(LOG, new Search("line", false, false, 0, 2, ""));
		assertEquals(2, first.lines().size());
		Found second = search(LOG, new Search("line", false, false, 0, 2, first.cursor()));
		assertEquals(List.of(new Line(43, 5, 5, "last line")), second.lines());
		assertEquals("", second.cursor());
	}

	@Test
	void whatCannotBeLookedForIsRefusedWithItsPlace() {
		assertTrue(assertThrows(RpcException.class, () -> search(LOG, new Search("a(?=b)", true, false, 0, 0, ""))).getMessage().contains("position 2"));
		assertThrows(RpcException.class, () -> search(LOG, new Search("(", true, false, 0, 0, "")));
		assertThrows(RpcException.class, () -> search(LOG, plain("")));
		assertThrows(RpcException.class, () -> search(LOG, new Search("a", false, false, 0, 0, "../x")));
		assertThrows(RpcException.class, () -> search(LOG, new Search("a", false, false, 0, 1_000_000, "")));
	}

	@Test
	void ofALongLineThePartWithTheMatchIsTold() throws Exception {
		String log = "short\n" + "x".repeat(300_000) + "needle" + "y".repeat(300_000) + "\nneedle\n";
		Found found = search(log, plain("needle"));
		assertEquals(2, found.lines().size());
		Line line = found.lines().getFirst();
		assertEquals("needle", line.text().substring(line.column(), line.column() + 6));
		assertTrue(line.text().length() <= 2_000);
		assertEquals(List.of(2L, 3L), found.lines().stream().map(Line::number).toList());
	}

	/** A log of a gigabyte that is nowhere. */
	private static final class Endless extends InputStream {
		private static final byte[] LINE = "an ordinary line of an ordinary test, nothing to be seen\n".getBytes(StandardCharsets.US_ASCII);
		private long at;

		Endless(long at) {
			this.at = at;
		}

		@Override
		public int read() {
			return LINE[(int) (at++ % LINE.length)];
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			int n = (int) Math.min(length, LINE.length - at % LINE.length);
			System.arraycopy(LINE, (int) (at % LINE.length), buffer, offset, n);
			at += n;
			return n;
		}
	}

	@Test
	void aSearchThatTakesLongAnswersWithWhereItIs() throws Exception {
		long size = 1L << 40;
		List<Line> lines = new ArrayList<>();
		String cursor = "";
		long before = -1;
		for (int i = 0; i < 3; i++) {
			Found found = new LogSearch(new Search("seen by nobody", false, false, 0, 0, cursor), Duration.ZERO).in(Endless::new, size);
			lines.addAll(found.lines());
			assertTrue(found.offset() > before && found.offset() < size);
			assertEquals(found.offset() / Endless.LINE.length + 1 + ":" + found.offset(), found.cursor().replaceAll("(.*):(.*)", "$2:$1"));
			before = found.offset();
			cursor = found.cursor();
		}
		assertEquals(List.of(), lines);
	}

	@Test
	void anAnswerIsNeverLargerThanItMayBe() throws Exception {
		Found found = new LogSearch(new Search("ordinary", false, false, 0, 10_000, ""), Duration.ofDays(1)).in(Endless::new, 1L << 40);
		assertEquals(10_000, found.lines().size());
		assertTrue(!found.cursor().isEmpty());
	}
}
