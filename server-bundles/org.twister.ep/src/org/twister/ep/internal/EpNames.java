// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The EPs of an {@code epname.ini}: each section with {@code CE_IP} whose {@code EP_HOST} is absent, empty or this host, and which is not disabled. Keys are
 * case-insensitive, comments begin with {@code ;} or {@code #}.
 */
final class EpNames {

	/**
	 * @param ce {@code CE_IP:CE_PORT}
	 */
	record Entry(String name, String ce) {}

	private EpNames() {}

	static List<Entry> read(Path file) throws IOException, UsageException {
		return read(file, thisHost());
	}

	static List<Entry> read(Path file, Set<String> host) throws IOException, UsageException {
		List<Entry> found = new ArrayList<>();
		for (Map.Entry<String, Map<String, String>> section : sections(file).entrySet()) {
			Map<String, String> keys = section.getValue();
			String ce = keys.getOrDefault("ce_ip", "");
			String wanted = keys.getOrDefault("ep_host", "").toLowerCase(Locale.ROOT);
			boolean enabled = !Set.of("0", "false").contains(keys.getOrDefault("enabled", "1").toLowerCase(Locale.ROOT));
			if (!ce.isEmpty() && enabled && (wanted.isEmpty() || host.contains(wanted))) {
				found.add(new Entry(section.getKey(), keys.getOrDefault("ce_port", "").isEmpty() ? ce : ce + ":" + keys.get("ce_port")));
			}
		}
		return found;
	}

	private static Map<String, Map<String, String>> sections(Path file) throws IOException, UsageException {
		Map<String, Map<String, String>> sections = new LinkedHashMap<>();
		Map<String, String> current = null;
		int number = 0;
		for (String raw : Files.readAllLines(file)) {
			number++;
			String line = withoutComment(raw).strip();
			if (line.isEmpty()) {
				continue;
			}
			if (line.startsWith("[") && line.endsWith("]")) {
				current = sections.computeIfAbsent(line.substring(1, line.length() - 1).strip(), name -> new HashMap<>());
				continue;
			}
			int equals = firstOf(line, '=', ':');
			if (current == null || equals <= 0) {
				throw new UsageException(file + ":" + number + ": expected [EP name] or KEY = value, found \"" + line + "\"");
			}
			current.put(line.substring(0, equals).strip().toLowerCase(Locale.ROOT), line.substring(equals + 1).strip());
		}
		return sections;
	}

	private static String withoutComment(String line) {
		String text = line.stripLeading();
		if (text.startsWith("#") || text.startsWith(";")) {
			return "";
		}
		int inline = line.indexOf(" ;");
		return inline < 0 ? line : line.substring(0, inline);
	}

	private static int firstOf(String line, char a, char b) {
		int i = line.indexOf(a);
		int j = line.indexOf(b);
		return i < 0 ? j : j < 0 ? i : Math.min(i, j);
	}

	/** Names and addresses of this machine. */
	private static Set<String> thisHost() throws IOException {
		Set<String> names = new HashSet<>(Set.of("localhost", hostName().toLowerCase(Locale.ROOT)));
		for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
			network.inetAddresses().map(InetAddress::getHostAddress).forEach(address -> names.add(address.replaceFirst("%.*", "").toLowerCase(Locale.ROOT)));
		}
		return names;
	}

	static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			return System.getenv().getOrDefault("HOSTNAME", "localhost");
		}
	}
}
