// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.database.DatabasePackage;
import org.twister.model.database.Field;
import org.twister.model.database.FieldLevel;
import org.twister.model.database.FieldType;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getFieldName <em>Field Name</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getFromTable <em>From Table</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getSqlQuery <em>Sql Query</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#isGuiDefined <em>Gui Defined</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.twister.model.database.impl.FieldImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldImpl extends SourceObject implements Field {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final FieldType TYPE_EDEFAULT = FieldType.USER_SELECT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected FieldType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFieldName() <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldName()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFieldName() <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldName()
	 * @generated
	 * @ordered
	 */
	protected String fieldName = FIELD_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromTable() <em>From Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromTable()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_TABLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFromTable() <em>From Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromTable()
	 * @generated
	 * @ordered
	 */
	protected String fromTable = FROM_TABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSqlQuery() <em>Sql Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlQuery()
	 * @generated
	 * @ordered
	 */
	protected static final String SQL_QUERY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSqlQuery() <em>Sql Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlQuery()
	 * @generated
	 * @ordered
	 */
	protected String sqlQuery = SQL_QUERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isGuiDefined() <em>Gui Defined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuiDefined()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GUI_DEFINED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGuiDefined() <em>Gui Defined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuiDefined()
	 * @generated
	 * @ordered
	 */
	protected boolean guiDefined = GUI_DEFINED_EDEFAULT;

	/**
	 * The default value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANDATORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected boolean mandatory = MANDATORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final FieldLevel LEVEL_EDEFAULT = FieldLevel.SUITE;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected FieldLevel level = LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatabasePackage.Literals.FIELD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(FieldType newType) {
		FieldType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFieldName() {
		return fieldName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFieldName(String newFieldName) {
		String oldFieldName = fieldName;
		fieldName = newFieldName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__FIELD_NAME, oldFieldName, fieldName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromTable() {
		return fromTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromTable(String newFromTable) {
		String oldFromTable = fromTable;
		fromTable = newFromTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__FROM_TABLE, oldFromTable, fromTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSqlQuery() {
		return sqlQuery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSqlQuery(String newSqlQuery) {
		String oldSqlQuery = sqlQuery;
		sqlQuery = newSqlQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__SQL_QUERY, oldSqlQuery, sqlQuery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGuiDefined() {
		return guiDefined;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuiDefined(boolean newGuiDefined) {
		boolean oldGuiDefined = guiDefined;
		guiDefined = newGuiDefined;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__GUI_DEFINED, oldGuiDefined, guiDefined));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMandatory() {
		return mandatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandatory(boolean newMandatory) {
		boolean oldMandatory = mandatory;
		mandatory = newMandatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__MANDATORY, oldMandatory, mandatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(FieldLevel newLevel) {
		FieldLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.FIELD__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatabasePackage.FIELD__ID:
				return getId();
			case DatabasePackage.FIELD__TYPE:
				return getType();
			case DatabasePackage.FIELD__FIELD_NAME:
				return getFieldName();
			case DatabasePackage.FIELD__FROM_TABLE:
				return getFromTable();
			case DatabasePackage.FIELD__SQL_QUERY:
				return getSqlQuery();
			case DatabasePackage.FIELD__LABEL:
				return getLabel();
			case DatabasePackage.FIELD__GUI_DEFINED:
				return isGuiDefined();
			case DatabasePackage.FIELD__MANDATORY:
				return isMandatory();
			case DatabasePackage.FIELD__LEVEL:
				return getLevel();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DatabasePackage.FIELD__ID:
				setId((String)newValue);
				return;
			case DatabasePackage.FIELD__TYPE:
				setType((FieldType)newValue);
				return;
			case DatabasePackage.FIELD__FIELD_NAME:
				setFieldName((String)newValue);
				return;
			case DatabasePackage.FIELD__FROM_TABLE:
				setFromTable((String)newValue);
				return;
			case DatabasePackage.FIELD__SQL_QUERY:
				setSqlQuery((String)newValue);
				return;
			case DatabasePackage.FIELD__LABEL:
				setLabel((String)newValue);
				return;
			case DatabasePackage.FIELD__GUI_DEFINED:
				setGuiDefined((Boolean)newValue);
				return;
			case DatabasePackage.FIELD__MANDATORY:
				setMandatory((Boolean)newValue);
				return;
			case DatabasePackage.FIELD__LEVEL:
				setLevel((FieldLevel)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DatabasePackage.FIELD__ID:
				setId(ID_EDEFAULT);
				return;
			case DatabasePackage.FIELD__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DatabasePackage.FIELD__FIELD_NAME:
				setFieldName(FIELD_NAME_EDEFAULT);
				return;
			case DatabasePackage.FIELD__FROM_TABLE:
				setFromTable(FROM_TABLE_EDEFAULT);
				return;
			case DatabasePackage.FIELD__SQL_QUERY:
				setSqlQuery(SQL_QUERY_EDEFAULT);
				return;
			case DatabasePackage.FIELD__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case DatabasePackage.FIELD__GUI_DEFINED:
				setGuiDefined(GUI_DEFINED_EDEFAULT);
				return;
			case DatabasePackage.FIELD__MANDATORY:
				setMandatory(MANDATORY_EDEFAULT);
				return;
			case DatabasePackage.FIELD__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DatabasePackage.FIELD__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DatabasePackage.FIELD__TYPE:
				return type != TYPE_EDEFAULT;
			case DatabasePackage.FIELD__FIELD_NAME:
				return FIELD_NAME_EDEFAULT == null ? fieldName != null : !FIELD_NAME_EDEFAULT.equals(fieldName);
			case DatabasePackage.FIELD__FROM_TABLE:
				return FROM_TABLE_EDEFAULT == null ? fromTable != null : !FROM_TABLE_EDEFAULT.equals(fromTable);
			case DatabasePackage.FIELD__SQL_QUERY:
				return SQL_QUERY_EDEFAULT == null ? sqlQuery != null : !SQL_QUERY_EDEFAULT.equals(sqlQuery);
			case DatabasePackage.FIELD__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case DatabasePackage.FIELD__GUI_DEFINED:
				return guiDefined != GUI_DEFINED_EDEFAULT;
			case DatabasePackage.FIELD__MANDATORY:
				return mandatory != MANDATORY_EDEFAULT;
			case DatabasePackage.FIELD__LEVEL:
				return level != LEVEL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", type: ");
		result.append(type);
		result.append(", fieldName: ");
		result.append(fieldName);
		result.append(", fromTable: ");
		result.append(fromTable);
		result.append(", sqlQuery: ");
		result.append(sqlQuery);
		result.append(", label: ");
		result.append(label);
		result.append(", guiDefined: ");
		result.append(guiDefined);
		result.append(", mandatory: ");
		result.append(mandatory);
		result.append(", level: ");
		result.append(level);
		result.append(')');
		return result.toString();
	}

} //FieldImpl
