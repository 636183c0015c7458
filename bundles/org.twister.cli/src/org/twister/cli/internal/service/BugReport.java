// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.twister.cli.internal.product.Products;

/** Packs what helps to understand a problem: findings, versions, logs, configuration, the latest runs. Token and key files stay out, secrets in the others too. */
final class BugReport {

	private static final int MAX_BYTES = 2 << 20;
	private static final int RUNS = 3;

	private final Path home;
	private final Redaction redaction;

	BugReport(Path home) throws IOException {
		this.home = home;
		this.redaction = new Redaction(secrets(home));
	}

	/** Nothing of such a file is for others; {@code accounts.json} holds hashes of passwords and tokens. */
	static boolean isSecret(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.startsWith("accounts.json") || name.endsWith(".token") || name.endsWith(".key") || name.endsWith(".pem") || name.endsWith(".p12")
				|| name.endsWith(".jks");
	}

	private static List<String> secrets(Path home) throws IOException {
		List<String> secrets = new ArrayList<>();
		for (Path file : files(home.resolve("config"))) {
			if (isSecret(file) && Files.size(file) < 10_000) {
				secrets.add(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
			}
		}
		return secrets;
	}

	/**
	 * Writes it.
	 *
	 * @return number of files in it
	 */
	int write(Path zip, List<String> findings) throws IOException {
		int count = 0;
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream pack = new ZipOutputStream(out)) {
			add(pack, "doctor.txt", String.join("\n", findings) + "\n");
			add(pack, "versions.txt", versions());
			add(pack, "files.txt", listing());
			for (Path file : chosen()) {
				add(pack, "home/" + home.relativize(file).toString().replace('\\', '/'), end(file, MAX_BYTES));
				count++;
			}
		}
		return count + 3;
	}

	private List<Path> chosen() throws IOException {
		List<Path> chosen = new ArrayList<>();
		chosen.addAll(files(home.resolve("logs")));
		chosen.addAll(files(home.resolve("config")));
		chosen.addAll(files(home.resolve("run")));
		for (Path run : latestRuns()) {
			chosen.addAll(files(run));
		}
		chosen.removeIf(BugReport::isSecret);
		return chosen;
	}

	private List<Path> latestRuns() throws IOException {
		Path runs = home.resolve("runs");
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(runs)) {
			return all.filter(r -> r.getFileName().toString().matches("[0-9]{1,18}"))
					.sorted(Comparator.comparingLong((Path r) -> Long.parseLong(r.getFileName().toString())).reversed()).limit(RUNS).toList();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(f -> Files.isRegularFile(f, java.nio.file.LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
	}

	/** At most so many bytes. */
	static String end(Path file, int max) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			long from = Math.max(0, in.length() - max);
			in.seek(from);
			byte[] bytes = new byte[(int) (in.length() - from)];
			in.readFully(bytes);
			return (from > 0 ? "[" + from + " bytes before this are left out]\n" : "") + new String(bytes, StandardCharsets.UTF_8);
		}
	}

	private static String versions() {
		return "Twister " + Products.version() + "\nJava " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")\n"
				+ System.getProperty("os.name") + " "
				+ System.getProperty("os.version") + " " + System.getProperty("os.arch") + "\n" + Runtime.getRuntime().availableProcessors() + " processors\n";
	}

	private String listing() throws IOException {
		StringBuilder text = new StringBuilder();
		for (Path file : files(home)) {
			text.append(String.format(Locale.ROOT, "%12d  %s  %s%n", Files.size(file), Files.getLastModifiedTime(file), home.relativize(file)));
		}
		return text.toString();
	}

	private void add(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(redaction.apply(text).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
