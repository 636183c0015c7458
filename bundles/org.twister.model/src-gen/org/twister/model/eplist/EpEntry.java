// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist;

import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ep Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An EP: its name, the CE it belongs to and the workstation it may run on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.eplist.EpEntry#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpEntry#getCeHost <em>Ce Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpEntry#getCePort <em>Ce Port</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpEntry#getHost <em>Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpEntry#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpEntry#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.twister.model.eplist.EplistPackage#getEpEntry()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface EpEntry extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpEntry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Ce Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ce Host</em>' attribute.
	 * @see #setCeHost(String)
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_CeHost()
	 * @model default=""
	 * @generated
	 */
	String getCeHost();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpEntry#getCeHost <em>Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ce Host</em>' attribute.
	 * @see #getCeHost()
	 * @generated
	 */
	void setCeHost(String value);

	/**
	 * Returns the value of the '<em><b>Ce Port</b></em>' attribute.
	 * The default value is <code>"8000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ce Port</em>' attribute.
	 * @see #setCePort(int)
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_CePort()
	 * @model default="8000"
	 * @generated
	 */
	int getCePort();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpEntry#getCePort <em>Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ce Port</em>' attribute.
	 * @see #getCePort()
	 * @generated
	 */
	void setCePort(int value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or address of the only workstation that may start it; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_Host()
	 * @model default=""
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpEntry#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpEntry#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every other option of its section, by name in lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' map.
	 * @see org.twister.model.eplist.EplistPackage#getEpEntry_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getOptions();

} // EpEntry
