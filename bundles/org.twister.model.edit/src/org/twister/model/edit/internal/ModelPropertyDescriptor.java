// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsPackage;

/** A value of an object as a property sheet shows and sets it: with the words of the domain, and without those values that follow from others. */
final class ModelPropertyDescriptor extends ItemPropertyDescriptor {

	/** As the platform's property sheet knows it. */
	private static final String[] EXPERT = {"org.eclipse.ui.views.properties.expert"};

	private final ItemKind kind;

	ModelPropertyDescriptor(AdapterFactory factory, ItemKind kind, EAttribute attribute) {
		super(factory, null, Texts.feature(attribute), Texts.about(attribute), attribute, !kind.isFixed(attribute), kind.isMultiLine(attribute), false, null,
				Texts.group(attribute).orElseGet(() -> Texts.type(kind.type())), kind.isFixed(attribute) ? EXPERT : null);
		this.kind = kind;
	}

	@Override
	public boolean canSetProperty(Object object) {
		return super.canSetProperty(object) && !ItemRules.isFixed(object, feature);
	}

	@Override
	public Collection<?> getChoiceOfValues(Object object) {
		List<?> choices = kind.choices(feature);
		return choices != null
				? choices
				: feature.getEType().getInstanceClass() == boolean.class ? Arrays.asList(true, false) : super.getChoiceOfValues(object);
	}

	@Override
	public boolean isChoiceArbitrary(Object object) {
		return kind.choices(feature) != null;
	}

	@Override
	public IItemLabelProvider getLabelProvider(Object object) {
		IItemLabelProvider plain = super.getLabelProvider(object);
		boolean secret = kind.isSecret(feature)
				|| feature == PluginsPackage.Literals.PLUGIN_PROPERTY__VALUE && object instanceof PluginProperty property && SettingsKinds.isPassword(property);
		return new IItemLabelProvider() {
			@Override
			public String getText(Object value) {
				String text = text(value, plain);
				return secret && text != null && !text.isEmpty() ? Texts.get("label.secret") : text;
			}

			@Override
			public Object getImage(Object value) {
				return null;
			}
		};
	}

	private String text(Object value, IItemLabelProvider plain) {
		if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
			return Texts.literal(type, literal);
		}
		if (value instanceof Boolean flag) {
			return Texts.get(flag ? "label.true" : "label.false");
		}
		if (value instanceof Collection<?> values) {
			return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
		}
		return plain.getText(value);
	}
}
