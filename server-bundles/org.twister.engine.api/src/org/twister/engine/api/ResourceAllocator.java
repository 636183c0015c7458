// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.ResourceRef;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;

/**
 * Test beds and SUTs, and who has taken them: what {@code ResourceService} and the calls of old are translated to. Decides what an actor may do, knows nothing of how
 * he is answered. Implemented by engine.resources; thread-safe. What it tells is durable.
 */
public interface ResourceAllocator {

	/**
	 * Who acts.
	 *
	 * @param user  account name
	 * @param admin may act on what others have taken
	 * @param run   the run whose test acts, 0 for none
	 * @param roles what he may do
	 * @param login account that logged in: the user himself, or an admin who acts for him
	 */
	record Actor(String user, boolean admin, long run, Set<Role> roles, String login) {

		/** With all roles for an admin, otherwise with {@link Role#ORDINARY}. */
		public Actor(String user, boolean admin, long run) {
			this(user, admin, run, admin ? Role.ALL : Role.ORDINARY, user);
		}

		public static Actor of(Caller caller) {
			return of(caller, 0);
		}

		/** @param run the run whose test calls, 0 for none */
		public static Actor of(Caller caller, long run) {
			return new Actor(caller.user(), caller.admin(), run, caller.roles(), caller.login());
		}

		public Caller caller() {
			return new Caller(user, roles, admin, false, login);
		}
	}

	/** Top nodes. */
	List<ResourceInfo> list(Actor actor, Root root) throws RpcException;

	/**
	 * A node.
	 *
	 * @param query ID, or a path, which contains a slash
	 */
	Optional<ResourceInfo> find(Actor actor, Root root, String query) throws RpcException;

	ResourceInfo create(Actor actor, Root root, String parent, String name, Map<String, String> meta) throws RpcException;

	/**
	 * Merges properties.
	 *
	 * @param meta     null as a value takes one away
	 * @param revision see {@code ResourceInfo}, null to merge with whatever is there
	 */
	ResourceInfo set(Actor actor, Root root, String query, Map<String, String> meta, String revision) throws RpcException;

	/** Gives a property another name, where it stands; false if there is none of the old one. */
	boolean renameMeta(Actor actor, Root root, String query, String from, String to) throws RpcException;

	ResourceInfo rename(Actor actor, Root root, String query, String name, String revision) throws RpcException;

	void delete(Actor actor, Root root, String query, String branch) throws RpcException;

	/** See {@code ResourceService.take}. What the actor's own run has taken he has already: then the claim is the run's. */
	Claim take(Actor actor, List<ResourceRef> resources, Use use, double lease, boolean queue) throws RpcException;

	Claim renew(Actor actor, String ticket, double lease) throws RpcException;

	/** Frees a claim. That of a run goes on as long as the run does. */
	void free(Actor actor, String ticket) throws RpcException;

	/**
	 * Frees one resource, whatever claims of the actor it is in; nothing happens if it is free, or taken by the actor's own run.
	 *
	 * @param use claims of this use alone, null for all
	 */
	void free(Actor actor, ResourceRef resource, Use use) throws RpcException;

	/** What is taken, then the queue. */
	List<Claim> claims();

	void importXml(Actor actor, Root root, String file) throws RpcException;

	/** @param early in the form of until October 2013 */
	void exportXml(Actor actor, Root root, String file, boolean early) throws RpcException;
}
