// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.twister.model.io.internal.kind.Recognition;

/**
 * The kinds of files. Most end in {@code .xml}: what a file is follows from its content, see {@link #recognise}, or from who names it, so there is no registration by
 * extension.
 */
public enum FileKind {
	/** fwmconfig.xml: {@link org.twister.model.framework.FrameworkConfiguration}. */
	FRAMEWORK("framework", "framework configuration"),
	/** Project, predefined suite, testsuites.xml, temporary run: {@link org.twister.model.project.Project}. */
	PROJECT("project", "project"),
	/** epname.ini, epname.txt: {@link org.twister.model.eplist.EpList}. */
	EP_LIST("eps", "EP list"),
	/** resources.json, systems.json, XML exports of them: {@link org.twister.model.resources.ResourceTree}; one SUT: {@link org.twister.model.resources.ResourceNode}. */
	TEST_BEDS("testbeds", "test bed file"),
	/** globals.xml, test configuration files: {@link org.twister.model.globals.Globals}. */
	GLOBALS("globals", "globals file"),
	/** db.xml, shared_db.xml: {@link org.twister.model.database.DatabaseConfiguration}. */
	DATABASE("database", "database configuration"),
	/** email.xml: {@link org.twister.model.email.EmailConfiguration}. */
	EMAIL("email", "e-mail configuration"),
	/** plugins.xml: {@link org.twister.model.plugins.PluginList}. */
	PLUGINS("plugins", "list of plugins"),
	/** services.ini: {@link org.twister.model.services.ServiceList}. */
	SERVICES("services", "list of services"),
	/** PanicDetectData.json: {@link org.twister.model.panic.PanicRules}. */
	PANIC_RULES("panic", "file of panic rules"),
	/** users_and_groups.ini: {@link org.twister.model.accounts.Accounts}. */
	ACCOUNTS("accounts", "list of users and groups"),
	/** bindings.xml: {@link org.twister.model.bindings.Bindings}. */
	BINDINGS("bindings", "file of bindings"),
	/** schedule.json: {@link org.twister.model.schedule.ScheduleList}. */
	SCHEDULES("schedules", "list of schedules");

	private final String id;
	private final String label;

	FileKind(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/** Short name, as {@code --kind} takes it. */
	public String id() {
		return id;
	}

	/** In a sentence: "is no project". */
	public String label() {
		return label;
	}

	/** The kind of a short name; empty if there is none. */
	public static Optional<FileKind> of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
	}

	/**
	 * The kind of a file by its content; where that could be several, by its name.
	 *
	 * @param head     beginning of the text, some thousand characters; what telling elements and keys come later is not seen
	 * @param fileName without folder
	 * @return empty if it looks like none of them
	 */
	public static Optional<FileKind> recognise(String head, String fileName) {
		return new Recognition(head, fileName).kind();
	}

	/** An empty resource for a file of this kind. */
	public ModelResource createResource(URI uri) {
		return new ModelResource(uri, this);
	}
}
