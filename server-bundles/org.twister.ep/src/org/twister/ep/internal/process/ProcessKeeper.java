// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ep.internal.process.ProcFs.Id;
import org.twister.ep.internal.process.ProcFs.Proc;
import org.twister.ep.spi.Interpreter;

/**
 * Knows which processes belong to which test, and kills them. One per EP manager; its nonce is in the environment of every test. Thread-safe.
 * <p>
 * A process belongs to a test if it carries the test's mark, is in its session or group, or descends from such a process. A process that has shed all of these
 * (cleared environment, new session, dead parent) becomes a child of the EP manager; it belongs to the test that runs if only one does.
 */
public final class ProcessKeeper implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ProcessKeeper.class);
	private static final long FIRST_PAUSE_MILLIS = 2;
	private static final long LONGEST_PAUSE_MILLIS = 100;
	private static final long GROUP_PAUSE_MILLIS = 10;

	/** After so many scans what is left cannot be killed (waits for a device in the kernel). */
	private static final int MOST_SCANS = 200;

	private final String nonce;
	private final String setsid;
	private final Sentinel sentinel;
	private final Set<Integer> owned = ConcurrentHashMap.newKeySet();
	private final Set<Id> retained = ConcurrentHashMap.newKeySet();
	private final AtomicInteger active = new AtomicInteger();

	/**
	 * Sweeps what an earlier process of this home left, and starts the sentinel.
	 *
	 * @param state folder that remembers the nonce from one process to the next
	 */
	public ProcessKeeper(Path state, String nonce) throws IOException {
		this.nonce = nonce;
		this.setsid = Posix.AVAILABLE ? Interpreter.find(null, "setsid").orElse(null) : null;
		Files.createDirectories(state);
		Path memory = state.resolve("ep.nonce");
		if (Posix.AVAILABLE) {
			if (!Posix.becomeSubreaper()) {
				LOG.warn("this process cannot become child subreaper: daemons of tests are found by their mark alone");
			}
			Posix.ignoreForItselfAlone();
			if (Files.exists(memory)) {
				sweep(Files.readString(memory).strip());
			}
		}
		Files.writeString(memory, nonce + "\n");
		this.sentinel = setsid == null ? null : Sentinel.start(setsid, nonce);
		if (sentinel != null) {
			owned.add((int) sentinel.pid());
		}
	}

	private static void sweep(String earlier) {
		if (earlier.isEmpty()) {
			return;
		}
		List<Proc> killed = new ArrayList<>();
		killUntilGone(all -> all.stream().filter(p -> ProcFs.environmentContains(p.pid(), "/" + earlier)).toList(), killed);
		if (!killed.isEmpty()) {
			LOG.warn("killed what an earlier EP manager left behind: {}", killed);
		}
	}

	String nonce() {
		return nonce;
	}

	/** The program that gives a test its own session, null if there is none here. */
	String setsid() {
		return setsid;
	}

	/** A test is about to start. */
	void enter() {
		active.incrementAndGet();
	}

	/** A test's first process runs. */
	void own(Process process) {
		owned.add((int) process.pid());
	}

	/** A test has ended and its first process was waited for. */
	void leave(Process process) {
		if (process != null) {
			owned.remove((int) process.pid());
		}
		active.decrementAndGet();
	}

	/** After a normal end: is anything left? Cheap; a true may turn out to be nothing but a zombie or somebody else's. */
	boolean maybeLeft(int leader) {
		if (!Posix.AVAILABLE) {
			return false;
		}
		boolean orphans = false;
		for (int pid : ProcFs.inherited()) {
			if (owned.contains(pid)) {
				continue;
			}
			Proc proc = ProcFs.read(pid).orElse(null);
			if (proc != null && !proc.isAlive()) {
				Posix.reap(pid);
			} else if (proc != null && !retained.contains(proc.id())) {
				orphans = true;
			}
		}
		return orphans || Posix.groupExists(leader);
	}

	/** All live processes of a test, its first one included while it lives. */
	List<Proc> of(Mark mark, int leader) {
		return members(ProcFs.all(), mark, leader, Set.of());
	}

	private List<Proc> members(List<Proc> all, Mark mark, int leader, Set<Id> known) {
		boolean alone = active.get() <= 1;
		Predicate<Proc> direct = p -> p.session() == leader || p.group() == leader || known.contains(p.id()) || mark.isOn(p.pid())
				|| alone && p.isOurChild() && !owned.contains(p.pid()) && !ProcFs.environmentContains(p.pid(), "/" + nonce);
		return withDescendants(all, p -> !retained.contains(p.id()) && direct.test(p));
	}

	private static List<Proc> withDescendants(List<Proc> all, Predicate<Proc> direct) {
		Set<Integer> found = new HashSet<>();
		List<Proc> left = new ArrayList<>();
		for (Proc proc : all) {
			if (direct.test(proc)) {
				found.add(proc.pid());
			} else {
				left.add(proc);
			}
		}
		boolean grown = !found.isEmpty();
		while (grown) {
			grown = left.removeIf(p -> found.contains(p.parent()) && found.add(p.pid()));
		}
		return all.stream().filter(p -> found.contains(p.pid()) && p.isAlive()).toList();
	}

	/** Asks a test's group to end. */
	void terminate(int leader) {
		if (Posix.AVAILABLE && setsid != null) {
			Posix.kill(-leader, Posix.SIGTERM);
		} else {
			ProcessHandle.of(leader).ifPresent(handle -> {
				handle.descendants().forEach(ProcessHandle::destroy);
				handle.destroy();
			});
		}
	}

	/** Gives what the first process started the rest of the grace: returns when nothing of the group is left, or the time is over, or patience is. */
	void awaitGroupEnd(int leader, long deadline, BooleanSupplier impatient) {
		while (Posix.AVAILABLE && setsid != null && System.nanoTime() < deadline && !impatient.getAsBoolean()) {
			reapOrphans();
			if (!Posix.groupExists(leader)) {
				return;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GROUP_PAUSE_MILLIS));
		}
	}

	/**
	 * Kills everything of a test until two scans find nothing. What has neither mark nor session of the test is known by its parents only, so it is looked for while
	 * these live.
	 *
	 * @param earlier of this test when it was asked to end: their parents may be gone
	 * @return what was killed
	 */
	List<Proc> kill(Mark mark, int leader, List<Proc> earlier) {
		List<Proc> killed = new ArrayList<>();
		if (Posix.AVAILABLE) {
			Set<Id> known = new HashSet<>();
			earlier.forEach(p -> known.add(p.id()));
			members(ProcFs.all(), mark, leader, known).forEach(p -> known.add(p.id()));
			if (setsid != null) {
				Posix.kill(-leader, Posix.SIGKILL);
			}
			killUntilGone(all -> members(all, mark, leader, known), killed);
			reapOrphans();
		} else {
			ProcessHandle.of(leader).ifPresent(handle -> {
				handle.descendants().forEach(ProcessHandle::destroyForcibly);
				handle.destroyForcibly();
			});
		}
		return killed;
	}

	/** A set-up file's processes may live on. */
	Retained retain(Mark mark, List<Proc> processes) {
		Set<Id> ids = new HashSet<>();
		processes.forEach(p -> ids.add(p.id()));
		retained.addAll(ids);
		return new Retained(mark, ids);
	}

	/**
	 * Processes that may live on for a while.
	 *
	 * @param ids those that were there when the test ended; what they start later is found by mark or as their descendants
	 */
	public record Retained(Mark mark, Set<Id> ids) {}

	/** Kills what was retained, until two scans find nothing. */
	public void release(Retained left) {
		List<Proc> killed = new ArrayList<>();
		retained.removeAll(left.ids());
		killUntilGone(all -> withDescendants(all, p -> left.ids().contains(p.id()) || left.mark().isOn(p.pid())), killed);
		reapOrphans();
		LOG.debug("end of what {} left behind: {}", left.mark().task(), killed);
	}

	/** Scans and kills until two scans in a row find nothing. */
	private static void killUntilGone(Function<List<Proc>, List<Proc>> find, List<Proc> killed) {
		Set<Id> seen = new HashSet<>();
		long pause = FIRST_PAUSE_MILLIS;
		int clean = 0;
		for (int scan = 0; clean < 2 && scan < MOST_SCANS; scan++) {
			List<Proc> victims = find.apply(ProcFs.all());
			clean = victims.isEmpty() ? clean + 1 : 0;
			for (Proc victim : victims) {
				if (ProcFs.read(victim.pid()).filter(p -> p.id().equals(victim.id())).isPresent()) {
					Posix.kill(victim.pid(), Posix.SIGKILL);
				}
				if (seen.add(victim.id())) {
					killed.add(victim);
				}
			}
			if (!victims.isEmpty()) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
				pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
			}
		}
		if (clean < 2) {
			LOG.error("processes that do not die: {}", find.apply(ProcFs.all()));
		}
	}

	private void reapOrphans() {
		for (int pid : ProcFs.inherited()) {
			if (!owned.contains(pid) && ProcFs.read(pid).filter(p -> !p.isAlive()).isPresent()) {
				Posix.reap(pid);
			}
		}
	}

	/** In order: the sentinel has nothing to do. */
	@Override
	public void close() {
		if (sentinel != null) {
			sentinel.close();
		}
	}
}
