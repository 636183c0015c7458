// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.twister.model.io.internal.EpListResource;
import org.twister.model.io.internal.FrameworkResource;
import org.twister.model.io.internal.GlobalsResource;
import org.twister.model.io.internal.ProjectResource;
import org.twister.model.io.internal.TestBedResource;

/**
 * The kinds of files. Most end in {@code .xml}: what a file is follows from who names it, not from its name, so there is no registration by extension.
 * <p>
 * A resource of each kind loads; {@code getWarnings} then has what was passed over, {@code load} throws {@link MalformedFileException} for what cannot be. They do not
 * save: {@code save} throws {@link UnsupportedOperationException}.
 */
public enum FileKind {
	/** fwmconfig.xml: {@link org.twister.model.framework.FrameworkConfiguration}. */
	FRAMEWORK("framework configuration", FrameworkResource::new),
	/** Project, predefined suite, testsuites.xml, temporary run: {@link org.twister.model.project.Project}. */
	PROJECT("project", ProjectResource::new),
	/** epname.ini: {@link org.twister.model.eplist.EpList}. */
	EP_LIST("EP list", EpListResource::new),
	/** resources.json, systems.json: {@link org.twister.model.resources.ResourceTree}; one SUT: {@link org.twister.model.resources.ResourceNode}. */
	TEST_BEDS("test bed file", TestBedResource::new),
	/** globals.xml, test configuration files: {@link org.twister.model.globals.Globals}. */
	GLOBALS("globals file", GlobalsResource::new);

	private final String label;
	private final Function<URI, Resource> factory;

	FileKind(String label, Function<URI, Resource> factory) {
		this.label = label;
		this.factory = factory;
	}

	/** In a sentence: "is no project". */
	public String label() {
		return label;
	}

	/** An empty resource for a file of this kind. */
	public Resource createResource(URI uri) {
		return factory.apply(uri);
	}
}
