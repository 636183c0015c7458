// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.rpc.internal.Variables.Scope;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;
import org.twister.rpc.event.EventKinds;

/**
 * Calls that get and set values of users, EPs, suites and test files. What is told by the engine itself cannot be set; what is set is seen by every later call until the next
 * start, and changes nothing that the engine does.
 */
final class VariableCalls {

	private static final Set<String> OF_USER = Set.of("status", "eps", "clients", "start_time", "elapsed_time", "started_by", "config_path", "project_path",
			"log_types");
	private static final Set<String> OF_EP = Set.of("status", "suites", "last_seen_alive", "twister_ep_name", "twister_ep_os", "twister_ep_hostname");
	private static final Set<String> OF_SUITE = Set.of("id", "name", "ep", "tb", "sut", "children");
	private static final Set<String> OF_FILE = Set.of("file", "suite", "status");

	private final Services services;
	private final StatusCalls status;
	private final UserSetup setup;
	private final Variables variables;

	VariableCalls(Services services, StatusCalls status, UserSetup setup, Variables variables) {
		this.services = services;
		this.status = status;
		this.setup = setup;
		this.variables = variables;
	}

	void addTo(LegacyApi api) {
		String kept = " Kept until the next start, also when the server is started again.";
		api.add("getUserVariable", "user variable", "any",
				"A value of the user (status, eps, start_time, elapsed_time, started_by, clients), of his fwmconfig.xml (config_path, tests_path, logs_path, ...) or of his"
						+ " project (project_path, tc_delay, libraries, ...): the one that runs or ran last, before that testsuites.xml; False if there is none.",
				this::userVariable);
		api.add("setUserVariable", "user variable value:any", "boolean", "Sets a value of the user; False for one that the server itself tells." + kept,
				call -> set(call, call.user(Role.RUN_TESTS), Scope.USER, "", 1, OF_USER));
		api.add("getEpVariable", "user ep variable [compress:boolean]", "any",
				"A value of an EP: status, last_seen_alive, twister_ep_name, twister_ep_os, twister_ep_hostname, or what was set. Nothing is compressed.",
				this::epVariable);
		api.add("setEpVariable", "user ep variable value:any", "boolean", "Sets a value of an EP; False for one that the server itself tells." + kept,
				this::setEp);
		api.add("getSuiteVariable", "user ep suite_id variable", "any",
				"A value of a suite: name, ep, tb, sut, pd, libraries, children, a user-defined field, or what was set.", this::suiteVariable);
		api.add("setSuiteVariable", "user ep suite_id variable value:any", "boolean",
				"Sets a value of a suite; False for one that the server itself tells." + kept,
				this::setSuite);
		api.add("getFileVariable", "user ep file_id [variable]", "any",
				"A value of a test file: file, suite, status, Runnable, Optional, setup_file, teardown_file, param, dependancy, twister_tc_status, ..., a property, or what was set."
						+ " With three arguments the EP is left out.",
				this::fileVariable);
		api.add("setFileVariable", "user ep file_id variable [value:any]", "boolean",
				"Sets a value of a test file; False for one that the server itself tells. With four arguments the EP is left out." + kept, this::setFile);
	}

	private boolean set(Call call, Caller user, Scope scope, String id, int at, Set<String> fixed) throws Exception {
		String name = call.text(at);
		if (name.isBlank() || name.length() > 1_000 || fixed.contains(name)) {
			return false;
		}
		variables.set(user.user(), services.latestRun(user.user()), scope, id, name, PlainValue.of(call.value(at + 1)));
		return true;
	}

	private Optional<Object> kept(String user, Scope scope, String id, String name) {
		return variables.get(user, services.latestRun(user), scope, id, name);
	}

	private Object userVariable(Call call) throws Exception {
		String user = call.user().user();
		String name = call.text(1);
		Optional<RunInfo> run = services.engine().latest(user);
		return switch (name) {
		case "status" -> run.map(RunInfo::status).orElse(EngineStatus.STOPPED).code();
		case "eps" -> services.pool().list(user).stream().map(EpInfo::name).toList();
		case "clients" -> clients(user);
		case "start_time" -> run.map(r -> (Object) LegacyTime.local(r.started())).orElse(false);
		case "elapsed_time" -> run.map(r -> (int) r.elapsed()).orElse(0);
		case "started_by" -> run.filter(r -> r.status() != EngineStatus.STOPPED || status.nextStarter(user).isEmpty()).map(r -> status.startedBy(user, r))
				.orElseGet(() -> status.nextStarter(user).orElse("X"));
		case "log_types" -> UserSetup.absolute(services.logs().types(user), services.roots().folder(user, Root.LOGS));
		default -> {
			Optional<Object> set = kept(user, Scope.USER, "", name);
			yield set.isPresent() ? set.get() : configured(user, name, run);
		}
		};
	}

	/** EPs by the machine that they are on. */
	private String clients(String user) throws JsonProcessingException {
		return EventKinds.JSON.writeValueAsString(services.pool().list(user).stream()
				.collect(Collectors.groupingBy(EpInfo::host, TreeMap::new, Collectors.mapping(EpInfo::name, Collectors.toList()))));
	}

