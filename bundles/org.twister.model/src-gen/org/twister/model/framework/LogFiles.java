// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.framework;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Files</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * File names of the logs, relative to the logs path. The CLI log is one file per EP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.framework.LogFiles#getRunning <em>Running</em>}</li>
 *   <li>{@link org.twister.model.framework.LogFiles#getDebug <em>Debug</em>}</li>
 *   <li>{@link org.twister.model.framework.LogFiles#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.twister.model.framework.LogFiles#getTest <em>Test</em>}</li>
 *   <li>{@link org.twister.model.framework.LogFiles#getCli <em>Cli</em>}</li>
 * </ul>
 *
 * @see org.twister.model.framework.FrameworkPackage#getLogFiles()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface LogFiles extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Running</b></em>' attribute.
	 * The default value is <code>"log_running.log"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Running</em>' attribute.
	 * @see #setRunning(String)
	 * @see org.twister.model.framework.FrameworkPackage#getLogFiles_Running()
	 * @model default="log_running.log"
	 * @generated
	 */
	String getRunning();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.LogFiles#getRunning <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Running</em>' attribute.
	 * @see #getRunning()
	 * @generated
	 */
	void setRunning(String value);

	/**
	 * Returns the value of the '<em><b>Debug</b></em>' attribute.
	 * The default value is <code>"log_debug.log"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Debug</em>' attribute.
	 * @see #setDebug(String)
	 * @see org.twister.model.framework.FrameworkPackage#getLogFiles_Debug()
	 * @model default="log_debug.log"
	 * @generated
	 */
	String getDebug();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.LogFiles#getDebug <em>Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Debug</em>' attribute.
	 * @see #getDebug()
	 * @generated
	 */
	void setDebug(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>"log_summary.log"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.twister.model.framework.FrameworkPackage#getLogFiles_Summary()
	 * @model default="log_summary.log"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.LogFiles#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Test</b></em>' attribute.
	 * The default value is <code>"log_test.log"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Test</em>' attribute.
	 * @see #setTest(String)
	 * @see org.twister.model.framework.FrameworkPackage#getLogFiles_Test()
	 * @model default="log_test.log"
	 * @generated
	 */
	String getTest();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.LogFiles#getTest <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test</em>' attribute.
	 * @see #getTest()
	 * @generated
	 */
	void setTest(String value);

	/**
	 * Returns the value of the '<em><b>Cli</b></em>' attribute.
	 * The default value is <code>"CLI.log"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cli</em>' attribute.
	 * @see #setCli(String)
	 * @see org.twister.model.framework.FrameworkPackage#getLogFiles_Cli()
	 * @model default="CLI.log"
	 * @generated
	 */
	String getCli();

	/**
	 * Sets the value of the '{@link org.twister.model.framework.LogFiles#getCli <em>Cli</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cli</em>' attribute.
	 * @see #getCli()
	 * @generated
	 */
	void setCli(String value);

} // LogFiles
