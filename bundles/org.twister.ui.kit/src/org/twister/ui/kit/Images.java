// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.twister.rpc.EpService.EpState;
import org.twister.ui.kit.model.ShownStatus;

/** The icons that everybody shares, SVG, owned by JFace's registry: callers do not dispose of them. UI thread only. */
public final class Images {

	private static final String PREFIX = "org.twister.ui.kit/"; //$NON-NLS-1$

	private Images() {}

	/** The same image, greyed: for data that may be out of date. */
	public static Image stale(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = PREFIX + name + "#stale"; //$NON-NLS-1$
		if (registry.getDescriptor(key) == null) {
			registry.put(key, ImageDescriptor.createWithFlags(descriptor(name), SWT.IMAGE_DISABLE));
		}
		return registry.get(key);
	}

	/** Each status has a shape of its own beside its colour. */
	public static Image of(ShownStatus status, boolean stale) {
		String name = "status/" + status.icon(); //$NON-NLS-1$
		return stale ? stale(name) : get(name);
	}

	public static Image of(EpState state, boolean stale) {
		String name = "ep/" + state.name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return stale ? stale(name) : get(name);
	}

	/**
	 * @param name path below {@code icons/}, without extension
	 */
	public static Image get(String name) {
		registered(name);
		return JFaceResources.getImageRegistry().get(PREFIX + name);
	}

	/** As {@link #get}, for actions. */
	public static ImageDescriptor descriptor(String name) {
		registered(name);
		return JFaceResources.getImageRegistry().getDescriptor(PREFIX + name);
	}

	private static void registered(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(PREFIX + name) == null) {
			registry.put(PREFIX + name, ImageDescriptor.createFromURL(FrameworkUtil.getBundle(Images.class).getEntry("icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
