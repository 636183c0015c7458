// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.Scripts.Result;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Scripts in real processes. */
@Timeout(120)
class ScriptsTest {

	private static final Duration LONG = Duration.ofSeconds(100);

	@TempDir
	Path folder;
	private Lab lab;
	private ScriptsComponent scripts;
	private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

	@BeforeEach
	void open() throws IOException {
		lab = new Lab(folder);
		scripts = lab.scripts();
	}

	@AfterEach
	void nothingIsLeft() {
		scripts.deactivate();
		assertEquals(List.of(), processes());
	}

	private List<ProcessHandle> processes() {
		return new ProcessTree(Mark.ofHome(lab.home), 0).find();
	}

	private Result run(Object script, String... arguments) throws RpcException, InterruptedException {
		return scripts.run("ann", script.toString(), List.of(arguments), LONG, lines::add);
	}

	private FaultCode refused(String user, Object script) {
		return assertThrows(RpcException.class, () -> scripts.run(user, script.toString(), List.of(), LONG, lines::add)).code();
	}

	@Test
	void whatItWritesAndHowItEndedIsTold() throws Exception {
		Path script = lab.script("a/s.sh", "#!/bin/sh", "echo \"$1|$#\"; echo trouble >&2; printf 'no end'; exit 3");
		Result result = run(script, "two words", "");
		assertEquals(3, result.exitCode());
		assertFalse(result.ok());
		assertFalse(result.timedOut());
		assertEquals("two words|2\nno end", result.output());
		assertEquals(Set.of("two words|2", "trouble", "no end"), Set.copyOf(lines));
	}

	@Test
	void anyInterpreterWillDo() throws Exception {
		Result result = run(lab.script("s.any", "#!/usr/bin/env python3", "print('from python')"));
		assertTrue(result.ok());
		assertEquals("from python\n", result.output());
	}

	@Test
	void itRunsInItsFolderWithoutInputAndWithoutSecrets() throws Exception {
		Result result = scripts.run("ann", 12,
				lab.script("deep/s.sh", "#!/bin/sh", "pwd; cat; env | sed 's/=.*//' | sort | tr '\\n' ' '; echo; echo $TWISTER_USER $TWISTER_RUN")
						.toString(),
				List.of(), LONG, false, lines::add);
		String[] told = result.output().split("\n");
		assertEquals(lab.tests.resolve("deep").toString(), told[0]);
		Set<String> names = new TreeSet<>(List.of(told[1].split(" ")));
		names.removeAll(Set.of("PWD", "OLDPWD", "SHLVL", "_"));
		assertEquals(Set.of("LC_ALL", "PATH", "TWISTER_RUN", "TWISTER_SCRIPT", "TWISTER_USER"), names);
		assertEquals("ann 12", told[2]);
	}

