// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.plan.Expansion;
import org.twister.model.plan.ProjectExpander;
import org.twister.model.plan.TestBeds;
import org.twister.model.project.Project;
import org.twister.model.project.TestFile;

/** The {@link LargeProject} opened, changed, written and expanded. Times are with the heap that must do. */
public class ModelFilesSubject implements Subject {

	private static final int HEAP = 600;
	private static final List<String> SMALL = List.of("-Xmx" + HEAP + "m");
	private static final List<String> ENGINE = List.of("-Xmx1g", "-XX:+UseSerialGC");
	private static final int STARTS = 5;

	@Override
	public String name() {
		return "model-files";
	}

	@Override
	public String description() {
		return "a project of 100,000 tests opened, written and expanded";
	}

	@Override
	public void measure(Path folder, Report report) throws Exception {
		Path file = LargeProject.write(folder);
		Map<String, String> parameters = Map.of("file", file.toString());
		report.add(Figure.told("size of the file", Files.size(file) / 1e6, "MB"));
		report.add(Figure.atMost("open in a fresh process (median of " + STARTS + " starts)", starts(SMALL, file), 2.5, "s"));
		report.add(Figure.told("the same with the flags of the command line",
				starts(List.of("-Xmx" + HEAP + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), file), "s"));
		report.add(Figure.atMost("open again", Jmh.seconds(Calls.class, "open", parameters, SMALL), 1.5, "s"));
		report.add(Figure.atMost("text after one change", Jmh.seconds(Calls.class, "text", parameters, SMALL), 1, "s"));
		double sync = sync(file);
		double save = Jmh.seconds(Calls.class, "save", parameters, SMALL);
		report.add(Figure.atMost("save after one change, without what the disk takes", save - sync, 1, "s"));
		report.add(Figure.told("save after one change", save, "s"));
		report.add(Figure.told("write and sync as many bytes", sync, "s"));
		report.add(Figure.atMost("save unchanged", Jmh.seconds(Calls.class, "saveUnchanged", parameters, SMALL), 1, "s"));
		memory(file, report);
		report.add(Figure.atMost("expand to 200,000 tasks", Jmh.seconds(Calls.class, "expand", parameters, ENGINE), 1, "s"));
	}

	private static double starts(List<String> jvm, Path file) throws IOException, InterruptedException {
		double[] seconds = new double[STARTS];
		for (int i = 0; i < STARTS; i++) {
			FreshProcess process = FreshProcess.run(jvm, OpenFile.class, FileKind.PROJECT.id(), file.toString());
			if (!process.isReady()) {
				throw new IOException("not opened: " + process.message());
			}
			seconds[i] = process.seconds();
		}
		Arrays.sort(seconds);
		return seconds[STARTS / 2];
	}

	/** Heap by what stays after a collection, and by the smallest one that does. */
	private static void memory(Path file, Report report) throws IOException, InterruptedException {
		FreshProcess process = FreshProcess.run(SMALL, OpenFile.class, FileKind.PROJECT.id(), file.toString(), "write");
		report.add(new Figure("heap after opening, garbage collected", process.number("opened"), HEAP, "MB", "", process.exit() == 0));
		report.add(new Figure("heap after writing, garbage collected", process.number("written"), HEAP, "MB", "", process.exit() == 0));
		int does = HEAP;
		while (does > 50 && process.exit() == 0) {
			process = FreshProcess.run(List.of("-Xmx" + (does - 50) + "m"), OpenFile.class, FileKind.PROJECT.id(), file.toString(), "write");
			does -= process.exit() == 0 ? 50 : 0;
		}
		report.add(Figure.told("smallest heap that opens and writes it", does, "MB"));
	}

	/** What the disk alone takes for a new file of this size that replaces another; the best of some. */
	private static double sync(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		double best = Double.POSITIVE_INFINITY;
		Path target = file.resolveSibling("sync.bin");
		for (int i = 0; i < STARTS; i++) {
			Path temporary = file.resolveSibling("sync.tmp");
			long start = System.nanoTime();
			try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				ByteBuffer all = ByteBuffer.wrap(bytes);
				while (all.hasRemaining()) {
					out.write(all);
				}
				out.force(true);
			}
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
			best = Math.min(best, (System.nanoTime() - start) / 1e9);
		}
		Files.delete(target);
		return best;
	}

	/** What is timed. */
	@State(Scope.Benchmark)
	public static class Calls {

		/** The large project. */
		@Param("")
		public String file;

		private Path path;
		private ModelResource resource;
		private TestFile middle;
		private int change;

		@Setup
		public void prepare() throws IOException {
			path = Path.of(file).resolveSibling("copy" + ProcessHandle.current().pid() + ".xml");
			Files.copy(Path.of(file), path);
			path.toFile().deleteOnExit();
			path.resolveSibling("." + path.getFileName() + ".bak").toFile().deleteOnExit();
			resource = ModelFiles.open(path, FileKind.PROJECT);
			middle = (TestFile) project().getSuites().get(LargeProject.SUITES / 2).getItems().get(50);
		}

		private Project project() {
			return (Project) resource.root();
		}

		@Benchmark
		public Project open() throws IOException {
			resource = null;
			middle = null;
			return ModelFiles.project(path);
		}

		@Benchmark
		public String text() throws IOException {
			middle.setPath("/home/tester/changed" + change++ + ".py");
			return resource.text();
		}

		@Benchmark
		public void save() throws IOException {
			middle.setPath("/home/tester/changed" + change++ + ".py");
			resource.save(Map.of());
		}

		@Benchmark
		public void saveUnchanged() throws IOException {
			resource.save(Map.of());
		}

		@Benchmark
		public Expansion expand() {
			TestBeds beds = name -> Optional.of(List.of("EP-1", "EP-2"));
			Expansion expansion = new ProjectExpander(project(), beds).expand();
			long tests = expansion.project().getSuites().stream().mapToLong(suite -> suite.getItems().size()).sum();
			if (tests != 2L * LargeProject.TESTS || expansion.hasErrors()) {
				throw new IllegalStateException(tests + " tests, " + expansion.problems());
			}
			return expansion;
		}
	}
}
