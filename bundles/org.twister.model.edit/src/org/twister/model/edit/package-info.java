// SPDX-License-Identifier: EPL-2.0
/**
 * Editing the model without a user interface: {@link org.twister.model.edit.ModelEditingDomain} is an editing domain over
 * {@link org.twister.model.edit.ModelAdapterFactory}, which gives labels, images' names, properties and child descriptors of all classes;
 * {@link org.twister.model.edit.ProjectCommands} makes the commands of a project editor. Scripts use the same as the editors of the workbench, the next hop. Reads and
 * writes no file.
 */
package org.twister.model.edit;
