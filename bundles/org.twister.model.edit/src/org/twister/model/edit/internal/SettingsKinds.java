// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import static org.twister.model.accounts.AccountsPackage.Literals.*;
import static org.twister.model.email.EmailPackage.Literals.*;
import static org.twister.model.framework.FrameworkPackage.Literals.*;
import static org.twister.model.panic.PanicPackage.Literals.*;
import static org.twister.model.plugins.PluginsPackage.Literals.*;
import static org.twister.model.schedule.SchedulePackage.Literals.*;
import static org.twister.model.services.ServicesPackage.Literals.*;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;
import org.twister.model.edit.ItemImages;
import org.twister.model.email.EmailConfiguration;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicRules;
import org.twister.model.panic.PanicUser;
import org.twister.model.plugins.PluginEntry;
import org.twister.model.plugins.PluginList;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsFactory;
import org.twister.model.schedule.Schedule;
import org.twister.model.schedule.ScheduleFactory;
import org.twister.model.schedule.ScheduleList;
import org.twister.model.services.ServiceEntry;
import org.twister.model.services.ServiceList;

/** The framework configuration, e-mail, panic rules, plugins, services, accounts and schedules. */
final class SettingsKinds {

	private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private SettingsKinds() {}

	static List<ItemKind> all() {
		List<ItemKind> kinds = new ArrayList<>();
		kinds.add(new ItemKind(FRAMEWORK_CONFIGURATION, ItemImages.CONFIGURATION).label(FrameworkConfiguration.class, Labels::fileOf)
				.child(FRAMEWORK_CONFIGURATION__LOG_FILES));
		kinds.add(new ItemKind(LOG_FILES, ItemImages.LOGS));
		kinds.add(new ItemKind(EMAIL_CONFIGURATION, ItemImages.EMAIL).label(EmailConfiguration.class, Labels::fileOf).multiLine(EMAIL_CONFIGURATION__MESSAGE)
				.secret(EMAIL_CONFIGURATION__PASSWORD));
		addPanic(kinds);
		addPlugins(kinds);
		kinds.add(new ItemKind(SERVICE_LIST, ItemImages.SERVICES).label(ServiceList.class, Labels::fileOf).child(SERVICE_LIST__SERVICES));
		kinds.add(new ItemKind(SERVICE_ENTRY, ItemImages.SERVICES).label(ServiceEntry.class, s -> Labels.orUnnamed(s.getName()))
				.description(ServiceEntry.class, ServiceEntry::getDescription).uniquelyNamed(SERVICE_ENTRY__NAME, Texts.get("new.service"))
				.child(SERVICE_ENTRY__OPTIONS));
		addAccounts(kinds);
		kinds.add(new ItemKind(SCHEDULE_LIST, ItemImages.SCHEDULE).label(ScheduleList.class, Labels::fileOf)
				.child(SCHEDULE_LIST__SCHEDULES, SCHEDULE, ScheduleList.class, o -> ScheduleFactory.eINSTANCE.createSchedule()));
		kinds.add(new ItemKind(SCHEDULE, ItemImages.SCHEDULE).label(Schedule.class, SettingsKinds::label).fixed(SCHEDULE__CREATED)
				.multiLine(SCHEDULE__DESCRIPTION)
				.uniquelyNamed(SCHEDULE__CREATED, "").renew(Schedule.class, s -> s.setCreated(CREATED.format(LocalDateTime.now())))
				.child(SCHEDULE__OPTIONS));
		return kinds;
	}

