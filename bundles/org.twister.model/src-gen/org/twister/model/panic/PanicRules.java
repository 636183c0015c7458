// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.panic;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of PanicDetectData.json: the rules of all users.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.panic.PanicRules#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see org.twister.model.panic.PanicPackage#getPanicRules()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface PanicRules extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.panic.PanicUser}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see org.twister.model.panic.PanicPackage#getPanicRules_Users()
	 * @model containment="true"
	 * @generated
	 */
	EList<PanicUser> getUsers();

} // PanicRules
