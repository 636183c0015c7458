// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.model.TestHeader;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.UserService.Parameter;

/** Calls of version 3 that make what is run of a project, look for tests by what they tell about themselves, and give away the shared database configuration. */
final class ProjectCalls {

	private static final int MAX_PROJECT = 64 << 20;
	private static final int HEAD = 1 << 16;
	private static final int MAX_SEARCHED = 20_000;

	private final Services services;
	private final UserSetup setup;

	ProjectCalls(Services services, UserSetup setup) {
		this.services = services;
		this.setup = setup;
	}

	void addTo(LegacyApi api) {
		api.add("generateTestsuites", "user project", "boolean",
				"Checks a project and makes it the user's testsuites.xml. It is expanded when it starts, for the test beds and EPs of then.", this::generate);
		api.add("generateIndex", "", "boolean", "True: there is no index to be made, search_index looks into the files.", call -> true);
		api.add("searchIndex", "query", "array", "Paths of the caller's tests whose title, description, tags or other elements have all these words.",
				this::search);
		api.add("getSharedDb", "", "string|boolean", "XML of the database configuration that all users share; False if there is none.", this::sharedDatabase);
	}

	private Object generate(Call call) throws Exception {
		Caller user = call.user(Role.RUN_TESTS);
		String project = services.roots().resolve(user.user(), Root.PROJECTS, call.text(1)).toString();
		byte[] content = services.files().bytes(user, new Place(user.user(), Root.PROJECTS, project), MAX_PROJECT);
		RunService runs = services.runs();
		List<Problem> problems = Services.as(user, () -> runs.preview(new StartRun(project, null, null, null, false, 0, 0, null))).problems();
		String errors = problems.stream().filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("; "));
		if (!errors.isEmpty()) {
			throw LegacyError.of(errors);
		}
		services.files().write(user, new Place(user.user(), Root.CONFIG, setup.testSuites(user.user()).toString()), content, Expected.ANYTHING);
		return true;
	}

	private Object search(Call call) throws LegacyError, RpcException {
		Caller caller = call.self();
		List<String> words = List.of(call.text(0).toLowerCase(Locale.ROOT).strip().split("\\s+"));
		List<String> found = new ArrayList<>();
		int searched = 0;
		for (FileInfo file : services.files().list(caller, new Place(caller.user(), Root.TESTS, ""), new Listing(true, false, false))) {
			if (file.type() == FileType.FILE && ++searched <= MAX_SEARCHED && has(caller, file.path(), words)) {
				found.add(services.roots().folder(caller.user(), Root.TESTS).resolve(file.path()).toString());
			}
		}
		return found;
	}

	private boolean has(Caller caller, String path, List<String> words) throws LegacyError, RpcException {
		try {
			Map<String, String> elements = TestHeader.parse(FileText.head(services.files(), caller, new Place(caller.user(), Root.TESTS, path), HEAD))
					.elements();
			String text = String.join("\n", elements.values()).toLowerCase(Locale.ROOT);
			return words.stream().allMatch(text::contains);
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND || e.code() == FaultCode.FORBIDDEN) {
				return false;
			}
			throw e;
		}
	}

	private Object sharedDatabase(Call call) throws Exception {
		Caller caller = call.self();
		List<Parameter> parameters = Services.as(caller, services.accounts()::parameters);
		String file = parameters.stream().filter(parameter -> parameter.name().equals("shared_db_cfg")).map(Parameter::value).findFirst().orElse("");
		return file.isBlank() ? (Object) false : FileText.xml(services.files(), caller, new Place(caller.user(), Root.CONFIG, file));
	}
}
