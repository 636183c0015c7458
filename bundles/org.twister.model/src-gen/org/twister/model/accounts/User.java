// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.accounts;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A user and the groups he is in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.accounts.User#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getProductionGroups <em>Production Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getDevelopmentGroups <em>Development Groups</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getKey <em>Key</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.twister.model.accounts.User#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.twister.model.accounts.AccountsPackage#getUser()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface User extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.accounts.AccountsPackage#getUser_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.User#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups on every CE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.twister.model.accounts.AccountsPackage#getUser_Groups()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Production Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups on a CE that is a production one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Production Groups</em>' attribute list.
	 * @see org.twister.model.accounts.AccountsPackage#getUser_ProductionGroups()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getProductionGroups();

	/**
	 * Returns the value of the '<em><b>Development Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups on a CE that is a development one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Development Groups</em>' attribute list.
	 * @see org.twister.model.accounts.AccountsPackage#getUser_DevelopmentGroups()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDevelopmentGroups();

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key that his passwords are encrypted with; as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.twister.model.accounts.AccountsPackage#getUser_Key()
	 * @model default=""
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.User#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a session may idle; as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(String)
	 * @see org.twister.model.accounts.AccountsPackage#getUser_Timeout()
	 * @model default=""
	 * @generated
	 */
	String getTimeout();

	/**
	 * Sets the value of the '{@link org.twister.model.accounts.User#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every other option of the user, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' map.
	 * @see org.twister.model.accounts.AccountsPackage#getUser_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getOptions();

} // User
