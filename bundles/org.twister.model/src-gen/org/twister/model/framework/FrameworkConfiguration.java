// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.framework;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of fwmconfig.xml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getCentralEnginePort <em>Central Engine Port</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getHttpServerPort <em>Http Server Port</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getTestsPath <em>Tests Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getProjectsPath <em>Projects Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getPredefinedPath <em>Predefined Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getLibrariesPath <em>Libraries Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getEpNamesFile <em>Ep Names File</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getLogsPath <em>Logs Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getLogFiles <em>Log Files</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getDatabaseFile <em>Database File</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getEmailFile <em>Email File</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getGlobalsFile <em>Globals File</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getArchiveLogsPath <em>Archive Logs Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#isArchiveLogs <em>Archive Logs</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getTestConfigurationsPath <em>Test Configurations Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getSutPath <em>Sut Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#getSystemSutPath <em>System Sut Path</em>}</li>
 *   <li>{@link org.twister.model.framework.FrameworkConfiguration#isUseSharedDatabase <em>Use Shared Database</em>}</li>
 * </ul>
 *
 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface FrameworkConfiguration extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Central Engine Port</b></em>' attribute.
	 * The default value is <code>"8000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Central Engine Port</em>' attribute.
	 * @see #setCentralEnginePort(int)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_CentralEnginePort()
	 * @model default="8000"
	 * @generated
	 */
	int getCentralEnginePort();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getCentralEnginePort <em>Central Engine Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Central Engine Port</em>' attribute.
	 * @see #getCentralEnginePort()
	 * @generated
	 */
	void setCentralEnginePort(int value);

	/**
	 * Returns the value of the '<em><b>Http Server Port</b></em>' attribute.
	 * The default value is <code>"8080"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Http Server Port</em>' attribute.
	 * @see #setHttpServerPort(int)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_HttpServerPort()
	 * @model default="8080"
	 * @generated
	 */
	int getHttpServerPort();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getHttpServerPort <em>Http Server Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Http Server Port</em>' attribute.
	 * @see #getHttpServerPort()
	 * @generated
	 */
	void setHttpServerPort(int value);

	/**
	 * Returns the value of the '<em><b>Tests Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tests Path</em>' attribute.
	 * @see #setTestsPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_TestsPath()
	 * @model default=""
	 * @generated
	 */
	String getTestsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getTestsPath <em>Tests Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tests Path</em>' attribute.
	 * @see #getTestsPath()
	 * @generated
	 */
	void setTestsPath(String value);

	/**
	 * Returns the value of the '<em><b>Projects Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Projects Path</em>' attribute.
	 * @see #setProjectsPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_ProjectsPath()
	 * @model default=""
	 * @generated
	 */
	String getProjectsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getProjectsPath <em>Projects Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Projects Path</em>' attribute.
	 * @see #getProjectsPath()
	 * @generated
	 */
	void setProjectsPath(String value);

	/**
	 * Returns the value of the '<em><b>Predefined Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Predefined Path</em>' attribute.
	 * @see #setPredefinedPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_PredefinedPath()
	 * @model default=""
	 * @generated
	 */
	String getPredefinedPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getPredefinedPath <em>Predefined Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predefined Path</em>' attribute.
	 * @see #getPredefinedPath()
	 * @generated
	 */
	void setPredefinedPath(String value);

	/**
	 * Returns the value of the '<em><b>Libraries Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Libraries Path</em>' attribute.
	 * @see #setLibrariesPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_LibrariesPath()
	 * @model default=""
	 * @generated
	 */
	String getLibrariesPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getLibrariesPath <em>Libraries Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Libraries Path</em>' attribute.
	 * @see #getLibrariesPath()
	 * @generated
	 */
	void setLibrariesPath(String value);

	/**
	 * Returns the value of the '<em><b>Ep Names File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ep Names File</em>' attribute.
	 * @see #setEpNamesFile(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_EpNamesFile()
	 * @model default=""
	 * @generated
	 */
	String getEpNamesFile();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getEpNamesFile <em>Ep Names File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ep Names File</em>' attribute.
	 * @see #getEpNamesFile()
	 * @generated
	 */
	void setEpNamesFile(String value);

	/**
	 * Returns the value of the '<em><b>Logs Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logs Path</em>' attribute.
	 * @see #setLogsPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_LogsPath()
	 * @model default=""
	 * @generated
	 */
	String getLogsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getLogsPath <em>Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logs Path</em>' attribute.
	 * @see #getLogsPath()
	 * @generated
	 */
	void setLogsPath(String value);

	/**
	 * Returns the value of the '<em><b>Log Files</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Log Files</em>' containment reference.
	 * @see #setLogFiles(LogFiles)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_LogFiles()
	 * @model containment="true"
	 * @generated
	 */
	LogFiles getLogFiles();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getLogFiles <em>Log Files</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Files</em>' containment reference.
	 * @see #getLogFiles()
	 * @generated
	 */
	void setLogFiles(LogFiles value);

	/**
	 * Returns the value of the '<em><b>Database File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Database File</em>' attribute.
	 * @see #setDatabaseFile(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_DatabaseFile()
	 * @model default=""
	 * @generated
	 */
	String getDatabaseFile();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getDatabaseFile <em>Database File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Database File</em>' attribute.
	 * @see #getDatabaseFile()
	 * @generated
	 */
	void setDatabaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Email File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email File</em>' attribute.
	 * @see #setEmailFile(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_EmailFile()
	 * @model default=""
	 * @generated
	 */
	String getEmailFile();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getEmailFile <em>Email File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email File</em>' attribute.
	 * @see #getEmailFile()
	 * @generated
	 */
	void setEmailFile(String value);

	/**
	 * Returns the value of the '<em><b>Globals File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Globals File</em>' attribute.
	 * @see #setGlobalsFile(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_GlobalsFile()
	 * @model default=""
	 * @generated
	 */
	String getGlobalsFile();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getGlobalsFile <em>Globals File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Globals File</em>' attribute.
	 * @see #getGlobalsFile()
	 * @generated
	 */
	void setGlobalsFile(String value);

	/**
	 * Returns the value of the '<em><b>Archive Logs Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archive Logs Path</em>' attribute.
	 * @see #setArchiveLogsPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_ArchiveLogsPath()
	 * @model default=""
	 * @generated
	 */
	String getArchiveLogsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getArchiveLogsPath <em>Archive Logs Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive Logs Path</em>' attribute.
	 * @see #getArchiveLogsPath()
	 * @generated
	 */
	void setArchiveLogsPath(String value);

	/**
	 * Returns the value of the '<em><b>Archive Logs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archive Logs</em>' attribute.
	 * @see #setArchiveLogs(boolean)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_ArchiveLogs()
	 * @model
	 * @generated
	 */
	boolean isArchiveLogs();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#isArchiveLogs <em>Archive Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive Logs</em>' attribute.
	 * @see #isArchiveLogs()
	 * @generated
	 */
	void setArchiveLogs(boolean value);

	/**
	 * Returns the value of the '<em><b>Test Configurations Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Test Configurations Path</em>' attribute.
	 * @see #setTestConfigurationsPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_TestConfigurationsPath()
	 * @model default=""
	 * @generated
	 */
	String getTestConfigurationsPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getTestConfigurationsPath <em>Test Configurations Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Configurations Path</em>' attribute.
	 * @see #getTestConfigurationsPath()
	 * @generated
	 */
	void setTestConfigurationsPath(String value);

	/**
	 * Returns the value of the '<em><b>Sut Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sut Path</em>' attribute.
	 * @see #setSutPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_SutPath()
	 * @model default=""
	 * @generated
	 */
	String getSutPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getSutPath <em>Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sut Path</em>' attribute.
	 * @see #getSutPath()
	 * @generated
	 */
	void setSutPath(String value);

	/**
	 * Returns the value of the '<em><b>System Sut Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System Sut Path</em>' attribute.
	 * @see #setSystemSutPath(String)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_SystemSutPath()
	 * @model default=""
	 * @generated
	 */
	String getSystemSutPath();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#getSystemSutPath <em>System Sut Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System Sut Path</em>' attribute.
	 * @see #getSystemSutPath()
	 * @generated
	 */
	void setSystemSutPath(String value);

	/**
	 * Returns the value of the '<em><b>Use Shared Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use Shared Database</em>' attribute.
	 * @see #setUseSharedDatabase(boolean)
	 * @see org.twister.model.framework.FrameworkPackage#getFrameworkConfiguration_UseSharedDatabase()
	 * @model
	 * @generated
	 */
	boolean isUseSharedDatabase();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.FrameworkConfiguration#isUseSharedDatabase <em>Use Shared Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use Shared Database</em>' attribute.
	 * @see #isUseSharedDatabase()
	 * @generated
	 */
	void setUseSharedDatabase(boolean value);

} // FrameworkConfiguration
