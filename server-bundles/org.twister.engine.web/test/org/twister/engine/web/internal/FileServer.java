// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Role;
import org.twister.engine.api.Settings;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.Users;

/**
 * The real server over the real files of engine.files, which is none of this bundle's dependencies: reached without its classes. Tokens: {@code admin}, or the name of a
 * user: ana and bob.
 */
final class FileServer implements AutoCloseable, Settings, Users {

	private static final String FILES = "org.twister.engine.files.internal.";

	final Path home;
	private final RealServer server;

	/** @param home an empty folder */
	FileServer(Path home) throws ReflectiveOperationException, IOException {
		this.home = home;
		Files.createDirectories(home.resolve("config"));
		Files.writeString(home.resolve("config/admin.token"), "secret");
		Audit audit = (caller, action, object, detail) -> {};
		Object roots = make("RootsComponent", this, this);
		Object files = make("UserFilesComponent", roots, make("LockTable", this, new MemoryFiles()), audit);
		ApiEndpoint api = new ApiEndpoint();
		api.addService((NativeService) make("FileServiceComponent", roots, files));
		server = new RealServer(this, (authorization, loopback) -> authorization == null
				? Optional.empty()
				: Optional.of(authorization.equals("Bearer admin") ? new Caller("boss", true, false) : new Caller(authorization.substring(7), false, false)));
		server.add(api);
		server.add(new UserFilesEndpoint(this, (UserFiles) files, api));
		server.start();
	}

	/** By its public constructor with so many parameters. */
	private static Object make(String name, Object... arguments) throws ReflectiveOperationException {
		for (Constructor<?> constructor : Class.forName(FILES + name).getConstructors()) {
			if (constructor.getParameterCount() == arguments.length) {
				return constructor.newInstance(arguments);
			}
		}
		throw new NoSuchMethodException(name);
	}

	URI uri() {
		return server.uri();
	}

	@Override
	public void close() throws Exception {
		server.close();
	}

	@Override
	public List<User> list() {
		return List.of("ana", "bob", "boss").stream().map(name -> find(name).orElseThrow()).toList();
	}

	@Override
	public Optional<User> find(String name) {
		return Optional.of(new User(name, home.resolve("users").resolve(name).resolve("config/fwmconfig.xml"), Role.ORDINARY, name.equals("boss")));
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
		return false;
	}

	@Override
	public String value(String name, String defaultValue) {
		return switch (name) {
		case "max_file_mb" -> "2";
		case "max_body_mb" -> "1";
		default -> defaultValue;
		};
	}

	@Override
	public String version() {
		return "1.0.0";
	}
}
