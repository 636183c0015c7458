// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.twister.model.plugins.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PluginsFactoryImpl extends EFactoryImpl implements PluginsFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PluginsFactory init() {
		try {
			PluginsFactory thePluginsFactory = (PluginsFactory)EPackage.Registry.INSTANCE.getEFactory(PluginsPackage.eNS_URI);
			if (thePluginsFactory != null) {
				return thePluginsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PluginsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PluginsFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PluginsPackage.PLUGIN_LIST: return (EObject)createPluginList();
			case PluginsPackage.PLUGIN_ENTRY: return (EObject)createPluginEntry();
			case PluginsPackage.PLUGIN_PROPERTY: return (EObject)createPluginProperty();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginList createPluginList() {
		PluginListImpl pluginList = new PluginListImpl();
		return pluginList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginEntry createPluginEntry() {
		PluginEntryImpl pluginEntry = new PluginEntryImpl();
		return pluginEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginProperty createPluginProperty() {
		PluginPropertyImpl pluginProperty = new PluginPropertyImpl();
		return pluginProperty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginsPackage getPluginsPackage() {
		return (PluginsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PluginsPackage getPackage() {
		return PluginsPackage.eINSTANCE;
	}

} //PluginsFactoryImpl
