// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.email.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.twister.model.accounts.AccountsPackage;

import org.twister.model.accounts.impl.AccountsPackageImpl;

import org.twister.model.bindings.BindingsPackage;

import org.twister.model.bindings.impl.BindingsPackageImpl;

import org.twister.model.database.DatabasePackage;

import org.twister.model.database.impl.DatabasePackageImpl;

import org.twister.model.email.EmailConfiguration;
import org.twister.model.email.EmailFactory;
import org.twister.model.email.EmailPackage;
import org.twister.model.email.MailSecurity;

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
public class EmailPackageImpl extends EPackageImpl implements EmailPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emailConfigurationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mailSecurityEEnum = null;

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
	 * @see org.twister.model.email.EmailPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EmailPackageImpl() {
		super(eNS_URI, EmailFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link EmailPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EmailPackage init() {
		if (isInited) return (EmailPackage)EPackage.Registry.INSTANCE.getEPackage(EmailPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEmailPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EmailPackageImpl theEmailPackage = registeredEmailPackage instanceof EmailPackageImpl ? (EmailPackageImpl)registeredEmailPackage : new EmailPackageImpl();

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
		theEmailPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theEplistPackage.createPackageContents();
		theGlobalsPackage.createPackageContents();
		theDatabasePackage.createPackageContents();
		thePanicPackage.createPackageContents();
		thePluginsPackage.createPackageContents();
		theServicesPackage.createPackageContents();
		theAccountsPackage.createPackageContents();
		theBindingsPackage.createPackageContents();
		theSchedulePackage.createPackageContents();

		// Initialize created meta-data
		theEmailPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theEplistPackage.initializePackageContents();
		theGlobalsPackage.initializePackageContents();
		theDatabasePackage.initializePackageContents();
		thePanicPackage.initializePackageContents();
		thePluginsPackage.initializePackageContents();
		theServicesPackage.initializePackageContents();
		theAccountsPackage.initializePackageContents();
		theBindingsPackage.initializePackageContents();
		theSchedulePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEmailPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EmailPackage.eNS_URI, theEmailPackage);
		return theEmailPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmailConfiguration() {
		return emailConfigurationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Enabled() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Server() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_User() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Password() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_From() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Recipients() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Subject() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Message() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Security() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailConfiguration_Attachments() {
		return (EAttribute)emailConfigurationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMailSecurity() {
		return mailSecurityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmailFactory getEmailFactory() {
		return (EmailFactory)getEFactoryInstance();
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
		emailConfigurationEClass = createEClass(EMAIL_CONFIGURATION);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__ENABLED);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__SERVER);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__USER);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__PASSWORD);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__FROM);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__RECIPIENTS);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__SUBJECT);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__MESSAGE);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__SECURITY);
		createEAttribute(emailConfigurationEClass, EMAIL_CONFIGURATION__ATTACHMENTS);

		// Create enums
		mailSecurityEEnum = createEEnum(MAIL_SECURITY);
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
		initEClass(emailConfigurationEClass, EmailConfiguration.class, "EmailConfiguration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmailConfiguration_Enabled(), ecorePackage.getEBoolean(), "enabled", null, 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Server(), ecorePackage.getEString(), "server", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_User(), ecorePackage.getEString(), "user", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Password(), ecorePackage.getEString(), "password", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_From(), ecorePackage.getEString(), "from", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Recipients(), ecorePackage.getEString(), "recipients", null, 0, -1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Subject(), ecorePackage.getEString(), "subject", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Message(), ecorePackage.getEString(), "message", "", 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Security(), this.getMailSecurity(), "security", null, 0, 1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailConfiguration_Attachments(), ecorePackage.getEString(), "attachments", null, 0, -1, EmailConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(mailSecurityEEnum, MailSecurity.class, "MailSecurity");
		addEEnumLiteral(mailSecurityEEnum, MailSecurity.DEFAULT);
		addEEnumLiteral(mailSecurityEEnum, MailSecurity.NONE);
		addEEnumLiteral(mailSecurityEEnum, MailSecurity.STARTTLS);
		addEEnumLiteral(mailSecurityEEnum, MailSecurity.SMTPS);

		// Create resource
		createResource(eNS_URI);
	}

} //EmailPackageImpl
