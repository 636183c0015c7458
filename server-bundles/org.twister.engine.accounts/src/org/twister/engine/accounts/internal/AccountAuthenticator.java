// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.accounts.internal.Secrets.Token;
import org.twister.engine.api.Authenticator;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users.User;
import org.twister.rpc.RpcException;

/**
 * Knows a caller by a token, sent as Bearer or as the password of Basic, or by his password. Tokens: {@code admin.token} of the account that owns this Central Engine,
 * {@code ep.token} of its EP managers, and those that were issued to users. An admin names by Basic as whom he acts.
 * <p>
 * With the server setting {@code legacy_loopback=true} a caller on this machine may name a user by Basic with an empty password; he is no admin then, whoever he names.
 */
@Component(service = {Authenticator.class, AccountAuthenticator.class})
public final class AccountAuthenticator implements Authenticator {

	private static final String UNKNOWN_ADDRESS = "?";

	private final AccountStore store;
	private final AuditLog audit;
	private final LoginNotes notes;
	private final Passwords passwords = new Passwords(System::nanoTime, PasswordHash::matches);
	private final boolean isPrivate;
	private final boolean legacyLoopback;
	private final byte[] adminToken;
	private final byte[] epToken;

	/** @throws IOException with a message for people if the token files cannot be used */
	@Activate
	public AccountAuthenticator(@Reference Settings settings, @Reference AccountStore store, @Reference AuditLog audit) throws IOException {
		this.store = store;
		this.audit = audit;
		this.notes = new LoginNotes(audit);
		Path config = settings.home().resolve("config");
		Files.createDirectories(config);
		isPrivate = settings.isPrivate();
		legacyLoopback = Boolean.parseBoolean(settings.value("legacy_loopback", "false"));
		adminToken = sha256(TokenFile.readOrMake(config.resolve("admin.token")));
		epToken = sha256(TokenFile.readOrMake(config.resolve("ep.token")));
	}

	@Deactivate
	void close() {
		passwords.close();
	}

	@Override
	public Optional<Caller> authenticate(String authorization, boolean loopback) {
		try {
			return authenticate(authorization, loopback, UNKNOWN_ADDRESS);
		} catch (RpcException e) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<Caller> authenticate(String authorization, boolean loopback, String address) throws RpcException {
		if (authorization == null) {
			return Optional.empty();
		}
		int space = authorization.indexOf(' ');
		String value = space < 0 ? "" : authorization.substring(space + 1).strip();
		return switch (space < 0 ? "" : authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
		case "bearer" -> bearer(value, address);
		case "basic" -> basic(value, loopback, address);
		default -> Optional.empty();
		};
	}

	private Optional<Caller> bearer(String token, String address) {
		Optional<Caller> caller = byToken(token, null, address);
		if (caller.isEmpty() && passwords.failedToken(address)) {
			audit.record("", "", "login.failed", address, "unknown token");
		}
		return caller;
	}

	private Optional<Caller> basic(String value, boolean loopback, String address) throws RpcException {
		String decoded;
		try {
			decoded = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
		int colon = decoded.indexOf(':');
		String user = colon < 0 ? decoded : decoded.substring(0, colon);
		String password = colon < 0 ? "" : decoded.substring(colon + 1);
		if (password.isEmpty()) {
			return legacyLoopback && loopback ? trusted(user) : Optional.empty();
		}
		Optional<Caller> byToken = byToken(password, user.isEmpty() ? null : user, address);
		return byToken.isPresent() || user.isEmpty() ? byToken : byPassword(user, password, address);
	}

	/** @param as the user for whom it is done, null for the one whose token it is */
	private Optional<Caller> byToken(String text, String as, String address) {
		byte[] hash = sha256(text);
		if (MessageDigest.isEqual(hash, adminToken)) {
			return actingAs(store.owner(), as, "admin.token", address);
		} else if (MessageDigest.isEqual(hash, epToken)) {
			return Optional.of(ep(store.owner(), "ep.token", address));
		}
		Optional<Token> token = store.token(HexFormat.of().formatHex(hash));
		Optional<User> owner = token.flatMap(found -> store.find(found.user()));
		if (owner.isEmpty()) {
			return Optional.empty();
		}
		Optional<Caller> caller = token.get().ep()
				? Optional.of(ep(owner.get().name(), token.get().id(), address))
				: asHimself(owner.get(), as, "token " + token.get().id(), address);
		if (caller.isPresent()) {
			store.used(token.get());
		}
		return caller;
	}

	private Caller ep(String user, String token, String address) {
		notes.loggedIn(user, "token of EPs " + token, address);
		return new Caller(user, Set.of(), false, true);
	}

	private Optional<Caller> asHimself(User owner, String as, String how, String address) {
		if (owner.admin()) {
			return actingAs(owner.name(), as, how, address);
		}
		if (as != null && !as.equals(owner.name())) {
			return Optional.empty();
		}
		notes.loggedIn(owner.name(), how, address);
		return Optional.of(owner.caller());
	}

	/** An admin may act for any user; in a private CE for any name. */
	private Optional<Caller> actingAs(String login, String as, String how, String address) {
		String user = as == null ? login : as;
		boolean exists = user.equals(login) || store.find(user).isPresent() || isPrivate && AccountStore.isName(user);
		if (!exists) {
			return Optional.empty();
		}
		notes.loggedIn(login, how, address);
		return Optional.of(new Caller(user, Role.ALL, true, false, login));
	}

	private Optional<Caller> byPassword(String user, String password, String address) throws RpcException {
		Optional<Account> account = store.account(user);
		switch (passwords.check(user, account.map(Account::password), password, address)) {
		case RIGHT -> audit.record(user, user, "login", address, "password");
		case KNOWN -> {
			// was recorded when it was checked
		}
		default -> {
			audit.record(user, "", "login.failed", address, account.isEmpty() ? "no such user" : "wrong password");
			return Optional.empty();
		}
		}
		return account.map(found -> found.user().caller());
	}

	/** Whether it is the password of a user, for one who changes it. */
	boolean isPassword(Account account, String password) throws RpcException {
		String name = account.user().name();
		return passwords.check(name, Optional.ofNullable(account.password()), password, "account " + name) != Passwords.Outcome.WRONG;
	}

	/** The hash of a new password. */
	String hash(String password, String user) throws RpcException {
		return passwords.hash(password, user);
	}

	private Optional<Caller> trusted(String user) {
		return store.find(user).map(found -> {
			Set<Role> roles = EnumSet.copyOf(Role.ORDINARY);
			roles.retainAll(found.roles());
			return new Caller(user, Set.copyOf(roles), false, false);
		});
	}

	static byte[] sha256(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
