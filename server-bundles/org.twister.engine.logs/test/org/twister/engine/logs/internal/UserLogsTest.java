// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.Roots;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.Users;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

@Timeout(120)
class UserLogsTest implements Roots, Users {

	private static final TaskRef FIRST = new TaskRef(3, 1, 1);

	@TempDir
	Path temporary;

	private Path home;
	private Path folder;
	private RunLogsComponent logs;
	private UserLogsComponent shown;

	@BeforeEach
	void start() throws IOException {
		home = Files.createDirectories(temporary.resolve("home"));
		folder = temporary.resolve("logs of ann");
		Files.createDirectories(home.resolve("config"));
		Files.writeString(home.resolve("config/fwmconfig.xml"),
				"""
						<Root>
						<FileType>config</FileType>
						<LogFiles><logRunning>run.log</logRunning><logDebug>log_debug.log</logDebug><logSummary>../evil</logSummary><logTest>log_test.log</logTest><logCli>out.log</logCli></LogFiles>
						</Root>
						""");
		restart();
	}

	private void restart() {
		logs = new RunLogsComponent(new FolderBlobs(home), Surroundings.settings(home, Map.of()), user -> LogTypes.of(find(user).get().configuration()),
				user -> PanicMatcher.NONE, Surroundings.disk(new AtomicLong(Long.MAX_VALUE)));
		shown = new UserLogsComponent(Surroundings.settings(home, Map.of()), this, this, logs);
	}

	@AfterEach
	void stop() {
		shown.stop();
		logs.stop();
	}

	@Override
	public List<User> list() {
		return List.of(find("ann").get());
	}

	@Override
	public Optional<User> find(String name) {
		return Optional.of(new User(name, home.resolve("config/fwmconfig.xml"), Set.of(), false));
	}

	@Override
	public Path folder(String user, Root root) {
		return folder;
	}

	@Override
	public Path resolve(String user, Root from, String name) throws RpcException {
		if (name.endsWith(".token")) {
			throw new RpcException(FaultCode.FORBIDDEN, name + " is none of the user's business.");
		}
		return folder.resolve(name);
	}

	@Override
	public List<Path> allowed(String user) {
		return List.of(folder);
	}

	/** Opens a run and waits until LogsPath shows it. */
	private void open(long run) throws Exception {
		logs.open(run, Surroundings.plan(Map.of()));
		awaitShown(run);
	}

	private void awaitShown(long run) throws Exception {
		Path note = home.resolve("users/ann/logs.json");
		while (!Files.exists(note) || Shown.read(note).run() != run) {
			Thread.sleep(5);
		}
	}

