// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.plan.RunPlan.Options;
import org.twister.engine.plan.internal.FileCheck.Verdict;
import org.twister.engine.plan.internal.PlannerComponent.Planned;
import org.twister.engine.plan.internal.UserFiles.Located;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.Origin;
import org.twister.rpc.TestRole;

/** Makes one plan of files and folders that were named: all of them share one queue, so that each file runs once on whichever EP is free. */
final class FilePlanning {

	/** Name of the suite of the files that were named themselves. */
	private static final String LOOSE_FILES = "Files";

	private final Request request;
	private final Problems problems;
	private final FileCheck check;
	private final PlanDraft draft = new PlanDraft();
	private PlannedSuite loose;

	FilePlanning(Request request, Problems problems) {
		this.request = request;
		this.problems = problems;
		this.check = new FileCheck(request.eps());
	}

	/** The plan; not to be used if there is an error among the problems. */
	Planned plan() {
		UserConfiguration configuration = request.configuration(request.start().config(), problems);
		List<String> names = request.start().files();
		List<Path> paths = new ArrayList<>();
		for (String name : names) {
			Located located = request.files().locate(name, testsFolder(configuration));
			paths.add(located.path());
			if (!located.refusal().isEmpty()) {
				problems.error(located.refusal());
			} else if (!Files.isDirectory(located.path())) {
				addNamed(located.path(), name);
			}
		}
		if (!problems.hasErrors()) {
			paths.stream().filter(Files::isDirectory).forEach(this::addFolder);
		}
		if (draft.tests().isEmpty() && !problems.hasErrors()) {
			problems.error("Nothing to run: there is no test in " + String.join(", ", names) + ".");
		}
		Options options = new Options(false, false, 0, request.start().timeout(), "", "", false, List.of());
		Origin origin = new Origin(false, request.start().temporary(), 0, false, 0);
		RunPlan plan = new RunPlan(request.label(label(paths)), request.user().name(), "", options, List.copyOf(draft.suites()), List.copyOf(draft.tests()),
				configuration.globals(), request.eps().names(), Map.of(), List.of(), configuration.path(), origin);
		return new Planned(plan, configuration.copies());
	}

	private Path testsFolder(UserConfiguration configuration) {
		try {
			return configuration.testsFolder();
		} catch (RpcException e) {
			problems.error(e.getMessage());
			return request.home();
		}
	}

	private static String label(List<Path> paths) {
		return paths.size() == 1 ? String.valueOf(paths.get(0).getFileName()) : paths.size() + " files and folders";
	}

	/** What was named must be there and of a known type. */
	private void addNamed(Path file, String path) {
		Verdict verdict = check.check(file, "", "", true);
		if (!verdict.refusal().isEmpty()) {
			problems.add(true, verdict.refusal(), verdict.missing() ? null : file, null);
			return;
		}
		if (loose == null) {
			loose = suite(LOOSE_FILES);
		}
		addTest(loose, file, path, verdict);
	}

	private void addFolder(Path folder) {
		String name = String.valueOf(folder.getFileName() == null ? folder : folder.getFileName());
		for (TestFolder found : new FolderScan(check.choice(), problems).scan(folder, name)) {
			PlannedSuite suite = suite(found.name());
			for (Path file : found.files()) {
				Located located = request.files().locate(file.toString(), folder);
				Verdict verdict = located.refusal().isEmpty() ? check.check(located.path(), "", "", true) : new Verdict("", located.refusal(), true);
				String path = found.name() + "/" + file.getFileName();
				if (!verdict.refusal().isEmpty()) {
					problems.warning("Test '" + path + "' will " + (verdict.missing() ? "be skipped. " : "not be executed. ") + verdict.refusal());
				}
				addTest(suite, located.path(), path, verdict);
			}
		}
	}

	private PlannedSuite suite(String name) {
		return draft.add(new PlannedSuite(draft.nextSuite(), name, name, 0, "", "", true, List.of(), Map.of()));
	}

	private void addTest(PlannedSuite suite, Path file, String path, Verdict verdict) {
		int task = draft.nextTask();
		draft.add(new PlannedTest(task, PlanDraft.fileId(task), suite.id(), draft.name(suite, path), path, file.toString(), TestRole.TEST, true, false,
				verdict.runner(),
				verdict.refusal(), verdict.missing(), List.of(), Map.of(), 0, List.of()));
	}

	/**
	 * A folder with the tests directly in it.
	 *
	 * @param name path from the folder that was named, which comes first
	 */
	record TestFolder(String name, List<Path> files) {}
}
