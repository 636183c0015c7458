// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.database.Connection;
import org.twister.model.database.DatabasePackage;
import org.twister.model.database.DatabaseSection;
import org.twister.model.database.Field;
import org.twister.model.database.Insert;
import org.twister.model.database.Redirect;
import org.twister.model.database.Report;
import org.twister.model.database.ReportField;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getConnection <em>Connection</em>}</li>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getInserts <em>Inserts</em>}</li>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getReportFields <em>Report Fields</em>}</li>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.twister.model.database.impl.DatabaseSectionImpl#getRedirects <em>Redirects</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DatabaseSectionImpl extends SourceObject implements DatabaseSection {
	/**
	 * The cached value of the '{@link #getConnection() <em>Connection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnection()
	 * @generated
	 * @ordered
	 */
	protected Connection connection;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> fields;

	/**
	 * The cached value of the '{@link #getInserts() <em>Inserts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInserts()
	 * @generated
	 * @ordered
	 */
	protected EList<Insert> inserts;

	/**
	 * The cached value of the '{@link #getReportFields() <em>Report Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportFields()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportField> reportFields;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<Report> reports;

	/**
	 * The cached value of the '{@link #getRedirects() <em>Redirects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedirects()
	 * @generated
	 * @ordered
	 */
	protected EList<Redirect> redirects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatabaseSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatabasePackage.Literals.DATABASE_SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connection getConnection() {
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConnection(Connection newConnection, NotificationChain msgs) {
		Connection oldConnection = connection;
		connection = newConnection;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatabasePackage.DATABASE_SECTION__CONNECTION, oldConnection, newConnection);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnection(Connection newConnection) {
		if (newConnection != connection) {
			NotificationChain msgs = null;
			if (connection != null)
				msgs = ((InternalEObject)connection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatabasePackage.DATABASE_SECTION__CONNECTION, null, msgs);
			if (newConnection != null)
				msgs = ((InternalEObject)newConnection).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatabasePackage.DATABASE_SECTION__CONNECTION, null, msgs);
			msgs = basicSetConnection(newConnection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatabasePackage.DATABASE_SECTION__CONNECTION, newConnection, newConnection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Field> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<Field>(Field.class, this, DatabasePackage.DATABASE_SECTION__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Insert> getInserts() {
		if (inserts == null) {
			inserts = new EObjectContainmentEList<Insert>(Insert.class, this, DatabasePackage.DATABASE_SECTION__INSERTS);
		}
		return inserts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportField> getReportFields() {
		if (reportFields == null) {
			reportFields = new EObjectContainmentEList<ReportField>(ReportField.class, this, DatabasePackage.DATABASE_SECTION__REPORT_FIELDS);
		}
		return reportFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Report> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<Report>(Report.class, this, DatabasePackage.DATABASE_SECTION__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Redirect> getRedirects() {
		if (redirects == null) {
			redirects = new EObjectContainmentEList<Redirect>(Redirect.class, this, DatabasePackage.DATABASE_SECTION__REDIRECTS);
		}
		return redirects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DatabasePackage.DATABASE_SECTION__CONNECTION:
				return basicSetConnection(null, msgs);
			case DatabasePackage.DATABASE_SECTION__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case DatabasePackage.DATABASE_SECTION__INSERTS:
				return ((InternalEList<?>)getInserts()).basicRemove(otherEnd, msgs);
			case DatabasePackage.DATABASE_SECTION__REPORT_FIELDS:
				return ((InternalEList<?>)getReportFields()).basicRemove(otherEnd, msgs);
			case DatabasePackage.DATABASE_SECTION__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case DatabasePackage.DATABASE_SECTION__REDIRECTS:
				return ((InternalEList<?>)getRedirects()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatabasePackage.DATABASE_SECTION__CONNECTION:
				return getConnection();
			case DatabasePackage.DATABASE_SECTION__FIELDS:
				return getFields();
			case DatabasePackage.DATABASE_SECTION__INSERTS:
				return getInserts();
			case DatabasePackage.DATABASE_SECTION__REPORT_FIELDS:
				return getReportFields();
			case DatabasePackage.DATABASE_SECTION__REPORTS:
				return getReports();
			case DatabasePackage.DATABASE_SECTION__REDIRECTS:
				return getRedirects();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DatabasePackage.DATABASE_SECTION__CONNECTION:
				setConnection((Connection)newValue);
				return;
			case DatabasePackage.DATABASE_SECTION__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends Field>)newValue);
				return;
			case DatabasePackage.DATABASE_SECTION__INSERTS:
				getInserts().clear();
				getInserts().addAll((Collection<? extends Insert>)newValue);
				return;
			case DatabasePackage.DATABASE_SECTION__REPORT_FIELDS:
				getReportFields().clear();
				getReportFields().addAll((Collection<? extends ReportField>)newValue);
				return;
			case DatabasePackage.DATABASE_SECTION__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends Report>)newValue);
				return;
			case DatabasePackage.DATABASE_SECTION__REDIRECTS:
				getRedirects().clear();
				getRedirects().addAll((Collection<? extends Redirect>)newValue);
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
			case DatabasePackage.DATABASE_SECTION__CONNECTION:
				setConnection((Connection)null);
				return;
			case DatabasePackage.DATABASE_SECTION__FIELDS:
				getFields().clear();
				return;
			case DatabasePackage.DATABASE_SECTION__INSERTS:
				getInserts().clear();
				return;
			case DatabasePackage.DATABASE_SECTION__REPORT_FIELDS:
				getReportFields().clear();
				return;
			case DatabasePackage.DATABASE_SECTION__REPORTS:
				getReports().clear();
				return;
			case DatabasePackage.DATABASE_SECTION__REDIRECTS:
				getRedirects().clear();
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
			case DatabasePackage.DATABASE_SECTION__CONNECTION:
				return connection != null;
			case DatabasePackage.DATABASE_SECTION__FIELDS:
				return fields != null && !fields.isEmpty();
			case DatabasePackage.DATABASE_SECTION__INSERTS:
				return inserts != null && !inserts.isEmpty();
			case DatabasePackage.DATABASE_SECTION__REPORT_FIELDS:
				return reportFields != null && !reportFields.isEmpty();
			case DatabasePackage.DATABASE_SECTION__REPORTS:
				return reports != null && !reports.isEmpty();
			case DatabasePackage.DATABASE_SECTION__REDIRECTS:
				return redirects != null && !redirects.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DatabaseSectionImpl
