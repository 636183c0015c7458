// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.project;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A suite or test that must have ended, with this status word or any.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.project.Dependency#getTarget <em>Target</em>}</li>
 *   <li>{@link org.twister.model.project.Dependency#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.twister.model.project.ProjectPackage#getDependency()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Dependency extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.twister.model.project.ProjectPackage#getDependency_Target()
	 * @model default=""
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Dependency#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.twister.model.project.ProjectPackage#getDependency_Status()
	 * @model default="any"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.twister.model.project.Dependency#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

} // Dependency
