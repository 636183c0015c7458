// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.ModelCommand;

/**
 * Executes a plan and takes it back. The plan is made when somebody asks whether the command can be executed, and again if the model has changed since; a command whose
 * plan takes long has a quick check for that question and makes the plan when it is executed.
 */
public class EditCommand extends AbstractCommand implements ModelCommand {

	private final EditingDomain domain;
	private final Consumer<Plan> planner;
	private Runnable check;
	private Plan plan;
	private String refusal;
	private boolean done;

	/** @param planner fills the plan, or throws {@link Refused} */
	public EditCommand(EditingDomain domain, String label, Consumer<Plan> planner) {
		super(label);
		this.domain = domain;
		this.planner = planner;
	}

	/** @param check throws {@link Refused} if the command cannot be executed */
	public EditCommand checkedBy(Runnable newCheck) {
		check = newCheck;
		return this;
	}

	/** A command that is always refused. */
	public static EditCommand refused(EditingDomain domain, String label, String reason) {
		return new EditCommand(domain, label, plan -> {
			throw new Refused(reason);
		});
	}

	@Override
	protected boolean prepare() {
		try {
			if (check != null) {
				check.run();
			} else {
				plan = plan();
			}
			return true;
		} catch (Refused e) {
			refusal = e.getMessage();
			return false;
		}
	}

	private Plan plan() {
		Plan made = new Plan();
		planner.accept(made);
		if (made.isEmpty()) {
			throw Refused.because("refused.nothing");
		}
		refuseReadOnly(domain, made.changed());
		return made;
	}

	/** Refuses to change what is in a file that may not be written. */
	static void refuseReadOnly(EditingDomain domain, Collection<? extends EObject> objects) {
		Set<Resource> known = new HashSet<>();
		for (EObject object : objects) {
			Resource resource = object.eResource();
			if (resource != null && known.add(resource) && domain.isReadOnly(resource)) {
				throw Refused.because("refused.readOnly", Labels.file(resource));
			}
		}
	}

	@Override
	public void execute() {
		try {
			if (plan == null || !plan.isCurrent()) {
				plan = plan();
			}
		} catch (Refused e) {
			refusal = e.getMessage();
			throw new AbortExecutionException(e);
		}
		plan.apply();
		done = true;
	}

	@Override
	public void undo() {
		plan.revert();
		done = false;
	}

	@Override
	public void redo() {
		plan.apply();
		done = true;
	}

	@Override
	public List<String> notes() {
		return plan == null ? List.of() : plan.notes();
	}

	@Override
	public Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}

	@Override
	public String getDescription() {
		return refusal != null ? refusal : notes().isEmpty() ? getLabel() : String.join(" ", notes());
	}

	@Override
	public Collection<?> getResult() {
		return plan == null ? List.of() : plan.selection();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return plan == null ? List.of() : done ? plan.selection() : plan.oldSelection();
	}
}
