// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.email;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The e-mail that tells of the end of a run.
 * <!-- end-model-doc -->
 * @see org.twister.model.email.EmailFactory
 * @model kind="package"
 * @generated
 */
public interface EmailPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "email";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:email";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "email";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EmailPackage eINSTANCE = org.twister.model.email.impl.EmailPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.email.impl.EmailConfigurationImpl <em>Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.email.impl.EmailConfigurationImpl
	 * @see org.twister.model.email.impl.EmailPackageImpl#getEmailConfiguration()
	 * @generated
	 */
	int EMAIL_CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__SERVER = 1;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__USER = 2;

	/**
	 * The feature id for the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__PASSWORD = 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__FROM = 4;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__RECIPIENTS = 5;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__SUBJECT = 6;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__MESSAGE = 7;

	/**
	 * The feature id for the '<em><b>Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__SECURITY = 8;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION__ATTACHMENTS = 9;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_CONFIGURATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.email.MailSecurity <em>Mail Security</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.email.MailSecurity
	 * @see org.twister.model.email.impl.EmailPackageImpl#getMailSecurity()
	 * @generated
	 */
	int MAIL_SECURITY = 1;


	/**
	 * Returns the meta object for class '{@link org.twister.model.email.EmailConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration</em>'.
	 * @see org.twister.model.email.EmailConfiguration
	 * @generated
	 */
	EClass getEmailConfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.twister.model.email.EmailConfiguration#isEnabled()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getServer()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getUser()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_User();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getPassword <em>Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getPassword()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Password();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getFrom()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_From();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.email.EmailConfiguration#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recipients</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getRecipients()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getSubject()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getMessage()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.email.EmailConfiguration#getSecurity <em>Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getSecurity()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Security();

	/**
	 * Returns the meta object for the attribute list '{@link org.twister.model.email.EmailConfiguration#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attachments</em>'.
	 * @see org.twister.model.email.EmailConfiguration#getAttachments()
	 * @see #getEmailConfiguration()
	 * @generated
	 */
	EAttribute getEmailConfiguration_Attachments();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.email.MailSecurity <em>Mail Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mail Security</em>'.
	 * @see org.twister.model.email.MailSecurity
	 * @generated
	 */
	EEnum getMailSecurity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EmailFactory getEmailFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.twister.model.email.impl.EmailConfigurationImpl <em>Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.email.impl.EmailConfigurationImpl
		 * @see org.twister.model.email.impl.EmailPackageImpl#getEmailConfiguration()
		 * @generated
		 */
		EClass EMAIL_CONFIGURATION = eINSTANCE.getEmailConfiguration();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__ENABLED = eINSTANCE.getEmailConfiguration_Enabled();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__SERVER = eINSTANCE.getEmailConfiguration_Server();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__USER = eINSTANCE.getEmailConfiguration_User();

		/**
		 * The meta object literal for the '<em><b>Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__PASSWORD = eINSTANCE.getEmailConfiguration_Password();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__FROM = eINSTANCE.getEmailConfiguration_From();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__RECIPIENTS = eINSTANCE.getEmailConfiguration_Recipients();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__SUBJECT = eINSTANCE.getEmailConfiguration_Subject();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__MESSAGE = eINSTANCE.getEmailConfiguration_Message();

		/**
		 * The meta object literal for the '<em><b>Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__SECURITY = eINSTANCE.getEmailConfiguration_Security();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_CONFIGURATION__ATTACHMENTS = eINSTANCE.getEmailConfiguration_Attachments();

		/**
		 * The meta object literal for the '{@link org.twister.model.email.MailSecurity <em>Mail Security</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.email.MailSecurity
		 * @see org.twister.model.email.impl.EmailPackageImpl#getMailSecurity()
		 * @generated
		 */
		EEnum MAIL_SECURITY = eINSTANCE.getMailSecurity();

	}

} //EmailPackage
