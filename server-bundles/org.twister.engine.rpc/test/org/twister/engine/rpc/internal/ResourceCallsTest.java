// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.TestBeds.Need;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.HttpExchange;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.TestRole;

/** The calls of version 2 about resources, with the real allocator: what they take, and what they answer. */
class ResourceCallsTest {

	private static final String BEDS = """
			{"version": 3, "name": "/", "meta": {}, "children": {
			  "tb1": {"id": "0f3a9c2b71", "meta": {"epnames": "EP-1"}, "children": {
			    "zz": {"id": "1111111111", "meta": {"ip": "10.0.0.5", "no": ""}, "children": {}},
			    "aa": {"id": "0000000000", "meta": {}, "children": {}}}},
			  "tb2": {"id": "2222222222", "meta": {}, "children": {}}}}
			""";

	@TempDir
	private Path home;
	private ResourceAllocator allocator;
	private ResourceEndpoint endpoint;

	@BeforeEach
	void makeLab() throws Exception {
		Files.createDirectories(home.resolve("users/ana"));
		Files.createDirectories(home.resolve("config"));
		Files.writeString(home.resolve("config/resources.json"), BEDS);
		// the allocator of engine.resources, which is none of this bundle's dependencies: reached as OSGi would
		EventLog log = log();
		Audit audit = (caller, action, object, detail) -> {
			// nobody reads it here
		};
		allocator = (ResourceAllocator) Class.forName("org.twister.engine.resources.internal.Allocator")
				.getConstructor(Settings.class, EventLog.class, Audit.class, Users.class, Roots.class)
				.newInstance(settings(false), log, audit, new People(home), new LabFiles(home));
		endpoint = new ResourceEndpoint(settings(false), allocator, new People(home));
	}

	private Settings settings(boolean legacyLoopback) {
		return (Settings) Proxy.newProxyInstance(Settings.class.getClassLoader(), new Class<?>[]{Settings.class},
				(proxy, method, arguments) -> switch (method.getName()) {
				case "home" -> home;
				case "owner" -> "lab";
				case "value" -> arguments[0].equals("legacy_loopback") ? "" + legacyLoopback : arguments[1];
				default -> throw new UnsupportedOperationException(method.toString());
				});
	}

