// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.twister.model.plugins.PluginsPackage
 * @generated
 */
public interface PluginsFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PluginsFactory eINSTANCE = org.twister.model.plugins.impl.PluginsFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Plugin List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plugin List</em>'.
	 * @generated
	 */
	PluginList createPluginList();

	/**
	 * Returns a new object of class '<em>Plugin Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plugin Entry</em>'.
	 * @generated
	 */
	PluginEntry createPluginEntry();

	/**
	 * Returns a new object of class '<em>Plugin Property</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plugin Property</em>'.
	 * @generated
	 */
	PluginProperty createPluginProperty();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PluginsPackage getPluginsPackage();

} //PluginsFactory
