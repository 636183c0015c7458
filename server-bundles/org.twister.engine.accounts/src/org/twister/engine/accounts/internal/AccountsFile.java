// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.twister.model.accounts.Accounts;
import org.twister.model.accounts.AccountsFactory;
import org.twister.model.accounts.Group;
import org.twister.model.accounts.User;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;

/**
 * {@code users_and_groups.ini}, which people edit too: each change reads it anew and writes it back with everything else in it as it was. Not thread-safe.
 */
final class AccountsFile {

	/** The groups of a lab that has no file yet. */
	static final Map<String, List<String>> SHIPPED = shipped();

	static final String SHARED_TESTS = "shared_tc_path";
	static final String SHARED_PROJECTS = "shared_projects_path";
	static final String SHARED_DATABASE = "shared_db_cfg";
	static final String SHARED_EMAIL = "shared_eml_cfg";

	/** A user as the file has him; his groups are those on this kind of CE. */
	record Listed(List<String> groups, String timeout) {}

	/**
	 * What is in the file.
	 *
	 * @param exists whether there is one
	 * @param groups names of roles by group
	 */
	record Content(boolean exists, Map<String, Listed> users, Map<String, List<String>> groups, Map<String, String> parameters) {}

	private record Stamp(FileTime modified, long size, Object key) {}

	private final Path file;
	private final boolean development;
	private Stamp stamp;

	/** @param development whether the groups of a development CE count, not those of a production one */
	AccountsFile(Path file, boolean development) {
		this.file = file;
		this.development = development;
	}

	private static Map<String, List<String>> shipped() {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		groups.put("guest", List.of("0"));
		groups.put("user", List.of("CHANGE_PLUGINS"));
		groups.put("admin", List.of("*"));
		groups.put("developer",
				List.of("RUN_TESTS", "EDIT_TC", "CREATE_PROJECT", "CHANGE_PROJECT", "DELETE_PROJECT", "VIEW_REPORTS", "CHANGE_FWM_CFG", "CHANGE_GLOBALS",
						"CHANGE_DB_CFG", "CHANGE_EML_CFG", "CHANGE_TESTBED", "CHANGE_SUT"));
		groups.put("tester", List.of("RUN_TESTS"));
		return groups;
	}

	/** Whether it is another one than at the last {@link #read} or {@link #change}. */
	boolean isChanged() {
		return !java.util.Objects.equals(stamp, stamp());
	}

	private Stamp stamp() {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
		} catch (IOException e) {
			return null;
		}
	}

	/** @throws IOException with a message for people, naming file and line */
	Content read() throws IOException {
		stamp = stamp();
		return stamp == null ? new Content(false, Map.of(), SHIPPED, Map.of()) : content((Accounts) ModelFiles.open(file, FileKind.ACCOUNTS).root());
	}

	/** Changes the file; a new one begins with the shipped groups. */
	Content change(Consumer<Accounts> edit) throws IOException {
		ModelResource resource;
		if (Files.exists(file)) {
			resource = ModelFiles.open(file, FileKind.ACCOUNTS);
		} else {
			resource = FileKind.ACCOUNTS.createResource(URI.createFileURI(file.toString()));
			resource.getContents().add(fresh());
		}
		Accounts accounts = (Accounts) resource.root();
		edit.accept(accounts);
		resource.save(Map.of());
		stamp = stamp();
		return content(accounts);
	}

	private static Accounts fresh() {
		Accounts accounts = AccountsFactory.eINSTANCE.createAccounts();
		SHIPPED.forEach((name, roles) -> setGroup(accounts, name, roles));
		return accounts;
	}

	private Content content(Accounts accounts) {
		Map<String, Listed> users = new LinkedHashMap<>();
		accounts.getUsers().forEach(user -> users.putIfAbsent(user.getName(), new Listed(groups(user), user.getTimeout())));
		Map<String, List<String>> groups = new LinkedHashMap<>();
		accounts.getGroups().forEach(group -> groups.putIfAbsent(group.getName(), List.copyOf(group.getRoles())));
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(SHARED_TESTS, accounts.getSharedTestsPath());
		parameters.put(SHARED_PROJECTS, accounts.getSharedProjectsPath());
		parameters.put(SHARED_DATABASE, accounts.getSharedDatabaseFile());
		parameters.put(SHARED_EMAIL, accounts.getSharedEmailFile());
		accounts.getOptions().forEach(option -> parameters.put(option.getKey(), option.getValue()));
		return new Content(true, users, groups, parameters);
	}

	private List<String> ofThisCe(User user) {
		return development ? user.getDevelopmentGroups() : user.getProductionGroups();
	}

	private List<String> groups(User user) {
		LinkedHashSet<String> groups = new LinkedHashSet<>(user.getGroups());
		groups.addAll(ofThisCe(user));
		return List.copyOf(groups);
	}

	/** @param groups and {@code timeout}: null to keep them */
	void setUser(Accounts accounts, String name, List<String> groups, String timeout) {
		User user = accounts.getUsers().stream().filter(u -> u.getName().equals(name)).findFirst().orElse(null);
		if (user == null) {
			user = AccountsFactory.eINSTANCE.createUser();
			user.setName(name);
			accounts.getUsers().add(user);
		}
		if (groups != null) {
			boolean byKind = !user.getProductionGroups().isEmpty() || !user.getDevelopmentGroups().isEmpty();
			replace(user.getGroups(), byKind ? List.of() : groups);
			replace(ofThisCe(user), byKind ? groups : List.of());
		}
		if (timeout != null) {
			user.setTimeout(timeout);
		}
	}

	static void setGroup(Accounts accounts, String name, List<String> roles) {
		Group group = accounts.getGroups().stream().filter(g -> g.getName().equals(name)).findFirst().orElse(null);
		if (group == null) {
			group = AccountsFactory.eINSTANCE.createGroup();
			group.setName(name);
			accounts.getGroups().add(group);
		}
		replace(group.getRoles(), roles);
	}

	static void deleteGroup(Accounts accounts, String name) {
		accounts.getGroups().removeIf(group -> group.getName().equals(name));
		for (User user : accounts.getUsers()) {
			for (List<String> groups : List.of(user.getGroups(), user.getProductionGroups(), user.getDevelopmentGroups())) {
				if (groups.contains(name)) {
					replace(groups, groups.stream().filter(group -> !group.equals(name)).toList());
				}
			}
		}
	}

	static void setParameter(Accounts accounts, String name, String value) {
		switch (name) {
		case SHARED_TESTS -> accounts.setSharedTestsPath(value);
		case SHARED_PROJECTS -> accounts.setSharedProjectsPath(value);
		case SHARED_DATABASE -> accounts.setSharedDatabaseFile(value);
		case SHARED_EMAIL -> accounts.setSharedEmailFile(value);
		default -> accounts.getOptions().put(name, value);
		}
	}

	private static void replace(List<String> list, List<String> values) {
		if (!list.equals(values)) {
			List<String> copy = new ArrayList<>(values);
			list.clear();
			list.addAll(copy);
		}
	}
}
