// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.panic;

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
 * Panic rules: what in the log of a test stops the run of its user.
 * <!-- end-model-doc -->
 * @see org.twister.model.panic.PanicFactory
 * @model kind="package"
 * @generated
 */
public interface PanicPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "panic";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:panic";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "panic";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PanicPackage eINSTANCE = org.twister.model.panic.impl.PanicPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.panic.impl.PanicRulesImpl <em>Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.panic.impl.PanicRulesImpl
	 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicRules()
	 * @generated
	 */
	int PANIC_RULES = 0;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULES__USERS = 0;

	/**
	 * The number of structural features of the '<em>Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULES_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.panic.impl.PanicUserImpl <em>User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.panic.impl.PanicUserImpl
	 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicUser()
	 * @generated
	 */
	int PANIC_USER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_USER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_USER__RULES = 1;

	/**
	 * The number of structural features of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_USER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_USER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.panic.impl.PanicRuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.panic.impl.PanicRuleImpl
	 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicRule()
	 * @generated
	 */
	int PANIC_RULE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULE__EXPRESSION = 1;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULE__ENABLED = 2;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANIC_RULE_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.panic.PanicRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rules</em>'.
	 * @see org.twister.model.panic.PanicRules
	 * @generated
	 */
	EClass getPanicRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.panic.PanicRules#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.twister.model.panic.PanicRules#getUsers()
	 * @see #getPanicRules()
	 * @generated
	 */
	EReference getPanicRules_Users();

	/**
	 * Returns the meta object for class '{@link org.twister.model.panic.PanicUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User</em>'.
	 * @see org.twister.model.panic.PanicUser
	 * @generated
	 */
	EClass getPanicUser();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.panic.PanicUser#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.panic.PanicUser#getName()
	 * @see #getPanicUser()
	 * @generated
	 */
	EAttribute getPanicUser_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.panic.PanicUser#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.twister.model.panic.PanicUser#getRules()
	 * @see #getPanicUser()
	 * @generated
	 */
	EReference getPanicUser_Rules();

	/**
	 * Returns the meta object for class '{@link org.twister.model.panic.PanicRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.twister.model.panic.PanicRule
	 * @generated
	 */
	EClass getPanicRule();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.panic.PanicRule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.panic.PanicRule#getId()
	 * @see #getPanicRule()
	 * @generated
	 */
	EAttribute getPanicRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.panic.PanicRule#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.twister.model.panic.PanicRule#getExpression()
	 * @see #getPanicRule()
	 * @generated
	 */
	EAttribute getPanicRule_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.panic.PanicRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.twister.model.panic.PanicRule#isEnabled()
	 * @see #getPanicRule()
	 * @generated
	 */
	EAttribute getPanicRule_Enabled();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PanicFactory getPanicFactory();

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
		 * The meta object literal for the '{@link org.twister.model.panic.impl.PanicRulesImpl <em>Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.panic.impl.PanicRulesImpl
		 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicRules()
		 * @generated
		 */
		EClass PANIC_RULES = eINSTANCE.getPanicRules();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANIC_RULES__USERS = eINSTANCE.getPanicRules_Users();

		/**
		 * The meta object literal for the '{@link org.twister.model.panic.impl.PanicUserImpl <em>User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.panic.impl.PanicUserImpl
		 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicUser()
		 * @generated
		 */
		EClass PANIC_USER = eINSTANCE.getPanicUser();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANIC_USER__NAME = eINSTANCE.getPanicUser_Name();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANIC_USER__RULES = eINSTANCE.getPanicUser_Rules();

		/**
		 * The meta object literal for the '{@link org.twister.model.panic.impl.PanicRuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.panic.impl.PanicRuleImpl
		 * @see org.twister.model.panic.impl.PanicPackageImpl#getPanicRule()
		 * @generated
		 */
		EClass PANIC_RULE = eINSTANCE.getPanicRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANIC_RULE__ID = eINSTANCE.getPanicRule_Id();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANIC_RULE__EXPRESSION = eINSTANCE.getPanicRule_Expression();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANIC_RULE__ENABLED = eINSTANCE.getPanicRule_Enabled();

	}

} //PanicPackage
