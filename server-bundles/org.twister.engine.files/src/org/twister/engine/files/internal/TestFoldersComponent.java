// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Settings;
import org.twister.engine.api.TestFolders;

/** Lists and opens the folders of tests. Holds nothing between the calls: a file changed on disk is delivered changed. */
@Component
public final class TestFoldersComponent implements TestFolders {

	private static final int MAX_FILES = 20_000;

	private final long maxBytes;
	private final int maxFiles;
	private final Guard guard;

	/** Setting {@code folder_limit_mb}: the largest folder that is delivered whole, default 64. */
	@Activate
	public TestFoldersComponent(@Reference Settings settings) throws IOException {
		this(Long.parseLong(settings.value("folder_limit_mb", "64")) << 20, MAX_FILES, new Guard(settings.home().toRealPath()));
	}

	TestFoldersComponent(long maxBytes, int maxFiles, Guard guard) {
		this.maxBytes = maxBytes;
		this.maxFiles = maxFiles;
		this.guard = guard;
	}

	@Override
	public List<Entry> list(String testFile) throws IOException {
		Path test = Path.of(testFile);
		Path folder = folder(test);
		List<Entry> all = new FolderWalk(folder, true, maxBytes, maxFiles).entries();
		if (all == null) {
			all = new FolderWalk(folder, false, maxBytes, maxFiles).entries();
		}
		return all == null ? List.of(alone(test)) : all.stream().filter(entry -> !guard.keepsFromAll(folder.resolve(entry.path()))).toList();
	}

	private static Path folder(Path test) throws IOException {
		if (!test.isAbsolute()) {
			throw new IllegalArgumentException("not an absolute path: " + test);
		}
		return test.getParent().toRealPath();
	}

	private static Entry alone(Path test) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(test, BasicFileAttributes.class);
		return new Entry(test.getFileName().toString(), attributes.size(), attributes.lastModifiedTime().toMillis(), Files.isExecutable(test));
	}

	@Override
	public InputStream open(String testFile, String path) throws IOException {
		Path folder = folder(Path.of(testFile));
		for (String name : path.split("/", -1)) {
			if (name.isEmpty() || FolderWalk.isHidden(name) || name.indexOf('\\') >= 0) {
				throw new AccessDeniedException(path, null, "not a file of the test's folder");
			}
		}
		try {
			Path real = folder.resolve(path).toRealPath();
			if (!real.startsWith(folder)) {
				throw new AccessDeniedException(path, null, "leads out of the test's folder");
			}
			if (guard.keepsFromAll(real)) {
				throw new AccessDeniedException(path, null, "belongs to the Central Engine alone");
			}
			if (!Files.isRegularFile(real)) {
				throw new NoSuchFileException(path, null, "not a file");
			}
			return LibrariesComponent.open(folder, real);
		} catch (InvalidPathException e) {
			throw new NoSuchFileException(path, null, e.getMessage());
		}
	}
}
