// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twister.rpc.EpService;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;
import org.twister.ui.kit.LogSink;
import org.twister.ui.kit.model.Samples;

/** An engine that answers what the test wrote down. */
final class FakeEngine {

	final Map<Long, RunService.RunDetail> runs = new TreeMap<>();
	List<EpInfo> eps = List.of();
	RpcException refusal;
	CeLink.Sink sink;
	String cursor;
	String steered = "";

	void add(RunService.RunDetail run) {
		runs.put(run.info().id(), run);
	}

	CeLink open(String token) throws RpcException {
		refuse();
		return new Link();
	}

	private void refuse() throws RpcException {
		if (refusal != null) {
			throw refusal;
		}
	}

	void send(long run, EventData data) {
		sink.event(event(run, data));
	}

	static Event event(long run, EventData data) {
		return new Event(1, "c", Samples.STARTED, "run/" + run, EventKinds.kindOf(data), 1, EventKinds.toJson(data));
	}

	static EventData started(long run) {
		return new EventData.RunStarted(run, "demo.xml", "ann", "ann", Samples.STARTED, "", 5, List.of(), Map.of(), List.of());
	}

	static EventData ended(long run) {
		return new EventData.RunEnded(run, RunOutcome.COMPLETED, "", "2026-01-05T10:00:20Z", 20, Map.of());
	}

	private final class Link implements CeLink {
		@Override
		public ServerInfo server() {
			return Samples.server();
		}

		@Override
		public <S> S service(Class<S> type) {
			return type.cast(type == RunService.class ? new Runs() : (EpService) () -> eps);
		}

		@Override
		public AutoCloseable events(String from, Sink to) {
			cursor = from;
			sink = to;
			return () -> {};
		}

		@Override
		public AutoCloseable followLog(long run, String name, long from, LogSink to) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private final class Runs implements RunService {
		@Override
		public RunInfo start(StartRun request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Preview preview(StartRun request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RunInfo pause(RunRef run) throws RpcException {
			refuse();
			steered = "pause " + run.run();
			return runs.get(run.run()).info();
		}

		@Override
		public RunInfo resume(RunRef run) throws RpcException {
			refuse();
			steered = "resume " + run.run();
			return runs.get(run.run()).info();
		}

		@Override
		public RunInfo stop(StopRun request) throws RpcException {
			refuse();
			steered = "stop " + request.run() + (request.now() ? " now" : "");
			return runs.get(request.run()).info();
		}

		@Override
		public RunInfo pauseEp(EpOfRun ep) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RunInfo resumeEp(EpOfRun ep) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RunInfo stopEp(StopEp request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<TestInfo> queue(QueueTests request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<TestInfo> dequeue(DequeueTests request) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void delete(RunRef run) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<RunInfo> list(ListRuns request) {
			List<RunInfo> newestFirst = new ArrayList<>(runs.values().stream().map(RunDetail::info).toList()).reversed();
			return newestFirst.stream().limit(request.limit()).toList();
		}

		@Override
		public RunDetail get(RunRef run) throws RpcException {
			refuse();
			return runs.get(run.run());
		}
	}
}
