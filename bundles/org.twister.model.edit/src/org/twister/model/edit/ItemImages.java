// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

/** Names of the images of what is in the model, as item providers give them: names of files below a folder of icons, without extension. Whoever shows them has the files. */
public final class ItemImages {

	public static final String PROJECT = "model/project";
	public static final String SUITE = "model/suite";
	public static final String TEST = "model/test";
	public static final String SETUP = "model/setup";
	public static final String TEARDOWN = "model/teardown";
	public static final String PARAMETER = "model/parameter";
	public static final String PROPERTY = "model/property";
	public static final String FIELD = "model/field";
	public static final String DEPENDENCY = "model/dependency";
	public static final String CONFIGURATION = "model/configuration";
	public static final String TEST_BEDS = "model/testbeds";
	public static final String TEST_BED = "model/testbed";
	public static final String COMPONENT = "model/component";
	public static final String EPS = "model/eps";
	public static final String EP = "model/ep";
	public static final String GLOBALS = "model/globals";
	public static final String FOLDER = "model/folder";
	public static final String BINDINGS = "model/bindings";
	public static final String LINK = "model/link";
	public static final String DATABASE = "model/database";
	public static final String CONNECTION = "model/connection";
	public static final String INSERT = "model/insert";
	public static final String REPORT = "model/report";
	public static final String LOGS = "model/logs";
	public static final String EMAIL = "model/email";
	public static final String PANIC = "model/panic";
	public static final String USER = "model/user";
	public static final String USERS = "model/users";
	public static final String PLUGINS = "model/plugins";
	public static final String SERVICES = "model/services";
	public static final String SCHEDULE = "model/schedule";

	private ItemImages() {}
}
