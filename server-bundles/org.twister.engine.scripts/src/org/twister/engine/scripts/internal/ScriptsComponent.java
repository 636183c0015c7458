// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.Scripts;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Runs scripts, each in a process tree of its own, on the thread that asks. A start of the Central Engine ends what scripts of an earlier one have left.
 */
@Component(service = {Scripts.class, ScriptsComponent.class})
public final class ScriptsComponent implements Scripts {

	private static final Logger LOG = LoggerFactory.getLogger(ScriptsComponent.class);

	private final Settings settings;
	private final Users users;
	private final Roots roots;
	private final Mark home;
	private final Map<String, String> environment;
	/** Ends what an earlier process has left; no script starts before it has. */
	private final Thread sweep;
	/** Threads that wait for a script. */
	private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
	private volatile boolean ended;

	@Activate
	public ScriptsComponent(@Reference Settings settings, @Reference Users users, @Reference Roots roots) {
		this(settings, users, roots, System.getenv());
	}

	ScriptsComponent(Settings settings, Users users, Roots roots, Map<String, String> environment) {
		this.settings = settings;
		this.users = users;
		this.roots = roots;
		this.environment = environment;
		this.home = Mark.ofHome(settings.home());
		this.sweep = Thread.ofVirtual().name("scripts-sweep").start(() -> release(home, "an earlier Central Engine"));
	}

	@Override
	public Result run(String user, String file, List<String> arguments, Duration limit, Consumer<String> lines) throws RpcException, InterruptedException {
		return run(user, 0, file, arguments, limit, false, lines);
	}

	/**
	 * @param run   that it belongs to, 0 for none
	 * @param keeps what it leaves behind lives on until {@link #release}
	 */
	Result run(String user, long run, String file, List<String> arguments, Duration limit, boolean keeps, Consumer<String> lines)
			throws RpcException, InterruptedException {
		authorize(user);
		Path script = roots.resolve(user, Root.TESTS, file);
		ScriptFile.prepare(script);
		sweep.join();
		Mark mark = home.ofRun(run).ofScript();
		List<String> command = new ArrayList<>(List.of(script.toString()));
		command.addAll(arguments);
		waiting.add(Thread.currentThread());
		try {
			if (ended) {
				throw new RpcException(FaultCode.UNAVAILABLE, "The Central Engine is shutting down.");
			}
			LOG.info("User {}, run {}: script {} starts", user, run, script);
			Result result = ScriptProcess
					.start(new ScriptProcess.Spec(command, ScriptEnvironment.of(environment, user, run, mark), mark, limit, keeps), new Output(lines)).await();
			LOG.info("User {}, run {}: script {} {}", user, run, script, result.timedOut() ? "timed out" : "ended with " + result.exitCode());
			return result;
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, script + " cannot be run as a script: " + e.getMessage());
		} finally {
			waiting.remove(Thread.currentThread());
		}
	}

	private void authorize(String user) throws RpcException {
		Users.User account = users.find(user).orElseThrow(() -> new RpcException(FaultCode.FORBIDDEN, "There is no user " + user + "."));
		if (!settings.isPrivate()) {
			account.caller().require(Role.RUN_SCRIPTS);
		}
	}

	/** Ends what the scripts of a run have left behind. */
	void release(long run) {
		release(home.ofRun(run), "run " + run);
	}

	private static void release(Mark mark, String whose) {
		int killed = new ProcessTree(mark, 0).kill();
		if (killed > 0) {
			LOG.info("Killed {} processes that scripts of {} left behind", killed, whose);
		}
	}

	/** Nothing of a script outlives the Central Engine. */
	@Deactivate
	void deactivate() {
		ended = true;
		waiting.forEach(Thread::interrupt);
		release(home, "this Central Engine");
	}
}
