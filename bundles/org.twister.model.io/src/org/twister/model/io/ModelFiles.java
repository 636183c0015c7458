// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.twister.model.eplist.EpList;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.globals.Globals;
import org.twister.model.project.Project;
import org.twister.model.resources.ResourceNode;

/**
 * Reads one file. The object returned is in a resource of its own, whose warnings tell what was passed over. Every method throws {@link MalformedFileException} if the
 * file is not of this kind, and {@link java.nio.file.NoSuchFileException} or another {@link IOException} if it cannot be read. Stateless, thread-safe.
 */
public final class ModelFiles {

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

	private static EObject load(FileKind kind, Path file) throws IOException {
		URI uri = URI.createFileURI(file.toString());
		Resource resource = switch (kind) {
		case FRAMEWORK -> new org.twister.model.io.internal.FrameworkResource(uri);
		case EP_LIST -> new org.twister.model.io.internal.EpListResource(uri);
		case TEST_BEDS -> new org.twister.model.io.internal.TestBedResource(uri);
		case GLOBALS -> new org.twister.model.io.internal.GlobalsResource(uri);
		default -> kind.createResource(uri);
		};
		if (resource instanceof ModelResource) {
			resource.load(Map.of());
			return resource.getContents().get(0);
		}
		try (InputStream in = Files.newInputStream(file)) {
			resource.load(in, Map.of());
		}
		return resource.getContents().get(0);
	}
}
