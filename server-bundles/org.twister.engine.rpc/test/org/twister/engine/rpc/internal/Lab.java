// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.Globals;
import org.twister.engine.api.Libraries;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestConfigurations.Binding;
import org.twister.engine.api.TestConfigurations.Lock;
import org.twister.engine.api.TestConfigurations;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventKinds;

/** A lab of user ana: EP-1 with suite Ports and its sub-suite, EP-2 idle, a shared queue of which EP-1 ran one test. Everything the XML-RPC calls ask for. */
final class Lab {

	final Path home;
	final boolean legacyLoopback;
	final Map<String, Object> globals = new HashMap<>(Map.of("device", Map.of("ip", "10.0.0.1", "ports", "4"), "zero", ""));
	final List<String> done = new ArrayList<>();
	final List<String> audit = new ArrayList<>();
	final Map<String, byte[]> blobs = new HashMap<>();
	final LabFiles files;
	boolean closed;
	/** Of the latest run. */
	long run = 12;
	EngineStatus status = EngineStatus.RUNNING;

	Lab(Path home, boolean legacyLoopback) {
		this.home = home;
		files = new LabFiles(home);
		this.legacyLoopback = legacyLoopback;
	}

	XmlRpcEndpoint endpoint() {
		XmlRpcEndpoint endpoint = new XmlRpcEndpoint(settings(), stub(RunEngine.class, new EngineStub()), stub(EpPool.class, new PoolStub()),
				stub(Globals.class, new GlobalsStub()), new People(home), files, files, stub(UserLogs.class, new LogsStub()),
				(caller, action, object, detail) -> audit.add(caller.user() + " " + action + " " + object), stub(EventLog.class, new EventsStub()),
				stub(BlobStore.class, new BlobsStub()));
		endpoint.addService(new Runs());
		endpoint.setLibraries(stub(Libraries.class, new LibrariesStub()));
		endpoint.setTestConfigurations(stub(TestConfigurations.class, new ConfigurationsStub()));
		return endpoint;
	}

