// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.email.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.twister.model.email.EmailConfiguration;
import org.twister.model.email.EmailPackage;
import org.twister.model.email.MailSecurity;

import org.twister.model.internal.SourceObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getPassword <em>Password</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getMessage <em>Message</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getSecurity <em>Security</em>}</li>
 *   <li>{@link org.twister.model.email.impl.EmailConfigurationImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmailConfigurationImpl extends SourceObject implements EmailConfiguration {
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
	 * The default value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getServer() <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected String server = SERVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected String user = USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected static final String PASSWORD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPassword() <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassword()
	 * @generated
	 * @ordered
	 */
	protected String password = PASSWORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recipients;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected static final MailSecurity SECURITY_EDEFAULT = MailSecurity.DEFAULT;

	/**
	 * The cached value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected MailSecurity security = SECURITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> attachments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmailConfigurationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EmailPackage.Literals.EMAIL_CONFIGURATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServer() {
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServer(String newServer) {
		String oldServer = server;
		server = newServer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__SERVER, oldServer, server));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUser() {
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(String newUser) {
		String oldUser = user;
		user = newUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPassword() {
		return password;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassword(String newPassword) {
		String oldPassword = password;
		password = newPassword;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__PASSWORD, oldPassword, password));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecipients() {
		if (recipients == null) {
			recipients = new EDataTypeEList<String>(String.class, this, EmailPackage.EMAIL_CONFIGURATION__RECIPIENTS);
		}
		return recipients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MailSecurity getSecurity() {
		return security;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurity(MailSecurity newSecurity) {
		MailSecurity oldSecurity = security;
		security = newSecurity == null ? SECURITY_EDEFAULT : newSecurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EmailPackage.EMAIL_CONFIGURATION__SECURITY, oldSecurity, security));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAttachments() {
		if (attachments == null) {
			attachments = new EDataTypeEList<String>(String.class, this, EmailPackage.EMAIL_CONFIGURATION__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EmailPackage.EMAIL_CONFIGURATION__ENABLED:
				return isEnabled();
			case EmailPackage.EMAIL_CONFIGURATION__SERVER:
				return getServer();
			case EmailPackage.EMAIL_CONFIGURATION__USER:
				return getUser();
			case EmailPackage.EMAIL_CONFIGURATION__PASSWORD:
				return getPassword();
			case EmailPackage.EMAIL_CONFIGURATION__FROM:
				return getFrom();
			case EmailPackage.EMAIL_CONFIGURATION__RECIPIENTS:
				return getRecipients();
			case EmailPackage.EMAIL_CONFIGURATION__SUBJECT:
				return getSubject();
			case EmailPackage.EMAIL_CONFIGURATION__MESSAGE:
				return getMessage();
			case EmailPackage.EMAIL_CONFIGURATION__SECURITY:
				return getSecurity();
			case EmailPackage.EMAIL_CONFIGURATION__ATTACHMENTS:
				return getAttachments();
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
			case EmailPackage.EMAIL_CONFIGURATION__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SERVER:
				setServer((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__USER:
				setUser((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__PASSWORD:
				setPassword((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__FROM:
				setFrom((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__RECIPIENTS:
				getRecipients().clear();
				getRecipients().addAll((Collection<? extends String>)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SUBJECT:
				setSubject((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__MESSAGE:
				setMessage((String)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SECURITY:
				setSecurity((MailSecurity)newValue);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends String>)newValue);
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
			case EmailPackage.EMAIL_CONFIGURATION__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SERVER:
				setServer(SERVER_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__USER:
				setUser(USER_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__PASSWORD:
				setPassword(PASSWORD_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__RECIPIENTS:
				getRecipients().clear();
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__SECURITY:
				setSecurity(SECURITY_EDEFAULT);
				return;
			case EmailPackage.EMAIL_CONFIGURATION__ATTACHMENTS:
				getAttachments().clear();
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
			case EmailPackage.EMAIL_CONFIGURATION__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case EmailPackage.EMAIL_CONFIGURATION__SERVER:
				return SERVER_EDEFAULT == null ? server != null : !SERVER_EDEFAULT.equals(server);
			case EmailPackage.EMAIL_CONFIGURATION__USER:
				return USER_EDEFAULT == null ? user != null : !USER_EDEFAULT.equals(user);
			case EmailPackage.EMAIL_CONFIGURATION__PASSWORD:
				return PASSWORD_EDEFAULT == null ? password != null : !PASSWORD_EDEFAULT.equals(password);
			case EmailPackage.EMAIL_CONFIGURATION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case EmailPackage.EMAIL_CONFIGURATION__RECIPIENTS:
				return recipients != null && !recipients.isEmpty();
			case EmailPackage.EMAIL_CONFIGURATION__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case EmailPackage.EMAIL_CONFIGURATION__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
			case EmailPackage.EMAIL_CONFIGURATION__SECURITY:
				return security != SECURITY_EDEFAULT;
			case EmailPackage.EMAIL_CONFIGURATION__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", server: ");
		result.append(server);
		result.append(", user: ");
		result.append(user);
		result.append(", password: ");
		result.append(password);
		result.append(", from: ");
		result.append(from);
		result.append(", recipients: ");
		result.append(recipients);
		result.append(", subject: ");
		result.append(subject);
		result.append(", message: ");
		result.append(message);
		result.append(", security: ");
		result.append(security);
		result.append(", attachments: ");
		result.append(attachments);
		result.append(')');
		return result.toString();
	}

} //EmailConfigurationImpl
