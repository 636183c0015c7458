// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.engine.resources.internal.Lab.ADMIN;
import static org.twister.engine.resources.internal.Lab.ANN;
import static org.twister.engine.resources.internal.Lab.BOB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.TestBeds.Need;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.ChildInfo;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventData.ResourceChanged;

/** The files of test beds and SUTs. */
class TreeEditsTest {

	@TempDir
	Path home;
	private Lab lab;

	@BeforeEach
	void open() throws IOException {
		lab = new Lab(home);
	}

	@AfterEach
	void close() {
		lab.close();
	}

	private ResourceInfo get(String query) throws RpcException {
		return lab.allocator.find(ANN, Root.TEST_BEDS, query).orElse(null);
	}

	private String file() throws IOException {
		return Files.readString(lab.beds());
	}

	private static RpcException refused(FaultCode code, Executable call) {
		RpcException e = assertThrows(RpcException.class, call);
		assertEquals(code, e.code(), e.getMessage());
		return e;
	}

	private ResourceInfo set(String query, String key, String value) throws RpcException {
		return lab.allocator.set(ANN, Root.TEST_BEDS, query, Map.of(key, value), null);
	}

	@Test
	void aNodeIsFoundByIdAndByPath() throws Exception {
		ResourceInfo info = get("/tb1/switch");
		assertEquals("5b1e7d0c44", info.id());
		assertEquals(Map.of("ip", "10.0.0.5"), info.meta());
		assertEquals(info, get("5b1e7d0c44"));
		assertEquals(info, get("//tb1//switch/"));
		assertEquals(List.of("switch", "pbx"), get("/tb1").children().stream().map(ChildInfo::name).toList());
		assertEquals("1", get("/").id());
		assertEquals(get("/"), get("1"));
		assertEquals(null, get("tb1"), "a word without slash is an ID");
		assertEquals(null, get("/tb1/none"));
		assertEquals(3, lab.allocator.list(ANN, Root.TEST_BEDS).size());
	}

	@Test
	void aChangeIsSavedMergedWithAHigherVersionAndTheRestAsItStands() throws Exception {
		ResourceInfo after = set("/tb1/switch", "port", "7");
		assertEquals(4, after.version());
		assertEquals(Map.of("ip", "10.0.0.5", "port", "7"), after.meta());
		assertEquals(after, get("/tb1/switch"));
		String expected = Lab.BEDS.replace("\"version\": 3", "\"version\": 4").replace("{\"ip\": \"10.0.0.5\"}", "{\"ip\": \"10.0.0.5\", \"port\": \"7\"}");
		assertEquals(expected, file());
		assertEquals(Lab.BEDS, Files.readString(lab.beds().resolveSibling(".resources.json.bak")));
		Map<String, String> without = new HashMap<>();
		without.put("ip", null);
		assertEquals(Map.of("port", "7"), lab.allocator.set(ANN, Root.TEST_BEDS, "5b1e7d0c44", without, null).meta());
		assertEquals(5, get("/").version());
		assertTrue(lab.journal.data().getFirst() instanceof ResourceChanged c && c.path().equals("/tb1/switch") && c.by().equals("ann") && c.version() == 4);
	}

	@Test
	void aNewNodeHasAnIdOfTenHexDigits() throws Exception {
		ResourceInfo made = lab.allocator.create(ANN, Root.TEST_BEDS, "/tb2", "dev", Map.of("a", "1"));
		assertTrue(made.id().matches("[0-9a-f]{10}"), made.id());
		assertEquals("/tb2/dev", made.path());
		assertEquals(made, get(made.id()));
		assertEquals("/tb4", lab.allocator.create(ANN, Root.TEST_BEDS, "/", "tb4", null).path());
		refused(FaultCode.CONFLICT, () -> lab.allocator.create(ANN, Root.TEST_BEDS, "1", "tb4", null));
		refused(FaultCode.NOT_FOUND, () -> lab.allocator.create(ANN, Root.TEST_BEDS, "/none", "x", null));
	}

	@Test
	void namesWithSlashesAndColonsAreRefused() throws Exception {
		for (String name : List.of("a/b", "a:b", "", " ", "a\nb")) {
			refused(FaultCode.BAD_REQUEST, () -> lab.allocator.create(ANN, Root.TEST_BEDS, "/", name, null));
			refused(FaultCode.BAD_REQUEST, () -> lab.allocator.rename(ANN, Root.TEST_BEDS, "/tb1", name, null));
		}
		assertEquals(Lab.BEDS, file());
	}

