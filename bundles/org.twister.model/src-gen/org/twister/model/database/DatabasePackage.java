// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.database;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where results are saved and what reports show: connection, fields of projects, suites and tests, inserts and reports.
 * <!-- end-model-doc -->
 * @see org.twister.model.database.DatabaseFactory
 * @model kind="package"
 * @generated
 */
public interface DatabasePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "database";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:twister:database";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "database";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DatabasePackage eINSTANCE = org.twister.model.database.impl.DatabasePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.DatabaseSectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.DatabaseSectionImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getDatabaseSection()
	 * @generated
	 */
	int DATABASE_SECTION = 0;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__CONNECTION = 0;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__FIELDS = 1;

	/**
	 * The feature id for the '<em><b>Inserts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__INSERTS = 2;

	/**
	 * The feature id for the '<em><b>Report Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__REPORT_FIELDS = 3;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__REPORTS = 4;

	/**
	 * The feature id for the '<em><b>Redirects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION__REDIRECTS = 5;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_SECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.DatabaseConfigurationImpl <em>Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.DatabaseConfigurationImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getDatabaseConfiguration()
	 * @generated
	 */
	int DATABASE_CONFIGURATION = 1;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__CONNECTION = DATABASE_SECTION__CONNECTION;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__FIELDS = DATABASE_SECTION__FIELDS;

	/**
	 * The feature id for the '<em><b>Inserts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__INSERTS = DATABASE_SECTION__INSERTS;

	/**
	 * The feature id for the '<em><b>Report Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__REPORT_FIELDS = DATABASE_SECTION__REPORT_FIELDS;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__REPORTS = DATABASE_SECTION__REPORTS;

	/**
	 * The feature id for the '<em><b>Redirects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__REDIRECTS = DATABASE_SECTION__REDIRECTS;

	/**
	 * The feature id for the '<em><b>Servers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION__SERVERS = DATABASE_SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION_FEATURE_COUNT = DATABASE_SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATABASE_CONFIGURATION_OPERATION_COUNT = DATABASE_SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.ServerSectionImpl <em>Server Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.ServerSectionImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getServerSection()
	 * @generated
	 */
	int SERVER_SECTION = 2;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__CONNECTION = DATABASE_SECTION__CONNECTION;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__FIELDS = DATABASE_SECTION__FIELDS;

	/**
	 * The feature id for the '<em><b>Inserts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__INSERTS = DATABASE_SECTION__INSERTS;

	/**
	 * The feature id for the '<em><b>Report Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__REPORT_FIELDS = DATABASE_SECTION__REPORT_FIELDS;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__REPORTS = DATABASE_SECTION__REPORTS;

	/**
	 * The feature id for the '<em><b>Redirects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION__REDIRECTS = DATABASE_SECTION__REDIRECTS;

	/**
	 * The number of structural features of the '<em>Server Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION_FEATURE_COUNT = DATABASE_SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Server Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_SECTION_OPERATION_COUNT = DATABASE_SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.ConnectionImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 3;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SERVER = 0;

	/**
	 * The feature id for the '<em><b>Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__DATABASE = 1;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__USER = 2;

	/**
	 * The feature id for the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PASSWORD = 3;

	/**
	 * The feature id for the '<em><b>Use Shared Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__USE_SHARED_DATABASE = 4;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.FieldImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getField()
	 * @generated
	 */
	int FIELD = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Field Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FIELD_NAME = 2;

	/**
	 * The feature id for the '<em><b>From Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FROM_TABLE = 3;

	/**
	 * The feature id for the '<em><b>Sql Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__SQL_QUERY = 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LABEL = 5;

	/**
	 * The feature id for the '<em><b>Gui Defined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__GUI_DEFINED = 6;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__MANDATORY = 7;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LEVEL = 8;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.InsertImpl <em>Insert</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.InsertImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getInsert()
	 * @generated
	 */
	int INSERT = 5;

	/**
	 * The feature id for the '<em><b>Sql</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSERT__SQL = 0;

	/**
	 * The number of structural features of the '<em>Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSERT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSERT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.ReportFieldImpl <em>Report Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.ReportFieldImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getReportField()
	 * @generated
	 */
	int REPORT_FIELD = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Sql Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD__SQL_QUERY = 3;

	/**
	 * The number of structural features of the '<em>Report Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Report Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FIELD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.ReportImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Sql Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SQL_QUERY = 2;

	/**
	 * The feature id for the '<em><b>Sql Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SQL_TOTAL = 3;

	/**
	 * The feature id for the '<em><b>Sql Compare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SQL_COMPARE = 4;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PATH = 5;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__FOLDER = 6;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.impl.RedirectImpl <em>Redirect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.impl.RedirectImpl
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getRedirect()
	 * @generated
	 */
	int REDIRECT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDIRECT__ID = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDIRECT__PATH = 1;

	/**
	 * The number of structural features of the '<em>Redirect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDIRECT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Redirect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDIRECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.twister.model.database.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.FieldType
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 9;

	/**
	 * The meta object id for the '{@link org.twister.model.database.FieldLevel <em>Field Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.FieldLevel
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getFieldLevel()
	 * @generated
	 */
	int FIELD_LEVEL = 10;

	/**
	 * The meta object id for the '{@link org.twister.model.database.ReportType <em>Report Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.twister.model.database.ReportType
	 * @see org.twister.model.database.impl.DatabasePackageImpl#getReportType()
	 * @generated
	 */
	int REPORT_TYPE = 11;


	/**
	 * Returns the meta object for class '{@link org.twister.model.database.DatabaseSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.twister.model.database.DatabaseSection
	 * @generated
	 */
	EClass getDatabaseSection();

	/**
	 * Returns the meta object for the containment reference '{@link org.twister.model.database.DatabaseSection#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Connection</em>'.
	 * @see org.twister.model.database.DatabaseSection#getConnection()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_Connection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseSection#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.twister.model.database.DatabaseSection#getFields()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseSection#getInserts <em>Inserts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inserts</em>'.
	 * @see org.twister.model.database.DatabaseSection#getInserts()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_Inserts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseSection#getReportFields <em>Report Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Report Fields</em>'.
	 * @see org.twister.model.database.DatabaseSection#getReportFields()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_ReportFields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseSection#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.twister.model.database.DatabaseSection#getReports()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_Reports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseSection#getRedirects <em>Redirects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Redirects</em>'.
	 * @see org.twister.model.database.DatabaseSection#getRedirects()
	 * @see #getDatabaseSection()
	 * @generated
	 */
	EReference getDatabaseSection_Redirects();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.DatabaseConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration</em>'.
	 * @see org.twister.model.database.DatabaseConfiguration
	 * @generated
	 */
	EClass getDatabaseConfiguration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.twister.model.database.DatabaseConfiguration#getServers <em>Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Servers</em>'.
	 * @see org.twister.model.database.DatabaseConfiguration#getServers()
	 * @see #getDatabaseConfiguration()
	 * @generated
	 */
	EReference getDatabaseConfiguration_Servers();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.ServerSection <em>Server Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server Section</em>'.
	 * @see org.twister.model.database.ServerSection
	 * @generated
	 */
	EClass getServerSection();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.twister.model.database.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Connection#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.twister.model.database.Connection#getServer()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Connection#getDatabase <em>Database</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Database</em>'.
	 * @see org.twister.model.database.Connection#getDatabase()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Database();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Connection#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.twister.model.database.Connection#getUser()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_User();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Connection#getPassword <em>Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password</em>'.
	 * @see org.twister.model.database.Connection#getPassword()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Password();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Connection#isUseSharedDatabase <em>Use Shared Database</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use Shared Database</em>'.
	 * @see org.twister.model.database.Connection#isUseSharedDatabase()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_UseSharedDatabase();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.twister.model.database.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.database.Field#getId()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.twister.model.database.Field#getType()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getFieldName <em>Field Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field Name</em>'.
	 * @see org.twister.model.database.Field#getFieldName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_FieldName();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getFromTable <em>From Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Table</em>'.
	 * @see org.twister.model.database.Field#getFromTable()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_FromTable();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getSqlQuery <em>Sql Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql Query</em>'.
	 * @see org.twister.model.database.Field#getSqlQuery()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_SqlQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.twister.model.database.Field#getLabel()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#isGuiDefined <em>Gui Defined</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gui Defined</em>'.
	 * @see org.twister.model.database.Field#isGuiDefined()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_GuiDefined();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.twister.model.database.Field#isMandatory()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Mandatory();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Field#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.twister.model.database.Field#getLevel()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Level();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.Insert <em>Insert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Insert</em>'.
	 * @see org.twister.model.database.Insert
	 * @generated
	 */
	EClass getInsert();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Insert#getSql <em>Sql</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql</em>'.
	 * @see org.twister.model.database.Insert#getSql()
	 * @see #getInsert()
	 * @generated
	 */
	EAttribute getInsert_Sql();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.ReportField <em>Report Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Field</em>'.
	 * @see org.twister.model.database.ReportField
	 * @generated
	 */
	EClass getReportField();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.ReportField#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.database.ReportField#getId()
	 * @see #getReportField()
	 * @generated
	 */
	EAttribute getReportField_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.ReportField#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.twister.model.database.ReportField#getType()
	 * @see #getReportField()
	 * @generated
	 */
	EAttribute getReportField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.ReportField#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.twister.model.database.ReportField#getLabel()
	 * @see #getReportField()
	 * @generated
	 */
	EAttribute getReportField_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.ReportField#getSqlQuery <em>Sql Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql Query</em>'.
	 * @see org.twister.model.database.ReportField#getSqlQuery()
	 * @see #getReportField()
	 * @generated
	 */
	EAttribute getReportField_SqlQuery();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.twister.model.database.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.database.Report#getId()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.twister.model.database.Report#getType()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getSqlQuery <em>Sql Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql Query</em>'.
	 * @see org.twister.model.database.Report#getSqlQuery()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_SqlQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getSqlTotal <em>Sql Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql Total</em>'.
	 * @see org.twister.model.database.Report#getSqlTotal()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_SqlTotal();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getSqlCompare <em>Sql Compare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql Compare</em>'.
	 * @see org.twister.model.database.Report#getSqlCompare()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_SqlCompare();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.twister.model.database.Report#getPath()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Report#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.twister.model.database.Report#getFolder()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Folder();

	/**
	 * Returns the meta object for class '{@link org.twister.model.database.Redirect <em>Redirect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Redirect</em>'.
	 * @see org.twister.model.database.Redirect
	 * @generated
	 */
	EClass getRedirect();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Redirect#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.twister.model.database.Redirect#getId()
	 * @see #getRedirect()
	 * @generated
	 */
	EAttribute getRedirect_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.twister.model.database.Redirect#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.twister.model.database.Redirect#getPath()
	 * @see #getRedirect()
	 * @generated
	 */
	EAttribute getRedirect_Path();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.database.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.twister.model.database.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.database.FieldLevel <em>Field Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Level</em>'.
	 * @see org.twister.model.database.FieldLevel
	 * @generated
	 */
	EEnum getFieldLevel();

	/**
	 * Returns the meta object for enum '{@link org.twister.model.database.ReportType <em>Report Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Type</em>'.
	 * @see org.twister.model.database.ReportType
	 * @generated
	 */
	EEnum getReportType();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DatabaseFactory getDatabaseFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.DatabaseSectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.DatabaseSectionImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getDatabaseSection()
		 * @generated
		 */
		EClass DATABASE_SECTION = eINSTANCE.getDatabaseSection();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__CONNECTION = eINSTANCE.getDatabaseSection_Connection();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__FIELDS = eINSTANCE.getDatabaseSection_Fields();

		/**
		 * The meta object literal for the '<em><b>Inserts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__INSERTS = eINSTANCE.getDatabaseSection_Inserts();

		/**
		 * The meta object literal for the '<em><b>Report Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__REPORT_FIELDS = eINSTANCE.getDatabaseSection_ReportFields();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__REPORTS = eINSTANCE.getDatabaseSection_Reports();

		/**
		 * The meta object literal for the '<em><b>Redirects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_SECTION__REDIRECTS = eINSTANCE.getDatabaseSection_Redirects();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.DatabaseConfigurationImpl <em>Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.DatabaseConfigurationImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getDatabaseConfiguration()
		 * @generated
		 */
		EClass DATABASE_CONFIGURATION = eINSTANCE.getDatabaseConfiguration();

		/**
		 * The meta object literal for the '<em><b>Servers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATABASE_CONFIGURATION__SERVERS = eINSTANCE.getDatabaseConfiguration_Servers();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.ServerSectionImpl <em>Server Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.ServerSectionImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getServerSection()
		 * @generated
		 */
		EClass SERVER_SECTION = eINSTANCE.getServerSection();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.ConnectionImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SERVER = eINSTANCE.getConnection_Server();

		/**
		 * The meta object literal for the '<em><b>Database</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__DATABASE = eINSTANCE.getConnection_Database();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__USER = eINSTANCE.getConnection_User();

		/**
		 * The meta object literal for the '<em><b>Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__PASSWORD = eINSTANCE.getConnection_Password();

		/**
		 * The meta object literal for the '<em><b>Use Shared Database</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__USE_SHARED_DATABASE = eINSTANCE.getConnection_UseSharedDatabase();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.FieldImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ID = eINSTANCE.getField_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__TYPE = eINSTANCE.getField_Type();

		/**
		 * The meta object literal for the '<em><b>Field Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__FIELD_NAME = eINSTANCE.getField_FieldName();

		/**
		 * The meta object literal for the '<em><b>From Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__FROM_TABLE = eINSTANCE.getField_FromTable();

		/**
		 * The meta object literal for the '<em><b>Sql Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__SQL_QUERY = eINSTANCE.getField_SqlQuery();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__LABEL = eINSTANCE.getField_Label();

		/**
		 * The meta object literal for the '<em><b>Gui Defined</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__GUI_DEFINED = eINSTANCE.getField_GuiDefined();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__MANDATORY = eINSTANCE.getField_Mandatory();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__LEVEL = eINSTANCE.getField_Level();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.InsertImpl <em>Insert</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.InsertImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getInsert()
		 * @generated
		 */
		EClass INSERT = eINSTANCE.getInsert();

		/**
		 * The meta object literal for the '<em><b>Sql</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSERT__SQL = eINSTANCE.getInsert_Sql();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.ReportFieldImpl <em>Report Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.ReportFieldImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getReportField()
		 * @generated
		 */
		EClass REPORT_FIELD = eINSTANCE.getReportField();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FIELD__ID = eINSTANCE.getReportField_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FIELD__TYPE = eINSTANCE.getReportField_Type();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FIELD__LABEL = eINSTANCE.getReportField_Label();

		/**
		 * The meta object literal for the '<em><b>Sql Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_FIELD__SQL_QUERY = eINSTANCE.getReportField_SqlQuery();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.ReportImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__ID = eINSTANCE.getReport_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__TYPE = eINSTANCE.getReport_Type();

		/**
		 * The meta object literal for the '<em><b>Sql Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SQL_QUERY = eINSTANCE.getReport_SqlQuery();

		/**
		 * The meta object literal for the '<em><b>Sql Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SQL_TOTAL = eINSTANCE.getReport_SqlTotal();

		/**
		 * The meta object literal for the '<em><b>Sql Compare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SQL_COMPARE = eINSTANCE.getReport_SqlCompare();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PATH = eINSTANCE.getReport_Path();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__FOLDER = eINSTANCE.getReport_Folder();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.impl.RedirectImpl <em>Redirect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.impl.RedirectImpl
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getRedirect()
		 * @generated
		 */
		EClass REDIRECT = eINSTANCE.getRedirect();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDIRECT__ID = eINSTANCE.getRedirect_Id();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDIRECT__PATH = eINSTANCE.getRedirect_Path();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.FieldType
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.FieldLevel <em>Field Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.FieldLevel
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getFieldLevel()
		 * @generated
		 */
		EEnum FIELD_LEVEL = eINSTANCE.getFieldLevel();

		/**
		 * The meta object literal for the '{@link org.twister.model.database.ReportType <em>Report Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.twister.model.database.ReportType
		 * @see org.twister.model.database.impl.DatabasePackageImpl#getReportType()
		 * @generated
		 */
		EEnum REPORT_TYPE = eINSTANCE.getReportType();

	}

} //DatabasePackage
