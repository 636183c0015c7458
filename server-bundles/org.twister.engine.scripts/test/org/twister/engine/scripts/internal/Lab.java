// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.twister.engine.api.Role;
import org.twister.engine.api.Roots;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** A Central Engine with two users, of whom ann may run scripts, and one folder that both may use. */
final class Lab {

	final Path home;
	final Path tests;
	final Map<String, String> settings = new HashMap<>();
	final Map<String, String> environment = new HashMap<>(
			Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C", "DB_PASSWORD", "letmein", "TWISTER_EP_TOKEN", "t0ken"));
	final List<String> log = new CopyOnWriteArrayList<>();
	boolean isPrivate;

	Lab(Path folder) throws IOException {
		home = Files.createDirectories(folder.toRealPath().resolve("home"));
		tests = Files.createDirectories(folder.toRealPath().resolve("tests"));
	}

	ScriptsComponent scripts() {
		return new ScriptsComponent(settings(), users(), roots(), environment);
	}

	/** An executable below the user's folder. */
	Path script(String name, String... lines) throws IOException {
		return Files.setPosixFilePermissions(file(tests.resolve(name), lines), PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	static Path file(Path file, String... lines) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, String.join("\n", lines) + "\n");
	}

	Settings settings() {
		return proxy(Settings.class, (method, arguments) -> switch (method) {
		case "home" -> home;
		case "isPrivate" -> isPrivate;
		case "value" -> settings.getOrDefault(arguments[0], (String) arguments[1]);
		default -> throw new UnsupportedOperationException(method);
		});
	}

	private Users users() {
		return proxy(Users.class, (method, arguments) -> switch (String.valueOf(arguments[0])) {
		case "ann" -> Optional.of(new Users.User("ann", home.resolve("fwmconfig.xml"), Role.ALL, false));
		case "bob" -> Optional.of(new Users.User("bob", home.resolve("fwmconfig.xml"), Role.ORDINARY, false));
		default -> Optional.empty();
		});
	}

	private Roots roots() {
		return new Roots() {
			@Override
			public Path folder(String user, Root root) {
				return tests;
			}

			@Override
			public Path resolve(String user, Root from, String name) throws RpcException {
				Path path = tests.resolve(name).normalize();
				try {
					Path real = Files.exists(path) ? path.toRealPath() : path;
					if (real.startsWith(tests)) {
						return real;
					}
				} catch (IOException e) {
					throw new RpcException(FaultCode.BAD_REQUEST, e.getMessage());
				}
				throw new RpcException(FaultCode.FORBIDDEN, name + " is outside.");
			}

			@Override
			public List<Path> allowed(String user) {
				return List.of(tests);
			}
		};
	}

	/** Notes the lines of all logs. */
	RunLogs logs() {
		return proxy(RunLogs.class, (method, arguments) -> {
			log.add(arguments[0] + " " + arguments[1] + ": " + arguments[2]);
			return null;
		});
	}

	interface Answer {
		Object to(String method, Object[] arguments);
	}

	static <T> T proxy(Class<T> type, Answer answer) {
		return type
				.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, arguments) -> answer.to(method.getName(), arguments)));
	}
}
