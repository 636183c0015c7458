// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.AccountsFactory;
import org.twister.model.accounts.AccountsPackage;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;
import org.twister.model.bindings.Binding;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.BindingsFactory;
import org.twister.model.bindings.BindingsPackage;
import org.twister.model.bindings.PlainLink;
import org.twister.model.email.EmailConfiguration;
import org.twister.model.email.EmailFactory;
import org.twister.model.email.EmailPackage;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistFactory;
import org.twister.model.eplist.EplistPackage;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.framework.FrameworkPackage;
import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginList;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsFactory;
import org.twister.model.plugins.PluginsPackage;
import org.twister.model.schedule.Schedule;
import org.twister.model.schedule.ScheduleFactory;
import org.twister.model.schedule.ScheduleList;
import org.twister.model.schedule.SchedulePackage;
import org.twister.model.services.ServiceEntry;
import org.twister.model.services.ServiceList;
import org.twister.model.services.ServicesFactory;
import org.twister.model.services.ServicesPackage;

/** Rules of the configurations that are lists of settings. */
class SettingsValidatorsTest {

	// --- e-mail

	private static EmailConfiguration email() {
		EmailConfiguration email = EmailFactory.eINSTANCE.createEmailConfiguration();
		email.setEnabled(true);
		email.setServer("mail.lab:587");
		email.setFrom("twister@lab");
		email.getRecipients().add("dan@lab");
		email.setSubject("Run of $date: ${release_id}, {build}");
		email.setMessage("Costs $$5, $ 5 { body } and $${x");
		email.getAttachments().addAll(List.of("junit", "log"));
		return email;
	}

	@Test
	void anEmailThatIsRight() {
		Check.clean(email());
		Check.clean(EmailFactory.eINSTANCE.createEmailConfiguration());
	}

	@Test
	void anEnabledEmailNeedsServerSenderAndRecipient() {
		EmailConfiguration email = email();
		email.setServer("");
		Check.error(email, "missing-server", email, EmailPackage.Literals.EMAIL_CONFIGURATION__SERVER, "The e-mail is enabled and names no mail server.");
		email.setFrom(" ");
		email.getRecipients().set(0, " ");
		assertEquals(
				List.of("The e-mail is enabled and names no mail server.", "The e-mail is enabled and has no sender.",
						"The e-mail is enabled and has no recipient."),
				Check.messages(email));
		email.setEnabled(false);
		Check.clean(email);
	}

	@ParameterizedTest
	@CsvSource({"mail.lab:70000,'the port 70000, which is not between 1 and 65535'", "mail.lab:0,'the port 0, which is not between 1 and 65535'",
			"mail.lab:smtp,'the port ''smtp'', which is no number'", "mail.lab:,'the port '''', which is no number'",
			"[::1]:x,'the port ''x'', which is no number'"})
	void aBadPortOfTheMailServer(String server, String reason) {
		EmailConfiguration email = email();
		email.setServer(server);
		Check.error(email, "bad-port", email, EmailPackage.Literals.EMAIL_CONFIGURATION__SERVER, "Mail server '" + server + "' has " + reason + ".");
	}

	@ParameterizedTest
	@ValueSource(strings = {"mail.lab", "[::1]:25", "[::1]", "fe80::1", "127.0.0.1:25"})
	void serversThatAreRight(String server) {
		EmailConfiguration email = email();
		email.setServer(server);
		Check.clean(email);
	}

	@Test
	void templatesThatAreNotClosed() {
		EmailConfiguration email = email();
		email.setSubject("Run ${date of $build");
		Check.error(email, "unbalanced-template", email, EmailPackage.Literals.EMAIL_CONFIGURATION__SUBJECT,
				"A variable in the subject of the e-mail is not complete: '${date of $build'.");
		email.setSubject("");
		email.setMessage("Release {release_id\nThanks}");
		Check.warning(email, "unbalanced-template", email, EmailPackage.Literals.EMAIL_CONFIGURATION__MESSAGE,
				"A variable in the message of the e-mail is not closed: '{release_id'.");
	}

	@Test
	void anAttachmentThatDoesNotExist() {
		EmailConfiguration email = email();
		email.getAttachments().add("pdf");
		Check.error(email, "unknown-attachment", email, EmailPackage.Literals.EMAIL_CONFIGURATION__ATTACHMENTS,
				"The e-mail cannot bring 'pdf': there are 'junit' and 'log'.");
	}

