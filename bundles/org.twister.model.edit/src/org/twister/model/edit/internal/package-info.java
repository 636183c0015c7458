// SPDX-License-Identifier: EPL-2.0
/**
 * How the model is shown and changed: {@link org.twister.model.edit.internal.ItemKinds} is the table of what is known of each class,
 * {@link org.twister.model.edit.internal.ModelItemProvider} gives it to clients of EMF.Edit, {@link org.twister.model.edit.internal.EditCommand} executes a
 * {@link org.twister.model.edit.internal.Plan} and takes it back. Texts are in {@code texts.properties}. No SWT, no files.
 */
package org.twister.model.edit.internal;
