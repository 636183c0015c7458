// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insert</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An SQL statement that saves the result of a test.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.database.Insert#getSql <em>Sql</em>}</li>
 * </ul>
 *
 * @see org.twister.model.database.DatabasePackage#getInsert()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Insert extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Sql</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May contain $variable, ${variable} and @field@.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql</em>' attribute.
	 * @see #setSql(String)
	 * @see org.twister.model.database.DatabasePackage#getInsert_Sql()
	 * @model default=""
	 * @generated
	 */
	String getSql();

	/**
	 * Sets the value of the '{@link org.twister.model.database.Insert#getSql <em>Sql</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql</em>' attribute.
	 * @see #getSql()
	 * @generated
	 */
	void setSql(String value);

} // Insert
