// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.twister.model.accounts.AccountsPackage;

import org.twister.model.accounts.impl.AccountsPackageImpl;

import org.twister.model.bindings.BindingsPackage;

import org.twister.model.bindings.impl.BindingsPackageImpl;

import org.twister.model.database.DatabasePackage;

import org.twister.model.database.impl.DatabasePackageImpl;

import org.twister.model.email.EmailPackage;

import org.twister.model.email.impl.EmailPackageImpl;

import org.twister.model.eplist.EplistPackage;

import org.twister.model.eplist.impl.EplistPackageImpl;

import org.twister.model.framework.FrameworkPackage;

import org.twister.model.framework.impl.FrameworkPackageImpl;

import org.twister.model.globals.GlobalsPackage;

import org.twister.model.globals.impl.GlobalsPackageImpl;

import org.twister.model.panic.PanicPackage;

import org.twister.model.panic.impl.PanicPackageImpl;

import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginList;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsFactory;
import org.twister.model.plugins.PluginsPackage;

import org.twister.model.project.ProjectPackage;

import org.twister.model.project.impl.ProjectPackageImpl;

import org.twister.model.resources.ResourcesPackage;

import org.twister.model.resources.impl.ResourcesPackageImpl;

import org.twister.model.schedule.SchedulePackage;

import org.twister.model.schedule.impl.SchedulePackageImpl;

import org.twister.model.services.ServicesPackage;

import org.twister.model.services.impl.ServicesPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PluginsPackageImpl extends EPackageImpl implements PluginsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pluginListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pluginEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pluginPropertyEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.twister.model.plugins.PluginsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PluginsPackageImpl() {
		super(eNS_URI, PluginsFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PluginsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PluginsPackage init() {
		if (isInited) return (PluginsPackage)EPackage.Registry.INSTANCE.getEPackage(PluginsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPluginsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PluginsPackageImpl thePluginsPackage = registeredPluginsPackage instanceof PluginsPackageImpl ? (PluginsPackageImpl)registeredPluginsPackage : new PluginsPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EplistPackage.eNS_URI);
		EplistPackageImpl theEplistPackage = (EplistPackageImpl)(registeredPackage instanceof EplistPackageImpl ? registeredPackage : EplistPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GlobalsPackage.eNS_URI);
		GlobalsPackageImpl theGlobalsPackage = (GlobalsPackageImpl)(registeredPackage instanceof GlobalsPackageImpl ? registeredPackage : GlobalsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DatabasePackage.eNS_URI);
		DatabasePackageImpl theDatabasePackage = (DatabasePackageImpl)(registeredPackage instanceof DatabasePackageImpl ? registeredPackage : DatabasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EmailPackage.eNS_URI);
		EmailPackageImpl theEmailPackage = (EmailPackageImpl)(registeredPackage instanceof EmailPackageImpl ? registeredPackage : EmailPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PanicPackage.eNS_URI);
		PanicPackageImpl thePanicPackage = (PanicPackageImpl)(registeredPackage instanceof PanicPackageImpl ? registeredPackage : PanicPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ServicesPackage.eNS_URI);
		ServicesPackageImpl theServicesPackage = (ServicesPackageImpl)(registeredPackage instanceof ServicesPackageImpl ? registeredPackage : ServicesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccountsPackage.eNS_URI);
		AccountsPackageImpl theAccountsPackage = (AccountsPackageImpl)(registeredPackage instanceof AccountsPackageImpl ? registeredPackage : AccountsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BindingsPackage.eNS_URI);
		BindingsPackageImpl theBindingsPackage = (BindingsPackageImpl)(registeredPackage instanceof BindingsPackageImpl ? registeredPackage : BindingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulePackage.eNS_URI);
		SchedulePackageImpl theSchedulePackage = (SchedulePackageImpl)(registeredPackage instanceof SchedulePackageImpl ? registeredPackage : SchedulePackage.eINSTANCE);

		// Create package meta-data objects
		thePluginsPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theEplistPackage.createPackageContents();
		theGlobalsPackage.createPackageContents();
		theDatabasePackage.createPackageContents();
		theEmailPackage.createPackageContents();
		thePanicPackage.createPackageContents();
		theServicesPackage.createPackageContents();
		theAccountsPackage.createPackageContents();
		theBindingsPackage.createPackageContents();
		theSchedulePackage.createPackageContents();

		// Initialize created meta-data
		thePluginsPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theEplistPackage.initializePackageContents();
		theGlobalsPackage.initializePackageContents();
		theDatabasePackage.initializePackageContents();
		theEmailPackage.initializePackageContents();
		thePanicPackage.initializePackageContents();
		theServicesPackage.initializePackageContents();
		theAccountsPackage.initializePackageContents();
		theBindingsPackage.initializePackageContents();
		theSchedulePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePluginsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PluginsPackage.eNS_URI, thePluginsPackage);
		return thePluginsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPluginList() {
		return pluginListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPluginList_Plugins() {
		return (EReference)pluginListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPluginEntry() {
		return pluginEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginEntry_Name() {
		return (EAttribute)pluginEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginEntry_JarFile() {
		return (EAttribute)pluginEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginEntry_PyFile() {
		return (EAttribute)pluginEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginEntry_Enabled() {
		return (EAttribute)pluginEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPluginEntry_Properties() {
		return (EReference)pluginEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPluginProperty() {
		return pluginPropertyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginProperty_Name() {
		return (EAttribute)pluginPropertyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginProperty_Value() {
		return (EAttribute)pluginPropertyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginsFactory getPluginsFactory() {
		return (PluginsFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		pluginListEClass = createEClass(PLUGIN_LIST);
		createEReference(pluginListEClass, PLUGIN_LIST__PLUGINS);

		pluginEntryEClass = createEClass(PLUGIN_ENTRY);
		createEAttribute(pluginEntryEClass, PLUGIN_ENTRY__NAME);
		createEAttribute(pluginEntryEClass, PLUGIN_ENTRY__JAR_FILE);
		createEAttribute(pluginEntryEClass, PLUGIN_ENTRY__PY_FILE);
		createEAttribute(pluginEntryEClass, PLUGIN_ENTRY__ENABLED);
		createEReference(pluginEntryEClass, PLUGIN_ENTRY__PROPERTIES);

		pluginPropertyEClass = createEClass(PLUGIN_PROPERTY);
		createEAttribute(pluginPropertyEClass, PLUGIN_PROPERTY__NAME);
		createEAttribute(pluginPropertyEClass, PLUGIN_PROPERTY__VALUE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(pluginListEClass, PluginList.class, "PluginList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPluginList_Plugins(), this.getPluginEntry(), null, "plugins", null, 0, -1, PluginList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pluginEntryEClass, PluginEntry.class, "PluginEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPluginEntry_Name(), ecorePackage.getEString(), "name", "", 0, 1, PluginEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPluginEntry_JarFile(), ecorePackage.getEString(), "jarFile", "", 0, 1, PluginEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPluginEntry_PyFile(), ecorePackage.getEString(), "pyFile", "", 0, 1, PluginEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPluginEntry_Enabled(), ecorePackage.getEBoolean(), "enabled", null, 0, 1, PluginEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPluginEntry_Properties(), this.getPluginProperty(), null, "properties", null, 0, -1, PluginEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pluginPropertyEClass, PluginProperty.class, "PluginProperty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPluginProperty_Name(), ecorePackage.getEString(), "name", "", 0, 1, PluginProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPluginProperty_Value(), ecorePackage.getEString(), "value", "", 0, 1, PluginProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);
	}

} //PluginsPackageImpl
