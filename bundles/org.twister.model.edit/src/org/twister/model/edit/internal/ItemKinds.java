// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.twister.model.accounts.AccountsPackage;
import org.twister.model.bindings.BindingsPackage;
import org.twister.model.database.DatabasePackage;
import org.twister.model.email.EmailPackage;
import org.twister.model.eplist.EplistPackage;
import org.twister.model.framework.FrameworkPackage;
import org.twister.model.globals.GlobalsPackage;
import org.twister.model.panic.PanicPackage;
import org.twister.model.plugins.PluginsPackage;
import org.twister.model.project.ProjectPackage;
import org.twister.model.resources.ResourcesPackage;
import org.twister.model.schedule.SchedulePackage;
import org.twister.model.services.ServicesPackage;

/** The table of all classes. */
final class ItemKinds {

	/** The packages that the table is about; and entries of maps, which are Ecore's. */
	static final List<EPackage> PACKAGES = List.of(ProjectPackage.eINSTANCE, FrameworkPackage.eINSTANCE, ResourcesPackage.eINSTANCE, EplistPackage.eINSTANCE,
			GlobalsPackage.eINSTANCE, DatabasePackage.eINSTANCE, EmailPackage.eINSTANCE, PanicPackage.eINSTANCE, PluginsPackage.eINSTANCE,
			ServicesPackage.eINSTANCE,
			AccountsPackage.eINSTANCE, BindingsPackage.eINSTANCE, SchedulePackage.eINSTANCE, EcorePackage.eINSTANCE);

	private static final Map<EClass, ItemKind> KINDS = kinds();

	private ItemKinds() {}

	private static Map<EClass, ItemKind> kinds() {
		Map<EClass, ItemKind> kinds = new HashMap<>();
		List.of(ProjectKinds.all(), LabKinds.all(), DatabaseKinds.all(), SettingsKinds.all()).forEach(list -> list.forEach(k -> kinds.put(k.type(), k)));
		return Map.copyOf(kinds);
	}

	/** The kind of a class of the model; null for any other class. */
	static ItemKind of(EClass type) {
		return KINDS.get(type);
	}

	static ItemKind of(EObject object) {
		return of(object.eClass());
	}

	/** Values of that attribute among the contents of the reference; for suites those of the whole project, since reports and logs name suites. */
	static Set<String> names(EObject owner, EReference feature, EAttribute attribute) {
		if (attribute == ProjectPackage.Literals.SUITE__NAME) {
			return Items.suiteNames(Items.root(owner));
		}
		Set<String> names = new HashSet<>();
		if (feature.isMany()) {
			for (Object sibling : (Collection<?>) owner.eGet(feature)) {
				if (attribute.getEContainingClass().isSuperTypeOf(((EObject) sibling).eClass())) {
					names.add((String) ((EObject) sibling).eGet(attribute));
				}
			}
		}
		return names;
	}
}
