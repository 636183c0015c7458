// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Everything that a private engine starts inherits a mark in its environment, tests and what they leave behind included. At the end nothing that carries it may be
 * left: what does not end by itself is killed. Needs {@code /proc}; elsewhere it finds nothing, and the EP's own process control is all there is.
 */
public final class MarkedProcesses {

	/** Name of the variable. */
	public static final String VARIABLE = "TWISTER_COMMAND";

	private static final int SCANS = 10;

	private final String mark = UUID.randomUUID().toString();

	/** For the environment of a process whose descendants are to be found. */
	public Map<String, String> environment() {
		return Map.of(VARIABLE, mark);
	}

	/** Processes that carry the mark now. */
	public List<ProcessHandle> find() {
		byte[] entry = (VARIABLE + "=" + mark).getBytes(StandardCharsets.UTF_8);
		List<ProcessHandle> found = new ArrayList<>();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			for (Path process : processes) {
				if (contains(environmentOf(process), entry)) {
					ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
				}
			}
		} catch (IOException e) {
			return List.of();
		}
		return found;
	}

	private static byte[] environmentOf(Path process) {
		try {
			return Files.readAllBytes(process.resolve("environ"));
		} catch (IOException e) {
			// It has ended, or belongs to somebody else
			return new byte[0];
		}
	}

	private static boolean contains(byte[] environment, byte[] entry) {
		for (int start = 0, end; start < environment.length; start = end + 1) {
			end = start;
			while (end < environment.length && environment[end] != 0) {
				end++;
			}
			if (java.util.Arrays.equals(environment, start, end, entry, 0, entry.length)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Waits until no process carries the mark, and kills those that are left after the time given.
	 *
	 * @return descriptions of those that had to be killed
	 */
	public List<String> sweep(long seconds) {
		awaitEnd(find(), seconds);
		List<String> killed = new ArrayList<>();
		for (int scan = 0; scan < SCANS; scan++) {
			List<ProcessHandle> left = find();
			if (left.isEmpty()) {
				break;
			}
			for (ProcessHandle process : left) {
				killed.add(process.info().command().orElse("process") + " (" + process.pid() + ")");
				process.destroyForcibly();
			}
			awaitEnd(left, 1);
		}
		return killed;
	}

	private static void awaitEnd(List<ProcessHandle> processes, long seconds) {
		try {
			CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).get(seconds, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			// The caller looks again
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (java.util.concurrent.ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}
}
