// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One server of a configuration that has several.
 * <!-- end-model-doc -->
 *
 *
 * @see org.twister.model.database.DatabasePackage#getServerSection()
 * @model
 * @generated
 */
public interface ServerSection extends DatabaseSection {
} // ServerSection
