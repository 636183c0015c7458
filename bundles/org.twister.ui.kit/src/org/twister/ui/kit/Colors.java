// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.twister.ui.kit.model.ShownStatus;

/** Colours of the current theme: defined in plugin.xml, overridden for the dark theme in {@code css/dark.css}, changeable by people in the preferences. UI thread only. */
public final class Colors {

	/** Colours with a name, for bars and logs. */
	public enum Name {
		PASS,
		FAIL,
		OTHER_FAILURE,
		SKIP,
		RUNNING,
		TRACK,
		DIM,
		MARK,
		WARNING,
		ANSI_BLACK,
		ANSI_RED,
		ANSI_GREEN,
		ANSI_YELLOW,
		ANSI_BLUE,
		ANSI_MAGENTA,
		ANSI_CYAN,
		ANSI_WHITE;

		/** Id of the colour definition. */
		public String id() {
			return "org.twister.ui.kit." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '.'); //$NON-NLS-1$
		}
	}

	private Colors() {}

	public static Color get(Name name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(name.id());
	}

	/** Calls back when colours have changed, by another theme or in the preferences, as long as the control lives: once for many. */
	public static void whenChanged(Control control, Runnable task) {
		AtomicBoolean pending = new AtomicBoolean();
		IPropertyChangeListener listener = e -> {
			if (!control.isDisposed() && pending.compareAndSet(false, true)) {
				control.getDisplay().asyncExec(() -> {
					pending.set(false);
					if (!control.isDisposed()) {
						task.run();
					}
				});
			}
		};
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		themes.addPropertyChangeListener(listener);
		control.addDisposeListener(e -> themes.removePropertyChangeListener(listener));
	}

	/** Colour of a status in a bar. */
	public static Color of(ShownStatus status) {
		return get(switch (status) {
		case PASS -> Name.PASS;
		case FAIL -> Name.FAIL;
		case ABORTED, TIMEOUT, INVALID -> Name.OTHER_FAILURE;
		case SKIPPED, NOT_EXECUTED -> Name.SKIP;
		case RUNNING, PAUSED -> Name.RUNNING;
		case PENDING, WAITING -> Name.TRACK;
		});
	}
}
