// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.twister.model.project.Dependency;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Property;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Small models, and ways to look at them. */
final class Samples {

	private Samples() {}

	/** {@code A[a1, A2[x, y], a3]  B[b1, b2]}; ids are the names, b1 waits for a1, y for x. */
	static Project project() {
		Project project = ProjectFactory.eINSTANCE.createProject();
		Suite a = suite("A", test("a1"), suite("A2", test("x"), waiting("y", "x")), test("a3"));
		a.getTestBeds().addAll(List.of("tb1", "tb2"));
		project.getSuites().addAll(List.of(a, suite("B", waiting("b1", "a1"), test("b2"))));
		return project;
	}

	static Suite suite(String name, SuiteItem... items) {
		Suite suite = ProjectFactory.eINSTANCE.createSuite();
		suite.setName(name);
		suite.setId(name);
		suite.getItems().addAll(Arrays.asList(items));
		return suite;
	}

	static TestFile test(String name) {
		TestFile test = ProjectFactory.eINSTANCE.createTestFile();
		test.setPath("/tests/" + name);
		test.setId(name);
		Property property = ProjectFactory.eINSTANCE.createProperty();
		property.setName("speed");
		property.setValue("10");
		test.getProperties().add(property);
		return test;
	}

	static TestFile waiting(String name, String target) {
		TestFile test = test(name);
		Dependency dependency = ProjectFactory.eINSTANCE.createDependency();
		dependency.setTarget(target);
		test.getDependencies().add(dependency);
		return test;
	}

	/** Puts the object into a file of the domain. */
	static <T extends EObject> T open(ModelEditingDomain domain, String file, T content) {
		Resource resource = new ResourceImpl(URI.createFileURI("/lab/" + file));
		domain.getResourceSet().getResources().add(resource);
		resource.getContents().add(content);
		return content;
	}

	/** The suite or test of that name or file name. */
	static SuiteItem find(EObject tree, String name) {
		for (EObject object : (Iterable<EObject>) () -> tree.eAllContents()) {
			if (object instanceof Suite suite && suite.getName().equals(name) || object instanceof TestFile test && test.getPath().endsWith("/" + name)) {
				return (SuiteItem) object;
			}
		}
		throw new AssertionError(name + " is not there: " + shape(tree));
	}

	/** Suites and tests, as in {@code A[a1, A2[x, y]] B[]}. */
	static String shape(EObject tree) {
		if (tree instanceof TestFile test) {
			return test.getPath().substring(test.getPath().lastIndexOf('/') + 1);
		}
		List<String> parts = new ArrayList<>();
		if (tree instanceof Project project) {
			project.getSuites().forEach(s -> parts.add(shape(s)));
			return String.join(" ", parts);
		}
		((Suite) tree).getItems().forEach(i -> parts.add(shape(i)));
		return ((Suite) tree).getName() + parts;
	}

	/** Everything below an object: each object itself, and each of its values; two are equal if the same objects are in the same places with the same values. */
	static List<Object> snapshot(EObject tree) {
		List<Object> all = new ArrayList<>();
		Map<EObject, Boolean> seen = new IdentityHashMap<>();
		add(tree, all, seen);
		return all;
	}

	private static void add(EObject object, List<Object> all, Map<EObject, Boolean> seen) {
		if (seen.put(object, true) != null) {
			throw new AssertionError("twice in the tree: " + object);
		}
		all.add(object); // MinimalEObjectImpl: equal only to itself
		for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(feature);
			all.add(feature.isMany() ? List.copyOf((List<?>) value) : String.valueOf(value));
		}
		for (EObject child : object.eContents()) {
			if (child.eContainer() != object) {
				throw new AssertionError("not contained: " + child);
			}
			all.add(child.eContainmentFeature().getName());
			add(child, all, seen);
		}
		all.add("end");
	}
}
