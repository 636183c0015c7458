// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report over the database: a table or a chart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.Report#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getType <em>Type</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getSqlQuery <em>Sql Query</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getSqlTotal <em>Sql Total</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getSqlCompare <em>Sql Compare</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getPath <em>Path</em>}</li>
 *   <li>{@link org.twister.model.database.Report#getFolder <em>Folder</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getReport()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Report extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the report, as users see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.database.ReportType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.ReportType
	 * @see #setType(ReportType)
	 * @see org.twister.model.database.DatabasePackage#getReport_Type()
	 * @model
	 * @generated
	 */
	ReportType getType();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.ReportType
	 * @see #getType()
	 * @generated
	 */
	void setType(ReportType value);

	/**
	 * Returns the value of the '<em><b>Sql Query</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rows: first column labels, second column numbers if it is a chart. May contain @field@.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql Query</em>' attribute.
	 * @see #setSqlQuery(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_SqlQuery()
	 * @model default=""
	 * @generated
	 */
	String getSqlQuery();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getSqlQuery <em>Sql Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql Query</em>' attribute.
	 * @see #getSqlQuery()
	 * @generated
	 */
	void setSqlQuery(String value);

	/**
	 * Returns the value of the '<em><b>Sql Total</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives the total for each label; the chart shows the share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql Total</em>' attribute.
	 * @see #setSqlTotal(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_SqlTotal()
	 * @model default=""
	 * @generated
	 */
	String getSqlTotal();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getSqlTotal <em>Sql Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql Total</em>' attribute.
	 * @see #getSqlTotal()
	 * @generated
	 */
	void setSqlTotal(String value);

	/**
	 * Returns the value of the '<em><b>Sql Compare</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A second query with as many columns, shown beside the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql Compare</em>' attribute.
	 * @see #setSqlCompare(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_SqlCompare()
	 * @model default=""
	 * @generated
	 */
	String getSqlCompare();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getSqlCompare <em>Sql Compare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql Compare</em>' attribute.
	 * @see #getSqlCompare()
	 * @generated
	 */
	void setSqlCompare(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page shown in place of the product's own one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_Path()
	 * @model default=""
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Menu of the report page that the report is in; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see org.twister.model.database.DatabasePackage#getReport_Folder()
	 * @model default=""
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Report#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

} // Report
