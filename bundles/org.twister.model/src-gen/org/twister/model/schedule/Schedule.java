// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.schedule;

import org.eclipse.emf.common.util.EMap;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A project that is started at a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.schedule.Schedule#getCreated <em>Created</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getUser <em>User</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getDescription <em>Description</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getProjectFile <em>Project File</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getDateTime <em>Date Time</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#isForce <em>Force</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getTimeLimit <em>Time Limit</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getProjectType <em>Project Type</em>}</li>
 *   <li>{@link org.twister.model.schedule.Schedule#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.twister.model.schedule.SchedulePackage#getSchedule()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface Schedule extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made; names the schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_Created()
	 * @model default=""
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_User()
	 * @model default=""
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Project File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project File</em>' attribute.
	 * @see #setProjectFile(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_ProjectFile()
	 * @model default=""
	 * @generated
	 */
	String getProjectFile();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getProjectFile <em>Project File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project File</em>' attribute.
	 * @see #getProjectFile()
	 * @generated
	 */
	void setProjectFile(String value);

	/**
	 * Returns the value of the '<em><b>Date Time</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to start: a date and a time, a time for each day, or a day of the week and a time; as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date Time</em>' attribute.
	 * @see #setDateTime(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_DateTime()
	 * @model default=""
	 * @generated
	 */
	String getDateTime();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getDateTime <em>Date Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Time</em>' attribute.
	 * @see #getDateTime()
	 * @generated
	 */
	void setDateTime(String value);

	/**
	 * Returns the value of the '<em><b>Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a run of the user is stopped for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Force</em>' attribute.
	 * @see #setForce(boolean)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_Force()
	 * @model
	 * @generated
	 */
	boolean isForce();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#isForce <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Force</em>' attribute.
	 * @see #isForce()
	 * @generated
	 */
	void setForce(boolean value);

	/**
	 * Returns the value of the '<em><b>Time Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds after which the run is stopped; 0 for never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Limit</em>' attribute.
	 * @see #setTimeLimit(int)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_TimeLimit()
	 * @model
	 * @generated
	 */
	int getTimeLimit();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getTimeLimit <em>Time Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Limit</em>' attribute.
	 * @see #getTimeLimit()
	 * @generated
	 */
	void setTimeLimit(int value);

	/**
	 * Returns the value of the '<em><b>Project Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project Type</em>' attribute.
	 * @see #setProjectType(String)
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_ProjectType()
	 * @model default=""
	 * @generated
	 */
	String getProjectType();

	/**
	 * Sets the value of the '{@link org.twister.model.schedule.Schedule#getProjectType <em>Project Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project Type</em>' attribute.
	 * @see #getProjectType()
	 * @generated
	 */
	void setProjectType(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every other option of the schedule, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' map.
	 * @see org.twister.model.schedule.SchedulePackage#getSchedule_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getOptions();

} // Schedule
