// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.services;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of services.ini.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.services.ServiceList#getServices <em>Services</em>}</li>
 * </ul>
 *
 * @see org.twister.model.services.ServicesPackage#getServiceList()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ServiceList extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.services.ServiceEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.twister.model.services.ServicesPackage#getServiceList_Services()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServiceEntry> getServices();

} // ServiceList
