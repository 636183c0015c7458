// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistPackage;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ep List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.eplist.impl.EpListImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpListImpl#isSnifferEnabled <em>Sniffer Enabled</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpListImpl#getSnifferInterface <em>Sniffer Interface</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpListImpl#getAutoCeHost <em>Auto Ce Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.impl.EpListImpl#getAutoCePort <em>Auto Ce Port</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EpListImpl extends SourceObject implements EpList {
	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<EpEntry> entries;

	/**
	 * The default value of the '{@link #isSnifferEnabled() <em>Sniffer Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnifferEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SNIFFER_ENABLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSnifferEnabled() <em>Sniffer Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnifferEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean snifferEnabled = SNIFFER_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSnifferInterface() <em>Sniffer Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnifferInterface()
	 * @generated
	 * @ordered
	 */
	protected static final String SNIFFER_INTERFACE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSnifferInterface() <em>Sniffer Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnifferInterface()
	 * @generated
	 * @ordered
	 */
	protected String snifferInterface = SNIFFER_INTERFACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutoCeHost() <em>Auto Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoCeHost()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTO_CE_HOST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAutoCeHost() <em>Auto Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoCeHost()
	 * @generated
	 * @ordered
	 */
	protected String autoCeHost = AUTO_CE_HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutoCePort() <em>Auto Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoCePort()
	 * @generated
	 * @ordered
	 */
	protected static final int AUTO_CE_PORT_EDEFAULT = 8000;

	/**
	 * The cached value of the '{@link #getAutoCePort() <em>Auto Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoCePort()
	 * @generated
	 * @ordered
	 */
	protected int autoCePort = AUTO_CE_PORT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EpListImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EplistPackage.Literals.EP_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EpEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<EpEntry>(EpEntry.class, this, EplistPackage.EP_LIST__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSnifferEnabled() {
		return snifferEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnifferEnabled(boolean newSnifferEnabled) {
		boolean oldSnifferEnabled = snifferEnabled;
		snifferEnabled = newSnifferEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_LIST__SNIFFER_ENABLED, oldSnifferEnabled, snifferEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSnifferInterface() {
		return snifferInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnifferInterface(String newSnifferInterface) {
		String oldSnifferInterface = snifferInterface;
		snifferInterface = newSnifferInterface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_LIST__SNIFFER_INTERFACE, oldSnifferInterface, snifferInterface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAutoCeHost() {
		return autoCeHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoCeHost(String newAutoCeHost) {
		String oldAutoCeHost = autoCeHost;
		autoCeHost = newAutoCeHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_LIST__AUTO_CE_HOST, oldAutoCeHost, autoCeHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAutoCePort() {
		return autoCePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoCePort(int newAutoCePort) {
		int oldAutoCePort = autoCePort;
		autoCePort = newAutoCePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EplistPackage.EP_LIST__AUTO_CE_PORT, oldAutoCePort, autoCePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EplistPackage.EP_LIST__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case EplistPackage.EP_LIST__ENTRIES:
				return getEntries();
			case EplistPackage.EP_LIST__SNIFFER_ENABLED:
				return isSnifferEnabled();
			case EplistPackage.EP_LIST__SNIFFER_INTERFACE:
				return getSnifferInterface();
			case EplistPackage.EP_LIST__AUTO_CE_HOST:
				return getAutoCeHost();
			case EplistPackage.EP_LIST__AUTO_CE_PORT:
				return getAutoCePort();
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
			case EplistPackage.EP_LIST__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends EpEntry>)newValue);
				return;
			case EplistPackage.EP_LIST__SNIFFER_ENABLED:
				setSnifferEnabled((Boolean)newValue);
				return;
			case EplistPackage.EP_LIST__SNIFFER_INTERFACE:
				setSnifferInterface((String)newValue);
				return;
			case EplistPackage.EP_LIST__AUTO_CE_HOST:
				setAutoCeHost((String)newValue);
				return;
			case EplistPackage.EP_LIST__AUTO_CE_PORT:
				setAutoCePort((Integer)newValue);
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
			case EplistPackage.EP_LIST__ENTRIES:
				getEntries().clear();
				return;
			case EplistPackage.EP_LIST__SNIFFER_ENABLED:
				setSnifferEnabled(SNIFFER_ENABLED_EDEFAULT);
				return;
			case EplistPackage.EP_LIST__SNIFFER_INTERFACE:
				setSnifferInterface(SNIFFER_INTERFACE_EDEFAULT);
				return;
			case EplistPackage.EP_LIST__AUTO_CE_HOST:
				setAutoCeHost(AUTO_CE_HOST_EDEFAULT);
				return;
			case EplistPackage.EP_LIST__AUTO_CE_PORT:
				setAutoCePort(AUTO_CE_PORT_EDEFAULT);
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
			case EplistPackage.EP_LIST__ENTRIES:
				return entries != null && !entries.isEmpty();
			case EplistPackage.EP_LIST__SNIFFER_ENABLED:
				return snifferEnabled != SNIFFER_ENABLED_EDEFAULT;
			case EplistPackage.EP_LIST__SNIFFER_INTERFACE:
				return SNIFFER_INTERFACE_EDEFAULT == null ? snifferInterface != null : !SNIFFER_INTERFACE_EDEFAULT.equals(snifferInterface);
			case EplistPackage.EP_LIST__AUTO_CE_HOST:
				return AUTO_CE_HOST_EDEFAULT == null ? autoCeHost != null : !AUTO_CE_HOST_EDEFAULT.equals(autoCeHost);
			case EplistPackage.EP_LIST__AUTO_CE_PORT:
				return autoCePort != AUTO_CE_PORT_EDEFAULT;
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
		result.append(" (snifferEnabled: ");
		result.append(snifferEnabled);
		result.append(", snifferInterface: ");
		result.append(snifferInterface);
		result.append(", autoCeHost: ");
		result.append(autoCeHost);
		result.append(", autoCePort: ");
		result.append(autoCePort);
		result.append(')');
		return result.toString();
	}

} //EpListImpl
