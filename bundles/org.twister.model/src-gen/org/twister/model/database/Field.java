// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that is saved with each result: chosen by the user, typed by the user, asked from the database or printed by a script.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.Field#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getType <em>Type</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getFieldName <em>Field Name</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getFromTable <em>From Table</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getSqlQuery <em>Sql Query</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getLabel <em>Label</em>}</li>
 *   <li>{@link org.twister.model.database.Field#isGuiDefined <em>Gui Defined</em>}</li>
 *   <li>{@link org.twister.model.database.Field#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.twister.model.database.Field#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getField()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Field extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field in inserts: $id or @id@.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.twister.model.database.DatabasePackage#getField_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getId <em>Id</em>}' attribute.
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
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.FieldType
	 * @see #setType(FieldType)
	 * @see org.twister.model.database.DatabasePackage#getField_Type()
	 * @model
	 * @generated
	 */
	FieldType getType();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.twister.model.database.FieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(FieldType value);

	/**
	 * Returns the value of the '<em><b>Field Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that the query reads; for information only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Name</em>' attribute.
	 * @see #setFieldName(String)
	 * @see org.twister.model.database.DatabasePackage#getField_FieldName()
	 * @model default=""
	 * @generated
	 */
	String getFieldName();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getFieldName <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Name</em>' attribute.
	 * @see #getFieldName()
	 * @generated
	 */
	void setFieldName(String value);

	/**
	 * Returns the value of the '<em><b>From Table</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Table that the query reads; for information only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Table</em>' attribute.
	 * @see #setFromTable(String)
	 * @see org.twister.model.database.DatabasePackage#getField_FromTable()
	 * @model default=""
	 * @generated
	 */
	String getFromTable();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getFromTable <em>From Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Table</em>' attribute.
	 * @see #getFromTable()
	 * @generated
	 */
	void setFromTable(String value);

	/**
	 * Returns the value of the '<em><b>Sql Query</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the choices of a UserSelect field (value and name), or gives the value of a DbSelect field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql Query</em>' attribute.
	 * @see #setSqlQuery(String)
	 * @see org.twister.model.database.DatabasePackage#getField_SqlQuery()
	 * @model default=""
	 * @generated
	 */
	String getSqlQuery();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getSqlQuery <em>Sql Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql Query</em>' attribute.
	 * @see #getSqlQuery()
	 * @generated
	 */
	void setSqlQuery(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user reads beside the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.twister.model.database.DatabasePackage#getField_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Gui Defined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the field is shown to the user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gui Defined</em>' attribute.
	 * @see #setGuiDefined(boolean)
	 * @see org.twister.model.database.DatabasePackage#getField_GuiDefined()
	 * @model
	 * @generated
	 */
	boolean isGuiDefined();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#isGuiDefined <em>Gui Defined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gui Defined</em>' attribute.
	 * @see #isGuiDefined()
	 * @generated
	 */
	void setGuiDefined(boolean value);

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a run needs a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @see org.twister.model.database.DatabasePackage#getField_Mandatory()
	 * @model
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.database.FieldLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has the value: each suite, the project or each test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.twister.model.database.FieldLevel
	 * @see #setLevel(FieldLevel)
	 * @see org.twister.model.database.DatabasePackage#getField_Level()
	 * @model
	 * @generated
	 */
	FieldLevel getLevel();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Field#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.twister.model.database.FieldLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FieldLevel value);

} // Field