	/** An object of the interface whose calls go to the methods of the same name and arguments of another one. */
	private static <T> T stub(Class<T> type, Object target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
			try {
				return target.getClass().getMethod(method.getName(), method.getParameterTypes()).invoke(target, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			} catch (NoSuchMethodException e) {
				throw new UnsupportedOperationException(method.toString());
			}
		}));
	}

	public final class SettingsStub {
		public Path home() {
			return home;
		}

		public String bind() {
			return "127.0.0.1";
		}

		public int port() {
			return 0;
		}

		public String owner() {
			return "lab";
		}

		public String version() {
			return "1";
		}

		public String value(String name, String otherwise) {
			return name.equals("legacy_loopback") ? "" + legacyLoopback : otherwise;
		}
	}

	Settings settings() {
		return stub(Settings.class, new SettingsStub());
	}

	private static RunService.TestInfo test(int task, int suite, String path, TestRole role, boolean optional, TestStatus status, String ep) {
		boolean ran = status == TestStatus.PASS || status == TestStatus.FAIL;
		return new RunService.TestInfo(task, 1000 + task, suite, path, path, role, optional, task != 5, status, ep, status == TestStatus.FAIL ? "no link" : "",
				status == TestStatus.FAIL, ran ? "2026-01-01T10:00:00Z" : null, ran ? 65.7 : 0, -1, -1);
	}

	private static PlannedTest planned(RunService.TestInfo test, List<String> params, List<Dependency> dependencies) {
		return new PlannedTest(test.task(), test.fileId(), test.suite(), test.name(), test.path(), "/tests/" + test.path(), test.role(), test.runnable(),
				test.optional(), "python", "", false, params, Map.of("speed", "100"), 0, dependencies);
	}

	private static final List<RunService.TestInfo> TESTS = List.of(test(1, 101, "init.py", TestRole.SETUP, false, TestStatus.PASS, "EP-1"),
			test(2, 101, "loopback.py", TestRole.TEST, true, TestStatus.FAIL, "EP-1"),
			test(3, 102, "lacp.py", TestRole.TEST, false, TestStatus.WORKING, "EP-1"),
			test(4, 103, "loose1.py", TestRole.TEST, false, TestStatus.PASS, "EP-1"), test(5, 103, "loose2.py", TestRole.TEST, false, TestStatus.PENDING, ""));

	private static RunPlan plan() {
		List<PlannedSuite> suites = List.of(new PlannedSuite(101, "Ports", "Ports", 0, "EP-1", "tb1", true, List.of("TscTelnetLib"), Map.of("release_id", "2")),
				new PlannedSuite(102, "LACP", "Ports/LACP", 101, "EP-1", "tb1", true, List.of(), Map.of()),
				new PlannedSuite(103, "Loose", "Loose", 0, "", "", false, List.of(), Map.of()));
		List<PlannedTest> tests = List.of(planned(TESTS.get(0), List.of(), List.of()), planned(TESTS.get(1), List.of("10.0.0.1", "fast"), List.of()),
				planned(TESTS.get(2), List.of(), List.of(new Dependency(2, "any"))), planned(TESTS.get(3), List.of(), List.of()),
				planned(TESTS.get(4), List.of(), List.of()));
		return new RunPlan("ports.xml", "ana", "/projects/ports.xml", new RunPlan.Options(true, false, 1.5, 0, "/pre.sh", "", false, List.of("A", "B")), suites,
				tests,
				Map.of(), List.of("EP-1"), Map.of(), List.of());
	}

	private RunService.RunInfo info() {
		return new RunService.RunInfo(run, "ports.xml", "ana", "jenkins", status, "2026-01-01T10:00:00Z", null, 3_723.4, null, "", Map.of(), Map.of(),
				List.of(),
				closed, RunService.Origin.PLAIN, false, Map.of("EP-1", status));
	}

	public final class EngineStub {
		public Optional<RunService.RunInfo> latest(String user) {
			return user.equals("ana") ? Optional.of(info()) : Optional.empty();
		}

		public Optional<RunService.RunInfo> find(long run) {
			return Optional.of(info());
		}

		public Optional<RunService.RunDetail> get(long run) {
			return Optional.of(new RunService.RunDetail(info(), Lab.plan().suites().stream()
					.map(s -> new RunService.SuiteInfo(s.id(), s.name(), s.path(), s.parent(), s.ep(), s.testbed())).toList(), TESTS, List.of(), "c"));
		}

		public Optional<RunPlan> plan(long run) {
			return Optional.of(Lab.plan());
		}
	}

	public final class PoolStub {
		public List<EpInfo> list(String user) {
			return !user.equals("ana")
					? List.of()
					: List.of(new EpInfo("EP-1", "ana", "lab7", "Linux", EpState.BUSY, 12, "2026-01-01T10:00:00Z", List.of()),
							new EpInfo("EP-2", "ana", "lab8", "Linux", EpState.IDLE, 0, "2026-01-01T10:00:00Z", List.of()));
		}
	}

	public final class LogsStub {
		private static final byte[] LOG = "line one\nline two\n".getBytes(StandardCharsets.UTF_8);

		public Map<String, String> types(String user) {
			return Map.of("logRunning", "log_running.log", "logCli", "CLI.log");
		}

		public long size(String user, String name) throws NoSuchFileException {
			if (!user.equals("ana") || !List.of("EP-1_CLI.log", "huge.log", "server_log").contains(name)) {
				throw new NoSuchFileException(name);
			}
			return name.equals("huge.log") ? 5_000_000_000L : LOG.length;
		}

		public InputStream read(String user, String name, long from) throws NoSuchFileException {
			size(user, name);
			int start = (int) Math.min(from, LOG.length);
			return new ByteArrayInputStream(LOG, start, LOG.length - start);
		}

		public void reset(String user, String name) throws NoSuchFileException {
			if (name != null) {
				size(user, name);
			}
			done.add("reset " + user + " " + name);
		}

		public boolean message(String user, String type, String text) {
			done.add(user + " " + type + ": " + text);
			return List.of("logRunning", "logDebug", "logTest").contains(type);
		}
	}

	public final class LibrariesStub {
		public List<String> list(String user) {
			return user.isEmpty() ? List.of("Shared.py") : List.of("Mine.py", "Shared.py");
		}

		public List<String> select(String user, String chosen) {
			return List.of(chosen.split(";"));
		}

		public List<Libraries.Library> tree(String user) {
			return List.of(new Libraries.Library("net", true, false, List.of(new Libraries.Library("ssh.py", false, false, List.of()))));
		}

		public Libraries.Download download(String user, String name) throws RpcException {
			if (!name.equals("Mine.py")) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no library " + name + ".");
			}
			return new Libraries.Download() {
				@Override
				public String name() {
					return name;
				}

				@Override
				public boolean isArchive() {
					return false;
				}

				@Override
				public String hash() {
					return "";
				}

				@Override
				public void to(OutputStream out) throws IOException {
					out.write("x = 1\n".getBytes(StandardCharsets.UTF_8));
				}
			};
		}
	}

	/** One file {@code dut.xml} with an address, bound to a SUT; bob edits it. */
	public final class ConfigurationsStub {
		public Optional<Object> value(Caller caller, String user, String file, String path) {
			return file.equals("dut.xml") && path.equals("dut/ip") ? Optional.of("10.0.0.9") : Optional.empty();
		}

		public List<FileInfo> list(Caller caller, String user) {
			return List.of(new FileInfo("dut.xml", FileType.FILE, 7, "2026-01-01T10:00:00Z", false, null));
		}

		public byte[] read(Caller caller, String user, String file) throws RpcException {
			if (!file.equals("dut.xml")) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no file " + file + ".");
			}
			return "<root/>".getBytes(StandardCharsets.UTF_8);
		}

		public FileInfo save(Caller caller, String user, String file, byte[] content, Expected expected) {
			done.add("save " + file + " " + new String(content, StandardCharsets.UTF_8));
			return list(caller, user).getFirst();
		}

		public void delete(Caller caller, String user, String file) {
			done.add("delete " + file);
		}

		public void createFolder(Caller caller, String user, String folder) {
			done.add("folder " + folder);
		}

		public void deleteFolder(Caller caller, String user, String folder) {
			done.add("no folder " + folder);
		}

		public Lock lock(Caller caller, String user, String file) throws RpcException {
			throw new RpcException(FaultCode.CONFLICT, file + " is locked by bob.");
		}

		public boolean unlock(Caller caller, String user, String file) {
			return false;
		}

		public Optional<Lock> lockOf(Caller caller, String user, String file) {
			return file.equals("dut.xml") ? Optional.of(new Lock("/dut.xml", "bob", Instant.EPOCH, Instant.EPOCH)) : Optional.empty();
		}

		public Optional<Binding> binding(Caller caller, String user, String config) {
			return config.equals("dut.xml") ? Optional.of(new Binding(config, Map.of("dut", "a1"))) : Optional.empty();
		}

		public void setBinding(Caller caller, String user, Binding binding) {
			done.add("bind " + binding);
		}

		public boolean deleteBinding(Caller caller, String user, String config) {
			return config.equals("dut.xml");
		}

		public Optional<String> boundSut(Caller caller, String user, String config, String component) {
			return component.equals("dut") ? Optional.of("a1") : Optional.empty();
		}

		public Optional<String> boundSutPath(Caller caller, String user, String config, String component) {
			return component.equals("dut") ? Optional.of("/sut1") : Optional.empty();
		}
	}

	/** The journal of a run that ends as soon as somebody waits for it. */
	public final class EventsStub {
		public EventLog.Subscription follow(String cursor, EventLog.Sink sink) throws IOException {
			done.add("wait");
			sink.accept(new Event(1, "", "2026-01-01T10:00:00Z", "run/" + run, "run.closed", 1, EventKinds.JSON.createObjectNode()));
			return () -> done.add("ended");
		}
	}

	public final class BlobsStub {
		public long size(String key) {
			return blobs.containsKey(key) ? blobs.get(key).length : -1;
		}

		public long append(String key, long offset, ByteBuffer bytes) {
			byte[] old = Arrays.copyOf(blobs.getOrDefault(key, new byte[0]), (int) offset + bytes.remaining());
			bytes.get(old, (int) offset, bytes.remaining());
			blobs.put(key, old);
			return old.length;
		}

		public void sync(String key) {
			// it is in memory
		}

		public InputStream read(String key, long from, long to) {
			return new ByteArrayInputStream(blobs.get(key), (int) from, (int) (to - from));
		}
	}

	public final class GlobalsStub {
		public Optional<Object> get(String user, String path) {
			Object value = globals;
			for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
				value = value instanceof Map<?, ?> folder ? folder.get(name) : null;
			}
			return Optional.ofNullable(value);
		}

		public boolean set(String user, String path, Object value, long run) {
			done.add("set " + user + " " + path + "=" + value + " by run " + run);
			return !path.startsWith("missing/");
		}
	}

	/** The service that starts and stops; writes down what was asked. */
	final class Runs implements RunService, NativeService {
		@Override
		public Class<?> contract() {
			return RunService.class;
		}

		private RunInfo done(String what, EngineStatus now) {
			done.add(Caller.current().user() + (Caller.current().admin() ? " (admin) " : " ") + what);
			status = now;
			return info();
		}

		@Override
		public RunInfo start(StartRun request) throws RpcException {
			if (request.content() != null) {
				return done("start " + request.content() + (request.temporary() ? " for a while" : ""), EngineStatus.RUNNING);
			} else if (request.project() == null) {
				throw new RpcException(FaultCode.BAD_REQUEST, "Say what to run.");
			} else if (request.project().endsWith("bad.xml")) {
				throw new RpcException(FaultCode.INVALID_PLAN, "The project cannot run.", List.of(Problem.error("no such EP", request.project(), 4, 2)));
			}
			return done("start " + request.project() + " with " + request.config(), EngineStatus.RUNNING);
		}

		@Override
		public Preview preview(StartRun request) {
			return new Preview(List.of(), Map.of("tb1", "EP-1"), 5);
		}

		@Override
		public RunInfo pause(RunRef run) {
			return done("pause " + run.run(), EngineStatus.PAUSED);
		}

		@Override
		public RunInfo resume(RunRef run) {
			return done("resume " + run.run(), EngineStatus.RUNNING);
		}

		@Override
		public RunInfo stop(StopRun request) {
			return done("stop " + request.run() + " " + request.now(), EngineStatus.STOPPED);
		}

		@Override
		public RunInfo pauseEp(EpOfRun ep) {
			return done("pause " + ep.run() + " on " + ep.ep(), EngineStatus.PAUSED);
		}

		@Override
		public RunInfo resumeEp(EpOfRun ep) {
			return done("resume " + ep.run() + " on " + ep.ep(), EngineStatus.RUNNING);
		}

		@Override
		public RunInfo stopEp(StopEp request) {
			return done("stop " + request.run() + " on " + request.ep(), EngineStatus.STOPPED);
		}

		@Override
		public List<TestInfo> queue(QueueTests request) throws RpcException {
			if (!request.suite().equals("Ports")) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no suite " + request.suite() + ".");
			}
			done.add("queue " + request.files() + " in " + request.suite());
			return List.of(TESTS.getLast());
		}

		@Override
		public List<TestInfo> dequeue(DequeueTests request) {
			done.add("dequeue " + request.ep() + " " + request.suite() + " " + request.fileId());
			return List.of(TESTS.getLast());
		}

		@Override
		public void delete(RunRef run) {
			done.add("delete " + run.run());
		}

		@Override
		public List<RunInfo> list(ListRuns request) {
			return List.of(info());
		}

		@Override
		public RunDetail get(RunRef run) throws RpcException {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no run " + run.run() + ".");
		}
	}
}
