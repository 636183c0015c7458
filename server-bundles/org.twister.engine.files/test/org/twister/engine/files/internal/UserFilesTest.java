// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Content;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.RpcException;

@Timeout(120)
class UserFilesTest {

	private static final String HASH_OF_ONE = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";

	@TempDir
	private Path temp;
	private Lab lab;
	private UserFilesComponent files;
	private Path tests;

	@BeforeEach
	void start() throws IOException {
		lab = new Lab(temp);
		tests = Files.createDirectories(lab.of("ann").resolve("tests"));
		Lab.file(lab.of("bob").resolve("tests/b.py"), "bob's");
		files = new UserFilesComponent(lab.roots(), new LockTable(lab, new MemoryBlobs()), lab);
	}

	private static Place place(String name) {
		return new Place("ann", Root.TESTS, name);
	}

	private static Place place(Root root, String name) {
		return new Place("ann", root, name);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static FaultCode refused(Executable call) {
		return assertThrows(RpcException.class, call).code();
	}

	private FileInfo write(Place place, String text) throws RpcException {
		return files.write(Lab.ANN, place, bytes(text), Expected.ANYTHING);
	}

	private String read(Place place) throws RpcException {
		return new String(files.bytes(Lab.ANN, place, 1000), StandardCharsets.UTF_8);
	}

	private List<String> left() throws IOException {
		try (Stream<Path> all = Files.walk(lab.folder)) {
			return all.filter(p -> p.getFileName().toString().endsWith(".tmp")).map(Path::toString).toList();
		}
	}

	@Test
	void fileIsWrittenAndReadAgain() throws Exception {
		FileInfo made = write(place("new/deep/a b.py"), "3");
		assertEquals(FileType.FILE, made.type());
		assertEquals(1, made.size());
		assertEquals("3", Files.readString(tests.resolve("new/deep/a b.py")));
		assertEquals("3", read(place("new/deep/a b.py")));
		write(place("new/deep/a b.py"), "1");
		FileInfo one = files.stat(Lab.ANN, place("new/deep/a b.py"), true);
		assertEquals("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", one.hash());
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.stat(Lab.ANN, place("no.py"), true)));
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.open(Lab.ANN, place("new/deep/a b.py/x"))));
		assertEquals(FaultCode.CONFLICT, refused(() -> write(place("new"), "x")));
		assertEquals(FaultCode.CONFLICT, refused(() -> write(place(""), "x")));
		assertTrue(lab.audit.contains("ann files.write " + tests.resolve("new/deep/a b.py")), lab.audit.toString());
		assertEquals(List.of(), left());
	}

	@Test
	void fileIsOnlyReplacedIfItIsTheExpectedOne() throws Exception {
		String first = write(place("a.py"), "first").hash();
		String second = files.write(Lab.ANN, place("a.py"), bytes("second"), Expected.hash(first)).hash();
		assertThrows(ChangedException.class, () -> files.write(Lab.ANN, place("a.py"), bytes("third"), Expected.hash(first)));
		assertThrows(ChangedException.class, () -> files.write(Lab.ANN, place("a.py"), bytes("third"), Expected.NOTHING));
		assertThrows(ChangedException.class, () -> files.write(Lab.ANN, place("b.py"), bytes("third"), Expected.SOME_FILE));
		assertThrows(ChangedException.class, () -> files.write(Lab.ANN, place("b.py"), bytes("third"), Expected.hash(first)));
		assertEquals("second", read(place("a.py")));
		assertThrows(ChangedException.class, () -> files.delete(Lab.ANN, place("a.py"), false, Expected.hash(first)));
		files.delete(Lab.ANN, place("a.py"), false, Expected.hash(second));
		files.write(Lab.ANN, place("a.py"), bytes("again"), Expected.NOTHING);
		assertEquals("again", read(place("a.py")));
	}

	@Test
	void oldHashIsNotTakenForAFileThatWasWrittenAtOnceAgain() throws Exception {
		for (int i = 0; i < 50; i++) {
			Files.writeString(tests.resolve("a.py"), "a" + i % 10);
			String before = files.stat(Lab.ANN, place("a.py"), true).hash();
			Files.writeString(tests.resolve("a.py"), "b" + i % 10);
			assertFalse(before.equals(files.stat(Lab.ANN, place("a.py"), true).hash()), "round " + i);
		}
	}

	@Test
	void ofManyWhoChangeOneFileNoneLosesAnything() throws Exception {
		write(place("sum"), "0");
		AtomicInteger refusals = new AtomicInteger();
		List<Thread> threads = new ArrayList<>();
		for (int t = 0; t < 4; t++) {
			threads.add(Thread.ofVirtual().start(() -> {
				for (int done = 0; done < 10;) {
					try (Content content = files.open(Lab.ANN, place("sum"))) {
						ByteArrayOutputStream out = new ByteArrayOutputStream();
						content.copy(0, content.info().size(), out);
						int next = Integer.parseInt(out.toString(StandardCharsets.UTF_8)) + 1;
						files.write(Lab.ANN, place("sum"), bytes("" + next), Expected.hash(content.info().hash()));
						done++;
					} catch (ChangedException e) {
						refusals.incrementAndGet();
					} catch (IOException | RpcException e) {
						throw new IllegalStateException(e);
					}
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals("40", read(place("sum")));
	}

	@Test
	void contentIsStreamed() throws Exception {
		long size = 100L << 20;
		AtomicLong given = new AtomicLong();
		AtomicLong most = new AtomicLong();
		Path folder = tests;
		InputStream content = new InputStream() {
			@Override
			public int read() {
				throw new UnsupportedOperationException();
			}

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				long left = size - given.get();
				if (left == 0) {
					return -1;
				}
				int count = (int) Math.min(left, length);
				if (given.get() % (16 << 20) < count) {
					most.accumulateAndGet(given.get() - onDisk(folder), Math::max);
				}
				given.addAndGet(count);
				return count;
			}
		};
		FileInfo written = files.write(Lab.ANN, place("large.bin"), content, Expected.NOTHING, null);
		assertEquals(size, written.size());
		assertTrue(most.get() <= 1 << 20, "held in memory: " + most);
		AtomicLong taken = new AtomicLong();
		AtomicLong largest = new AtomicLong();
		try (Content open = files.open(Lab.ANN, place("large.bin"))) {
			open.copy(1, size, new OutputStream() {
				@Override
				public void write(int b) {
					throw new UnsupportedOperationException();
				}

				@Override
				public void write(byte[] bytes, int from, int length) {
					taken.addAndGet(length);
					largest.accumulateAndGet(bytes.length, Math::max);
				}
			});
		}
		assertEquals(size - 1, taken.get());
		assertTrue(largest.get() <= 1 << 20, "held in memory: " + largest);
	}

	private static long onDisk(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			long sum = 0;
			for (Path file : all.toList()) {
				sum += Files.size(file);
			}
			return sum;
		}
	}

	@Test
	void contentThatBreaksOffChangesNothing() throws Exception {
		write(place("a.py"), "whole");
		InputStream broken = new InputStream() {
			private int left = 100_000;

			@Override
			public int read() throws IOException {
				if (left-- <= 0) {
					throw new IOException("the client is gone");
				}
				return 'x';
			}
		};
		assertEquals("the client is gone",
				assertThrows(IOException.class, () -> files.write(Lab.ANN, place("a.py"), broken, Expected.ANYTHING, null)).getMessage());
		assertEquals("whole", read(place("a.py")));
		assertEquals(List.of(), left());
	}

	@Test
	void whatAKilledEngineHasLeftIsRemoved() throws Exception {
		Path old = Files.writeString(tests.resolve(".twister-12ab.tmp"), "half");
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7_200)));
		Path young = Files.writeString(tests.resolve(".twister-34cd.tmp"), "another engine's");
		write(place("a.py"), "x");
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young));
	}

	@Test
	void fileThatIsWrittenIntoWhileItIsReadIsNotTakenForWhole() throws Exception {
		write(place("log.txt"), "x".repeat(300_000));
		try (Content content = files.open(Lab.ANN, place("log.txt"))) {
			Files.writeString(tests.resolve("log.txt"), "y".repeat(300_001));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertThrows(IOException.class, () -> content.copy(0, 300_000, out));
			assertTrue(out.size() < 300_000);
		}
		try (Content content = files.open(Lab.ANN, place("log.txt"))) {
			files.write(Lab.ANN, place("log.txt"), bytes("new"), Expected.ANYTHING);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			content.copy(0, content.info().size(), out);
			assertEquals("y".repeat(300_001), out.toString(StandardCharsets.UTF_8), "one that was replaced is read as it was");
		}
	}

	@Test
	void logIsReadWhileItGrows() throws Exception {
		Path log = Lab.file(lab.of("ann").resolve("logs/EP-1_CLI.log"), "one\n");
		try (Content content = files.open(Lab.ANN, place(Root.LOGS, "EP-1_CLI.log"))) {
			Files.writeString(log, "two\n", StandardOpenOption.APPEND);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			content.copy(0, content.info().size(), out);
			assertEquals("one\n", out.toString(StandardCharsets.UTF_8));
		}
	}

	@Test
	void privateEngineReadsAndWritesWhatItsOwnerCan() throws Exception {
		lab.isPrivate = true;
		files = new UserFilesComponent(lab.roots(), new LockTable(lab, new MemoryBlobs()), lab);
		String path = lab.folder + "/elsewhere/new/a.py";
		assertEquals(path, write(place(path), "x").path());
		assertEquals("x", read(place(path)));
		assertEquals(List.of("a.py"),
				files.list(Lab.ANN, place(lab.folder + "/elsewhere/new"), new Listing(false, false, false)).stream().map(FileInfo::path).toList());
		files.delete(Lab.ANN, place(lab.folder + "/elsewhere"), true, Expected.ANYTHING);
		assertEquals(FaultCode.NOT_FOUND, refused(() -> read(place(path))));
	}

	@Test
	void rightsOfAFileStay() throws Exception {
		write(place("run.sh"), "1");
		assertFalse(files.stat(Lab.ANN, place("run.sh"), false).executable());
		assertTrue(files.write(Lab.ANN, place("run.sh"), InputStream.nullInputStream(), Expected.ANYTHING, true).executable());
		assertTrue(write(place("run.sh"), "2").executable());
		Files.setPosixFilePermissions(tests.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-x---"));
		write(place("run.sh"), "3");
		assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(tests.resolve("run.sh"))));
		Files.setPosixFilePermissions(tests.resolve("run.sh"), PosixFilePermissions.fromString("r--r--r--"));
		assertEquals(FaultCode.FORBIDDEN, refused(() -> write(place("run.sh"), "4")));
		assertEquals("3", read(place("run.sh")));
	}

	@Test
	void foldersAreListed() throws Exception {
		write(place("b/two.py"), "2");
		write(place("a.py"), "1");
		write(place(".hidden"), "1");
		Files.createSymbolicLink(tests.resolve("out"), lab.of("bob").resolve("tests"));
		Files.createSymbolicLink(tests.resolve("key"), lab.home.resolve("config/admin.token"));
		Files.createSymbolicLink(tests.resolve("same"), Path.of("b/two.py"));
		Files.createSymbolicLink(tests.resolve("gone"), Path.of("nothing"));
		List<FileInfo> one = files.list(Lab.ANN, place(""), new Listing(false, false, false));
		assertEquals(List.of("a.py FILE 1", "b FOLDER 0", "gone OTHER 0", "key OTHER 0", "out OTHER 0", "same FILE 1"),
				one.stream().map(f -> f.path() + " " + f.type() + " " + f.size()).toList());
		assertTrue(one.stream().allMatch(f -> f.hash() == null));
		List<FileInfo> all = files.list(Lab.ANN, place(""), new Listing(true, true, true));
		assertEquals(List.of(".hidden", "a.py", "b", "b/two.py", "gone", "key", "out", "same"), all.stream().map(FileInfo::path).toList());
		assertEquals(all.get(3).hash(), all.get(7).hash());
		assertEquals(List.of("two.py"), files.list(Lab.ANN, place("b"), new Listing(true, false, false)).stream().map(FileInfo::path).toList());
		assertEquals(List.of(), files.list(Lab.ANN, place(Root.PROJECTS, ""), new Listing(true, false, false)));
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.list(Lab.ANN, place("no"), new Listing(false, false, false))));
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.list(Lab.ANN, place("a.py"), new Listing(false, false, false))));
	}

	@Test
	void listingOfAFolderAboveTheHomeKeepsItsSecrets() throws Exception {
		lab.framework("ann", "<TestCaseSourcePath>" + lab.folder + "</TestCaseSourcePath>");
		List<String> all = files.list(Lab.ANN, place(""), new Listing(true, false, true)).stream().map(FileInfo::path).toList();
		assertTrue(all.contains("ce"), all.toString());
		assertTrue(all.stream().noneMatch(path -> path.contains("bob") || path.contains("token") || path.contains("users/ann")), all.toString());
	}

	@Test
	void filesAreMovedAndDeleted() throws Exception {
		write(place("a.py"), "1");
		assertEquals("sub/b.py", files.move(Lab.ANN, place("a.py"), place("sub/b.py"), false).path());
		assertEquals("1", read(place("sub/b.py")));
		write(place("c.py"), "2");
		assertEquals(FaultCode.CONFLICT, refused(() -> files.move(Lab.ANN, place("c.py"), place("sub/b.py"), false)));
		files.move(Lab.ANN, place("c.py"), place("sub/b.py"), true);
		assertEquals("2", read(place("sub/b.py")));
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.move(Lab.ANN, place("c.py"), place("d.py"), false)));
		assertEquals(FaultCode.BAD_REQUEST, refused(() -> files.move(Lab.ANN, place("sub"), place("sub/in/it"), false)));
		assertEquals(FaultCode.CONFLICT, refused(() -> files.delete(Lab.ANN, place("sub"), false, Expected.ANYTHING)));
		files.move(Lab.ANN, place("sub"), place("other"), false);
		assertEquals("2", read(place("other/b.py")));
		files.delete(Lab.ANN, place("other"), true, Expected.ANYTHING);
		assertFalse(Files.exists(tests.resolve("other")));
		assertEquals(FileType.FOLDER, files.createFolder(Lab.ANN, place("x/y")).type());
		assertEquals(FaultCode.CONFLICT, refused(() -> files.createFolder(Lab.ANN, place("x/y"))));
		files.delete(Lab.ANN, place("x/y"), false, Expected.ANYTHING);
		assertEquals(FaultCode.NOT_FOUND, refused(() -> files.delete(Lab.ANN, place("x/y"), false, Expected.ANYTHING)));
	}

	@Test
	void linkIsDeletedNotWhatItLeadsTo() throws Exception {
		Files.createSymbolicLink(tests.resolve("out"), lab.of("bob").resolve("tests"));
		Files.createDirectories(tests.resolve("sub"));
		Files.createSymbolicLink(tests.resolve("sub/out"), lab.of("bob").resolve("tests"));
		files.delete(Lab.ANN, place("out"), true, Expected.ANYTHING);
		files.delete(Lab.ANN, place("sub"), true, Expected.ANYTHING);
		assertFalse(Files.exists(tests.resolve("out"), LinkOption.NOFOLLOW_LINKS));
		assertEquals("bob's", Files.readString(lab.of("bob").resolve("tests/b.py")));
	}

	@Test
	void wholeRootsAreNeitherMovedNorDeleted() throws Exception {
		write(place(Root.TEST_CONFIGS, "a.xml"), "<root/>");
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.delete(Lab.ANN, place(Root.CONFIG, "test_configs"), true, Expected.ANYTHING)));
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.move(Lab.ANN, place(Root.CONFIG, "test_configs"), place("x"), false)));
		assertEquals(FaultCode.BAD_REQUEST, refused(() -> files.delete(Lab.ANN, place(""), true, Expected.ANYTHING)));
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.delete(Lab.ANN, place(".."), true, Expected.ANYTHING)));
		assertEquals("<root/>", read(place(Root.TEST_CONFIGS, "a.xml")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../bob/tests/b.py", "/etc/passwd", "out/b.py", "~root/x", "../../../config/admin.token", "a\0b"})
	void everyOperationKeepsToTheFolders(String name) throws Exception {
		Files.createSymbolicLink(tests.resolve("out"), lab.of("bob").resolve("tests"));
		write(place("mine"), "x");
		List<Executable> calls = List.of(() -> files.stat(Lab.ANN, place(name), true), () -> files.open(Lab.ANN, place(name)), () -> write(place(name), "x"),
				() -> files.createFolder(Lab.ANN, place(name)), () -> files.delete(Lab.ANN, place(name), true, Expected.ANYTHING),
				() -> files.move(Lab.ANN, place(name), place("y"), true), () -> files.move(Lab.ANN, place("mine"), place(name), true),
				() -> files.list(Lab.ANN, place(name), new Listing(true, true, true)), () -> files.watch(Lab.ANN, place(name)));
		for (Executable call : calls) {
			assertTrue(Set.of(FaultCode.FORBIDDEN, FaultCode.BAD_REQUEST).contains(refused(call)));
		}
		assertEquals("bob's", Files.readString(lab.of("bob").resolve("tests/b.py")));
		assertEquals("secret", Files.readString(lab.home.resolve("config/admin.token")));
	}

	/** A link that is put in the place of a folder between the look at the path and its use leads nowhere. */
	@Test
	void linkThatIsSwappedInIsNotFollowed() throws Exception {
		write(place("swap/b.py"), "mine");
		Path folder = tests.resolve("swap");
		Path aside = tests.resolve("aside");
		Path link = Files.createSymbolicLink(tests.resolve("link"), lab.of("bob").resolve("tests"));
		CountDownLatch ended = new CountDownLatch(1);
		Thread swapper = Thread.ofPlatform().start(() -> {
			try {
				while (ended.getCount() > 0) {
					Files.move(folder, aside);
					put(link, folder);
					Files.move(folder, link);
					put(aside, folder);
				}
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		int mine = 0;
		int refused = 0;
		for (int i = 0; i < 1_000; i++) {
			try {
				assertEquals("mine", read(place("swap/b.py")));
				mine++;
			} catch (RpcException e) {
				refused++;
			}
			if (i % 50 > 0) {
				continue;
			}
			try {
				files.write(Lab.ANN, place("swap/new.py"), bytes("x"), Expected.ANYTHING);
			} catch (RpcException e) {
				refused++;
			}
		}
		ended.countDown();
		swapper.join();
		assertTrue(mine + refused > 0);
		assertFalse(Files.exists(lab.of("bob").resolve("tests/new.py")), "written through the link");
		assertEquals("bob's", Files.readString(lab.of("bob").resolve("tests/b.py")));
	}

	/** Moves something to where the writer may have made a folder meanwhile. */
	private static void put(Path from, Path to) throws IOException {
		while (true) {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
				return;
			} catch (FileSystemException e) {
				for (Path made : Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS) ? List.of(to.resolve("new.py"), to) : List.<Path>of()) {
					try {
						Files.deleteIfExists(made);
					} catch (DirectoryNotEmptyException again) {
						Thread.onSpinWait();
					}
				}
			}
		}
	}

	@Test
	void openFolderStaysTheFolderThatItWas() throws Exception {
		write(place("swap/b.py"), "mine");
		try (OpenFolder folder = OpenFolder.open(tests, tests.resolve("swap"), false)) {
			Files.move(tests.resolve("swap"), tests.resolve("aside"));
			Files.createSymbolicLink(tests.resolve("swap"), lab.of("bob").resolve("tests"));
			folder.deleteFile("b.py");
			assertThrows(IOException.class, () -> OpenFolder.open(tests, tests.resolve("swap"), false));
			assertThrows(IOException.class, () -> folder.createFolder("x"));
		}
		assertTrue(Files.exists(lab.of("bob").resolve("tests/b.py")));
		assertThrows(IOException.class, () -> OpenFolder.open(tests.resolve("swap"), tests.resolve("swap"), false));
	}

	@Test
	void filesOfOthersAreForAdmins() throws Exception {
		Place bobs = new Place("bob", Root.TESTS, "b.py");
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.open(Lab.ANN, bobs)));
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.list(Lab.ANN, new Place("bob", Root.TESTS, ""), new Listing(false, false, false))));
		assertEquals("bob's", new String(files.bytes(Lab.ADMIN, bobs, 100), StandardCharsets.UTF_8));
		files.write(Lab.ADMIN, bobs, bytes("better"), Expected.ANYTHING);
		assertEquals("better", Files.readString(lab.of("bob").resolve("tests/b.py")));
	}

	private void needs(Role role, Place place, String text) throws Exception {
		Set<Role> others = Stream.of(Role.values()).filter(r -> r != role).collect(Collectors.toSet());
		Caller without = new Caller("ann", others, false, false);
		RpcException refusal = assertThrows(RpcException.class, () -> files.write(without, place, bytes(text), Expected.ANYTHING), place.toString());
		assertTrue(refusal.getMessage().contains(role.name()), refusal.getMessage());
		files.write(Lab.with("ann", role), place, bytes(text), Expected.ANYTHING);
	}

	@Test
	void eachPlaceNeedsItsRole() throws Exception {
		needs(Role.EDIT_TC, place("a.py"), "1");
		needs(Role.EDIT_TC, place(Root.LIBS, "a.py"), "1");
		needs(Role.CREATE_PROJECT, place(Root.PROJECTS, "p.xml"), "<Root/>");
		needs(Role.CHANGE_PROJECT, place(Root.PROJECTS, "p.xml"), "<Root/>");
		needs(Role.CREATE_PROJECT, place(Root.PREDEFINED, "p.xml"), "<Root/>");
		needs(Role.CHANGE_GLOBALS, place(Root.TEST_CONFIGS, "t.xml"), "<root/>");
		needs(Role.CHANGE_DB_CFG, place(Root.CONFIG, "any.xml"), "<Root><db_config/></Root>");
		needs(Role.CHANGE_EML_CFG, place(Root.CONFIG, "email.xml"), "<Root><SMTPPath/></Root>");
		needs(Role.CHANGE_GLOBALS, place(Root.CONFIG, "globals.xml"), "<root><folder/></root>");
		needs(Role.CREATE_PROJECT, place(Root.CONFIG, "testsuites.xml"), "<Root><TestSuite/></Root>");
		needs(Role.CHANGE_FWM_CFG, place(Root.CONFIG, "notes.txt"), "anything");
		needs(Role.CHANGE_FWM_CFG, place(Root.CONFIG, "fwmconfig.xml"), "<Root><FileType>config</FileType></Root>");
		needs(Role.CHANGE_GLOBALS, place("../config/globals.xml"), "<root><folder/></root>");
		Caller remover = Lab.with("ann", Role.CREATE_PROJECT, Role.CHANGE_PROJECT);
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.delete(remover, place(Root.PROJECTS, "p.xml"), false, Expected.ANYTHING)));
		files.move(remover, place(Root.PROJECTS, "p.xml"), place(Root.PROJECTS, "q.xml"), false);
		files.delete(Lab.with("ann", Role.DELETE_PROJECT), place(Root.PROJECTS, "q.xml"), false, Expected.ANYTHING);
	}

	@Test
	void configurationIsNotChangedInDisguise() throws Exception {
		Caller database = Lab.with("ann", Role.CHANGE_DB_CFG, Role.EDIT_TC);
		write(place(Root.CONFIG, "globals.xml"), "<root><folder/></root>");
		assertEquals(FaultCode.FORBIDDEN,
				refused(() -> files.write(database, place(Root.CONFIG, "globals.xml"), bytes("<Root><db_config/></Root>"), Expected.ANYTHING)));
		assertEquals(FaultCode.FORBIDDEN,
				refused(() -> files.write(database, place(Root.CONFIG, "fwmconfig.xml"), bytes("<Root><db_config/></Root>"), Expected.ANYTHING)));
		files.write(database, place("f.xml"), bytes("<Root><FileType>config</FileType></Root>"), Expected.ANYTHING);
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.move(database, place("f.xml"), place(Root.CONFIG, "db.xml"), false)));
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.move(database, place(Root.CONFIG, "globals.xml"), place("g.xml"), false)));
		lab.framework("ann", "<GlobalParams>../tests/globals.xml</GlobalParams>");
		assertEquals(FaultCode.FORBIDDEN, refused(() -> files.write(database, place("globals.xml"), bytes("x"), Expected.ANYTHING)));
	}

	@Test
	void logsAreReadOnlyAndSystemLibrariesForAdmins() throws Exception {
		Lab.file(lab.of("ann").resolve("logs/log_running.log"), "line");
		assertEquals("line", read(place(Root.LOGS, "log_running.log")));
		for (Caller caller : List.of(Lab.ANN, Lab.ADMIN)) {
			assertEquals(FaultCode.FORBIDDEN, refused(() -> files.write(caller, place(Root.LOGS, "x"), bytes("x"), Expected.ANYTHING)));
			assertEquals(FaultCode.FORBIDDEN, refused(() -> files.delete(caller, place(Root.LOGS, "log_running.log"), false, Expected.ANYTHING)));
			assertEquals(FaultCode.FORBIDDEN, refused(() -> files.delete(caller, place("../logs/log_running.log"), false, Expected.ANYTHING)));
		}
		assertEquals(FaultCode.FORBIDDEN, refused(() -> write(place(Root.SYSTEM_LIBS, "x.py"), "x")));
		files.write(Lab.ADMIN, place(Root.SYSTEM_LIBS, "x.py"), bytes("x"), Expected.ANYTHING);
		assertEquals("x", read(place(Root.SYSTEM_LIBS, "x.py")));
	}

	@Test
	void hashIsThatOfTheContent() throws Exception {
		assertEquals(HASH_OF_ONE.length(), write(place("a"), "one").hash().length());
		assertEquals(HASH_OF_ONE, write(place("a"), "one").hash());
	}
}
