// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;

import org.twister.rpc.RpcException;

/**
 * Expressions whose appearance in a log ends the run of their user (reference 4.6, 10), kept in {@code <home>/config/PanicDetectData.json}. Implemented by engine.logs;
 * thread-safe. What it tells is on the disk.
 */
public interface PanicRules {

	/**
	 * A rule.
	 *
	 * @param id         of the rule, unique for its user
	 * @param user       whose rule it is
	 * @param expression regular expression, or plain text if it is none
	 * @param enabled    whether it is looked for
	 * @param warning    for people: that it is taken as plain text, and why; empty otherwise
	 */
	record Rule(String id, String user, String expression, boolean enabled, String warning) {}

	/** The user's rules in their order; of all users for null. */
	List<Rule> list(String user);

	/** @throws RpcException BAD_REQUEST for an expression that needs back-references or look-around, naming the position */
	Rule add(String user, String expression, boolean enabled) throws RpcException;

	/** @param enabled null to leave it as it is */
	Rule update(String user, String id, String expression, Boolean enabled) throws RpcException;

	/** @throws RpcException NOT_FOUND */
	void remove(String user, String id) throws RpcException;
}