	// --- EP list

	private static EpEntry ep(EpList list, String name) {
		EpEntry ep = EplistFactory.eINSTANCE.createEpEntry();
		ep.setName(name);
		ep.setCeHost("127.0.0.1");
		list.getEntries().add(ep);
		return ep;
	}

	@Test
	void rulesOfTheEpList() {
		EpList list = EplistFactory.eINSTANCE.createEpList();
		EpEntry ep = ep(list, "EP-1");
		Check.clean(list);
		ep.setCePort(65_536);
		Check.error(list, "bad-port", ep, EplistPackage.Literals.EP_ENTRY__CE_PORT, "EP 'EP-1' has the port 65536, which is not between 1 and 65535.");
		ep.setCePort(8000);
		ep.setCeHost("");
		Check.warning(list, "missing-ce", ep, EplistPackage.Literals.EP_ENTRY__CE_HOST, "EP 'EP-1' names no Central Engine to register with.");
		ep.setEnabled(false);
		Check.clean(list);
		EpEntry second = ep(list, "EP-1");
		Check.error(list, "duplicate-ep", second, EplistPackage.Literals.EP_ENTRY__NAME, "EP 'EP-1' is there twice.");
		second.setName("EP;2");
		Check.error(list, "bad-name", second, EplistPackage.Literals.EP_ENTRY__NAME,
				"The name of EP 'EP;2' has a comma or semicolon, which separate names in lists of EPs.");
		second.setName("");
		Check.error(list, "missing-name", second, EplistPackage.Literals.EP_ENTRY__NAME, "An EP has no name.");
	}

	@Test
	void snifferAndAutomaticEp() {
		EpList list = EplistFactory.eINSTANCE.createEpList();
		list.setAutoCePort(0);
		Check.clean(list);
		list.setAutoCeHost("ce.lab");
		Check.error(list, "bad-port", list, EplistPackage.Literals.EP_LIST__AUTO_CE_PORT,
				"The EP that registers by itself has the port 0, which is not between 1 and 65535.");
		list.setAutoCePort(8000);
		list.setSnifferEnabled(true);
		Check.warning(list, "missing-interface", list, EplistPackage.Literals.EP_LIST__SNIFFER_INTERFACE,
				"The packet sniffer is enabled and has no interface to listen on.");
	}

	// --- framework

	private static FrameworkConfiguration framework() {
		FrameworkConfiguration framework = FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
		framework.setTestsPath("/home/u/twister/demo");
		framework.setProjectsPath("~/twister/projects");
		framework.setLogsPath("$HOME/twister/logs");
		framework.setLibrariesPath("C:\\twister\\libs");
		framework.setLogFiles(FrameworkFactory.eINSTANCE.createLogFiles());
		return framework;
	}

	@Test
	void pathsOfTheFramework() {
		FrameworkConfiguration framework = framework();
		Check.clean(framework);
		framework.setTestsPath("demo/tests");
		Check.clean(framework);
		framework.setTestsPath("");
		Check.warning(framework, "missing-path", framework, FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__TESTS_PATH,
				"There is no folder of tests, which relative paths in projects are taken from.");
		framework.setTestsPath("/tests");
		framework.setArchiveLogs(true);
		Check.warning(framework, "missing-path", framework, FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__ARCHIVE_LOGS_PATH,
				"Logs are to be archived, and there is no folder for it.");
	}

	@Test
	void portsAndLogsOfTheFramework() {
		FrameworkConfiguration framework = framework();
		framework.setCentralEnginePort(-1);
		Check.error(framework, "bad-port", framework, FrameworkPackage.Literals.FRAMEWORK_CONFIGURATION__CENTRAL_ENGINE_PORT,
				"The Central Engine has the port -1, which is not between 1 and 65535.");
		framework.setCentralEnginePort(8000);
		framework.getLogFiles().setTest("log_debug.log");
		Check.error(framework, "duplicate-log-file", framework.getLogFiles(), FrameworkPackage.Literals.LOG_FILES__TEST,
				"Log file 'log_debug.log' is there twice.");
		framework.getLogFiles().setTest("");
		Check.error(framework, "missing-name", framework.getLogFiles(), FrameworkPackage.Literals.LOG_FILES__TEST, "The log 'test' has no file name.");
	}

	// --- plugins and services

