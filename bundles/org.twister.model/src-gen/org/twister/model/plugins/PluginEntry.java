// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.plugins;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plugin Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A plugin.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.plugins.PluginEntry#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.plugins.PluginEntry#getJarFile <em>Jar File</em>}</li>
 *   <li>{@link org.twister.model.plugins.PluginEntry#getPyFile <em>Py File</em>}</li>
 *   <li>{@link org.twister.model.plugins.PluginEntry#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.plugins.PluginEntry#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface PluginEntry extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.plugins.PluginEntry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Jar File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of its part in the workbench.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jar File</em>' attribute.
	 * @see #setJarFile(String)
	 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry_JarFile()
	 * @model default=""
	 * @generated
	 */
	String getJarFile();

	/**
	 * Sets the value of the '{@link org.twister.model.plugins.PluginEntry#getJarFile <em>Jar File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jar File</em>' attribute.
	 * @see #getJarFile()
	 * @generated
	 */
	void setJarFile(String value);

	/**
	 * Returns the value of the '<em><b>Py File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of its part in the CE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Py File</em>' attribute.
	 * @see #setPyFile(String)
	 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry_PyFile()
	 * @model default=""
	 * @generated
	 */
	String getPyFile();

	/**
	 * Sets the value of the '{@link org.twister.model.plugins.PluginEntry#getPyFile <em>Py File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Py File</em>' attribute.
	 * @see #getPyFile()
	 * @generated
	 */
	void setPyFile(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry_Enabled()
	 * @model
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.twister.model.plugins.PluginEntry#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.plugins.PluginProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.twister.model.plugins.PluginsPackage#getPluginEntry_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<PluginProperty> getProperties();

} // PluginEntry
