// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.RunService.RunDetail;

/**
 * The script after the last test; then what the scripts of the run have left behind is killed. A run that a mandatory pre script did not let start has none. Whether its
 * failure keeps results out of the database is decided by the step that saves them.
 */
@Component(service = EndOfRunStep.class)
public final class PostScriptStep implements EndOfRunStep {

	private final RunScripts scripts;

	@Activate
	public PostScriptStep(@Reference RunScripts scripts) {
		this.scripts = scripts;
	}

	@Override
	public String name() {
		return "post script";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public boolean repeatable() {
		return false;
	}

	@Override
	public String perform(RunPlan plan, RunDetail run) throws Exception {
		String script = plan.options().scriptPost();
		try {
			return script.isEmpty() || run.info().outcome() == RunOutcome.START_FAILED
					? ""
					: scripts.perform(plan, run.info().id(), "Post script", script, false);
		} finally {
			if (!plan.options().scriptPre().isEmpty()) {
				scripts.release(run.info().id());
			}
		}
	}
}
