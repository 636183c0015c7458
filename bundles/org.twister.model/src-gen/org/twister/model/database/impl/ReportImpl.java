// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.database.DatabasePackage;
import org.twister.model.database.Report;
import org.twister.model.database.ReportType;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getSqlQuery <em>Sql Query</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getSqlTotal <em>Sql Total</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getSqlCompare <em>Sql Compare</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.twister.model.database.impl.ReportImpl#getFolder <em>Folder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends SourceObject implements Report {
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
	protected static final ReportType TYPE_EDEFAULT = ReportType.TABLE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ReportType type = TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getSqlTotal() <em>Sql Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlTotal()
	 * @generated
	 * @ordered
	 */
	protected static final String SQL_TOTAL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSqlTotal() <em>Sql Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlTotal()
	 * @generated
	 * @ordered
	 */
	protected String sqlTotal = SQL_TOTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSqlCompare() <em>Sql Compare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlCompare()
	 * @generated
	 * @ordered
	 */
	protected static final String SQL_COMPARE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSqlCompare() <em>Sql Compare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSqlCompare()
	 * @generated
	 * @ordered
	 */
	protected String sqlCompare = SQL_COMPARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatabasePackage.Literals.REPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ReportType newType) {
		ReportType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__SQL_QUERY, oldSqlQuery, sqlQuery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSqlTotal() {
		return sqlTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSqlTotal(String newSqlTotal) {
		String oldSqlTotal = sqlTotal;
		sqlTotal = newSqlTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__SQL_TOTAL, oldSqlTotal, sqlTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSqlCompare() {
		return sqlCompare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSqlCompare(String newSqlCompare) {
		String oldSqlCompare = sqlCompare;
		sqlCompare = newSqlCompare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__SQL_COMPARE, oldSqlCompare, sqlCompare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder() {
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder) {
		String oldFolder = folder;
		folder = newFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.REPORT__FOLDER, oldFolder, folder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatabasePackage.REPORT__ID:
				return getId();
			case DatabasePackage.REPORT__TYPE:
				return getType();
			case DatabasePackage.REPORT__SQL_QUERY:
				return getSqlQuery();
			case DatabasePackage.REPORT__SQL_TOTAL:
				return getSqlTotal();
			case DatabasePackage.REPORT__SQL_COMPARE:
				return getSqlCompare();
			case DatabasePackage.REPORT__PATH:
				return getPath();
			case DatabasePackage.REPORT__FOLDER:
				return getFolder();
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
			case DatabasePackage.REPORT__ID:
				setId((String)newValue);
				return;
			case DatabasePackage.REPORT__TYPE:
				setType((ReportType)newValue);
				return;
			case DatabasePackage.REPORT__SQL_QUERY:
				setSqlQuery((String)newValue);
				return;
			case DatabasePackage.REPORT__SQL_TOTAL:
				setSqlTotal((String)newValue);
				return;
			case DatabasePackage.REPORT__SQL_COMPARE:
				setSqlCompare((String)newValue);
				return;
			case DatabasePackage.REPORT__PATH:
				setPath((String)newValue);
				return;
			case DatabasePackage.REPORT__FOLDER:
				setFolder((String)newValue);
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
			case DatabasePackage.REPORT__ID:
				setId(ID_EDEFAULT);
				return;
			case DatabasePackage.REPORT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DatabasePackage.REPORT__SQL_QUERY:
				setSqlQuery(SQL_QUERY_EDEFAULT);
				return;
			case DatabasePackage.REPORT__SQL_TOTAL:
				setSqlTotal(SQL_TOTAL_EDEFAULT);
				return;
			case DatabasePackage.REPORT__SQL_COMPARE:
				setSqlCompare(SQL_COMPARE_EDEFAULT);
				return;
			case DatabasePackage.REPORT__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DatabasePackage.REPORT__FOLDER:
				setFolder(FOLDER_EDEFAULT);
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
			case DatabasePackage.REPORT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DatabasePackage.REPORT__TYPE:
				return type != TYPE_EDEFAULT;
			case DatabasePackage.REPORT__SQL_QUERY:
				return SQL_QUERY_EDEFAULT == null ? sqlQuery != null : !SQL_QUERY_EDEFAULT.equals(sqlQuery);
			case DatabasePackage.REPORT__SQL_TOTAL:
				return SQL_TOTAL_EDEFAULT == null ? sqlTotal != null : !SQL_TOTAL_EDEFAULT.equals(sqlTotal);
			case DatabasePackage.REPORT__SQL_COMPARE:
				return SQL_COMPARE_EDEFAULT == null ? sqlCompare != null : !SQL_COMPARE_EDEFAULT.equals(sqlCompare);
			case DatabasePackage.REPORT__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DatabasePackage.REPORT__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
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
		result.append(", sqlQuery: ");
		result.append(sqlQuery);
		result.append(", sqlTotal: ");
		result.append(sqlTotal);
		result.append(", sqlCompare: ");
		result.append(sqlCompare);
		result.append(", path: ");
		result.append(path);
		result.append(", folder: ");
		result.append(folder);
		result.append(')');
		return result.toString();
	}

} //ReportImpl
