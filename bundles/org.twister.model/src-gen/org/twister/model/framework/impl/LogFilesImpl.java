// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.framework.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.framework.FrameworkPackage;
import org.twister.model.framework.LogFiles;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log Files</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.framework.impl.LogFilesImpl#getRunning <em>Running</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.LogFilesImpl#getDebug <em>Debug</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.LogFilesImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.LogFilesImpl#getTest <em>Test</em>}</li>
 *   <li>{@link org.twister.model.framework.impl.LogFilesImpl#getCli <em>Cli</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogFilesImpl extends SourceObject implements LogFiles {
	/**
	 * The default value of the '{@link #getRunning() <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunning()
	 * @generated
	 * @ordered
	 */
	protected static final String RUNNING_EDEFAULT = "log_running.log";

	/**
	 * The cached value of the '{@link #getRunning() <em>Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunning()
	 * @generated
	 * @ordered
	 */
	protected String running = RUNNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDebug() <em>Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebug()
	 * @generated
	 * @ordered
	 */
	protected static final String DEBUG_EDEFAULT = "log_debug.log";

	/**
	 * The cached value of the '{@link #getDebug() <em>Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebug()
	 * @generated
	 * @ordered
	 */
	protected String debug = DEBUG_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = "log_summary.log";

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEST_EDEFAULT = "log_test.log";

	/**
	 * The cached value of the '{@link #getTest() <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected String test = TEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getCli() <em>Cli</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCli()
	 * @generated
	 * @ordered
	 */
	protected static final String CLI_EDEFAULT = "CLI.log";

	/**
	 * The cached value of the '{@link #getCli() <em>Cli</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCli()
	 * @generated
	 * @ordered
	 */
	protected String cli = CLI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogFilesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.LOG_FILES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRunning() {
		return running;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunning(String newRunning) {
		String oldRunning = running;
		running = newRunning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LOG_FILES__RUNNING, oldRunning, running));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDebug() {
		return debug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDebug(String newDebug) {
		String oldDebug = debug;
		debug = newDebug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LOG_FILES__DEBUG, oldDebug, debug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LOG_FILES__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTest() {
		return test;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTest(String newTest) {
		String oldTest = test;
		test = newTest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LOG_FILES__TEST, oldTest, test));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCli() {
		return cli;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCli(String newCli) {
		String oldCli = cli;
		cli = newCli;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.LOG_FILES__CLI, oldCli, cli));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FrameworkPackage.LOG_FILES__RUNNING:
				return getRunning();
			case FrameworkPackage.LOG_FILES__DEBUG:
				return getDebug();
			case FrameworkPackage.LOG_FILES__SUMMARY:
				return getSummary();
			case FrameworkPackage.LOG_FILES__TEST:
				return getTest();
			case FrameworkPackage.LOG_FILES__CLI:
				return getCli();
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
			case FrameworkPackage.LOG_FILES__RUNNING:
				setRunning((String)newValue);
				return;
			case FrameworkPackage.LOG_FILES__DEBUG:
				setDebug((String)newValue);
				return;
			case FrameworkPackage.LOG_FILES__SUMMARY:
				setSummary((String)newValue);
				return;
			case FrameworkPackage.LOG_FILES__TEST:
				setTest((String)newValue);
				return;
			case FrameworkPackage.LOG_FILES__CLI:
				setCli((String)newValue);
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
			case FrameworkPackage.LOG_FILES__RUNNING:
				setRunning(RUNNING_EDEFAULT);
				return;
			case FrameworkPackage.LOG_FILES__DEBUG:
				setDebug(DEBUG_EDEFAULT);
				return;
			case FrameworkPackage.LOG_FILES__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case FrameworkPackage.LOG_FILES__TEST:
				setTest(TEST_EDEFAULT);
				return;
			case FrameworkPackage.LOG_FILES__CLI:
				setCli(CLI_EDEFAULT);
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
			case FrameworkPackage.LOG_FILES__RUNNING:
				return RUNNING_EDEFAULT == null ? running != null : !RUNNING_EDEFAULT.equals(running);
			case FrameworkPackage.LOG_FILES__DEBUG:
				return DEBUG_EDEFAULT == null ? debug != null : !DEBUG_EDEFAULT.equals(debug);
			case FrameworkPackage.LOG_FILES__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case FrameworkPackage.LOG_FILES__TEST:
				return TEST_EDEFAULT == null ? test != null : !TEST_EDEFAULT.equals(test);
			case FrameworkPackage.LOG_FILES__CLI:
				return CLI_EDEFAULT == null ? cli != null : !CLI_EDEFAULT.equals(cli);
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
		result.append(" (running: ");
		result.append(running);
		result.append(", debug: ");
		result.append(debug);
		result.append(", summary: ");
		result.append(summary);
		result.append(", test: ");
		result.append(test);
		result.append(", cli: ");
		result.append(cli);
		result.append(')');
		return result.toString();
	}

} //LogFilesImpl
