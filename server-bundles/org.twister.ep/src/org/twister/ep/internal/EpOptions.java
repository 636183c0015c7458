// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twister.ep.internal.link.CeAddress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How the EP manager was called, complete and checked.
 *
 * @param home             its folder
 * @param eps              names of the EPs by the CE they register with
 * @param token            to log in with
 * @param options          for runners, for example {@code python}
 * @param untilStdinCloses end when standard input ends
 */
record EpOptions(Path home, Map<URI, List<String>> eps, String token, Map<String, String> options, boolean untilStdinCloses) {

	static final String USAGE = """
			Options of the EP manager:
			  --home DIR            its folder (default ~/twister)
			  --ce HOST:PORT        Central Engine (default: CE_IP and CE_PORT of each EP); - reads it from standard input, a line
			  --name EP             an EP, may be repeated (default: those of epname.ini); its CE is the one that runs in the same home, else 127.0.0.1:8000
			  --epnames FILE        default <home>/config/epname.ini
			  --token-file FILE     token to log in with (default: TWISTER_EP_TOKEN, <home>/config/ep.token, <home>/config/admin.token)
			  --python PROGRAM      interpreter of Python tests; likewise --tcl and --perl
			  --until-stdin-closes  end when standard input ends
			""";

	static EpOptions parse(List<String> arguments, Map<String, String> environment) throws UsageException {
		Map<String, String> given = new LinkedHashMap<>();
		Map<String, String> runnerOptions = new TreeMap<>();
		List<String> names = new ArrayList<>();
		boolean untilStdinCloses = false;
		for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
			String option = rest.next();
			switch (option) {
			case "--until-stdin-closes" -> untilStdinCloses = true;
			case "--name" -> names.add(value(option, rest));
			case "--home", "--ce", "--epnames", "--token-file" -> given.put(option, value(option, rest));
			case "--python", "--tcl", "--perl" -> runnerOptions.put(option.substring(2), value(option, rest));
			default -> throw new UsageException("unknown option " + option);
			}
		}
		Path home = given.containsKey("--home") ? Path.of(given.get("--home")) : Path.of(System.getProperty("user.home"), "twister");
		home = home.toAbsolutePath().normalize();
		return new EpOptions(home, eps(home, given, names), token(home, given.get("--token-file"), environment), runnerOptions, untilStdinCloses);
	}

	private static String value(String option, Iterator<String> rest) throws UsageException {
		if (!rest.hasNext()) {
			throw new UsageException("option " + option + " needs a value");
		}
		return rest.next();
	}

	private static Map<URI, List<String>> eps(Path home, Map<String, String> given, List<String> names) throws UsageException {
		Map<URI, List<String>> eps = new LinkedHashMap<>();
		if (!names.isEmpty()) {
			eps.put(address(given.containsKey("--ce") ? given.get("--ce") : ownCe(home)), List.copyOf(names));
			return eps;
		}
		Path file = given.containsKey("--epnames") ? Path.of(given.get("--epnames")) : home.resolve("config/epname.ini");
		try {
			for (EpNames.Entry entry : EpNames.read(file)) {
				eps.computeIfAbsent(address(given.getOrDefault("--ce", entry.ce())), ce -> new ArrayList<>()).add(entry.name());
			}
		} catch (NoSuchFileException e) {
			throw new UsageException("there is no " + file + ": name the EPs there, or with --name");
		} catch (IOException e) {
			throw new UsageException(file + " cannot be read: " + e.getMessage());
		}
		if (eps.isEmpty()) {
			throw new UsageException(file + " names no EP for this host (" + EpNames.hostName() + ")");
		}
		return eps;
	}

	/** The Central Engine that runs in the same home says where it is; without one, the port that they all have unless told otherwise. */
	private static String ownCe(Path home) {
		try {
			JsonNode running = new ObjectMapper().readTree(home.resolve("run/ce.json").toFile());
			boolean alive = ProcessHandle.of(running.path("pid").asLong(-1)).isPresent();
			return alive && running.hasNonNull("uri") ? running.get("uri").asText() : "127.0.0.1";
		} catch (IOException e) {
			return "127.0.0.1";
		}
	}

	private static URI address(String text) throws UsageException {
		try {
			return CeAddress.parse(text.equals("-") ? lineOfStdin() : text);
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}

	/** Whoever starts a Central Engine and this process together knows the address only when the other one is ready. Reads not a byte behind the line. */
	private static String lineOfStdin() throws UsageException {
		StringBuilder line = new StringBuilder();
		try {
			for (int c = System.in.read(); c != '\n'; c = System.in.read()) {
				if (c < 0) {
					throw new UsageException("standard input ended before it named the Central Engine");
				}
				line.append((char) c);
			}
			return line.toString().strip();
		} catch (IOException e) {
			throw new UsageException("standard input cannot be read: " + e.getMessage());
		}
	}

	private static String token(Path home, String file, Map<String, String> environment) throws UsageException {
		if (file != null) {
			return read(Path.of(file));
		}
		if (!environment.getOrDefault("TWISTER_EP_TOKEN", "").isBlank()) {
			return environment.get("TWISTER_EP_TOKEN").strip();
		}
		for (String name : List.of("config/ep.token", "config/admin.token")) {
			if (Files.isReadable(home.resolve(name))) {
				return read(home.resolve(name));
			}
		}
		throw new UsageException(
				"there is no token to log in with: give --token-file, set TWISTER_EP_TOKEN, or put one into " + home.resolve("config/ep.token"));
	}

	private static String read(Path file) throws UsageException {
		try {
			String token = Files.readString(file).strip();
			if (token.isEmpty() || token.chars().anyMatch(c -> c < 33 || c > 126)) {
				throw new UsageException(file + " holds no token");
			}
			return token;
		} catch (IOException e) {
			throw new UsageException("the token file " + file + " cannot be read");
		}
	}
}
