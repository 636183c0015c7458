// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EplistPackage;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ep Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#getCeHost <em>Ce Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#getCePort <em>Ce Port</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpEntryImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EpEntryImpl extends SourceObject implements EpEntry {
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
	 * The default value of the '{@link #getCeHost() <em>Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeHost()
	 * @generated
	 * @ordered
	 */
	protected static final String CE_HOST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCeHost() <em>Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeHost()
	 * @generated
	 * @ordered
	 */
	protected String ceHost = CE_HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getCePort() <em>Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCePort()
	 * @generated
	 * @ordered
	 */
	protected static final int CE_PORT_EDEFAULT = 8000;

	/**
	 * The cached value of the '{@link #getCePort() <em>Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCePort()
	 * @generated
	 * @ordered
	 */
	protected int cePort = CE_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EpEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EplistPackage.Literals.EP_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_ENTRY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCeHost() {
		return ceHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCeHost(String newCeHost) {
		String oldCeHost = ceHost;
		ceHost = newCeHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_ENTRY__CE_HOST, oldCeHost, ceHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCePort() {
		return cePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCePort(int newCePort) {
		int oldCePort = cePort;
		cePort = newCePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_ENTRY__CE_PORT, oldCePort, cePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_ENTRY__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_ENTRY__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getOptions() {
		if (options == null) {
			options = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, EplistPackage.EP_ENTRY__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EplistPackage.EP_ENTRY__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case EplistPackage.EP_ENTRY__NAME:
				return getName();
			case EplistPackage.EP_ENTRY__CE_HOST:
				return getCeHost();
			case EplistPackage.EP_ENTRY__CE_PORT:
				return getCePort();
			case EplistPackage.EP_ENTRY__HOST:
				return getHost();
			case EplistPackage.EP_ENTRY__ENABLED:
				return isEnabled();
			case EplistPackage.EP_ENTRY__OPTIONS:
				if (coreType) return getOptions();
				else return getOptions().map();
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
			case EplistPackage.EP_ENTRY__NAME:
				setName((String)newValue);
				return;
			case EplistPackage.EP_ENTRY__CE_HOST:
				setCeHost((String)newValue);
				return;
			case EplistPackage.EP_ENTRY__CE_PORT:
				setCePort((Integer)newValue);
				return;
			case EplistPackage.EP_ENTRY__HOST:
				setHost((String)newValue);
				return;
			case EplistPackage.EP_ENTRY__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case EplistPackage.EP_ENTRY__OPTIONS:
				((EStructuralFeature.Setting)getOptions()).set(newValue);
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
			case EplistPackage.EP_ENTRY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EplistPackage.EP_ENTRY__CE_HOST:
				setCeHost(CE_HOST_EDEFAULT);
				return;
			case EplistPackage.EP_ENTRY__CE_PORT:
				setCePort(CE_PORT_EDEFAULT);
				return;
			case EplistPackage.EP_ENTRY__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case EplistPackage.EP_ENTRY__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case EplistPackage.EP_ENTRY__OPTIONS:
				getOptions().clear();
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
			case EplistPackage.EP_ENTRY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EplistPackage.EP_ENTRY__CE_HOST:
				return CE_HOST_EDEFAULT == null ? ceHost != null : !CE_HOST_EDEFAULT.equals(ceHost);
			case EplistPackage.EP_ENTRY__CE_PORT:
				return cePort != CE_PORT_EDEFAULT;
			case EplistPackage.EP_ENTRY__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case EplistPackage.EP_ENTRY__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case EplistPackage.EP_ENTRY__OPTIONS:
				return options != null && !options.isEmpty();
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
		result.append(", ceHost: ");
		result.append(ceHost);
		result.append(", cePort: ");
		result.append(cePort);
		result.append(", host: ");
		result.append(host);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(')');
		return result.toString();
	}

} //EpEntryImpl
