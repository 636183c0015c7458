// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.resources;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test bed, a SUT, a device or a part of one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.resources.ResourceNode#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.resources.ResourceNode#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.resources.ResourceNode#getStatus <em>Status</em>}</li>
 *   <li>{@link org.twister.model.resources.ResourceNode#getMeta <em>Meta</em>}</li>
 *   <li>{@link org.twister.model.resources.ResourceNode#getChildren <em>Children</em>}</li>
 *   <li>{@link org.twister.model.resources.ResourceNode#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.twister.model.resources.ResourcesPackage#getResourceNode()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ResourceNode extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.twister.model.resources.ResourceNode#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.resources.ResourceNode#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.resources.ResourceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.twister.model.resources.ResourceStatus
	 * @see #setStatus(ResourceStatus)
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Status()
	 * @model
	 * @generated
	 */
	ResourceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.twister.model.resources.ResourceNode#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.twister.model.resources.ResourceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ResourceStatus value);

	/**
	 * Returns the value of the '<em><b>Meta</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meta</em>' map.
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Meta()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getMeta();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.resources.ResourceNode}.
	 * It is bidirectional and its opposite is '{@link org.twister.model.resources.ResourceNode#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Children()
	 * @see org.twister.model.resources.ResourceNode#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<ResourceNode> getChildren();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.twister.model.resources.ResourceNode#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(ResourceNode)
	 * @see org.twister.model.resources.ResourcesPackage#getResourceNode_Parent()
	 * @see org.twister.model.resources.ResourceNode#getChildren
	 * @model opposite="children"
	 * @generated
	 */
	ResourceNode getParent();

	/**
	 * Sets the value of the '{@link org.twister.model.resources.ResourceNode#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(ResourceNode value);

} // ResourceNode
