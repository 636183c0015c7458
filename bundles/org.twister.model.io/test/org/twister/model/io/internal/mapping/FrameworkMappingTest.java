// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.framework.FrameworkFactory;
import org.twister.model.io.Dialect;
import org.twister.model.io.Loss;
import org.twister.model.io.MalformedFileException;

class FrameworkMappingTest {

	private static final FileMapping FRAMEWORK = FrameworkMapping.create();
	private static final String FULL = """
			<Root>
			  <FileType>config</FileType>
			  <CentralEnginePort>8001</CentralEnginePort>
			  <HttpServerPort>8081</HttpServerPort>
			  <TestCaseSourcePath>$HOME/twister/demo</TestCaseSourcePath>
			  <UsersPath>/p</UsersPath>
			  <PredefinedSuitesPath>/v</PredefinedSuitesPath>
			  <LibsPath>~/libs</LibsPath>
			  <!-- all of the lab -->
			  <EpNames>/e.ini</EpNames>
			  <LogsPath>/l</LogsPath>
			  <LogFiles>
			    <logRunning>r.log</logRunning>
			    <logDebug>d.log</logDebug>
			    <logSummary>s.log</logSummary>
			    <logTest>t.log</logTest>
			    <logCli>cli.log</logCli>
			  </LogFiles>
			  <DbConfigFile>/db.xml</DbConfigFile>
			  <EmailConfigFile>/email.xml</EmailConfigFile>
			  <GlobalParams>/first.xml</GlobalParams>
			  <ArchiveLogsPath>/arc</ArchiveLogsPath>
			  <ArchiveLogsPathActive>true</ArchiveLogsPathActive>
			  <TestConfigPath>/tc</TestConfigPath>
			  <SutPath>/sut</SutPath>
			  <SysSutPath>/sys</SysSutPath>
			  <UseSharedDb>true</UseSharedDb>
			  <SomethingNew>1</SomethingNew>
			</Root>
			""";
	/** As the files of the old product: several elements on one line, one twice, one in another case, empty ones. */
	private static final String ODD = """
			<Root>
			  <FileType>config</FileType>
			  <HttpServerPort/>
			  <LogFiles><logrunning>r.log</logrunning><logDebug/><logCli>cli.log</logCli></LogFiles>
			  <DbConfigFile>/db.xml</DbConfigFile><EmailConfigFile> /email.xml </EmailConfigFile>
			  <GlobalParams>/first.xml</GlobalParams>
			  <GlobalParams>>/second.xml</GlobalParams>
			  <ArchiveLogsPathActive>True</ArchiveLogsPathActive>
			  <CentralEnginePort>all</CentralEnginePort>
			</Root>""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(FRAMEWORK, FULL).tests("FrameworkConfiguration", "LogFiles");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfAnOddFile() throws MalformedFileException {
		return EveryValue.of(FRAMEWORK, ODD).tests("FrameworkConfiguration", "LogFiles");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		FrameworkConfiguration config = new Sample<FrameworkConfiguration>(FRAMEWORK, FULL).root;
		assertEquals(List.of(8001, 8081), List.of(config.getCentralEnginePort(), config.getHttpServerPort()));
		assertEquals(List.of("$HOME/twister/demo", "/p", "/v", "~/libs", "/e.ini", "/l", "/db.xml", "/email.xml", "/first.xml", "/arc", "/tc", "/sut", "/sys"),
				List.of(config.getTestsPath(), config.getProjectsPath(), config.getPredefinedPath(), config.getLibrariesPath(), config.getEpNamesFile(),
						config.getLogsPath(), config.getDatabaseFile(), config.getEmailFile(), config.getGlobalsFile(), config.getArchiveLogsPath(),
						config.getTestConfigurationsPath(), config.getSutPath(), config.getSystemSutPath()));
		assertTrue(config.isArchiveLogs());
		assertTrue(config.isUseSharedDatabase());
		assertEquals(List.of("r.log", "d.log", "s.log", "t.log", "cli.log"), List.of(config.getLogFiles().getRunning(), config.getLogFiles().getDebug(),
				config.getLogFiles().getSummary(), config.getLogFiles().getTest(), config.getLogFiles().getCli()));
	}

	@Test
	void anOddFile() throws MalformedFileException {
		Sample<FrameworkConfiguration> sample = new Sample<>(FRAMEWORK, ODD);
		FrameworkConfiguration config = sample.root;
		assertEquals(8080, config.getHttpServerPort(), "an element without text keeps the default");
		assertEquals("/email.xml", config.getEmailFile());
		assertEquals("/first.xml", config.getGlobalsFile());
		assertEquals("r.log", config.getLogFiles().getRunning());
		assertEquals("log_debug.log", config.getLogFiles().getDebug());
		assertEquals("log_summary.log", config.getLogFiles().getSummary());
		assertTrue(config.isArchiveLogs());
		assertEquals(List.of("<CentralEnginePort> is 'all', which is no port number; 8000 is used."), sample.warnings);
	}

	@Test
	void theFirstOfTwoIsChanged() throws MalformedFileException {
		assertEquals(List.of("-<GlobalParams>/first.xml</GlobalParams>", "+<GlobalParams>/g.xml</GlobalParams>"),
				new Sample<FrameworkConfiguration>(FRAMEWORK, ODD).diff(config -> config.setGlobalsFile("/g.xml")));
	}

	@Test
	void logFilesWhereThereAreNone() throws MalformedFileException {
		Sample<FrameworkConfiguration> sample = new Sample<>(FRAMEWORK, "<Root>\n\t<FileType>config</FileType>\n\t<LogsPath>/l</LogsPath>\n</Root>\n");
		assertEquals(List.of("+<LogFiles>", "+<logRunning>log_running.log</logRunning>", "+<logDebug>log_debug.log</logDebug>",
				"+<logSummary>log_summary.log</logSummary>", "+<logTest>log_test.log</logTest>", "+<logCli>mine.log</logCli>", "+</LogFiles>"),
				sample.diff(config -> {
					config.setLogFiles(FrameworkFactory.eINSTANCE.createLogFiles());
					config.getLogFiles().setCli("mine.log");
				}));
	}

	@Test
	void convertedToAnOlderDialect() throws MalformedFileException {
		List<Loss> losses = new ArrayList<>();
		String text = new Sample<FrameworkConfiguration>(FRAMEWORK, FULL).convert(Dialect.V2_0, losses);
		assertEquals(FULL.lines().filter(line -> !line.matches(" *<(Archive|TestConfig|Sut|SysSut|UseShared).*")).toList(), text.lines().toList());
		assertEquals(List.of("ArchiveLogsPath /arc", "ArchiveLogsPathActive true", "TestConfigPath /tc", "SutPath /sut", "SysSutPath /sys", "UseSharedDb true"),
				losses.stream().map(loss -> loss.message().replaceAll(".*: | is not in v2.0.", "")).toList());
	}

	@Test
	void aNewFile() throws MalformedFileException {
		FrameworkConfiguration config = FrameworkFactory.eINSTANCE.createFrameworkConfiguration();
		config.setTestsPath("~/tests");
		config.setSutPath("~/sut");
		config.setCentralEnginePort(9000);
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<Root>
				  <FileType>config</FileType>
				  <CentralEnginePort>9000</CentralEnginePort>
				  <TestCaseSourcePath>~/tests</TestCaseSourcePath>
				  <UsersPath/>
				  <PredefinedSuitesPath/>
				  <LibsPath/>
				  <EpNames/>
				  <LogsPath/>
				  <DbConfigFile/>
				  <EmailConfigFile/>
				  <GlobalParams/>
				  <SutPath>~/sut</SutPath>
				</Root>
				""", Sample.created(FRAMEWORK, config));
	}

	@Test
	void otherFiles() throws MalformedFileException {
		assertNull(Checks.problem(FRAMEWORK, FULL));
		assertNull(Checks.problem(FRAMEWORK, "<Root><TestCaseSourcePath>x</TestCaseSourcePath></Root>"));
		assertEquals("This is a project, not a framework configuration: it has a <TestSuite>.", Checks.problem(FRAMEWORK, "<Root>\n<TestSuite/></Root>"));
		assertEquals("This is no framework configuration: its <FileType> is 'database', not 'config'.",
				Checks.problem(FRAMEWORK, "<Root><FileType>database</FileType></Root>"));
		assertEquals("This is no framework configuration: its root element is <html>, not <Root>.", Checks.problem(FRAMEWORK, "<html/>"));
	}
}
