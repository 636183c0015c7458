// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.twister.model.accounts.Accounts;
import org.twister.model.bindings.Bindings;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.email.EmailConfiguration;
import org.twister.model.eplist.EpList;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.globals.Globals;
import org.twister.model.panic.PanicRules;
import org.twister.model.plugins.PluginList;
import org.twister.model.project.Project;
import org.twister.model.resources.ResourceNode;
import org.twister.model.schedule.ScheduleList;
import org.twister.model.services.ServiceList;
import org.twister.model.validation.Problem;
import org.twister.model.validation.ValidationContext;

/** Finds the rules for an object. */
public final class Validators {

	private Validators() {}

	/** See {@link org.twister.model.validation.ModelValidator}. */
	public static List<Problem> validate(EObject root, ValidationContext context) {
		Findings found = new Findings();
		switch (root) {
		case Project project -> new ProjectValidator(project, context, found).check();
		case DatabaseConfiguration database -> new DatabaseValidator(found).check(database);
		case FrameworkConfiguration framework -> new FrameworkValidator(found).check(framework);
		case Globals globals -> new GlobalsValidator(found).check(globals);
		case EpList eps -> new EpListValidator(found).check(eps);
		case ResourceNode resources -> new ResourcesValidator(found).check(resources);
		case EmailConfiguration email -> new EmailValidator(found).check(email);
		case PanicRules rules -> new PanicValidator(found).check(rules);
		case PluginList plugins -> new PluginsValidator(found).check(plugins);
		case ServiceList services -> new ServicesValidator(found).check(services);
		case Accounts accounts -> new AccountsValidator(found).check(accounts);
		case Bindings bindings -> new BindingsValidator(found).check(bindings);
		case ScheduleList schedules -> new ScheduleValidator(found).check(schedules);
		default -> {
			// no rules
		}
		}
		return found.list();
	}
}