	private Object configured(String user, String name, Optional<RunInfo> run) throws LegacyError, RpcException {
		Object value = setup.value(user, name);
		if (value != null) {
			return value;
		}
		Optional<RunPlan> plan = run.flatMap(r -> services.engine().plan(r.id()));
		if (name.equals("project_path")) {
			return plan.map(RunPlan::source).filter(source -> !source.isEmpty()).orElse(setup.testSuites(user).toString());
		}
		Object option = plan.map(p -> option(p.options(), name)).orElse(null);
		return option == null ? setup.projectValue(user, name) : option;
	}

	/** Null for what a plan does not tell. */
	private static Object option(RunPlan.Options options, String name) {
		return switch (name) {
		case "exit_on_test_fail" -> options.stopOnFail();
		case "db_auto_save" -> options.dbAutoSave();
		case "tc_delay" -> options.delay();
		case "script_pre" -> options.scriptPre();
		case "script_post" -> options.scriptPost();
		case "script_mandatory" -> options.scriptMandatory();
		case "libraries" -> String.join(";", options.libraries());
		default -> null;
		};
	}

	private Object epVariable(Call call) throws LegacyError {
		Optional<EpInfo> found = status.ep(call);
		if (found.isEmpty()) {
			return false;
		}
		EpInfo ep = found.get();
		return switch (call.text(2)) {
		case "status" -> status.status(ep).code();
		case "last_seen_alive" -> LegacyTime.local(ep.lastSeen());
		case "twister_ep_name" -> ep.name();
		case "twister_ep_os" -> ep.os();
		case "twister_ep_hostname" -> ep.host();
		default -> kept(ep.user(), Scope.EP, ep.name(), call.text(2)).orElse(false);
		};
	}

	private Object setEp(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		return status.ep(call).isPresent() && set(call, user, Scope.EP, call.text(1), 2, OF_EP);
	}

	private Optional<LatestRun> run(Call call) throws LegacyError {
		return LatestRun.of(services.engine(), call.user().user());
	}

	private Object suiteVariable(Call call) throws LegacyError {
		Optional<LatestRun> run = run(call);
		Optional<PlannedSuite> found = run.flatMap(r -> r.suite(call.text(2)));
		if (found.isEmpty()) {
			return false;
		}
		PlannedSuite suite = found.get();
		String variable = call.text(3);
		Optional<Object> set = OF_SUITE.contains(variable) ? Optional.empty() : kept(call.text(0), Scope.SUITE, "" + suite.id(), variable);
		return set.isPresent() ? set.get() : switch (variable) {
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
		Stream<String> files = run.tests().stream().filter(t -> t.suite() == suite.id()).map(t -> "" + t.fileId());
		return Stream.concat(suites, files).toList();
	}

	private Object setSuite(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		Optional<PlannedSuite> suite = run(call).flatMap(run -> run.suite(call.text(2)));
		return suite.isPresent() && set(call, user, Scope.SUITE, "" + suite.get().id(), 3, OF_SUITE);
	}

	/** Until June 2013 the call had no EP. */
	private Object fileVariable(Call call) throws LegacyError {
		boolean withEp = call.arguments().size() > 3;
		String id = call.text(withEp ? 2 : 1);
		String variable = call.text(withEp ? 3 : 2);
		Optional<LatestRun> run = run(call);
		Optional<PlannedTest> planned = run.flatMap(r -> r.planned(id));
		if (planned.isEmpty()) {
			return false;
		}
		Optional<Object> set = OF_FILE.contains(variable) ? Optional.empty() : kept(call.text(0), Scope.FILE, "" + planned.get().fileId(), variable);
		return set.isPresent() ? set.get() : value(run.get(), planned.get(), variable);
	}

	private Object setFile(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		boolean withEp = call.arguments().size() > 4;
		Optional<PlannedTest> test = run(call).flatMap(run -> run.planned(call.text(withEp ? 2 : 1)));
		return test.isPresent() && set(call, user, Scope.FILE, "" + test.get().fileId(), withEp ? 3 : 2, OF_FILE);
	}

	private static Object value(LatestRun run, PlannedTest planned, String variable) {
		return switch (variable) {
		case "file" -> planned.file();
		case "suite" -> "" + planned.suite();
		case "Runnable" -> "" + planned.runnable();
		case "Optional" -> planned.optional() ? "true" : (Object) false;
		case "setup_file" -> planned.role() == TestRole.SETUP ? "true" : (Object) false;
		case "teardown_file" -> planned.role() == TestRole.TEARDOWN ? "true" : (Object) false;
		case "param" -> planned.params().isEmpty() ? (Object) false : String.join(",", planned.params());
		case "dependancy" -> planned.dependencies().isEmpty()
				? (Object) false
				: planned.dependencies().stream().map(d -> d.task() + ":" + d.status()).collect(Collectors.joining(";"));
		case "status", "_reason" -> run.test(planned).map(test -> result(test, variable)).orElse(false);
		default -> variable.startsWith("twister_tc_")
				? run.test(planned).map(test -> result(test, variable)).orElse(false)
				: (Object) planned.properties().getOrDefault(variable, null);
		};
	}

	/** What the old server stored beside a status; a test without a final status has none. */
	private static Object result(TestInfo test, String variable) {
		if (variable.equals("status")) {
			return test.status().code();
		} else if (variable.equals("_reason")) {
			return test.reason();
		} else if (!test.status().isFinal()) {
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
}
