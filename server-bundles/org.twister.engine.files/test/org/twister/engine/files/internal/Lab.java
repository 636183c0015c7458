// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;

/** A home of a Central Engine with the users ann and bob, who are nobody's admins, and root, who is. */
final class Lab implements Settings, Users, Audit {

	static final Caller ANN = new Caller("ann", false, false);
	static final Caller BOB = new Caller("bob", false, false);
	static final Caller ADMIN = new Caller("boss", true, false);

	final Path folder;
	final Path home;
	final Map<String, String> settings = new HashMap<>();
	final List<String> audit = new ArrayList<>();
	private final Map<String, User> users = new TreeMap<>();
	boolean isPrivate;

	/** @param folder an empty folder */
	Lab(Path folder) throws IOException {
		this.folder = folder.toRealPath();
		this.home = this.folder.resolve("ce");
		for (String user : List.of("ann", "bob", "boss")) {
			Path config = home.resolve("users").resolve(user).resolve("config");
			Files.createDirectories(config);
			users.put(user, new User(user, config.resolve("fwmconfig.xml"), user.equals("boss") ? Role.ALL : Role.ORDINARY, user.equals("boss")));
		}
		Files.createDirectories(home.resolve("config"));
		Files.writeString(home.resolve("config/admin.token"), "secret");
	}

	/** A caller with these roles alone. */
	static Caller with(String user, Role... roles) {
		return new Caller(user, Set.of(roles), false, false);
	}

	/** Another place for a user's configuration. */
	void configuration(String user, Path file) {
		User before = users.get(user);
		users.put(user, new User(user, file, before.roles(), before.admin()));
	}

	/** Writes a user's fwmconfig.xml with these elements. */
	void framework(String user, String elements) throws IOException {
		Path file = users.get(user).configuration();
		Files.createDirectories(file.getParent());
		Files.writeString(file, "<Root><FileType>config</FileType>" + elements + "</Root>");
	}

	/** Folder of a user in the home. */
	Path of(String user) {
		return home.resolve("users").resolve(user);
	}

	/** Writes a file, and its folders. */
	static Path file(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	RootsComponent roots() throws IOException {
		return new RootsComponent(this, this,
				file(folder.resolve("passwd"), "root:x:0:0:root:/root:/bin/sh\nann:x:1000:1000:Ann,,,:" + folder + "/homes/ann:/bin/sh\nbroken\n"));
	}

	@Override
	public Path home() {
		return home;
	}

	@Override
	public String bind() {
		return "127.0.0.1";
	}

	@Override
	public int port() {
		return 0;
	}

	@Override
	public String owner() {
		return "boss";
	}

	@Override
	public boolean isPrivate() {
		return isPrivate;
	}

	@Override
	public String value(String name, String defaultValue) {
		return settings.getOrDefault(name, defaultValue);
	}

	@Override
	public String version() {
		return "1.0.0";
	}

	@Override
	public List<User> list() {
		return List.copyOf(users.values());
	}

	@Override
	public Optional<User> find(String name) {
		return Optional.ofNullable(users.get(name));
	}

	@Override
	public synchronized void record(Caller caller, String action, String object, String detail) {
		audit.add(caller.user() + " " + action + " " + object);
	}
}
