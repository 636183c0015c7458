// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins;

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
 * The plugins that a user has switched on, and their settings.
 * <!-- end-model-doc -->
 * @see org.twister.model.plugins.PluginsFactory
 * @model kind="package"
 * @generated
 */
public interface PluginsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "plugins";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:plugins";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plugins";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PluginsPackage eINSTANCE = org.twister.model.plugins.impl.PluginsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.plugins.impl.PluginListImpl <em>Plugin List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.plugins.impl.PluginListImpl
	 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginList()
	 * @generated
	 */
	int PLUGIN_LIST = 0;

	/**
	 * The feature id for the '<em><b>Plugins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_LIST__PLUGINS = 0;

	/**
	 * The number of structural features of the '<em>Plugin List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_LIST_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Plugin List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_LIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.plugins.impl.PluginEntryImpl <em>Plugin Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.plugins.impl.PluginEntryImpl
	 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginEntry()
	 * @generated
	 */
	int PLUGIN_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Jar File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY__JAR_FILE = 1;

	/**
	 * The feature id for the '<em><b>Py File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY__PY_FILE = 2;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY__ENABLED = 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY__PROPERTIES = 4;

	/**
	 * The number of structural features of the '<em>Plugin Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Plugin Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.plugins.impl.PluginPropertyImpl <em>Plugin Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.plugins.impl.PluginPropertyImpl
	 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginProperty()
	 * @generated
	 */
	int PLUGIN_PROPERTY = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_PROPERTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Plugin Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Plugin Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_PROPERTY_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.plugins.PluginList <em>Plugin List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plugin List</em>'.
	 * @see org.twister.model.plugins.PluginList
	 * @generated
	 */
	EClass getPluginList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.plugins.PluginList#getPlugins <em>Plugins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plugins</em>'.
	 * @see org.twister.model.plugins.PluginList#getPlugins()
	 * @see #getPluginList()
	 * @generated
	 */
	EReference getPluginList_Plugins();

	/**
	 * Returns the meta object for class '{@link org.twister.model.plugins.PluginEntry <em>Plugin Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plugin Entry</em>'.
	 * @see org.twister.model.plugins.PluginEntry
	 * @generated
	 */
	EClass getPluginEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.plugins.PluginEntry#getName()
	 * @see #getPluginEntry()
	 * @generated
	 */
	EAttribute getPluginEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginEntry#getJarFile <em>Jar File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jar File</em>'.
	 * @see org.twister.model.plugins.PluginEntry#getJarFile()
	 * @see #getPluginEntry()
	 * @generated
	 */
	EAttribute getPluginEntry_JarFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginEntry#getPyFile <em>Py File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Py File</em>'.
	 * @see org.twister.model.plugins.PluginEntry#getPyFile()
	 * @see #getPluginEntry()
	 * @generated
	 */
	EAttribute getPluginEntry_PyFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginEntry#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.twister.model.plugins.PluginEntry#isEnabled()
	 * @see #getPluginEntry()
	 * @generated
	 */
	EAttribute getPluginEntry_Enabled();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.plugins.PluginEntry#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.twister.model.plugins.PluginEntry#getProperties()
	 * @see #getPluginEntry()
	 * @generated
	 */
	EReference getPluginEntry_Properties();

	/**
	 * Returns the meta object for class '{@link org.twister.model.plugins.PluginProperty <em>Plugin Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plugin Property</em>'.
	 * @see org.twister.model.plugins.PluginProperty
	 * @generated
	 */
	EClass getPluginProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginProperty#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.plugins.PluginProperty#getName()
	 * @see #getPluginProperty()
	 * @generated
	 */
	EAttribute getPluginProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.plugins.PluginProperty#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.twister.model.plugins.PluginProperty#getValue()
	 * @see #getPluginProperty()
	 * @generated
	 */
	EAttribute getPluginProperty_Value();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PluginsFactory getPluginsFactory();

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
		 * The meta object literal for the '{@link org.twister.model.plugins.impl.PluginListImpl <em>Plugin List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.plugins.impl.PluginListImpl
		 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginList()
		 * @generated
		 */
		EClass PLUGIN_LIST = eINSTANCE.getPluginList();

		/**
		 * The meta object literal for the '<em><b>Plugins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLUGIN_LIST__PLUGINS = eINSTANCE.getPluginList_Plugins();

		/**
		 * The meta object literal for the '{@link org.twister.model.plugins.impl.PluginEntryImpl <em>Plugin Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.plugins.impl.PluginEntryImpl
		 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginEntry()
		 * @generated
		 */
		EClass PLUGIN_ENTRY = eINSTANCE.getPluginEntry();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_ENTRY__NAME = eINSTANCE.getPluginEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Jar File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_ENTRY__JAR_FILE = eINSTANCE.getPluginEntry_JarFile();

		/**
		 * The meta object literal for the '<em><b>Py File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_ENTRY__PY_FILE = eINSTANCE.getPluginEntry_PyFile();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_ENTRY__ENABLED = eINSTANCE.getPluginEntry_Enabled();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLUGIN_ENTRY__PROPERTIES = eINSTANCE.getPluginEntry_Properties();

		/**
		 * The meta object literal for the '{@link org.twister.model.plugins.impl.PluginPropertyImpl <em>Plugin Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.plugins.impl.PluginPropertyImpl
		 * @see org.twister.model.plugins.impl.PluginsPackageImpl#getPluginProperty()
		 * @generated
		 */
		EClass PLUGIN_PROPERTY = eINSTANCE.getPluginProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_PROPERTY__NAME = eINSTANCE.getPluginProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLUGIN_PROPERTY__VALUE = eINSTANCE.getPluginProperty_Value();

	}

} //PluginsPackage
