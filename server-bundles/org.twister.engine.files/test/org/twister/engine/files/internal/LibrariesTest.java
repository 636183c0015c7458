// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Libraries.Download;
import org.twister.engine.api.Libraries.Library;
import org.twister.engine.api.TestFolders.Entry;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

class LibrariesTest {

	@TempDir
	private Path temp;
	private Lab lab;
	private LibrariesComponent libraries;
	private Path own;
	private Path system;

	@BeforeEach
	void start() throws IOException {
		lab = new Lab(temp);
		libraries = new LibrariesComponent(lab.roots());
		own = lab.of("ann").resolve("libs");
		system = lab.home.resolve("libs");
		Lab.file(system.resolve("Tsc.py"), "system");
		Lab.file(system.resolve("net/telnet.py"), "system");
		Lab.file(system.resolve("__init__.py"), "");
		Lab.file(own.resolve("net/__init__.py"), "");
		Lab.file(own.resolve("net/ssh.py"), "own");
		Lab.file(own.resolve("net/deep/data.txt"), "data");
		Lab.file(own.resolve("net/__pycache__/ssh.pyc"), "cache");
		Lab.file(own.resolve("tools.zip"), "PK");
		Lab.file(own.resolve("readme.txt"), "no library");
		Lab.file(own.resolve(".hidden.py"), "no library");
		Lab.file(own.resolve("__pycache__/x.py"), "no library");
	}

	private static byte[] bytes(Download download) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		download.to(out);
		return out.toByteArray();
	}

	private String text(String user, String name) throws Exception {
		return new String(bytes(libraries.download(user, name)), StandardCharsets.UTF_8);
	}

	private void missing(String name) {
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> libraries.download("ann", name), name).code());
	}

	@Test
	void librariesOfTheUserComeBeforeThoseOfTheSystem() throws Exception {
		assertEquals(List.of("Tsc.py", "net", "tools.zip"), libraries.list("ann"));
		assertEquals(List.of("Tsc.py", "net"), libraries.list("bob"));
		assertEquals(List.of("Tsc.py", "net"), libraries.list(""));
		assertEquals("system", text("ann", "Tsc.py"));
		assertEquals("own", text("ann", "net/ssh.py"));
		assertEquals("system", text("bob", "net/telnet.py"));
		missing("net/telnet.py");
		Lab.file(own.resolve("Tsc.py"), "mine");
		assertEquals("mine", text("ann", "Tsc.py"));
		assertEquals("system", text("bob", "Tsc.py"));
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> libraries.list("eve")).code());
	}

	@Test
	void treeShowsWhatIsInFolders() throws Exception {
		Files.createSymbolicLink(own.resolve("net/again"), Path.of("."));
		Library net = libraries.tree("ann").get(1);
		assertEquals(new Library("net", true, false, List.of(new Library("again", true, false, List.of()), new Library("deep", true, false, List.of()),
				new Library("ssh.py", false, false, List.of()))), net);
		assertTrue(libraries.tree("ann").get(0).isSystem());
	}

	@Test
	void chosenOnesAreThoseThatAreThere() throws Exception {
		assertEquals(List.of("Tsc.py", "tools.zip"), libraries.select("ann", "tools.zip; Tsc.py;missing.py;;../../bob;tools.zip"));
		assertEquals(List.of("net/ssh.py"), libraries.select("ann", "net/ssh.py"));
		assertEquals(libraries.list("ann"), libraries.select("ann", ""));
	}

	@Test
	void whatIsNoLibraryIsNotSent() throws Exception {
		Files.createSymbolicLink(own.resolve("token.py"), lab.home.resolve("config/admin.token"));
		Files.createSymbolicLink(own.resolve("bobs"), lab.of("bob"));
		Files.createSymbolicLink(own.resolve("net/secret.py"), lab.home.resolve("config/admin.token"));
		for (String name : List.of("missing.py", "../tests/a.py", "/etc/passwd", "net/../../tests", "token.py", "bobs", "bobs/tests", "net/secret.py",
				"readme.txt",
				"__init__.py", ".hidden.py", "", "net/", "a\0.py")) {
			missing(name);
		}
		assertFalse(libraries.list("ann").contains("bobs"));
		assertFalse(libraries.files("ann", List.of("net")).stream().anyMatch(e -> e.path().contains("secret")));
	}

	@Test
	void folderIsPackedAlikeAsLongAsNothingChanges() throws Exception {
		Download first = libraries.download("ann", "net");
		assertTrue(first.isArchive());
		Download second = libraries.download("ann", "net");
		assertArrayEquals(bytes(first), bytes(second));
		assertEquals(first.hash(), second.hash());
		Files.writeString(own.resolve("net/ssh.py"), "own2");
		assertNotEquals(first.hash(), libraries.download("ann", "net").hash());
		String changed = libraries.download("ann", "net").hash();
		assertTrue(own.resolve("net/ssh.py").toFile().setExecutable(true));
		assertNotEquals(changed, libraries.download("ann", "net").hash());
	}

	@Test
	void archiveIsUnpackedByTheSystemsTar() throws Exception {
		String deep = "a".repeat(60) + "/" + "b".repeat(60) + "/" + "ü".repeat(30) + ".txt";
		Lab.file(own.resolve("net").resolve(deep), "x".repeat(1000));
		assertTrue(own.resolve("net/ssh.py").toFile().setExecutable(true));
		Path archive = Files.write(lab.folder.resolve("net.tgz"), bytes(libraries.download("ann", "net")));
		Path to = Files.createDirectories(lab.folder.resolve("unpacked"));
		assertEquals(0, new ProcessBuilder("tar", "xzf", archive.toString(), "-C", to.toString()).inheritIO().start().waitFor());
		assertEquals("own", Files.readString(to.resolve("net/ssh.py")));
		assertTrue(Files.isExecutable(to.resolve("net/ssh.py")));
		assertEquals("data", Files.readString(to.resolve("net/deep/data.txt")));
		assertEquals(1000, Files.size(to.resolve("net").resolve(deep)));
		assertTrue(Files.exists(to.resolve("net/__init__.py")), "packages need it");
		assertFalse(Files.exists(to.resolve("net/__pycache__")));
	}

	@Test
	void filesAreListedAsAnEpMirrorsThem() throws Exception {
		List<Entry> files = libraries.files("ann", List.of("net", "tools.zip", "missing"));
		assertEquals(List.of("net/__init__.py", "net/deep/data.txt", "net/ssh.py", "tools.zip"), files.stream().map(Entry::path).toList());
		for (Entry file : files) {
			try (InputStream in = libraries.open("ann", file.path())) {
				assertEquals(file.size(), in.readAllBytes().length);
			}
		}
	}
}
