// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;

/** globals.xml, and test configuration files. Parameters outside of a folder are passed over, as ever. */
public final class GlobalsResource extends XmlResource {

	public GlobalsResource(URI uri) {
		super(uri);
	}

	@Override
	protected Globals read(XmlCursor in) throws IOException {
		in.root(Tags.GLOBALS_ROOT, "globals file");
		Globals globals = in.locate(GlobalsFactory.eINSTANCE.createGlobals());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.FOLDER -> globals.getFolders().add(readFolder(in));
			case Tags.PARAM -> {
				in.warn("A parameter outside of a folder is left out.");
				in.skip();
			}
			default -> in.skip();
			}
		}
		return globals;
	}

	private static Folder readFolder(XmlCursor in) throws IOException {
		Folder folder = in.locate(GlobalsFactory.eINSTANCE.createFolder());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.FOLDER_NAME -> folder.setName(in.value(folder.getName()));
			case Tags.FOLDER_DESCRIPTION -> folder.setDescription(in.value(folder.getDescription()));
			case Tags.FOLDER -> folder.getFolders().add(readFolder(in));
			case Tags.PARAM -> folder.getParameters().add(readParameter(in));
			default -> in.skip();
			}
		}
		return folder;
	}

	private static Parameter readParameter(XmlCursor in) throws IOException {
		Parameter parameter = in.locate(GlobalsFactory.eINSTANCE.createParameter());
		while (in.nextChild()) {
			switch (in.name()) {
			case Tags.PARAM_NAME -> parameter.setName(in.value(parameter.getName()));
			case Tags.PARAM_VALUE -> parameter.setValue(in.rawValue(parameter.getValue()));
			case Tags.PARAM_DESCRIPTION -> parameter.setDescription(in.value(parameter.getDescription()));
			case Tags.PARAM_TYPE -> parameter.setType(in.value(parameter.getType()));
			default -> in.skip();
			}
		}
		return parameter;
	}
}
