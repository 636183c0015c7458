// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is known of the objects of one class: how one is called and drawn, what it may hold and how something new in it begins, which of its values are chosen from a
 * list. Built by the tables, read by {@link ModelItemProvider}.
 */
final class ItemKind {

	/** A child that the user may ask for. */
	private record NewChild(EReference feature, EClass type, Function<EObject, EObject> maker) {}

	private final EClass type;
	private Function<EObject, String> image;
	private Function<EObject, String> label;
	private Function<EObject, String> description;
	private Predicate<EObject> grey = o -> false;
	private Predicate<EObject> italic = o -> false;
	private Consumer<EObject> renew = o -> {};
	private EAttribute uniqueName;
	private boolean numbersCopies;
	private String stem = "";
	private final List<NewChild> children = new ArrayList<>();
	private final Set<EStructuralFeature> multiLine = new HashSet<>();
	private final Set<EStructuralFeature> fixed = new HashSet<>();
	private final Set<EStructuralFeature> secret = new HashSet<>();
	private final Map<EStructuralFeature, List<?>> choices = new HashMap<>();

	ItemKind(EClass type, String image) {
		this.type = type;
		this.image = o -> image;
		this.label = o -> Texts.type(type);
		this.description = o -> Texts.type(type) + ' ' + label(o);
	}

	/** @param javaType of the class, for the function */
	<T> ItemKind label(Class<T> javaType, Function<T, String> newLabel) {
		label = o -> newLabel.apply(javaType.cast(o));
		return this;
	}

	/** One line about an object, for a status line or a tool tip. */
	<T> ItemKind description(Class<T> javaType, Function<T, String> newDescription) {
		description = o -> newDescription.apply(javaType.cast(o));
		return this;
	}

	/** Image of each object. */
	<T> ItemKind image(Class<T> javaType, Function<T, String> newImage) {
		image = o -> newImage.apply(javaType.cast(o));
		return this;
	}

	/** Which objects are shown as out of use. */
	<T> ItemKind grey(Class<T> javaType, Predicate<T> condition) {
		grey = o -> condition.test(javaType.cast(o));
		return this;
	}

	<T> ItemKind italic(Class<T> javaType, Predicate<T> condition) {
		italic = o -> condition.test(javaType.cast(o));
		return this;
	}

	/** A new object is named after the stem and the first free number. */
	ItemKind named(EAttribute attribute, String newStem) {
		uniqueName = attribute;
		stem = newStem;
		return this;
	}

	/** As {@link #named}, and a copy gets another number where its name is taken: two of a name cannot be in one place. */
	ItemKind uniquelyNamed(EAttribute attribute, String newStem) {
		numbersCopies = true;
		return named(attribute, newStem);
	}

	/** What a new object and a copy need to be told from others: an id. */
	<T> ItemKind renew(Class<T> javaType, Consumer<T> newRenew) {
		renew = o -> newRenew.accept(javaType.cast(o));
		return this;
	}

	/** Objects of the reference's type can be made in it, and are shown in it. The order of these calls is the order of the children. */
	ItemKind child(EReference feature) {
		return child(feature, feature.getEReferenceType(), owner -> EcoreUtil.create(feature.getEReferenceType()));
	}

	/** As {@link #child(EReference)}, of this type and beginning as the maker says; the maker is told the owner. */
	<O, C extends EObject> ItemKind child(EReference feature, EClass childType, Class<O> ownerType, Function<O, C> maker) {
		return child(feature, childType, owner -> maker.apply(ownerType.cast(owner)));
	}

	private ItemKind child(EReference feature, EClass childType, Function<EObject, EObject> maker) {
		children.add(new NewChild(feature, childType, maker));
		return this;
	}

	/** Values of more than one line. */
	ItemKind multiLine(EStructuralFeature... features) {
		multiLine.addAll(Arrays.asList(features));
		return this;
	}

	/** Values that are shown and not edited. */
	ItemKind fixed(EStructuralFeature... features) {
		fixed.addAll(Arrays.asList(features));
		return this;
	}

	/** Values that are edited and not shown. */
	ItemKind secret(EStructuralFeature... features) {
		secret.addAll(Arrays.asList(features));
		return this;
	}

	/** Values that are offered for a text; others can be typed. */
	ItemKind choices(EStructuralFeature feature, String... values) {
		choices.put(feature, List.of(values));
		return this;
	}

	String image(EObject object) {
		return image.apply(object);
	}

	String label(EObject object) {
		return label.apply(object);
	}

	String description(EObject object) {
		return description.apply(object);
	}

	boolean isGrey(EObject object) {
		return grey.test(object);
	}

	boolean isItalic(EObject object) {
		return italic.test(object);
	}

	boolean isMultiLine(EStructuralFeature feature) {
		return multiLine.contains(feature);
	}

	boolean isFixed(EStructuralFeature feature) {
		return fixed.contains(feature);
	}

	boolean isSecret(EStructuralFeature feature) {
		return secret.contains(feature);
	}

	/** What is offered for the feature; null for any value. */
	List<?> choices(EStructuralFeature feature) {
		return choices.get(feature);
	}

	/** Everything it contains, in the order shown. */
	List<EReference> childFeatures() {
		return children.stream().map(NewChild::feature).distinct().toList();
	}

	/** A new child for each kind that the object may have one more of; each can be added once. */
	Map<EObject, EReference> newChildren(EObject owner) {
		Map<EObject, EReference> made = new LinkedHashMap<>();
		for (NewChild child : children) {
			if (child.feature().isMany() || owner.eGet(child.feature()) == null) {
				EObject object = child.maker().apply(owner);
				ItemKind kind = ItemKinds.of(child.type());
				kind.begin(object, owner, child.feature());
				made.put(object, child.feature());
			}
		}
		return made;
	}

	private void begin(EObject object, EObject owner, EReference feature) {
		renew.accept(object);
		if (uniqueName != null && !stem.isEmpty()) {
			object.eSet(uniqueName, UniqueNames.next(stem, ItemKinds.names(owner, feature, uniqueName)));
		} else if (numbersCopies) {
			object.eSet(uniqueName, UniqueNames.like((String) object.eGet(uniqueName), ItemKinds.names(owner, feature, uniqueName)));
		}
	}

	/** Makes a copy another object than its original; its contents are asked for themselves. */
	void renew(EObject copy) {
		renew.accept(copy);
	}

	/** Name that is unlike all of its siblings; null if that is not asked for. */
	EAttribute nameOfCopies() {
		return numbersCopies ? uniqueName : null;
	}

	/** Where an object of that class may be; null for nowhere. */
	EReference featureFor(EObject child) {
		for (NewChild offered : children) {
			if (offered.feature().getEReferenceType().isInstance(child)) {
				return offered.feature();
			}
		}
		return null;
	}

	EClass type() {
		return type;
	}
}