	private String text(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	private String read(String name, long from) throws IOException {
		try (InputStream in = shown.read("ann", name, from)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theLatestRunIsShownUnderTheNamesOfItsUser() throws Exception {
		open(3);
		assertEquals(List.of("EP-1_out.log", "log_debug.log", "log_summary.log", "log_test.log", "run.log"), names());
		logs.line(3, "log_running.log", "begun");
		logs.begin(FIRST, new EpRef("ann", "EP-1"), 1001, "/t/t1.py", 0);
		logs.append(FIRST, 0, ByteBuffer.wrap("one\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals("begun\n", text("run.log"));
		assertTrue(text("EP-1_out.log").endsWith("one\n"));
		assertEquals("begun\n", read("run.log", 0));
		assertEquals("gun\n", read("log_running.log", 2), "the engine's name is one too");
		assertEquals(6, logs.size(3, "log_running.log"));
		assertEquals("EP-1_out.log", shown.cliName("ann", "EP-1"));
	}

	@Test
	void theNextRunReplacesWhatIsShownAndTheFirstIsKept() throws Exception {
		open(3);
		logs.line(3, "log_running.log", "third");
		open(4);
		logs.line(4, "log_running.log", "fourth");
		assertEquals("fourth\n", text("run.log"));
		assertEquals(List.of("EP-1_out.log", "log_debug.log", "log_summary.log", "log_test.log", "run.log"), names(), "nothing is left of the run before");
		assertEquals("third\n", Files.readString(home.resolve("runs/3/logs/run.log")));
	}

	@Test
	void whatTheUserHasThereIsKept() throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("run.log"), "of 2013\n");
		Files.writeString(folder.resolve("old_CLI.log"), "also\n");
		open(3);
		assertEquals("of 2013\n", text("run.log.old"));
		assertEquals("also\n", text("old_CLI.log"));
		Files.delete(folder.resolve("run.log"));
		Files.writeString(folder.resolve("run.log"), "my notes\n");
		open(4);
		assertEquals("my notes\n", text("run.log.old2"));
		assertEquals("", text("run.log"));
	}

	@Test
	void whatIsNoneOfTheUsersBusinessIsNotEvenTold() throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("admin.token"), "secret");
		Files.writeString(folder.resolve("notes.txt"), "mine");
		assertEquals(List.of("notes.txt"), shown.list("ann").stream().map(LogFile::name).toList());
		assertThrows(NoSuchFileException.class, () -> shown.size("ann", "admin.token"));
	}

	@Test
	void aLogThatIsResetBeginsEmptyAndTheRunKeepsIt() throws Exception {
		open(3);
		logs.line(3, "log_running.log", "before");
		shown.reset("ann", "run.log");
		assertEquals("", text("run.log"));
		assertEquals(0, shown.size("ann", "run.log"));
		logs.line(3, "log_running.log", "after");
		assertEquals("after\n", read("run.log", 0));
		logs.close(3);
		await("run.log", "after\n");
		assertEquals("before\nafter\n", Files.readString(home.resolve("runs/3/logs/run.log")));
		shown.reset("ann", null);
		assertEquals(List.of(0L, 0L, 0L, 0L, 0L), shown.list("ann").stream().map(LogFile::size).toList());
		assertThrows(NoSuchFileException.class, () -> shown.reset("ann", "nothing.log"));
	}

	private void await(String name, String wanted) throws Exception {
		while (!text(name).equals(wanted)) {
			Thread.sleep(5);
		}
	}

	@Test
	void afterARestartTheSameIsShown() throws Exception {
		open(3);
		logs.line(3, "log_running.log", "before");
		shown.reset("ann", "run.log");
		stop();
		Files.delete(home.resolve("config/fwmconfig.xml"));
		restart();
		logs.open(3, Surroundings.plan(Map.of()));
		logs.line(3, "log_running.log", "after");
		assertEquals("after\n", read("run.log", 0), "names stay what they were when the run began");
		await("run.log", "after\n");
		assertFalse(names().contains("run.log.old"));
	}

	@Test
	void otherFilesThereCanBeReadToo() throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("notes.txt"), "0123456789");
		assertEquals("56789", read("notes.txt", 5));
		assertEquals(List.of(new LogFile("notes.txt", 10)), shown.list("ann"));
		assertThrows(NoSuchFileException.class, () -> shown.size("ann", "../home/config/fwmconfig.xml"));
		assertThrows(NoSuchFileException.class, () -> shown.size("ann", "none.log"));
	}

	@Test
	void messagesGoWhereTheyBelong() throws Exception {
		assertTrue(shown.message("ann", "logTest", "before any run"));
		assertEquals("before any run\n", text("log_test.log"));
		open(3);
		assertTrue(shown.message("ann", "logRunning", "from outside"));
		assertEquals("from outside\n", text("run.log"));
		assertFalse(shown.message("ann", "logSummary", "faked"));
		assertFalse(shown.message("ann", "logCli", "faked"));
		assertEquals("before any run\n", text("log_test.log.old"));
	}

	@Test
	void theLogOfTheServerIsOneWhateverItsFiles() throws Exception {
		Files.createDirectories(home.resolve("logs"));
		assertThrows(NoSuchFileException.class, () -> shown.size("", UserLogs.SERVER_LOG));
		Files.writeString(home.resolve("logs/ce-100.log"), "first\n");
		Files.writeString(home.resolve("logs/ce-106.log"), "second\n");
		Files.writeString(home.resolve("logs/ce.log"), "third\n");
		assertEquals(119, shown.size("", UserLogs.SERVER_LOG));
		assertEquals(100, shown.first("", UserLogs.SERVER_LOG));
		assertEquals("first\nsecond\nthird\n", read(UserLogs.SERVER_LOG, 0), "what is left");
		assertEquals("cond\nthird\n", read(UserLogs.SERVER_LOG, 108));
		assertEquals("", read(UserLogs.SERVER_LOG, 119));
	}
}
