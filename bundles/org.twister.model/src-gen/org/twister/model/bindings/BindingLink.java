// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binding Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A component of a test configuration file and its SUT.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.bindings.BindingLink#getComponent <em>Component</em>}</li>
 *   <li>{@link org.twister.model.bindings.BindingLink#getSut <em>Sut</em>}</li>
 * </ul>
 *
 * @see org.twister.model.bindings.BindingsPackage#getBindingLink()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface BindingLink extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Component</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Component</em>' attribute.
	 * @see #setComponent(String)
	 * @see org.twister.model.bindings.BindingsPackage#getBindingLink_Component()
	 * @model default=""
	 * @generated
	 */
	String getComponent();

	/**
	 * Sets the value of the '{@link org.twister.model.bindings.BindingLink#getComponent <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component</em>' attribute.
	 * @see #getComponent()
	 * @generated
	 */
	void setComponent(String value);

	/**
	 * Returns the value of the '<em><b>Sut</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ID of the SUT or of a part of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sut</em>' attribute.
	 * @see #setSut(String)
	 * @see org.twister.model.bindings.BindingsPackage#getBindingLink_Sut()
	 * @model default=""
	 * @generated
	 */
	String getSut();

	/**
	 * Sets the value of the '{@link org.twister.model.bindings.BindingLink#getSut <em>Sut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sut</em>' attribute.
	 * @see #getSut()
	 * @generated
	 */
	void setSut(String value);

} // BindingLink
