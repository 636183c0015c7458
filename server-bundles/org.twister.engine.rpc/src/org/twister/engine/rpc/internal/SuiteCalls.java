// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.twister.engine.api.RunEngine;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;

/** Calls about the suites and test files of the user's active or latest run. Ids are texts, as they were. */
final class SuiteCalls {

	private final RunEngine engine;

	SuiteCalls(RunEngine engine) {
		this.engine = engine;
	}

	void addTo(LegacyApi api) {
		api.add("listSuites", "user ep", "string", "Top suites of an EP as id:name, separated by commas.", this::listSuites);
		api.add("getSuiteVariable", "user ep suite_id variable", "any", "A value of a suite: name, ep, tb, children, or a user-defined field.", this::suiteVariable);
		api.add("getEpFiles", "user ep", "array", "Ids of the test files of an EP, in order.",
				call -> run(call).map(run -> ids(run.tests(call.text(1)).stream())).orElse(List.of()));
		api.add("getSuiteFiles", "user ep suite_id", "array|boolean", "Ids of the test files of a suite and its sub-suites, in order.", this::suiteFiles);
		api.add("getFileVariable", "user ep file_id [variable]", "any", "A value of a test file: file, status, Runnable, param, twister_tc_status, or a property.",
				this::fileVariable);
		api.add("getFileStatusAll", "user [ep] [suite]", "string", "Status numbers of all test files in order, separated by commas.", this::statusAll);
	}

	private Optional<LatestRun> run(Call call) throws LegacyError {
		return LatestRun.of(engine, call.user().user());
	}

	private static List<String> ids(Stream<TestInfo> tests) {
		return tests.map(test -> "" + test.fileId()).toList();
	}

	private Object listSuites(Call call) throws LegacyError {
		return run(call).map(run -> run.suites(call.text(1)).stream().filter(suite -> suite.parent() == 0).map(suite -> suite.id() + ":" + suite.name())
				.collect(Collectors.joining(","))).orElse("");
	}

	private Object suiteFiles(Call call) throws LegacyError {
		Optional<LatestRun> run = run(call);
		Optional<PlannedSuite> suite = run.flatMap(r -> r.suite(call.text(2)));
		return suite.isEmpty() ? false : ids(run.get().tests().stream().filter(test -> run.get().isInside(test.suite(), suite.get().id())));
	}

	private Object suiteVariable(Call call) throws LegacyError {
		Optional<LatestRun> run = run(call);
		Optional<PlannedSuite> found = run.flatMap(r -> r.suite(call.text(2)));
		if (found.isEmpty()) {
			return false;
		}
		PlannedSuite suite = found.get();
		String variable = call.text(3);
		return switch (variable) {
		case "id" -> "" + suite.id();
		case "name" -> suite.name();
		case "ep" -> suite.ep();
		case "tb", "sut" -> suite.testbed();
		case "pd" -> suite.panicDetect();
		case "libraries" -> String.join(";", suite.libraries());
		case "children" -> children(run.get(), suite);
		default -> suite.fields().containsKey(variable) ? suite.fields().get(variable) : (Object) false;
		};
	}

	/** Ids of what lies directly in a suite: its sub-suites, then its files. */
	private static List<String> children(LatestRun run, PlannedSuite suite) {
		Stream<String> suites = run.plan().suites().stream().filter(s -> s.parent() == suite.id()).map(s -> "" + s.id());
		Stream<String> files = run.plan().tests().stream().filter(t -> t.suite() == suite.id()).map(t -> "" + t.fileId());
		return Stream.concat(suites, files).toList();
	}

	/** Until June 2013 the call had no EP: three arguments are that form. */
	private Object fileVariable(Call call) throws LegacyError {
		boolean withEp = call.arguments().size() > 3;
		String id = call.text(withEp ? 2 : 1);
		String variable = call.text(withEp ? 3 : 2);
		Optional<LatestRun> run = run(call);
		Optional<TestInfo> test = run.flatMap(r -> r.test(id));
		Optional<PlannedTest> planned = test.flatMap(t -> run.get().planned(t));
		return planned.isEmpty() ? false : value(test.get(), planned.get(), variable);
	}

	private static Object value(TestInfo test, PlannedTest planned, String variable) {
		return switch (variable) {
		case "file" -> planned.file();
		case "suite" -> "" + test.suite();
		case "status" -> test.status().code();
		case "Runnable" -> "" + test.runnable();
		case "Optional" -> test.optional() ? "true" : (Object) false;
		case "setup_file" -> test.role() == TestRole.SETUP ? "true" : (Object) false;
		case "teardown_file" -> test.role() == TestRole.TEARDOWN ? "true" : (Object) false;
		case "param" -> planned.params().isEmpty() ? (Object) false : String.join(",", planned.params());
		case "dependancy" -> planned.dependencies().isEmpty()
				? (Object) false
				: planned.dependencies().stream().map(d -> d.task() + ":" + d.status()).collect(Collectors.joining(";"));
		case "_reason" -> test.reason();
		default -> variable.startsWith("twister_tc_") ? result(test, variable) : (Object) planned.properties().getOrDefault(variable, null);
		};
	}

	/** What the old server stored beside a status; a test without a final status has none. */
	private static Object result(TestInfo test, String variable) {
		if (!test.status().isFinal()) {
			return false;
		}
		return switch (variable) {
		case "twister_tc_status" -> test.status().word();
		case "twister_tc_crash_detected" -> test.crash() ? 1 : 0;
		case "twister_tc_time_elapsed" -> (int) test.duration();
		case "twister_tc_date_started" -> test.started() == null ? false : LegacyTime.iso(test.started(), 0);
		case "twister_tc_date_finished" -> test.started() == null ? false : LegacyTime.iso(test.started(), test.duration());
		default -> false;
		};
	}

	private Object statusAll(Call call) throws LegacyError {
		Optional<LatestRun> run = run(call);
		String ep = given(call, 1);
		String suite = given(call, 2);
		if (run.isEmpty() || ep.isEmpty() && !suite.isEmpty()) {
			return "";
		}
		Optional<PlannedSuite> within = run.get().suite(suite);
		Stream<TestInfo> tests = (ep.isEmpty() ? run.get().tests() : run.get().tests(ep)).stream();
		if (!suite.isEmpty()) {
			tests = tests.filter(test -> within.isPresent() && run.get().isInside(test.suite(), within.get().id()));
		}
		return tests.map(test -> "" + test.status().code()).collect(Collectors.joining(","));
	}

	/** Old clients send False or an empty text for what they leave out. */
	private static String given(Call call, int index) {
		return Boolean.FALSE.equals(call.value(index)) ? "" : call.text(index);
	}
}
