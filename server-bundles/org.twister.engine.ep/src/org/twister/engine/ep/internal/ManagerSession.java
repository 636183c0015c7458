// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.TaskRef;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Message.Hello;
import org.twister.rpc.EpService.RunnerInfo;

/** One EP manager process, over all its connections. Thread-safe. */
final class ManagerSession {

	private static final int REMEMBERED_CALLS = 256;

	private final String id;
	private final String user;
	private final String host;
	private final String os;
	private final List<RunnerInfo> runners;
	private final Map<TaskRef, HeldTask> held = new ConcurrentHashMap<>();
	private final Map<Long, Optional<Message.CallResult>> calls = new LinkedHashMap<>();
	private Outbox control;
	private Outbox log;
	private long lastSeen = System.nanoTime();

	ManagerSession(Hello hello, String user) {
		this.id = hello.manager();
		this.user = user;
		this.host = hello.host();
		this.os = hello.os();
		this.runners = Orders.runners(hello.runners());
	}

	String id() {
		return id;
	}

	/** Whose token it showed. */
	String user() {
		return user;
	}

	String host() {
		return host;
	}

	String os() {
		return os;
	}

	List<RunnerInfo> runners() {
		return runners;
	}

	/** A new control connection; the one before, if any, is closed. */
	synchronized void connect(Outbox outbox) {
		if (control != null) {
			control.abort("replaced by a new connection");
		}
		control = outbox;
		lastSeen = System.nanoTime();
	}

	/** Takes the control connection away if it is this one. */
	synchronized boolean disconnect(Outbox outbox) {
		if (control != outbox || control == null) {
			return false;
		}
		control = null;
		if (log != null) {
			log.abort("control connection lost");
			log = null;
		}
		return true;
	}

	synchronized Optional<Outbox> control() {
		return Optional.ofNullable(control);
	}

	synchronized boolean isConnected() {
		return control != null;
	}

	synchronized void connectLog(Outbox outbox) {
		if (log != null) {
			log.abort("replaced by a new connection");
		}
		log = outbox;
	}

	synchronized void seen() {
		lastSeen = System.nanoTime();
	}

	/** The CE itself did not run for so long: nobody could be heard. */
	synchronized void forgive() {
		lastSeen = System.nanoTime();
	}

	synchronized long silentMillis() {
		return (System.nanoTime() - lastSeen) / 1_000_000;
	}

	/** Sends if it is connected. */
	void send(Message message) {
		control().ifPresent(outbox -> outbox.send(message));
	}

	HeldTask held(TaskRef task) {
		return held.get(task);
	}

	/** All orders it holds. */
	List<HeldTask> held() {
		return List.copyOf(held.values());
	}

	/** False if it holds the order already. */
	boolean hold(HeldTask task) {
		return held.putIfAbsent(task.order().task(), task) == null;
	}

	/** What it says it holds; an order that it does not know was lost with the connection before. */
	void keepOnly(Set<TaskRef> open) {
		held.keySet().retainAll(open);
	}

	void release(TaskRef task) {
		held.remove(task);
	}

	/** Those that count. */
	List<TaskRef> holds(EpRef ep) {
		List<TaskRef> found = new ArrayList<>();
		held.values().stream().filter(h -> h.ep().equals(ep) && !h.isForeign()).forEach(h -> found.add(h.order().task()));
		return found;
	}

	/** The result of a call that was made already, an empty one if it is still under way, null for a new call, which is under way from now on. */
	synchronized Optional<Message.CallResult> beginCall(long call) {
		Optional<Message.CallResult> known = calls.get(call);
		if (known == null) {
			calls.put(call, Optional.empty());
			if (calls.size() > REMEMBERED_CALLS) {
				calls.entrySet().stream().filter(e -> e.getValue().isPresent()).map(Map.Entry::getKey).findFirst().ifPresent(calls::remove);
			}
		}
		return known;
	}

	synchronized void endCall(Message.CallResult result) {
		calls.replace(result.id(), Optional.of(result));
	}
}
