// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.twister.model.eplist.EplistPackage
 * @generated
 */
public interface EplistFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EplistFactory eINSTANCE = org.twister.model.eplist.impl.EplistFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Ep List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ep List</em>'.
	 * @generated
	 */
	EpList createEpList();

	/**
	 * Returns a new object of class '<em>Ep Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ep Entry</em>'.
	 * @generated
	 */
	EpEntry createEpEntry();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	EplistPackage getEplistPackage();

} //EplistFactory