	@Test
	void oneThatIsNotExecutableIsMadeSo() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "echo done");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-r-----"));
		assertEquals("done\n", run(script).output());
		assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(script)));
	}

	@Test
	void whatIsNoScriptIsRefused() throws Exception {
		assertEquals(FaultCode.NOT_FOUND, refused("ann", "none.sh"));
		assertEquals(FaultCode.BAD_REQUEST, refused("ann", lab.tests));
		Path plain = lab.script("plain.sh", "echo hello");
		assertEquals(FaultCode.BAD_REQUEST, refused("ann", plain));
		assertEquals(List.of(), lines);
	}

	@Test
	void oneWithoutItsInterpreterFails() throws Exception {
		assertFalse(run(lab.script("bad.sh", "#!/no/such/interpreter")).ok());
		assertTrue(lines.getFirst().contains("bad.sh"), lines.toString());
	}

	@Test
	void onlyFromTheRootsAndThroughNoLinkOutOfThem() throws Exception {
		Path outside = Lab.file(folder.resolve("elsewhere/s.sh"), "#!/bin/sh", "echo outside");
		assertEquals(FaultCode.FORBIDDEN, refused("ann", outside));
		assertEquals(FaultCode.FORBIDDEN, refused("ann", "../elsewhere/s.sh"));
		assertEquals(FaultCode.FORBIDDEN, refused("ann", Files.createSymbolicLink(lab.tests.resolve("link.sh"), outside)));
		assertFalse(Files.isExecutable(outside), "it was left as it is");
		Files.createSymbolicLink(lab.tests.resolve("inside.sh"), lab.script("real/s.sh", "#!/bin/sh", "pwd"));
		assertEquals(lab.tests.resolve("real") + "\n", run("inside.sh").output());
	}

	@Test
	void onlyWithTheRoleUnlessTheEngineIsPrivate() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "echo $TWISTER_USER");
		assertEquals(FaultCode.FORBIDDEN, refused("bob", script));
		assertEquals(FaultCode.FORBIDDEN, refused("nobody", script));
		lab.isPrivate = true;
		assertEquals("bob\n", scripts.run("bob", script.toString(), List.of(), LONG, lines::add).output());
	}

	@Test
	void oneThatIgnoresSignalsIsKilledAtItsTimeOutWithAllThatItStarted() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "trap '' TERM INT HUP", "setsid sleep 400 &", "(setsid sleep 401 &) ", "sleep 402 &", "echo on my way",
				"while :; do sleep 1; done");
		Result result = scripts.run("ann", script.toString(), List.of(), Duration.ofSeconds(1), lines::add);
		assertTrue(result.timedOut());
		assertFalse(result.ok());
		assertEquals(-1, result.exitCode());
		assertEquals(List.of("on my way"), lines);
		assertEquals(List.of(), processes());
	}

	@Test
	void aDaemonThatItLeavesBehindIsKilledAtItsEnd() throws Exception {
		Result result = run(lab.script("s.sh", "#!/bin/sh", "setsid sh -c 'while :; do echo noise; done' &", "echo started"));
		assertTrue(result.ok());
		assertTrue(lines.contains("started"));
		assertEquals(List.of(), processes());
	}

	@Test
	void aFloodOfOutputFillsNeitherMemoryNorLog() throws Exception {
		Result result = run(
				lab.script("s.py", "#!/usr/bin/env python3", "import sys", "line = 'x' * 99 + '\\n'", "for i in range(1000): sys.stdout.write(line * 1000)"));
		assertTrue(result.ok());
		assertEquals(Output.MOST_KEPT, result.output().length());
		long told = lines.stream().mapToLong(l -> l.length() + 1).sum();
		assertTrue(told <= Output.MOST_TOLD + 100, told + " bytes");
		assertEquals("... (more than 8 MB of output: the rest is left out)", lines.getLast());
	}

	@Test
	void aLineWithoutEndIsToldInPieces() throws Exception {
		run(lab.script("s.py", "#!/usr/bin/env python3", "print('y' * 150000)"));
		assertEquals(List.of(Output.LONGEST_LINE, Output.LONGEST_LINE, 150000 - 2 * Output.LONGEST_LINE), lines.stream().map(String::length).toList());
	}

	@Test
	void linesAreToldWhileItRuns() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "echo first", "while [ ! -e go ]; do sleep 0.05; done", "echo second");
		Result result = scripts.run("ann", script.toString(), List.of(), LONG, line -> {
			lines.add(line);
			if (line.equals("first")) {
				lab.settings.put("told", line);
				create(lab.tests.resolve("go"));
			}
		});
		assertTrue(result.ok());
		assertEquals(List.of("first", "second"), lines);
	}

	private static void create(Path file) {
		try {
			Files.createFile(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whoeverWaitsForItMayBeInterrupted() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "trap '' TERM", "echo ready", "while :; do sleep 1; done");
		CountDownLatch ready = new CountDownLatch(1);
		CompletableFuture<Thread> waiter = new CompletableFuture<>();
		CompletableFuture<Result> end = CompletableFuture.supplyAsync(() -> {
			waiter.complete(Thread.currentThread());
			try {
				return scripts.run("ann", script.toString(), List.of(), LONG, line -> ready.countDown());
			} catch (RpcException | InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}, task -> Thread.ofPlatform().start(task));
		assertTrue(ready.await(60, TimeUnit.SECONDS));
		waiter.get().interrupt();
		ExecutionException e = assertThrows(ExecutionException.class, () -> end.get(60, TimeUnit.SECONDS));
		assertEquals(InterruptedException.class, e.getCause().getCause().getClass());
		assertEquals(List.of(), processes());
	}

	@Test
	void oneThatDiesOfASignalHasFailed() throws Exception {
		Result result = run(lab.script("s.sh", "#!/bin/sh", "kill -9 $$"));
		assertEquals(137, result.exitCode());
		assertFalse(result.ok());
	}

	@Test
	void whatAnEarlierEngineLeftIsEndedBeforeTheFirstScript() throws Exception {
		Path script = lab.script("s.sh", "#!/bin/sh", "setsid sleep 403 >/dev/null 2>&1 </dev/null &");
		scripts.run("ann", 5, script.toString(), List.of(), LONG, true, lines::add);
		assertEquals(1, processes().size(), "it may live on");
		ScriptsComponent next = lab.scripts();
		next.run("ann", 6, lab.script("t.sh", "#!/bin/sh", "exit 0").toString(), List.of(), LONG, false, lines::add);
		assertEquals(List.of(), processes());
		next.deactivate();
	}
}
