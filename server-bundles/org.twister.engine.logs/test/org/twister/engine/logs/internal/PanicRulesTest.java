// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.PanicRules.Rule;
import org.twister.rpc.FaultCode;
import org.twister.rpc.PanicService;
import org.twister.rpc.PanicService.AddPanicRule;
import org.twister.rpc.PanicService.CheckExpression;
import org.twister.rpc.PanicService.CheckedExpression;
import org.twister.rpc.PanicService.ListPanicRules;
import org.twister.rpc.PanicService.Place;
import org.twister.rpc.PanicService.RemovePanicRule;
import org.twister.rpc.PanicService.UpdatePanicRule;
import org.twister.rpc.RpcException;

class PanicRulesTest {

	@TempDir
	Path folder;

	private Path file;
	private PanicRulesComponent rules;
	private final List<String> audited = new ArrayList<>();
	private final Audit audit = (caller, action, object, detail) -> audited.add(caller.user() + " " + action);

	@BeforeEach
	void start() {
		file = folder.resolve("PanicDetectData.json");
		rules = new PanicRulesComponent(file, Clock.fixed(Instant.parse("2026-03-01T10:00:00.5Z"), ZoneOffset.UTC));
	}

	private boolean strikes(String user, String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		return rules.matcher(user).find(bytes, 0, bytes.length) != null;
	}

	@Test
	void rulesAreInTheFileOfOld() throws Exception {
		Rule first = rules.add("ann", "Kernel panic", true);
		Rule second = rules.add("ann", "Oops: \\d+", false);
		rules.add("bob", "bad", true);
		assertEquals("1772359200|500000", first.id());
		assertNotEquals(first.id(), second.id());
		PanicRulesComponent again = new PanicRulesComponent(file, Clock.systemUTC());
		assertEquals(List.of(first, second), again.list("ann"));
		assertEquals(3, again.list(null).size());
		String text = Files.readString(file);
		assertTrue(text.replaceAll("\\s", "").startsWith("{\"ann\":{\"1772359200|500000\":{\"expression\":\"Kernelpanic\",\"enabled\":true}"), text);
	}

	@Test
	void aChangeIsLookedForAtOnce() throws Exception {
		assertFalse(strikes("ann", "Kernel panic"));
		Rule rule = rules.add("ann", "panic", true);
		assertTrue(strikes("ann", "Kernel panic"));
		assertFalse(strikes("bob", "Kernel panic"), "rules are their user's");
		assertEquals("fault", rules.update("ann", rule.id(), "fault", null).expression());
		assertFalse(strikes("ann", "Kernel panic"));
		assertTrue(strikes("ann", "segfault"));
		assertFalse(rules.update("ann", rule.id(), null, false).enabled());
		assertFalse(strikes("ann", "segfault"));
		rules.remove("ann", rule.id());
		assertEquals(List.of(), rules.list("ann"));
		assertEquals(FaultCode.NOT_FOUND, assertThrows(RpcException.class, () -> rules.remove("ann", rule.id())).code());
	}

	@Test
	void whatCannotBeMatchedInLinearTimeIsRefusedWithItsPlace() {
		for (String expression : List.of("abc(?=x)", "(a)b\\1", "x(?<!y)")) {
			RpcException refusal = assertThrows(RpcException.class, () -> rules.add("ann", expression, true));
			assertEquals(FaultCode.BAD_REQUEST, refusal.code());
			assertTrue(refusal.getMessage().contains("at position "), refusal.getMessage());
		}
		assertTrue(assertThrows(RpcException.class, () -> rules.add("ann", "abc(?=x)", true)).getMessage().contains("a look-around at position 4"));
		assertThrows(RpcException.class, () -> rules.add("ann", "  ", true));
		assertThrows(RpcException.class, () -> rules.add("ann", "two\nlines", true));
		assertFalse(Files.exists(file));
	}

	@Test
	void whatIsNoExpressionIsTextWithAWarning() throws Exception {
		Rule rule = rules.add("ann", "error [core", true);
		assertTrue(rule.warning().contains("the text itself is looked for"), rule.warning());
		assertTrue(strikes("ann", "an error [core dumped]"));
	}

	@Test
	void aFileThatWasEditedByHandIsObeyed() throws Exception {
		rules.add("ann", "panic", true);
		Files.writeString(file,
				"{\"ann\": {\"1|2\": {\"expression\": \"by hand\", \"enabled\": true}, \"3|4\": {\"expression\": \"(a)\\\\1\", \"enabled\": true}}}");
		List<Rule> read = rules.list("ann");
		assertEquals(List.of("by hand", "(a)\\1"), read.stream().map(Rule::expression).toList());
		assertTrue(read.get(1).warning().startsWith("never looked for: a back-reference"), read.get(1).warning());
		assertTrue(strikes("ann", "done by hand"));
		rules.add("ann", "more", true);
		assertTrue(Files.readString(file).contains("by hand"));
		Files.writeString(file, "{ not JSON");
		assertEquals(3, rules.list("ann").size(), "what was known stays");
	}

	@Test
	void anExpressionIsCheckedWithASample() throws Exception {
		PanicServiceComponent service = new PanicServiceComponent(rules, audit);
		CheckedExpression checked = service.check(new CheckExpression("o+ps", "all well\r\nooops\n\nan oops, oops"));
		assertEquals(List.of(new Place(2, 0, 5), new Place(4, 3, 7)), checked.matches());
		assertEquals(PanicService.ExpressionKind.REFUSED, service.check(new CheckExpression("a(?!b)", "ab")).kind());
		assertEquals(PanicService.ExpressionKind.TEXT, service.check(new CheckExpression("a(", "ab a(")).kind());
	}

	@Test
	void changesNeedARoleAndAreRecorded() throws Exception {
		PanicServiceComponent service = new PanicServiceComponent(rules, audit);
		Caller ann = new Caller("ann", false, false);
		Caller guest = new Caller("ann", Set.of(), false, false);
		assertThrows(RpcException.class, () -> guest.call(() -> service.add(new AddPanicRule(null, "oops", true))));
		String id = ann.call(() -> service.add(new AddPanicRule(null, "oops", true))).id();
		assertThrows(RpcException.class, () -> guest.call(() -> service.update(new UpdatePanicRule(null, id, null, false))));
		assertThrows(RpcException.class, () -> guest.call(() -> {
			service.remove(new RemovePanicRule(null, id));
			return null;
		}));
		ann.call(() -> service.update(new UpdatePanicRule(null, id, null, false)));
		ann.call(() -> {
			service.remove(new RemovePanicRule(null, id));
			return null;
		});
		assertEquals(List.of("ann panic.add", "ann panic.update", "ann panic.remove"), audited);
	}

	@Test
	void rulesOfOthersNeedAnAdmin() throws Exception {
		rules.add("bob", "bad", true);
		PanicServiceComponent service = new PanicServiceComponent(rules, audit);
		assertEquals(0, new Caller("ann", false, false).call(() -> service.list(new ListPanicRules(null))).size());
		assertThrows(RpcException.class, () -> new Caller("ann", false, false).call(() -> service.list(new ListPanicRules("bob"))));
		assertEquals(1, new Caller("ann", true, false).call(() -> service.list(new ListPanicRules("bob"))).size());
	}
}
