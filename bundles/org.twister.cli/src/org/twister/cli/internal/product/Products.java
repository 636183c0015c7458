// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.product;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.twister.cli.internal.CommandException;

/** Where the installed products are (system properties, set by the launcher script) and how each is started: the JVM flags of all of them are here, once. */
public final class Products {

	/** A product and what its process needs. */
	public enum Product {
		CENTRAL_ENGINE("twister.ce", "Central Engine", List.of("-XX:+UseSerialGC", "-Xms16m", "-Xmx1g")),
		EXECUTION_PROCESS("twister.ep", "EP manager", List.of("-XX:+UseSerialGC", "-Xms16m")),
		WORKBENCH("twister.workbench", "workbench", List.of("-Xmx512m"));

		private final String property;
		private final String title;
		private final List<String> jvmFlags;

		Product(String property, String title, List<String> jvmFlags) {
			this.property = property;
			this.title = title;
			this.jvmFlags = jvmFlags;
		}

		/** Its name in messages. */
		public String title() {
			return title;
		}
	}

	private Products() {}

	/** Folder of a product. */
	public static Path folder(Product product) throws CommandException {
		return folder(product.property, product.title);
	}

	/** Folder of the demo project. */
	public static Path demo() throws CommandException {
		return folder("twister.demo", "demo project");
	}

	private static Path folder(String property, String title) throws CommandException {
		String value = System.getProperty(property, "");
		if (value.isEmpty()) {
			throw CommandException.trouble("the " + title + " is not known here: start through the twister script, or set -D" + property + "=FOLDER");
		}
		Path folder = Path.of(value);
		if (!Files.isDirectory(folder)) {
			throw CommandException.trouble("the " + title + " is missing: " + folder + " is no folder");
		}
		return folder;
	}

	/** Name of the command in help and messages. */
	public static String command() {
		return System.getProperty("twister.command", "twister");
	}

	/**
	 * The command line of a product's process; the caller adds its arguments.
	 *
	 * @param brief it will live for one command only: it is ready after half the processor time, but never becomes as fast as one that stays
	 */
	public static List<String> commandLine(Product product, boolean brief) throws CommandException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(product.jvmFlags);
		addArchive(command, archive(product));
		if (brief) {
			command.add("-XX:TieredStopAtLevel=1");
		}
		if (Runtime.version().feature() >= 24) {
			// JNA and SWT load native code, Equinox uses sun.misc.Unsafe: newer JVMs print warnings about either
			if (product != Product.CENTRAL_ENGINE) {
				// It has no native code, and the JVM's own class archive does not allow for this option
				command.add("--enable-native-access=ALL-UNNAMED");
			}
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		// Libraries that know only java.util.logging would print to the terminal
		command.add("-Djava.util.logging.config.file=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"));
		// HOME, which the launcher script passes to us so, is the user's word; Java by itself asks the account
		command.add("-Duser.home=" + System.getProperty("user.home"));
		if (product == Product.WORKBENCH && isMac()) {
			command.add("-XstartOnFirstThread");
		}
		command.add("-jar");
		command.add(launcher(folder(product)).toString());
		command.add("-nosplash");
		return command;
	}

	/** The class archive of a product, which need not be there. It lies beside the product, since it is good for that one alone. */
	public static Path archive(Product product) throws CommandException {
		Path folder = folder(product);
		return folder.resolveSibling(folder.getFileName() + ".jsa");
	}

	/** One that does not fit is not used, and nobody needs to be told. */
	private static void addArchive(List<String> command, Path archive) {
		if (Files.isReadable(archive)) {
			command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds*=off"));
			if (Runtime.version().feature() >= 24) {
				command.add("-Xlog:aot*=off");
			}
		}
	}

	private static boolean isMac() {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
	}

	private static Path launcher(Path product) throws CommandException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			for (Path jar : jars) {
				return jar;
			}
		} catch (IOException e) {
			throw new CommandException(org.twister.cli.internal.ExitCode.ENGINE_TROUBLE, "cannot read the product in " + product + ": " + e.getMessage(), e);
		}
		throw CommandException.trouble("no Equinox launcher in " + product.resolve("plugins") + ": the product is incomplete, build it again");
	}

	/**
	 * Puts the process into a session of its own where the system can, so that the terminal's Ctrl-C reaches us alone. {@code setsid} replaces itself: the process
	 * keeps its id.
	 */
	public static List<String> detached(List<String> command) {
		List<String> detached = new ArrayList<>();
		for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
			Path setsid = Path.of(folder.isEmpty() ? "." : folder, "setsid");
			if (Files.isExecutable(setsid)) {
				detached.add(setsid.toString());
				break;
			}
		}
		detached.addAll(command);
		return detached;
	}

	/** The last words of a process, without the name that it puts in front: it is known who speaks. */
	public static String lastWords(List<String> lines) {
		return lines.stream().filter(line -> !line.isBlank()).reduce((first, second) -> second).orElse("").replaceFirst("^(Central Engine|EP manager): ", "");
	}

	/** Version of these products, from this jar's manifest. */
	public static String version() {
		String version = Products.class.getPackage().getImplementationVersion();
		return version == null ? BundleVersion.read() : version;
	}
}
