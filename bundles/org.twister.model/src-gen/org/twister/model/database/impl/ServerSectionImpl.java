// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database.impl;

import org.eclipse.emf.ecore.EClass;

import org.twister.model.database.DatabasePackage;
import org.twister.model.database.ServerSection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ServerSectionImpl extends DatabaseSectionImpl implements ServerSection {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServerSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatabasePackage.Literals.SERVER_SECTION;
	}

} //ServerSectionImpl
