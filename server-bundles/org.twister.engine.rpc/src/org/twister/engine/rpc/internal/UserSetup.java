// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.Users;
import org.twister.engine.api.Users.User;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.UserPaths;
import org.twister.model.project.LibraryDepth;
import org.twister.model.project.Project;
import org.twister.model.project.UserField;
import org.twister.rpc.RpcException;

/** What a user's fwmconfig.xml says, under the names that old calls use. Read again when the file is another one. Thread-safe. */
final class UserSetup {

	private static final Path ACCOUNTS = Path.of("/etc/passwd");
	private static final int HOME = 5;

	/** What a file held when it had this time and size. */
	private record Read(Object stamp, EObject content) {}

	private final Users users;
	private final Roots roots;
	private final Path folders;
	private final Map<Path, Read> known = new ConcurrentHashMap<>();

	/** @param folders that of the folders of users */
	UserSetup(Users users, Roots roots, Path folders) {
		this.folders = folders;
		this.users = users;
		this.roots = roots;
	}

	/** fwmconfig.xml; it need not be there. */
	Path configuration(String user) throws LegacyError {
		return users.find(user).map(User::configuration).orElseThrow(() -> LegacyError.of("There is no user `" + user + "`!"));
	}

	/** What a start without a file runs; it need not be there. */
	Path testSuites(String user) throws LegacyError {
		return configuration(user).resolveSibling("testsuites.xml");
	}

	/** Home of the account: that of the system's account of this name, otherwise the user's folder here. */
	Path home(String user) {
		if (user.equals(System.getProperty("user.name"))) {
			return Path.of(System.getProperty("user.home"));
		}
		try (Stream<String> lines = Files.lines(ACCOUNTS, StandardCharsets.ISO_8859_1)) {
			return lines.map(line -> line.split(":", -1)).filter(fields -> fields.length > HOME && fields[0].equals(user) && fields[HOME].startsWith("/"))
					.findFirst()
					.map(fields -> Path.of(fields[HOME])).orElseGet(() -> folders.resolve(user));
		} catch (IOException | UncheckedIOException e) {
			return folders.resolve(user);
		}
	}

	/** The project that a start without a file runs; empty if it is not there, or is none. */
	private Optional<Project> project(String user) throws LegacyError {
		Path file = testSuites(user);
		try {
			Object stamp = stamp(file);
			Read read = known.get(file);
			if (read == null || !read.stamp().equals(stamp)) {
				read = new Read(stamp, ModelFiles.project(file));
				known.put(file, read);
			}
			return Optional.of((Project) read.content());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Object stamp(Path file) throws IOException {
		return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
	}

	/** A value of this project under its internal name, or a field that its user defined; False for a name that is none. */
	Object projectValue(String user, String name) throws LegacyError {
		return project(user).map(project -> switch (name) {
		case "exit_on_test_fail" -> project.isStopOnFail();
		case "db_auto_save" -> project.isDatabaseAutoSave();
		case "tc_delay" -> project.getDelay();
		case "libraries" -> String.join(";", project.getLibraries());
		case "script_pre" -> project.getScriptPre();
		case "script_post" -> project.getScriptPost();
		case "script_mandatory" -> project.isScriptMandatory();
		case "clear_case_view" -> project.getClearCaseView();
		case "dl_libs" -> project.getLibraryDepth() == LibraryDepth.FLAT ? "flat" : "deep";
		default -> project.getFields().stream().filter(field -> field.getName().equals(name)).<Object>map(UserField::getValue).findFirst().orElse(false);
		}).orElse(false);
	}

	private FrameworkConfiguration framework(String user) throws LegacyError {
		Path file = configuration(user);
		try {
			Object stamp = stamp(file);
			Read read = known.get(file);
			if (read == null || !read.stamp().equals(stamp)) {
				read = new Read(stamp, ModelFiles.framework(file));
				known.put(file, read);
			}
			return (FrameworkConfiguration) read.content();
		} catch (NoSuchFileException e) {
			return FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
		} catch (IOException e) {
			throw LegacyError.of("The configuration of user `" + user + "` cannot be read: " + e.getMessage());
		}
	}

	/** A file that fwmconfig.xml names; empty if it names none. */
	Optional<Path> file(String user, String name) throws LegacyError {
		FrameworkConfiguration framework = framework(user);
		String text = switch (name) {
		case "ep_names" -> framework.getEpNamesFile();
		case "db_config" -> framework.getDatabaseFile();
		case "eml_config" -> framework.getEmailFile();
		case "glob_params", "global_params" -> framework.getGlobalsFile();
		case "archive_logs_path" -> framework.getArchiveLogsPath();
		case "sut_path" -> framework.getSutPath();
		case "sys_sut_path" -> framework.getSystemSutPath();
		default -> "";
		};
		return text == null || text.isBlank()
				? Optional.empty()
				: Optional.of(new UserPaths(home(user)).resolve(text, configuration(user).toAbsolutePath().getParent()));
	}

	/** A value under its internal name; null for a name that is none of this file. */
	Object value(String user, String name) throws LegacyError, RpcException {
		return switch (name) {
		case "config_path" -> configuration(user).toString();
		case "tests_path" -> roots.folder(user, Root.TESTS).toString();
		case "projects_path" -> roots.folder(user, Root.PROJECTS).toString();
		case "predefined_path" -> roots.folder(user, Root.PREDEFINED).toString();
		case "libs_path" -> roots.folder(user, Root.LIBS).toString();
		case "logs_path" -> roots.folder(user, Root.LOGS).toString();
		case "tcfg_path" -> roots.folder(user, Root.TEST_CONFIGS).toString();
		case "archive_logs_path_active" -> framework(user).isArchiveLogs() ? "true" : "false";
		case "ep_names", "db_config", "eml_config", "glob_params", "global_params", "archive_logs_path", "sut_path", "sys_sut_path" ->
			file(user, name).map(Path::toString).orElse("");
		default -> null;
		};
	}

	/** Paths of the logs as the old server had them: name of the file by type. */
	static Map<String, String> absolute(Map<String, String> types, Path folder) {
		Map<String, String> paths = new LinkedHashMap<>();
		types.forEach((type, name) -> paths.put(type, type.equals("logCli") ? name : folder.resolve(name).toString()));
		return paths;
	}
}
