// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.twister.model.bindings.BindingsPackage
 * @generated
 */
public interface BindingsFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BindingsFactory eINSTANCE = org.twister.model.bindings.impl.BindingsFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Bindings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bindings</em>'.
	 * @generated
	 */
	Bindings createBindings();

	/**
	 * Returns a new object of class '<em>Plain Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plain Link</em>'.
	 * @generated
	 */
	PlainLink createPlainLink();

	/**
	 * Returns a new object of class '<em>Binding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Binding</em>'.
	 * @generated
	 */
	Binding createBinding();

	/**
	 * Returns a new object of class '<em>Binding Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Binding Link</em>'.
	 * @generated
	 */
	BindingLink createBindingLink();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	BindingsPackage getBindingsPackage();

} //BindingsFactory
