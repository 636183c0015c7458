// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.services;

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
 * The services that a CE can start.
 * <!-- end-model-doc -->
 * @see org.twister.model.services.ServicesFactory
 * @model kind="package"
 * @generated
 */
public interface ServicesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "services";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:services";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "services";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ServicesPackage eINSTANCE = org.twister.model.services.impl.ServicesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.services.impl.ServiceListImpl <em>Service List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.services.impl.ServiceListImpl
	 * @see org.twister.model.services.impl.ServicesPackageImpl#getServiceList()
	 * @generated
	 */
	int SERVICE_LIST = 0;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LIST__SERVICES = 0;

	/**
	 * The number of structural features of the '<em>Service List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LIST_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Service List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.services.impl.ServiceEntryImpl <em>Service Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.services.impl.ServiceEntryImpl
	 * @see org.twister.model.services.impl.ServicesPackageImpl#getServiceEntry()
	 * @generated
	 */
	int SERVICE_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__SCRIPT = 2;

	/**
	 * The feature id for the '<em><b>Configuration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__CONFIGURATION = 3;

	/**
	 * The feature id for the '<em><b>Log File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__LOG_FILE = 4;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY__OPTIONS = 5;

	/**
	 * The number of structural features of the '<em>Service Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Service Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_ENTRY_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.services.ServiceList <em>Service List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service List</em>'.
	 * @see org.twister.model.services.ServiceList
	 * @generated
	 */
	EClass getServiceList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.services.ServiceList#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.twister.model.services.ServiceList#getServices()
	 * @see #getServiceList()
	 * @generated
	 */
	EReference getServiceList_Services();

	/**
	 * Returns the meta object for class '{@link org.twister.model.services.ServiceEntry <em>Service Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Entry</em>'.
	 * @see org.twister.model.services.ServiceEntry
	 * @generated
	 */
	EClass getServiceEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.services.ServiceEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.services.ServiceEntry#getName()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EAttribute getServiceEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.services.ServiceEntry#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.twister.model.services.ServiceEntry#getDescription()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EAttribute getServiceEntry_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.services.ServiceEntry#getScript <em>Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script</em>'.
	 * @see org.twister.model.services.ServiceEntry#getScript()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EAttribute getServiceEntry_Script();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.services.ServiceEntry#getConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Configuration</em>'.
	 * @see org.twister.model.services.ServiceEntry#getConfiguration()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EAttribute getServiceEntry_Configuration();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.services.ServiceEntry#getLogFile <em>Log File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log File</em>'.
	 * @see org.twister.model.services.ServiceEntry#getLogFile()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EAttribute getServiceEntry_LogFile();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.services.ServiceEntry#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.twister.model.services.ServiceEntry#getOptions()
	 * @see #getServiceEntry()
	 * @generated
	 */
	EReference getServiceEntry_Options();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ServicesFactory getServicesFactory();

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
		 * The meta object literal for the '{@link org.twister.model.services.impl.ServiceListImpl <em>Service List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.services.impl.ServiceListImpl
		 * @see org.twister.model.services.impl.ServicesPackageImpl#getServiceList()
		 * @generated
		 */
		EClass SERVICE_LIST = eINSTANCE.getServiceList();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_LIST__SERVICES = eINSTANCE.getServiceList_Services();

		/**
		 * The meta object literal for the '{@link org.twister.model.services.impl.ServiceEntryImpl <em>Service Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.services.impl.ServiceEntryImpl
		 * @see org.twister.model.services.impl.ServicesPackageImpl#getServiceEntry()
		 * @generated
		 */
		EClass SERVICE_ENTRY = eINSTANCE.getServiceEntry();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ENTRY__NAME = eINSTANCE.getServiceEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ENTRY__DESCRIPTION = eINSTANCE.getServiceEntry_Description();

		/**
		 * The meta object literal for the '<em><b>Script</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ENTRY__SCRIPT = eINSTANCE.getServiceEntry_Script();

		/**
		 * The meta object literal for the '<em><b>Configuration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ENTRY__CONFIGURATION = eINSTANCE.getServiceEntry_Configuration();

		/**
		 * The meta object literal for the '<em><b>Log File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_ENTRY__LOG_FILE = eINSTANCE.getServiceEntry_LogFile();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_ENTRY__OPTIONS = eINSTANCE.getServiceEntry_Options();

	}

} //ServicesPackage
