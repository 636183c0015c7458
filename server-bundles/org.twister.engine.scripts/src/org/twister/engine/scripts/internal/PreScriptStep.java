// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.StartOfRunStep;

/** The script before the first test. What it starts, a simulator for example, lives until the run has ended and its post script too. */
@Component(service = StartOfRunStep.class)
public final class PreScriptStep implements StartOfRunStep {

	static final String NAME = "pre script";

	private final RunScripts scripts;

	@Activate
	public PreScriptStep(@Reference RunScripts scripts) {
		this.scripts = scripts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public boolean isWanted(RunPlan plan) {
		return !plan.options().scriptPre().isEmpty();
	}

	@Override
	public boolean isMandatory(RunPlan plan) {
		return plan.options().scriptMandatory();
	}

	@Override
	public String perform(RunPlan plan, long run) throws Exception {
		return scripts.perform(plan, run, "Pre script", plan.options().scriptPre(), true);
	}
}
