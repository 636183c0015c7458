// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;

class OtherFilesTest {

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("file"), text);
	}

	@Test
	void frameworkConfiguration() throws IOException {
		FrameworkConfiguration config = ModelFiles.framework(file("""
				<Root>
				  <FileType>config</FileType>
				  <CentralEnginePort>8001</CentralEnginePort>
				  <HttpServerPort/>
				  <TestCaseSourcePath>$HOME/twister/demo</TestCaseSourcePath>
				  <UsersPath>/p</UsersPath><PredefinedSuitesPath>/v</PredefinedSuitesPath><LibsPath>~/libs</LibsPath>
				  <EpNames>/e.ini</EpNames><LogsPath>/l</LogsPath>
				  <LogFiles><logrunning>r.log</logrunning><logDebug/><logCli>cli.log</logCli></LogFiles>
				  <DbConfigFile>/db.xml</DbConfigFile><EmailConfigFile>/email.xml</EmailConfigFile>
				  <GlobalParams>/first.xml</GlobalParams>
				  <GlobalParams>>/second.xml</GlobalParams>
				  <ArchiveLogsPath>/arc</ArchiveLogsPath><ArchiveLogsPathActive>True</ArchiveLogsPathActive>
				  <TestConfigPath>/tc</TestConfigPath><SutPath>/sut</SutPath><SysSutPath>/sys</SysSutPath><UseSharedDb>true</UseSharedDb>
				  <SomethingNew>1</SomethingNew>
				</Root>"""));
		assertEquals(8001, config.getCentralEnginePort());
		assertEquals(8080, config.getHttpServerPort(), "an element without text keeps the default");
		assertEquals("$HOME/twister/demo", config.getTestsPath());
		assertEquals(List.of("/p", "/v", "~/libs", "/e.ini", "/l", "/db.xml", "/email.xml"), List.of(config.getProjectsPath(), config.getPredefinedPath(),
				config.getLibrariesPath(), config.getEpNamesFile(), config.getLogsPath(), config.getDatabaseFile(), config.getEmailFile()));
		assertEquals("/first.xml", config.getGlobalsFile());
		assertEquals("r.log", config.getLogFiles().getRunning());
		assertEquals("log_debug.log", config.getLogFiles().getDebug());
		assertEquals("log_summary.log", config.getLogFiles().getSummary());
		assertEquals("cli.log", config.getLogFiles().getCli());
		assertTrue(config.isArchiveLogs());
		assertEquals(List.of("/arc", "/tc", "/sut", "/sys"),
				List.of(config.getArchiveLogsPath(), config.getTestConfigurationsPath(), config.getSutPath(), config.getSystemSutPath()));
		assertTrue(config.isUseSharedDatabase());
	}

	@Test
	void aProjectIsNoFrameworkConfiguration() throws IOException {
		Path project = file("<Root>\n<TestSuite/></Root>");
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> ModelFiles.framework(project));
		assertEquals("This is a project, not a framework configuration: it has a <TestSuite>.", e.sentence());
		assertEquals(1, e.line());
		Path other = file("<Root><FileType>database</FileType></Root>");
		assertTrue(assertThrows(MalformedFileException.class, () -> ModelFiles.framework(other)).sentence().contains("'database'"));
	}

	@Test
	void homeInPaths() {
		UserPaths paths = new UserPaths(Path.of("/home/u$1"));
		assertEquals("/home/u$1/twister/demo", paths.expand(" $HOME/twister//demo "));
		assertEquals("/home/u$1/x", paths.expand("${HOME}/x"));
		assertEquals("/home/u$1", paths.expand("~"));
		assertEquals("/a/~/b", paths.expand("/a/~/b"));
		assertEquals("~other/x", paths.expand("~other/x"));
		assertEquals("$HOMEWORK/x", paths.expand("$HOMEWORK/x"));
		assertEquals(Path.of("/base/b"), paths.resolve("a/../b", Path.of("/base")));
		assertEquals(Path.of("/abs/b"), paths.resolve("//abs//b", Path.of("/base")));
	}

	@Test
	void epList() throws IOException {
		EpList list = ModelFiles.epList(file("""
				# EPs of the lab
				[PACKETSNIFFERPLUGIN]
				ENABLED = 1
				ETH_INTERFACE = eth0

				[EP-1001]
				ce_ip = 10.0.0.1 ; the lab server
				CE_PORT: 8010
				EP_HOST = lab7
				python = /usr/bin/python3
				; [EP-old]

				[EP-1002]
				CE_IP = 127.0.0.1
				CE_PORT = none
				EP_HOST =
				ENABLED = 0
				[notes]
				text = no EP
				[AUTO]
				AUTO_CE_IP = 127.0.0.1
				AUTO_CE_PORT = 9000
				"""));
		assertTrue(list.isSnifferEnabled());
		assertEquals("eth0", list.getSnifferInterface());
		assertEquals(List.of("EP-1001", "EP-1002"), list.getEntries().stream().map(EpEntry::getName).toList());
		EpEntry first = list.getEntries().get(0);
		assertEquals("10.0.0.1", first.getCeHost());
		assertEquals(8010, first.getCePort());
		assertEquals("lab7", first.getHost());
		assertTrue(first.isEnabled());
		assertEquals("/usr/bin/python3", first.getOptions().get("python"));
		assertEquals(6, first.sourceLine());
		EpEntry second = list.getEntries().get(1);
		assertEquals("", second.getHost());
		assertFalse(second.isEnabled());
		assertEquals(8000, second.getCePort());
		assertEquals(List.of("CE_PORT is 'none', which is no port number; 8000 is used."),
				list.eResource().getWarnings().stream().map(w -> w.getMessage()).toList());
		assertEquals(15, list.eResource().getWarnings().get(0).getLine());
		assertEquals("127.0.0.1", list.getAutoCeHost());
		assertEquals(9000, list.getAutoCePort());
	}

	@Test
	void valuesOfTheDefaultSectionAndContinuedLines() throws IOException {
		EpList list = ModelFiles.epList(file("[DEFAULT]\nCE_IP=1.2.3.4\n[a]\nx=1\n  2\n[b]\nCE_IP=5.6.7.8\n[a]\nEP_HOST=h\n"));
		assertEquals(List.of("a 1.2.3.4 h", "b 5.6.7.8 "), list.getEntries().stream().map(e -> e.getName() + " " + e.getCeHost() + " " + e.getHost()).toList());
		assertEquals("1\n2", list.getEntries().get(0).getOptions().get("x"));
	}

	@Test
	void malformedEpList() throws IOException {
		Path file = file("[EP-1]\nCE_IP = x\n\nnonsense\n");
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> ModelFiles.epList(file));
		assertEquals(file + ":4:1: 'nonsense' is neither a [section] nor key = value.", e.getMessage());
		Path headless = file("CE_IP = x\n");
		assertEquals(1, assertThrows(MalformedFileException.class, () -> ModelFiles.epList(headless)).line());
		Path open = file("\n[EP-1\n");
		assertEquals(2, assertThrows(MalformedFileException.class, () -> ModelFiles.epList(open)).line());
	}

	@Test
	void testBeds() throws IOException {
		ResourceNode root = ModelFiles.testBeds(file("""
				{"version": 7, "name": "/", "meta": {}, "path": [],
				 "children": {
				  "tb1": {"id": "0123456789", "status": 3, "meta": {"epnames": "EP-1;EP-2", "n": 5, "list": [1, {"a": null}], "none": null},
				    "children": {"dev": {"id": "ab", "path": ["tb1", "dev"], "meta": {"ip": "10.0.0.1"}, "children": {}}}},
				  "tb2": {"id": "2", "meta": {}, "children": {}, "later": [1, 2]}
				 }}"""));
		ResourceTree tree = assertInstanceOf(ResourceTree.class, root);
		assertEquals(7, tree.getVersion());
		assertEquals("/", tree.getName());
		assertEquals(List.of("tb1", "tb2"), tree.getChildren().stream().map(ResourceNode::getName).toList());
		ResourceNode bed = tree.getChildren().get(0);
		assertEquals("0123456789", bed.getId());
		assertEquals(ResourceStatus.RESERVED, bed.getStatus());
		assertEquals(ResourceStatus.FREE, tree.getChildren().get(1).getStatus());
		assertEquals("EP-1;EP-2", bed.getMeta().get("epnames"));
		assertEquals("5", bed.getMeta().get("n"));
		assertEquals("[1,{\"a\":null}]", bed.getMeta().get("list"));
		assertEquals("", bed.getMeta().get("none"));
		assertEquals("10.0.0.1", bed.getChildren().get(0).getMeta().get("ip"));
		assertEquals(List.of(3, 3), List.of(bed.sourceLine(), bed.sourceColumn()));
	}

	@Test
	void oneSutInAFile() throws IOException {
		ResourceNode sut = ModelFiles.testBeds(file("""
				{"path": ["lab.user"], "meta": {"_epnames_u": "EP-1"}, "id": "77", "children": {"comp": {"meta": {"_id": "0123456789"}}}}"""));
		assertFalse(sut instanceof ResourceTree);
		assertEquals("lab.user", sut.getName());
		assertEquals("EP-1", sut.getMeta().get("_epnames_u"));
		assertEquals("comp", sut.getChildren().get(0).getName());
		assertEquals(1, sut.sourceLine());
	}

	@Test
	void malformedTestBeds() throws IOException {
		Path file = file("{\"children\": {\n  \"tb1\": {\"meta\": {]}}}");
		MalformedFileException e = assertThrows(MalformedFileException.class, () -> ModelFiles.testBeds(file));
		assertEquals(2, e.line());
		assertEquals(20, e.column());
		Path list = file("[]");
		assertEquals("This is no test bed file: it does not begin with '{'.",
				assertThrows(MalformedFileException.class, () -> ModelFiles.testBeds(list)).sentence());
		Path cut = file("{\"children\": {\"a\": {");
		assertThrows(MalformedFileException.class, () -> ModelFiles.testBeds(cut));
		Path wrong = file("{\"children\": {\"a\":\n 5}}");
		e = assertThrows(MalformedFileException.class, () -> ModelFiles.testBeds(wrong));
		assertEquals("\"a\" is no object.", e.sentence());
		assertEquals(2, e.line());
	}

	@Test
	void globals() throws IOException {
		Globals globals = ModelFiles.globals(file("""
				<root>
				  <param><name>lost</name></param>
				  <folder><fname>Level_1</fname><fdesc/>
				    <param><name>ip</name><value> 10.0.0.1</value><desc>of the switch</desc><type>string</type></param>
				    <param><name>empty</name><value/><desc/><type>decimal</type></param>
				    <folder><fname>Level_2</fname><param><name>n</name><value>007</value></param></folder>
				  </folder>
				</root>"""));
		assertEquals(1, globals.eResource().getWarnings().size());
		Folder folder = globals.getFolders().get(0);
		assertEquals("Level_1", folder.getName());
		assertEquals(" 10.0.0.1", folder.getParameters().get(0).getValue(), "values are what is written");
		assertEquals("of the switch", folder.getParameters().get(0).getDescription());
		assertEquals("string", folder.getParameters().get(0).getType());
		assertEquals("", folder.getParameters().get(1).getValue());
		assertEquals("007", folder.getFolders().get(0).getParameters().get(0).getValue());
	}

	@Test
	void aMissingFileIsNotMalformed() {
		assertThrows(NoSuchFileException.class, () -> ModelFiles.globals(folder.resolve("none.xml")));
	}
}
