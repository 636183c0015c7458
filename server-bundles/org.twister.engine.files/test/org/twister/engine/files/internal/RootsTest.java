// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.twister.engine.api.Roots.Root;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

class RootsTest {

	@TempDir
	private Path temp;
	private Lab lab;
	private RootsComponent roots;

	@BeforeEach
	void start() throws IOException {
		lab = new Lab(temp);
		Lab.file(lab.of("ann").resolve("tests/a.py"), "pass");
		Lab.file(lab.of("bob").resolve("tests/b.py"), "pass");
		roots = lab.roots();
	}

	private FaultCode refused(String name) {
		return assertThrows(RpcException.class, () -> roots.resolve("ann", Root.TESTS, name), name).code();
	}

	private Path ann(String name) throws RpcException {
		return roots.resolve("ann", Root.TESTS, name);
	}

	@Test
	void rootsOfAUserWithoutConfigurationAreInTheHome() throws Exception {
		for (Root root : Root.values()) {
			Path expected = switch (root) {
			case SYSTEM_LIBS -> lab.home.resolve("libs");
			case TEST_CONFIGS -> lab.of("ann").resolve("config/test_configs");
			default -> lab.of("ann").resolve(root.word());
			};
			assertEquals(expected, roots.folder("ann", root));
		}
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> roots.folder("eve", Root.TESTS)).code());
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> roots.folder("../users/ann", Root.TESTS)).code());
	}

	@Test
	void namesInsideAreResolved() throws Exception {
		Path file = lab.of("ann").resolve("tests/a.py");
		assertEquals(file, ann("a.py"));
		assertEquals(file, ann(file.toString()));
		assertEquals(file, ann("sub/../a.py"));
		assertEquals(file, ann("../tests/./a.py"));
		assertEquals(lab.of("ann").resolve("tests/new/x y .py"), ann("new/x y .py"));
		assertEquals(lab.of("ann").resolve("tests"), ann("."));
		assertEquals(lab.of("ann").resolve("tests/a.py/below"), ann("a.py/below"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../bob/tests/b.py", "/etc/passwd", "/", "..//../..", "~root/.ssh/id_rsa", "~bob/tests/b.py", "../../../config/admin.token",
			"no/../../../../config/admin.token", "/proc/self/environ", "$HOME/../x"})
	void namesOutsideAreRefused(String name) {
		assertEquals(FaultCode.FORBIDDEN, refused(name));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "a\0.py", "\0", "/etc/passwd\0.py"})
	void whatIsNoNameIsRefused(String name) {
		assertEquals(FaultCode.BAD_REQUEST, refused(name));
	}

	@Test
	void linksAreFollowedWithinTheFolders() throws Exception {
		Path tests = lab.of("ann").resolve("tests");
		Files.createSymbolicLink(tests.resolve("in"), Path.of("../projects"));
		Files.createSymbolicLink(tests.resolve("out"), lab.of("bob"));
		Files.createSymbolicLink(tests.resolve("nothing"), Path.of("../../bob/new.py"));
		Files.createSymbolicLink(tests.resolve("later"), Path.of("later.py"));
		Files.createSymbolicLink(tests.resolve("round"), Path.of("round"));
		assertEquals(lab.of("ann").resolve("projects/p.xml"), ann("in/p.xml"));
		assertEquals(tests.resolve("later.py"), ann("later"));
		assertEquals(FaultCode.FORBIDDEN, refused("out"));
		assertEquals(FaultCode.FORBIDDEN, refused("out/tests/b.py"));
		assertEquals(FaultCode.FORBIDDEN, refused("out/tests/new.py"));
		assertEquals(FaultCode.FORBIDDEN, refused("nothing"));
		assertEquals(FaultCode.FORBIDDEN, refused("round"));
		assertEquals(tests.resolve("out"), roots.locate("ann", Root.TESTS, "out", false).path());
	}

	@Test
	void linkInPlaceOfTheUsersOwnRootLeadsNowhere() throws Exception {
		Files.createSymbolicLink(lab.of("ann").resolve("libs"), lab.of("bob"));
		assertThrows(RpcException.class, () -> roots.resolve("ann", Root.LIBS, "tests/b.py"));
	}

	@Test
	void foldersOfTheConfigurationCount() throws Exception {
		Path shared = lab.folder.resolve("lab tests");
		lab.framework("ann", "<TestCaseSourcePath>" + shared + "</TestCaseSourcePath><LogsPath>logs here</LogsPath><DbConfigFile>" + lab.folder
				+ "/db.xml</DbConfigFile>");
		assertEquals(shared, roots.folder("ann", Root.TESTS));
		assertEquals(lab.of("ann").resolve("config/logs here"), roots.folder("ann", Root.LOGS));
		assertEquals(shared.resolve("a.py"), ann("a.py"));
		assertEquals(lab.folder.resolve("db.xml"), ann(lab.folder + "/db.xml"));
		assertEquals(FaultCode.FORBIDDEN, refused(lab.folder + "/db.xml.old"));
		assertEquals(lab.of("ann").resolve("tests/a.py"), ann(lab.of("ann") + "/tests/a.py"));
		assertTrue(roots.allowed("ann").contains(shared));
	}

	@Test
	void configurationIsReadAgainWhenItHasChanged() throws Exception {
		lab.framework("ann", "<TestCaseSourcePath>/one</TestCaseSourcePath>");
		assertEquals(Path.of("/one"), roots.folder("ann", Root.TESTS));
		lab.framework("ann", "<TestCaseSourcePath>/two</TestCaseSourcePath>");
		assertEquals(Path.of("/two"), roots.folder("ann", Root.TESTS));
		Path file = lab.of("ann").resolve("config/fwmconfig.xml");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
		assertEquals(Path.of("/two"), roots.folder("ann", Root.TESTS));
		lab.framework("ann", "<TestCaseSourcePath>/new</TestCaseSourcePath>");
		assertEquals(Path.of("/new"), roots.folder("ann", Root.TESTS));
		Files.writeString(file, "<Root><TestCaseSou");
		assertEquals(Path.of("/new"), roots.folder("ann", Root.TESTS), "what could be read last counts");
		Files.delete(file);
		assertEquals(lab.of("ann").resolve("tests"), roots.folder("ann", Root.TESTS));
	}

	@Test
	void tildeIsTheHomeOfTheAccount() throws Exception {
		lab.framework("ann", "<TestCaseSourcePath>$HOME/demo</TestCaseSourcePath>");
		Path demo = lab.folder.resolve("homes/ann/demo");
		assertEquals(demo.resolve("a.py"), ann("~/demo/a.py"));
		assertEquals(demo.resolve("a.py"), ann("~ann/demo//a.py"));
		assertEquals(demo.resolve("~nobody.py"), ann("~nobody.py"));
		assertEquals(demo.resolve("a~"), ann("a~"));
		assertEquals(FaultCode.FORBIDDEN, refused("~/other/a.py"));
		assertEquals(FaultCode.FORBIDDEN, refused("~"));
		assertEquals(lab.of("bob").resolve("tests/b.py"), roots.resolve("bob", Root.TESTS, "~/tests/b.py"));
	}

	@Test
	void serverAddsFoldersForEverybody() throws Exception {
		lab.settings.put("extra_roots", "/opt/lab, " + lab.folder + "/more");
		roots = lab.roots();
		assertEquals(Path.of("/opt/lab/x.py"), ann("/opt/lab/x.py"));
		assertEquals(lab.folder.resolve("more"), ann(lab.folder + "/more"));
		assertEquals(FaultCode.FORBIDDEN, refused(lab.folder + "/moreover"));
		assertTrue(roots.allowed("bob").containsAll(List.of(Path.of("/opt/lab"), lab.folder.resolve("more"))));
	}

	@Test
	void secretsOfTheEngineAreKeptWhateverTheConfigurationNames() throws Exception {
		lab.framework("ann", "<TestCaseSourcePath>" + lab.folder + "</TestCaseSourcePath>");
		for (String name : List.of("ce/config/admin.token", "ce/config", "ce/journal/1.jsonl", "ce/users/bob/tests/b.py", "ce/runs/1/plan.json", "ce/audit.log",
				"ce/logs/ce.log", "ce/users/ann/logs.json", "ce/users/ann/logs.json.new", "ce/users")) {
			assertEquals(FaultCode.FORBIDDEN, refused(name), name);
		}
		assertEquals(lab.of("ann").resolve("tests/a.py"), ann("ce/users/ann/tests/a.py"));
		assertEquals(lab.home.resolve("demo"), ann("ce/demo"));
	}

	@Test
	void installationTakenOverInPlaceKeepsItsConfigurationBesideTheSecrets() throws Exception {
		lab.configuration("ann", lab.home.resolve("config/fwmconfig.xml"));
		lab.framework("ann", "<UsersPath>" + lab.home + "/config/users</UsersPath>");
		assertEquals(lab.home.resolve("config/globals.xml"), roots.resolve("ann", Root.CONFIG, "globals.xml"));
		assertEquals(lab.home.resolve("config/users/p.xml"), roots.resolve("ann", Root.PROJECTS, "p.xml"));
		for (String name : List.of("admin.token", "server.ini", ".server.ini.bak", "users_and_groups.ini", "twister.key", "ADMIN.TOKEN",
				".admin.token.12ab.tmp",
				"tls.p12", "tokens.json")) {
			assertEquals(FaultCode.FORBIDDEN, assertThrows(RpcException.class, () -> roots.resolve("ann", Root.CONFIG, name), name).code());
		}
	}

	@Test
	void privateEngineReadsEverywhere() throws Exception {
		lab.isPrivate = true;
		roots = lab.roots();
		assertEquals(Path.of("/etc").toRealPath().resolve("hosts"), ann("/etc/hosts"));
		assertEquals(lab.of("ann").resolve("tests/a.py"), ann("a.py"));
		assertEquals(FaultCode.BAD_REQUEST, refused("\0"));
	}
}
