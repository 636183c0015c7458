// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.framework.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkPackage;
import org.twister.model.framework.LogFiles;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getCentralEnginePort <em>Central Engine Port</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getHttpServerPort <em>Http Server Port</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getTestsPath <em>Tests Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getProjectsPath <em>Projects Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getPredefinedPath <em>Predefined Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getLibrariesPath <em>Libraries Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getEpNamesFile <em>Ep Names File</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getLogsPath <em>Logs Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getLogFiles <em>Log Files</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getDatabaseFile <em>Database File</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getEmailFile <em>Email File</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getGlobalsFile <em>Globals File</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getArchiveLogsPath <em>Archive Logs Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#isArchiveLogs <em>Archive Logs</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getTestConfigurationsPath <em>Test Configurations Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getSutPath <em>Sut Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#getSystemSutPath <em>System Sut Path</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.FrameworkConfigurationImpl#isUseSharedDatabase <em>Use Shared Database</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameworkConfigurationImpl extends SourceObject implements FrameworkConfiguration {
	/**
	 * The default value of the '{@link #getCentralEnginePort() <em>Central Engine Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentralEnginePort()
	 * @generated
	 * @ordered
	 */
	protected static final int CENTRAL_ENGINE_PORT_EDEFAULT = 8000;

	/**
	 * The cached value of the '{@link #getCentralEnginePort() <em>Central Engine Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentralEnginePort()
	 * @generated
	 * @ordered
	 */
	protected int centralEnginePort = CENTRAL_ENGINE_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHttpServerPort() <em>Http Server Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpServerPort()
	 * @generated
	 * @ordered
	 */
	protected static final int HTTP_SERVER_PORT_EDEFAULT = 8080;

	/**
	 * The cached value of the '{@link #getHttpServerPort() <em>Http Server Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpServerPort()
	 * @generated
	 * @ordered
	 */
	protected int httpServerPort = HTTP_SERVER_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestsPath() <em>Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String TESTS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTestsPath() <em>Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestsPath()
	 * @generated
	 * @ordered
	 */
	protected String testsPath = TESTS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getProjectsPath() <em>Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PROJECTS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getProjectsPath() <em>Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectsPath()
	 * @generated
	 * @ordered
	 */
	protected String projectsPath = PROJECTS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPredefinedPath() <em>Predefined Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredefinedPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PREDEFINED_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPredefinedPath() <em>Predefined Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredefinedPath()
	 * @generated
	 * @ordered
	 */
	protected String predefinedPath = PREDEFINED_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLibrariesPath() <em>Libraries Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibrariesPath()
	 * @generated
	 * @ordered
	 */
	protected static final String LIBRARIES_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLibrariesPath() <em>Libraries Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibrariesPath()
	 * @generated
	 * @ordered
	 */
	protected String librariesPath = LIBRARIES_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpNamesFile() <em>Ep Names File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpNamesFile()
	 * @generated
	 * @ordered
	 */
	protected static final String EP_NAMES_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getEpNamesFile() <em>Ep Names File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpNamesFile()
	 * @generated
	 * @ordered
	 */
	protected String epNamesFile = EP_NAMES_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogsPath() <em>Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String LOGS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLogsPath() <em>Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogsPath()
	 * @generated
	 * @ordered
	 */
	protected String logsPath = LOGS_PATH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLogFiles() <em>Log Files</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogFiles()
	 * @generated
	 * @ordered
	 */
	protected LogFiles logFiles;

	/**
	 * The default value of the '{@link #getDatabaseFile() <em>Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatabaseFile()
	 * @generated
	 * @ordered
	 */
	protected static final String DATABASE_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDatabaseFile() <em>Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatabaseFile()
	 * @generated
	 * @ordered
	 */
	protected String databaseFile = DATABASE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmailFile() <em>Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmailFile()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getEmailFile() <em>Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmailFile()
	 * @generated
	 * @ordered
	 */
	protected String emailFile = EMAIL_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlobalsFile() <em>Globals File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalsFile()
	 * @generated
	 * @ordered
	 */
	protected static final String GLOBALS_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getGlobalsFile() <em>Globals File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalsFile()
	 * @generated
	 * @ordered
	 */
	protected String globalsFile = GLOBALS_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchiveLogsPath() <em>Archive Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchiveLogsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVE_LOGS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getArchiveLogsPath() <em>Archive Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchiveLogsPath()
	 * @generated
	 * @ordered
	 */
	protected String archiveLogsPath = ARCHIVE_LOGS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isArchiveLogs() <em>Archive Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchiveLogs()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ARCHIVE_LOGS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isArchiveLogs() <em>Archive Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchiveLogs()
	 * @generated
	 * @ordered
	 */
	protected boolean archiveLogs = ARCHIVE_LOGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestConfigurationsPath() <em>Test Configurations Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestConfigurationsPath()
	 * @generated
	 * @ordered
	 */
	protected static final String TEST_CONFIGURATIONS_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTestConfigurationsPath() <em>Test Configurations Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestConfigurationsPath()
	 * @generated
	 * @ordered
	 */
	protected String testConfigurationsPath = TEST_CONFIGURATIONS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSutPath() <em>Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSutPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SUT_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSutPath() <em>Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSutPath()
	 * @generated
	 * @ordered
	 */
	protected String sutPath = SUT_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSystemSutPath() <em>System Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystemSutPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SYSTEM_SUT_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSystemSutPath() <em>System Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystemSutPath()
	 * @generated
	 * @ordered
	 */
	protected String systemSutPath = SYSTEM_SUT_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseSharedDatabase() <em>Use Shared Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUseSharedDatabase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean USE_SHARED_DATABASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseSharedDatabase() <em>Use Shared Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUseSharedDatabase()
	 * @generated
	 * @ordered
	 */
	protected boolean useSharedDatabase = USE_SHARED_DATABASE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameworkConfigurationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCentralEnginePort() {
		return centralEnginePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentralEnginePort(int newCentralEnginePort) {
		int oldCentralEnginePort = centralEnginePort;
		centralEnginePort = newCentralEnginePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT, oldCentralEnginePort, centralEnginePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHttpServerPort() {
		return httpServerPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHttpServerPort(int newHttpServerPort) {
		int oldHttpServerPort = httpServerPort;
		httpServerPort = newHttpServerPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT, oldHttpServerPort, httpServerPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestsPath() {
		return testsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestsPath(String newTestsPath) {
		String oldTestsPath = testsPath;
		testsPath = newTestsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__TESTS_PATH, oldTestsPath, testsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProjectsPath() {
		return projectsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProjectsPath(String newProjectsPath) {
		String oldProjectsPath = projectsPath;
		projectsPath = newProjectsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__PROJECTS_PATH, oldProjectsPath, projectsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPredefinedPath() {
		return predefinedPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredefinedPath(String newPredefinedPath) {
		String oldPredefinedPath = predefinedPath;
		predefinedPath = newPredefinedPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH, oldPredefinedPath, predefinedPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLibrariesPath() {
		return librariesPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibrariesPath(String newLibrariesPath) {
		String oldLibrariesPath = librariesPath;
		librariesPath = newLibrariesPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH, oldLibrariesPath, librariesPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEpNamesFile() {
		return epNamesFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpNamesFile(String newEpNamesFile) {
		String oldEpNamesFile = epNamesFile;
		epNamesFile = newEpNamesFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE, oldEpNamesFile, epNamesFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogsPath() {
		return logsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogsPath(String newLogsPath) {
		String oldLogsPath = logsPath;
		logsPath = newLogsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__LOGS_PATH, oldLogsPath, logsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogFiles getLogFiles() {
		return logFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLogFiles(LogFiles newLogFiles, NotificationChain msgs) {
		LogFiles oldLogFiles = logFiles;
		logFiles = newLogFiles;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES, oldLogFiles, newLogFiles);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogFiles(LogFiles newLogFiles) {
		if (newLogFiles != logFiles) {
			NotificationChain msgs = null;
			if (logFiles != null)
				msgs = ((InternalEObject)logFiles).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES, null, msgs);
			if (newLogFiles != null)
				msgs = ((InternalEObject)newLogFiles).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES, null, msgs);
			msgs = basicSetLogFiles(newLogFiles, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES, newLogFiles, newLogFiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDatabaseFile() {
		return databaseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatabaseFile(String newDatabaseFile) {
		String oldDatabaseFile = databaseFile;
		databaseFile = newDatabaseFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__DATABASE_FILE, oldDatabaseFile, databaseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmailFile() {
		return emailFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmailFile(String newEmailFile) {
		String oldEmailFile = emailFile;
		emailFile = newEmailFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__EMAIL_FILE, oldEmailFile, emailFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGlobalsFile() {
		return globalsFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobalsFile(String newGlobalsFile) {
		String oldGlobalsFile = globalsFile;
		globalsFile = newGlobalsFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__GLOBALS_FILE, oldGlobalsFile, globalsFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchiveLogsPath() {
		return archiveLogsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchiveLogsPath(String newArchiveLogsPath) {
		String oldArchiveLogsPath = archiveLogsPath;
		archiveLogsPath = newArchiveLogsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH, oldArchiveLogsPath, archiveLogsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isArchiveLogs() {
		return archiveLogs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchiveLogs(boolean newArchiveLogs) {
		boolean oldArchiveLogs = archiveLogs;
		archiveLogs = newArchiveLogs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS, oldArchiveLogs, archiveLogs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestConfigurationsPath() {
		return testConfigurationsPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestConfigurationsPath(String newTestConfigurationsPath) {
		String oldTestConfigurationsPath = testConfigurationsPath;
		testConfigurationsPath = newTestConfigurationsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH, oldTestConfigurationsPath, testConfigurationsPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSutPath() {
		return sutPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSutPath(String newSutPath) {
		String oldSutPath = sutPath;
		sutPath = newSutPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__SUT_PATH, oldSutPath, sutPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSystemSutPath() {
		return systemSutPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystemSutPath(String newSystemSutPath) {
		String oldSystemSutPath = systemSutPath;
		systemSutPath = newSystemSutPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH, oldSystemSutPath, systemSutPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUseSharedDatabase() {
		return useSharedDatabase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUseSharedDatabase(boolean newUseSharedDatabase) {
		boolean oldUseSharedDatabase = useSharedDatabase;
		useSharedDatabase = newUseSharedDatabase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE, oldUseSharedDatabase, useSharedDatabase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES:
				return basicSetLogFiles(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT:
				return getCentralEnginePort();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT:
				return getHttpServerPort();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TESTS_PATH:
				return getTestsPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PROJECTS_PATH:
				return getProjectsPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH:
				return getPredefinedPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH:
				return getLibrariesPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE:
				return getEpNamesFile();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOGS_PATH:
				return getLogsPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES:
				return getLogFiles();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__DATABASE_FILE:
				return getDatabaseFile();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EMAIL_FILE:
				return getEmailFile();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__GLOBALS_FILE:
				return getGlobalsFile();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH:
				return getArchiveLogsPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS:
				return isArchiveLogs();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH:
				return getTestConfigurationsPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SUT_PATH:
				return getSutPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH:
				return getSystemSutPath();
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE:
				return isUseSharedDatabase();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT:
				setCentralEnginePort((Integer)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT:
				setHttpServerPort((Integer)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TESTS_PATH:
				setTestsPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PROJECTS_PATH:
				setProjectsPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH:
				setPredefinedPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH:
				setLibrariesPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE:
				setEpNamesFile((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOGS_PATH:
				setLogsPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES:
				setLogFiles((LogFiles)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__DATABASE_FILE:
				setDatabaseFile((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EMAIL_FILE:
				setEmailFile((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__GLOBALS_FILE:
				setGlobalsFile((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH:
				setArchiveLogsPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS:
				setArchiveLogs((Boolean)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH:
				setTestConfigurationsPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SUT_PATH:
				setSutPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH:
				setSystemSutPath((String)newValue);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE:
				setUseSharedDatabase((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT:
				setCentralEnginePort(CENTRAL_ENGINE_PORT_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT:
				setHttpServerPort(HTTP_SERVER_PORT_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TESTS_PATH:
				setTestsPath(TESTS_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PROJECTS_PATH:
				setProjectsPath(PROJECTS_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH:
				setPredefinedPath(PREDEFINED_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH:
				setLibrariesPath(LIBRARIES_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE:
				setEpNamesFile(EP_NAMES_FILE_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOGS_PATH:
				setLogsPath(LOGS_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES:
				setLogFiles((LogFiles)null);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__DATABASE_FILE:
				setDatabaseFile(DATABASE_FILE_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EMAIL_FILE:
				setEmailFile(EMAIL_FILE_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__GLOBALS_FILE:
				setGlobalsFile(GLOBALS_FILE_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH:
				setArchiveLogsPath(ARCHIVE_LOGS_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS:
				setArchiveLogs(ARCHIVE_LOGS_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH:
				setTestConfigurationsPath(TEST_CONFIGURATIONS_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SUT_PATH:
				setSutPath(SUT_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH:
				setSystemSutPath(SYSTEM_SUT_PATH_EDEFAULT);
				return;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE:
				setUseSharedDatabase(USE_SHARED_DATABASE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT:
				return centralEnginePort != CENTRAL_ENGINE_PORT_EDEFAULT;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__HTTP_SERVER_PORT:
				return httpServerPort != HTTP_SERVER_PORT_EDEFAULT;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TESTS_PATH:
				return TESTS_PATH_EDEFAULT == null ? testsPath != null : !TESTS_PATH_EDEFAULT.equals(testsPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PROJECTS_PATH:
				return PROJECTS_PATH_EDEFAULT == null ? projectsPath != null : !PROJECTS_PATH_EDEFAULT.equals(projectsPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__PREDEFINED_PATH:
				return PREDEFINED_PATH_EDEFAULT == null ? predefinedPath != null : !PREDEFINED_PATH_EDEFAULT.equals(predefinedPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LIBRARIES_PATH:
				return LIBRARIES_PATH_EDEFAULT == null ? librariesPath != null : !LIBRARIES_PATH_EDEFAULT.equals(librariesPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EP_NAMES_FILE:
				return EP_NAMES_FILE_EDEFAULT == null ? epNamesFile != null : !EP_NAMES_FILE_EDEFAULT.equals(epNamesFile);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOGS_PATH:
				return LOGS_PATH_EDEFAULT == null ? logsPath != null : !LOGS_PATH_EDEFAULT.equals(logsPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__LOG_FILES:
				return logFiles != null;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__DATABASE_FILE:
				return DATABASE_FILE_EDEFAULT == null ? databaseFile != null : !DATABASE_FILE_EDEFAULT.equals(databaseFile);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__EMAIL_FILE:
				return EMAIL_FILE_EDEFAULT == null ? emailFile != null : !EMAIL_FILE_EDEFAULT.equals(emailFile);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__GLOBALS_FILE:
				return GLOBALS_FILE_EDEFAULT == null ? globalsFile != null : !GLOBALS_FILE_EDEFAULT.equals(globalsFile);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH:
				return ARCHIVE_LOGS_PATH_EDEFAULT == null ? archiveLogsPath != null : !ARCHIVE_LOGS_PATH_EDEFAULT.equals(archiveLogsPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS:
				return archiveLogs != ARCHIVE_LOGS_EDEFAULT;
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__TEST_CONFIGURATIONS_PATH:
				return TEST_CONFIGURATIONS_PATH_EDEFAULT == null ? testConfigurationsPath != null : !TEST_CONFIGURATIONS_PATH_EDEFAULT.equals(testConfigurationsPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SUT_PATH:
				return SUT_PATH_EDEFAULT == null ? sutPath != null : !SUT_PATH_EDEFAULT.equals(sutPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__SYSTEM_SUT_PATH:
				return SYSTEM_SUT_PATH_EDEFAULT == null ? systemSutPath != null : !SYSTEM_SUT_PATH_EDEFAULT.equals(systemSutPath);
			case FrameworkPackage.FRAMEWORK_CONFIGURATION__USE_SHARED_DATABASE:
				return useSharedDatabase != USE_SHARED_DATABASE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (centralEnginePort: ");
		result.append(centralEnginePort);
		result.append(", httpServerPort: ");
		result.append(httpServerPort);
		result.append(", testsPath: ");
		result.append(testsPath);
		result.append(", projectsPath: ");
		result.append(projectsPath);
		result.append(", predefinedPath: ");
		result.append(predefinedPath);
		result.append(", librariesPath: ");
		result.append(librariesPath);
		result.append(", epNamesFile: ");
		result.append(epNamesFile);
		result.append(", logsPath: ");
		result.append(logsPath);
		result.append(", databaseFile: ");
		result.append(databaseFile);
		result.append(", emailFile: ");
		result.append(emailFile);
		result.append(", globalsFile: ");
		result.append(globalsFile);
		result.append(", archiveLogsPath: ");
		result.append(archiveLogsPath);
		result.append(", archiveLogs: ");
		result.append(archiveLogs);
		result.append(", testConfigurationsPath: ");
		result.append(testConfigurationsPath);
		result.append(", sutPath: ");
		result.append(sutPath);
		result.append(", systemSutPath: ");
		result.append(systemSutPath);
		result.append(", useSharedDatabase: ");
		result.append(useSharedDatabase);
		result.append(')');
		return result.toString();
	}

} //FrameworkConfigurationImpl
