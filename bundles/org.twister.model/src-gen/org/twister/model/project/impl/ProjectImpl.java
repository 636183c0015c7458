// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.internal.SourceObject;

import org.twister.model.project.LibraryDepth;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.UserField;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#isStopOnFail <em>Stop On Fail</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#isDatabaseAutoSave <em>Database Auto Save</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getLibraries <em>Libraries</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getScriptPre <em>Script Pre</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getScriptPost <em>Script Post</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#isScriptMandatory <em>Script Mandatory</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getClearCaseView <em>Clear Case View</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getLibraryDepth <em>Library Depth</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.project.impl.ProjectImpl#getSuites <em>Suites</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends SourceObject implements Project {
	/**
	 * The default value of the '{@link #isStopOnFail() <em>Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStopOnFail()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STOP_ON_FAIL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStopOnFail() <em>Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStopOnFail()
	 * @generated
	 * @ordered
	 */
	protected boolean stopOnFail = STOP_ON_FAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isDatabaseAutoSave() <em>Database Auto Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDatabaseAutoSave()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DATABASE_AUTO_SAVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDatabaseAutoSave() <em>Database Auto Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDatabaseAutoSave()
	 * @generated
	 * @ordered
	 */
	protected boolean databaseAutoSave = DATABASE_AUTO_SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected static final double DELAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected double delay = DELAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLibraries() <em>Libraries</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraries()
	 * @generated
	 * @ordered
	 */
	protected EList<String> libraries;

	/**
	 * The default value of the '{@link #getScriptPre() <em>Script Pre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScriptPre()
	 * @generated
	 * @ordered
	 */
	protected static final String SCRIPT_PRE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getScriptPre() <em>Script Pre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScriptPre()
	 * @generated
	 * @ordered
	 */
	protected String scriptPre = SCRIPT_PRE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScriptPost() <em>Script Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScriptPost()
	 * @generated
	 * @ordered
	 */
	protected static final String SCRIPT_POST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getScriptPost() <em>Script Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScriptPost()
	 * @generated
	 * @ordered
	 */
	protected String scriptPost = SCRIPT_POST_EDEFAULT;

	/**
	 * The default value of the '{@link #isScriptMandatory() <em>Script Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScriptMandatory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCRIPT_MANDATORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScriptMandatory() <em>Script Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScriptMandatory()
	 * @generated
	 * @ordered
	 */
	protected boolean scriptMandatory = SCRIPT_MANDATORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getClearCaseView() <em>Clear Case View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearCaseView()
	 * @generated
	 * @ordered
	 */
	protected static final String CLEAR_CASE_VIEW_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getClearCaseView() <em>Clear Case View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearCaseView()
	 * @generated
	 * @ordered
	 */
	protected String clearCaseView = CLEAR_CASE_VIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLibraryDepth() <em>Library Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryDepth()
	 * @generated
	 * @ordered
	 */
	protected static final LibraryDepth LIBRARY_DEPTH_EDEFAULT = LibraryDepth.DEEP;

	/**
	 * The cached value of the '{@link #getLibraryDepth() <em>Library Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryDepth()
	 * @generated
	 * @ordered
	 */
	protected LibraryDepth libraryDepth = LIBRARY_DEPTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<UserField> fields;

	/**
	 * The cached value of the '{@link #getSuites() <em>Suites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuites()
	 * @generated
	 * @ordered
	 */
	protected EList<Suite> suites;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStopOnFail() {
		return stopOnFail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopOnFail(boolean newStopOnFail) {
		boolean oldStopOnFail = stopOnFail;
		stopOnFail = newStopOnFail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__STOP_ON_FAIL, oldStopOnFail, stopOnFail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDatabaseAutoSave() {
		return databaseAutoSave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatabaseAutoSave(boolean newDatabaseAutoSave) {
		boolean oldDatabaseAutoSave = databaseAutoSave;
		databaseAutoSave = newDatabaseAutoSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__DATABASE_AUTO_SAVE, oldDatabaseAutoSave, databaseAutoSave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDelay() {
		return delay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelay(double newDelay) {
		double oldDelay = delay;
		delay = newDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLibraries() {
		if (libraries == null) {
			libraries = new EDataTypeEList<String>(String.class, this, ProjectPackage.PROJECT__LIBRARIES);
		}
		return libraries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScriptPre() {
		return scriptPre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScriptPre(String newScriptPre) {
		String oldScriptPre = scriptPre;
		scriptPre = newScriptPre;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SCRIPT_PRE, oldScriptPre, scriptPre));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScriptPost() {
		return scriptPost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScriptPost(String newScriptPost) {
		String oldScriptPost = scriptPost;
		scriptPost = newScriptPost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SCRIPT_POST, oldScriptPost, scriptPost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScriptMandatory() {
		return scriptMandatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScriptMandatory(boolean newScriptMandatory) {
		boolean oldScriptMandatory = scriptMandatory;
		scriptMandatory = newScriptMandatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SCRIPT_MANDATORY, oldScriptMandatory, scriptMandatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClearCaseView() {
		return clearCaseView;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearCaseView(String newClearCaseView) {
		String oldClearCaseView = clearCaseView;
		clearCaseView = newClearCaseView;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CLEAR_CASE_VIEW, oldClearCaseView, clearCaseView));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibraryDepth getLibraryDepth() {
		return libraryDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibraryDepth(LibraryDepth newLibraryDepth) {
		LibraryDepth oldLibraryDepth = libraryDepth;
		libraryDepth = newLibraryDepth == null ? LIBRARY_DEPTH_EDEFAULT : newLibraryDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__LIBRARY_DEPTH, oldLibraryDepth, libraryDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UserField> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<UserField>(UserField.class, this, ProjectPackage.PROJECT__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suite> getSuites() {
		if (suites == null) {
			suites = new EObjectContainmentEList<Suite>(Suite.class, this, ProjectPackage.PROJECT__SUITES);
		}
		return suites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PROJECT__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__SUITES:
				return ((InternalEList<?>)getSuites()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.PROJECT__STOP_ON_FAIL:
				return isStopOnFail();
			case ProjectPackage.PROJECT__DATABASE_AUTO_SAVE:
				return isDatabaseAutoSave();
			case ProjectPackage.PROJECT__DELAY:
				return getDelay();
			case ProjectPackage.PROJECT__LIBRARIES:
				return getLibraries();
			case ProjectPackage.PROJECT__SCRIPT_PRE:
				return getScriptPre();
			case ProjectPackage.PROJECT__SCRIPT_POST:
				return getScriptPost();
			case ProjectPackage.PROJECT__SCRIPT_MANDATORY:
				return isScriptMandatory();
			case ProjectPackage.PROJECT__CLEAR_CASE_VIEW:
				return getClearCaseView();
			case ProjectPackage.PROJECT__LIBRARY_DEPTH:
				return getLibraryDepth();
			case ProjectPackage.PROJECT__FIELDS:
				return getFields();
			case ProjectPackage.PROJECT__SUITES:
				return getSuites();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.PROJECT__STOP_ON_FAIL:
				setStopOnFail((Boolean)newValue);
				return;
			case ProjectPackage.PROJECT__DATABASE_AUTO_SAVE:
				setDatabaseAutoSave((Boolean)newValue);
				return;
			case ProjectPackage.PROJECT__DELAY:
				setDelay((Double)newValue);
				return;
			case ProjectPackage.PROJECT__LIBRARIES:
				getLibraries().clear();
				getLibraries().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.PROJECT__SCRIPT_PRE:
				setScriptPre((String)newValue);
				return;
			case ProjectPackage.PROJECT__SCRIPT_POST:
				setScriptPost((String)newValue);
				return;
			case ProjectPackage.PROJECT__SCRIPT_MANDATORY:
				setScriptMandatory((Boolean)newValue);
				return;
			case ProjectPackage.PROJECT__CLEAR_CASE_VIEW:
				setClearCaseView((String)newValue);
				return;
			case ProjectPackage.PROJECT__LIBRARY_DEPTH:
				setLibraryDepth((LibraryDepth)newValue);
				return;
			case ProjectPackage.PROJECT__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends UserField>)newValue);
				return;
			case ProjectPackage.PROJECT__SUITES:
				getSuites().clear();
				getSuites().addAll((Collection<? extends Suite>)newValue);
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
			case ProjectPackage.PROJECT__STOP_ON_FAIL:
				setStopOnFail(STOP_ON_FAIL_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__DATABASE_AUTO_SAVE:
				setDatabaseAutoSave(DATABASE_AUTO_SAVE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__DELAY:
				setDelay(DELAY_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__LIBRARIES:
				getLibraries().clear();
				return;
			case ProjectPackage.PROJECT__SCRIPT_PRE:
				setScriptPre(SCRIPT_PRE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__SCRIPT_POST:
				setScriptPost(SCRIPT_POST_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__SCRIPT_MANDATORY:
				setScriptMandatory(SCRIPT_MANDATORY_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CLEAR_CASE_VIEW:
				setClearCaseView(CLEAR_CASE_VIEW_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__LIBRARY_DEPTH:
				setLibraryDepth(LIBRARY_DEPTH_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__FIELDS:
				getFields().clear();
				return;
			case ProjectPackage.PROJECT__SUITES:
				getSuites().clear();
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
			case ProjectPackage.PROJECT__STOP_ON_FAIL:
				return stopOnFail != STOP_ON_FAIL_EDEFAULT;
			case ProjectPackage.PROJECT__DATABASE_AUTO_SAVE:
				return databaseAutoSave != DATABASE_AUTO_SAVE_EDEFAULT;
			case ProjectPackage.PROJECT__DELAY:
				return delay != DELAY_EDEFAULT;
			case ProjectPackage.PROJECT__LIBRARIES:
				return libraries != null && !libraries.isEmpty();
			case ProjectPackage.PROJECT__SCRIPT_PRE:
				return SCRIPT_PRE_EDEFAULT == null ? scriptPre != null : !SCRIPT_PRE_EDEFAULT.equals(scriptPre);
			case ProjectPackage.PROJECT__SCRIPT_POST:
				return SCRIPT_POST_EDEFAULT == null ? scriptPost != null : !SCRIPT_POST_EDEFAULT.equals(scriptPost);
			case ProjectPackage.PROJECT__SCRIPT_MANDATORY:
				return scriptMandatory != SCRIPT_MANDATORY_EDEFAULT;
			case ProjectPackage.PROJECT__CLEAR_CASE_VIEW:
				return CLEAR_CASE_VIEW_EDEFAULT == null ? clearCaseView != null : !CLEAR_CASE_VIEW_EDEFAULT.equals(clearCaseView);
			case ProjectPackage.PROJECT__LIBRARY_DEPTH:
				return libraryDepth != LIBRARY_DEPTH_EDEFAULT;
			case ProjectPackage.PROJECT__FIELDS:
				return fields != null && !fields.isEmpty();
			case ProjectPackage.PROJECT__SUITES:
				return suites != null && !suites.isEmpty();
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
		result.append(" (stopOnFail: ");
		result.append(stopOnFail);
		result.append(", databaseAutoSave: ");
		result.append(databaseAutoSave);
		result.append(", delay: ");
		result.append(delay);
		result.append(", libraries: ");
		result.append(libraries);
		result.append(", scriptPre: ");
		result.append(scriptPre);
		result.append(", scriptPost: ");
		result.append(scriptPost);
		result.append(", scriptMandatory: ");
		result.append(scriptMandatory);
		result.append(", clearCaseView: ");
		result.append(clearCaseView);
		result.append(", libraryDepth: ");
		result.append(libraryDepth);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
