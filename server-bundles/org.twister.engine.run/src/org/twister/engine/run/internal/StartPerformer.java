// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.StartOfRunStep;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.StepState;

/** Performs the start-of-run steps of a run one after the other, on a thread of the run; each begins when it is durable that it does. */
final class StartPerformer implements StartPhase.Performer {

	private static final Logger LOG = LoggerFactory.getLogger(StartPerformer.class);
	private static final long WAIT = 10;
	private static final String CUT_OFF = "the Central Engine ended while it ran";

	private final RunPlan plan;
	private final long run;
	private final Steps<StartOfRunStep> steps;
	private final Set<String> expected;
	private final Map<String, StepState> before;
	private final Consumer<Input> inbox;
	private final Thread thread;

	/**
	 * @param expected names of steps that have to be there if the plan has a pre script
	 * @param before   how the steps stood before the CE was started again; one that was under way has to be there, too
	 */
	StartPerformer(RunPlan plan, long run, Steps<StartOfRunStep> steps, Set<String> expected, Map<String, StepState> before, Consumer<Input> inbox) {
		this.plan = plan;
		this.run = run;
		this.steps = steps;
		this.before = before;
		this.expected = new HashSet<>(plan.options().scriptPre().isBlank() ? Set.of() : expected);
		before.entrySet().stream().filter(step -> step.getValue() == StepState.RUNNING).forEach(step -> this.expected.add(step.getKey()));
		this.inbox = inbox;
		this.thread = Thread.ofPlatform().daemon().name("run-" + run + "-start").unstarted(this::perform);
	}

	@Override
	public boolean isNeeded() {
		return !expected.isEmpty() || steps.present().stream().anyMatch(step -> step.isWanted(plan));
	}

	@Override
	public void begin() {
		thread.start();
	}

	@Override
	public void interrupt() {
		thread.interrupt();
	}

	private void perform() {
		try {
			List<StartOfRunStep> present = steps.await(expected, WAIT, TimeUnit.SECONDS);
			boolean goesOn = true;
			for (String missing : steps.missing(expected)) {
				goesOn &= before.get(missing) == StepState.RUNNING
						? tell(missing, StepState.UNKNOWN, CUT_OFF, true)
						: tell(missing, StepState.FAILED, "this step is not installed", plan.options().scriptMandatory());
			}
			for (StartOfRunStep step : present) {
				goesOn = goesOn && (!step.isWanted(plan) || perform(step));
			}
		} catch (InterruptedException e) {
			LOG.info("Run {}: nothing more is done before its first test", run);
		} catch (RpcException e) {
			LOG.warn("Run {}: {}", run, e.getMessage());
		} finally {
			inbox.accept(new Input.StartDone());
		}
	}

	/** @return whether the next one may follow */
	private boolean perform(StartOfRunStep step) throws RpcException {
		StepState state = before.get(step.name());
		boolean mandatory = step.isMandatory(plan);
		if (state != null) {
			return state != StepState.RUNNING || tell(step.name(), StepState.UNKNOWN, CUT_OFF, mandatory);
		}
		tell(step.name(), StepState.RUNNING, "", mandatory);
		try {
			String result = step.perform(plan, run);
			return tell(step.name(), StepState.DONE, result == null ? "" : result, mandatory);
		} catch (InterruptedException e) {
			tell(step.name(), StepState.FAILED, "interrupted", mandatory);
			return false;
		} catch (Exception e) {
			LOG.warn("Run {}: step {} failed", run, step.name(), e);
			return tell(step.name(), StepState.FAILED, e.getMessage() == null ? e.toString() : e.getMessage(), mandatory);
		}
	}

	private boolean tell(String name, StepState state, String result, boolean mandatory) throws RpcException {
		Reply<Void> durable = new Reply<>();
		inbox.accept(new Input.StartStep(name, state, result, mandatory, durable));
		durable.await();
		return !mandatory || state == StepState.RUNNING || state == StepState.DONE;
	}
}
