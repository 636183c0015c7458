// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.accounts.internal.Secrets.Kept;
import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Role;
import org.twister.model.io.ModelFiles;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService;

/** The service of users: finds out who calls and what he may, leaves the rest to the store, and has it in the audit log. */
@Component(service = {NativeService.class, UserService.class})
public final class UserServiceComponent implements UserService, NativeService {

	private static final List<String> DEFAULT_GROUPS = List.of("developer");
	private static final int DEFAULT_LINES = 100;
	private static final int MAX_LINES = 10_000;
	private static final int MAX_VALUE = 4_096;

	private final AccountStore store;
	private final AccountAuthenticator authenticator;
	private final AuditLog audit;
	private final Tokens tokens;

	@Activate
	public UserServiceComponent(@Reference AccountStore store, @Reference AccountAuthenticator authenticator, @Reference AuditLog audit) {
		this.store = store;
		this.authenticator = authenticator;
		this.audit = audit;
		this.tokens = new Tokens(store, audit);
	}

	@Override
	public Class<?> contract() {
		return UserService.class;
	}

	/** A change of a file. */
	interface Change {
		void perform() throws IOException;
	}

	static void write(Change change) throws RpcException {
		try {
			change.perform();
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "It cannot be saved: " + e.getMessage());
		}
	}

	// reading

	@Override
	public WhoAmI whoami() {
		Caller caller = Caller.current();
		return new WhoAmI(caller.user(), caller.login(), caller.admin(), caller.roles().stream().sorted().map(Role::name).toList());
	}

	@Override
	public List<UserInfo> list() {
		return store.accounts().stream().map(UserServiceComponent::info).toList();
	}

	private static UserInfo info(Account account) {
		return new UserInfo(account.user().name(), account.groups(), account.user().roles().stream().sorted().map(Role::name).toList(), account.user().admin(),
				account.user().configuration().toString(), account.timeout(), account.password() != null);
	}

	@Override
	public List<GroupInfo> groups() {
		return store.groups().entrySet().stream().map(group -> new GroupInfo(group.getKey(), roles(group.getValue()))).toList();
	}

	private static List<String> roles(List<String> written) {
		return written.contains("*") ? List.of("*") : AccountStore.roles(written).stream().map(Role::name).toList();
	}

	@Override
	public List<String> roles() {
		return Arrays.stream(Role.values()).map(Role::name).toList();
	}

	@Override
	public List<Parameter> parameters() {
		return store.parameters().entrySet().stream().map(option -> new Parameter(option.getKey(), option.getValue())).toList();
	}

	// users

	@Override
	public UserInfo create(CreateUser request) throws RpcException {
		Caller caller = Caller.current();
		caller.require(Role.CHANGE_USERS);
		String name = name("user", request.name());
		List<String> groups = request.groups() == null ? DEFAULT_GROUPS.stream().filter(store.groups()::containsKey).toList() : request.groups();
		checkGroups(caller, groups);
		String configuration = configuration(caller, request.configuration());
		String hash = request.password() == null ? null : hash(request.password());
		synchronized (this) {
			boolean listed = store.accounts().stream().anyMatch(account -> account.user().name().equals(name));
			if (listed) {
				throw new RpcException(FaultCode.CONFLICT, "There is a user " + name + " already.");
			}
			write(() -> store.create(name, groups, new Kept(hash, configuration)));
		}
		audit.record(caller, "users.create", name, "groups " + groups + (configuration == null ? "" : ", configuration " + configuration));
		return info(account(name));
	}

	@Override
	public UserInfo set(SetUser request) throws RpcException {
		Caller caller = Caller.current();
		Account account = account(request.name());
		Rights.requireAbove(caller, account.user());
		if (request.groups() != null) {
			checkGroups(caller, request.groups());
		}
		String configuration = configuration(caller, request.configuration());
		if (request.groups() != null || request.timeout() != null) {
			String timeout = request.timeout() == null ? null : line("timeout", request.timeout());
			write(() -> store.set(account.user().name(), request.groups(), timeout));
		}
		if (request.configuration() != null) {
			write(() -> store.keep(account.user().name(), kept -> new Kept(kept.password(), configuration)));
		}
		audit.record(caller, "users.set", account.user().name(), (request.groups() == null ? "" : "groups " + request.groups())
				+ (request.configuration() == null ? "" : " configuration " + request.configuration()));
		return info(account(request.name()));
	}

	@Override
	public void delete(UserRef user) throws RpcException {
		Caller caller = Caller.current();
		Account account = account(user.name());
		Rights.requireAbove(caller, account.user());
		if (account.user().name().equals(store.owner())) {
			throw new RpcException(FaultCode.CONFLICT, "User " + store.owner() + " owns this Central Engine and cannot be deleted.");
		}
		write(() -> store.delete(account.user().name()));
		audit.record(caller, "users.delete", account.user().name(), "");
	}

	@Override
	public void setPassword(SetPassword request) throws RpcException {
		Caller caller = Caller.current();
		Account account = account(request.name() == null ? caller.user() : request.name());
		Rights.requireSelfOr(caller, account.user());
		boolean mayReset = caller.has(Role.CHANGE_USERS);
		if (!mayReset && account.password() != null && (request.old() == null || !authenticator.isPassword(account, request.old()))) {
			throw new RpcException(FaultCode.FORBIDDEN, "The old password is not right.");
		}
		String hash = request.password() == null ? null : hash(request.password());
		write(() -> store.keep(account.user().name(), kept -> new Kept(hash, kept.configuration())));
		audit.record(caller, "users.setPassword", account.user().name(), hash == null ? "taken away" : "");
	}

	// groups

	@Override
	public GroupInfo setGroup(GroupInfo group) throws RpcException {
		Caller caller = Caller.current();
		caller.require(Role.CHANGE_USERS);
		String name = name("group", group.name());
		List<String> roles = checkedRoles(group.roles() == null ? List.of() : group.roles());
		Rights.requireGivable(caller, name, roles);
		Rights.requireGivable(caller, name, store.groups().getOrDefault(name, List.of()));
		write(() -> store.setGroup(name, roles));
		audit.record(caller, "users.setGroup", name, "roles " + roles);
		return new GroupInfo(name, roles(roles));
	}

	private static List<String> checkedRoles(List<String> words) throws RpcException {
		for (String word : words) {
			if (!word.equals("*") && !word.equals("0") && Role.of(word).isEmpty()) {
				throw new RpcException(FaultCode.BAD_REQUEST, "'" + word + "' is no role.");
			}
		}
		List<String> roles = words.stream().filter(word -> !word.equals("0")).map(word -> Role.of(word).map(Role::name).orElse(word)).distinct().toList();
		return roles.isEmpty() ? List.of("0") : roles.contains("*") ? List.of("*") : roles;
	}

	@Override
	public void deleteGroup(GroupRef group) throws RpcException {
		Caller caller = Caller.current();
		caller.require(Role.CHANGE_USERS);
		List<String> roles = store.groups().get(group.name() == null ? "" : group.name());
		if (roles == null) {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no group " + group.name() + ".");
		}
		Rights.requireGivable(caller, group.name(), roles);
		write(() -> store.deleteGroup(group.name()));
		audit.record(caller, "users.deleteGroup", group.name(), "");
	}

	@Override
	public void setParameter(Parameter parameter) throws RpcException {
		Caller caller = Caller.current();
		Rights.requireAdmin(caller);
		String name = parameter.name() == null ? "" : parameter.name();
		if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + name + "' is no name of a parameter.");
		}
		String value = line("value", parameter.value() == null ? "" : parameter.value());
		write(() -> store.setParameter(name, value));
		audit.record(caller, "users.setParameter", name, value);
	}

	// tokens, audit log

	@Override
	public IssuedToken issueToken(IssueToken request) throws RpcException {
		return tokens.issue(request, allowed(request.user()));
	}

	@Override
	public List<TokenInfo> tokens(UserRef user) throws RpcException {
		return tokens.list(allowed(user.name()));
	}

	@Override
	public void revokeToken(RevokeToken request) throws RpcException {
		tokens.revoke(request.id(), allowed(request.user()));
	}

	private Account allowed(String user) throws RpcException {
		Account account = account(user == null ? Caller.current().user() : user);
		Rights.requireSelfOr(Caller.current(), account.user());
		return account;
	}

	@Override
	public List<AuditEntry> audit(ReadAudit request) throws RpcException {
		Rights.requireAdmin(Caller.current());
		int limit = request.limit() <= 0 ? DEFAULT_LINES : Math.min(MAX_LINES, request.limit());
		try {
			return audit.read(limit, entry -> (request.user() == null || entry.user().equals(request.user()) || entry.login().equals(request.user()))
					&& (request.action() == null || entry.action().startsWith(request.action())));
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The audit log cannot be read: " + e.getMessage());
		}
	}

	// what was given

	private Account account(String name) throws RpcException {
		return store.account(name).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no user " + name + "."));
	}

	private static String name(String what, String name) throws RpcException {
		if (!AccountStore.isName(name)) {
			throw new RpcException(FaultCode.BAD_REQUEST,
					"'" + name + "' cannot be the name of a " + what
							+ ": letters, digits, '_', '.', '-' and '@', at most 64, the first one a letter, a digit or '_'.");
		}
		return name;
	}

	private void checkGroups(Caller caller, List<String> groups) throws RpcException {
		Map<String, List<String>> known = store.groups();
		for (String group : groups) {
			if (!known.containsKey(group)) {
				throw new RpcException(FaultCode.BAD_REQUEST, "There is no group " + group + ".");
			}
			Rights.requireGivable(caller, group, known.get(group));
		}
	}

	private String hash(String password) throws RpcException {
		if (password.length() < Passwords.MIN_LENGTH || password.length() > Passwords.MAX_LENGTH) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A password has " + Passwords.MIN_LENGTH + " to " + Passwords.MAX_LENGTH + " characters.");
		}
		return authenticator.hash(password, Caller.current().user());
	}

	private static String line(String what, String value) throws RpcException {
		if (value.length() > MAX_VALUE || value.chars().anyMatch(c -> c < ' ')) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The " + what + " must be one line.");
		}
		return value;
	}

	/** Checked: it says which folders of this machine the user may use, so only an admin gives one. */
	private static String configuration(Caller caller, String path) throws RpcException {
		if (path == null || path.isEmpty()) {
			return null;
		}
		Rights.requireAdmin(caller);
		try {
			Path file = Path.of(path);
			if (!file.isAbsolute() || !Files.isRegularFile(file)) {
				throw new RpcException(FaultCode.BAD_REQUEST,
						"The configuration " + path + " is no file with an absolute path on the machine of the Central Engine.");
			}
			ModelFiles.framework(file);
			return file.normalize().toString();
		} catch (IOException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The configuration cannot be used: " + e.getMessage());
		} catch (InvalidPathException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The configuration '" + path + "' is no path.");
		}
	}
}
