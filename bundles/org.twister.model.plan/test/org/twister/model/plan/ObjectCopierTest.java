// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.twister.model.ModelObject;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;

/** Whatever is added to the model must be in the copies, too. */
class ObjectCopierTest {

	private int count;

	private Object value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		count++;
		if (type instanceof EEnum literals) {
			return literals.getELiterals().get(literals.getELiterals().size() - 1).getInstance();
		}
		Object initial = attribute.getDefaultValue();
		return switch (type.getInstanceClassName()) {
		case "java.lang.String" -> "text" + count;
		case "boolean" -> !(Boolean) initial;
		case "int" -> 1000 + count;
		case "double" -> count + 0.5;
		default -> throw new IllegalStateException("A kind of value that is new: " + type);
		};
	}

	/** Every feature has a value that is not its default; lists have two. */
	@SuppressWarnings("unchecked")
	private <T extends ModelObject> T filled(EClass type) {
		ModelObject object = (ModelObject) EcoreUtil.create(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				Object value = attribute.isMany() ? List.of(value(attribute), value(attribute)) : value(attribute);
				object.eSet(feature, value);
			} else if (((EReference) feature).isContainment() && !((EReference) feature).getEReferenceType().isAbstract() && feature.getEType() != type) {
				EClass child = ((EReference) feature).getEReferenceType();
				object.eSet(feature, feature.isMany() ? List.of(filled(child), filled(child)) : filled(child));
			}
		}
		return (T) object;
	}

	@Test
	void everyFeatureOfEveryClassIsCopied() {
		ObjectCopier copier = new ObjectCopier(Set.of());
		for (EClassifier classifier : ProjectPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				ModelObject original = filled(type);
				for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
					boolean isCopied = feature instanceof EAttribute || ((EReference) feature).isContainment();
					assertTrue(!isCopied || feature == ProjectPackage.Literals.SUITE__ITEMS || original.eIsSet(feature), "filled: " + feature.getName());
				}
				EObject copy = copier.copy(original);
				assertTrue(EcoreUtil.equals(original, copy), type.getName());
			}
		}
	}

	@Test
	void sourcesAndContainersAreRight() {
		Suite suite = ProjectFactory.eINSTANCE.createSuite();
		suite.getItems().addAll(List.of(ProjectFactory.eINSTANCE.createSuite(), ProjectFactory.eINSTANCE.createTestFile()));
		suite.getItems().get(1).setSource(null, 77);
		Suite copy = new ObjectCopier(Set.of()).copy(suite);
		assertEquals(77, copy.getItems().get(1).sourceNode());
		assertEquals(copy, copy.getItems().get(0).getParent());
		assertEquals(suite, suite.getItems().get(0).getParent());
	}

	@Test
	void featuresCanBeLeftOut() {
		Suite suite = filled(ProjectPackage.Literals.SUITE);
		Suite copy = new ObjectCopier(Set.of(ProjectPackage.Literals.SUITE__EPS, ProjectPackage.Literals.SUITE_ITEM__ID)).copy(suite);
		assertFalse(copy.eIsSet(ProjectPackage.Literals.SUITE__EPS));
		assertEquals("", copy.getId());
		assertEquals(2, ((Collection<?>) copy.getFields()).size());
	}
}
