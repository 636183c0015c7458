// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist;

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
 * The EPs of a user and where they run.
 * <!-- end-model-doc -->
 * @see org.twister.model.eplist.EplistFactory
 * @model kind="package"
 * @generated
 */
public interface EplistPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "eplist";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:eplist";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "eplist";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EplistPackage eINSTANCE = org.twister.model.eplist.impl.EplistPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.eplist.impl.EpListImpl <em>Ep List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.eplist.impl.EpListImpl
	 * @see org.twister.model.eplist.impl.EplistPackageImpl#getEpList()
	 * @generated
	 */
	int EP_LIST = 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST__ENTRIES = 0;

	/**
	 * The feature id for the '<em><b>Sniffer Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST__SNIFFER_ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Sniffer Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST__SNIFFER_INTERFACE = 2;

	/**
	 * The feature id for the '<em><b>Auto Ce Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST__AUTO_CE_HOST = 3;

	/**
	 * The feature id for the '<em><b>Auto Ce Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST__AUTO_CE_PORT = 4;

	/**
	 * The number of structural features of the '<em>Ep List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Ep List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_LIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.eplist.impl.EpEntryImpl <em>Ep Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.eplist.impl.EpEntryImpl
	 * @see org.twister.model.eplist.impl.EplistPackageImpl#getEpEntry()
	 * @generated
	 */
	int EP_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Ce Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__CE_HOST = 1;

	/**
	 * The feature id for the '<em><b>Ce Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__CE_PORT = 2;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__HOST = 3;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__ENABLED = 4;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY__OPTIONS = 5;

	/**
	 * The number of structural features of the '<em>Ep Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Ep Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EP_ENTRY_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.eplist.EpList <em>Ep List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ep List</em>'.
	 * @see org.twister.model.eplist.EpList
	 * @generated
	 */
	EClass getEpList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.eplist.EpList#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.twister.model.eplist.EpList#getEntries()
	 * @see #getEpList()
	 * @generated
	 */
	EReference getEpList_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpList#isSnifferEnabled <em>Sniffer Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sniffer Enabled</em>'.
	 * @see org.twister.model.eplist.EpList#isSnifferEnabled()
	 * @see #getEpList()
	 * @generated
	 */
	EAttribute getEpList_SnifferEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpList#getSnifferInterface <em>Sniffer Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sniffer Interface</em>'.
	 * @see org.twister.model.eplist.EpList#getSnifferInterface()
	 * @see #getEpList()
	 * @generated
	 */
	EAttribute getEpList_SnifferInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpList#getAutoCeHost <em>Auto Ce Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Ce Host</em>'.
	 * @see org.twister.model.eplist.EpList#getAutoCeHost()
	 * @see #getEpList()
	 * @generated
	 */
	EAttribute getEpList_AutoCeHost();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpList#getAutoCePort <em>Auto Ce Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Ce Port</em>'.
	 * @see org.twister.model.eplist.EpList#getAutoCePort()
	 * @see #getEpList()
	 * @generated
	 */
	EAttribute getEpList_AutoCePort();

	/**
	 * Returns the meta object for class '{@link org.twister.model.eplist.EpEntry <em>Ep Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ep Entry</em>'.
	 * @see org.twister.model.eplist.EpEntry
	 * @generated
	 */
	EClass getEpEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.eplist.EpEntry#getName()
	 * @see #getEpEntry()
	 * @generated
	 */
	EAttribute getEpEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpEntry#getCeHost <em>Ce Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ce Host</em>'.
	 * @see org.twister.model.eplist.EpEntry#getCeHost()
	 * @see #getEpEntry()
	 * @generated
	 */
	EAttribute getEpEntry_CeHost();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpEntry#getCePort <em>Ce Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ce Port</em>'.
	 * @see org.twister.model.eplist.EpEntry#getCePort()
	 * @see #getEpEntry()
	 * @generated
	 */
	EAttribute getEpEntry_CePort();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpEntry#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.twister.model.eplist.EpEntry#getHost()
	 * @see #getEpEntry()
	 * @generated
	 */
	EAttribute getEpEntry_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.eplist.EpEntry#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.twister.model.eplist.EpEntry#isEnabled()
	 * @see #getEpEntry()
	 * @generated
	 */
	EAttribute getEpEntry_Enabled();

	/**
	 * Returns the meta object for the map '{@link org.twister.model.eplist.EpEntry#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.twister.model.eplist.EpEntry#getOptions()
	 * @see #getEpEntry()
	 * @generated
	 */
	EReference getEpEntry_Options();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EplistFactory getEplistFactory();

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
		 * The meta object literal for the '{@link org.twister.model.eplist.impl.EpListImpl <em>Ep List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.eplist.impl.EpListImpl
		 * @see org.twister.model.eplist.impl.EplistPackageImpl#getEpList()
		 * @generated
		 */
		EClass EP_LIST = eINSTANCE.getEpList();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EP_LIST__ENTRIES = eINSTANCE.getEpList_Entries();

		/**
		 * The meta object literal for the '<em><b>Sniffer Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_LIST__SNIFFER_ENABLED = eINSTANCE.getEpList_SnifferEnabled();

		/**
		 * The meta object literal for the '<em><b>Sniffer Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_LIST__SNIFFER_INTERFACE = eINSTANCE.getEpList_SnifferInterface();

		/**
		 * The meta object literal for the '<em><b>Auto Ce Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_LIST__AUTO_CE_HOST = eINSTANCE.getEpList_AutoCeHost();

		/**
		 * The meta object literal for the '<em><b>Auto Ce Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_LIST__AUTO_CE_PORT = eINSTANCE.getEpList_AutoCePort();

		/**
		 * The meta object literal for the '{@link org.twister.model.eplist.impl.EpEntryImpl <em>Ep Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.eplist.impl.EpEntryImpl
		 * @see org.twister.model.eplist.impl.EplistPackageImpl#getEpEntry()
		 * @generated
		 */
		EClass EP_ENTRY = eINSTANCE.getEpEntry();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_ENTRY__NAME = eINSTANCE.getEpEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Ce Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_ENTRY__CE_HOST = eINSTANCE.getEpEntry_CeHost();

		/**
		 * The meta object literal for the '<em><b>Ce Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_ENTRY__CE_PORT = eINSTANCE.getEpEntry_CePort();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_ENTRY__HOST = eINSTANCE.getEpEntry_Host();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EP_ENTRY__ENABLED = eINSTANCE.getEpEntry_Enabled();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EP_ENTRY__OPTIONS = eINSTANCE.getEpEntry_Options();

	}

} //EplistPackage