	private static PluginEntry plugin(PluginList list, String name) {
		PluginEntry plugin = PluginsFactory.eINSTANCE.createPluginEntry();
		plugin.setName(name);
		plugin.setPyFile("GitPlugin.py");
		list.getPlugins().add(plugin);
		return plugin;
	}

	@Test
	void rulesOfPlugins() {
		PluginList list = PluginsFactory.eINSTANCE.createPluginList();
		PluginEntry plugin = plugin(list, "GIT");
		Check.clean(list);
		plugin.setPyFile("");
		Check.error(list, "missing-file", plugin, PluginsPackage.Literals.PLUGIN_ENTRY__PY_FILE, "Plugin 'GIT' has neither a jar file nor a Python file.");
		plugin.setJarFile("git.jar");
		PluginEntry second = plugin(list, "GIT");
		Check.error(list, "duplicate-plugin", second, PluginsPackage.Literals.PLUGIN_ENTRY__NAME, "Plugin 'GIT' is there twice.");
		second.setName(" ");
		Check.error(list, "missing-name", second, PluginsPackage.Literals.PLUGIN_ENTRY__NAME, "A plugin has no name: it is not loaded.");
	}

	@Test
	void rulesOfPluginProperties() {
		PluginList list = PluginsFactory.eINSTANCE.createPluginList();
		PluginEntry plugin = plugin(list, "GIT");
		for (String name : List.of("branch", "branch", "")) {
			PluginProperty property = PluginsFactory.eINSTANCE.createPluginProperty();
			property.setName(name);
			plugin.getProperties().add(property);
		}
		assertEquals(List.of("Property 'branch' is there twice.", "A property of plugin 'GIT' has no name."), Check.messages(list));
	}

	@Test
	void rulesOfServices() {
		ServiceList list = ServicesFactory.eINSTANCE.createServiceList();
		ServiceEntry service = ServicesFactory.eINSTANCE.createServiceEntry();
		service.setName("Scheduler");
		list.getServices().add(service);
		Check.error(list, "missing-script", service, ServicesPackage.Literals.SERVICE_ENTRY__SCRIPT, "Service 'Scheduler' has no script to start.");
		service.setScript("Scheduler.py");
		Check.clean(list);
		ServiceEntry second = ServicesFactory.eINSTANCE.createServiceEntry();
		second.setName("Scheduler");
		second.setScript("x.py");
		list.getServices().add(second);
		Check.error(list, "duplicate-service", second, ServicesPackage.Literals.SERVICE_ENTRY__NAME, "Service 'Scheduler' is there twice.");
	}

	// --- accounts

	private static Group group(Accounts accounts, String name, String... roles) {
		Group group = AccountsFactory.eINSTANCE.createGroup();
		group.setName(name);
		group.getRoles().addAll(List.of(roles));
		accounts.getGroups().add(group);
		return group;
	}

	private static User user(Accounts accounts, String name) {
		User user = AccountsFactory.eINSTANCE.createUser();
		user.setName(name);
		accounts.getUsers().add(user);
		return user;
	}

	@Test
	void groupsOfUsers() {
		Accounts accounts = AccountsFactory.eINSTANCE.createAccounts();
		group(accounts, "tester", "RUN_TESTS");
		group(accounts, "admin", "*");
		group(accounts, "guest", "0");
		User user = user(accounts, "dan");
		user.getGroups().add("tester");
		user.getProductionGroups().add("guest");
		Check.clean(accounts);
		user.getDevelopmentGroups().add("developer");
		Check.error(accounts, "unknown-group", user, AccountsPackage.Literals.USER__DEVELOPMENT_GROUPS,
				"User 'dan' is in group 'developer', which does not exist.");
	}

	@Test
	void rolesOfGroups() {
		Accounts accounts = AccountsFactory.eINSTANCE.createAccounts();
		Group group = group(accounts, "tester", "RUN_TEST");
		Check.error(accounts, "unknown-role", group, AccountsPackage.Literals.GROUP__ROLES, "Group 'tester' has the role 'RUN_TEST', which does not exist.");
		group.getRoles().set(0, "RUN_TESTS");
		group.getRoles().add("0");
		Check.warning(accounts, "contradicting-roles", group, AccountsPackage.Literals.GROUP__ROLES, "Group 'tester' has '0' for no role beside others.");
	}

	@Test
	void usersAndGroupsThatAreThereTwice() {
		Accounts accounts = AccountsFactory.eINSTANCE.createAccounts();
		user(accounts, "dan");
		user(accounts, "dan");
		group(accounts, "dan");
		group(accounts, "dan");
		assertEquals(List.of("User 'dan' is there twice.", "Group 'dan' is there twice."), Check.messages(accounts));
	}

