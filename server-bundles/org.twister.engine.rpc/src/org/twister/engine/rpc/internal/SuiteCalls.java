// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.model.TestHeader;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.TestInfo;

/** Calls about the suites and test files of the user's active or latest run. Ids are texts, as they were. */
final class SuiteCalls {

	private static final int MAX_TEST = 32 << 20;
	/** So much of a test file is looked at for its description. */
	private static final int HEAD = 1 << 16;

	private final Services services;

	SuiteCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("listSuites", "user ep", "string",
				"Top suites of an EP as id:name, separated by commas. One of the shared queue belongs to each EP that ran one of its tests.",
				this::listSuites);
		api.add("getEpFiles", "user ep", "array", "Ids of the test files of an EP, in order.",
				call -> run(call).map(run -> ids(run.tests(call.text(1)).stream())).orElse(List.of()));
		api.add("getSuiteFiles", "user ep suite_id", "array|boolean",
				"Ids of the test files of a suite and its sub-suites, in order; False if there is no such suite.",
				this::suiteFiles);
		api.add("getFileStatusAll", "user [ep] [suite]", "string",
				"Status numbers of all test files in order, separated by commas; of an EP, of one of its suites. Empty for a suite without an EP.",
				this::statusAll);
		api.add("setFileStatus", "user ep file_id [status:int] [time_elapsed:double]", "string", "Refused: the status of a test is what its EP says.",
				this::noStatus);
		api.add("setFileStatusAll", "user ep status:int", "string", "Refused: the status of a test is what its EP says, and each run begins with its own.",
				this::noStatus);
		api.add("getTestFile", "user ep file_id", "base64|string|boolean",
				"Content of a test file of the run; an empty text if it is missing, False if the EP is stopped. To a test it is base64 text.", this::testFile);
		api.add("getTestDescription getTestDescription", "path", "string",
				"Title and description of a test file, as -title-;--description, the form of version 2.0.",
				call -> description(call, false));
		api.add("get_test_description get_test_description", "path", "string",
				"Everything that the head of a test file tells, a line <b>name</b> : text for each element, the form of later versions.",
				call -> description(call, true));
	}

	private Optional<LatestRun> run(Call call) throws LegacyError {
		return LatestRun.of(services.engine(), call.user().user());
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

	private Object statusAll(Call call) throws LegacyError {
		Optional<LatestRun> run = run(call);
		String ep = call.given(1);
		String suite = call.given(2);
		if (run.isEmpty() || ep.isEmpty() && !suite.isEmpty()) {
			return "";
		}
		Optional<PlannedSuite> within = suite.isEmpty() ? Optional.empty() : run.get().suite(suite);
		Stream<TestInfo> tests = (ep.isEmpty() ? run.get().tests() : run.get().tests(ep)).stream();
		if (!suite.isEmpty()) {
			tests = tests.filter(test -> within.isPresent() && run.get().isInside(test.suite(), within.get().id()));
		}
		return tests.map(test -> "" + test.status().code()).collect(Collectors.joining(","));
	}

	private Object noStatus(Call call) throws LegacyError {
		call.user();
		throw LegacyError.of("The status of a test is what its EP says, it cannot be set!");
	}

	private Object testFile(Call call) throws LegacyError, RpcException {
		Optional<LatestRun> run = run(call);
		if (run.isEmpty() || run.get().info().status() == EngineStatus.STOPPED) {
			return false;
		}
		Optional<PlannedTest> test = run.get().planned(call.text(2));
		if (test.isEmpty()) {
			return "";
		}
		try {
			return services.files().bytes(call.user(), new Place(call.user().user(), Root.TESTS, test.get().file()), MAX_TEST);
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND) {
				return "";
			}
			throw e;
		}
	}

	private Object description(Call call, boolean all) throws LegacyError, RpcException {
		Place place = new Place(call.self().user(), Root.TESTS, call.text(0));
		TestHeader header = TestHeader.parse(FileText.head(services.files(), call.self(), place, HEAD));
		return all
				? header.elements().entrySet().stream().map(element -> "<b>" + element.getKey() + "</b> : " + element.getValue())
						.collect(Collectors.joining("<br>\n"))
				: "-" + header.title().orElse("") + "-;--" + header.description().orElse("");
	}
}
