// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.twister.model.io.FileKind;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;

/**
 * Opens one file in a process of its own: {@code KIND FILE [write]}. Says {@link FreshProcess#READY}, or with exit code 3 how the file is malformed. With {@code write} it
 * changes a test of the project, saves it under another name, and prints the heap in use before and after.
 */
public final class OpenFile {

	/** Exit code where the file was refused with a place; one that Java does not use by itself. */
	static final int REFUSED = 3;

	private OpenFile() {}

	public static void main(String[] args) throws IOException {
		try {
			ModelResource resource = ModelFiles.open(Path.of(args[1]), FileKind.of(args[0]).orElseThrow());
			System.out.println(FreshProcess.READY);
			if (args.length > 2) {
				write(resource, Path.of(args[1] + "." + ProcessHandle.current().pid()));
			}
		} catch (MalformedFileException e) {
			System.out.println(e.line() + ":" + e.column() + ": " + e.sentence());
			System.exit(e.line() > 0 ? REFUSED : 4);
		}
	}

	private static void write(ModelResource resource, Path copy) throws IOException {
		tellHeap("opened");
		Suite suite = ((Project) resource.root()).getSuites().get(LargeProject.SUITES / 2);
		((TestFile) suite.getItems().get(0)).setPath("/home/tester/changed.py");
		resource.setURI(URI.createFileURI(copy.toString()));
		try {
			resource.save(Map.of());
			tellHeap("written");
		} finally {
			Files.deleteIfExists(copy);
		}
	}

	private static void tellHeap(String when) {
		System.gc();
		System.out.println(when + " " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
	}
}
