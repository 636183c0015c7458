// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.panic;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rules of one user.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.panic.PanicUser#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.panic.PanicUser#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.twister.model.panic.PanicPackage#getPanicUser()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface PanicUser extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.panic.PanicPackage#getPanicUser_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.panic.PanicUser#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.panic.PanicRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.twister.model.panic.PanicPackage#getPanicUser_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<PanicRule> getRules();

} // PanicUser