	/** A journal that takes everything and tells nothing. */
	private static EventLog log() {
		Class<?> type = EventLog.class;
		return (EventLog) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> switch (method.getName()) {
		case "append" -> List.of();
		case "snapshot" -> Optional.empty();
		case "isTrimmable" -> false;
		default -> null;
		});
	}

	private Object call(String user, long run, String name, Object... arguments) throws Exception {
		TestOrder order = new TestOrder(new TaskRef(run, 3, 1), 1003, "/tests/lacp.py", TestRole.TEST, 102, "LACP", 101, "tb1", true, "python", List.of(),
				Map.of(), 0,
				user, "ports.xml");
		return endpoint.call(order, new EpRef(user, "EP-1"), name, List.of(arguments));
	}

	private Object ana(String name, Object... arguments) throws Exception {
		return call("ana", 0, name, arguments);
	}

	@Test
	void getResourceAnswersWithPropertiesPathAndSortedIdsOfChildren() throws Exception {
		assertEquals(Map.of("id", "0f3a9c2b71", "meta", Map.of("epnames", "EP-1"), "path", "tb1", "children", List.of("0000000000", "1111111111")),
				ana("getResource", "/tb1"));
		assertEquals("tb1/zz", ((Map<?, ?>) ana("get_resource", "1111111111")).get("path"));
		assertEquals(ana("getResource", "/"), ana("getResource", "1"));
		assertEquals(List.of("0f3a9c2b71", "2222222222"), ((Map<?, ?>) ana("getResource", 1)).get("children"));
	}

	@Test
	void getResourceOfAPropertyAnswersWithItsValue() throws Exception {
		assertEquals("10.0.0.5", ana("getResource", "/tb1/zz:ip"));
		assertEquals("10.0.0.5", ana("getResource", "1111111111:ip"));
		assertEquals("", ana("getResource", "/tb1/zz:none"));
		assertEquals("", ana("getResource", "/tb1/zz:no"));
		assertTrue(((String) ana("getResource", "/tb1:a:b")).startsWith("*ERROR* "));
	}

	@Test
	void whatIsMissingIsFalseAndNothingAtAllIsAnError() throws Exception {
		for (String query : List.of("/none", "tb1", "/tb1/none", "/none:ip", "ffffffffff")) {
			assertEquals(false, ana("getResource", query), query);
			assertEquals(false, ana("getResourceStatus", query), query);
			assertEquals(false, ana("allocResource", query), query);
			assertEquals(false, ana("reserveResource", query), query);
			assertEquals(false, ana("freeResource", query), query);
			assertEquals(false, ana("deleteResource", query), query);
			assertEquals(false, ana("renameResource", query, "x"), query);
		}
		Files.delete(home.resolve("config/resources.json"));
		assertEquals("*ERROR* There are no resources defined!", ana("getResource", "/tb1"));
		assertEquals("*ERROR* There are no SUTs defined!", ana("getSut", "/lab.user"));
	}

	@Test
	void setResourceMakesOneOrMerges() throws Exception {
		String id = (String) ana("setResource", "/dev/", "/tb1", Map.of("ip", "1.2.3.4", "n", 5, "on", true));
		assertTrue(id.matches("[0-9a-f]{10}"), id);
		assertEquals(Map.of("ip", "1.2.3.4", "n", "5", "on", "True"), ((Map<?, ?>) ana("getResource", id)).get("meta"));
		assertEquals(true, ana("setResource", "dev", "0f3a9c2b71", "{'ip': u'5.6.7.8', \"more\": None}"));
		assertEquals(Map.of("ip", "5.6.7.8", "n", "5", "on", "True", "more", ""), ((Map<?, ?>) ana("getResource", "/tb1/dev")).get("meta"));
		assertEquals(true, ana("setResource", "dev", "/tb1", "{\"json\": [1, {\"a\": true}]}"));
		assertEquals("[1,{\"a\":true}]", ana("getResource", "/tb1/dev:json"));
		assertTrue(((String) ana("setResource", "tb3")).matches("[0-9a-f]{10}"));
		assertEquals("tb3", ((Map<?, ?>) ana("getResource", "/tb3")).get("path"));
	}

	@Test
	void setResourceRefusesWhatCannotBe() throws Exception {
		for (Object[] bad : new Object[][]{{"x", "/none"}, {"", "/"}, {"a:b", "/"}, {"x", "/", "{'a': "}, {"x", "/", "__import__('os')"}, {"x", "/", "[1]"},
				{"x", "/", "{".repeat(5000)}}) {
			Object answer = ana("setResource", bad);
			assertTrue(answer instanceof String text && text.startsWith("*ERROR* "), List.of(bad) + ": " + answer);
		}
		assertEquals(BEDS, Files.readString(home.resolve("config/resources.json")));
	}

	@Test
	void renamesAResourceOrAProperty() throws Exception {
		assertEquals(true, ana("renResource", "/tb1/zz", "switch"));
		assertEquals("1111111111", ((Map<?, ?>) ana("getResource", "/tb1/switch")).get("id"));
		assertEquals(true, ana("rename_resource", "/tb1/switch:ip", "address"));
		assertEquals("10.0.0.5", ana("getResource", "/tb1/switch:address"));
		assertEquals(false, ana("renameResource", "/tb1/switch:ip", "x"));
		for (String name : List.of("a/b", "a:b", "")) {
			assertTrue(((String) ana("renameResource", "/tb1", name)).startsWith("*ERROR* "));
		}
		assertTrue(((String) ana("renameResource", "/tb1/aa", "switch")).startsWith("*ERROR* "), "taken");
	}

	@Test
	void deletesAResourceOrAProperty() throws Exception {
		assertEquals(true, ana("deleteResource", "/tb1/zz:ip"));
		assertEquals("", ana("getResource", "/tb1/zz:ip"));
		assertEquals(false, ana("deleteResource", "/tb1/zz:ip"));
		assertEquals(true, ana("deleteResource", "/tb1"));
		assertEquals(false, ana("getResource", "1111111111"));
	}

	@Test
	void statusFollowsAllocationReservationAndFreeing() throws Exception {
		assertEquals(1, ana("getResourceStatus", "/tb1"));
		assertEquals(3, ana("reserveResource", "/tb1"));
		assertEquals(3, ana("getResourceStatus", "/tb1"));
		assertEquals(2, ana("allocResource", "/tb1"));
		assertEquals(2, ana("getResourceStatus", "0f3a9c2b71"));
		assertEquals(false, ana("allocResource", "/tb1"));
		assertEquals(false, ana("reserveResource", "/tb1/zz"));
		assertEquals(false, call("bob", 0, "allocResource", "/tb1"));
		assertTrue(((String) call("bob", 0, "freeResource", "/tb1")).contains("ana"));
		assertEquals(1, ana("freeResource", "/tb1"));
		assertEquals(1, ana("freeResource", "/tb1"));
		assertEquals(1, ana("getResourceStatus", "/tb1"));
		assertEquals(2, call("bob", 0, "alloc_resource", "/tb1"));
	}

	@Test
	void callsOfARunsOwnTestsSucceed() throws Exception {
		((TestBeds) allocator).take(12, "ana", List.of(new Need("tb1", List.of())), turn -> {});
		assertEquals(2, call("ana", 12, "getResourceStatus", "/tb1"));
		assertEquals(2, call("ana", 12, "allocResource", "/tb1"));
		assertEquals(3, call("ana", 12, "reserveResource", "/tb1/zz"));
		assertEquals(1, call("ana", 12, "freeResource", "/tb1"));
		assertEquals(true, call("ana", 12, "setResource", "zz", "/tb1", Map.of("seen", "1")));
		assertEquals(false, call("bob", 13, "reserveResource", "/tb1"));
	}

	@Test
	void sutsHaveCallsOfTheirOwnAndRootTwo() throws Exception {
		String id = (String) ana("setSut", "lab.user", "/", "{'_epnames_ana': 'EP-1'}");
		assertEquals("lab.user", ((Map<?, ?>) ana("getSut", "/lab.user")).get("path"));
		assertEquals(ana("getSut", id), ana("getResource", id, 2));
		assertEquals(3, ana("reserveResource", "/lab.user", 2));
		assertEquals(1, ana("freeResource", "/lab.user", 2));
		assertEquals(true, ana("renameSut", "/lab.user", "rack.user"));
		assertEquals(true, ana("deleteSut", "/rack.user"));
	}

	@Test
	void callsOfVersionThreeReserveLockAndTellByWhom() throws Exception {
		assertEquals(true, ana("reserve_tb", "tb1"));
		assertEquals("ana", ana("is_tb_reserved", "/tb1"));
		assertEquals("ana", ana("isTbReserved", "/tb1"), "as an EP asks for it");
		assertTrue(endpoint.functions().containsAll(List.of("isTbReserved", "is_tb_reserved", "listAllTbs", "getResource", "get_resource")));
		assertTrue(endpoint.functions().stream().noneMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("xml")), endpoint.functions().toString());
		assertEquals("false", ana("is_tb_locked", "/tb1"));
		assertTrue(((String) call("bob", 0, "reserve_tb", "/tb1")).startsWith("*ERROR* /tb1 is held by ana"));
		assertTrue(((String) call("bob", 0, "update_meta_tb", "/tb1", "", Map.of("a", "b"))).startsWith("*ERROR* "));
		assertEquals(true, ana("update_meta_tb", "zz", "/tb1", Map.of("a", "b")));
		assertEquals("b", ana("get_tb", "/tb1/zz:a"));
		assertEquals(true, ana("save_reserved_tb", "tb1"));
		assertEquals(true, ana("lock_tb", "tb2"));
		assertEquals(List.of(Map.of("path", "tb2", "user", "ana")), ana("list_locked_tb"));
		assertEquals(List.of(Map.of("id", "0f3a9c2b71", "name", "tb1", "status", "reserved", "user", "ana"),
				Map.of("id", "2222222222", "name", "tb2", "status", "locked", "user", "ana")), ana("list_all_tbs"));
		assertEquals(true, ana("unlock_tb", "tb2"));
		assertTrue(((String) ana("discard_release_reserved_tb", "tb1")).startsWith("*ERROR* "));
		assertEquals(true, ana("save_release_reserved_tb", "tb1"));
		assertEquals("false", ana("is_tb_reserved", "tb1"));
		assertEquals(List.of(), ana("list_reserved_tb"));
		String id = (String) ana("create_new_sut", "lab.user", "/", Map.of());
		assertEquals("lab.user", ((Map<?, ?>) ana("get_sut", id)).get("path"));
		assertTrue(((String) ana("create_component_sut", "dut", "/lab.user")).matches("[0-9a-f]{10}"));
		assertTrue(((String) ana("reserve_sut", "/none")).startsWith("*ERROR* "));
	}

	@Test
	void filesAreTransferredInsideOfTheUsersFolders() throws Exception {
		Caller ana = new Caller("ana", false, false);
		String xml = home.resolve("users/ana/beds.xml").toString();
		assertTrue(post("export_xml", ana, xml).contains("<boolean>1</boolean>"));
		ana("deleteResource", "/tb2");
		assertTrue(post("import_xml", ana, xml).contains("<boolean>1</boolean>"));
		assertEquals("2222222222", ((Map<?, ?>) ana("getResource", "/tb2")).get("id"));
		assertTrue(post("import_xml", ana, "/etc/passwd").contains("*ERROR* "));
		assertThrows(IllegalArgumentException.class, () -> ana("export_xml", xml), "not for tests");
	}

	@Test
	void whoMayNotChangeATreeDoesNot() throws Exception {
		Caller guest = new Caller("guest", Set.of(), false, false);
		for (String change : List.of("setResource", "deleteResource", "create_new_tb", "delete_tb", "create_new_sut", "set_sut")) {
			String answer = post(change, guest, change.startsWith("delete") ? "/tb2" : "x1");
			assertTrue(answer.contains("needs the role CHANGE_"), change + ": " + answer);
		}
		assertTrue(((String) call("guest", 12, "setResource", "x1")).contains("needs the role CHANGE_TESTBED"), "a test of his neither");
		assertEquals(BEDS, Files.readString(home.resolve("config/resources.json")));
	}

	@Test
	void theEndpointAsksForALoginAndListsWhatItHas() throws Exception {
		assertEquals("401 ", post("tree", null));
		assertTrue(post("system.listMethods", new Caller("ana", false, false)).contains("getResourceStatus"));
		assertTrue(post("echo", new Caller("ana", false, false), "x").contains("RA reply: x"));
		assertTrue(post("tree", new Caller("ana", false, false)).contains("10.0.0.5"));
		endpoint = new ResourceEndpoint(settings(true), allocator, new People(home));
		assertTrue(post("reserveResource", null, "/tb2").contains("<i4>3</i4>"));
		assertEquals("lab", allocator.claims().getFirst().user());
	}

	private String post(String method, Caller caller, String... strings) throws Exception {
		StringBuilder body = new StringBuilder("<methodCall><methodName>" + method + "</methodName><params>");
		for (String string : strings) {
			body.append("<param><value><string>").append(string).append("</string></value></param>");
		}
		byte[] request = body.append("</params></methodCall>").toString().getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		HttpExchange exchange = (HttpExchange) Proxy.newProxyInstance(HttpExchange.class.getClassLoader(), new Class<?>[]{HttpExchange.class},
				(proxy, call, arguments) -> switch (call.getName()) {
				case "method" -> "POST";
				case "path" -> "/ra/";
				case "header" -> arguments[0].equals("Content-Type") ? "text/xml" : null;
				case "caller" -> Optional.ofNullable(caller);
				case "isLoopback" -> true;
				case "body" -> new ByteArrayInputStream(request);
				case "respond" -> respond(answer, (int) arguments[0], (byte[]) arguments[2]);
				default -> null;
				});
		endpoint.handle(exchange);
		return answer.toString(StandardCharsets.UTF_8);
	}

	private static Object respond(ByteArrayOutputStream answer, int status, byte[] body) throws IOException {
		answer.write((status == 200 ? new String(body, StandardCharsets.UTF_8) : status + " ").getBytes(StandardCharsets.UTF_8));
		return null;
	}
}
