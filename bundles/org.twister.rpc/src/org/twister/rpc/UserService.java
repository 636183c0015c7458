// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.util.List;

/**
 * Users, their groups, and what members of a group may do; passwords, tokens and the audit log. Everybody may see users, groups and roles; changes need the role
 * CHANGE_USERS, except for one's own password and tokens. Who is no admin can give no role that he has not got, and change no user who has one that he has not got.
 */
@RpcService("users")
public interface UserService {

	/** Who the caller is. */
	WhoAmI whoami() throws RpcException;

	/** Sorted by name. */
	List<UserInfo> list() throws RpcException;

	/** Sorted by name. */
	List<GroupInfo> groups() throws RpcException;

	/** All there are. */
	List<String> roles() throws RpcException;

	/** Refused with CONFLICT if there is one of this name. */
	UserInfo create(CreateUser request) throws RpcException;

	/** Changes what is not null. */
	UserInfo set(SetUser request) throws RpcException;

	/** With password and tokens; his files stay. The owner of the CE cannot be deleted. */
	void delete(UserRef user) throws RpcException;

	/** One's own needs the old one, if there is one. */
	void setPassword(SetPassword request) throws RpcException;

	/** Makes a group, or gives it other roles. */
	GroupInfo setGroup(GroupInfo group) throws RpcException;

	/** Its members are members no longer. */
	void deleteGroup(GroupRef group) throws RpcException;

	/** What users_and_groups.ini says before its first section, by name: {@code shared_tc_path} and so on. */
	List<Parameter> parameters() throws RpcException;

	/** Sets one of them. */
	void setParameter(Parameter parameter) throws RpcException;

	/** Makes a token. It is told here and never again. */
	IssuedToken issueToken(IssueToken request) throws RpcException;

	/** Those of a user, the oldest first. */
	List<TokenInfo> tokens(UserRef user) throws RpcException;

	/** It is good for nothing from now on. */
	void revokeToken(RevokeToken request) throws RpcException;

	/** The newest lines of the audit log that fit, the newest first. For admins. */
	List<AuditEntry> audit(ReadAudit request) throws RpcException;

	/**
	 * @param login account that logged in: an admin may act for another user
	 */
	record WhoAmI(String user, String login, boolean admin, List<String> roles) {}

	/**
	 * A user.
	 *
	 * @param groups        in which he is
	 * @param roles         which follow from them, and from being the owner of the CE
	 * @param admin         may act for every user
	 * @param configuration path of his fwmconfig.xml on the CE's machine
	 * @param timeout       as in the file; empty if it is not there
	 * @param password      whether he has one
	 */
	record UserInfo(String name, List<String> groups, List<String> roles, boolean admin, String configuration, String timeout, boolean password) {}

	/**
	 * A group.
	 *
	 * @param roles names, {@code *} for all, none for a group that gives nothing
	 */
	record GroupInfo(String name, List<String> roles) {}

	/**
	 * @param password      null for none: then he logs in with tokens only
	 * @param groups        null for {@code developer}
	 * @param configuration his fwmconfig.xml in an installation that is taken over as it is, absolute; null for a new folder of his own
	 */
	record CreateUser(String name, String password, List<String> groups, String configuration) {}

	/**
	 * @param groups        null to keep them
	 * @param timeout       null to keep it
	 * @param configuration null to keep it, empty for the folder of his own
	 */
	record SetUser(String name, List<String> groups, String timeout, String configuration) {}

	record UserRef(String name) {}

	record GroupRef(String name) {}

	/**
	 * @param name     null for the caller
	 * @param password the new one, null to take it away
	 * @param old      the present one
	 */
	record SetPassword(String name, String password, String old) {}

	record Parameter(String name, String value) {}

	/**
	 * @param user    null for the caller
	 * @param name    for people: what it is for
	 * @param ep      good for EP managers of the user, and for nothing else
	 * @param expires seconds from now on, 0 for never
	 */
	record IssueToken(String user, String name, boolean ep, double expires) {}

	/**
	 * @param token the secret
	 */
	record IssuedToken(TokenInfo info, String token) {}

	/**
	 * A token.
	 *
	 * @param id       names it
	 * @param ep       good for EP managers only
	 * @param created  instant, ISO-8601
	 * @param lastUsed instant, to some minutes; null if it was never used
	 * @param expires  instant, null for never
	 */
	record TokenInfo(String id, String user, String name, boolean ep, String created, String lastUsed, String expires) {}

	/**
	 * @param user null for the caller
	 * @param id   of one; null for all of EPs
	 */
	record RevokeToken(String user, String id) {}

	/**
	 * @param limit  how many, 0 for 100
	 * @param user   of whom, null for everybody
	 * @param action beginning of the action, null for every
	 */
	record ReadAudit(int limit, String user, String action) {}

	/**
	 * A line of the audit log.
	 *
	 * @param time   instant, ISO-8601
	 * @param user   for whom it was done
	 * @param login  who did it
	 * @param action what: {@code runs.start}, {@code login.failed} ...
	 * @param object to what: a run's number, a path, a name
	 */
	record AuditEntry(String time, String user, String login, String action, String object, String detail) {}
}
