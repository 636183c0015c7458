// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bindings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of bindings.xml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.bindings.Bindings#getLinks <em>Links</em>}</li>
 *   <li>{@link org.twister.model.bindings.Bindings#getBindings <em>Bindings</em>}</li>
 * </ul>
 *
 * @see org.twister.model.bindings.BindingsPackage#getBindings()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Bindings extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.bindings.PlainLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links of the early form: one SUT for a whole file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.twister.model.bindings.BindingsPackage#getBindings_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlainLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.bindings.Binding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see org.twister.model.bindings.BindingsPackage#getBindings_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binding> getBindings();

} // Bindings
