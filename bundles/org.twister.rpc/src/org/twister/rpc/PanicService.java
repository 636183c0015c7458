// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/**
 * Panic rules: expressions whose appearance in the output of a test ends the run of their user. A change is durable when the call returns, and runs that are active obey it
 * from their next line on.
 */
@RpcService("panic")
public interface PanicService {

	/** The rules of a user in their order. */
	List<PanicRule> list(ListPanicRules request) throws RpcException;

	/** Refused with BAD_REQUEST for an expression that cannot be matched in linear time, naming what and where. */
	PanicRule add(AddPanicRule request) throws RpcException;

	/** Refused like {@link #add}. */
	PanicRule update(UpdatePanicRule request) throws RpcException;

	void remove(RemovePanicRule request) throws RpcException;

	/** What an expression would mean, and where in a text it would strike. Changes nothing. */
	CheckedExpression check(CheckExpression request) throws RpcException;

	/** How an expression is understood. */
	enum ExpressionKind {
		/** A regular expression. */
		REGEX,
		/** No valid regular expression: the text itself is looked for. */
		TEXT,
		/** A regular expression that cannot be matched in linear time, or is too large: it cannot be saved. */
		REFUSED
	}

	/**
	 * @param id         of the rule, unique for its user
	 * @param user       whose rule it is
	 * @param expression regular expression, or plain text if it is none
	 * @param enabled    whether it is looked for
	 * @param warning    why it is taken as plain text, or never looked for; empty otherwise
	 */
	record PanicRule(String id, String user, String expression, boolean enabled, String warning) {}

	/** @param user null for the caller; the rules of others need an admin */
	record ListPanicRules(String user) {}

	/**
	 * @param user    null for the caller
	 * @param enabled null for true
	 */
	record AddPanicRule(String user, String expression, Boolean enabled) {}

	/**
	 * @param user       null for the caller
	 * @param expression null to leave it as it is
	 * @param enabled    null to leave it as it is
	 */
	record UpdatePanicRule(String user, String id, String expression, Boolean enabled) {}

	/** @param user null for the caller */
	record RemovePanicRule(String user, String id) {}

	/** @param sample text to try it on, lines are looked at one by one; null for none */
	record CheckExpression(String expression, String sample) {}

	/**
	 * @param kind     how it is understood
	 * @param reason   why it is not a regular expression; empty if it is one
	 * @param position where in the expression that is, from 1; 0 if nowhere in particular
	 * @param matches  where it strikes in the sample: the first place of each line, at most a thousand
	 */
	record CheckedExpression(ExpressionKind kind, String reason, int position, List<Place> matches) {}

	/**
	 * A place in a sample.
	 *
	 * @param line from 1
	 * @param from first character in the line, from 0
	 * @param to   behind the last one
	 */
	record Place(int line, int from, int to) {}
}
