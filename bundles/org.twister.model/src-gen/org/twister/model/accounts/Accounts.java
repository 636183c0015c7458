// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.accounts;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accounts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of users_and_groups.ini.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.accounts.Accounts#getSharedTestsPath <em>Shared Tests Path</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getSharedProjectsPath <em>Shared Projects Path</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getSharedDatabaseFile <em>Shared Database File</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getSharedEmailFile <em>Shared Email File</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getOptions <em>Options</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getUsers <em>Users</em>}</li>
 *   <li>{@link org.twister.model.accounts.Accounts#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.twister.model.accounts.AccountsPackage#getAccounts()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Accounts extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Shared Tests Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared Tests Path</em>' attribute.
	 * @see #setSharedTestsPath(String)
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_SharedTestsPath()
	 * @model default=""
	 * @generated
	 */
	String getSharedTestsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.Accounts#getSharedTestsPath <em>Shared Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Tests Path</em>' attribute.
	 * @see #getSharedTestsPath()
	 * @generated
	 */
	void setSharedTestsPath(String value);

	/**
	 * Returns the value of the '<em><b>Shared Projects Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared Projects Path</em>' attribute.
	 * @see #setSharedProjectsPath(String)
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_SharedProjectsPath()
	 * @model default=""
	 * @generated
	 */
	String getSharedProjectsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.Accounts#getSharedProjectsPath <em>Shared Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Projects Path</em>' attribute.
	 * @see #getSharedProjectsPath()
	 * @generated
	 */
	void setSharedProjectsPath(String value);

	/**
	 * Returns the value of the '<em><b>Shared Database File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared Database File</em>' attribute.
	 * @see #setSharedDatabaseFile(String)
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_SharedDatabaseFile()
	 * @model default=""
	 * @generated
	 */
	String getSharedDatabaseFile();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.Accounts#getSharedDatabaseFile <em>Shared Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Database File</em>' attribute.
	 * @see #getSharedDatabaseFile()
	 * @generated
	 */
	void setSharedDatabaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Shared Email File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared Email File</em>' attribute.
	 * @see #setSharedEmailFile(String)
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_SharedEmailFile()
	 * @model default=""
	 * @generated
	 */
	String getSharedEmailFile();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.Accounts#getSharedEmailFile <em>Shared Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Email File</em>' attribute.
	 * @see #getSharedEmailFile()
	 * @generated
	 */
	void setSharedEmailFile(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every other option before the first section, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' map.
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getOptions();

	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.accounts.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_Users()
	 * @model containment="true"
	 * @generated
	 */
	EList<User> getUsers();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.accounts.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.twister.model.accounts.AccountsPackage#getAccounts_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

} // Accounts
