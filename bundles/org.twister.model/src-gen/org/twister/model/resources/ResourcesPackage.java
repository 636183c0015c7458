// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.resources;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * Test beds and systems under test: trees of devices with their properties.
 * <!-- end-model-doc -->
 * @see org.twister.model.resources.ResourcesFactory
 * @model kind="package"
 * @generated
 */
public interface ResourcesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "resources";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:resources";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "resources";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ResourcesPackage eINSTANCE = org.twister.model.resources.impl.ResourcesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.resources.impl.ResourceNodeImpl <em>Resource Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.resources.impl.ResourceNodeImpl
	 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceNode()
	 * @generated
	 */
	int RESOURCE_NODE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__STATUS = 2;

	/**
	 * The feature id for the '<em><b>Meta</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__META = 3;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__CHILDREN = 4;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE__PARENT = 5;

	/**
	 * The number of structural features of the '<em>Resource Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Resource Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_NODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.resources.impl.ResourceTreeImpl <em>Resource Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.resources.impl.ResourceTreeImpl
	 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceTree()
	 * @generated
	 */
	int RESOURCE_TREE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__ID = RESOURCE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__NAME = RESOURCE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__STATUS = RESOURCE_NODE__STATUS;

	/**
	 * The feature id for the '<em><b>Meta</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__META = RESOURCE_NODE__META;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__CHILDREN = RESOURCE_NODE__CHILDREN;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__PARENT = RESOURCE_NODE__PARENT;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE__VERSION = RESOURCE_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Resource Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE_FEATURE_COUNT = RESOURCE_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Resource Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TREE_OPERATION_COUNT = RESOURCE_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.twister.model.resources.ResourceStatus <em>Resource Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.resources.ResourceStatus
	 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceStatus()
	 * @generated
	 */
	int RESOURCE_STATUS = 2;


	/**
	 * Returns the meta object for class '{@link org.twister.model.resources.ResourceNode <em>Resource Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource Node</em>'.
	 * @see org.twister.model.resources.ResourceNode
	 * @generated
	 */
	EClass getResourceNode();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.resources.ResourceNode#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.resources.ResourceNode#getId()
	 * @see #getResourceNode()
	 * @generated
	 */
	EAttribute getResourceNode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.resources.ResourceNode#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.resources.ResourceNode#getName()
	 * @see #getResourceNode()
	 * @generated
	 */
	EAttribute getResourceNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.resources.ResourceNode#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.twister.model.resources.ResourceNode#getStatus()
	 * @see #getResourceNode()
	 * @generated
	 */
	EAttribute getResourceNode_Status();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.resources.ResourceNode#getMeta <em>Meta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Meta</em>'.
	 * @see org.twister.model.resources.ResourceNode#getMeta()
	 * @see #getResourceNode()
	 * @generated
	 */
	EReference getResourceNode_Meta();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.resources.ResourceNode#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.twister.model.resources.ResourceNode#getChildren()
	 * @see #getResourceNode()
	 * @generated
	 */
	EReference getResourceNode_Children();

	/**
	 * Returns the meta object for the container reference '{@link org.twister.model.resources.ResourceNode#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.twister.model.resources.ResourceNode#getParent()
	 * @see #getResourceNode()
	 * @generated
	 */
	EReference getResourceNode_Parent();

	/**
	 * Returns the meta object for class '{@link org.twister.model.resources.ResourceTree <em>Resource Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource Tree</em>'.
	 * @see org.twister.model.resources.ResourceTree
	 * @generated
	 */
	EClass getResourceTree();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.resources.ResourceTree#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.twister.model.resources.ResourceTree#getVersion()
	 * @see #getResourceTree()
	 * @generated
	 */
	EAttribute getResourceTree_Version();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.resources.ResourceStatus <em>Resource Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Status</em>'.
	 * @see org.twister.model.resources.ResourceStatus
	 * @generated
	 */
	EEnum getResourceStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ResourcesFactory getResourcesFactory();

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
		 * The meta object literal for the '{@link org.twister.model.resources.impl.ResourceNodeImpl <em>Resource Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.resources.impl.ResourceNodeImpl
		 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceNode()
		 * @generated
		 */
		EClass RESOURCE_NODE = eINSTANCE.getResourceNode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_NODE__ID = eINSTANCE.getResourceNode_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_NODE__NAME = eINSTANCE.getResourceNode_Name();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_NODE__STATUS = eINSTANCE.getResourceNode_Status();

		/**
		 * The meta object literal for the '<em><b>Meta</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE_NODE__META = eINSTANCE.getResourceNode_Meta();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE_NODE__CHILDREN = eINSTANCE.getResourceNode_Children();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE_NODE__PARENT = eINSTANCE.getResourceNode_Parent();

		/**
		 * The meta object literal for the '{@link org.twister.model.resources.impl.ResourceTreeImpl <em>Resource Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.resources.impl.ResourceTreeImpl
		 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceTree()
		 * @generated
		 */
		EClass RESOURCE_TREE = eINSTANCE.getResourceTree();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_TREE__VERSION = eINSTANCE.getResourceTree_Version();

		/**
		 * The meta object literal for the '{@link org.twister.model.resources.ResourceStatus <em>Resource Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.resources.ResourceStatus
		 * @see org.twister.model.resources.impl.ResourcesPackageImpl#getResourceStatus()
		 * @generated
		 */
		EEnum RESOURCE_STATUS = eINSTANCE.getResourceStatus();

	}

} //ResourcesPackage
