// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.BundleContext;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpListener;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.engine.api.http.SocketHandler;
import org.twister.engine.api.http.SocketPeer;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.ep.channel.LogFrame;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.MessageCodec;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.EventData;

/** EP managers are played by what they send; the run engine and the journal by what they are told. */
@Timeout(30)
class EpRegistryTest {

	private static final Caller ANA = new Caller("ana", false, true);
	private static final EpRef EP1 = new EpRef("ana", "EP-1");
	private static final TaskRef TASK = new TaskRef(7, 3, 1);

	private final FakeLogs logs = new FakeLogs();
	private final BlockingQueue<EventData> journal = new LinkedBlockingQueue<>();
	private final Told told = new Told();
	private EpRegistry registry;
	private ControlEndpoint control;
	private LogEndpoint logSocket;
	private final AtomicInteger calls = new AtomicInteger();
	private final Map<Long, String> owners = new ConcurrentHashMap<>(Map.of(7L, "ana", 8L, "bob"));

	/** What the run engine is told, as text. */
	private static final class Told implements EpListener {
		private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
		private final BlockingQueue<Runnable> acknowledge = new LinkedBlockingQueue<>();
		private TestReport report;

		@Override
		public void connected(EpRef ep, EpInfo info, boolean sameProcess, List<TaskRef> running) {
			events.add("connected " + ep.name() + " " + info.state() + (sameProcess ? " same " : " new ") + running);
		}

		@Override
		public void lost(EpRef ep) {
			events.add("lost " + ep.name());
		}

		@Override
		public void gone(EpRef ep) {
			events.add("gone " + ep.name());
		}

		@Override
		public void started(EpRef ep, TaskRef task, long pid) {
			events.add("started " + task + " " + pid);
		}

		@Override
		public void finished(EpRef ep, TestReport newReport, Runnable ack) {
			report = newReport;
			acknowledge.add(ack);
			events.add("finished " + newReport.task() + " " + newReport.status());
		}

		String next() throws InterruptedException {
			return events.poll(10, TimeUnit.SECONDS);
		}
	}

	/** The other side of a socket. */
	private static final class Peer implements SocketPeer {
		private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

		@Override
		public void send(String text) {
			received.add(text);
		}

		@Override
		public void send(ByteBuffer bytes) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close(int code, String reason) {
			received.add("closed " + code);
		}

		@Override
		public String address() {
			return "test";
		}

		Message next() throws InterruptedException {
			return MessageCodec.read(raw()).orElseThrow();
		}

		String raw() throws InterruptedException {
			return received.poll(10, TimeUnit.SECONDS);
		}
	}

	private record Manager(Peer peer, SocketHandler handler) {
		void say(Message message) throws Exception {
			handler.onText(MessageCodec.write(message));
		}
	}

