// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.rpc.RunService.Rerun;

import picocli.CommandLine;

class RunCommandTest {

	@TempDir
	Path folder;

	private static RunRequest request(String... arguments) throws CommandException {
		RunCommand command = new RunCommand();
		new CommandLine(command).parseArgs(arguments);
		return command.request();
	}

	private static String refused(String... arguments) {
		CommandException refusal = assertThrows(CommandException.class, () -> request(arguments));
		assertEquals(ExitCode.USAGE, refusal.exitCode());
		return refusal.getMessage();
	}

	private String file(String name) throws IOException {
		String content = name.endsWith(".xml") ? "<Root/>" : name.endsWith(".json") ? "{\"name\": \"/\", \"children\": {}}" : "x";
		return Files.writeString(folder.resolve(name), content).toString();
	}

	@Test
	void aMalformedFileIsRefusedWithLineAndColumn() throws IOException {
		Path project = Files.writeString(folder.resolve("p.xml"), "<Root>\n  <TestSuite>\n</Root>\n");
		assertTrue(refused(project.toString()).startsWith(project + ":3:"), refused(project.toString()));
		Path beds = Files.writeString(folder.resolve("r.json"), "{\n \"children\": [}");
		assertTrue(refused("--resources", beds.toString(), file("q.xml")).startsWith(beds + ":2:"), refused("--resources", beds.toString(), file("q.xml")));
	}

	@Test
	void aMissingFileIsRefusedByName() throws IOException {
		String there = file("a.py");
		assertEquals(folder.resolve("b.py") + ": no such file or folder", refused(there, folder.resolve("b.py").toString()));
		assertTrue(refused("--config", "nowhere.xml", there).startsWith("nowhere.xml: no such file"));
	}

	@Test
	void aProjectWithoutBedsIsMappedOntoTheEps() throws Exception {
		RunRequest request = request("--eps", "3", file("p.xml"));
		assertTrue(request.toStart().mapBeds());
		assertEquals(3, request.toStart().minEps());
		assertEquals(List.of("EP-1", "EP-2", "EP-3"), request.eps());
		assertFalse(request("--resources", file("r.json"), file("p.xml")).toStart().mapBeds());
	}

	@Test
	void looseFilesAndFoldersGoTogether() throws Exception {
		RunRequest request = request(file("a.py"), folder.toString());
		assertEquals(null, request.toStart().project());
		assertEquals(List.of(folder.resolve("a.py").toString(), folder.toString()), request.toStart().files());
		assertFalse(request.toStart().mapBeds());
	}

	@Test
	void aProjectStandsAlone() throws IOException {
		assertTrue(refused(file("p.xml"), file("a.py")).startsWith("give one project file"));
	}

	@Test
	void anEarlierRunIsOneOfTheSameHome() throws Exception {
		String home = folder.toString();
		assertEquals(new Rerun(12, false, 0), request("--home", home, "--rerun", "12").toStart().rerun());
		assertEquals(new Rerun(0, true, 5), request("--home", home, "--failed-of", "0", "--from", "5").toStart().rerun());
		assertEquals(null, request("--home", home, "--rerun", "12").toStart().label(), "it is called as it was");
		assertTrue(refused("--rerun", "12").startsWith("an earlier run needs --home"));
		assertTrue(refused("--home", home, "--rerun", "12", file("a.py")).startsWith("an earlier run needs --home"));
		assertTrue(refused("--home", home, "--rerun", "1", "--failed-of", "1").startsWith("give either"));
		assertTrue(refused("--home", home, "--from", "3").startsWith("give either"));
		refused("--home", home, "--rerun", "-1");
	}

	@Test
	void epsAreANumberOrNames() throws Exception {
		String file = file("a.py");
		assertEquals(List.of("lab-1", "lab-2"), request("--eps", "lab-1,lab-2", file).eps());
		refused("--eps", "0", file);
		refused("--eps", "99999", file);
		refused("--eps", "a,a", file);
		refused("--eps", "a b", file);
		refused("--timeout", "-1", file);
	}
}
