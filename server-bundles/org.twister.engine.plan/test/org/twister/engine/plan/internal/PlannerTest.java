// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.Role;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.Planner.Result;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.EpService.RunnerInfo;
import org.twister.rpc.RunService.StartRun;

/** Files in a temporary folder, two EPs that run Python, TCL and executables, and a planner. */
abstract class PlannerTest {

	static final RunnerInfo PYTHON = new RunnerInfo("python", List.of(".py", ".pyc"), "");
	static final RunnerInfo TCL = new RunnerInfo("tcl", List.of(".tcl", ".exp", ".test"), "");
	static final RunnerInfo EXEC = new RunnerInfo("exec", List.of(), "");

	@TempDir
	Path folder;
	Path home;
	PlannerComponent planner;
	/** Folders outside of which the user may use nothing; none: he may use all. */
	final List<Path> allowed = new ArrayList<>();
	Set<Role> roles = Role.ORDINARY;
	boolean isPrivate = true;
	List<EpInfo> eps = List.of(ep("EP-1", EpState.IDLE, PYTHON, TCL, EXEC), ep("EP-2", EpState.IDLE, PYTHON, TCL, EXEC));

	@BeforeEach
	void makePlanner() throws IOException {
		folder = folder.toRealPath();
		home = folder.resolve("ce-home");
		planner = planner();
	}

	/** With the settings of now. */
	PlannerComponent planner() {
		Settings settings = proxy(Settings.class, (method, arguments) -> method.equals("home") ? home : isPrivate);
		Users users = proxy(Users.class, (method, arguments) -> "u".equals(arguments[0])
				? Optional.of(new Users.User("u", home.resolve("users/u/config/fwmconfig.xml"), roles, false))
				: Optional.empty());
		return new PlannerComponent(settings, users, new TestRoots(folder.resolve("user-home"), home.resolve("users/u"), allowed));
	}

	private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
		return type.cast(
				Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, arguments) -> answer.apply(method.getName(), arguments)));
	}

	static EpInfo ep(String name, EpState state, RunnerInfo... runners) {
		return new EpInfo(name, "u", "host", "Linux", state, 0, "2026-01-01T00:00:00Z", List.of(runners));
	}

	/** A file with its folders; relative to the test's folder. */
	Path file(String path, String... lines) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, String.join("\n", lines));
	}

	Path executable(String path, String... lines) throws IOException {
		return Files.setPosixFilePermissions(file(path, lines), PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	Path project(String... inside) throws IOException {
		return file("p/project.xml", "<Root>", String.join("\n", inside), "</Root>");
	}

	static String test(String path, String... properties) {
		return "<TestCase><tcName>" + path + "</tcName>" + String.join("", Arrays.stream(properties).map(p -> "<Property><propName>" + p.replaceFirst("=.*", "")
				+ "</propName><propValue>" + p.replaceFirst(".*?=", "") + "</propValue></Property>").toList()) + "</TestCase>";
	}

	static String field(String name, String value) {
		return "<UserDefined><propName>" + name + "</propName><propValue>" + value + "</propValue></UserDefined>";
	}

	static StartRun mapped(Path project) {
		return new StartRun(project.toString(), null, null, null, true, 0, 0, null);
	}

	static StartRun files(Object... paths) {
		return new StartRun(null, Arrays.stream(paths).map(Object::toString).toList(), null, null, false, 0, 0, null);
	}

	Result result(StartRun start) {
		return planner.plan("u", start, eps);
	}

	/** The plan of a request that has no error. */
	RunPlan plan(StartRun start) {
		Result result = result(start);
		assertNotNull(result.plan(), () -> result.problems().toString());
		assertEquals(result.problems(), result.plan().warnings(), "what is wrong with a plan goes with it");
		return result.plan();
	}

	/** Problems of a request that cannot be planned, without the test's folder. */
	List<String> refused(StartRun start) {
		Result result = result(start);
		assertNull(result.plan());
		return texts(result);
	}

	List<String> texts(Result result) {
		return result.problems().stream().map(p -> p.severity() + " " + p.toString().replace(folder.toString(), "")).toList();
	}

	static <T> List<T> each(RunPlan plan, Function<PlannedTest, T> what) {
		return plan.tests().stream().map(what).toList();
	}

	/** {@code 101 A@EP-1/tb}. */
	static List<String> suites(RunPlan plan) {
		return plan.suites().stream()
				.map(s -> s.id() + (s.parent() == 0 ? "" : "<" + s.parent()) + " " + s.path() + "@" + s.ep() + (s.testbed().isEmpty() ? "" : "/" + s.testbed()))
				.toList();
	}

	static List<String> tests(RunPlan plan) {
		return plan.tests().stream().map(t -> t.task() + ":" + t.fileId() + " " + suite(plan, t).path() + "/" + t.name() + " " + t.runner()).toList();
	}

	static PlannedSuite suite(RunPlan plan, PlannedTest test) {
		return plan.suites().stream().filter(s -> s.id() == test.suite()).findFirst().orElseThrow();
	}
}