	@Test
	void aNodeIsRenamedWithItsParts() throws Exception {
		assertEquals("/lab/switch", lab.allocator.rename(ANN, Root.TEST_BEDS, "0f3a9c2b71", "lab", null).path() + "/switch");
		assertEquals("5b1e7d0c44", get("/lab/switch").id());
		refused(FaultCode.CONFLICT, () -> lab.allocator.rename(ANN, Root.TEST_BEDS, "/lab", "tb2", null));
		refused(FaultCode.BAD_REQUEST, () -> lab.allocator.rename(ANN, Root.TEST_BEDS, "/", "x", null));
		assertTrue(lab.allocator.renameMeta(ANN, Root.TEST_BEDS, "/lab/switch", "ip", "address"));
		assertEquals(Map.of("address", "10.0.0.5"), get("/lab/switch").meta());
		assertFalse(lab.allocator.renameMeta(ANN, Root.TEST_BEDS, "/lab/switch", "ip", "x"));
	}

	@Test
	void aNodeIsDeletedWithItsParts() throws Exception {
		lab.allocator.delete(ANN, Root.TEST_BEDS, "/tb1", null);
		assertEquals(null, get("5b1e7d0c44"));
		assertFalse(file().contains("10.0.0.5"));
		refused(FaultCode.NOT_FOUND, () -> lab.allocator.delete(ANN, Root.TEST_BEDS, "/tb1", null));
		refused(FaultCode.BAD_REQUEST, () -> lab.allocator.delete(ANN, Root.TEST_BEDS, "1", null));
	}

	@Test
	void anEditOfWhatAnotherHasChangedIsRefused() throws Exception {
		ResourceInfo seen = get("/tb1/switch");
		ResourceInfo bed = get("/tb1");
		lab.allocator.set(BOB, Root.TEST_BEDS, "/tb1/switch", Map.of("ip", "10.0.0.6"), seen.revision());
		refused(FaultCode.CONFLICT, () -> lab.allocator.set(ANN, Root.TEST_BEDS, "/tb1/switch", Map.of("ip", "10.0.0.7"), seen.revision()));
		refused(FaultCode.CONFLICT, () -> lab.allocator.rename(ANN, Root.TEST_BEDS, "/tb1/switch", "x", seen.revision()));
		refused(FaultCode.CONFLICT, () -> lab.allocator.delete(ANN, Root.TEST_BEDS, "/tb1", bed.branch()));
		assertEquals("10.0.0.6", get("/tb1/switch").meta().get("ip"));
		assertNotEquals(seen.revision(), get("/tb1/switch").revision());
		assertEquals(bed.revision(), get("/tb1").revision(), "its own properties are as they were");
		lab.allocator.set(ANN, Root.TEST_BEDS, "/tb1", Map.of("room", "4"), bed.revision());
	}

	@Test
	void editsOfSeveralUsersAtOnceAreAllKept() throws Exception {
		List<Future<?>> all = new ArrayList<>();
		try (ExecutorService users = Executors.newFixedThreadPool(4)) {
			for (int user = 0; user < 4; user++) {
				int u = user;
				all.add(users.submit(() -> {
					for (int i = 0; i < 15; i++) {
						set("/tb1/switch", "u" + u + "_" + i, "v");
						lab.allocator.create(BOB, Root.TEST_BEDS, "/tb3", "d" + u + "_" + i, null);
					}
					return null;
				}));
			}
		}
		for (Future<?> one : all) {
			one.get();
		}
		assertEquals(61, get("/tb1/switch").meta().size());
		assertEquals(60, get("/tb3").children().size());
		assertEquals(3 + 120, get("/").version());
	}

	@Test
	void aFileChangedByHandIsReadAgainAndItsChangesAreKept() throws Exception {
		get("/");
		Files.writeString(lab.beds(), Lab.BEDS.replace("10.0.0.5", "192.168.0.1").replace("\"version\": 3", "\"version\": 30"));
		assertEquals("192.168.0.1", get("/tb1/switch").meta().get("ip"));
		Files.writeString(lab.beds(), Lab.BEDS.replace("10.0.0.5", "192.168.0.22"));
		set("/tb2", "a", "b");
		assertTrue(file().contains("192.168.0.22") && file().contains("\"b\""), file());
	}

	@Test
	void aBrokenFileIsNotWrittenAndWhatItHadIsStillKnown() throws Exception {
		assertEquals(3, get("/").children().size());
		Files.writeString(lab.beds(), "{\"children\": {\"tb1\"");
		RpcException e = refused(FaultCode.CONFLICT, () -> set("/tb2", "a", "b"));
		assertTrue(e.getMessage().contains("resources.json:1:"), e.getMessage());
		assertEquals("{\"children\": {\"tb1\"", file());
		assertEquals(3, get("/").children().size());
		lab.restart();
		refused(FaultCode.CONFLICT, () -> get("/"));
		Files.writeString(lab.beds(), Lab.BEDS);
		assertEquals(4, set("/tb2", "a", "b").version());
	}

