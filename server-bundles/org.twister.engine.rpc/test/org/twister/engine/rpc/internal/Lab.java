// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.Globals;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.PlannedTest.Dependency;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

/** A lab of user ana: EP-1 with suite Ports and its sub-suite, EP-2 idle, a shared queue of which EP-1 ran one test. Everything the XML-RPC calls ask for. */
final class Lab {

	final Path home;
	final boolean legacyLoopback;
	final Map<String, Object> globals = new HashMap<>(Map.of("device", Map.of("ip", "10.0.0.1", "ports", "4"), "zero", ""));
	final List<String> done = new ArrayList<>();
	EngineStatus status = EngineStatus.RUNNING;

	Lab(Path home, boolean legacyLoopback) {
		this.home = home;
		this.legacyLoopback = legacyLoopback;
	}

	XmlRpcEndpoint endpoint() {
		XmlRpcEndpoint endpoint = new XmlRpcEndpoint(stub(Settings.class, new SettingsStub()), stub(RunEngine.class, new EngineStub()),
				stub(EpPool.class, new PoolStub()), stub(RunLogs.class, new LogsStub()), stub(Globals.class, new GlobalsStub()), new People(home));
		endpoint.addService(new Runs());
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
		return new RunService.RunInfo(12, "ports.xml", "ana", "jenkins", status, "2026-01-01T10:00:00Z", null, 3_723.4, null, "", Map.of(), Map.of(), List.of(),
				false);
	}

	public final class EngineStub {
		public Optional<RunService.RunInfo> latest(String user) {
			return user.equals("ana") ? Optional.of(info()) : Optional.empty();
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

	public static final class LogsStub {
		private static final byte[] LOG = "line one\nline two\n".getBytes(StandardCharsets.UTF_8);

		public long size(long run, String name) throws NoSuchFileException {
			if (run != 12 || !name.equals("EP-1_CLI.log") && !name.equals("huge.log")) {
				throw new NoSuchFileException(name);
			}
			return name.equals("huge.log") ? 5_000_000_000L : LOG.length;
		}

		public InputStream read(long run, String name, long from) {
			return new ByteArrayInputStream(LOG, (int) from, LOG.length - (int) from);
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
			if (request.project().endsWith("bad.xml")) {
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
			return List.of(info());
		}

		@Override
		public RunDetail get(RunRef run) throws RpcException {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no run " + run.run() + ".");
		}
	}
}
