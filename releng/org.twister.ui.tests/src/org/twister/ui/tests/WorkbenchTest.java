// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twister.rpc.RpcException;

class WorkbenchTest {

	private static final String CONNECT = "org.twister.workbench.connect";

	@TempDir
	static Path home;

	private static Engine engine;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws IOException {
		engine = Engine.start(home);
	}

	@AfterAll
	static void end() throws Exception {
		engine.close();
	}

	@AfterEach
	void disconnect() {
		Bench.disconnect();
	}

	/** Runs the tests of the folder and waits until their run is on the screen. */
	private void run() throws RpcException {
		long id = engine.run(folder.resolve("Ports")).id();
		Bench.await("the run", () -> Bench.texts().anyMatch(t -> t.startsWith("Run #" + id + " ")));
	}

	private Path test(String name, String script) throws IOException {
		Path file = Files.createDirectories(folder.resolve("Ports")).resolve(name);
		Files.writeString(file, "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		return file;
	}

	/** A test that goes on until a file is there. */
	private Path gate(String name) throws IOException {
		Path gate = folder.resolve("go");
		test(name, "echo waiting; while [ ! -e " + gate + " ]; do sleep 0.05; done; echo gone on");
		return gate;
	}

	private static Shell openDialog() {
		Bench.execute(CONNECT);
		Bench.await("the dialog", () -> Bench.dialog("Connect") != null);
		return Bench.ask(() -> Bench.dialog("Connect"));
	}

	private static void fill(Shell dialog, String address, Path home) {
		Bench.ask(() -> {
			Bench.all(dialog, Combo.class).getFirst().setText(address);
			Bench.all(dialog, Text.class).stream().filter(t -> t.isEnabled() && t.getEditable()).findFirst().orElseThrow().setText(home.toString());
			return null;
		});
		Bench.press(dialog, "Connect");
	}

	private void connect() {
		Shell dialog = openDialog();
		fill(dialog, engine.uri().toString(), engine.home());
		Bench.await("the end of the dialog", dialog::isDisposed);
		Bench.await("the EP", () -> Bench.eps().stream().anyMatch(r -> r.startsWith("EP-1 idle")));
	}

	@Test
	void opensOnTheExecutionPerspectiveAndSaysWhatToDo() {
		assertEquals("org.twister.workbench.execution",
				Bench.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getPerspective().getId()));
		assertTrue(Bench.ask(() -> Bench.texts().anyMatch(t -> t.contains("./twister run --ui"))));
	}

	@Test
	void aRefusedConnectionIsExplainedInTheDialogWhichStaysOpen() throws IOException {
		Shell dialog = openDialog();
		fill(dialog, engine.uri().toString(), folder.resolve("nobody"));
		Bench.await("the missing token",
				() -> Bench.all(dialog, Text.class).stream().anyMatch(t -> t.getText().contains("There is no token in " + folder.resolve("nobody"))));
		Path wrong = Files.writeString(folder.resolve("wrong.token"), "0123456789");
		fill(dialog, engine.uri().toString(), wrong);
		Bench.await("another reason",
				() -> Bench.all(dialog, Text.class).stream().noneMatch(t -> t.getText().contains("There is no token")) && dialog.isVisible()
						&& Bench.all(dialog, Text.class).stream().anyMatch(t -> t.getText().toLowerCase().contains("token")));
		Bench.press(dialog, "Cancel");
		Bench.await("the end of the dialog", dialog::isDisposed);
	}

	@Test
	void aRunIsWatchedFromItsStartToItsEnd() throws Exception {
		test("a_pass", "printf '\\033[32mhello from a_pass\\033[0m\\n'");
		test("b_fail", "echo no link; exit 1");
		Path gate = gate("c_wait");
		test("d_last", "exit 0");
		connect();
		run();
		Bench.await("a passed test", () -> Bench.test("a_pass", "pass"));
		Bench.await("a failed test", () -> Bench.test("b_fail", "fail"));
		Bench.await("a running test", () -> Bench.test("c_wait", "running"));
		assertTrue(Bench.ask(() -> Bench.test("d_last", "pending")));
		Bench.await("what the EP does", () -> Bench.eps().getFirst().startsWith("EP-1 busy") && Bench.eps().getFirst().contains("c_wait"));
		Bench.await("the live log", () -> Bench.log().contains("waiting"));
		assertTrue(Bench.ask(Bench::log).contains("\nhello from a_pass\n"), "colours are shown, not their codes");
		Files.createFile(gate);
		Bench.await("the end", () -> Bench.test("d_last", "pass") && Bench.texts().anyMatch(t -> t.equals("completed")));
		Bench.await("the counts", () -> Bench.texts().anyMatch(t -> t.equals("pass 3")) && Bench.texts().anyMatch(t -> t.equals("fail 1")));
		Bench.await("the rest of the log", () -> Bench.log().contains("gone on"));
		Bench.selectTest(n -> n.equals("b_fail"));
		Bench.await("its part of the log", () -> Bench.markedInLog().contains("START") && Bench.markedInLog().contains("b_fail"));
	}

	@Test
	void stopEndsTheRun() throws Exception {
		gate("a_wait");
		test("b_never", "exit 0");
		connect();
		run();
		Bench.await("a running test", () -> Bench.test("a_wait", "running"));
		Bench.execute("org.twister.ui.monitor.stop");
		Bench.await("the end", () -> Bench.test("a_wait", "aborted") && Bench.test("b_never", "not executed"));
		Bench.await("how it ended", () -> Bench.texts().anyMatch(t -> t.equals("stopped")));
	}

	@Test
	void pauseTakesEffectAfterTheCurrentTestUntilResumed() throws Exception {
		Path gate = gate("a_wait");
		test("b_next", "exit 0");
		connect();
		run();
		Bench.await("a running test", () -> Bench.test("a_wait", "running"));
		Bench.execute("org.twister.ui.monitor.pause");
		Bench.await("that it will pause", () -> Bench.texts().anyMatch(t -> t.startsWith("pausing")));
		Files.createFile(gate);
		Bench.await("the pause", () -> Bench.test("b_next", "paused") && Bench.texts().anyMatch(t -> t.equals("paused")));
		Bench.execute("org.twister.ui.monitor.resume");
		Bench.await("the end", () -> Bench.test("b_next", "pass") && Bench.texts().anyMatch(t -> t.equals("completed")));
	}

	@Test
	void aKilledEngineLeavesTheViewsWithTheirAgeUntilItIsBack() throws Exception {
		test("a_pass", "exit 0");
		connect();
		run();
		Bench.await("the end of the run", () -> Bench.texts().anyMatch(t -> t.equals("completed")));
		engine.kill();
		Bench.await("the loss", () -> Bench.texts().anyMatch(t -> t.contains("This is how it was")));
		assertTrue(Bench.ask(() -> Bench.test("a_pass", "pass")), "the data stays");
		engine.restart();
		Bench.await("the return", () -> Bench.texts().noneMatch(t -> t.contains("This is how it was")));
		assertFalse(Bench.ask(() -> Bench.tests().isEmpty()));
	}
}
