// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;
import java.util.Map;

/**
 * Test beds and SUTs: trees of devices with properties, and who has taken which of them. What is taken is free again when its claim is freed, when its lease has
 * expired, or when the run that took it has ended.
 */
@RpcService("resources")
public interface ResourceService {

	/** The test beds or SUTs themselves, sorted as in their files. */
	List<ResourceInfo> list(ListResources request) throws RpcException;

	/** One node. */
	ResourceInfo get(ResourceRef resource) throws RpcException;

	/** Makes a node below another one. Refused with CONFLICT if there is one of this name. */
	ResourceInfo create(CreateResource request) throws RpcException;

	/** Changes properties of a node; the others stay. Refused with CONFLICT if the node is not as the caller saw it. */
	ResourceInfo set(SetResource request) throws RpcException;

	/** Gives a node another name. Refused with CONFLICT if it is not as the caller saw it, or if there is one of this name. */
	ResourceInfo rename(RenameResource request) throws RpcException;

	/** Deletes a node and what is below. Refused with CONFLICT if that is not as the caller saw it, or if it is taken. */
	void delete(DeleteResource request) throws RpcException;

	/**
	 * Takes resources, all at once. If one of them is taken, or somebody who waits for one came earlier, it is refused with CONFLICT naming who has it, or waits in the
	 * queue: then the answer is a claim that waits, and an event {@code resource.taken} with its ticket comes later.
	 */
	Claim take(TakeResources request) throws RpcException;

	/** Gives a claim a new lease, which begins now. */
	Claim renew(RenewClaim request) throws RpcException;

	/** Frees what a claim took, or takes it out of the queue. */
	void free(FreeClaim request) throws RpcException;

	/** What is taken, and then the queue, each in the order in which it was asked for. */
	List<Claim> claims() throws RpcException;

	/** Replaces the test beds by those of an XML export, or the SUTs that are in one file. */
	void importXml(TransferResources request) throws RpcException;

	/** Writes the test beds as XML, or the SUTs. */
	void exportXml(TransferResources request) throws RpcException;

	/** Which tree. */
	enum Root {
		TEST_BEDS,
		SUTS
	}

	/** What somebody does with a resource. */
	enum Use {
		FREE(1, "free"),
		/** In use: allocated by a person or script, or taken by a run. */
		BUSY(2, "busy"),
		/** Kept for a user. */
		RESERVED(3, "reserved"),
		/** Kept by a user who does not want others to work on it. */
		LOCKED(3, "locked");

		private final int number;
		private final String word;

		Use(int number, String word) {
			this.number = number;
			this.word = word;
		}

		/** Number in the files and calls of old: 1, 2, 3. */
		public int number() {
			return number;
		}

		public String word() {
			return word;
		}
	}

	record ListResources(Root root) {}

	/**
	 * @param query ID, or path like {@code /tb1/switch}; {@code /} is the root
	 */
	record ResourceRef(Root root, String query) {}

	/**
	 * @param parent ID or path
	 * @param name   without {@code /} and {@code :}
	 */
	record CreateResource(Root root, String parent, String name, Map<String, String> meta) {}

	/**
	 * @param meta     properties to be set; null as a value takes one away
	 * @param revision of the node as the caller saw it, null to merge with whatever it is now
	 */
	record SetResource(Root root, String query, Map<String, String> meta, String revision) {}

	/**
	 * @param revision of the node as the caller saw it, null for whatever it is now
	 */
	record RenameResource(Root root, String query, String name, String revision) {}

	/**
	 * @param branch of the node as the caller saw it, null for whatever it is now
	 */
	record DeleteResource(Root root, String query, String branch) {}

	/**
	 * @param use   BUSY, RESERVED or LOCKED
	 * @param lease seconds after which they are free again unless renewed, 0 for none
	 * @param queue wait if they are not free
	 */
	record TakeResources(List<ResourceRef> resources, Use use, double lease, boolean queue) {}

	/**
	 * @param lease seconds from now on, 0 for none
	 */
	record RenewClaim(String ticket, double lease) {}

	record FreeClaim(String ticket) {}

	/**
	 * @param file  path on the CE's machine, inside the caller's folders
	 * @param early for an export: the form of until October 2013
	 */
	record TransferResources(Root root, String file, boolean early) {}

	/**
	 * @param id       10 hex digits; {@code 1} for the root
	 * @param name     last name of the path
	 * @param path     from the root: {@code /tb1/switch}
	 * @param meta     properties
	 * @param children in their order
	 * @param use      of itself, of what it is in, or of something below: what matters to somebody who wants it
	 * @param holder   who has it, for people; empty if it is free
	 * @param version  of its file: rises with each save; 0 for the file of one SUT
	 * @param revision opaque: changes with its name, its properties and its children
	 * @param branch   opaque: changes with anything in it
	 */
	record ResourceInfo(Root root, String id, String name, String path, Map<String, String> meta, List<ChildInfo> children, Use use, String holder,
			long version,
			String revision, String branch) {}

	record ChildInfo(String id, String name) {}

	/**
	 * Resources that somebody took, or waits for.
	 *
	 * @param ticket    names it
	 * @param user      whose it is
	 * @param run       the run that took them, 0 for none
	 * @param use       what for
	 * @param resources all of them
	 * @param since     instant it was taken, or of a waiting one was asked for, ISO-8601
	 * @param until     instant the lease ends, null for none; of a waiting one null
	 * @param lease     seconds, 0 for none
	 * @param waiting   it is in the queue
	 * @param waitsFor  of a waiting one: who stands before it
	 * @param note      why it is still there although its run has ended, empty for none
	 */
	record Claim(String ticket, String user, long run, Use use, List<Item> resources, String since, String until, double lease, boolean waiting,
			List<Obstacle> waitsFor, String note) {}

	/**
	 * A resource in a claim.
	 *
	 * @param key   names it in this CE, whatever its path is
	 * @param path  from the root, for people
	 * @param above keys of what it is in, from the root down
	 * @param eps   names of the EPs that work on it for a run
	 */
	record Item(String key, String path, List<String> above, List<String> eps) {}

	/**
	 * Somebody who stands before a claim.
	 *
	 * @param path    what he has, or waits for too
	 * @param user    who
	 * @param run     his run, 0 for none
	 * @param since   instant, ISO-8601
	 * @param waiting he waits too, and came earlier
	 */
	record Obstacle(String path, String user, long run, String since, boolean waiting) {
		/** For people: {@code tb1 is held by ann (run 7)}. */
		@Override
		public String toString() {
			return path + (waiting ? " is waited for by " : " is held by ") + user + (run == 0 ? "" : " (run " + run + ")");
		}
	}
}