	@BeforeEach
	void open() {
		EventLog log = (EventLog) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{EventLog.class}, (proxy, method, arguments) -> {
			if (method.getName().equals("append")) {
				((List<?>) arguments[1]).forEach(e -> journal.add(((NewEvent) e).data()));
			}
			return null;
		});
		registry = new EpRegistry(log, logs.service());
		registry.attach(told);
		control = new ControlEndpoint(registry, new CallDispatcher(List.of(new TestCall() {
			@Override
			public Set<String> functions() {
				return Set.of("getGlobal");
			}

			@Override
			public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) {
				calls.incrementAndGet();
				return order.user() + " " + arguments.get(0);
			}
		})), new RunOwners(run -> Optional.ofNullable(owners.get(run))));
		logSocket = new LogEndpoint(registry, logs.service());
	}

	@AfterEach
	void close() {
		registry.close();
	}

	private Manager connect(Caller caller, Message.Hello hello) throws Exception {
		Peer peer = new Peer();
		Manager manager = new Manager(peer, control.open(peer, caller, Map.of()));
		manager.say(hello);
		return manager;
	}

	private static Message.Hello hello(String manager, long run, List<Message.OpenTask> open, String... eps) {
		return new Message.Hello(Protocol.VERSION, manager, "1.0", "host-" + manager, "Linux", 1,
				List.of(eps).stream().map(n -> new Message.EpOffer(n, null, run)).toList(),
				List.of(new Message.RunnerOffer("python", List.of(".py"), "3", "")), open);
	}

	private Manager connected(String id) throws Exception {
		Manager manager = connect(ANA, hello(id, 0, List.of(), "EP-1"));
		assertTrue(manager.peer().next() instanceof Message.Welcome);
		assertEquals("connected EP-1 IDLE new []", told.next());
		return manager;
	}

	private static TestOrder order() {
		return new TestOrder(TASK, 1003, "/t/a.py", TestRole.TEST, 101, "S", 101, "", true, "python", List.of(), Map.of(), 0, "ana", "p");
	}

	private static Message.Finished finished(long logSize) {
		return new Message.Finished("EP-1", Orders.task(TASK), TestStatus.PASS, false, "", 1.5, logSize, "");
	}

	private SocketHandler logOf(String manager, Peer peer) {
		return logSocket.open(peer, ANA, Map.of("manager", manager));
	}

	private static ByteBuffer frame(long offset, String text) {
		return new LogFrame(Orders.task(TASK), offset, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))).encode();
	}

	@Test
	void anEpIsShownAsIdleBusyLostAndGone() throws Exception {
		Manager manager = connected("m1");
		registry.beginRun(EP1, 7);
		assertEquals(EpState.BUSY, registry.list("ana").get(0).state());
		assertEquals(new Message.BeginRun("EP-1", 7), manager.peer().next());
		manager.handler().onClose(1006, "cable");
		assertEquals("lost EP-1", told.next());
		assertEquals(EpState.LOST, registry.list("ana").get(0).state());
		Manager again = connect(ANA, hello("m1", 7, List.of(), "EP-1"));
		assertEquals("connected EP-1 BUSY same []", told.next());
		registry.endRun(EP1, 7);
		again.say(new Message.Bye());
		assertEquals("gone EP-1", told.next());
		assertEquals(List.of(), registry.list(null));
		List<String> published = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			EventData data = journal.poll(10, TimeUnit.SECONDS);
			published.add(data instanceof EventData.EpChanged changed ? changed.ep().state().name() : data.getClass().getSimpleName());
		}
		assertEquals(List.of("IDLE", "BUSY", "LOST", "BUSY", "IDLE", "EpGone"), published);
	}

	@Test
	void aNameThatIsConnectedIsRefusedNamingTheHolderAndALostOneIsTakenOver() throws Exception {
		Manager first = connected("m1");
		Manager second = connect(ANA, hello("m2", 0, List.of(), "EP-1"));
		Message refused = second.peer().next();
		assertTrue(refused instanceof Message.Refused r && r.reason().contains("host-m1") && r.reason().contains("EP-1"), refused.toString());
		assertEquals("closed " + Protocol.CLOSE_REFUSED, second.peer().raw());
		first.handler().onClose(1006, "");
		assertEquals("lost EP-1", told.next());
		Manager third = connect(ANA, hello("m2", 0, List.of(), "EP-1"));
		assertTrue(third.peer().next() instanceof Message.Welcome);
		assertEquals("connected EP-1 IDLE new []", told.next());
		assertEquals("host-m2", registry.list("ana").get(0).host());
	}

	@Test
	void anotherVersionIsRefusedNamingBoth() throws Exception {
		Message.Hello hello = hello("m1", 0, List.of(), "EP-1");
		Manager manager = connect(ANA,
				new Message.Hello(Protocol.VERSION + 1, "m1", "9", "h", "os", 1, hello.eps(), hello.runners(), List.of()));
		Message.Refused refused = (Message.Refused) manager.peer().next();
		assertTrue(refused.reason().contains("version " + (Protocol.VERSION + 1)) && refused.reason().contains("version " + Protocol.VERSION),
				refused.reason());
	}

	@Test
	void nobodyRegistersEpsOfAnotherUser() throws Exception {
		Message.Hello hello = new Message.Hello(Protocol.VERSION, "m1", "1", "h", "os", 1, List.of(new Message.EpOffer("EP-1", "bob", 0)), List.of(),
				List.of());
		assertTrue(connect(ANA, hello).peer().next() instanceof Message.Refused);
		assertTrue(connect(new Caller("root", true, false), hello).peer().next() instanceof Message.Welcome);
		assertEquals(List.of(), registry.list("ana"));
		assertEquals(1, registry.list("bob").size());
	}

	@Test
	void aResultCountsWhenItsLogIsHere() throws Exception {
		Manager manager = connected("m1");
		registry.start(EP1, order());
		assertTrue(manager.peer().next() instanceof Message.Start);
		manager.say(new Message.Started("EP-1", Orders.task(TASK), 99));
		assertEquals("started " + TASK + " 99", told.next());
		manager.say(finished(11));
		SocketHandler log = logOf("m1", new Peer());
		log.onBinary(frame(0, "hello "));
		assertNull(told.events.poll());
		log.onBinary(frame(0, "hello world"));
		assertEquals("finished " + TASK + " PASS", told.next());
		assertEquals("hello world", logs.text(TASK));
		manager.say(finished(11));
		told.acknowledge.take().run();
		assertEquals(new Message.Ack("EP-1", Orders.task(TASK)), manager.peer().next());
		assertNull(told.events.poll());
	}

	@Test
	void anEpThatReturnsToARestartedEngineGoesOnWhereTheLogEnds() throws Exception {
		logs.service().append(TASK, 0, ByteBuffer.wrap("hello ".getBytes(StandardCharsets.UTF_8)));
		Manager manager = connect(ANA, hello("m1", 7, List.of(new Message.OpenTask("EP-1", Orders.toChannel(order()))), "EP-1"));
		assertTrue(manager.peer().next() instanceof Message.Welcome);
		assertEquals("connected EP-1 BUSY same [" + TASK + "]", told.next());
		Peer logPeer = new Peer();
		SocketHandler log = logOf("m1", logPeer);
		log.onText(MessageCodec.write(new Message.LogResume(Orders.task(TASK))));
		assertEquals(new Message.LogCredit(Orders.task(TASK), 6, 6 + Protocol.LOG_WINDOW), logPeer.next());
		manager.say(finished(11));
		log.onBinary(frame(6, "world"));
		assertEquals("finished " + TASK + " PASS", told.next());
		assertEquals("hello world", logs.text(TASK));
		assertTrue(registry.ordered(TASK, "ana").isEmpty(), "files are served for orders of this process alone");
	}

	@Test
	void aResultThatComesBeforeTheRunEngineListensIsNotLost() throws Exception {
		registry.attach(null);
		Manager manager = connect(ANA, hello("m1", 7, List.of(new Message.OpenTask("EP-1", Orders.toChannel(order()))), "EP-1"));
		assertTrue(manager.peer().next() instanceof Message.Welcome);
		manager.say(finished(0));
		registry.attach(told);
		assertEquals("connected EP-1 BUSY same [" + TASK + "]", told.next());
		assertEquals("finished " + TASK + " PASS", told.next());
		told.acknowledge.take().run();
		assertEquals(new Message.Ack("EP-1", Orders.task(TASK)), manager.peer().next());
	}

	@Test
	void anOrderThatWasLostWithTheConnectionIsNotHeld() throws Exception {
		Manager manager = connected("m1");
		registry.beginRun(EP1, 7);
		registry.start(EP1, order());
		manager.handler().onClose(1006, "cable");
		assertEquals("lost EP-1", told.next());
		Manager again = connect(ANA, hello("m1", 7, List.of(), "EP-1"));
		assertEquals("connected EP-1 BUSY same []", told.next());
		assertTrue(again.peer().next() instanceof Message.Welcome);
		registry.start(EP1, order());
		assertTrue(again.peer().next() instanceof Message.Start);
	}

	@Test
	void anEpCannotChooseTheFileOfAnOrder() throws Exception {
		TestOrder o = order();
		TestOrder claimed = new TestOrder(TASK, o.fileId(), "/etc/passwd", o.role(), o.suiteId(), o.suite(), o.topSuite(), o.testbed(), true, o.runner(),
				o.params(), o.properties(), 0, "ana", "p");
		connect(ANA, hello("m1", 7, List.of(new Message.OpenTask("EP-1", Orders.toChannel(claimed))), "EP-1"));
		registry.start(EP1, o);
		assertEquals("/t/a.py", registry.ordered(TASK, "ana").orElseThrow().order().file());
	}

	private void claimsARunThatIsNotHis() throws Exception {
		logs.service().append(TASK, 0, ByteBuffer.wrap("secret".getBytes(StandardCharsets.UTF_8)));
		Manager manager = connect(ANA, hello("m1", 7, List.of(new Message.OpenTask("EP-1", Orders.toChannel(order()))), "EP-1"));
		assertTrue(manager.peer().next() instanceof Message.Welcome);
		assertEquals("connected EP-1 IDLE new []", told.next());
		Peer logPeer = new Peer();
		SocketHandler log = logOf("m1", logPeer);
		log.onText(MessageCodec.write(new Message.LogResume(Orders.task(TASK))));
		assertEquals(new Message.LogCredit(Orders.task(TASK), 0, Protocol.LOG_WINDOW), logPeer.next(), "not even the length is told");
		log.onBinary(frame(6, " forged"));
		manager.say(new Message.Started("EP-1", Orders.task(TASK), 1));
		manager.say(new Message.Call(1, "EP-1", Orders.task(TASK), "getGlobal", List.of("/a")));
		assertEquals("the test is of a run that is not one of this EP's user", ((Message.CallResult) manager.peer().next()).error());
		manager.say(finished(13));
		assertEquals(new Message.Ack("EP-1", Orders.task(TASK)), manager.peer().next(), "it need not keep it");
		manager.say(new Message.Bye());
		assertEquals("gone EP-1", told.next(), "neither start nor end were told");
		assertEquals("secret", logs.text(TASK));
		assertEquals(0, calls.get());
	}

	@Test
	void anEpCannotReportOnTheRunOfAnotherUser() throws Exception {
		owners.put(7L, "bob");
		claimsARunThatIsNotHis();
	}

	@Test
	void anEpCannotReportOnARunThatDoesNotExist() throws Exception {
		owners.remove(7L);
		claimsARunThatIsNotHis();
	}

	@Test
	void anEpThatIsOrderedWhatItClaimedWithoutRightMayReport() throws Exception {
		owners.remove(7L);
		Manager manager = connect(ANA, hello("m1", 0, List.of(new Message.OpenTask("EP-1", Orders.toChannel(order()))), "EP-1"));
		assertTrue(manager.peer().next() instanceof Message.Welcome);
		assertEquals("connected EP-1 IDLE new []", told.next());
		registry.start(EP1, order());
		assertTrue(manager.peer().next() instanceof Message.Start);
		manager.say(finished(0));
		assertEquals("finished " + TASK + " PASS", told.next());
	}

	@Test
	void anEpIsRefusedAsLongAsNobodyKnowsWhoseItsRunIs() throws Exception {
		ControlEndpoint early = new ControlEndpoint(registry, new CallDispatcher(List.of()), new RunOwners((BundleContext) null));
		Peer peer = new Peer();
		SocketHandler handler = early.open(peer, ANA, Map.of());
		handler.onText(MessageCodec.write(hello("m1", 7, List.of(), "EP-1")));
		assertEquals("closed 1000", peer.raw());
		assertTrue(registry.list(null).isEmpty());
	}

	@Test
	void namesThatCannotBePartOfAFileNameAreRefused() throws Exception {
		for (String name : new String[]{"../../etc/x", "a/b", "a\\b", "..", "", "a\nb", "x".repeat(101)}) {
			Manager manager = connect(ANA, hello("m1", 0, List.of(), name));
			assertTrue(manager.peer().next() instanceof Message.Refused, name);
			assertEquals("closed " + Protocol.CLOSE_REFUSED, manager.peer().raw());
		}
		assertTrue(registry.list(null).isEmpty());
	}

	@Test
	void creditIsRenewedWhenBytesAreWritten() throws Exception {
		Manager manager = connected("m1");
		registry.start(EP1, order());
		Peer logPeer = new Peer();
		SocketHandler log = logOf("m1", logPeer);
		String half = "x".repeat(Protocol.LOG_WINDOW / 2 - 1);
		log.onBinary(frame(0, half));
		assertNull(logPeer.received.poll());
		log.onBinary(frame(half.length(), "yz"));
		assertEquals(new Message.LogCredit(Orders.task(TASK), half.length() + 2L, half.length() + 2L + Protocol.LOG_WINDOW), logPeer.next());
		assertFalse(manager.peer().received.isEmpty());
	}

	@Test
	void missingBytesMakeTheEpResume() throws Exception {
		connected("m1");
		registry.start(EP1, order());
		Peer logPeer = new Peer();
		logOf("m1", logPeer).onBinary(frame(5, "later"));
		assertEquals("closed 1000", logPeer.raw());
	}

	@Test
	void aLogThatCannotBeWrittenDoesNotHoldUpTheResult() throws Exception {
		Manager manager = connected("m1");
		registry.start(EP1, order());
		logs.full = true;
		SocketHandler log = logOf("m1", new Peer());
		log.onBinary(frame(0, "hello"));
		manager.say(finished(5));
		assertEquals("finished " + TASK + " PASS", told.next());
		assertTrue(told.report.warning().contains("No space left"), told.report.warning());
	}

	@Test
	void aLogSocketNeedsItsManager() throws Exception {
		connected("m1");
		Peer stranger = new Peer();
		logSocket.open(stranger, new Caller("bob", false, true), Map.of("manager", "m1"));
		assertEquals("closed " + Protocol.CLOSE_UNKNOWN_MANAGER, stranger.raw());
	}

	@Test
	void aCallIsAnsweredAndMadeOnce() throws Exception {
		Manager manager = connected("m1");
		registry.start(EP1, order());
		assertTrue(manager.peer().next() instanceof Message.Start);
		Task task = Orders.task(TASK);
		manager.say(new Message.Call(5, "EP-1", task, "getGlobal", List.of("/a")));
		assertEquals(new Message.CallResult(5, "ana /a", null), manager.peer().next());
		manager.say(new Message.Call(5, "EP-1", task, "getGlobal", List.of("/a")));
		assertEquals(new Message.CallResult(5, "ana /a", null), manager.peer().next());
		assertEquals(1, calls.get());
		manager.say(new Message.Call(6, "EP-1", task, "warp", List.of()));
		assertTrue(((Message.CallResult) manager.peer().next()).error().contains("warp"));
	}

	@Test
	void theFirstMessageMustBeHello() throws Exception {
		Peer peer = new Peer();
		SocketHandler handler = control.open(peer, ANA, Map.of());
		handler.onText("{\"kind\":\"bye\"}");
		assertTrue(peer.next() instanceof Message.Refused);
		assertEquals(List.of(), registry.list(null));
	}

	@Test
	void aStrangerGetsNoOrders() throws Exception {
		connected("m1");
		registry.start(EP1, order());
		assertTrue(registry.ordered(TASK, "ana").isPresent());
		assertTrue(registry.ordered(TASK, "bob").isEmpty());
	}
}
