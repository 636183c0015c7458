// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles.Change;
import org.twister.engine.api.UserFiles.Change.What;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

@Timeout(120)
class FolderWatchTest {

	private static final Place TESTS = new Place("ann", Root.TESTS, "");

	@TempDir
	private Path temp;
	private Lab lab;
	private Path tests;
	private FolderWatch watch;
	private Spots spots;

	@BeforeEach
	void start() throws IOException {
		lab = new Lab(temp);
		tests = Files.createDirectories(lab.of("ann").resolve("tests"));
		Lab.file(tests.resolve("sub/a.py"), "1");
		spots = new Spots(lab.roots());
		watch = new FolderWatch(spots);
	}

	@AfterEach
	void stop() {
		watch.close();
	}

	private FolderChanges open() throws RpcException {
		return watch.open(spots.target(Lab.ANN, TESTS));
	}

	/** Waits until it comes; what came before it, and it. */
	private static List<Change> await(FolderChanges changes, Predicate<Change> wanted) throws InterruptedException {
		List<Change> all = new ArrayList<>();
		while (all.stream().noneMatch(wanted)) {
			all.addAll(changes.next(30_000));
		}
		return all;
	}

	@Test
	void changesComeFromEverywhereBelow() throws Exception {
		try (FolderChanges changes = open()) {
			Files.writeString(tests.resolve("sub/a.py"), "2");
			await(changes, c -> c.path().equals("sub/a.py") && c.what() == What.CHANGED);
			Files.createDirectories(tests.resolve("x/y/z"));
			Files.writeString(tests.resolve("x/y/z/b.py"), "1");
			await(changes, c -> c.path().equals("x/y/z/b.py"));
			Files.writeString(tests.resolve("x/y/z/b.py"), "2");
			await(changes, c -> c.path().equals("x/y/z/b.py"));
			Files.delete(tests.resolve("sub/a.py"));
			await(changes, c -> c.equals(new Change("sub/a.py", What.DELETED)));
		}
	}

	@Test
	void changesOfAFileAreMergedWhileNobodyTakesThem() throws Exception {
		FolderChanges changes = new FolderChanges(spots.target(Lab.ANN, TESTS), c -> {});
		changes.add(tests.resolve("a"), What.CREATED);
		changes.add(tests.resolve("b"), What.CHANGED);
		changes.add(tests.resolve("a"), What.CHANGED);
		changes.add(tests.resolve("b"), What.DELETED);
		assertEquals(List.of(new Change("a", What.CREATED), new Change("b", What.DELETED)), changes.next(0));
		assertEquals(List.of(), changes.next(0));
		for (int i = 0; i < 10_001; i++) {
			changes.add(tests.resolve("f" + i), What.CHANGED);
		}
		changes.add(tests.resolve("g"), What.CHANGED);
		assertEquals(List.of(new Change(null, What.CHANGED)), changes.next(0));
		changes.add(tests.resolve("h"), What.CHANGED);
		assertEquals(List.of(new Change("h", What.CHANGED)), changes.next(0));
	}

	@Test
	void hiddenNamesAndWhatIsBehindLinksAreNotTold() throws Exception {
		Lab.file(lab.of("bob").resolve("tests/b.py"), "1");
		Files.createSymbolicLink(tests.resolve("out"), lab.of("bob").resolve("tests"));
		try (FolderChanges changes = open()) {
			Files.writeString(lab.of("bob").resolve("tests/b.py"), "2");
			Files.writeString(tests.resolve(".twister-1.tmp"), "x");
			Files.createDirectory(tests.resolve(".git"));
			Files.writeString(tests.resolve("last"), "x");
			List<Change> all = await(changes, c -> c.path().equals("last"));
			assertTrue(all.stream().allMatch(c -> c.path().equals("last")), all.toString());
		}
	}

	@Test
	void watchEndsWithItsFolder() throws Exception {
		try (FolderChanges changes = open()) {
			Files.delete(tests.resolve("sub/a.py"));
			Files.delete(tests.resolve("sub"));
			Files.delete(tests);
			List<Change> last = changes.next(30_000);
			while (last != null) {
				last = changes.next(30_000);
			}
			assertNull(changes.next(0));
		}
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, this::open).code());
	}

	@Test
	void nothingIsLeftOfWatchesThatAreClosed() throws Exception {
		FolderChanges one = open();
		FolderChanges two = open();
		assertEquals(2, watch.size());
		one.close();
		assertEquals(2, watch.size());
		Files.writeString(tests.resolve("sub/b.py"), "1");
		await(two, c -> c.path().equals("sub/b.py"));
		two.close();
		assertEquals(0, watch.size());
		FolderChanges three = open();
		watch.close();
		assertNull(three.next(30_000), "the engine stops");
		assertEquals(FaultCode.UNAVAILABLE, assertThrows(RpcException.class, this::open).code());
	}
}
