// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The links of one test configuration file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.bindings.Binding#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.bindings.Binding#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.twister.model.bindings.BindingsPackage#getBinding()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Binding extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file; default_binding is for files without a binding of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.bindings.BindingsPackage#getBinding_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.bindings.Binding#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.bindings.BindingLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.twister.model.bindings.BindingsPackage#getBinding_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<BindingLink> getLinks();

} // Binding
