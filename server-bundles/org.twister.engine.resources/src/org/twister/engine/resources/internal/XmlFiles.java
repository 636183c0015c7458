// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.twister.model.io.Dialect;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.resources.ResourceNode;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Trees of resources as XML. */
final class XmlFiles {

	private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n</root>\n";

	private XmlFiles() {}

	/** The root of an export. */
	static ResourceNode read(Path file) throws RpcException {
		try {
			ModelResource resource = ModelFiles.open(file, FileKind.TEST_BEDS);
			if (!resource.loadedText().stripLeading().startsWith("<")) {
				throw new RpcException(FaultCode.BAD_REQUEST, file + " is no XML file.");
			}
			return (ResourceNode) resource.root();
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, String.valueOf(e.getMessage()));
		}
	}

	/** Text of an export with these top nodes, which are moved into it. */
	static String write(Collection<ResourceNode> nodes, boolean early) throws RpcException {
		try {
			ModelResource resource = FileKind.TEST_BEDS.createResource(URI.createURI("memory:/export.xml"));
			resource.load(new ByteArrayInputStream(EMPTY.getBytes(StandardCharsets.UTF_8)), Map.of());
			((ResourceNode) resource.root()).getChildren().addAll(nodes);
			return resource.convert(early ? Dialect.V2_1 : Dialect.V3).text();
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, String.valueOf(e.getMessage()));
		}
	}
}
