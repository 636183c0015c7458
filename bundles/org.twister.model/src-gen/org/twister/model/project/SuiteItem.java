// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suite Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A suite or a test file. Their order within a suite is the order of execution.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.SuiteItem#getId <em>Id</em>}</li>
 *   <li>{@link org.twister.model.project.SuiteItem#getRepeat <em>Repeat</em>}</li>
 *   <li>{@link org.twister.model.project.SuiteItem#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.twister.model.project.SuiteItem#getConfigurationFiles <em>Configuration Files</em>}</li>
 *   <li>{@link org.twister.model.project.SuiteItem#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getSuiteItem()
 * @model abstract="true"
 * @extends ModelObject
 * @generated
 */
public interface SuiteItem extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.twister.model.project.ProjectPackage#getSuiteItem_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.twister.model.project.SuiteItem#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Repeat</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Repeat</em>' attribute.
	 * @see #setRepeat(int)
	 * @see org.twister.model.project.ProjectPackage#getSuiteItem_Repeat()
	 * @model default="1"
	 * @generated
	 */
	int getRepeat();

	/**
	 * Sets the value of the '{@link org.twister.model.project.SuiteItem#getRepeat <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat</em>' attribute.
	 * @see #getRepeat()
	 * @generated
	 */
	void setRepeat(int value);

	/**
	 * Returns the value of the '<em><b>Dependencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.Dependency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dependencies</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getSuiteItem_Dependencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dependency> getDependencies();

	/**
	 * Returns the value of the '<em><b>Configuration Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.ConfigurationFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Configuration Files</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getSuiteItem_ConfigurationFiles()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConfigurationFile> getConfigurationFiles();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.twister.model.project.Suite#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Suite)
	 * @see org.twister.model.project.ProjectPackage#getSuiteItem_Parent()
	 * @see org.twister.model.project.Suite#getItems
	 * @model opposite="items"
	 * @generated
	 */
	Suite getParent();

	/**
	 * Sets the value of the '{@link org.twister.model.project.SuiteItem#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Suite value);

} // SuiteItem
