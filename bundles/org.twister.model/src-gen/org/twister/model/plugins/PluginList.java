// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plugin List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of plugins.xml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.plugins.PluginList#getPlugins <em>Plugins</em>}</li>
 * </ul>
 *
 * @see org.twister.model.plugins.PluginsPackage#getPluginList()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface PluginList extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Plugins</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.plugins.PluginEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plugins</em>' containment reference list.
	 * @see org.twister.model.plugins.PluginsPackage#getPluginList_Plugins()
	 * @model containment="true"
	 * @generated
	 */
	EList<PluginEntry> getPlugins();

} // PluginList
