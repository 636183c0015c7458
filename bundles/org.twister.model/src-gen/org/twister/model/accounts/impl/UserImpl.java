// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.accounts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.accounts.AccountsPackage;
import org.twister.model.accounts.User;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getProductionGroups <em>Production Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getDevelopmentGroups <em>Development Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.UserImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserImpl extends SourceObject implements User {
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
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> groups;

	/**
	 * The cached value of the '{@link #getProductionGroups() <em>Production Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductionGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> productionGroups;

	/**
	 * The cached value of the '{@link #getDevelopmentGroups() <em>Development Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopmentGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> developmentGroups;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeout() <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMEOUT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTimeout() <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeout()
	 * @generated
	 * @ordered
	 */
	protected String timeout = TIMEOUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccountsPackage.Literals.USER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.USER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGroups() {
		if (groups == null) {
			groups = new EDataTypeEList<String>(String.class, this, AccountsPackage.USER__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProductionGroups() {
		if (productionGroups == null) {
			productionGroups = new EDataTypeEList<String>(String.class, this, AccountsPackage.USER__PRODUCTION_GROUPS);
		}
		return productionGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDevelopmentGroups() {
		if (developmentGroups == null) {
			developmentGroups = new EDataTypeEList<String>(String.class, this, AccountsPackage.USER__DEVELOPMENT_GROUPS);
		}
		return developmentGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.USER__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeout() {
		return timeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeout(String newTimeout) {
		String oldTimeout = timeout;
		timeout = newTimeout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.USER__TIMEOUT, oldTimeout, timeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getOptions() {
		if (options == null) {
			options = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, AccountsPackage.USER__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AccountsPackage.USER__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case AccountsPackage.USER__NAME:
				return getName();
			case AccountsPackage.USER__GROUPS:
				return getGroups();
			case AccountsPackage.USER__PRODUCTION_GROUPS:
				return getProductionGroups();
			case AccountsPackage.USER__DEVELOPMENT_GROUPS:
				return getDevelopmentGroups();
			case AccountsPackage.USER__KEY:
				return getKey();
			case AccountsPackage.USER__TIMEOUT:
				return getTimeout();
			case AccountsPackage.USER__OPTIONS:
				if (coreType) return getOptions();
				else return getOptions().map();
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
			case AccountsPackage.USER__NAME:
				setName((String)newValue);
				return;
			case AccountsPackage.USER__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends String>)newValue);
				return;
			case AccountsPackage.USER__PRODUCTION_GROUPS:
				getProductionGroups().clear();
				getProductionGroups().addAll((Collection<? extends String>)newValue);
				return;
			case AccountsPackage.USER__DEVELOPMENT_GROUPS:
				getDevelopmentGroups().clear();
				getDevelopmentGroups().addAll((Collection<? extends String>)newValue);
				return;
			case AccountsPackage.USER__KEY:
				setKey((String)newValue);
				return;
			case AccountsPackage.USER__TIMEOUT:
				setTimeout((String)newValue);
				return;
			case AccountsPackage.USER__OPTIONS:
				((EStructuralFeature.Setting)getOptions()).set(newValue);
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
			case AccountsPackage.USER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AccountsPackage.USER__GROUPS:
				getGroups().clear();
				return;
			case AccountsPackage.USER__PRODUCTION_GROUPS:
				getProductionGroups().clear();
				return;
			case AccountsPackage.USER__DEVELOPMENT_GROUPS:
				getDevelopmentGroups().clear();
				return;
			case AccountsPackage.USER__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case AccountsPackage.USER__TIMEOUT:
				setTimeout(TIMEOUT_EDEFAULT);
				return;
			case AccountsPackage.USER__OPTIONS:
				getOptions().clear();
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
			case AccountsPackage.USER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AccountsPackage.USER__GROUPS:
				return groups != null && !groups.isEmpty();
			case AccountsPackage.USER__PRODUCTION_GROUPS:
				return productionGroups != null && !productionGroups.isEmpty();
			case AccountsPackage.USER__DEVELOPMENT_GROUPS:
				return developmentGroups != null && !developmentGroups.isEmpty();
			case AccountsPackage.USER__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case AccountsPackage.USER__TIMEOUT:
				return TIMEOUT_EDEFAULT == null ? timeout != null : !TIMEOUT_EDEFAULT.equals(timeout);
			case AccountsPackage.USER__OPTIONS:
				return options != null && !options.isEmpty();
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
		result.append(", groups: ");
		result.append(groups);
		result.append(", productionGroups: ");
		result.append(productionGroups);
		result.append(", developmentGroups: ");
		result.append(developmentGroups);
		result.append(", key: ");
		result.append(key);
		result.append(", timeout: ");
		result.append(timeout);
		result.append(')');
		return result.toString();
	}

} //UserImpl