	@Test
	void nodesWithoutIdGetOneThatStays() throws Exception {
		Files.writeString(lab.beds(), "{\"version\": 1, \"name\": \"/\", \"meta\": {}, \"children\": {\"old\": {\"meta\": {\"a\": \"1\"}, \"children\": {}}}}");
		String id = get("/old").id();
		assertTrue(id.matches("[0-9a-f]{10}"), id);
		lab.restart();
		assertEquals(id, get("/old").id());
		set("/old", "b", "2");
		assertTrue(file().contains(id), file());
		assertEquals(id, get("/old").id());
	}

	@Test
	void withoutAFileThereIsAnEmptyTreeUntilSomethingIsMade() throws Exception {
		Files.delete(lab.beds());
		assertEquals(List.of(), lab.allocator.list(ANN, Root.TEST_BEDS));
		assertFalse(Files.exists(lab.beds()));
		lab.allocator.create(ANN, Root.TEST_BEDS, "/", "tb1", Map.of("epnames", "EP-1"));
		lab.restart();
		assertEquals(Map.of("epnames", "EP-1"), get("/tb1").meta());
		assertEquals(1, get("/").version());
	}

	@Test
	void onlyWhoHasTakenItChangesIt() throws Exception {
		lab.take(BOB, Use.RESERVED, false, "/tb1");
		assertEquals("/tb1/switch is held by bob: only he can change it.",
				refused(FaultCode.CONFLICT, () -> set("/tb1/switch", "a", "b")).getMessage());
		refused(FaultCode.CONFLICT, () -> lab.allocator.delete(ADMIN, Root.TEST_BEDS, "/tb1/switch", null));
		lab.allocator.set(BOB, Root.TEST_BEDS, "/tb1/switch", Map.of("a", "b"), null);
		lab.allocator.set(ADMIN, Root.TEST_BEDS, "/tb1/switch", Map.of("a", "c"), null);
		lab.allocator.delete(BOB, Root.TEST_BEDS, "/tb1", null);
		assertTrue(lab.allocator.claims().isEmpty(), "what is gone is held by nobody");
	}

	@Test
	void sutsAreInAFileOfTheirOwnOrInOneForAll() throws Exception {
		ResourceInfo user = lab.allocator.create(ANN, Root.SUTS, "/", "lab.user", Map.of("_epnames_ann", "EP-1"));
		assertEquals("/lab.user", user.path());
		assertTrue(Files.readString(home.resolve("users/ann/config/sut/lab.json")).contains("\"lab.user\""));
		lab.allocator.create(ANN, Root.SUTS, "/lab.user", "dut", Map.of("_id", "0f3a9c2b71"));
		lab.allocator.create(ANN, Root.SUTS, "/", "all(system)", null);
		assertTrue(Files.exists(home.resolve("config/sut/all.json")));
		lab.allocator.create(ANN, Root.SUTS, "/", "plain", null);
		assertEquals(List.of("/plain", "/lab.user", "/all.system"), lab.allocator.list(ANN, Root.SUTS).stream().map(ResourceInfo::path).toList());
		assertEquals(List.of("/plain", "/all.system"), lab.allocator.list(BOB, Root.SUTS).stream().map(ResourceInfo::path).toList());
		assertTrue(lab.allocator.find(BOB, Root.SUTS, "/lab.user").isEmpty(), "another user's");
		assertEquals(user.id(), lab.allocator.find(ANN, Root.SUTS, "/lab(user)").orElseThrow().id());
		assertEquals("/lab.user/dut",
				lab.allocator.find(ANN, Root.SUTS, lab.allocator.find(ANN, Root.SUTS, "/lab.user/dut").orElseThrow().id()).orElseThrow().path());
		assertEquals("/rack.user", lab.allocator.rename(ANN, Root.SUTS, "/lab.user", "rack.user", null).path());
		assertFalse(Files.exists(home.resolve("users/ann/config/sut/lab.json")));
		assertEquals(Map.of("_id", "0f3a9c2b71"), lab.allocator.find(ANN, Root.SUTS, "/rack.user/dut").orElseThrow().meta());
		lab.allocator.delete(ANN, Root.SUTS, "/rack.user", null);
		assertTrue(lab.allocator.find(ANN, Root.SUTS, "/rack.user").isEmpty());
		for (String name : List.of("..user", "../x.user", "a\0.user", "x\\y.user")) {
			refused(FaultCode.BAD_REQUEST, () -> lab.allocator.create(ANN, Root.SUTS, "/", name, null));
		}
	}

