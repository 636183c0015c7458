// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import org.twister.ui.kit.model.ModelChanges;

/** Is told what changed in the {@link CeSession#model()}, on the UI thread, at most ten times a second. */
@FunctionalInterface
public interface CeListener {
	void changed(ModelChanges changes);
}