	// --- bindings

	@Test
	void rulesOfBindings() {
		Bindings bindings = BindingsFactory.eINSTANCE.createBindings();
		PlainLink plain = BindingsFactory.eINSTANCE.createPlainLink();
		plain.setConfiguration("ports.xml");
		bindings.getLinks().add(plain);
		Check.error(bindings, "missing-sut", plain, BindingsPackage.Literals.PLAIN_LINK__SUT, "The binding of 'ports.xml' names no SUT.");
		plain.setSut("/lab.user");
		Binding binding = BindingsFactory.eINSTANCE.createBinding();
		binding.setName("ports.xml");
		bindings.getBindings().add(binding);
		Check.error(bindings, "duplicate-binding", binding, BindingsPackage.Literals.BINDING__NAME, "Binding 'ports.xml' is there twice.");
		binding.setName("default_binding");
		Check.clean(bindings);
	}

	@Test
	void linksOfABinding() {
		Bindings bindings = BindingsFactory.eINSTANCE.createBindings();
		Binding binding = BindingsFactory.eINSTANCE.createBinding();
		binding.setName("ports.xml");
		bindings.getBindings().add(binding);
		for (String component : List.of("dut", "dut")) {
			BindingLink link = BindingsFactory.eINSTANCE.createBindingLink();
			link.setComponent(component);
			link.setSut("0a");
			binding.getLinks().add(link);
		}
		BindingLink second = binding.getLinks().get(1);
		Check.error(bindings, "duplicate-component", second, BindingsPackage.Literals.BINDING_LINK__COMPONENT, "Component 'dut' is there twice.");
		second.setComponent("");
		Check.error(bindings, "missing-name", second, BindingsPackage.Literals.BINDING_LINK__COMPONENT, "A link of binding 'ports.xml' names no component.");
		second.setComponent("peer");
		second.setSut("");
		Check.error(bindings, "missing-sut", second, BindingsPackage.Literals.BINDING_LINK__SUT, "Component 'peer' of binding 'ports.xml' names no SUT.");
	}

	// --- schedules

	private static Schedule schedule(ScheduleList list, String created, String time) {
		Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
		schedule.setCreated(created);
		schedule.setUser("dan");
		schedule.setProjectFile("/home/dan/project.xml");
		schedule.setDateTime(time);
		list.getSchedules().add(schedule);
		return schedule;
	}

	@ParameterizedTest
	@ValueSource(strings = {"2013-04-30 23:59:59", "07:00:00", "Mon 07:00:00", "friday 07:00:00"})
	void timesThatAreRight(String time) {
		ScheduleList list = ScheduleFactory.eINSTANCE.createScheduleList();
		schedule(list, "1", time);
		Check.clean(list);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "2013-02-30 07:00:00", "25:00:00", "7:00:00", "Mo 07:00:00", "Monday", "2013-04-30", "Mon 07:00:00 x"})
	void timesThatAreNone(String time) {
		ScheduleList list = ScheduleFactory.eINSTANCE.createScheduleList();
		Schedule schedule = schedule(list, "1", time);
		Check.error(list, "bad-date-time", schedule, SchedulePackage.Literals.SCHEDULE__DATE_TIME, "Schedule '1' has the time '" + time
				+ "': needed is YYYY-MM-DD HH:MM:SS, HH:MM:SS for each day, or a day of the week and HH:MM:SS.");
	}

	@Test
	void rulesOfSchedules() {
		ScheduleList list = ScheduleFactory.eINSTANCE.createScheduleList();
		schedule(list, "1", "07:00:00");
		Schedule second = schedule(list, "2", "07:00:00");
		Check.error(list, "duplicate-time", second, SchedulePackage.Literals.SCHEDULE__DATE_TIME, "A schedule for '07:00:00' is there twice.");
		second.setDateTime("08:00:00");
		second.setCreated("1");
		Check.error(list, "duplicate-schedule", second, SchedulePackage.Literals.SCHEDULE__CREATED, "Schedule '1' is there twice.");
		second.setCreated("2");
		second.setUser("");
		second.setProjectFile("");
		second.setTimeLimit(-1);
		assertEquals(List.of("Schedule '2' names no user.", "Schedule '2' names no project.", "Schedule '2' has a negative time limit."), Check.messages(list));
	}
}
