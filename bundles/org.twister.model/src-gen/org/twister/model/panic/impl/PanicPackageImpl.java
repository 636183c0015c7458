// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.panic.impl;

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

import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicPackage;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicRules;
import org.twister.model.panic.PanicUser;

import org.twister.model.plugins.PluginsPackage;

import org.twister.model.plugins.impl.PluginsPackageImpl;

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
public class PanicPackageImpl extends EPackageImpl implements PanicPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass panicRulesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass panicUserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass panicRuleEClass = null;

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
	 * @see org.twister.model.panic.PanicPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PanicPackageImpl() {
		super(eNS_URI, PanicFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PanicPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PanicPackage init() {
		if (isInited) return (PanicPackage)EPackage.Registry.INSTANCE.getEPackage(PanicPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPanicPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PanicPackageImpl thePanicPackage = registeredPanicPackage instanceof PanicPackageImpl ? (PanicPackageImpl)registeredPanicPackage : new PanicPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PluginsPackage.eNS_URI);
		PluginsPackageImpl thePluginsPackage = (PluginsPackageImpl)(registeredPackage instanceof PluginsPackageImpl ? registeredPackage : PluginsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ServicesPackage.eNS_URI);
		ServicesPackageImpl theServicesPackage = (ServicesPackageImpl)(registeredPackage instanceof ServicesPackageImpl ? registeredPackage : ServicesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccountsPackage.eNS_URI);
		AccountsPackageImpl theAccountsPackage = (AccountsPackageImpl)(registeredPackage instanceof AccountsPackageImpl ? registeredPackage : AccountsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BindingsPackage.eNS_URI);
		BindingsPackageImpl theBindingsPackage = (BindingsPackageImpl)(registeredPackage instanceof BindingsPackageImpl ? registeredPackage : BindingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulePackage.eNS_URI);
		SchedulePackageImpl theSchedulePackage = (SchedulePackageImpl)(registeredPackage instanceof SchedulePackageImpl ? registeredPackage : SchedulePackage.eINSTANCE);

		// Create package meta-data objects
		thePanicPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theEplistPackage.createPackageContents();
		theGlobalsPackage.createPackageContents();
		theDatabasePackage.createPackageContents();
		theEmailPackage.createPackageContents();
		thePluginsPackage.createPackageContents();
		theServicesPackage.createPackageContents();
		theAccountsPackage.createPackageContents();
		theBindingsPackage.createPackageContents();
		theSchedulePackage.createPackageContents();

		// Initialize created meta-data
		thePanicPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theEplistPackage.initializePackageContents();
		theGlobalsPackage.initializePackageContents();
		theDatabasePackage.initializePackageContents();
		theEmailPackage.initializePackageContents();
		thePluginsPackage.initializePackageContents();
		theServicesPackage.initializePackageContents();
		theAccountsPackage.initializePackageContents();
		theBindingsPackage.initializePackageContents();
		theSchedulePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePanicPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PanicPackage.eNS_URI, thePanicPackage);
		return thePanicPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPanicRules() {
		return panicRulesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanicRules_Users() {
		return (EReference)panicRulesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPanicUser() {
		return panicUserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanicUser_Name() {
		return (EAttribute)panicUserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanicUser_Rules() {
		return (EReference)panicUserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPanicRule() {
		return panicRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanicRule_Id() {
		return (EAttribute)panicRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanicRule_Expression() {
		return (EAttribute)panicRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanicRule_Enabled() {
		return (EAttribute)panicRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanicFactory getPanicFactory() {
		return (PanicFactory)getEFactoryInstance();
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
		panicRulesEClass = createEClass(PANIC_RULES);
		createEReference(panicRulesEClass, PANIC_RULES__USERS);

		panicUserEClass = createEClass(PANIC_USER);
		createEAttribute(panicUserEClass, PANIC_USER__NAME);
		createEReference(panicUserEClass, PANIC_USER__RULES);

		panicRuleEClass = createEClass(PANIC_RULE);
		createEAttribute(panicRuleEClass, PANIC_RULE__ID);
		createEAttribute(panicRuleEClass, PANIC_RULE__EXPRESSION);
		createEAttribute(panicRuleEClass, PANIC_RULE__ENABLED);
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
		initEClass(panicRulesEClass, PanicRules.class, "PanicRules", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPanicRules_Users(), this.getPanicUser(), null, "users", null, 0, -1, PanicRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(panicUserEClass, PanicUser.class, "PanicUser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPanicUser_Name(), ecorePackage.getEString(), "name", "", 0, 1, PanicUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPanicUser_Rules(), this.getPanicRule(), null, "rules", null, 0, -1, PanicUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(panicRuleEClass, PanicRule.class, "PanicRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPanicRule_Id(), ecorePackage.getEString(), "id", "", 0, 1, PanicRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPanicRule_Expression(), ecorePackage.getEString(), "expression", "", 0, 1, PanicRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPanicRule_Enabled(), ecorePackage.getEBoolean(), "enabled", null, 0, 1, PanicRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);
	}

} //PanicPackageImpl
