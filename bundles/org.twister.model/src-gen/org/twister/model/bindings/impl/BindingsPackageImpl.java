// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.bindings.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.twister.model.accounts.AccountsPackage;

import org.twister.model.accounts.impl.AccountsPackageImpl;

import org.twister.model.bindings.Binding;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.BindingsFactory;
import org.twister.model.bindings.BindingsPackage;
import org.twister.model.bindings.PlainLink;

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
public class BindingsPackageImpl extends EPackageImpl implements BindingsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bindingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plainLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bindingLinkEClass = null;

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
	 * @see org.twister.model.bindings.BindingsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private BindingsPackageImpl() {
		super(eNS_URI, BindingsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link BindingsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static BindingsPackage init() {
		if (isInited) return (BindingsPackage)EPackage.Registry.INSTANCE.getEPackage(BindingsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredBindingsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		BindingsPackageImpl theBindingsPackage = registeredBindingsPackage instanceof BindingsPackageImpl ? (BindingsPackageImpl)registeredBindingsPackage : new BindingsPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PluginsPackage.eNS_URI);
		PluginsPackageImpl thePluginsPackage = (PluginsPackageImpl)(registeredPackage instanceof PluginsPackageImpl ? registeredPackage : PluginsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ServicesPackage.eNS_URI);
		ServicesPackageImpl theServicesPackage = (ServicesPackageImpl)(registeredPackage instanceof ServicesPackageImpl ? registeredPackage : ServicesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccountsPackage.eNS_URI);
		AccountsPackageImpl theAccountsPackage = (AccountsPackageImpl)(registeredPackage instanceof AccountsPackageImpl ? registeredPackage : AccountsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulePackage.eNS_URI);
		SchedulePackageImpl theSchedulePackage = (SchedulePackageImpl)(registeredPackage instanceof SchedulePackageImpl ? registeredPackage : SchedulePackage.eINSTANCE);

		// Create package meta-data objects
		theBindingsPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theEplistPackage.createPackageContents();
		theGlobalsPackage.createPackageContents();
		theDatabasePackage.createPackageContents();
		theEmailPackage.createPackageContents();
		thePanicPackage.createPackageContents();
		thePluginsPackage.createPackageContents();
		theServicesPackage.createPackageContents();
		theAccountsPackage.createPackageContents();
		theSchedulePackage.createPackageContents();

		// Initialize created meta-data
		theBindingsPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theEplistPackage.initializePackageContents();
		theGlobalsPackage.initializePackageContents();
		theDatabasePackage.initializePackageContents();
		theEmailPackage.initializePackageContents();
		thePanicPackage.initializePackageContents();
		thePluginsPackage.initializePackageContents();
		theServicesPackage.initializePackageContents();
		theAccountsPackage.initializePackageContents();
		theSchedulePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theBindingsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(BindingsPackage.eNS_URI, theBindingsPackage);
		return theBindingsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBindings() {
		return bindingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBindings_Links() {
		return (EReference)bindingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBindings_Bindings() {
		return (EReference)bindingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlainLink() {
		return plainLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlainLink_Configuration() {
		return (EAttribute)plainLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlainLink_Sut() {
		return (EAttribute)plainLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBinding() {
		return bindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBinding_Name() {
		return (EAttribute)bindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBinding_Links() {
		return (EReference)bindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBindingLink() {
		return bindingLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBindingLink_Component() {
		return (EAttribute)bindingLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBindingLink_Sut() {
		return (EAttribute)bindingLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BindingsFactory getBindingsFactory() {
		return (BindingsFactory)getEFactoryInstance();
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
		bindingsEClass = createEClass(BINDINGS);
		createEReference(bindingsEClass, BINDINGS__LINKS);
		createEReference(bindingsEClass, BINDINGS__BINDINGS);

		plainLinkEClass = createEClass(PLAIN_LINK);
		createEAttribute(plainLinkEClass, PLAIN_LINK__CONFIGURATION);
		createEAttribute(plainLinkEClass, PLAIN_LINK__SUT);

		bindingEClass = createEClass(BINDING);
		createEAttribute(bindingEClass, BINDING__NAME);
		createEReference(bindingEClass, BINDING__LINKS);

		bindingLinkEClass = createEClass(BINDING_LINK);
		createEAttribute(bindingLinkEClass, BINDING_LINK__COMPONENT);
		createEAttribute(bindingLinkEClass, BINDING_LINK__SUT);
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
		initEClass(bindingsEClass, Bindings.class, "Bindings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBindings_Links(), this.getPlainLink(), null, "links", null, 0, -1, Bindings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBindings_Bindings(), this.getBinding(), null, "bindings", null, 0, -1, Bindings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(plainLinkEClass, PlainLink.class, "PlainLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlainLink_Configuration(), ecorePackage.getEString(), "configuration", "", 0, 1, PlainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlainLink_Sut(), ecorePackage.getEString(), "sut", "", 0, 1, PlainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bindingEClass, Binding.class, "Binding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBinding_Name(), ecorePackage.getEString(), "name", "", 0, 1, Binding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBinding_Links(), this.getBindingLink(), null, "links", null, 0, -1, Binding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bindingLinkEClass, BindingLink.class, "BindingLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBindingLink_Component(), ecorePackage.getEString(), "component", "", 0, 1, BindingLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBindingLink_Sut(), ecorePackage.getEString(), "sut", "", 0, 1, BindingLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);
	}

} //BindingsPackageImpl
