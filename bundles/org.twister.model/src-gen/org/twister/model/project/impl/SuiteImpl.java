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
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.UserField;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suite</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getEps <em>Eps</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getTestBeds <em>Test Beds</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getSuts <em>Suts</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#isPanicDetect <em>Panic Detect</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getLibraries <em>Libraries</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.project.impl.SuiteImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuiteImpl extends SuiteItemImpl implements Suite {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEps() <em>Eps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEps()
	 * @generated
	 * @ordered
	 */
	protected EList<String> eps;

	/**
	 * The cached value of the '{@link #getTestBeds() <em>Test Beds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestBeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> testBeds;

	/**
	 * The cached value of the '{@link #getSuts() <em>Suts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> suts;

	/**
	 * The default value of the '{@link #isPanicDetect() <em>Panic Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicDetect()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PANIC_DETECT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPanicDetect() <em>Panic Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicDetect()
	 * @generated
	 * @ordered
	 */
	protected boolean panicDetect = PANIC_DETECT_EDEFAULT;

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
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<UserField> fields;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<SuiteItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.SUITE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SUITE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEps() {
		if (eps == null) {
			eps = new EDataTypeEList<String>(String.class, this, ProjectPackage.SUITE__EPS);
		}
		return eps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTestBeds() {
		if (testBeds == null) {
			testBeds = new EDataTypeEList<String>(String.class, this, ProjectPackage.SUITE__TEST_BEDS);
		}
		return testBeds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSuts() {
		if (suts == null) {
			suts = new EDataTypeEList<String>(String.class, this, ProjectPackage.SUITE__SUTS);
		}
		return suts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPanicDetect() {
		return panicDetect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanicDetect(boolean newPanicDetect) {
		boolean oldPanicDetect = panicDetect;
		panicDetect = newPanicDetect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SUITE__PANIC_DETECT, oldPanicDetect, panicDetect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLibraries() {
		if (libraries == null) {
			libraries = new EDataTypeEList<String>(String.class, this, ProjectPackage.SUITE__LIBRARIES);
		}
		return libraries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UserField> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<UserField>(UserField.class, this, ProjectPackage.SUITE__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuiteItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentWithInverseEList<SuiteItem>(SuiteItem.class, this, ProjectPackage.SUITE__ITEMS, ProjectPackage.SUITE_ITEM__PARENT);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.SUITE__ITEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getItems()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.SUITE__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case ProjectPackage.SUITE__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.SUITE__NAME:
				return getName();
			case ProjectPackage.SUITE__EPS:
				return getEps();
			case ProjectPackage.SUITE__TEST_BEDS:
				return getTestBeds();
			case ProjectPackage.SUITE__SUTS:
				return getSuts();
			case ProjectPackage.SUITE__PANIC_DETECT:
				return isPanicDetect();
			case ProjectPackage.SUITE__LIBRARIES:
				return getLibraries();
			case ProjectPackage.SUITE__FIELDS:
				return getFields();
			case ProjectPackage.SUITE__ITEMS:
				return getItems();
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
			case ProjectPackage.SUITE__NAME:
				setName((String)newValue);
				return;
			case ProjectPackage.SUITE__EPS:
				getEps().clear();
				getEps().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.SUITE__TEST_BEDS:
				getTestBeds().clear();
				getTestBeds().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.SUITE__SUTS:
				getSuts().clear();
				getSuts().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.SUITE__PANIC_DETECT:
				setPanicDetect((Boolean)newValue);
				return;
			case ProjectPackage.SUITE__LIBRARIES:
				getLibraries().clear();
				getLibraries().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.SUITE__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends UserField>)newValue);
				return;
			case ProjectPackage.SUITE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends SuiteItem>)newValue);
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
			case ProjectPackage.SUITE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProjectPackage.SUITE__EPS:
				getEps().clear();
				return;
			case ProjectPackage.SUITE__TEST_BEDS:
				getTestBeds().clear();
				return;
			case ProjectPackage.SUITE__SUTS:
				getSuts().clear();
				return;
			case ProjectPackage.SUITE__PANIC_DETECT:
				setPanicDetect(PANIC_DETECT_EDEFAULT);
				return;
			case ProjectPackage.SUITE__LIBRARIES:
				getLibraries().clear();
				return;
			case ProjectPackage.SUITE__FIELDS:
				getFields().clear();
				return;
			case ProjectPackage.SUITE__ITEMS:
				getItems().clear();
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
			case ProjectPackage.SUITE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProjectPackage.SUITE__EPS:
				return eps != null && !eps.isEmpty();
			case ProjectPackage.SUITE__TEST_BEDS:
				return testBeds != null && !testBeds.isEmpty();
			case ProjectPackage.SUITE__SUTS:
				return suts != null && !suts.isEmpty();
			case ProjectPackage.SUITE__PANIC_DETECT:
				return panicDetect != PANIC_DETECT_EDEFAULT;
			case ProjectPackage.SUITE__LIBRARIES:
				return libraries != null && !libraries.isEmpty();
			case ProjectPackage.SUITE__FIELDS:
				return fields != null && !fields.isEmpty();
			case ProjectPackage.SUITE__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", eps: ");
		result.append(eps);
		result.append(", testBeds: ");
		result.append(testBeds);
		result.append(", suts: ");
		result.append(suts);
		result.append(", panicDetect: ");
		result.append(panicDetect);
		result.append(", libraries: ");
		result.append(libraries);
		result.append(')');
		return result.toString();
	}

} //SuiteImpl
