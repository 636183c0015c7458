// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.twister.model.eplist.EpList;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.globals.Globals;
import org.twister.model.io.internal.store.FileStore;
import org.twister.model.io.internal.text.TextEncoding;
import org.twister.model.project.Project;
import org.twister.model.resources.ResourceNode;

/**
 * Reads one file, or writes one. The object returned is in a resource of its own, whose warnings tell what was passed over. Every method throws {@link MalformedFileException} if the
 * file is not of this kind, and {@link java.nio.file.NoSuchFileException} or another {@link IOException} if it cannot be read. Stateless, thread-safe.
 */
public final class ModelFiles {

	/** How many bytes tell the kind of a file. */
	private static final int HEAD = 1 << 16;

	private ModelFiles() {}

	/** fwmconfig.xml. */
	public static FrameworkConfiguration framework(Path file) throws IOException {
		return (FrameworkConfiguration) load(FileKind.FRAMEWORK, file);
	}

	/** A project, a predefined suite, testsuites.xml or the file of a temporary run. */
	public static Project project(Path file) throws IOException {
		return (Project) load(FileKind.PROJECT, file);
	}

	/** epname.ini. */
	public static EpList epList(Path file) throws IOException {
		return (EpList) load(FileKind.EP_LIST, file);
	}

	/** resources.json and systems.json give a {@link org.twister.model.resources.ResourceTree}, the file of one SUT a plain node. */
	public static ResourceNode testBeds(Path file) throws IOException {
		return (ResourceNode) load(FileKind.TEST_BEDS, file);
	}

	/** globals.xml or a test configuration file. */
	public static Globals globals(Path file) throws IOException {
		return (Globals) load(FileKind.GLOBALS, file);
	}

	/** A file of a kind that is known. */
	public static ModelResource open(Path file, FileKind kind) throws IOException {
		ModelResource resource = kind.createResource(URI.createFileURI(file.toString()));
		resource.load(Map.of());
		return resource;
	}

	/**
	 * A file whose kind follows from its content, and where that could be several from its name.
	 *
	 * @throws MalformedFileException also if it looks like no kind
	 */
	public static ModelResource open(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "This is a folder, not a file.");
		}
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		String text = new String(head, TextEncoding.of(file.toString(), head, head.length));
		Optional<FileKind> kind = FileKind.recognise(text, file.getFileName().toString());
		return open(file, kind.orElseThrow(() -> new MalformedFileException(file.toString(), 1, 1, "This looks like no file of Twister.")));
	}

	/**
	 * Writes bytes as {@link ModelResource#save} does: in one step, and with a backup of what was there, whatever it was.
	 */
	public static void write(Path file, byte[] bytes) throws IOException {
		FileStore.write(file, bytes, null);
	}

	private static EObject load(FileKind kind, Path file) throws IOException {
		return open(file, kind).root();
	}
}
