// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.resources.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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

import org.twister.model.plugins.PluginsPackage;

import org.twister.model.plugins.impl.PluginsPackageImpl;

import org.twister.model.project.ProjectPackage;

import org.twister.model.project.impl.ProjectPackageImpl;

import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;
import org.twister.model.resources.ResourcesPackage;

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
public class ResourcesPackageImpl extends EPackageImpl implements ResourcesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceTreeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceStatusEEnum = null;

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
	 * @see org.twister.model.resources.ResourcesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ResourcesPackageImpl() {
		super(eNS_URI, ResourcesFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ResourcesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ResourcesPackage init() {
		if (isInited) return (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredResourcesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ResourcesPackageImpl theResourcesPackage = registeredResourcesPackage instanceof ResourcesPackageImpl ? (ResourcesPackageImpl)registeredResourcesPackage : new ResourcesPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BindingsPackage.eNS_URI);
		BindingsPackageImpl theBindingsPackage = (BindingsPackageImpl)(registeredPackage instanceof BindingsPackageImpl ? registeredPackage : BindingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulePackage.eNS_URI);
		SchedulePackageImpl theSchedulePackage = (SchedulePackageImpl)(registeredPackage instanceof SchedulePackageImpl ? registeredPackage : SchedulePackage.eINSTANCE);

		// Create package meta-data objects
		theResourcesPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theEplistPackage.createPackageContents();
		theGlobalsPackage.createPackageContents();
		theDatabasePackage.createPackageContents();
		theEmailPackage.createPackageContents();
		thePanicPackage.createPackageContents();
		thePluginsPackage.createPackageContents();
		theServicesPackage.createPackageContents();
		theAccountsPackage.createPackageContents();
		theBindingsPackage.createPackageContents();
		theSchedulePackage.createPackageContents();

		// Initialize created meta-data
		theResourcesPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theEplistPackage.initializePackageContents();
		theGlobalsPackage.initializePackageContents();
		theDatabasePackage.initializePackageContents();
		theEmailPackage.initializePackageContents();
		thePanicPackage.initializePackageContents();
		thePluginsPackage.initializePackageContents();
		theServicesPackage.initializePackageContents();
		theAccountsPackage.initializePackageContents();
		theBindingsPackage.initializePackageContents();
		theSchedulePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theResourcesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ResourcesPackage.eNS_URI, theResourcesPackage);
		return theResourcesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResourceNode() {
		return resourceNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceNode_Id() {
		return (EAttribute)resourceNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceNode_Name() {
		return (EAttribute)resourceNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceNode_Status() {
		return (EAttribute)resourceNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResourceNode_Meta() {
		return (EReference)resourceNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResourceNode_Children() {
		return (EReference)resourceNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResourceNode_Parent() {
		return (EReference)resourceNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResourceTree() {
		return resourceTreeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceTree_Version() {
		return (EAttribute)resourceTreeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceStatus() {
		return resourceStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourcesFactory getResourcesFactory() {
		return (ResourcesFactory)getEFactoryInstance();
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
		resourceNodeEClass = createEClass(RESOURCE_NODE);
		createEAttribute(resourceNodeEClass, RESOURCE_NODE__ID);
		createEAttribute(resourceNodeEClass, RESOURCE_NODE__NAME);
		createEAttribute(resourceNodeEClass, RESOURCE_NODE__STATUS);
		createEReference(resourceNodeEClass, RESOURCE_NODE__META);
		createEReference(resourceNodeEClass, RESOURCE_NODE__CHILDREN);
		createEReference(resourceNodeEClass, RESOURCE_NODE__PARENT);

		resourceTreeEClass = createEClass(RESOURCE_TREE);
		createEAttribute(resourceTreeEClass, RESOURCE_TREE__VERSION);

		// Create enums
		resourceStatusEEnum = createEEnum(RESOURCE_STATUS);
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
		resourceTreeEClass.getESuperTypes().add(this.getResourceNode());

		// Initialize classes, features, and operations; add parameters
		initEClass(resourceNodeEClass, ResourceNode.class, "ResourceNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResourceNode_Id(), ecorePackage.getEString(), "id", "", 0, 1, ResourceNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResourceNode_Name(), ecorePackage.getEString(), "name", "", 0, 1, ResourceNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResourceNode_Status(), this.getResourceStatus(), "status", null, 0, 1, ResourceNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResourceNode_Meta(), ecorePackage.getEStringToStringMapEntry(), null, "meta", null, 0, -1, ResourceNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResourceNode_Children(), this.getResourceNode(), this.getResourceNode_Parent(), "children", null, 0, -1, ResourceNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResourceNode_Parent(), this.getResourceNode(), this.getResourceNode_Children(), "parent", null, 0, 1, ResourceNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceTreeEClass, ResourceTree.class, "ResourceTree", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResourceTree_Version(), ecorePackage.getEInt(), "version", null, 0, 1, ResourceTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(resourceStatusEEnum, ResourceStatus.class, "ResourceStatus");
		addEEnumLiteral(resourceStatusEEnum, ResourceStatus.FREE);
		addEEnumLiteral(resourceStatusEEnum, ResourceStatus.BUSY);
		addEEnumLiteral(resourceStatusEEnum, ResourceStatus.RESERVED);

		// Create resource
		createResource(eNS_URI);
	}

} //ResourcesPackageImpl
