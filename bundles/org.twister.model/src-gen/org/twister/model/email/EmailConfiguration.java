// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.email;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of email.xml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.email.EmailConfiguration#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getServer <em>Server</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getUser <em>User</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getPassword <em>Password</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getFrom <em>From</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getMessage <em>Message</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getSecurity <em>Security</em>}</li>
 *   <li>{@link org.twister.model.email.EmailConfiguration#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.twister.model.email.EmailPackage#getEmailConfiguration()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface EmailConfiguration extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Otherwise the e-mail is written to a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Enabled()
	 * @model
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * host:port, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Server()
	 * @model default=""
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_User()
	 * @model default=""
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Password</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As written: plain or encrypted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password</em>' attribute.
	 * @see #setPassword(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Password()
	 * @model default=""
	 * @generated
	 */
	String getPassword();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password</em>' attribute.
	 * @see #getPassword()
	 * @generated
	 */
	void setPassword(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_From()
	 * @model default=""
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses: the first is To, the others are CC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' attribute list.
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Recipients()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRecipients();

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May contain $name, ${name} and {name}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Subject()
	 * @model default=""
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May contain $name, ${name} and {name}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Message()
	 * @model default=""
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Security</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.email.MailSecurity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security</em>' attribute.
	 * @see org.twister.model.email.MailSecurity
	 * @see #setSecurity(MailSecurity)
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Security()
	 * @model
	 * @generated
	 */
	MailSecurity getSecurity();

	/**
	 * Sets the value of the '{@link org.twister.model.email.EmailConfiguration#getSecurity <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security</em>' attribute.
	 * @see org.twister.model.email.MailSecurity
	 * @see #getSecurity()
	 * @generated
	 */
	void setSecurity(MailSecurity value);

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the e-mail brings: junit, log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' attribute list.
	 * @see org.twister.model.email.EmailPackage#getEmailConfiguration_Attachments()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAttachments();

} // EmailConfiguration
