// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Audit;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestBeds;
import org.twister.engine.api.Users;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.engine.api.spi.store.EventLog.NewEvent;
import org.twister.engine.api.spi.store.EventLog.Ownership;
import org.twister.engine.api.spi.store.EventLog.Partition;
import org.twister.model.io.ModelFiles;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.ResourceRef;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventData.ResourceChanged;

/** The allocator: joins the files, the claims and the journal, and sees to it that leases end. */
@Component(service = {ResourceAllocator.class, TestBeds.class})
public final class Allocator implements ResourceAllocator, TestBeds {

	private static final Logger LOG = LoggerFactory.getLogger(Allocator.class);
	private static final String STREAM = "resources";

	private final EventLog log;
	private final Audit audit;
	private final Ownership owner;
	private final Time time;
	private final UserFolders folders;
	private final Claims claims;
	private final TreeEdits edits;
	private final RunWatch watch;
	private final ScheduledExecutorService clock;
	private ScheduledFuture<?> next;

	@Activate
	public Allocator(@Reference Settings settings, @Reference EventLog log, @Reference Audit audit, @Reference Users users, @Reference Roots roots)
			throws IOException {
		this(new UserFolders(settings, users, roots), log, audit, Time.SYSTEM,
				Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("resource-leases").daemon().factory()));
	}

	/** @param clock ends leases; null if whoever makes it does, by {@link #expire} */
	Allocator(UserFolders folders, EventLog log, Audit audit, Time time, ScheduledExecutorService clock) throws IOException {
		this.log = log;
		this.audit = audit;
		this.clock = clock;
		this.time = time;
		owner = log.own(Partition.MAIN, () -> LOG.error("The journal is lost: no resource is taken or freed any more"));
		this.folders = folders;
		Holdings holdings = new Holdings();
		claims = new Claims(holdings, this::append, time);
		Guard guard = new Guard(claims);
		edits = new TreeEdits(new Forest(folders), guard, time);
		watch = new RunWatch(log, claims, this::arm, this::save);
		watch.recover(holdings);
		claims.expire();
		watch.start();
		arm();
		save();
	}

	private void append(List<EventData> events) throws IOException {
		log.append(owner, events.stream().map(data -> new NewEvent(STREAM, data)).toList());
		for (EventData event : events) {
			LOG.info("{}", event);
		}
	}

	/** Lets the next lease end in time. */
	private synchronized void arm() {
		if (next != null) {
			next.cancel(false);
			next = null;
		}
		Instant due = claims.nextExpiry();
		if (due != null && clock != null && !clock.isShutdown()) {
			long millis = Math.max(1, Duration.between(time.now(), due).toMillis() + 1);
			try {
				next = clock.schedule(this::expire, millis, TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException e) {
				LOG.debug("shutting down: {}", e.getMessage());
			}
		}
	}

	private void save() {
		try {
			watch.save(owner);
		} catch (IOException e) {
			LOG.warn("Who has taken what is not saved beside the journal: {}", e.getMessage());
		}
	}

	/** Frees what is past its lease. */
	void expire() {
		try {
			claims.expire();
		} catch (IOException | RuntimeException e) {
			LOG.error("Leases do not end any more: {}", e.toString());
			return;
		}
		arm();
	}

	/** Whoever changes a tree needs its role; taking needs none. */
	private static void requireChange(Actor actor, Root root) throws RpcException {
		actor.caller().require(root == Root.SUTS ? Role.CHANGE_SUT : Role.CHANGE_TESTBED);
	}

	private void record(Actor actor, String operation, String object) {
		audit.record(actor.caller(), "resources." + operation, object, actor.run() == 0 ? "" : "by a test of run " + actor.run());
	}

	private ResourceInfo saved(ResourceInfo info, String what, String operation, Actor actor) {
		record(actor, operation, (info.root() == Root.SUTS ? "SUT " : "test bed ") + info.path());
		try {
			append(List.of(new ResourceChanged(info.root(), info.path(), what, actor.user(), info.version(), time.stamp())));
		} catch (IOException e) {
			LOG.error("{} was {} by {}, but nobody is told: {}", info.path(), what, actor.user(), e.getMessage());
		}
		return info;
	}

	@Override
	public List<ResourceInfo> list(Actor actor, Root root) throws RpcException {
		return edits.list(actor, root);
	}

	@Override
	public Optional<ResourceInfo> find(Actor actor, Root root, String query) throws RpcException {
		return edits.find(actor, root, query);
	}

	@Override
	public ResourceInfo create(Actor actor, Root root, String parent, String name, Map<String, String> meta) throws RpcException {
		requireChange(actor, root);
		return saved(edits.create(actor, root, parent, name, meta), "created", "create", actor);
	}

	@Override
	public ResourceInfo set(Actor actor, Root root, String query, Map<String, String> meta, String revision) throws RpcException {
		requireChange(actor, root);
		return saved(edits.set(actor, root, query, meta, revision), "set", "set", actor);
	}

	@Override
	public boolean renameMeta(Actor actor, Root root, String query, String from, String to) throws RpcException {
		requireChange(actor, root);
		Optional<ResourceInfo> info = edits.renameMeta(actor, root, query, from, to);
		info.ifPresent(i -> saved(i, "set", "set", actor));
		return info.isPresent();
	}

	@Override
	public ResourceInfo rename(Actor actor, Root root, String query, String name, String revision) throws RpcException {
		requireChange(actor, root);
		return saved(edits.rename(actor, root, query, name, revision), "renamed", "rename", actor);
	}

	@Override
	public void delete(Actor actor, Root root, String query, String branch) throws RpcException {
		requireChange(actor, root);
		Item item = item(actor, new ResourceRef(root, query));
		saved(edits.delete(actor, root, query, branch), "deleted", "delete", actor);
		claims.free(actor, item, null);
		arm();
	}

	@Override
	public Claim take(Actor actor, List<ResourceRef> resources, Use use, double lease, boolean queue) throws RpcException {
		if (resources == null || resources.isEmpty() || use == null || use == Use.FREE) {
			throw new RpcException(FaultCode.BAD_REQUEST, "Say which resources to take, and whether they become BUSY, RESERVED or LOCKED.");
		}
		Map<String, Item> items = new TreeMap<>();
		for (ResourceRef resource : resources) {
			Item item = item(actor, resource);
			items.put(item.key(), item);
		}
		Claim claim = claims.take(actor, List.copyOf(items.values()), use, lease, queue);
		arm();
		audit.record(actor.caller(), "resources.take", String.join(", ", items.values().stream().map(Item::path).toList()),
				use.word() + ", ticket " + claim.ticket() + (claim.waiting() ? ", waits" : ""));
		return claim;
	}

	private Item item(Actor actor, ResourceRef resource) throws RpcException {
		if (resource == null || resource.query() == null || resource.root() == null) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A resource is named by root and query.");
		}
		return edits.item(actor.user(), resource.root(), resource.query(), List.of())
				.orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no resource `" + resource.query() + "`."));
	}

	@Override
	public Claim renew(Actor actor, String ticket, double lease) throws RpcException {
		Claim claim = claims.renew(actor, ticket, lease);
		arm();
		return claim;
	}

	@Override
	public void free(Actor actor, String ticket) throws RpcException {
		claims.free(actor, ticket);
		arm();
		record(actor, "free", "ticket " + ticket);
	}

	@Override
	public void free(Actor actor, ResourceRef resource, Use use) throws RpcException {
		Item item = item(actor, resource);
		claims.free(actor, item, use);
		arm();
		record(actor, "free", item.path());
	}

	@Override
	public List<Claim> claims() {
		return claims.list();
	}

	@Override
	public void take(long run, String user, List<Need> needs, Consumer<Turn> told) throws IOException {
		Map<String, Item> items = new TreeMap<>();
		for (Need need : needs) {
			for (Item item : items(user, need)) {
				items.merge(item.key(), item, Allocator::withAllEps);
			}
		}
		claims.takeForRun(run, user, List.copyOf(items.values()), told);
		arm();
	}

	private static Item withAllEps(Item one, Item other) {
		Set<String> eps = new LinkedHashSet<>(one.eps());
		eps.addAll(other.eps());
		return new Item(one.key(), one.path(), one.above(), List.copyOf(eps));
	}

	/** A test bed; or a SUT, and the parts of test beds that it is made of. */
	private List<Item> items(String user, Need need) {
		List<Item> items = new ArrayList<>();
		try {
			String path = "/" + String.join("/", Tree.names(need.bed()));
			Optional<Item> bed = edits.item(user, Root.TEST_BEDS, path, need.eps());
			Optional<Item> sut = bed.isPresent() ? Optional.empty() : edits.item(user, Root.SUTS, path, need.eps());
			bed.ifPresent(items::add);
			sut.ifPresent(items::add);
			if (sut.isPresent()) {
				for (String id : edits.linked(user, path)) {
					edits.item(user, Root.TEST_BEDS, id, need.eps()).ifPresent(items::add);
				}
			}
		} catch (RpcException e) {
			LOG.warn("Test bed {} of {} is not taken: {}", need.bed(), user, e.getMessage());
		}
		return items;
	}

	@Override
	public void importXml(Actor actor, Root root, String file) throws RpcException {
		requireChange(actor, root);
		saved(edits.replaceAll(actor, root, XmlFiles.read(folders.inside(actor.user(), file))), "imported", "importXml", actor);
	}

	@Override
	public void exportXml(Actor actor, Root root, String file, boolean early) throws RpcException {
		requireChange(actor, root);
		Path target = folders.inside(actor.user(), file);
		String text = XmlFiles.write(edits.copies(actor, root), early);
		try {
			ModelFiles.write(target, text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, file + " cannot be written: " + e.getMessage());
		}
		record(actor, "exportXml", target.toString());
	}

	@Deactivate
	void deactivate() {
		watch.close();
		if (clock != null) {
			clock.shutdownNow();
		}
	}
}
