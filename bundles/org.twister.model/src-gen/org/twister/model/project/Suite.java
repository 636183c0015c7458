// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Suites and tests that run together on the same EPs. A suite of the project names its test beds or SUTs, an expanded one its EP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.Suite#getName <em>Name</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getEps <em>Eps</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getTestBeds <em>Test Beds</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getSuts <em>Suts</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#isPanicDetect <em>Panic Detect</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getLibraries <em>Libraries</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.project.Suite#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getSuite()
 * @model
 * @generated
 */
public interface Suite extends SuiteItem {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.twister.model.project.ProjectPackage#getSuite_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Suite#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Eps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Eps</em>' attribute list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_Eps()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEps();

	/**
	 * Returns the value of the '<em><b>Test Beds</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Test Beds</em>' attribute list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_TestBeds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTestBeds();

	/**
	 * Returns the value of the '<em><b>Suts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As written: name(user) or name(system) in a project, /name.user or /name.system in what it expands to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suts</em>' attribute list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_Suts()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSuts();

	/**
	 * Returns the value of the '<em><b>Panic Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Panic Detect</em>' attribute.
	 * @see #setPanicDetect(boolean)
	 * @see org.twister.model.project.ProjectPackage#getSuite_PanicDetect()
	 * @model
	 * @generated
	 */
	boolean isPanicDetect();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Suite#isPanicDetect <em>Panic Detect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panic Detect</em>' attribute.
	 * @see #isPanicDetect()
	 * @generated
	 */
	void setPanicDetect(boolean value);

	/**
	 * Returns the value of the '<em><b>Libraries</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Libraries</em>' attribute list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_Libraries()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLibraries();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.UserField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<UserField> getFields();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.SuiteItem}.
	 * It is bidirectional and its opposite is '{@link org.twister.model.project.SuiteItem#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getSuite_Items()
	 * @see org.twister.model.project.SuiteItem#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<SuiteItem> getItems();

} // Suite
