// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemColorProvider;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.twister.model.edit.internal.ModelItemProvider;

/**
 * The item providers of all classes of the model. Images are the names of {@link ItemImages}; colours and fonts are EMF's. Stands alone or in a
 * {@link ComposedAdapterFactory}. One thread, as the model itself.
 */
public final class ModelAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

	private static final List<Class<?>> TYPES = List.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class, ITreeItemContentProvider.class,
			IItemLabelProvider.class, IItemPropertySource.class, IItemColorProvider.class, IItemFontProvider.class, ItemDescriber.class);

	private final Map<EClass, Adapter> providers = new HashMap<>();
	private final IChangeNotifier notifier = new ChangeNotifier();
	private ComposedAdapterFactory parent;

	@Override
	public boolean isFactoryForType(Object type) {
		return type instanceof EPackage ePackage ? ModelItemProvider.isForPackage(ePackage) : type == this || TYPES.contains(type);
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		return target instanceof EObject object ? providers.computeIfAbsent(object.eClass(), c -> ModelItemProvider.of(this, c)) : null;
	}

	@Override
	public Adapter adapt(Notifier target, Object type) {
		return super.adapt(target, this);
	}

	@Override
	public Object adapt(Object object, Object type) {
		Object adapter = super.adapt(object, type);
		return type instanceof Class<?> wanted && !wanted.isInstance(adapter) ? null : adapter;
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory newParent) {
		parent = newParent;
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		notifier.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		notifier.removeListener(listener);
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		notifier.fireNotifyChanged(notification);
		if (parent != null) {
			parent.fireNotifyChanged(notification);
		}
	}

	@Override
	public void dispose() {
		providers.values().forEach(p -> ((IDisposable) p).dispose());
		providers.clear();
	}
}
