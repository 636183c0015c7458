// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plain Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test configuration file and its SUT.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.bindings.PlainLink#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.twister.model.bindings.PlainLink#getSut <em>Sut</em>}</li>
 * </ul>
 *
 * @see org.twister.model.bindings.BindingsPackage#getPlainLink()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface PlainLink extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Configuration</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Configuration</em>' attribute.
	 * @see #setConfiguration(String)
	 * @see org.twister.model.bindings.BindingsPackage#getPlainLink_Configuration()
	 * @model default=""
	 * @generated
	 */
	String getConfiguration();

	/**
	 * Sets the value of the '{@link org.twister.model.bindings.PlainLink#getConfiguration <em>Configuration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration</em>' attribute.
	 * @see #getConfiguration()
	 * @generated
	 */
	void setConfiguration(String value);

	/**
	 * Returns the value of the '<em><b>Sut</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sut</em>' attribute.
	 * @see #setSut(String)
	 * @see org.twister.model.bindings.BindingsPackage#getPlainLink_Sut()
	 * @model default=""
	 * @generated
	 */
	String getSut();

	/**
	 * Sets the value of the '{@link org.twister.model.bindings.PlainLink#getSut <em>Sut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sut</em>' attribute.
	 * @see #getSut()
	 * @generated
	 */
	void setSut(String value);

} // PlainLink
