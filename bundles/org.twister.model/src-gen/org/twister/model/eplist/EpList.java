// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.eplist;

import org.eclipse.emf.common.util.EList;

import org.twister.model.ModelObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ep List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content of epname.ini.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.twister.model.eplist.EpList#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpList#isSnifferEnabled <em>Sniffer Enabled</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpList#getSnifferInterface <em>Sniffer Interface</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpList#getAutoCeHost <em>Auto Ce Host</em>}</li>
 *   <li>{@link org.twister.model.eplist.EpList#getAutoCePort <em>Auto Ce Port</em>}</li>
 * </ul>
 *
 * @see org.twister.model.eplist.EplistPackage#getEpList()
 * @model
 * @extends ModelObject
 * @generated
 */
public interface EpList extends ModelObject {
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.twister.model.eplist.EpEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.twister.model.eplist.EplistPackage#getEpList_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<EpEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Sniffer Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sniffer Enabled</em>' attribute.
	 * @see #setSnifferEnabled(boolean)
	 * @see org.twister.model.eplist.EplistPackage#getEpList_SnifferEnabled()
	 * @model
	 * @generated
	 */
	boolean isSnifferEnabled();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpList#isSnifferEnabled <em>Sniffer Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sniffer Enabled</em>' attribute.
	 * @see #isSnifferEnabled()
	 * @generated
	 */
	void setSnifferEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Sniffer Interface</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sniffer Interface</em>' attribute.
	 * @see #setSnifferInterface(String)
	 * @see org.twister.model.eplist.EplistPackage#getEpList_SnifferInterface()
	 * @model default=""
	 * @generated
	 */
	String getSnifferInterface();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpList#getSnifferInterface <em>Sniffer Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sniffer Interface</em>' attribute.
	 * @see #getSnifferInterface()
	 * @generated
	 */
	void setSnifferInterface(String value);

	/**
	 * Returns the value of the '<em><b>Auto Ce Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where one EP named after the host registers if the list names none; empty for nowhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Ce Host</em>' attribute.
	 * @see #setAutoCeHost(String)
	 * @see org.twister.model.eplist.EplistPackage#getEpList_AutoCeHost()
	 * @model default=""
	 * @generated
	 */
	String getAutoCeHost();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpList#getAutoCeHost <em>Auto Ce Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Ce Host</em>' attribute.
	 * @see #getAutoCeHost()
	 * @generated
	 */
	void setAutoCeHost(String value);

	/**
	 * Returns the value of the '<em><b>Auto Ce Port</b></em>' attribute.
	 * The default value is <code>"8000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Auto Ce Port</em>' attribute.
	 * @see #setAutoCePort(int)
	 * @see org.twister.model.eplist.EplistPackage#getEpList_AutoCePort()
	 * @model default="8000"
	 * @generated
	 */
	int getAutoCePort();

	/**
	 * Sets the value of the '{@link org.twister.model.eplist.EpList#getAutoCePort <em>Auto Ce Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Ce Port</em>' attribute.
	 * @see #getAutoCePort()
	 * @generated
	 */
	void setAutoCePort(int value);

} // EpList
