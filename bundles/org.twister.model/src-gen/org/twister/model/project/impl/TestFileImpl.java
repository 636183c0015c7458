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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.project.FileRole;
import org.twister.model.project.Parameter;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Property;
import org.twister.model.project.TestFile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Test File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#isChecked <em>Checked</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#isRunnable <em>Runnable</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getIteration <em>Iteration</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getIterationSave <em>Iteration Save</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#isClearCase <em>Clear Case</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.twister.model.project.impl.TestFileImpl#getWaitsFor <em>Waits For</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TestFileImpl extends SuiteItemImpl implements TestFile {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChecked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHECKED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChecked()
	 * @generated
	 * @ordered
	 */
	protected boolean checked = CHECKED_EDEFAULT;

	/**
	 * The default value of the '{@link #isRunnable() <em>Runnable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunnable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RUNNABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRunnable() <em>Runnable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunnable()
	 * @generated
	 * @ordered
	 */
	protected boolean runnable = RUNNABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected boolean optional = OPTIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final FileRole ROLE_EDEFAULT = FileRole.TEST;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected FileRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * The default value of the '{@link #getIteration() <em>Iteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIteration()
	 * @generated
	 * @ordered
	 */
	protected static final String ITERATION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getIteration() <em>Iteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIteration()
	 * @generated
	 * @ordered
	 */
	protected String iteration = ITERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIterationSave() <em>Iteration Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterationSave()
	 * @generated
	 * @ordered
	 */
	protected static final String ITERATION_SAVE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getIterationSave() <em>Iteration Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterationSave()
	 * @generated
	 * @ordered
	 */
	protected String iterationSave = ITERATION_SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isClearCase() <em>Clear Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClearCase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLEAR_CASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isClearCase() <em>Clear Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClearCase()
	 * @generated
	 * @ordered
	 */
	protected boolean clearCase = CLEAR_CASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = "";

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
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIORITY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected String priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitsFor() <em>Waits For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitsFor()
	 * @generated
	 * @ordered
	 */
	protected static final String WAITS_FOR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWaitsFor() <em>Waits For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitsFor()
	 * @generated
	 * @ordered
	 */
	protected String waitsFor = WAITS_FOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TestFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.TEST_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChecked() {
		return checked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecked(boolean newChecked) {
		boolean oldChecked = checked;
		checked = newChecked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__CHECKED, oldChecked, checked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRunnable() {
		return runnable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunnable(boolean newRunnable) {
		boolean oldRunnable = runnable;
		runnable = newRunnable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__RUNNABLE, oldRunnable, runnable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptional() {
		return optional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptional(boolean newOptional) {
		boolean oldOptional = optional;
		optional = newOptional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__OPTIONAL, oldOptional, optional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(FileRole newRole) {
		FileRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, ProjectPackage.TEST_FILE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, ProjectPackage.TEST_FILE__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIteration() {
		return iteration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIteration(String newIteration) {
		String oldIteration = iteration;
		iteration = newIteration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__ITERATION, oldIteration, iteration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIterationSave() {
		return iterationSave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIterationSave(String newIterationSave) {
		String oldIterationSave = iterationSave;
		iterationSave = newIterationSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__ITERATION_SAVE, oldIterationSave, iterationSave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isClearCase() {
		return clearCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearCase(boolean newClearCase) {
		boolean oldClearCase = clearCase;
		clearCase = newClearCase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__CLEAR_CASE, oldClearCase, clearCase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(String newPriority) {
		String oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaitsFor() {
		return waitsFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitsFor(String newWaitsFor) {
		String oldWaitsFor = waitsFor;
		waitsFor = newWaitsFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TEST_FILE__WAITS_FOR, oldWaitsFor, waitsFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.TEST_FILE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case ProjectPackage.TEST_FILE__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.TEST_FILE__PATH:
				return getPath();
			case ProjectPackage.TEST_FILE__CHECKED:
				return isChecked();
			case ProjectPackage.TEST_FILE__RUNNABLE:
				return isRunnable();
			case ProjectPackage.TEST_FILE__OPTIONAL:
				return isOptional();
			case ProjectPackage.TEST_FILE__ROLE:
				return getRole();
			case ProjectPackage.TEST_FILE__PARAMETERS:
				return getParameters();
			case ProjectPackage.TEST_FILE__PROPERTIES:
				return getProperties();
			case ProjectPackage.TEST_FILE__ITERATION:
				return getIteration();
			case ProjectPackage.TEST_FILE__ITERATION_SAVE:
				return getIterationSave();
			case ProjectPackage.TEST_FILE__CLEAR_CASE:
				return isClearCase();
			case ProjectPackage.TEST_FILE__TITLE:
				return getTitle();
			case ProjectPackage.TEST_FILE__SUMMARY:
				return getSummary();
			case ProjectPackage.TEST_FILE__PRIORITY:
				return getPriority();
			case ProjectPackage.TEST_FILE__WAITS_FOR:
				return getWaitsFor();
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
			case ProjectPackage.TEST_FILE__PATH:
				setPath((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__CHECKED:
				setChecked((Boolean)newValue);
				return;
			case ProjectPackage.TEST_FILE__RUNNABLE:
				setRunnable((Boolean)newValue);
				return;
			case ProjectPackage.TEST_FILE__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
			case ProjectPackage.TEST_FILE__ROLE:
				setRole((FileRole)newValue);
				return;
			case ProjectPackage.TEST_FILE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case ProjectPackage.TEST_FILE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
				return;
			case ProjectPackage.TEST_FILE__ITERATION:
				setIteration((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__ITERATION_SAVE:
				setIterationSave((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__CLEAR_CASE:
				setClearCase((Boolean)newValue);
				return;
			case ProjectPackage.TEST_FILE__TITLE:
				setTitle((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__SUMMARY:
				setSummary((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__PRIORITY:
				setPriority((String)newValue);
				return;
			case ProjectPackage.TEST_FILE__WAITS_FOR:
				setWaitsFor((String)newValue);
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
			case ProjectPackage.TEST_FILE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__CHECKED:
				setChecked(CHECKED_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__RUNNABLE:
				setRunnable(RUNNABLE_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__PARAMETERS:
				getParameters().clear();
				return;
			case ProjectPackage.TEST_FILE__PROPERTIES:
				getProperties().clear();
				return;
			case ProjectPackage.TEST_FILE__ITERATION:
				setIteration(ITERATION_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__ITERATION_SAVE:
				setIterationSave(ITERATION_SAVE_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__CLEAR_CASE:
				setClearCase(CLEAR_CASE_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ProjectPackage.TEST_FILE__WAITS_FOR:
				setWaitsFor(WAITS_FOR_EDEFAULT);
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
			case ProjectPackage.TEST_FILE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ProjectPackage.TEST_FILE__CHECKED:
				return checked != CHECKED_EDEFAULT;
			case ProjectPackage.TEST_FILE__RUNNABLE:
				return runnable != RUNNABLE_EDEFAULT;
			case ProjectPackage.TEST_FILE__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
			case ProjectPackage.TEST_FILE__ROLE:
				return role != ROLE_EDEFAULT;
			case ProjectPackage.TEST_FILE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case ProjectPackage.TEST_FILE__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ProjectPackage.TEST_FILE__ITERATION:
				return ITERATION_EDEFAULT == null ? iteration != null : !ITERATION_EDEFAULT.equals(iteration);
			case ProjectPackage.TEST_FILE__ITERATION_SAVE:
				return ITERATION_SAVE_EDEFAULT == null ? iterationSave != null : !ITERATION_SAVE_EDEFAULT.equals(iterationSave);
			case ProjectPackage.TEST_FILE__CLEAR_CASE:
				return clearCase != CLEAR_CASE_EDEFAULT;
			case ProjectPackage.TEST_FILE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ProjectPackage.TEST_FILE__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ProjectPackage.TEST_FILE__PRIORITY:
				return PRIORITY_EDEFAULT == null ? priority != null : !PRIORITY_EDEFAULT.equals(priority);
			case ProjectPackage.TEST_FILE__WAITS_FOR:
				return WAITS_FOR_EDEFAULT == null ? waitsFor != null : !WAITS_FOR_EDEFAULT.equals(waitsFor);
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
		result.append(" (path: ");
		result.append(path);
		result.append(", checked: ");
		result.append(checked);
		result.append(", runnable: ");
		result.append(runnable);
		result.append(", optional: ");
		result.append(optional);
		result.append(", role: ");
		result.append(role);
		result.append(", iteration: ");
		result.append(iteration);
		result.append(", iterationSave: ");
		result.append(iterationSave);
		result.append(", clearCase: ");
		result.append(clearCase);
		result.append(", title: ");
		result.append(title);
		result.append(", summary: ");
		result.append(summary);
		result.append(", priority: ");
		result.append(priority);
		result.append(", waitsFor: ");
		result.append(waitsFor);
		result.append(')');
		return result.toString();
	}

} //TestFileImpl
