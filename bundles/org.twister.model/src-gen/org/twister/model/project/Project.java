// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of a project file, a predefined suite, or of what a project expands to: suites that each run on one EP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.Project#isStopOnFail <em>Stop On Fail</em>}</li>
 *   <li>{@link org.twister.model.project.Project#isDatabaseAutoSave <em>Database Auto Save</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getLibraries <em>Libraries</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getScriptPre <em>Script Pre</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getScriptPost <em>Script Post</em>}</li>
 *   <li>{@link org.twister.model.project.Project#isScriptMandatory <em>Script Mandatory</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getClearCaseView <em>Clear Case View</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getLibraryDepth <em>Library Depth</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getFields <em>Fields</em>}</li>
 *   <li>{@link org.twister.model.project.Project#getSuites <em>Suites</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getProject()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Project extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Stop On Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stop On Fail</em>' attribute.
	 * @see #setStopOnFail(boolean)
	 * @see org.twister.model.project.ProjectPackage#getProject_StopOnFail()
	 * @model
	 * @generated
	 */
	boolean isStopOnFail();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#isStopOnFail <em>Stop On Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop On Fail</em>' attribute.
	 * @see #isStopOnFail()
	 * @generated
	 */
	void setStopOnFail(boolean value);

	/**
	 * Returns the value of the '<em><b>Database Auto Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Database Auto Save</em>' attribute.
	 * @see #setDatabaseAutoSave(boolean)
	 * @see org.twister.model.project.ProjectPackage#getProject_DatabaseAutoSave()
	 * @model
	 * @generated
	 */
	boolean isDatabaseAutoSave();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#isDatabaseAutoSave <em>Database Auto Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Database Auto Save</em>' attribute.
	 * @see #isDatabaseAutoSave()
	 * @generated
	 */
	void setDatabaseAutoSave(boolean value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds between a test and the next one of the same EP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(double)
	 * @see org.twister.model.project.ProjectPackage#getProject_Delay()
	 * @model
	 * @generated
	 */
	double getDelay();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(double value);

	/**
	 * Returns the value of the '<em><b>Libraries</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the libraries that the tests see; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Libraries</em>' attribute list.
	 * @see org.twister.model.project.ProjectPackage#getProject_Libraries()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLibraries();

	/**
	 * Returns the value of the '<em><b>Script Pre</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Script Pre</em>' attribute.
	 * @see #setScriptPre(String)
	 * @see org.twister.model.project.ProjectPackage#getProject_ScriptPre()
	 * @model default=""
	 * @generated
	 */
	String getScriptPre();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#getScriptPre <em>Script Pre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script Pre</em>' attribute.
	 * @see #getScriptPre()
	 * @generated
	 */
	void setScriptPre(String value);

	/**
	 * Returns the value of the '<em><b>Script Post</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Script Post</em>' attribute.
	 * @see #setScriptPost(String)
	 * @see org.twister.model.project.ProjectPackage#getProject_ScriptPost()
	 * @model default=""
	 * @generated
	 */
	String getScriptPost();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#getScriptPost <em>Script Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script Post</em>' attribute.
	 * @see #getScriptPost()
	 * @generated
	 */
	void setScriptPost(String value);

	/**
	 * Returns the value of the '<em><b>Script Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Script Mandatory</em>' attribute.
	 * @see #setScriptMandatory(boolean)
	 * @see org.twister.model.project.ProjectPackage#getProject_ScriptMandatory()
	 * @model
	 * @generated
	 */
	boolean isScriptMandatory();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#isScriptMandatory <em>Script Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script Mandatory</em>' attribute.
	 * @see #isScriptMandatory()
	 * @generated
	 */
	void setScriptMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Clear Case View</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clear Case View</em>' attribute.
	 * @see #setClearCaseView(String)
	 * @see org.twister.model.project.ProjectPackage#getProject_ClearCaseView()
	 * @model default=""
	 * @generated
	 */
	String getClearCaseView();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#getClearCaseView <em>Clear Case View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Case View</em>' attribute.
	 * @see #getClearCaseView()
	 * @generated
	 */
	void setClearCaseView(String value);

	/**
	 * Returns the value of the '<em><b>Library Depth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.project.LibraryDepth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Depth</em>' attribute.
	 * @see org.twister.model.project.LibraryDepth
	 * @see #setLibraryDepth(LibraryDepth)
	 * @see org.twister.model.project.ProjectPackage#getProject_LibraryDepth()
	 * @model
	 * @generated
	 */
	LibraryDepth getLibraryDepth();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Project#getLibraryDepth <em>Library Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Depth</em>' attribute.
	 * @see org.twister.model.project.LibraryDepth
	 * @see #getLibraryDepth()
	 * @generated
	 */
	void setLibraryDepth(LibraryDepth value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.UserField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getProject_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<UserField> getFields();

	/**
	 * Returns the value of the '<em><b>Suites</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.Suite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suites</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getProject_Suites()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suite> getSuites();

} // Project
