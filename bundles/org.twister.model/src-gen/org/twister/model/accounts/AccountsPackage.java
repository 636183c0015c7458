// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.accounts;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Users, their groups, and what members of a group may do.
 * <!-- end-model-doc -->
 * @see org.twister.model.accounts.AccountsFactory
 * @model kind="package"
 * @generated
 */
public interface AccountsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "accounts";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:accounts";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "accounts";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AccountsPackage eINSTANCE = org.twister.model.accounts.impl.AccountsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.accounts.impl.AccountsImpl <em>Accounts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.accounts.impl.AccountsImpl
	 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getAccounts()
	 * @generated
	 */
	int ACCOUNTS = 0;

	/**
	 * The feature id for the '<em><b>Shared Tests Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__SHARED_TESTS_PATH = 0;

	/**
	 * The feature id for the '<em><b>Shared Projects Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__SHARED_PROJECTS_PATH = 1;

	/**
	 * The feature id for the '<em><b>Shared Database File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__SHARED_DATABASE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Shared Email File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__SHARED_EMAIL_FILE = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__OPTIONS = 4;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__USERS = 5;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS__GROUPS = 6;

	/**
	 * The number of structural features of the '<em>Accounts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Accounts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.accounts.impl.UserImpl <em>User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.accounts.impl.UserImpl
	 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getUser()
	 * @generated
	 */
	int USER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__GROUPS = 1;

	/**
	 * The feature id for the '<em><b>Production Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__PRODUCTION_GROUPS = 2;

	/**
	 * The feature id for the '<em><b>Development Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__DEVELOPMENT_GROUPS = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__KEY = 4;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__TIMEOUT = 5;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__OPTIONS = 6;

	/**
	 * The number of structural features of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.accounts.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.accounts.impl.GroupImpl
	 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ROLES = 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OPTIONS = 2;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.accounts.Accounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accounts</em>'.
	 * @see org.twister.model.accounts.Accounts
	 * @generated
	 */
	EClass getAccounts();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.Accounts#getSharedTestsPath <em>Shared Tests Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Tests Path</em>'.
	 * @see org.twister.model.accounts.Accounts#getSharedTestsPath()
	 * @see #getAccounts()
	 * @generated
	 */
	EAttribute getAccounts_SharedTestsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.Accounts#getSharedProjectsPath <em>Shared Projects Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Projects Path</em>'.
	 * @see org.twister.model.accounts.Accounts#getSharedProjectsPath()
	 * @see #getAccounts()
	 * @generated
	 */
	EAttribute getAccounts_SharedProjectsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.Accounts#getSharedDatabaseFile <em>Shared Database File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Database File</em>'.
	 * @see org.twister.model.accounts.Accounts#getSharedDatabaseFile()
	 * @see #getAccounts()
	 * @generated
	 */
	EAttribute getAccounts_SharedDatabaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.Accounts#getSharedEmailFile <em>Shared Email File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared Email File</em>'.
	 * @see org.twister.model.accounts.Accounts#getSharedEmailFile()
	 * @see #getAccounts()
	 * @generated
	 */
	EAttribute getAccounts_SharedEmailFile();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.accounts.Accounts#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.twister.model.accounts.Accounts#getOptions()
	 * @see #getAccounts()
	 * @generated
	 */
	EReference getAccounts_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.accounts.Accounts#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.twister.model.accounts.Accounts#getUsers()
	 * @see #getAccounts()
	 * @generated
	 */
	EReference getAccounts_Users();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.accounts.Accounts#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.twister.model.accounts.Accounts#getGroups()
	 * @see #getAccounts()
	 * @generated
	 */
	EReference getAccounts_Groups();

	/**
	 * Returns the meta object for class '{@link org.twister.model.accounts.User <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User</em>'.
	 * @see org.twister.model.accounts.User
	 * @generated
	 */
	EClass getUser();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.User#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.accounts.User#getName()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.accounts.User#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.twister.model.accounts.User#getGroups()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Groups();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.accounts.User#getProductionGroups <em>Production Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Production Groups</em>'.
	 * @see org.twister.model.accounts.User#getProductionGroups()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_ProductionGroups();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.accounts.User#getDevelopmentGroups <em>Development Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Development Groups</em>'.
	 * @see org.twister.model.accounts.User#getDevelopmentGroups()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_DevelopmentGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.User#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.twister.model.accounts.User#getKey()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.User#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.twister.model.accounts.User#getTimeout()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Timeout();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.accounts.User#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.twister.model.accounts.User#getOptions()
	 * @see #getUser()
	 * @generated
	 */
	EReference getUser_Options();

	/**
	 * Returns the meta object for class '{@link org.twister.model.accounts.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.twister.model.accounts.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.accounts.Group#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.accounts.Group#getName()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.accounts.Group#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.twister.model.accounts.Group#getRoles()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Roles();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.accounts.Group#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.twister.model.accounts.Group#getOptions()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Options();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AccountsFactory getAccountsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.twister.model.accounts.impl.AccountsImpl <em>Accounts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.accounts.impl.AccountsImpl
		 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getAccounts()
		 * @generated
		 */
		EClass ACCOUNTS = eINSTANCE.getAccounts();

		/**
		 * The meta object literal for the '<em><b>Shared Tests Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTS__SHARED_TESTS_PATH = eINSTANCE.getAccounts_SharedTestsPath();

		/**
		 * The meta object literal for the '<em><b>Shared Projects Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTS__SHARED_PROJECTS_PATH = eINSTANCE.getAccounts_SharedProjectsPath();

		/**
		 * The meta object literal for the '<em><b>Shared Database File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTS__SHARED_DATABASE_FILE = eINSTANCE.getAccounts_SharedDatabaseFile();

		/**
		 * The meta object literal for the '<em><b>Shared Email File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTS__SHARED_EMAIL_FILE = eINSTANCE.getAccounts_SharedEmailFile();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNTS__OPTIONS = eINSTANCE.getAccounts_Options();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNTS__USERS = eINSTANCE.getAccounts_Users();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNTS__GROUPS = eINSTANCE.getAccounts_Groups();

		/**
		 * The meta object literal for the '{@link org.twister.model.accounts.impl.UserImpl <em>User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.accounts.impl.UserImpl
		 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getUser()
		 * @generated
		 */
		EClass USER = eINSTANCE.getUser();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__NAME = eINSTANCE.getUser_Name();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__GROUPS = eINSTANCE.getUser_Groups();

		/**
		 * The meta object literal for the '<em><b>Production Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__PRODUCTION_GROUPS = eINSTANCE.getUser_ProductionGroups();

		/**
		 * The meta object literal for the '<em><b>Development Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__DEVELOPMENT_GROUPS = eINSTANCE.getUser_DevelopmentGroups();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__KEY = eINSTANCE.getUser_Key();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__TIMEOUT = eINSTANCE.getUser_Timeout();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER__OPTIONS = eINSTANCE.getUser_Options();

		/**
		 * The meta object literal for the '{@link org.twister.model.accounts.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.accounts.impl.GroupImpl
		 * @see org.twister.model.accounts.impl.AccountsPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__NAME = eINSTANCE.getGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__ROLES = eINSTANCE.getGroup_Roles();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__OPTIONS = eINSTANCE.getGroup_Options();

	}

} //AccountsPackage
