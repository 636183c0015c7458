// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;

import org.twister.engine.api.Caller;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.Content;
import org.twister.engine.api.UserFiles.Place;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.Parameter;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelResource;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** What is in test configuration files, as maps of texts and maps. What was read last is remembered by its hash, since tests ask for one value after the other. */
final class ConfigurationTrees {

	private static final int MOST = 100;
	private static final int MOST_BYTES = 16 << 20;

	private final Map<String, Map<String, Object>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
			return size() > MOST;
		}
	});

	/** @throws RpcException BAD_REQUEST if it is no test configuration file, naming the place */
	Map<String, Object> of(UserFiles files, Caller caller, Place place) throws RpcException {
		try (Content content = files.open(caller, place)) {
			Map<String, Object> tree = known.get(content.info().hash());
			if (tree == null) {
				tree = read(content, place.name());
				known.put(content.info().hash(), tree);
			}
			return tree;
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, place.name() + " cannot be read: " + e.getMessage());
		}
	}

	private static Map<String, Object> read(Content content, String name) throws IOException, RpcException {
		long size = content.info().size();
		if (size > MOST_BYTES) {
			throw new RpcException(FaultCode.BAD_REQUEST, name + " is larger than " + MOST_BYTES + " bytes.");
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) size);
		content.copy(0, size, bytes);
		ModelResource resource = FileKind.GLOBALS.createResource(URI.createURI(URI.encodeSegment(name, false)));
		resource.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
		Map<String, Object> tree = new LinkedHashMap<>();
		((Globals) resource.root()).getFolders().forEach(folder -> tree.put(folder.getName(), tree(folder)));
		return Collections.unmodifiableMap(tree);
	}

	private static Map<String, Object> tree(Folder folder) {
		Map<String, Object> tree = new LinkedHashMap<>();
		for (Parameter parameter : folder.getParameters()) {
			tree.putIfAbsent(parameter.getName(), parameter.getValue());
		}
		folder.getFolders().forEach(inner -> tree.put(inner.getName(), tree(inner)));
		return Collections.unmodifiableMap(tree);
	}
}
