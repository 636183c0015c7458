// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;

import org.twister.engine.api.spi.store.EventLog.DataSink;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

/** Reads the data of many records on all cores and hands them on in their order, on the caller's thread. One use, one thread. */
final class Decoding {

	private static final int PORTION = 1_000;
	/** So many portions may be ahead of the sink. */
	private static final int AHEAD = 8;
	private static final Map<String, DataReader> READERS = new HashMap<>();
	static {
		EventKinds.all().forEach((kind, type) -> READERS.put(kind, new DataReader(type)));
	}

	/** Records whose data lie one behind the other. */
	private static final class Portion {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream(PORTION * 256);
		final List<DataReader> readers = new ArrayList<>(PORTION);
		final long[] numbers = new long[PORTION];
		final int[] ends = new int[PORTION];

		EventData[] decode() {
			byte[] all = bytes.toByteArray();
			EventData[] data = new EventData[readers.size()];
			int from = 0;
			try {
				for (int i = 0; i < data.length; i++) {
					data[i] = readers.get(i).read(all, from, ends[i] - from);
					from = ends[i];
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return data;
		}
	}

	private record Running(Portion portion, CompletableFuture<EventData[]> data) {}

	private final Cursors cursors;
	private final DataSink sink;
	private final Deque<Running> running = new ArrayDeque<>();
	private Portion portion = new Portion();

	Decoding(Cursors cursors, DataSink sink) {
		this.cursors = cursors;
		this.sink = sink;
	}

	/** The present line of a reader; a kind that is not known is passed over. */
	void add(LineReader lines, RecordView view, long n) throws IOException {
		DataReader reader = READERS.get(view.kind());
		if (reader != null) {
			lines.copyTo(portion.bytes, view.dataFrom(), view.dataLength());
			added(reader, n);
		}
	}

	/** The same for a record that was read as JSON. */
	void add(RecordCodec.Stored stored, long n) throws IOException {
		DataReader reader = READERS.get(stored.kind());
		if (reader != null) {
			portion.bytes.writeBytes(EventKinds.JSON.writeValueAsBytes(stored.data()));
			added(reader, n);
		}
	}

	private void added(DataReader reader, long n) throws IOException {
		int i = portion.readers.size();
		portion.readers.add(reader);
		portion.numbers[i] = n;
		portion.ends[i] = portion.bytes.size();
		if (i + 1 == PORTION) {
			start();
			while (!running.isEmpty() && (running.size() > AHEAD || running.getFirst().data().isDone())) {
				handOn();
			}
		}
	}

	private void start() {
		Portion full = portion;
		running.add(new Running(full, CompletableFuture.supplyAsync(full::decode, ForkJoinPool.commonPool())));
		portion = new Portion();
	}

	private void handOn() throws IOException {
		Running first = running.removeFirst();
		EventData[] data;
		try {
			data = first.data().join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
		}
		for (int i = 0; i < data.length; i++) {
			long n = first.portion().numbers[i];
			sink.accept(n, cursors.of(n), data[i]);
		}
	}

	/** Hands on the rest. */
	void finish() throws IOException {
		start();
		while (!running.isEmpty()) {
			handOn();
		}
	}
}
