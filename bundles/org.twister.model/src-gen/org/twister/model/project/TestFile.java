// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test: a file with parameters and properties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.TestFile#getPath <em>Path</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#isChecked <em>Checked</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#isRunnable <em>Runnable</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getRole <em>Role</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getIteration <em>Iteration</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getIterationSave <em>Iteration Save</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#isClearCase <em>Clear Case</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.twister.model.project.TestFile#getWaitsFor <em>Waits For</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getTestFile()
 * @model
 * @generated
 */
public interface TestFile extends SuiteItem {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Path()
	 * @model default=""
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Checked</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The check box of the project tree: whether the test takes part in a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked</em>' attribute.
	 * @see #setChecked(boolean)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Checked()
	 * @model default="true"
	 * @generated
	 */
	boolean isChecked();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#isChecked <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked</em>' attribute.
	 * @see #isChecked()
	 * @generated
	 */
	void setChecked(boolean value);

	/**
	 * Returns the value of the '<em><b>Runnable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Otherwise the file is delivered and not executed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runnable</em>' attribute.
	 * @see #setRunnable(boolean)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Runnable()
	 * @model default="true"
	 * @generated
	 */
	boolean isRunnable();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#isRunnable <em>Runnable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runnable</em>' attribute.
	 * @see #isRunnable()
	 * @generated
	 */
	void setRunnable(boolean value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its failure does not fail the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.twister.model.project.FileRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.twister.model.project.FileRole
	 * @see #setRole(FileRole)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Role()
	 * @model
	 * @generated
	 */
	FileRole getRole();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.twister.model.project.FileRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FileRole value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.project.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Properties without a meaning of their own in this class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Iteration</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the iterators that this copy of the test stands for: file#name=value, file#name=value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iteration</em>' attribute.
	 * @see #setIteration(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Iteration()
	 * @model default=""
	 * @generated
	 */
	String getIteration();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getIteration <em>Iteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iteration</em>' attribute.
	 * @see #getIteration()
	 * @generated
	 */
	void setIteration(String value);

	/**
	 * Returns the value of the '<em><b>Iteration Save</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iteration Save</em>' attribute.
	 * @see #setIterationSave(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_IterationSave()
	 * @model default=""
	 * @generated
	 */
	String getIterationSave();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getIterationSave <em>Iteration Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iteration Save</em>' attribute.
	 * @see #getIterationSave()
	 * @generated
	 */
	void setIterationSave(String value);

	/**
	 * Returns the value of the '<em><b>Clear Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clear Case</em>' attribute.
	 * @see #setClearCase(boolean)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_ClearCase()
	 * @model
	 * @generated
	 */
	boolean isClearCase();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#isClearCase <em>Clear Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Case</em>' attribute.
	 * @see #isClearCase()
	 * @generated
	 */
	void setClearCase(boolean value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Summary()
	 * @model default=""
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_Priority()
	 * @model default=""
	 * @generated
	 */
	String getPriority();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(String value);

	/**
	 * Returns the value of the '<em><b>Waits For</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the file, as counted from 1001 over the expanded suites, that must have ended before; older way of a dependency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waits For</em>' attribute.
	 * @see #setWaitsFor(String)
	 * @see org.twister.model.project.ProjectPackage#getTestFile_WaitsFor()
	 * @model default=""
	 * @generated
	 */
	String getWaitsFor();

	/**
	 * Sets the value of the '{@link org.twister.model.project.TestFile#getWaitsFor <em>Waits For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waits For</em>' attribute.
	 * @see #getWaitsFor()
	 * @generated
	 */
	void setWaitsFor(String value);

} // TestFile
