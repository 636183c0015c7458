// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twister.engine.api.Audit;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestBeds.Need;
import org.twister.engine.api.TestBeds.Turn;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.ResourceRef;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunOutcome;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.EpChanged;
import org.twister.rpc.event.EventData.RunEnded;

/** A lab with three test beds, users ann and bob, and a CE that can be killed. */
final class Lab implements AutoCloseable {

	static final Actor ANN = new Actor("ann", false, 0);
	static final Actor BOB = new Actor("bob", false, 0);
	static final Actor ADMIN = new Actor("root", true, 0);
	static final String BEDS = """
			{"version": 3, "name": "/", "meta": {}, "children": {
			  "tb1": {"id": "0f3a9c2b71", "meta": {"epnames": "EP-1;EP-2"}, "children": {
			    "switch": {"id": "5b1e7d0c44", "meta": {"ip": "10.0.0.5"}, "children": {}},
			    "pbx": {"id": "1111111111", "meta": {}, "children": {}}}},
			  "tb2": {"id": "2222222222", "meta": {"epnames": "EP-2"}, "children": {}},
			  "tb3": {"id": "3333333333", "meta": {}, "children": {}}}}
			""";

	/** A clock that stands until it is told to go on. */
	static final class Hands implements Time {
		Instant now = Instant.parse("2026-03-01T10:00:00Z");
		private int ids = 0xa0;

		@Override
		public synchronized Instant now() {
			return now;
		}

		synchronized void pass(long seconds) {
			now = now.plusSeconds(seconds);
		}

		@Override
		public synchronized String id() {
			return String.format("%010x", ids++);
		}
	}

	final Path home;
	final MemoryLog journal = new MemoryLog();
	final List<String> audited = new ArrayList<>();
	final Audit audit = (caller, action, object, detail) -> audited.add(caller.login() + " " + action + " " + object);
	final Hands time = new Hands();
	final Map<Long, List<Turn>> turns = new HashMap<>();
	MemoryLog.Log log;
	Allocator allocator;

	Lab(Path home) throws IOException {
		this.home = home;
		Files.createDirectories(home.resolve("config"));
		Files.writeString(beds(), BEDS);
		start();
	}

	Path beds() {
		return home.resolve("config/resources.json");
	}

	void start() throws IOException {
		log = journal.new Log();
		LabUsers users = new LabUsers(home);
		allocator = new Allocator(new UserFolders(settings(home), users, users), log, audit, time, null);
	}

	/** As kill -9, and a start after it. */
	void restart() throws IOException {
		kill();
		start();
	}

	void kill() {
		log.dead = true;
		allocator.deactivate();
	}

	static Settings settings(Path home) {
		return new Settings() {
			@Override
			public Path home() {
				return home;
			}

			@Override
			public String bind() {
				return "127.0.0.1";
			}

			@Override
			public int port() {
				return 0;
			}

			@Override
			public String owner() {
				return "root";
			}

			@Override
			public boolean isPrivate() {
				return false;
			}

			@Override
			public String value(String name, String defaultValue) {
				return defaultValue;
			}

			@Override
			public String version() {
				return "1";
			}
		};
	}

	static ResourceRef bed(String path) {
		return new ResourceRef(Root.TEST_BEDS, path);
	}

	Claim take(Actor actor, Use use, boolean queue, String... paths) throws RpcException {
		return allocator.take(actor, List.of(paths).stream().map(Lab::bed).toList(), use, 0, queue);
	}

	Use use(String path) throws RpcException {
		return allocator.find(ANN, Root.TEST_BEDS, path).orElseThrow().use();
	}

	String holder(String path) throws RpcException {
		return allocator.find(ANN, Root.TEST_BEDS, path).orElseThrow().holder();
	}

	/** A run asks for its test beds; EP-1 works on all of them. */
	void run(long run, String user, String... beds) throws IOException {
		allocator.take(run, user, List.of(beds).stream().map(bed -> new Need(bed, List.of("EP-1"))).toList(),
				turn -> turns.computeIfAbsent(run, r -> new ArrayList<>()).add(turn));
	}

	Turn turn(long run) {
		return turns.get(run).getLast();
	}

	void happens(String stream, EventData data) throws IOException {
		log.append(log.own(Partition.MAIN, () -> {}), List.of(new NewEvent(stream, data)));
	}

	void ends(long run) throws IOException {
		happens("run/" + run, new RunEnded(run, RunOutcome.COMPLETED, "", "2026-03-01T10:00:00Z", 1, Map.of()));
	}

	void ep(String name, String user, EpState state, long run) throws IOException {
		happens("eps", new EpChanged(new EpInfo(name, user, "lab7", "Linux", state, run, "2026-03-01T10:00:00Z", List.of())));
	}

	@Override
	public void close() {
		allocator.deactivate();
	}
}
