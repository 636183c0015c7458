// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.globals;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Globals</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of globals.xml or of a test configuration file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.globals.Globals#getFolders <em>Folders</em>}</li>
 * </ul>
 *
 * @see org.twister.model.globals.GlobalsPackage#getGlobals()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Globals extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Folders</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.globals.Folder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folders</em>' containment reference list.
	 * @see org.twister.model.globals.GlobalsPackage#getGlobals_Folders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Folder> getFolders();

} // Globals
