// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings;

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
 * Which components of a test configuration file stand for which SUTs.
 * <!-- end-model-doc -->
 * @see org.twister.model.bindings.BindingsFactory
 * @model kind="package"
 * @generated
 */
public interface BindingsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "bindings";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:bindings";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "bindings";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BindingsPackage eINSTANCE = org.twister.model.bindings.impl.BindingsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.bindings.impl.BindingsImpl <em>Bindings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.bindings.impl.BindingsImpl
	 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBindings()
	 * @generated
	 */
	int BINDINGS = 0;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDINGS__LINKS = 0;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDINGS__BINDINGS = 1;

	/**
	 * The number of structural features of the '<em>Bindings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDINGS_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Bindings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.bindings.impl.PlainLinkImpl <em>Plain Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.bindings.impl.PlainLinkImpl
	 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getPlainLink()
	 * @generated
	 */
	int PLAIN_LINK = 1;

	/**
	 * The feature id for the '<em><b>Configuration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAIN_LINK__CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Sut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAIN_LINK__SUT = 1;

	/**
	 * The number of structural features of the '<em>Plain Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAIN_LINK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Plain Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAIN_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.bindings.impl.BindingImpl <em>Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.bindings.impl.BindingImpl
	 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBinding()
	 * @generated
	 */
	int BINDING = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__LINKS = 1;

	/**
	 * The number of structural features of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.bindings.impl.BindingLinkImpl <em>Binding Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.bindings.impl.BindingLinkImpl
	 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBindingLink()
	 * @generated
	 */
	int BINDING_LINK = 3;

	/**
	 * The feature id for the '<em><b>Component</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_LINK__COMPONENT = 0;

	/**
	 * The feature id for the '<em><b>Sut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_LINK__SUT = 1;

	/**
	 * The number of structural features of the '<em>Binding Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_LINK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Binding Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_LINK_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.bindings.Bindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bindings</em>'.
	 * @see org.twister.model.bindings.Bindings
	 * @generated
	 */
	EClass getBindings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.bindings.Bindings#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.twister.model.bindings.Bindings#getLinks()
	 * @see #getBindings()
	 * @generated
	 */
	EReference getBindings_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.bindings.Bindings#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see org.twister.model.bindings.Bindings#getBindings()
	 * @see #getBindings()
	 * @generated
	 */
	EReference getBindings_Bindings();

	/**
	 * Returns the meta object for class '{@link org.twister.model.bindings.PlainLink <em>Plain Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plain Link</em>'.
	 * @see org.twister.model.bindings.PlainLink
	 * @generated
	 */
	EClass getPlainLink();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.bindings.PlainLink#getConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Configuration</em>'.
	 * @see org.twister.model.bindings.PlainLink#getConfiguration()
	 * @see #getPlainLink()
	 * @generated
	 */
	EAttribute getPlainLink_Configuration();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.bindings.PlainLink#getSut <em>Sut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sut</em>'.
	 * @see org.twister.model.bindings.PlainLink#getSut()
	 * @see #getPlainLink()
	 * @generated
	 */
	EAttribute getPlainLink_Sut();

	/**
	 * Returns the meta object for class '{@link org.twister.model.bindings.Binding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binding</em>'.
	 * @see org.twister.model.bindings.Binding
	 * @generated
	 */
	EClass getBinding();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.bindings.Binding#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.bindings.Binding#getName()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.bindings.Binding#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.twister.model.bindings.Binding#getLinks()
	 * @see #getBinding()
	 * @generated
	 */
	EReference getBinding_Links();

	/**
	 * Returns the meta object for class '{@link org.twister.model.bindings.BindingLink <em>Binding Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binding Link</em>'.
	 * @see org.twister.model.bindings.BindingLink
	 * @generated
	 */
	EClass getBindingLink();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.bindings.BindingLink#getComponent <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Component</em>'.
	 * @see org.twister.model.bindings.BindingLink#getComponent()
	 * @see #getBindingLink()
	 * @generated
	 */
	EAttribute getBindingLink_Component();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.bindings.BindingLink#getSut <em>Sut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sut</em>'.
	 * @see org.twister.model.bindings.BindingLink#getSut()
	 * @see #getBindingLink()
	 * @generated
	 */
	EAttribute getBindingLink_Sut();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BindingsFactory getBindingsFactory();

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
		 * The meta object literal for the '{@link org.twister.model.bindings.impl.BindingsImpl <em>Bindings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.bindings.impl.BindingsImpl
		 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBindings()
		 * @generated
		 */
		EClass BINDINGS = eINSTANCE.getBindings();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDINGS__LINKS = eINSTANCE.getBindings_Links();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDINGS__BINDINGS = eINSTANCE.getBindings_Bindings();

		/**
		 * The meta object literal for the '{@link org.twister.model.bindings.impl.PlainLinkImpl <em>Plain Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.bindings.impl.PlainLinkImpl
		 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getPlainLink()
		 * @generated
		 */
		EClass PLAIN_LINK = eINSTANCE.getPlainLink();

		/**
		 * The meta object literal for the '<em><b>Configuration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAIN_LINK__CONFIGURATION = eINSTANCE.getPlainLink_Configuration();

		/**
		 * The meta object literal for the '<em><b>Sut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAIN_LINK__SUT = eINSTANCE.getPlainLink_Sut();

		/**
		 * The meta object literal for the '{@link org.twister.model.bindings.impl.BindingImpl <em>Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.bindings.impl.BindingImpl
		 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBinding()
		 * @generated
		 */
		EClass BINDING = eINSTANCE.getBinding();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__NAME = eINSTANCE.getBinding_Name();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDING__LINKS = eINSTANCE.getBinding_Links();

		/**
		 * The meta object literal for the '{@link org.twister.model.bindings.impl.BindingLinkImpl <em>Binding Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.bindings.impl.BindingLinkImpl
		 * @see org.twister.model.bindings.impl.BindingsPackageImpl#getBindingLink()
		 * @generated
		 */
		EClass BINDING_LINK = eINSTANCE.getBindingLink();

		/**
		 * The meta object literal for the '<em><b>Component</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING_LINK__COMPONENT = eINSTANCE.getBindingLink_Component();

		/**
		 * The meta object literal for the '<em><b>Sut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING_LINK__SUT = eINSTANCE.getBindingLink_Sut();

	}

} //BindingsPackage
