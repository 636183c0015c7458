// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test configuration file given to a suite or test.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.ConfigurationFile#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.project.ConfigurationFile#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.twister.model.project.ConfigurationFile#isIteratorDefault <em>Iterator Default</em>}</li>
 *   <li>{@link org.twister.model.project.ConfigurationFile#isIteratorStopOnFail <em>Iterator Stop On Fail</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getConfigurationFile()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ConfigurationFile extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.project.ProjectPackage#getConfigurationFile_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.project.ConfigurationFile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.twister.model.project.ProjectPackage#getConfigurationFile_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.twister.model.project.ConfigurationFile#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Iterator Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iterator Default</em>' attribute.
	 * @see #setIteratorDefault(boolean)
	 * @see org.twister.model.project.ProjectPackage#getConfigurationFile_IteratorDefault()
	 * @model
	 * @generated
	 */
	boolean isIteratorDefault();

	/**
	 * Sets the value of the '{@link org.twister.model.project.ConfigurationFile#isIteratorDefault <em>Iterator Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iterator Default</em>' attribute.
	 * @see #isIteratorDefault()
	 * @generated
	 */
	void setIteratorDefault(boolean value);

	/**
	 * Returns the value of the '<em><b>Iterator Stop On Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iterator Stop On Fail</em>' attribute.
	 * @see #setIteratorStopOnFail(boolean)
	 * @see org.twister.model.project.ProjectPackage#getConfigurationFile_IteratorStopOnFail()
	 * @model
	 * @generated
	 */
	boolean isIteratorStopOnFail();

	/**
	 * Sets the value of the '{@link org.twister.model.project.ConfigurationFile#isIteratorStopOnFail <em>Iterator Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iterator Stop On Fail</em>' attribute.
	 * @see #isIteratorStopOnFail()
	 * @generated
	 */
	void setIteratorStopOnFail(boolean value);

} // ConfigurationFile
