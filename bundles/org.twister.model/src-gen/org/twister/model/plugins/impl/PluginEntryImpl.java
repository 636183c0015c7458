// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.twister.model.internal.SourceObject;

import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plugin Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.plugins.impl.PluginEntryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.plugins.impl.PluginEntryImpl#getJarFile <em>Jar File</em>}</li>
 *   <li>{@link org.twister.model.plugins.impl.PluginEntryImpl#getPyFile <em>Py File</em>}</li>
 *   <li>{@link org.twister.model.plugins.impl.PluginEntryImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.plugins.impl.PluginEntryImpl#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PluginEntryImpl extends SourceObject implements PluginEntry {
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
	 * The default value of the '{@link #getJarFile() <em>Jar File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJarFile()
	 * @generated
	 * @ordered
	 */
	protected static final String JAR_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getJarFile() <em>Jar File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJarFile()
	 * @generated
	 * @ordered
	 */
	protected String jarFile = JAR_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPyFile() <em>Py File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPyFile()
	 * @generated
	 * @ordered
	 */
	protected static final String PY_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPyFile() <em>Py File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPyFile()
	 * @generated
	 * @ordered
	 */
	protected String pyFile = PY_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = false;

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
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<PluginProperty> properties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PluginEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PluginsPackage.Literals.PLUGIN_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PluginsPackage.PLUGIN_ENTRY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJarFile() {
		return jarFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJarFile(String newJarFile) {
		String oldJarFile = jarFile;
		jarFile = newJarFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PluginsPackage.PLUGIN_ENTRY__JAR_FILE, oldJarFile, jarFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPyFile() {
		return pyFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPyFile(String newPyFile) {
		String oldPyFile = pyFile;
		pyFile = newPyFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PluginsPackage.PLUGIN_ENTRY__PY_FILE, oldPyFile, pyFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PluginsPackage.PLUGIN_ENTRY__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PluginProperty> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<PluginProperty>(PluginProperty.class, this, PluginsPackage.PLUGIN_ENTRY__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PluginsPackage.PLUGIN_ENTRY__PROPERTIES:
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
			case PluginsPackage.PLUGIN_ENTRY__NAME:
				return getName();
			case PluginsPackage.PLUGIN_ENTRY__JAR_FILE:
				return getJarFile();
			case PluginsPackage.PLUGIN_ENTRY__PY_FILE:
				return getPyFile();
			case PluginsPackage.PLUGIN_ENTRY__ENABLED:
				return isEnabled();
			case PluginsPackage.PLUGIN_ENTRY__PROPERTIES:
				return getProperties();
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
			case PluginsPackage.PLUGIN_ENTRY__NAME:
				setName((String)newValue);
				return;
			case PluginsPackage.PLUGIN_ENTRY__JAR_FILE:
				setJarFile((String)newValue);
				return;
			case PluginsPackage.PLUGIN_ENTRY__PY_FILE:
				setPyFile((String)newValue);
				return;
			case PluginsPackage.PLUGIN_ENTRY__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case PluginsPackage.PLUGIN_ENTRY__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends PluginProperty>)newValue);
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
			case PluginsPackage.PLUGIN_ENTRY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PluginsPackage.PLUGIN_ENTRY__JAR_FILE:
				setJarFile(JAR_FILE_EDEFAULT);
				return;
			case PluginsPackage.PLUGIN_ENTRY__PY_FILE:
				setPyFile(PY_FILE_EDEFAULT);
				return;
			case PluginsPackage.PLUGIN_ENTRY__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case PluginsPackage.PLUGIN_ENTRY__PROPERTIES:
				getProperties().clear();
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
			case PluginsPackage.PLUGIN_ENTRY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PluginsPackage.PLUGIN_ENTRY__JAR_FILE:
				return JAR_FILE_EDEFAULT == null ? jarFile != null : !JAR_FILE_EDEFAULT.equals(jarFile);
			case PluginsPackage.PLUGIN_ENTRY__PY_FILE:
				return PY_FILE_EDEFAULT == null ? pyFile != null : !PY_FILE_EDEFAULT.equals(pyFile);
			case PluginsPackage.PLUGIN_ENTRY__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case PluginsPackage.PLUGIN_ENTRY__PROPERTIES:
				return properties != null && !properties.isEmpty();
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
		result.append(", jarFile: ");
		result.append(jarFile);
		result.append(", pyFile: ");
		result.append(pyFile);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(')');
		return result.toString();
	}

} //PluginEntryImpl
