// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of db.xml or shared_db.xml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.DatabaseConfiguration#getServers <em>Servers</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getDatabaseConfiguration()
 * @model
 * @generated
 */
public interface DatabaseConfiguration extends DatabaseSection {
	/**
	 * Returns the value of the '<em><b>Servers</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.ServerSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The servers of a shared configuration that has several; each is complete in itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Servers</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseConfiguration_Servers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServerSection> getServers();

} // DatabaseConfiguration
