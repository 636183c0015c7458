// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Field Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the value of a field comes from.
 * <!-- end-model-doc -->
 * @see org.twister.model.database.DatabasePackage#getFieldType()
 * @model
 * @generated
 */
public enum FieldType implements Enumerator {
	/**
	 * The '<em><b>USER SELECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user chooses a row of the query.
	 * <!-- end-model-doc -->
	 * @see #USER_SELECT_VALUE
	 * @generated
	 * @ordered
	 */
	USER_SELECT(0, "USER_SELECT", "UserSelect"),

	/**
	 * The '<em><b>DB SELECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The query gives the value while saving.
	 * <!-- end-model-doc -->
	 * @see #DB_SELECT_VALUE
	 * @generated
	 * @ordered
	 */
	DB_SELECT(1, "DB_SELECT", "DbSelect"),

	/**
	 * The '<em><b>USER TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user types it.
	 * <!-- end-model-doc -->
	 * @see #USER_TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	USER_TEXT(2, "USER_TEXT", "UserText"),

	/**
	 * The '<em><b>USER SCRIPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user names a script; what it prints while saving is the value.
	 * <!-- end-model-doc -->
	 * @see #USER_SCRIPT_VALUE
	 * @generated
	 * @ordered
	 */
	USER_SCRIPT(3, "USER_SCRIPT", "UserScript");

	/**
	 * The '<em><b>USER SELECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user chooses a row of the query.
	 * <!-- end-model-doc -->
	 * @see #USER_SELECT
	 * @model literal="UserSelect"
	 * @generated
	 * @ordered
	 */
	public static final int USER_SELECT_VALUE = 0;

	/**
	 * The '<em><b>DB SELECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The query gives the value while saving.
	 * <!-- end-model-doc -->
	 * @see #DB_SELECT
	 * @model literal="DbSelect"
	 * @generated
	 * @ordered
	 */
	public static final int DB_SELECT_VALUE = 1;

	/**
	 * The '<em><b>USER TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user types it.
	 * <!-- end-model-doc -->
	 * @see #USER_TEXT
	 * @model literal="UserText"
	 * @generated
	 * @ordered
	 */
	public static final int USER_TEXT_VALUE = 2;

	/**
	 * The '<em><b>USER SCRIPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user names a script; what it prints while saving is the value.
	 * <!-- end-model-doc -->
	 * @see #USER_SCRIPT
	 * @model literal="UserScript"
	 * @generated
	 * @ordered
	 */
	public static final int USER_SCRIPT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Field Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FieldType[] VALUES_ARRAY =
		new FieldType[] {
			USER_SELECT,
			DB_SELECT,
			USER_TEXT,
			USER_SCRIPT,
		};

	/**
	 * A public read-only list of all the '<em><b>Field Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FieldType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Field Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FieldType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Field Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FieldType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Field Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldType get(int value) {
		switch (value) {
			case USER_SELECT_VALUE: return USER_SELECT;
			case DB_SELECT_VALUE: return DB_SELECT;
			case USER_TEXT_VALUE: return USER_TEXT;
			case USER_SCRIPT_VALUE: return USER_SCRIPT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FieldType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FieldType
