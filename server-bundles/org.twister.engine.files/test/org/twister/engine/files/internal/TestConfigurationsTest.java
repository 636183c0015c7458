// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Caller;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.TestConfigurations.Binding;
import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;

@Timeout(120)
class TestConfigurationsTest {

	private static final String LAB = "<root><folder><fname>lab</fname><fdesc/><param><name>ip</name><value>10.0.0.1</value><desc/><type>string</type></param>"
			+ "<folder><fname>ports</fname><fdesc/><param><name>up</name><value></value><desc/><type>string</type></param></folder></folder></root>";
	/** Ann and bob work with one folder. */
	private static final String SHARED = "<TestConfigPath>%s</TestConfigPath>";

	@TempDir
	private Path temp;
	private Lab lab;
	private Path shared;
	private Instant now = Instant.parse("2026-03-02T10:00:00Z");
	private final MemoryBlobs blobs = new MemoryBlobs();
	private UserFilesComponent files;
	private TestConfigurationsComponent configurations;

	@BeforeEach
	void start() throws IOException {
		lab = new Lab(temp);
		shared = Files.createDirectories(lab.folder.resolve("configs"));
		lab.framework("ann", SHARED.formatted(shared));
		lab.framework("bob", SHARED.formatted(shared));
		restart();
	}

