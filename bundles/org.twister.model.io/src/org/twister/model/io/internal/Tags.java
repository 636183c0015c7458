// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

/** Names of elements and properties as the files have them, slips included. */
final class Tags {

	static final String ROOT = "Root";
	static final String FILE_TYPE = "FileType";
	static final String FILE_TYPE_CONFIG = "config";

	static final String CENTRAL_ENGINE_PORT = "CentralEnginePort";
	static final String HTTP_SERVER_PORT = "HttpServerPort";
	static final String TEST_CASE_SOURCE_PATH = "TestCaseSourcePath";
	static final String USERS_PATH = "UsersPath";
	static final String PREDEFINED_SUITES_PATH = "PredefinedSuitesPath";
	static final String LIBS_PATH = "LibsPath";
	static final String EP_NAMES = "EpNames";
	static final String LOGS_PATH = "LogsPath";
	static final String LOG_FILES = "LogFiles";
	static final String LOG_RUNNING = "logrunning";
	static final String LOG_DEBUG = "logdebug";
	static final String LOG_SUMMARY = "logsummary";
	static final String LOG_TEST = "logtest";
	static final String LOG_CLI = "logcli";
	static final String DB_CONFIG_FILE = "DbConfigFile";
	static final String EMAIL_CONFIG_FILE = "EmailConfigFile";
	static final String GLOBAL_PARAMS = "GlobalParams";
	static final String ARCHIVE_LOGS_PATH = "ArchiveLogsPath";
	static final String ARCHIVE_LOGS_PATH_ACTIVE = "ArchiveLogsPathActive";
	static final String TEST_CONFIG_PATH = "TestConfigPath";
	static final String SUT_PATH = "SutPath";
	static final String SYS_SUT_PATH = "SysSutPath";
	static final String USE_SHARED_DB = "UseSharedDb";

	static final String STOP_ON_FAIL = "stoponfail";
	static final String DB_AUTO_SAVE = "dbautosave";
	static final String DELAY = "tcdelay";
	static final String LIBRARIES = "libraries";
	static final String SCRIPT_PRE = "ScriptPre";
	static final String SCRIPT_POST = "ScriptPost";
	static final String SCRIPT_MANDATORY = "PrePostMandatory";
	static final String CLEAR_CASE_VIEW = "ClearCaseView";
	static final String DOWNLOAD_LIBRARIES = "DownloadLibraries";
	static final String USER_DEFINED = "UserDefined";
	static final String PROP_NAME = "propName";
	static final String PROP_VALUE = "propValue";

	static final String TEST_SUITE = "TestSuite";
	static final String SUITE_NAME = "tsName";
	static final String EP_ID = "EpId";
	static final String TEST_BED_NAME = "TbName";
	static final String SUT_NAME = "SutName";
	static final String PANIC_DETECT = "PanicDetect";
	static final String REPEAT = "Repeat";
	static final String ID = "ID";
	static final String DEPENDENCY = "Dependency";
	static final String CONFIG_FILES = "ConfigFiles";
	static final String CONFIG = "Config";

	static final String TEST_CASE = "TestCase";
	static final String TEST_NAME = "tcName";
	static final String TITLE = "Title";
	static final String SUMMARY = "Summary";
	static final String PRIORITY = "Priority";
	static final String WAITS_FOR = "Dependancy";
	static final String PROPERTY = "Property";
	static final String CLEAR_CASE = "ClearCase";
	static final String ITERATION_SAVE = "iterationSave";

	static final String PROP_RUNNING = "Running";
	static final String PROP_RUNNABLE = "Runnable";
	static final String PROP_OPTIONAL = "Optional";
	static final String PROP_PREREQUISITE = "Prerequisite";
	static final String PROP_SETUP = "setup_file";
	static final String PROP_TEARDOWN = "teardown_file";
	static final String PROP_PARAM = "param";
	static final String PROP_ITERATION = "iterationNr";

	static final String GLOBALS_ROOT = "root";
	static final String FOLDER = "folder";
	static final String FOLDER_NAME = "fname";
	static final String FOLDER_DESCRIPTION = "fdesc";
	static final String PARAM = "param";
	static final String PARAM_NAME = "name";
	static final String PARAM_VALUE = "value";
	static final String PARAM_DESCRIPTION = "desc";
	static final String PARAM_TYPE = "type";

	private Tags() {}
}
