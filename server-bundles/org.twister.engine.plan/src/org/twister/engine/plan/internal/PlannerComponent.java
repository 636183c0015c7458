// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.engine.api.Users.User;
import org.twister.engine.api.plan.Planner;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.StartRun;

/** Makes plans of projects, of loose files and of earlier runs. Keeps nothing between two plans; thread-safe. */
@Component
public final class PlannerComponent implements Planner {

	private final Path home;
	private final boolean isPrivate;
	private final Users users;
	private final Roots roots;

	@Activate
	public PlannerComponent(@Reference Settings settings, @Reference Users users, @Reference Roots roots) {
		this.home = settings.home();
		this.isPrivate = settings.isPrivate();
		this.users = users;
		this.roots = roots;
	}

	/** Plans one request; the plan is not to be used if there is an error among the problems. */
	private interface Planning {
		Planned plan(Request request, Problems problems);
	}

	/**
	 * @param plan   or null
	 * @param copies what it was made with
	 */
	record Planned(RunPlan plan, Copies copies) {}

	@Override
	public Result plan(String user, StartRun start, List<EpInfo> eps) {
		return plan(user, start, eps, this::plan);
	}

	@Override
	public Result again(String user, StartRun start, RunPlan earlier, RunDetail run, List<EpInfo> eps) {
		return plan(user, start, eps, (request, problems) -> new RerunPlanning(request, problems, earlier, run).plan());
	}

	private Result plan(String user, StartRun start, List<EpInfo> eps, Planning planning) {
		Problems problems = new Problems();
		Planned planned = null;
		try {
			Request request = request(account(user), start, eps);
			if (request.eps().isEmpty()) {
				problems.error("No EP is connected: there is nothing to run tests on.");
			} else {
				planned = planning.plan(request, problems);
				if (planned != null) {
					new ScriptCheck(request, isPrivate, problems).check(planned.plan());
				}
			}
		} catch (RpcException e) {
			problems.error(e.getMessage());
		}
		if (planned == null || problems.hasErrors()) {
			return new Result(null, problems.list());
		}
		return new Result(withWarnings(planned.plan(), problems), problems.list(), planned.copies()::make);
	}

	private Planned plan(Request request, Problems problems) {
		boolean isProject = isGiven(request.start().project()) || request.start().content() != null;
		boolean isFiles = request.start().files() != null && !request.start().files().isEmpty();
		if (isProject == isFiles) {
			problems.error(isProject ? "Either a project or files can be run, not both." : "Nothing to run: neither a project nor a file is named.");
			return null;
		}
		return isProject ? new ProjectPlanning(request, problems).plan() : new FilePlanning(request, problems).plan();
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	private static RunPlan withWarnings(RunPlan plan, Problems problems) {
		return new RunPlan(plan.label(), plan.user(), plan.source(), plan.options(), plan.suites(), plan.tests(), plan.globals(), plan.eps(), plan.mapping(),
				problems.list(), plan.config(), plan.origin());
	}

	private Request request(User user, StartRun start, List<EpInfo> eps) {
		return new Request(user, start, new ConnectedEps(eps), home, new UserFiles(roots, user.name(), real(home)));
	}

	/** As {@link Roots} name it. */
	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder;
		}
	}

	private User account(String user) throws RpcException {
		Optional<User> account = users.find(user);
		return account.orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no user " + user + "."));
	}
}
