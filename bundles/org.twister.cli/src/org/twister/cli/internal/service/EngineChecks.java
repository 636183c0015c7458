// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.twister.cli.internal.service.Doctor.Finding;
import org.twister.cli.internal.service.Doctor.Finding.Level;
import org.twister.rpc.event.EventKinds;

/** What {@code ce doctor} looks at in a home beside its journal: accounts, keys, TLS, panic rules, the log, the limit of open files, the clock. No secret is told. */
final class EngineChecks {

	/** Connections that are promised, and files for logs beside them. */
	private static final long FILES_WANTED = 11_000;
	private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
	private static final Duration EXPIRES_SOON = Duration.ofDays(30);
	private static final int LOG_BYTES = 1 << 20;
	private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(
			EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

	private final Path home;
	private final Path config;
	private final List<Finding> findings = new ArrayList<>();

	EngineChecks(Path home) {
		this.home = home;
		this.config = home.resolve("config");
	}

	/**
	 * Looks at everything.
	 *
	 * @param process of the Central Engine that runs, 0 if none does
	 */
	List<Finding> examine(long process) {
		Map<String, String> settings = settings();
		secrets();
		json("accounts.json", "accounts");
		json("PanicDetectData.json", "panic rules");
		tls(settings);
		log();
		openFiles(Path.of("/proc/" + (process == 0 ? "self" : process) + "/limits"));
		clock(Instant.now());
		return findings;
	}

	private void add(Level level, String text) {
		findings.add(new Finding(level, text));
	}

	private Map<String, String> settings() {
		Map<String, String> values = new LinkedHashMap<>();
		Path file = config.resolve("server.ini");
		if (!Files.exists(file)) {
			return values;
		}
		try {
			int number = 0;
			for (String line : Files.readAllLines(file)) {
				number++;
				String text = line.strip();
				int equals = text.indexOf('=');
				if (equals > 0 && !text.startsWith("#") && !text.startsWith(";")) {
					values.put(text.substring(0, equals).strip().toLowerCase(Locale.ROOT), text.substring(equals + 1).split("\\s[;#]", 2)[0].strip());
				} else if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith(";") && !text.startsWith("[")) {
					add(Level.BAD, file + ":" + number + ": expected 'name = value', found '" + text + "'");
				}
			}
			add(Level.OK, values.size() + " settings in " + file);
		} catch (IOException e) {
			add(Level.BAD, "settings in " + file + " cannot be read: " + e.getMessage());
		}
		return values;
	}

	private void secrets() {
		if (!Files.isDirectory(config)) {
			return;
		}
		try (Stream<Path> files = Files.walk(config)) {
			List<Path> open = new ArrayList<>();
			for (Path file : files.filter(BugReport::isSecret).filter(Files::isRegularFile).sorted().toList()) {
				Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
				permissions.addAll(Files.getPosixFilePermissions(file));
				permissions.retainAll(OTHERS);
				if (!permissions.isEmpty() && !isPublic(file)) {
					open.add(file);
				}
			}
			open.forEach(file -> add(Level.BAD, "secrets in " + file + " can be read by others: chmod 600 " + file));
			if (open.isEmpty()) {
				add(Level.OK, "tokens, keys and accounts are readable by their owner alone");
			}
		} catch (UnsupportedOperationException e) {
			add(Level.WARNING, "tokens and keys: this system has no POSIX permissions to look at");
		} catch (IOException e) {
			add(Level.BAD, config + ": " + e.getMessage());
		}
	}

	/** Certificates without a private key may be read by everybody. */
	private static boolean isPublic(Path file) throws IOException {
		return file.toString().endsWith(".pem") && !Files.readString(file, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY");
	}

	private void json(String name, String what) {
		Path file = config.resolve(name);
		if (!Files.exists(file)) {
			return;
		}
		try {
			EventKinds.JSON.readTree(file.toFile());
			add(Level.OK, what + " in " + file + " can be read");
		} catch (com.fasterxml.jackson.core.JacksonException e) {
			// the message would show what is in it
			add(Level.BAD, what + " in " + file + " are damaged" + (e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr()) + ": restore it");
		} catch (IOException e) {
			add(Level.BAD, what + " in " + file + " cannot be read: " + e.getMessage());
		}
	}

	private void tls(Map<String, String> settings) {
		String certificate = settings.getOrDefault("tls_certificate", "");
		boolean encrypted = !certificate.isEmpty() || !settings.getOrDefault("tls_keystore", "").isEmpty();
		String bind = settings.getOrDefault("bind", "127.0.0.1");
		if (!encrypted && !bind.startsWith("127.") && !bind.equals("localhost") && !bind.equals("::1")) {
			add(Level.WARNING, "it listens on " + bind + " without TLS: passwords can be read on the way (tls_certificate, tls_key)");
		}
		if (!certificate.isEmpty()) {
			certificate(config.resolve(certificate));
		}
	}

	private void certificate(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
			Instant end = certificate.getNotAfter().toInstant();
			Level level = end.isBefore(Instant.now()) ? Level.BAD : end.isBefore(Instant.now().plus(EXPIRES_SOON)) ? Level.WARNING : Level.OK;
			add(level, "TLS certificate " + file + " is valid until " + end);
		} catch (IOException | CertificateException e) {
			add(Level.BAD, "TLS certificate " + file + " cannot be read: " + e.getMessage());
		}
	}

	private void log() {
		Path file = home.resolve("logs/ce.log");
		if (!Files.exists(file)) {
			return;
		}
		try {
			List<String> errors = BugReport.end(file, LOG_BYTES).lines().filter(line -> line.matches("\\S+ ERROR .*")).toList();
			if (errors.isEmpty()) {
				add(Level.OK, "no errors in the end of " + file);
			} else {
				add(Level.WARNING, errors.size() + " errors in the end of " + file + ", the last of " + errors.getLast().split(" ", 2)[0]);
			}
		} catch (IOException e) {
			add(Level.BAD, file + " cannot be read: " + e.getMessage());
		}
	}

	/** The JVM raises the soft limit by itself. */
	void openFiles(Path limits) {
		try {
			Matcher limit = Pattern.compile("Max open files\\s+\\S+\\s+(\\S+)").matcher(Files.readString(limits));
			if (!limit.find()) {
				return;
			}
			boolean enough = limit.group(1).equals("unlimited") || Long.parseLong(limit.group(1)) >= FILES_WANTED;
			add(enough ? Level.OK : Level.WARNING, "at most " + limit.group(1) + " open files"
					+ (enough ? "" : ": too few for 10,000 connections (ulimit -Hn " + FILES_WANTED + ", or LimitNOFILE in its unit)"));
		} catch (IOException e) {
			// a system without /proc
		}
	}

	/** Leases, time-outs and tokens go by the clock, and the journal has seen later times than one that was set back. */
	void clock(Instant now) {
		Path journal = home.resolve("journal");
		if (!Files.isDirectory(journal)) {
			return;
		}
		try (Stream<Path> files = Files.list(journal)) {
			Instant newest = Instant.EPOCH;
			for (Path file : files.toList()) {
				Instant written = Files.getLastModifiedTime(file).toInstant();
				newest = written.isAfter(newest) ? written : newest;
			}
			boolean back = newest.isAfter(now.plus(CLOCK_TOLERANCE));
			add(back ? Level.BAD : Level.OK, back
					? "the clock says " + now + ", but the journal was written at " + newest + ": set the clock"
					: "the clock says " + now + ", the journal was written before");
		} catch (IOException e) {
			add(Level.BAD, journal + " cannot be read: " + e.getMessage());
		}
	}
}
