// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How to reach a database. The password is kept as written: plain or encrypted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.Connection#getServer <em>Server</em>}</li>
 *   <li>{@link org.twister.model.database.Connection#getDatabase <em>Database</em>}</li>
 *   <li>{@link org.twister.model.database.Connection#getUser <em>User</em>}</li>
 *   <li>{@link org.twister.model.database.Connection#getPassword <em>Password</em>}</li>
 *   <li>{@link org.twister.model.database.Connection#isUseSharedDatabase <em>Use Shared Database</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getConnection()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Connection extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host, or host:port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.twister.model.database.DatabasePackage#getConnection_Server()
	 * @model default=""
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Connection#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Database</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Database</em>' attribute.
	 * @see #setDatabase(String)
	 * @see org.twister.model.database.DatabasePackage#getConnection_Database()
	 * @model default=""
	 * @generated
	 */
	String getDatabase();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Connection#getDatabase <em>Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Database</em>' attribute.
	 * @see #getDatabase()
	 * @generated
	 */
	void setDatabase(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.twister.model.database.DatabasePackage#getConnection_User()
	 * @model default=""
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Connection#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Password</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Password</em>' attribute.
	 * @see #setPassword(String)
	 * @see org.twister.model.database.DatabasePackage#getConnection_Password()
	 * @model default=""
	 * @generated
	 */
	String getPassword();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Connection#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password</em>' attribute.
	 * @see #getPassword()
	 * @generated
	 */
	void setPassword(String value);

	/**
	 * Returns the value of the '<em><b>Use Shared Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether results also go to the database that all users share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use Shared Database</em>' attribute.
	 * @see #setUseSharedDatabase(boolean)
	 * @see org.twister.model.database.DatabasePackage#getConnection_UseSharedDatabase()
	 * @model
	 * @generated
	 */
	boolean isUseSharedDatabase();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Connection#isUseSharedDatabase <em>Use Shared Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use Shared Database</em>' attribute.
	 * @see #isUseSharedDatabase()
	 * @generated
	 */
	void setUseSharedDatabase(boolean value);

} // Connection
