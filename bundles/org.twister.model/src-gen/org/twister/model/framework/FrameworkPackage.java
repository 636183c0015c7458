// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.framework;

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
 * A user's framework configuration: where projects, tests, libraries, logs and the other configuration files are. Paths are kept as written, with ~ and $HOME.
 * <!-- end-model-doc -->
 * @see org.twister.model.framework.FrameworkFactory
 * @model kind="package"
 * @generated
 */
public interface FrameworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "framework";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:framework";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "framework";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FrameworkPackage eINSTANCE = org.twister.model.framework.impl.FrameworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.framework.impl.FrameworkConfigurationImpl <em>Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.framework.impl.FrameworkConfigurationImpl
	 * @see org.twister.model.framework.impl.FrameworkPackageImpl#getFrameworkConfiguration()
	 * @generated
	 */
	int FRAMEWORK_CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Central Engine Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT = 0;

	/**
	 * The feature id for the '<em><b>Http Server Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT = 1;

	/**
	 * The feature id for the '<em><b>Tests Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__TESTS_PATH = 2;

	/**
	 * The feature id for the '<em><b>Projects Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__PROJECTS_PATH = 3;

	/**
	 * The feature id for the '<em><b>Predefined Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__PREDEFINED_PATH = 4;

	/**
	 * The feature id for the '<em><b>Libraries Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__LIBRARIES_PATH = 5;

	/**
	 * The feature id for the '<em><b>Ep Names File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__EP_NAMES_FILE = 6;

	/**
	 * The feature id for the '<em><b>Logs Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__LOGS_PATH = 7;

	/**
	 * The feature id for the '<em><b>Log Files</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__LOG_FILES = 8;

	/**
	 * The feature id for the '<em><b>Database File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__DATABASE_FILE = 9;

	/**
	 * The feature id for the '<em><b>Email File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__EMAIL_FILE = 10;

	/**
	 * The feature id for the '<em><b>Globals File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__GLOBALS_FILE = 11;

	/**
	 * The feature id for the '<em><b>Archive Logs Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH = 12;

	/**
	 * The feature id for the '<em><b>Archive Logs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS = 13;

	/**
	 * The feature id for the '<em><b>Test Configurations Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH = 14;

	/**
	 * The feature id for the '<em><b>Sut Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__SUT_PATH = 15;

	/**
	 * The feature id for the '<em><b>System Sut Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH = 16;

	/**
	 * The feature id for the '<em><b>Use Shared Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE = 17;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_CONFIGURATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.framework.impl.LogFilesImpl <em>Log Files</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.framework.impl.LogFilesImpl
	 * @see org.twister.model.framework.impl.FrameworkPackageImpl#getLogFiles()
	 * @generated
	 */
	int LOG_FILES = 1;

	/**
	 * The feature id for the '<em><b>Running</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES__RUNNING = 0;

	/**
	 * The feature id for the '<em><b>Debug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES__DEBUG = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES__TEST = 3;

	/**
	 * The feature id for the '<em><b>Cli</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES__CLI = 4;

	/**
	 * The number of structural features of the '<em>Log Files</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Log Files</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILES_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.twister.model.framework.FrameworkConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration
	 * @generated
	 */
	EClass getFrameworkConfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getCentralEnginePort <em>Central Engine Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Central Engine Port</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getCentralEnginePort()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_CentralEnginePort();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getHttpServerPort <em>Http Server Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Http Server Port</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getHttpServerPort()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_HttpServerPort();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getTestsPath <em>Tests Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tests Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getTestsPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_TestsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getProjectsPath <em>Projects Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Projects Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getProjectsPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_ProjectsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getPredefinedPath <em>Predefined Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Predefined Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getPredefinedPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_PredefinedPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getLibrariesPath <em>Libraries Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Libraries Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getLibrariesPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_LibrariesPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getEpNamesFile <em>Ep Names File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ep Names File</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getEpNamesFile()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_EpNamesFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getLogsPath <em>Logs Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logs Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getLogsPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_LogsPath();

	/**
	 * Returns the meta object for the containment reference '{@link org.twister.model.framework.FrameworkConfiguration#getLogFiles <em>Log Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Log Files</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getLogFiles()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EReference getFrameworkConfiguration_LogFiles();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getDatabaseFile <em>Database File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Database File</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getDatabaseFile()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_DatabaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getEmailFile <em>Email File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email File</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getEmailFile()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_EmailFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getGlobalsFile <em>Globals File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Globals File</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getGlobalsFile()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_GlobalsFile();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getArchiveLogsPath <em>Archive Logs Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive Logs Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getArchiveLogsPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_ArchiveLogsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#isArchiveLogs <em>Archive Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive Logs</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#isArchiveLogs()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_ArchiveLogs();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getTestConfigurationsPath <em>Test Configurations Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Configurations Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getTestConfigurationsPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_TestConfigurationsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getSutPath <em>Sut Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sut Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getSutPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_SutPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#getSystemSutPath <em>System Sut Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System Sut Path</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#getSystemSutPath()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_SystemSutPath();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.FrameworkConfiguration#isUseSharedDatabase <em>Use Shared Database</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use Shared Database</em>'.
	 * @see org.twister.model.framework.FrameworkConfiguration#isUseSharedDatabase()
	 * @see #getFrameworkConfiguration()
	 * @generated
	 */
	EAttribute getFrameworkConfiguration_UseSharedDatabase();

	/**
	 * Returns the meta object for class '{@link org.twister.model.framework.LogFiles <em>Log Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Files</em>'.
	 * @see org.twister.model.framework.LogFiles
	 * @generated
	 */
	EClass getLogFiles();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.LogFiles#getRunning <em>Running</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Running</em>'.
	 * @see org.twister.model.framework.LogFiles#getRunning()
	 * @see #getLogFiles()
	 * @generated
	 */
	EAttribute getLogFiles_Running();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.LogFiles#getDebug <em>Debug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Debug</em>'.
	 * @see org.twister.model.framework.LogFiles#getDebug()
	 * @see #getLogFiles()
	 * @generated
	 */
	EAttribute getLogFiles_Debug();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.LogFiles#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.twister.model.framework.LogFiles#getSummary()
	 * @see #getLogFiles()
	 * @generated
	 */
	EAttribute getLogFiles_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.LogFiles#getTest <em>Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test</em>'.
	 * @see org.twister.model.framework.LogFiles#getTest()
	 * @see #getLogFiles()
	 * @generated
	 */
	EAttribute getLogFiles_Test();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.framework.LogFiles#getCli <em>Cli</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cli</em>'.
	 * @see org.twister.model.framework.LogFiles#getCli()
	 * @see #getLogFiles()
	 * @generated
	 */
	EAttribute getLogFiles_Cli();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FrameworkFactory getFrameworkFactory();

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
		 * The meta object literal for the '{@link org.twister.model.framework.impl.FrameworkConfigurationImpl <em>Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.framework.impl.FrameworkConfigurationImpl
		 * @see org.twister.model.framework.impl.FrameworkPackageImpl#getFrameworkConfiguration()
		 * @generated
		 */
		EClass FRAMEWORK_CONFIGURATION = eINSTANCE.getFrameworkConfiguration();

		/**
		 * The meta object literal for the '<em><b>Central Engine Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT = eINSTANCE.getFrameworkConfiguration_CentralEnginePort();

		/**
		 * The meta object literal for the '<em><b>Http Server Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT = eINSTANCE.getFrameworkConfiguration_HttpServerPort();

		/**
		 * The meta object literal for the '<em><b>Tests Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__TESTS_PATH = eINSTANCE.getFrameworkConfiguration_TestsPath();

		/**
		 * The meta object literal for the '<em><b>Projects Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__PROJECTS_PATH = eINSTANCE.getFrameworkConfiguration_ProjectsPath();

		/**
		 * The meta object literal for the '<em><b>Predefined Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__PREDEFINED_PATH = eINSTANCE.getFrameworkConfiguration_PredefinedPath();

		/**
		 * The meta object literal for the '<em><b>Libraries Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__LIBRARIES_PATH = eINSTANCE.getFrameworkConfiguration_LibrariesPath();

		/**
		 * The meta object literal for the '<em><b>Ep Names File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__EP_NAMES_FILE = eINSTANCE.getFrameworkConfiguration_EpNamesFile();

		/**
		 * The meta object literal for the '<em><b>Logs Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__LOGS_PATH = eINSTANCE.getFrameworkConfiguration_LogsPath();

		/**
		 * The meta object literal for the '<em><b>Log Files</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK_CONFIGURATION__LOG_FILES = eINSTANCE.getFrameworkConfiguration_LogFiles();

		/**
		 * The meta object literal for the '<em><b>Database File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__DATABASE_FILE = eINSTANCE.getFrameworkConfiguration_DatabaseFile();

		/**
		 * The meta object literal for the '<em><b>Email File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__EMAIL_FILE = eINSTANCE.getFrameworkConfiguration_EmailFile();

		/**
		 * The meta object literal for the '<em><b>Globals File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__GLOBALS_FILE = eINSTANCE.getFrameworkConfiguration_GlobalsFile();

		/**
		 * The meta object literal for the '<em><b>Archive Logs Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH = eINSTANCE.getFrameworkConfiguration_ArchiveLogsPath();

		/**
		 * The meta object literal for the '<em><b>Archive Logs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS = eINSTANCE.getFrameworkConfiguration_ArchiveLogs();

		/**
		 * The meta object literal for the '<em><b>Test Configurations Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH = eINSTANCE.getFrameworkConfiguration_TestConfigurationsPath();

		/**
		 * The meta object literal for the '<em><b>Sut Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__SUT_PATH = eINSTANCE.getFrameworkConfiguration_SutPath();

		/**
		 * The meta object literal for the '<em><b>System Sut Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH = eINSTANCE.getFrameworkConfiguration_SystemSutPath();

		/**
		 * The meta object literal for the '<em><b>Use Shared Database</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE = eINSTANCE.getFrameworkConfiguration_UseSharedDatabase();

		/**
		 * The meta object literal for the '{@link org.twister.model.framework.impl.LogFilesImpl <em>Log Files</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.framework.impl.LogFilesImpl
		 * @see org.twister.model.framework.impl.FrameworkPackageImpl#getLogFiles()
		 * @generated
		 */
		EClass LOG_FILES = eINSTANCE.getLogFiles();

		/**
		 * The meta object literal for the '<em><b>Running</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILES__RUNNING = eINSTANCE.getLogFiles_Running();

		/**
		 * The meta object literal for the '<em><b>Debug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILES__DEBUG = eINSTANCE.getLogFiles_Debug();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILES__SUMMARY = eINSTANCE.getLogFiles_Summary();

		/**
		 * The meta object literal for the '<em><b>Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILES__TEST = eINSTANCE.getLogFiles_Test();

		/**
		 * The meta object literal for the '<em><b>Cli</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILES__CLI = eINSTANCE.getLogFiles_Cli();

	}

} //FrameworkPackage