	@Test
	void aRunOnASutTakesTheTestBedsThatItIsMadeOf() throws Exception {
		lab.allocator.create(ANN, Root.SUTS, "/", "lab.user", null);
		lab.allocator.create(ANN, Root.SUTS, "/lab.user", "dut", Map.of("_id", "5b1e7d0c44"));
		List<String> told = new ArrayList<>();
		lab.allocator.take(1, "ann", List.of(new Need("/lab.user", List.of("EP-1"))), turn -> told.add(turn.toString()));
		assertEquals(Use.BUSY, lab.use("/tb1/switch"));
		assertEquals(Use.BUSY, lab.use("/tb1"), "a part of it is in use");
		assertEquals(Use.FREE, lab.use("/tb1/pbx"));
		lab.run(2, "bob", "tb1");
		assertEquals("/tb1/switch is held by ann (run 1)", lab.turn(2).waitsFor());
		lab.ends(1);
		assertTrue(lab.turn(2).taken());
	}

	@Test
	void exportsAreReadAgainInBothForms() throws Exception {
		Path folder = Files.createDirectories(home.resolve("users/ann"));
		Map<String, ResourceInfo> before = new HashMap<>();
		for (String path : List.of("/tb1", "/tb1/switch", "/tb2")) {
			before.put(path, get(path));
		}
		lab.allocator.exportXml(ANN, Root.TEST_BEDS, folder.resolve("early.xml").toString(), true);
		lab.allocator.exportXml(ANN, Root.TEST_BEDS, "late.xml", false);
		assertTrue(Files.readString(folder.resolve("early.xml")).contains("<name>id</name>"));
		assertTrue(Files.readString(folder.resolve("late.xml")).contains("<meta>"));
		for (String name : List.of("early.xml", "late.xml")) {
			lab.allocator.delete(ANN, Root.TEST_BEDS, "/tb1", null);
			lab.allocator.importXml(ANN, Root.TEST_BEDS, folder.resolve(name).toString());
			for (String path : before.keySet()) {
				assertEquals(before.get(path).id(), get(path).id(), name);
				assertEquals(before.get(path).meta(), get(path).meta(), name);
			}
		}
	}

	@Test
	void filesOutsideOfTheUsersFoldersAreRefused() throws Exception {
		Path folder = Files.createDirectories(home.resolve("users/ann"));
		Path secret = Files.writeString(home.resolve("secret.xml"), "<root><folder><fname>x</fname></folder></root>");
		Files.createSymbolicLink(folder.resolve("link.xml"), secret);
		Files.createSymbolicLink(folder.resolve("new.xml"), home.resolve("made.xml"));
		Files.createSymbolicLink(folder.resolve("out"), home);
		for (String name : List.of(secret.toString(), "../../secret.xml", "link.xml", "out/secret.xml", "/etc/passwd", "x\0y", "none/x.xml")) {
			refused(FaultCode.FORBIDDEN, () -> lab.allocator.importXml(ANN, Root.TEST_BEDS, name));
			refused(FaultCode.FORBIDDEN, () -> lab.allocator.exportXml(ANN, Root.TEST_BEDS, name, true));
		}
		refused(FaultCode.FORBIDDEN, () -> lab.allocator.exportXml(ANN, Root.TEST_BEDS, "new.xml", true));
		assertFalse(Files.exists(home.resolve("made.xml")));
		Files.writeString(folder.resolve("bad.xml"), "<root><folder>");
		refused(FaultCode.BAD_REQUEST, () -> lab.allocator.importXml(ANN, Root.TEST_BEDS, "bad.xml"));
		assertEquals(Lab.BEDS, file());
	}

	@Test
	void aFolderOfSutsThatIsNotTheUsersDoesNotCount() throws Exception {
		Path config = Files.createDirectories(home.resolve("users/ann/config"));
		Files.writeString(config.resolve("fwmconfig.xml"), "<Root><SutPath>" + home.resolve("config") + "</SutPath></Root>");
		lab.allocator.create(ANN, Root.SUTS, "/", "accounts.user", Map.of());
		assertFalse(Files.exists(home.resolve("config/accounts.json")));
		assertTrue(Files.exists(config.resolve("sut/accounts.json")));
		Files.createDirectories(home.resolve("users/ann/lab"));
		Files.writeString(config.resolve("fwmconfig.xml"), "<Root><SutPath>" + home.resolve("users/ann/lab") + "</SutPath></Root>");
		lab.allocator.create(ANN, Root.SUTS, "/", "rack.user", Map.of());
		assertTrue(Files.exists(home.resolve("users/ann/lab/rack.json")));
	}

	@Test
	void anImportIsRefusedWhileSomethingIsTaken() throws Exception {
		lab.allocator.exportXml(ANN, Root.TEST_BEDS, Files.createDirectories(home.resolve("users/ann")).resolve("x.xml").toString(), true);
		lab.run(1, "bob", "tb1");
		refused(FaultCode.CONFLICT, () -> lab.allocator.importXml(ANN, Root.TEST_BEDS, "x.xml"));
	}
}
