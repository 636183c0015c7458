// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.schedule;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of schedule.json.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.schedule.ScheduleList#getSchedules <em>Schedules</em>}</li>
 * </ul>
 *
 * @see org.twister.model.schedule.SchedulePackage#getScheduleList()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface ScheduleList extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Schedules</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.schedule.Schedule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schedules</em>' containment reference list.
	 * @see org.twister.model.schedule.SchedulePackage#getScheduleList_Schedules()
	 * @model containment="true"
	 * @generated
	 */
	EList<Schedule> getSchedules();

} // ScheduleList
