// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.Planner;
import org.twister.engine.api.plan.RunPlan;
import org.twister.model.io.UserPaths;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.StartRun;

/** Makes plans of projects and of loose files. Keeps nothing between two plans; thread-safe. */
@Component
public final class PlannerComponent implements Planner {

	private final Path home;
	private final UserPaths paths;

	@Activate
	public PlannerComponent(@Reference Settings settings) {
		this(settings.home(), Path.of(System.getProperty("user.home")));
	}

	PlannerComponent(Path home, Path userHome) {
		this.home = home;
		this.paths = new UserPaths(userHome);
	}

	@Override
	public Result plan(String user, StartRun start, List<EpInfo> eps) {
		Problems problems = new Problems();
		RunPlan plan = make(new Request(user, start, new ConnectedEps(eps), home, paths), problems);
		return new Result(problems.hasErrors() ? null : plan, problems.list());
	}

	private static RunPlan make(Request request, Problems problems) {
		boolean isProject = request.start().project() != null && !request.start().project().isBlank();
		boolean isFiles = request.start().files() != null && !request.start().files().isEmpty();
		if (isProject == isFiles) {
			problems.error(isProject ? "Either a project or files can be run, not both." : "Nothing to run: neither a project nor a file is named.");
			return null;
		}
		if (request.eps().isEmpty()) {
			problems.error("No EP is connected: there is nothing to run tests on.");
			return null;
		}
		return isProject ? new ProjectPlanning(request, problems).plan() : new FilePlanning(request, problems).plan();
	}
}