	private static void addPanic(List<ItemKind> kinds) {
		kinds.add(new ItemKind(PANIC_RULES, ItemImages.PANIC).label(PanicRules.class, Labels::fileOf).child(PANIC_RULES__USERS));
		kinds.add(new ItemKind(PANIC_USER, ItemImages.USER).label(PanicUser.class, u -> Labels.orUnnamed(u.getName()))
				.uniquelyNamed(PANIC_USER__NAME, Texts.get("new.user")).child(PANIC_USER__RULES, PANIC_RULE, PanicUser.class, o -> rule()));
		kinds.add(new ItemKind(PANIC_RULE, ItemImages.PANIC).label(PanicRule.class, r -> Labels.orUnnamed(Labels.oneLine(r.getExpression())))
				.grey(PanicRule.class, r -> !r.isEnabled()).fixed(PANIC_RULE__ID).uniquelyNamed(PANIC_RULE__ID, "")
				.renew(PanicRule.class, r -> r.setId(panicId(Instant.now()))));
	}

	private static void addPlugins(List<ItemKind> kinds) {
		kinds.add(new ItemKind(PLUGIN_LIST, ItemImages.PLUGINS).label(PluginList.class, Labels::fileOf)
				.child(PLUGIN_LIST__PLUGINS, PLUGIN_ENTRY, PluginList.class, o -> plugin()));
		kinds.add(new ItemKind(PLUGIN_ENTRY, ItemImages.PLUGINS).label(PluginEntry.class, p -> Labels.orUnnamed(p.getName()))
				.grey(PluginEntry.class, p -> !p.isEnabled()).uniquelyNamed(PLUGIN_ENTRY__NAME, Texts.get("new.plugin")).child(PLUGIN_ENTRY__PROPERTIES));
		kinds.add(new ItemKind(PLUGIN_PROPERTY, ItemImages.PROPERTY).label(PluginProperty.class, SettingsKinds::label)
				.named(PLUGIN_PROPERTY__NAME, Texts.get("new.property")));
	}

	private static void addAccounts(List<ItemKind> kinds) {
		kinds.add(new ItemKind(ACCOUNTS, ItemImages.USERS).label(Accounts.class, Labels::fileOf).child(ACCOUNTS__USERS).child(ACCOUNTS__GROUPS)
				.child(ACCOUNTS__OPTIONS));
		kinds.add(new ItemKind(USER, ItemImages.USER).label(User.class, SettingsKinds::label).uniquelyNamed(USER__NAME, Texts.get("new.user")).secret(USER__KEY)
				.child(USER__OPTIONS));
		kinds.add(new ItemKind(GROUP, ItemImages.USERS).label(Group.class, g -> Labels.with(g.getName(), g.getRoles()))
				.uniquelyNamed(GROUP__NAME, Texts.get("new.group")).child(GROUP__OPTIONS));
	}

	private static PanicRule rule() {
		PanicRule rule = PanicFactory.eINSTANCE.createPanicRule();
		rule.setEnabled(true);
		return rule;
	}

	/** Seconds since 1970 with a bar in place of the dot. */
	private static String panicId(Instant time) {
		return time.getEpochSecond() + "|" + String.format("%06d", time.getNano() / 1000);
	}

	private static PluginEntry plugin() {
		PluginEntry plugin = PluginsFactory.eINSTANCE.createPluginEntry();
		plugin.setEnabled(true);
		return plugin;
	}

	private static String label(PluginProperty property) {
		return Labels.pair(property.getName(), isPassword(property) ? Texts.get("label.secret") : property.getValue());
	}

	static boolean isPassword(PluginProperty property) {
		return property.getName().toLowerCase(Locale.ROOT).contains("passw") && !property.getValue().isEmpty();
	}

	private static String label(User user) {
		Set<String> groups = new LinkedHashSet<>(user.getGroups());
		groups.addAll(user.getProductionGroups());
		groups.addAll(user.getDevelopmentGroups());
		return Labels.with(user.getName(), groups);
	}

	private static String label(Schedule schedule) {
		String user = schedule.getUser().isBlank() ? "" : " (" + schedule.getUser() + ')';
		return schedule.getDateTime() + ' ' + Labels.orUnnamed(Labels.lastSegment(schedule.getProjectFile())) + user;
	}
}
