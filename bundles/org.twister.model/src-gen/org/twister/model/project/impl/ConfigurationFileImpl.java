// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.internal.SourceObject;

import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.ProjectPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Configuration File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.impl.ConfigurationFileImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ConfigurationFileImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ConfigurationFileImpl#isIteratorDefault <em>Iterator Default</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ConfigurationFileImpl#isIteratorStopOnFail <em>Iterator Stop On Fail</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfigurationFileImpl extends SourceObject implements ConfigurationFile {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #isIteratorDefault() <em>Iterator Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIteratorDefault()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ITERATOR_DEFAULT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIteratorDefault() <em>Iterator Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIteratorDefault()
	 * @generated
	 * @ordered
	 */
	protected boolean iteratorDefault = ITERATOR_DEFAULT_EDEFAULT;

	/**
	 * The default value of the '{@link #isIteratorStopOnFail() <em>Iterator Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIteratorStopOnFail()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ITERATOR_STOP_ON_FAIL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIteratorStopOnFail() <em>Iterator Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIteratorStopOnFail()
	 * @generated
	 * @ordered
	 */
	protected boolean iteratorStopOnFail = ITERATOR_STOP_ON_FAIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfigurationFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.CONFIGURATION_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.CONFIGURATION_FILE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.CONFIGURATION_FILE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIteratorDefault() {
		return iteratorDefault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIteratorDefault(boolean newIteratorDefault) {
		boolean oldIteratorDefault = iteratorDefault;
		iteratorDefault = newIteratorDefault;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.CONFIGURATION_FILE__ITERATOR_DEFAULT, oldIteratorDefault, iteratorDefault));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIteratorStopOnFail() {
		return iteratorStopOnFail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIteratorStopOnFail(boolean newIteratorStopOnFail) {
		boolean oldIteratorStopOnFail = iteratorStopOnFail;
		iteratorStopOnFail = newIteratorStopOnFail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL, oldIteratorStopOnFail, iteratorStopOnFail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.CONFIGURATION_FILE__NAME:
				return getName();
			case ProjectPackage.CONFIGURATION_FILE__ENABLED:
				return isEnabled();
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_DEFAULT:
				return isIteratorDefault();
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL:
				return isIteratorStopOnFail();
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
			case ProjectPackage.CONFIGURATION_FILE__NAME:
				setName((String)newValue);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_DEFAULT:
				setIteratorDefault((Boolean)newValue);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL:
				setIteratorStopOnFail((Boolean)newValue);
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
			case ProjectPackage.CONFIGURATION_FILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_DEFAULT:
				setIteratorDefault(ITERATOR_DEFAULT_EDEFAULT);
				return;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL:
				setIteratorStopOnFail(ITERATOR_STOP_ON_FAIL_EDEFAULT);
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
			case ProjectPackage.CONFIGURATION_FILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProjectPackage.CONFIGURATION_FILE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_DEFAULT:
				return iteratorDefault != ITERATOR_DEFAULT_EDEFAULT;
			case ProjectPackage.CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL:
				return iteratorStopOnFail != ITERATOR_STOP_ON_FAIL_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", iteratorDefault: ");
		result.append(iteratorDefault);
		result.append(", iteratorStopOnFail: ");
		result.append(iteratorStopOnFail);
		result.append(')');
		return result.toString();
	}

} //ConfigurationFileImpl
