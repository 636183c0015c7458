// SPDX-License-Identifier: EPL-2.0
/**
 * What the workbench knows of a Central Engine: EPs, latest runs and the shown run, folded from a snapshot and the events behind it. Plain data without SWT, owned
 * by one thread (the UI thread); every fold says in {@link org.twister.ui.kit.model.ModelChanges} what a view has to refresh. Next hop: the views of ui.monitor and
 * ui.log. Never does I/O.
 */
package org.twister.ui.kit.model;
