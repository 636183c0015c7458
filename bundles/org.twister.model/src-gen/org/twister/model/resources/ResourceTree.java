// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.resources;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root: its children are the test beds or SUTs. The version rises with each save.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.resources.ResourceTree#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.twister.model.resources.ResourcesPackage#getResourceTree()
 * @model
 * @generated
 */
public interface ResourceTree extends ResourceNode {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.twister.model.resources.ResourcesPackage#getResourceTree_Version()
	 * @model
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.twister.model.resources.ResourceTree#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

} // ResourceTree
