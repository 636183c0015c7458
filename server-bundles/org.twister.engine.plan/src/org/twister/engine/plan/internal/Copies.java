// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.twister.engine.api.plan.ConfigurationCopy;
import org.twister.model.ModelObject;
import org.twister.model.SecretValues;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.panic.PanicRules;

/**
 * What a plan was made with, to be kept beside the run: the files as they were read, but for passwords and keys, which are hidden, and what is other users' business. Made
 * when the plan is, since it changes what was read.
 */
final class Copies {

	private static final String NOT_KEPT = "This file is not kept, because passwords in it could not be hidden: ";

	/** Reads something that was not needed for the plan. */
	private interface Reader {
		ModelResource read() throws IOException;
	}

	private final Map<String, Reader> readers = new LinkedHashMap<>();
	private final Set<Path> known = new HashSet<>();

	/** Something that was read for the plan; the same file only once. */
	void add(String name, Path file, ModelObject root) {
		if (known.add(file)) {
			ModelResource resource = (ModelResource) root.eResource();
			readers.put(unique(name), () -> resource);
		}
	}

	/** Something that counts for the run although the plan does not need it; left out if it is not there. */
	void addIfThere(String name, Path file, FileKind kind) {
		if (Files.isRegularFile(file) && known.add(file)) {
			readers.put(unique(name), () -> ModelFiles.open(file, kind));
		}
	}

	/** The rules of one user alone. */
	void addPanicRules(String name, Path file, String user) {
		if (Files.isRegularFile(file)) {
			readers.put(unique(name), () -> {
				ModelResource resource = ModelFiles.open(file, FileKind.PANIC_RULES);
				((PanicRules) resource.root()).getUsers().removeIf(of -> !of.getName().equals(user));
				return resource;
			});
		}
	}

	/** Letters, digits and {@code ._-/}; a second one of the same name gets a number. */
	private String unique(String name) {
		String safe = name.replaceAll("[^A-Za-z0-9._/-]", "_");
		String free = safe;
		for (int i = 2; readers.containsKey(free); i++) {
			int dot = safe.lastIndexOf('.');
			free = dot <= safe.lastIndexOf('/') ? safe + "-" + i : safe.substring(0, dot) + "-" + i + safe.substring(dot);
		}
		return free;
	}

	List<ConfigurationCopy> make() {
		List<ConfigurationCopy> copies = new ArrayList<>();
		readers.forEach((name, reader) -> copies.add(new ConfigurationCopy(name, content(reader))));
		return copies;
	}

	private static byte[] content(Reader reader) {
		try {
			ModelResource resource = reader.read();
			hideSecrets(resource);
			return resource.encode(resource.text());
		} catch (IOException | RuntimeException e) {
			return (NOT_KEPT + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
		}
	}

	private static void hideSecrets(ModelResource resource) {
		for (Iterator<EObject> objects = resource.getAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && SecretValues.isSecret(object, attribute)
						&& object.eGet(attribute) instanceof String text && !text.isEmpty()) {
					object.eSet(attribute, SecretValues.HIDDEN);
				}
			}
		}
	}
}
