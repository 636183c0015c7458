// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Preferences that live as long as the test. */
final class MemoryPreferences extends org.eclipse.core.internal.preferences.EclipsePreferences implements IEclipsePreferences {
	@Override
	public void flush() {
		// nowhere to write to
	}
}
