// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;

class QuotaTest {

	private static final EpRef EP = new EpRef("ann", "EP-1");
	private static final TaskRef FIRST = new TaskRef(3, 1, 1);
	private static final TaskRef SECOND = new TaskRef(3, 2, 1);
	private static final String NOTICE = "\n*** The rest of the output is not kept: it exceeds max_output (10 bytes). ***\n";

	private final MapBlobs blobs = new MapBlobs();
	private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

	private RunLogsComponent logs(Map<String, String> settings, Map<String, String> properties) {
		RunLogsComponent logs = new RunLogsComponent(blobs, Surroundings.settings(Path.of("/nowhere"), settings), user -> LogTypes.DEFAULT,
				user -> PanicMatcher.NONE,
				Surroundings.disk(room));
		logs.open(3, Surroundings.plan(properties));
		return logs;
	}

	private static long output(RunLogsComponent logs, TaskRef task, long offset, String text) throws IOException {
		return logs.append(task, offset, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void whatIsBeyondIsCountedAndNotKept() throws IOException {
		RunLogsComponent logs = logs(Map.of(), Map.of("max_output", "10"));
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		assertEquals(8, output(logs, FIRST, 0, "12345678"));
		assertEquals(16, output(logs, FIRST, 8, "9abcdefg"), "the EP may forget it");
		assertEquals(20, output(logs, FIRST, 16, "more"));
		assertEquals(20, logs.length(FIRST));
		logs.end(FIRST);
		assertEquals("123456789a" + NOTICE, blobs.text("runs/3/tests/1/output.log"));
		assertEquals("<<< START filename: `1001:/t/t1.py` >>>\n123456789a" + NOTICE + "<<< END filename: `1001:/t/t1.py` >>>\n",
				blobs.text("runs/3/logs/EP-1_CLI.log"));
		assertTrue(blobs.text("runs/3/logs/log_running.log").contains("Output of test /t/t1.py: 10 bytes were not kept"),
				blobs.text("runs/3/logs/log_running.log"));
	}

	@Test
	void afterARestartItIsStillKnownHowMuchArrived() throws IOException {
		RunLogsComponent logs = logs(Map.of(), Map.of("max_output", "10"));
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(logs, FIRST, 0, "1234567890abcdef");
		String before = blobs.text("runs/3/tests/1/output.log");
		logs = logs(Map.of(), Map.of("max_output", "10"));
		assertEquals(16, logs.length(FIRST), "before the engine is back");
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		assertEquals(16, logs.length(FIRST));
		assertEquals(20, output(logs, FIRST, 16, "more"));
		logs.end(FIRST);
		assertEquals(before, blobs.text("runs/3/tests/1/output.log"));
	}

	@Test
	void theTestsOfARunShareItsQuota() throws IOException {
		RunLogsComponent logs = logs(Map.of("run_log_quota", "12"), Map.of());
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(logs, FIRST, 0, "12345678");
		long from = logs.end(FIRST).to();
		logs.begin(SECOND, EP, 1002, "/t/t2.py", from);
		output(logs, SECOND, 0, "12345678");
		assertTrue(
				blobs.text("runs/3/tests/2/output.log")
						.startsWith("1234\n*** The rest of the output is not kept: the logs of run 3 exceed run_log_quota (12 bytes). ***"),
				blobs.text("runs/3/tests/2/output.log"));
	}

	@Test
	void aFullDiskIsSaidAndTheRunGoesOn() throws IOException {
		RunLogsComponent logs = logs(Map.of(), Map.of());
		logs.begin(FIRST, EP, 1001, "/t/t1.py", 0);
		output(logs, FIRST, 0, "12345678");
		room.set(10);
		assertEquals(16, output(logs, FIRST, 8, "9abcdefg"));
		assertEquals("12345678\n*** The rest of the output is not kept: the disk is full. ***\n", blobs.text("runs/3/tests/1/output.log"));
	}

	@Test
	void peopleAreToldOfADiskOnceForEachChange() {
		StringBuilder said = new StringBuilder();
		AtomicLong clock = new AtomicLong();
		DiskWatch disk = new DiskWatch(room::get, 1 << 20, 1 << 10, () -> clock.addAndGet(2_000_000_000L), text -> said.append(text).append('\n'));
		assertFalse(disk.isFull());
		room.set(1 << 19);
		assertFalse(disk.isFull());
		assertFalse(disk.isFull());
		room.set(100);
		assertTrue(disk.isFull());
		room.set(1 << 30);
		assertFalse(disk.isFull());
		assertEquals("""
				The disk is nearly full: 512 KB are free.
				The disk is full: 100 bytes are free, output of tests is not kept any more.
				The disk has room again: 1 GB are free.
				""", said.toString());
	}

	@Test
	void amountsAreReadAsPeopleWriteThem() {
		assertEquals(OptionalLong.of(500), Amount.parse("500"));
		assertEquals(OptionalLong.of(10 << 20), Amount.parse("10M"));
		assertEquals(OptionalLong.of(1536), Amount.parse("1.5 KiB"));
		assertEquals(OptionalLong.of(2L << 30), Amount.parse("2gb"));
		assertEquals(OptionalLong.empty(), Amount.parse("much"));
	}
}
