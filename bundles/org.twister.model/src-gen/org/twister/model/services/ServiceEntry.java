// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.services;

import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service. Its files are in the folder that has its name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.services.ServiceEntry#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.services.ServiceEntry#getDescription <em>Description</em>}</li>
 *   <li>{@link org.twister.model.services.ServiceEntry#getScript <em>Script</em>}</li>
 *   <li>{@link org.twister.model.services.ServiceEntry#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.twister.model.services.ServiceEntry#getLogFile <em>Log File</em>}</li>
 *   <li>{@link org.twister.model.services.ServiceEntry#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.twister.model.services.ServicesPackage#getServiceEntry()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ServiceEntry extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.services.ServiceEntry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.twister.model.services.ServiceEntry#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program of the service, relative to its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see #setScript(String)
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_Script()
	 * @model default=""
	 * @generated
	 */
	String getScript();

	/**
	 * Sets the value of the '{@link org.twister.model.services.ServiceEntry#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see #getScript()
	 * @generated
	 */
	void setScript(String value);

	/**
	 * Returns the value of the '<em><b>Configuration</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its configuration file, relative to its folder; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Configuration</em>' attribute.
	 * @see #setConfiguration(String)
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_Configuration()
	 * @model default=""
	 * @generated
	 */
	String getConfiguration();

	/**
	 * Sets the value of the '{@link org.twister.model.services.ServiceEntry#getConfiguration <em>Configuration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration</em>' attribute.
	 * @see #getConfiguration()
	 * @generated
	 */
	void setConfiguration(String value);

	/**
	 * Returns the value of the '<em><b>Log File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its log, relative to its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log File</em>' attribute.
	 * @see #setLogFile(String)
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_LogFile()
	 * @model default=""
	 * @generated
	 */
	String getLogFile();

	/**
	 * Sets the value of the '{@link org.twister.model.services.ServiceEntry#getLogFile <em>Log File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log File</em>' attribute.
	 * @see #getLogFile()
	 * @generated
	 */
	void setLogFile(String value);

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
	 * @see org.twister.model.services.ServicesPackage#getServiceEntry_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getOptions();

} // ServiceEntry
