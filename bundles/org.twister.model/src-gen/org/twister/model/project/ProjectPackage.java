// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

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
 * What a user composes: a project of suites of test files.
 * <!-- end-model-doc -->
 * @see org.twister.model.project.ProjectFactory
 * @model kind="package"
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:project";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "project";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.twister.model.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.ProjectImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 0;

	/**
	 * The feature id for the '<em><b>Stop On Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STOP_ON_FAIL = 0;

	/**
	 * The feature id for the '<em><b>Database Auto Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DATABASE_AUTO_SAVE = 1;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DELAY = 2;

	/**
	 * The feature id for the '<em><b>Libraries</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LIBRARIES = 3;

	/**
	 * The feature id for the '<em><b>Script Pre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SCRIPT_PRE = 4;

	/**
	 * The feature id for the '<em><b>Script Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SCRIPT_POST = 5;

	/**
	 * The feature id for the '<em><b>Script Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SCRIPT_MANDATORY = 6;

	/**
	 * The feature id for the '<em><b>Clear Case View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CLEAR_CASE_VIEW = 7;

	/**
	 * The feature id for the '<em><b>Library Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LIBRARY_DEPTH = 8;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FIELDS = 9;

	/**
	 * The feature id for the '<em><b>Suites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SUITES = 10;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.SuiteItemImpl <em>Suite Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.SuiteItemImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getSuiteItem()
	 * @generated
	 */
	int SUITE_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM__REPEAT = 1;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM__DEPENDENCIES = 2;

	/**
	 * The feature id for the '<em><b>Configuration Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM__CONFIGURATION_FILES = 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM__PARENT = 4;

	/**
	 * The number of structural features of the '<em>Suite Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Suite Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.SuiteImpl <em>Suite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.SuiteImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getSuite()
	 * @generated
	 */
	int SUITE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__ID = SUITE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__REPEAT = SUITE_ITEM__REPEAT;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__DEPENDENCIES = SUITE_ITEM__DEPENDENCIES;

	/**
	 * The feature id for the '<em><b>Configuration Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__CONFIGURATION_FILES = SUITE_ITEM__CONFIGURATION_FILES;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__PARENT = SUITE_ITEM__PARENT;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__NAME = SUITE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Eps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__EPS = SUITE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Test Beds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__TEST_BEDS = SUITE_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Suts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__SUTS = SUITE_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Panic Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__PANIC_DETECT = SUITE_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Libraries</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__LIBRARIES = SUITE_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__FIELDS = SUITE_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__ITEMS = SUITE_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Suite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_FEATURE_COUNT = SUITE_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Suite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_OPERATION_COUNT = SUITE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.TestFileImpl <em>Test File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.TestFileImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getTestFile()
	 * @generated
	 */
	int TEST_FILE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__ID = SUITE_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__REPEAT = SUITE_ITEM__REPEAT;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__DEPENDENCIES = SUITE_ITEM__DEPENDENCIES;

	/**
	 * The feature id for the '<em><b>Configuration Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__CONFIGURATION_FILES = SUITE_ITEM__CONFIGURATION_FILES;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__PARENT = SUITE_ITEM__PARENT;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__PATH = SUITE_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__CHECKED = SUITE_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Runnable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__RUNNABLE = SUITE_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__OPTIONAL = SUITE_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__ROLE = SUITE_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__PARAMETERS = SUITE_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__PROPERTIES = SUITE_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Iteration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__ITERATION = SUITE_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Iteration Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__ITERATION_SAVE = SUITE_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Clear Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__CLEAR_CASE = SUITE_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__TITLE = SUITE_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__SUMMARY = SUITE_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__PRIORITY = SUITE_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Waits For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE__WAITS_FOR = SUITE_ITEM_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Test File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE_FEATURE_COUNT = SUITE_ITEM_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Test File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FILE_OPERATION_COUNT = SUITE_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.PropertyImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.ParameterImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 0;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.UserFieldImpl <em>User Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.UserFieldImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getUserField()
	 * @generated
	 */
	int USER_FIELD = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FIELD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FIELD__VALUE = 1;

	/**
	 * The number of structural features of the '<em>User Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FIELD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>User Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FIELD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.DependencyImpl <em>Dependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.DependencyImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getDependency()
	 * @generated
	 */
	int DEPENDENCY = 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__STATUS = 1;

	/**
	 * The number of structural features of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.impl.ConfigurationFileImpl <em>Configuration File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.impl.ConfigurationFileImpl
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getConfigurationFile()
	 * @generated
	 */
	int CONFIGURATION_FILE = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Iterator Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE__ITERATOR_DEFAULT = 2;

	/**
	 * The feature id for the '<em><b>Iterator Stop On Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL = 3;

	/**
	 * The number of structural features of the '<em>Configuration File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Configuration File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.project.LibraryDepth <em>Library Depth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.LibraryDepth
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getLibraryDepth()
	 * @generated
	 */
	int LIBRARY_DEPTH = 9;

	/**
	 * The meta object id for the '{@link org.twister.model.project.FileRole <em>File Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.project.FileRole
	 * @see org.twister.model.project.impl.ProjectPackageImpl#getFileRole()
	 * @generated
	 */
	int FILE_ROLE = 10;


	/**
	 * Returns the meta object for class '{@link org.twister.model.project.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.twister.model.project.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#isStopOnFail <em>Stop On Fail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop On Fail</em>'.
	 * @see org.twister.model.project.Project#isStopOnFail()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_StopOnFail();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#isDatabaseAutoSave <em>Database Auto Save</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Database Auto Save</em>'.
	 * @see org.twister.model.project.Project#isDatabaseAutoSave()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_DatabaseAutoSave();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.twister.model.project.Project#getDelay()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Delay();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.project.Project#getLibraries <em>Libraries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Libraries</em>'.
	 * @see org.twister.model.project.Project#getLibraries()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Libraries();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#getScriptPre <em>Script Pre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script Pre</em>'.
	 * @see org.twister.model.project.Project#getScriptPre()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ScriptPre();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#getScriptPost <em>Script Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script Post</em>'.
	 * @see org.twister.model.project.Project#getScriptPost()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ScriptPost();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#isScriptMandatory <em>Script Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script Mandatory</em>'.
	 * @see org.twister.model.project.Project#isScriptMandatory()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ScriptMandatory();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#getClearCaseView <em>Clear Case View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Case View</em>'.
	 * @see org.twister.model.project.Project#getClearCaseView()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ClearCaseView();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Project#getLibraryDepth <em>Library Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Depth</em>'.
	 * @see org.twister.model.project.Project#getLibraryDepth()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_LibraryDepth();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.Project#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.twister.model.project.Project#getFields()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.Project#getSuites <em>Suites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suites</em>'.
	 * @see org.twister.model.project.Project#getSuites()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Suites();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.SuiteItem <em>Suite Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suite Item</em>'.
	 * @see org.twister.model.project.SuiteItem
	 * @generated
	 */
	EClass getSuiteItem();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.SuiteItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.project.SuiteItem#getId()
	 * @see #getSuiteItem()
	 * @generated
	 */
	EAttribute getSuiteItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.SuiteItem#getRepeat <em>Repeat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat</em>'.
	 * @see org.twister.model.project.SuiteItem#getRepeat()
	 * @see #getSuiteItem()
	 * @generated
	 */
	EAttribute getSuiteItem_Repeat();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.SuiteItem#getDependencies <em>Dependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dependencies</em>'.
	 * @see org.twister.model.project.SuiteItem#getDependencies()
	 * @see #getSuiteItem()
	 * @generated
	 */
	EReference getSuiteItem_Dependencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.SuiteItem#getConfigurationFiles <em>Configuration Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Configuration Files</em>'.
	 * @see org.twister.model.project.SuiteItem#getConfigurationFiles()
	 * @see #getSuiteItem()
	 * @generated
	 */
	EReference getSuiteItem_ConfigurationFiles();

	/**
	 * Returns the meta object for the container reference '{@link org.twister.model.project.SuiteItem#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.twister.model.project.SuiteItem#getParent()
	 * @see #getSuiteItem()
	 * @generated
	 */
	EReference getSuiteItem_Parent();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.Suite <em>Suite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suite</em>'.
	 * @see org.twister.model.project.Suite
	 * @generated
	 */
	EClass getSuite();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Suite#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.project.Suite#getName()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.project.Suite#getEps <em>Eps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Eps</em>'.
	 * @see org.twister.model.project.Suite#getEps()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Eps();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.project.Suite#getTestBeds <em>Test Beds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Test Beds</em>'.
	 * @see org.twister.model.project.Suite#getTestBeds()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_TestBeds();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.project.Suite#getSuts <em>Suts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Suts</em>'.
	 * @see org.twister.model.project.Suite#getSuts()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Suts();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Suite#isPanicDetect <em>Panic Detect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panic Detect</em>'.
	 * @see org.twister.model.project.Suite#isPanicDetect()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_PanicDetect();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.project.Suite#getLibraries <em>Libraries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Libraries</em>'.
	 * @see org.twister.model.project.Suite#getLibraries()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Libraries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.Suite#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.twister.model.project.Suite#getFields()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.Suite#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.twister.model.project.Suite#getItems()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Items();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.TestFile <em>Test File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test File</em>'.
	 * @see org.twister.model.project.TestFile
	 * @generated
	 */
	EClass getTestFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.twister.model.project.TestFile#getPath()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#isChecked <em>Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked</em>'.
	 * @see org.twister.model.project.TestFile#isChecked()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Checked();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#isRunnable <em>Runnable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runnable</em>'.
	 * @see org.twister.model.project.TestFile#isRunnable()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Runnable();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.twister.model.project.TestFile#isOptional()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.twister.model.project.TestFile#getRole()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Role();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.TestFile#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.twister.model.project.TestFile#getParameters()
	 * @see #getTestFile()
	 * @generated
	 */
	EReference getTestFile_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.project.TestFile#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.twister.model.project.TestFile#getProperties()
	 * @see #getTestFile()
	 * @generated
	 */
	EReference getTestFile_Properties();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getIteration <em>Iteration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iteration</em>'.
	 * @see org.twister.model.project.TestFile#getIteration()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Iteration();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getIterationSave <em>Iteration Save</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iteration Save</em>'.
	 * @see org.twister.model.project.TestFile#getIterationSave()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_IterationSave();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#isClearCase <em>Clear Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Case</em>'.
	 * @see org.twister.model.project.TestFile#isClearCase()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_ClearCase();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.twister.model.project.TestFile#getTitle()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.twister.model.project.TestFile#getSummary()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.twister.model.project.TestFile#getPriority()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.TestFile#getWaitsFor <em>Waits For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waits For</em>'.
	 * @see org.twister.model.project.TestFile#getWaitsFor()
	 * @see #getTestFile()
	 * @generated
	 */
	EAttribute getTestFile_WaitsFor();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.twister.model.project.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.project.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.twister.model.project.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.twister.model.project.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.twister.model.project.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.UserField <em>User Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Field</em>'.
	 * @see org.twister.model.project.UserField
	 * @generated
	 */
	EClass getUserField();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.UserField#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.project.UserField#getName()
	 * @see #getUserField()
	 * @generated
	 */
	EAttribute getUserField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.UserField#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.twister.model.project.UserField#getValue()
	 * @see #getUserField()
	 * @generated
	 */
	EAttribute getUserField_Value();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.Dependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependency</em>'.
	 * @see org.twister.model.project.Dependency
	 * @generated
	 */
	EClass getDependency();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Dependency#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.twister.model.project.Dependency#getTarget()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.Dependency#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.twister.model.project.Dependency#getStatus()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Status();

	/**
	 * Returns the meta object for class '{@link org.twister.model.project.ConfigurationFile <em>Configuration File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration File</em>'.
	 * @see org.twister.model.project.ConfigurationFile
	 * @generated
	 */
	EClass getConfigurationFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.ConfigurationFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.twister.model.project.ConfigurationFile#getName()
	 * @see #getConfigurationFile()
	 * @generated
	 */
	EAttribute getConfigurationFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.ConfigurationFile#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.twister.model.project.ConfigurationFile#isEnabled()
	 * @see #getConfigurationFile()
	 * @generated
	 */
	EAttribute getConfigurationFile_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.ConfigurationFile#isIteratorDefault <em>Iterator Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterator Default</em>'.
	 * @see org.twister.model.project.ConfigurationFile#isIteratorDefault()
	 * @see #getConfigurationFile()
	 * @generated
	 */
	EAttribute getConfigurationFile_IteratorDefault();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.project.ConfigurationFile#isIteratorStopOnFail <em>Iterator Stop On Fail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterator Stop On Fail</em>'.
	 * @see org.twister.model.project.ConfigurationFile#isIteratorStopOnFail()
	 * @see #getConfigurationFile()
	 * @generated
	 */
	EAttribute getConfigurationFile_IteratorStopOnFail();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.project.LibraryDepth <em>Library Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Library Depth</em>'.
	 * @see org.twister.model.project.LibraryDepth
	 * @generated
	 */
	EEnum getLibraryDepth();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.project.FileRole <em>File Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File Role</em>'.
	 * @see org.twister.model.project.FileRole
	 * @generated
	 */
	EEnum getFileRole();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

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
		 * The meta object literal for the '{@link org.twister.model.project.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.ProjectImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Stop On Fail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__STOP_ON_FAIL = eINSTANCE.getProject_StopOnFail();

		/**
		 * The meta object literal for the '<em><b>Database Auto Save</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DATABASE_AUTO_SAVE = eINSTANCE.getProject_DatabaseAutoSave();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DELAY = eINSTANCE.getProject_Delay();

		/**
		 * The meta object literal for the '<em><b>Libraries</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LIBRARIES = eINSTANCE.getProject_Libraries();

		/**
		 * The meta object literal for the '<em><b>Script Pre</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SCRIPT_PRE = eINSTANCE.getProject_ScriptPre();

		/**
		 * The meta object literal for the '<em><b>Script Post</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SCRIPT_POST = eINSTANCE.getProject_ScriptPost();

		/**
		 * The meta object literal for the '<em><b>Script Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SCRIPT_MANDATORY = eINSTANCE.getProject_ScriptMandatory();

		/**
		 * The meta object literal for the '<em><b>Clear Case View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CLEAR_CASE_VIEW = eINSTANCE.getProject_ClearCaseView();

		/**
		 * The meta object literal for the '<em><b>Library Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LIBRARY_DEPTH = eINSTANCE.getProject_LibraryDepth();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__FIELDS = eINSTANCE.getProject_Fields();

		/**
		 * The meta object literal for the '<em><b>Suites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SUITES = eINSTANCE.getProject_Suites();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.SuiteItemImpl <em>Suite Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.SuiteItemImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getSuiteItem()
		 * @generated
		 */
		EClass SUITE_ITEM = eINSTANCE.getSuiteItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE_ITEM__ID = eINSTANCE.getSuiteItem_Id();

		/**
		 * The meta object literal for the '<em><b>Repeat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE_ITEM__REPEAT = eINSTANCE.getSuiteItem_Repeat();

		/**
		 * The meta object literal for the '<em><b>Dependencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE_ITEM__DEPENDENCIES = eINSTANCE.getSuiteItem_Dependencies();

		/**
		 * The meta object literal for the '<em><b>Configuration Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE_ITEM__CONFIGURATION_FILES = eINSTANCE.getSuiteItem_ConfigurationFiles();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE_ITEM__PARENT = eINSTANCE.getSuiteItem_Parent();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.SuiteImpl <em>Suite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.SuiteImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getSuite()
		 * @generated
		 */
		EClass SUITE = eINSTANCE.getSuite();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__NAME = eINSTANCE.getSuite_Name();

		/**
		 * The meta object literal for the '<em><b>Eps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__EPS = eINSTANCE.getSuite_Eps();

		/**
		 * The meta object literal for the '<em><b>Test Beds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__TEST_BEDS = eINSTANCE.getSuite_TestBeds();

		/**
		 * The meta object literal for the '<em><b>Suts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__SUTS = eINSTANCE.getSuite_Suts();

		/**
		 * The meta object literal for the '<em><b>Panic Detect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__PANIC_DETECT = eINSTANCE.getSuite_PanicDetect();

		/**
		 * The meta object literal for the '<em><b>Libraries</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__LIBRARIES = eINSTANCE.getSuite_Libraries();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__FIELDS = eINSTANCE.getSuite_Fields();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__ITEMS = eINSTANCE.getSuite_Items();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.TestFileImpl <em>Test File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.TestFileImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getTestFile()
		 * @generated
		 */
		EClass TEST_FILE = eINSTANCE.getTestFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__PATH = eINSTANCE.getTestFile_Path();

		/**
		 * The meta object literal for the '<em><b>Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__CHECKED = eINSTANCE.getTestFile_Checked();

		/**
		 * The meta object literal for the '<em><b>Runnable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__RUNNABLE = eINSTANCE.getTestFile_Runnable();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__OPTIONAL = eINSTANCE.getTestFile_Optional();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__ROLE = eINSTANCE.getTestFile_Role();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_FILE__PARAMETERS = eINSTANCE.getTestFile_Parameters();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_FILE__PROPERTIES = eINSTANCE.getTestFile_Properties();

		/**
		 * The meta object literal for the '<em><b>Iteration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__ITERATION = eINSTANCE.getTestFile_Iteration();

		/**
		 * The meta object literal for the '<em><b>Iteration Save</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__ITERATION_SAVE = eINSTANCE.getTestFile_IterationSave();

		/**
		 * The meta object literal for the '<em><b>Clear Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__CLEAR_CASE = eINSTANCE.getTestFile_ClearCase();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__TITLE = eINSTANCE.getTestFile_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__SUMMARY = eINSTANCE.getTestFile_Summary();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__PRIORITY = eINSTANCE.getTestFile_Priority();

		/**
		 * The meta object literal for the '<em><b>Waits For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FILE__WAITS_FOR = eINSTANCE.getTestFile_WaitsFor();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.PropertyImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.ParameterImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.UserFieldImpl <em>User Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.UserFieldImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getUserField()
		 * @generated
		 */
		EClass USER_FIELD = eINSTANCE.getUserField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_FIELD__NAME = eINSTANCE.getUserField_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_FIELD__VALUE = eINSTANCE.getUserField_Value();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.DependencyImpl <em>Dependency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.DependencyImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getDependency()
		 * @generated
		 */
		EClass DEPENDENCY = eINSTANCE.getDependency();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__TARGET = eINSTANCE.getDependency_Target();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__STATUS = eINSTANCE.getDependency_Status();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.impl.ConfigurationFileImpl <em>Configuration File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.impl.ConfigurationFileImpl
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getConfigurationFile()
		 * @generated
		 */
		EClass CONFIGURATION_FILE = eINSTANCE.getConfigurationFile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION_FILE__NAME = eINSTANCE.getConfigurationFile_Name();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION_FILE__ENABLED = eINSTANCE.getConfigurationFile_Enabled();

		/**
		 * The meta object literal for the '<em><b>Iterator Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION_FILE__ITERATOR_DEFAULT = eINSTANCE.getConfigurationFile_IteratorDefault();

		/**
		 * The meta object literal for the '<em><b>Iterator Stop On Fail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION_FILE__ITERATOR_STOP_ON_FAIL = eINSTANCE.getConfigurationFile_IteratorStopOnFail();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.LibraryDepth <em>Library Depth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.LibraryDepth
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getLibraryDepth()
		 * @generated
		 */
		EEnum LIBRARY_DEPTH = eINSTANCE.getLibraryDepth();

		/**
		 * The meta object literal for the '{@link org.twister.model.project.FileRole <em>File Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.project.FileRole
		 * @see org.twister.model.project.impl.ProjectPackageImpl#getFileRole()
		 * @generated
		 */
		EEnum FILE_ROLE = eINSTANCE.getFileRole();

	}

} //ProjectPackage
