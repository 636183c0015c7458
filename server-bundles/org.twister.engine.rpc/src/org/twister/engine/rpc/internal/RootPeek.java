// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells a fwmconfig.xml from a project file, which have the same root element: by the first child that only one of them has. */
final class RootPeek {

	private static final Set<String> CONFIGURATION = Set.of("FileType", "CentralEnginePort", "HttpServerPort", "TestCaseSourcePath", "UsersPath", "LogsPath",
			"LogFiles", "EpNames", "DbConfigFile", "EmailConfigFile", "GlobalParams");
	private static final Set<String> PROJECT = Set.of("TestSuite", "stoponfail", "dbautosave", "tcdelay", "ScriptPre", "ScriptPost", "PrePostMandatory",
			"libraries");

	private RootPeek() {}

	/** False for a project, and for a file that is neither: reading it as a project will say what is wrong. */
	static boolean isConfiguration(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					if (CONFIGURATION.contains(reader.getLocalName())) {
						return true;
					} else if (PROJECT.contains(reader.getLocalName())) {
						return false;
					}
				}
			}
			return false;
		} catch (XMLStreamException e) {
			return false;
		}
	}
}
