// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemColorProvider;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.twister.model.edit.ItemDescriber;
import org.twister.model.project.FileRole;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;

/** Gives what the table says of a class to clients of EMF.Edit. One for all objects of the class: it knows none of them. */
public final class ModelItemProvider extends ItemProviderAdapter
		implements
			IEditingDomainItemProvider,
			ITreeItemContentProvider,
			IItemLabelProvider,
			IItemPropertySource,
			IItemColorProvider,
			IItemFontProvider,
			ItemDescriber {

	private final ItemKind kind;

	private ModelItemProvider(AdapterFactory factory, ItemKind kind) {
		super(factory);
		this.kind = kind;
	}

	/** Whether there are providers for classes of the package. */
	public static boolean isForPackage(EPackage ePackage) {
		return ItemKinds.PACKAGES.contains(ePackage);
	}

	/** The provider of a class; null if it is not one of the model. */
	public static ModelItemProvider of(AdapterFactory factory, EClass type) {
		ItemKind kind = ItemKinds.of(type);
		return kind == null ? null : new ModelItemProvider(factory, kind);
	}

	@Override
	public void setTarget(Notifier newTarget) {
		// not kept: there may be a hundred thousand
	}

	@Override
	public void unsetTarget(Notifier oldTarget) {
		// not kept
	}

	@Override
	public String getText(Object object) {
		return kind.label((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return kind.image((EObject) object);
	}

	@Override
	public String describe(Object object) {
		return kind.description((EObject) object);
	}

	@Override
	public Object getForeground(Object object) {
		return kind.isGrey((EObject) object) ? GRAYED_OUT_COLOR : null;
	}

	@Override
	public Object getFont(Object object) {
		return kind.isItalic((EObject) object) ? ITALIC_FONT : null;
	}

	@Override
	protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			childrenFeatures = List.copyOf(kind.childFeatures());
		}
		return childrenFeatures;
	}

	@Override
	public boolean hasChildren(Object object) {
		return hasChildren(object, true);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			itemPropertyDescriptors = kind.type().getEAllAttributes().stream().map(this::descriptor).collect(Collectors.toList());
		}
		return itemPropertyDescriptors;
	}

	private IItemPropertyDescriptor descriptor(EAttribute attribute) {
		return new ModelPropertyDescriptor(adapterFactory, kind, attribute);
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
		kind.newChildren((EObject) object).forEach((child, feature) -> descriptors.add(createChildParameter(feature, child)));
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return Texts.type(((EObject) child).eClass());
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		return Texts.get("child.description", Texts.type(((EObject) child).eClass()), getText(owner));
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildDescription(owner, feature, child, selection);
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return ItemKinds.of((EObject) child).image((EObject) child);
	}

	@Override
	protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
		if (owner instanceof TestFile test && feature == ProjectPackage.Literals.TEST_FILE__ROLE && value instanceof FileRole role) {
			return new EditCommand(domain, Texts.get("command.set", Texts.feature(feature)), plan -> {
				ItemRules.setRole(plan, test, role);
				plan.select(List.of(test), List.of(test));
			});
		}
		if (ItemRules.isFixed(owner, feature) && !ItemRules.isAsFixed(feature, value)) {
			return EditCommand.refused(domain, Texts.get("command.set", Texts.feature(feature)), Texts.get("refused.fixed", getText(owner)));
		}
		return super.createSetCommand(domain, owner, feature, value);
	}

	@Override
	protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> collection, int index) {
		return feature instanceof EReference reference && reference.isContainment()
				? Structure.add(domain, owner, reference, collection, index)
				: super.createAddCommand(domain, owner, feature, collection, index);
	}

	@Override
	protected Command createRemoveCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> collection) {
		return feature instanceof EReference reference && reference.isContainment()
				? Structure.takeOut(domain, owner, reference, collection)
				: super.createRemoveCommand(domain, owner, feature, collection);
	}

	@Override
	protected Command factorRemoveCommand(EditingDomain domain, CommandParameter parameter) {
		return Structure.takeOut(domain, parameter.getEOwner(), null, parameter.getCollection());
	}

	@Override
	protected Command createDragAndDropCommand(EditingDomain domain, Object owner, float location, int operations, int operation, Collection<?> collection) {
		return new DropCommand(domain, (EObject) owner, location, operations, operation, collection);
	}

	/** A change of contents refreshes the object, a change of a value its label; whether a test is checked shows on its suites too. */
	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)
				|| !(notification.getNotifier() instanceof EObject object)) {
			return;
		}
		boolean content = feature instanceof EReference reference && reference.isContainment();
		if (content || feature instanceof EAttribute) {
			fireNotifyChanged(new ViewerNotification(notification, object, content, true));
		}
		if (feature == ProjectPackage.Literals.TEST_FILE__CHECKED || feature == ProjectPackage.Literals.TEST_FILE__ROLE
				|| feature == ProjectPackage.Literals.SUITE__ITEMS) {
			for (SuiteItem suite = ((SuiteItem) object).getParent(); suite != null; suite = suite.getParent()) {
				fireNotifyChanged(new ViewerNotification(notification, suite, false, true));
			}
		}
	}
}
