// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that reports ask for before they are shown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.ReportField#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.database.ReportField#getType <em>Type</em>}</li>
 *   <li>{@link org.twister.model.database.ReportField#getLabel <em>Label</em>}</li>
 *   <li>{@link org.twister.model.database.ReportField#getSqlQuery <em>Sql Query</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getReportField()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ReportField extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field in queries: @id@.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.twister.model.database.DatabasePackage#getReportField_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.twister.model.database.ReportField#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.database.FieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UserSelect or UserText.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.FieldType
	 * @see #setType(FieldType)
	 * @see org.twister.model.database.DatabasePackage#getReportField_Type()
	 * @model
	 * @generated
	 */
	FieldType getType();

	/**
	 * Sets the value of the '{@link org.twister.model.database.ReportField#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.FieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(FieldType value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.twister.model.database.DatabasePackage#getReportField_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.twister.model.database.ReportField#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Sql Query</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the choices of a UserSelect field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql Query</em>' attribute.
	 * @see #setSqlQuery(String)
	 * @see org.twister.model.database.DatabasePackage#getReportField_SqlQuery()
	 * @model default=""
	 * @generated
	 */
	String getSqlQuery();

	/**
	 * Sets the value of the '{@link org.twister.model.database.ReportField#getSqlQuery <em>Sql Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql Query</em>' attribute.
	 * @see #getSqlQuery()
	 * @generated
	 */
	void setSqlQuery(String value);

} // ReportField
