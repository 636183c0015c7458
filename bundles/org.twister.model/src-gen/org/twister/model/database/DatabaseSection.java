// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection with all that is saved to it and read from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.DatabaseSection#getConnection <em>Connection</em>}</li>
 *   <li>{@link org.twister.model.database.DatabaseSection#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.database.DatabaseSection#getInserts <em>Inserts</em>}</li>
 *   <li>{@link org.twister.model.database.DatabaseSection#getReportFields <em>Report Fields</em>}</li>
 *   <li>{@link org.twister.model.database.DatabaseSection#getReports <em>Reports</em>}</li>
 *   <li>{@link org.twister.model.database.DatabaseSection#getRedirects <em>Redirects</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getDatabaseSection()
 * @model abstract="true"
 * @extends ModelObject
 * @generated
 */
public interface DatabaseSection extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connection</em>' containment reference.
	 * @see #setConnection(Connection)
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_Connection()
	 * @model containment="true"
	 * @generated
	 */
	Connection getConnection();

	/**
	 * Sets the value of the '{@link org.twister.model.database.DatabaseSection#getConnection <em>Connection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' containment reference.
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(Connection value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Inserts</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.Insert}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Executed one after the other for each test of a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inserts</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_Inserts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Insert> getInserts();

	/**
	 * Returns the value of the '<em><b>Report Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.ReportField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report Fields</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_ReportFields()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportField> getReportFields();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.Report}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Report> getReports();

	/**
	 * Returns the value of the '<em><b>Redirects</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.database.Redirect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redirects</em>' containment reference list.
	 * @see org.twister.model.database.DatabasePackage#getDatabaseSection_Redirects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Redirect> getRedirects();

} // DatabaseSection
