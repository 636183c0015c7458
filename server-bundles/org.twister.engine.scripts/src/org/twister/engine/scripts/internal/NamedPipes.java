// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The pipes that a script writes its output to. Java's own pipe of a child is emptied into memory when the child ends, however much its descendants go on writing;
 * these are read as long as somebody wants to. They have names only until the script has started.
 */
final class NamedPipes implements AutoCloseable {

	private static final long MKFIFO_SECONDS = 30;

	private final Path folder;
	private final Path[] files;
	/** Hold the pipes open until the script does. */
	private final RandomAccessFile[] holders;
	private final InputStream[] inputs;

	/** @throws IOException also if there is no program mkfifo */
	NamedPipes() throws IOException, InterruptedException {
		folder = Files.createTempDirectory("twister-script-");
		files = new Path[]{folder.resolve("out"), folder.resolve("err")};
		holders = new RandomAccessFile[files.length];
		inputs = new InputStream[files.length];
		boolean opened = false;
		try {
			make();
			for (int i = 0; i < files.length; i++) {
				holders[i] = new RandomAccessFile(files[i].toFile(), "rw");
				inputs[i] = new FileInputStream(files[i].toFile());
			}
			opened = true;
		} finally {
			if (!opened) {
				close();
				discard();
			}
		}
	}

	private void make() throws IOException, InterruptedException {
		Process mkfifo = new ProcessBuilder("mkfifo", "-m", "600", files[0].toString(), files[1].toString()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (!mkfifo.waitFor(MKFIFO_SECONDS, TimeUnit.SECONDS) || mkfifo.exitValue() != 0) {
			mkfifo.destroyForcibly();
			throw new IOException("mkfifo failed in " + folder);
		}
	}

	/** Standard output and standard error of a process go here. */
	void connect(ProcessBuilder builder) {
		builder.redirectOutput(ProcessBuilder.Redirect.to(files[0].toFile())).redirectError(ProcessBuilder.Redirect.to(files[1].toFile()));
	}

	/** Standard output, standard error. */
	List<InputStream> inputs() {
		return List.of(inputs);
	}

	/** The process runs, or could not be started: from here on the end of a pipe means that nobody has its other end. */
	@Override
	public void close() throws IOException {
		for (RandomAccessFile holder : holders) {
			if (holder != null) {
				holder.close();
			}
		}
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
		Files.deleteIfExists(folder);
	}

	/** There is nothing to read. */
	void discard() throws IOException {
		for (InputStream input : inputs) {
			if (input != null) {
				input.close();
			}
		}
	}

	/** Where a script reads from. */
	static File nothing() {
		return new File("/dev/null");
	}
}
