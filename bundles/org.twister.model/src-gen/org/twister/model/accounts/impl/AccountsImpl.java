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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.AccountsPackage;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accounts</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getSharedTestsPath <em>Shared Tests Path</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getSharedProjectsPath <em>Shared Projects Path</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getSharedDatabaseFile <em>Shared Database File</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getSharedEmailFile <em>Shared Email File</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getUsers <em>Users</em>}</li>
 *   <li>{@link org.twister.model.accounts.impl.AccountsImpl#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountsImpl extends SourceObject implements Accounts {
	/**
	 * The default value of the '{@link #getSharedTestsPath() <em>Shared Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedTestsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SHARED_TESTS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSharedTestsPath() <em>Shared Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedTestsPath()
	 * @generated
	 * @ordered
	 */
	protected String sharedTestsPath = SHARED_TESTS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharedProjectsPath() <em>Shared Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedProjectsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SHARED_PROJECTS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSharedProjectsPath() <em>Shared Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedProjectsPath()
	 * @generated
	 * @ordered
	 */
	protected String sharedProjectsPath = SHARED_PROJECTS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharedDatabaseFile() <em>Shared Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedDatabaseFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SHARED_DATABASE_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSharedDatabaseFile() <em>Shared Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedDatabaseFile()
	 * @generated
	 * @ordered
	 */
	protected String sharedDatabaseFile = SHARED_DATABASE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharedEmailFile() <em>Shared Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedEmailFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SHARED_EMAIL_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSharedEmailFile() <em>Shared Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedEmailFile()
	 * @generated
	 * @ordered
	 */
	protected String sharedEmailFile = SHARED_EMAIL_FILE_EDEFAULT;

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
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected EList<User> users;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccountsPackage.Literals.ACCOUNTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSharedTestsPath() {
		return sharedTestsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedTestsPath(String newSharedTestsPath) {
		String oldSharedTestsPath = sharedTestsPath;
		sharedTestsPath = newSharedTestsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.ACCOUNTS__SHARED_TESTS_PATH, oldSharedTestsPath, sharedTestsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSharedProjectsPath() {
		return sharedProjectsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedProjectsPath(String newSharedProjectsPath) {
		String oldSharedProjectsPath = sharedProjectsPath;
		sharedProjectsPath = newSharedProjectsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.ACCOUNTS__SHARED_PROJECTS_PATH, oldSharedProjectsPath, sharedProjectsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSharedDatabaseFile() {
		return sharedDatabaseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedDatabaseFile(String newSharedDatabaseFile) {
		String oldSharedDatabaseFile = sharedDatabaseFile;
		sharedDatabaseFile = newSharedDatabaseFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.ACCOUNTS__SHARED_DATABASE_FILE, oldSharedDatabaseFile, sharedDatabaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSharedEmailFile() {
		return sharedEmailFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedEmailFile(String newSharedEmailFile) {
		String oldSharedEmailFile = sharedEmailFile;
		sharedEmailFile = newSharedEmailFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccountsPackage.ACCOUNTS__SHARED_EMAIL_FILE, oldSharedEmailFile, sharedEmailFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getOptions() {
		if (options == null) {
			options = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, AccountsPackage.ACCOUNTS__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<User> getUsers() {
		if (users == null) {
			users = new EObjectContainmentEList<User>(User.class, this, AccountsPackage.ACCOUNTS__USERS);
		}
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, AccountsPackage.ACCOUNTS__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AccountsPackage.ACCOUNTS__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case AccountsPackage.ACCOUNTS__USERS:
				return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
			case AccountsPackage.ACCOUNTS__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
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
			case AccountsPackage.ACCOUNTS__SHARED_TESTS_PATH:
				return getSharedTestsPath();
			case AccountsPackage.ACCOUNTS__SHARED_PROJECTS_PATH:
				return getSharedProjectsPath();
			case AccountsPackage.ACCOUNTS__SHARED_DATABASE_FILE:
				return getSharedDatabaseFile();
			case AccountsPackage.ACCOUNTS__SHARED_EMAIL_FILE:
				return getSharedEmailFile();
			case AccountsPackage.ACCOUNTS__OPTIONS:
				if (coreType) return getOptions();
				else return getOptions().map();
			case AccountsPackage.ACCOUNTS__USERS:
				return getUsers();
			case AccountsPackage.ACCOUNTS__GROUPS:
				return getGroups();
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
			case AccountsPackage.ACCOUNTS__SHARED_TESTS_PATH:
				setSharedTestsPath((String)newValue);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_PROJECTS_PATH:
				setSharedProjectsPath((String)newValue);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_DATABASE_FILE:
				setSharedDatabaseFile((String)newValue);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_EMAIL_FILE:
				setSharedEmailFile((String)newValue);
				return;
			case AccountsPackage.ACCOUNTS__OPTIONS:
				((EStructuralFeature.Setting)getOptions()).set(newValue);
				return;
			case AccountsPackage.ACCOUNTS__USERS:
				getUsers().clear();
				getUsers().addAll((Collection<? extends User>)newValue);
				return;
			case AccountsPackage.ACCOUNTS__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
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
			case AccountsPackage.ACCOUNTS__SHARED_TESTS_PATH:
				setSharedTestsPath(SHARED_TESTS_PATH_EDEFAULT);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_PROJECTS_PATH:
				setSharedProjectsPath(SHARED_PROJECTS_PATH_EDEFAULT);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_DATABASE_FILE:
				setSharedDatabaseFile(SHARED_DATABASE_FILE_EDEFAULT);
				return;
			case AccountsPackage.ACCOUNTS__SHARED_EMAIL_FILE:
				setSharedEmailFile(SHARED_EMAIL_FILE_EDEFAULT);
				return;
			case AccountsPackage.ACCOUNTS__OPTIONS:
				getOptions().clear();
				return;
			case AccountsPackage.ACCOUNTS__USERS:
				getUsers().clear();
				return;
			case AccountsPackage.ACCOUNTS__GROUPS:
				getGroups().clear();
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
			case AccountsPackage.ACCOUNTS__SHARED_TESTS_PATH:
				return SHARED_TESTS_PATH_EDEFAULT == null ? sharedTestsPath != null : !SHARED_TESTS_PATH_EDEFAULT.equals(sharedTestsPath);
			case AccountsPackage.ACCOUNTS__SHARED_PROJECTS_PATH:
				return SHARED_PROJECTS_PATH_EDEFAULT == null ? sharedProjectsPath != null : !SHARED_PROJECTS_PATH_EDEFAULT.equals(sharedProjectsPath);
			case AccountsPackage.ACCOUNTS__SHARED_DATABASE_FILE:
				return SHARED_DATABASE_FILE_EDEFAULT == null ? sharedDatabaseFile != null : !SHARED_DATABASE_FILE_EDEFAULT.equals(sharedDatabaseFile);
			case AccountsPackage.ACCOUNTS__SHARED_EMAIL_FILE:
				return SHARED_EMAIL_FILE_EDEFAULT == null ? sharedEmailFile != null : !SHARED_EMAIL_FILE_EDEFAULT.equals(sharedEmailFile);
			case AccountsPackage.ACCOUNTS__OPTIONS:
				return options != null && !options.isEmpty();
			case AccountsPackage.ACCOUNTS__USERS:
				return users != null && !users.isEmpty();
			case AccountsPackage.ACCOUNTS__GROUPS:
				return groups != null && !groups.isEmpty();
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
		result.append(" (sharedTestsPath: ");
		result.append(sharedTestsPath);
		result.append(", sharedProjectsPath: ");
		result.append(sharedProjectsPath);
		result.append(", sharedDatabaseFile: ");
		result.append(sharedDatabaseFile);
		result.append(", sharedEmailFile: ");
		result.append(sharedEmailFile);
		result.append(')');
		return result.toString();
	}

} //AccountsImpl