	private void restart() throws IOException {
		Clock clock = new Clock() {
			@Override
			public Instant instant() {
				return now;
			}

			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		};
		LockTable locks = new LockTable(Duration.ofMinutes(60), blobs, clock);
		files = new UserFilesComponent(lab.roots(), locks, lab);
		ResourceAllocator resources = (ResourceAllocator) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ResourceAllocator.class},
				(proxy, method, arguments) -> method.getName().equals("find") && arguments[2].equals("0123456789")
						? Optional.of(new ResourceInfo(org.twister.rpc.ResourceService.Root.SUTS, "0123456789", "sut1", "/sut1.user", Map.of(), List.of(),
								Use.FREE, "", 0, "", ""))
						: Optional.empty());
		configurations = new TestConfigurationsComponent(files, locks, resources, lab);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private FileInfo save(Caller caller, String file, String text) throws RpcException {
		return configurations.save(caller, caller.user(), file, bytes(text), Expected.ANYTHING);
	}

	private String read(String file) throws RpcException {
		return new String(configurations.read(Lab.ANN, "ann", file), StandardCharsets.UTF_8);
	}

	private static String refused(FaultCode code, Executable call) {
		RpcException refusal = assertThrows(RpcException.class, call);
		assertEquals(code, refusal.code(), refusal.getMessage());
		return refusal.getMessage();
	}

	@Test
	void existingFileMustBeLockedToBeSaved() throws Exception {
		save(Lab.ANN, "sub/a.xml", "1");
		assertTrue(refused(FaultCode.CONFLICT, () -> save(Lab.ANN, "sub/a.xml", "2")).contains("locked before"));
		assertEquals("ann", configurations.lock(Lab.ANN, "ann", "sub/a.xml").owner());
		save(Lab.ANN, "sub/a.xml", "2");
		save(Lab.ANN, "sub/a.xml", "3");
		assertTrue(refused(FaultCode.CONFLICT, () -> save(Lab.BOB, "sub/a.xml", "bob's")).contains("ann"));
		assertTrue(refused(FaultCode.CONFLICT, () -> configurations.lock(Lab.BOB, "bob", "sub/a.xml")).contains("ann"));
		refused(FaultCode.CONFLICT, () -> configurations.unlock(Lab.BOB, "bob", "sub/a.xml"));
		refused(FaultCode.CONFLICT, () -> configurations.delete(Lab.BOB, "bob", "sub/a.xml"));
		refused(FaultCode.CONFLICT, () -> configurations.deleteFolder(Lab.BOB, "bob", "sub"));
		assertEquals("ann", configurations.lockOf(Lab.BOB, "bob", "sub/a.xml").orElseThrow().owner());
		assertEquals("3", read("sub/a.xml"));
		assertTrue(configurations.unlock(Lab.ANN, "ann", "sub/a.xml"));
		assertFalse(configurations.unlock(Lab.ANN, "ann", "sub/a.xml"));
		configurations.lock(Lab.BOB, "bob", "sub/a.xml");
		save(Lab.BOB, "sub/a.xml", "bob's");
		assertEquals("bob's", read("sub/a.xml"));
		refused(FaultCode.NOT_FOUND, () -> configurations.lock(Lab.ANN, "ann", "no.xml"));
		refused(FaultCode.FORBIDDEN, () -> configurations.lock(Lab.with("ann", Role.RUN_TESTS), "ann", "sub/a.xml"));
	}

	@Test
	void lockHoldsWhateverWayOthersCome() throws Exception {
		save(Lab.ANN, "a.xml", "1");
		configurations.lock(Lab.ANN, "ann", "a.xml");
		Place asTestConfiguration = new Place("bob", Root.TEST_CONFIGS, "a.xml");
		Files.createSymbolicLink(lab.of("bob").resolve("config/link"), shared);
		Place byLink = new Place("bob", Root.CONFIG, "link/a.xml");
		for (Place place : List.of(asTestConfiguration, byLink, new Place("bob", Root.TESTS, shared + "/a.xml"))) {
			refused(FaultCode.CONFLICT, () -> files.write(Lab.BOB, place, bytes("x"), Expected.ANYTHING));
			refused(FaultCode.CONFLICT, () -> files.delete(Lab.BOB, place, false, Expected.ANYTHING));
			refused(FaultCode.CONFLICT, () -> files.move(Lab.BOB, place, new Place("bob", Root.TEST_CONFIGS, "b.xml"), false));
		}
		assertEquals("1", read("a.xml"));
		configurations.delete(Lab.ANN, "ann", "a.xml");
		save(Lab.BOB, "a.xml", "bob's own");
		assertEquals(Optional.empty(), configurations.lockOf(Lab.ANN, "ann", "a.xml"));
	}

	@Test
	void lockSurvivesARestartAndEndsByItself() throws Exception {
		save(Lab.ANN, "a.xml", "1");
		configurations.lock(Lab.ANN, "ann", "a.xml");
		restart();
		refused(FaultCode.CONFLICT, () -> configurations.lock(Lab.BOB, "bob", "a.xml"));
		save(Lab.ANN, "a.xml", "2");
		now = now.plusSeconds(59 * 60);
		refused(FaultCode.CONFLICT, () -> configurations.lock(Lab.BOB, "bob", "a.xml"));
		save(Lab.ANN, "a.xml", "3");
		now = now.plusSeconds(61 * 60);
		configurations.lock(Lab.BOB, "bob", "a.xml");
		save(Lab.BOB, "a.xml", "4");
		refused(FaultCode.CONFLICT, () -> save(Lab.ANN, "a.xml", "5"));
		assertEquals("4", read("a.xml"));
		assertTrue(configurations.unlock(Lab.ADMIN, "bob", "a.xml"), "an admin ends it");
	}

	@Test
	void lockThatIsNotDurableIsNone() throws Exception {
		save(Lab.ANN, "a.xml", "1");
		blobs.isFull = true;
		refused(FaultCode.UNAVAILABLE, () -> configurations.lock(Lab.ANN, "ann", "a.xml"));
		blobs.isFull = false;
		configurations.lock(Lab.BOB, "bob", "a.xml");
	}

	@Test
	void changeBehindTheBackOfTheLockIsSeen() throws Exception {
		save(Lab.ANN, "a.xml", "1");
		configurations.lock(Lab.ANN, "ann", "a.xml");
		Files.writeString(shared.resolve("a.xml"), "by an editor on the server");
		assertThrows(ChangedException.class, () -> save(Lab.ANN, "a.xml", "2"));
		assertEquals("by an editor on the server", read("a.xml"));
		configurations.lock(Lab.ANN, "ann", "a.xml");
		FileInfo saved = save(Lab.ANN, "a.xml", "2");
		assertThrows(ChangedException.class, () -> configurations.save(Lab.ANN, "ann", "a.xml", bytes("3"), Expected.hash("0")));
		configurations.save(Lab.ANN, "ann", "a.xml", bytes("3"), Expected.hash(saved.hash()));
		assertThrows(ChangedException.class, () -> configurations.save(Lab.ANN, "ann", "new.xml", bytes("3"), Expected.hash(saved.hash())));
	}

	@Test
	void valuesAreFoundByPath() throws Exception {
		save(Lab.ANN, "lab.xml", LAB);
		assertEquals(Optional.of("10.0.0.1"), configurations.value(Lab.ANN, "ann", "lab.xml", "lab/ip"));
		assertEquals(Optional.of("10.0.0.1"), configurations.value(Lab.ANN, "ann", "lab.xml", "//lab//ip/"));
		assertEquals(Optional.of(Map.of("up", "")), configurations.value(Lab.ANN, "ann", "lab.xml", "lab/ports"));
		assertEquals(Optional.of(Map.of("lab", Map.of("ip", "10.0.0.1", "ports", Map.of("up", "")))), configurations.value(Lab.ANN, "ann", "lab.xml", "/"));
		assertEquals(Optional.empty(), configurations.value(Lab.ANN, "ann", "lab.xml", "lab/ip/x"));
		assertEquals(Optional.empty(), configurations.value(Lab.ANN, "ann", "lab.xml", "no"));
		refused(FaultCode.NOT_FOUND, () -> configurations.value(Lab.ANN, "ann", "no.xml", "no"));
		refused(FaultCode.FORBIDDEN, () -> configurations.value(Lab.ANN, "ann", "../ce/config/admin.token", "no"));
		save(Lab.ANN, "broken.xml", "<root><folder>");
		refused(FaultCode.BAD_REQUEST, () -> configurations.value(Lab.ANN, "ann", "broken.xml", "no"));
		configurations.lock(Lab.ANN, "ann", "lab.xml");
		save(Lab.ANN, "lab.xml", LAB.replace("10.0.0.1", "10.0.0.2"));
		assertEquals(Optional.of("10.0.0.2"), configurations.value(Lab.ANN, "ann", "lab.xml", "lab/ip"));
	}

	@Test
	void foldersAndFilesAreListed() throws Exception {
		configurations.createFolder(Lab.ANN, "ann", "empty");
		save(Lab.ANN, "sub/lab.xml", LAB);
		assertEquals(List.of("empty", "sub", "sub/lab.xml"), configurations.list(Lab.ANN, "ann").stream().map(FileInfo::path).toList());
		refused(FaultCode.CONFLICT, () -> configurations.delete(Lab.ANN, "ann", "sub"));
		refused(FaultCode.CONFLICT, () -> configurations.deleteFolder(Lab.ANN, "ann", "sub/lab.xml"));
		configurations.deleteFolder(Lab.ANN, "ann", "sub");
		assertEquals(List.of("empty"), configurations.list(Lab.ANN, "ann").stream().map(FileInfo::path).toList());
		refused(FaultCode.FORBIDDEN, () -> configurations.list(Lab.BOB, "ann"));
	}

	private Path bindings() {
		return lab.of("ann").resolve("config/bindings.xml");
	}

	@Test
	void bindingsAreChangedWithoutTouchingTheRest() throws Exception {
		configurations.setBinding(Lab.ANN, "ann", new Binding("lab.xml", Map.of("switch", "0123456789")));
		assertEquals(List.of(new Binding("lab.xml", Map.of("switch", "0123456789"))), configurations.bindings(Lab.ANN, "ann"));
		Files.writeString(bindings(),
				"<root>\n<!-- kept -->\n<bind>old.xml=/sutX</bind>\n<binding><name>/lab.xml</name><bind config=\"switch\" sut=\"1\"/></binding>\n</root>\n");
		configurations.setBinding(Lab.ANN, "ann", new Binding("lab.xml", Map.of("switch", "0123456789", "router", "2")));
		String text = Files.readString(bindings());
		assertTrue(text.contains("<!-- kept -->") && text.contains("<bind>old.xml=/sutX</bind>"), text);
		assertEquals(Map.of("switch", "0123456789", "router", "2"), configurations.binding(Lab.ANN, "ann", "/lab.xml").orElseThrow().suts());
		assertEquals(Map.of("", "/sutX"), configurations.binding(Lab.ANN, "ann", "old.xml").orElseThrow().suts());
		configurations.setBinding(Lab.ANN, "ann", new Binding("old.xml", Map.of("", "/sutY")));
		assertEquals(Map.of("", "/sutY"), configurations.binding(Lab.ANN, "ann", "old.xml").orElseThrow().suts());
		assertTrue(configurations.deleteBinding(Lab.ANN, "ann", "lab.xml"));
		assertFalse(configurations.deleteBinding(Lab.ANN, "ann", "lab.xml"));
		assertEquals(1, configurations.bindings(Lab.ANN, "ann").size());
		refused(FaultCode.FORBIDDEN, () -> configurations.setBinding(Lab.with("ann", Role.CHANGE_GLOBALS), "ann", new Binding("x", Map.of("a", "b"))));
	}

	@Test
	void componentWithoutABindingTakesThatOfTheDefault() throws Exception {
		configurations.setBinding(Lab.ANN, "ann", new Binding("lab.xml", Map.of("switch", "0123456789")));
		configurations.setBinding(Lab.ANN, "ann", new Binding("default_binding", Map.of("switch", "no", "router", "9876543210")));
		assertEquals(Optional.of("0123456789"), configurations.boundSut(Lab.ANN, "ann", "lab.xml", "switch"));
		assertEquals(Optional.of("/sut1.user"), configurations.boundSutPath(Lab.ANN, "ann", "lab.xml", "switch"));
		assertEquals(Optional.of("9876543210"), configurations.boundSut(Lab.ANN, "ann", "lab.xml", "router"));
		assertEquals(Optional.empty(), configurations.boundSutPath(Lab.ANN, "ann", "lab.xml", "router"));
		assertEquals(Optional.of("no"), configurations.boundSut(Lab.ANN, "ann", "other.xml", "switch"));
		assertEquals(Optional.empty(), configurations.boundSut(Lab.ANN, "ann", "lab.xml", "phone"));
	}

	@Test
	void ofManyWhoBindNoneLosesAnything() throws Exception {
		List<Thread> threads = new ArrayList<>();
		List<Throwable> failures = new ArrayList<>();
		for (int t = 0; t < 4; t++) {
			String name = "file" + t;
			Thread thread = Thread.ofVirtual().unstarted(() -> {
				for (int i = 0; i < 4; i++) {
					try {
						configurations.setBinding(Lab.ANN, "ann", new Binding(name + i, Map.of("a", name)));
					} catch (RpcException e) {
						throw new IllegalStateException(e);
					}
				}
			});
			thread.setUncaughtExceptionHandler((who, e) -> {
				synchronized (failures) {
					failures.add(e);
				}
			});
			thread.start();
			threads.add(thread);
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(List.of(), failures);
		assertEquals(16, configurations.bindings(Lab.ANN, "ann").size());
	}
}
