// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.BindingsPackage;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Binding Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.bindings.impl.BindingLinkImpl#getComponent <em>Component</em>}</li>
 *   <li>{@link org.twister.model.bindings.impl.BindingLinkImpl#getSut <em>Sut</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BindingLinkImpl extends SourceObject implements BindingLink {
	/**
	 * The default value of the '{@link #getComponent() <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponent()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPONENT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getComponent() <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponent()
	 * @generated
	 * @ordered
	 */
	protected String component = COMPONENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSut() <em>Sut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSut()
	 * @generated
	 * @ordered
	 */
	protected static final String SUT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSut() <em>Sut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSut()
	 * @generated
	 * @ordered
	 */
	protected String sut = SUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BindingLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BindingsPackage.Literals.BINDING_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComponent() {
		return component;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComponent(String newComponent) {
		String oldComponent = component;
		component = newComponent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BindingsPackage.BINDING_LINK__COMPONENT, oldComponent, component));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSut() {
		return sut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSut(String newSut) {
		String oldSut = sut;
		sut = newSut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BindingsPackage.BINDING_LINK__SUT, oldSut, sut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BindingsPackage.BINDING_LINK__COMPONENT:
				return getComponent();
			case BindingsPackage.BINDING_LINK__SUT:
				return getSut();
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
			case BindingsPackage.BINDING_LINK__COMPONENT:
				setComponent((String)newValue);
				return;
			case BindingsPackage.BINDING_LINK__SUT:
				setSut((String)newValue);
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
			case BindingsPackage.BINDING_LINK__COMPONENT:
				setComponent(COMPONENT_EDEFAULT);
				return;
			case BindingsPackage.BINDING_LINK__SUT:
				setSut(SUT_EDEFAULT);
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
			case BindingsPackage.BINDING_LINK__COMPONENT:
				return COMPONENT_EDEFAULT == null ? component != null : !COMPONENT_EDEFAULT.equals(component);
			case BindingsPackage.BINDING_LINK__SUT:
				return SUT_EDEFAULT == null ? sut != null : !SUT_EDEFAULT.equals(sut);
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
		result.append(" (component: ");
		result.append(component);
		result.append(", sut: ");
		result.append(sut);
		result.append(')');
		return result.toString();
	}

} //BindingLinkImpl
