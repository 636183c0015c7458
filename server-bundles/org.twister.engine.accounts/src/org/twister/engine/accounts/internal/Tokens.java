// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.twister.engine.accounts.internal.Secrets.Token;
import org.twister.engine.api.Caller;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService.IssueToken;
import org.twister.rpc.UserService.IssuedToken;
import org.twister.rpc.UserService.TokenInfo;

/** Tokens of users: 256 random bits each, of which the SHA-256 is kept. */
final class Tokens {

	private static final int BYTES = 32;
	private static final int MAX_OF_USER = 200;
	private static final int MAX_NAME = 100;
	private static final double MAX_SECONDS = 100 * 366 * 86_400.0;

	private final AccountStore store;
	private final AuditLog audit;
	private final SecureRandom random = new SecureRandom();

	Tokens(AccountStore store, AuditLog audit) {
		this.store = store;
		this.audit = audit;
	}

	IssuedToken issue(IssueToken request, Account account) throws RpcException {
		String user = account.user().name();
		String name = request.name() == null ? "" : request.name().strip();
		if (name.length() > MAX_NAME || name.chars().anyMatch(c -> c < ' ')) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The name of a token is one line of at most " + MAX_NAME + " characters.");
		}
		if (!(request.expires() >= 0 && request.expires() <= MAX_SECONDS)) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A token expires after a number of seconds, at most 100 years, or never (0).");
		}
		if (store.tokens(user).size() >= MAX_OF_USER) {
			throw new RpcException(FaultCode.CONFLICT, "User " + user + " has " + MAX_OF_USER + " tokens: revoke some.");
		}
		String secret = "tw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		String expires = request.expires() == 0 ? null : now.plusMillis((long) (request.expires() * 1000)).toString();
		Token token = new Token(HexFormat.of().formatHex(random(5)), user, name, request.ep(), HexFormat.of().formatHex(AccountAuthenticator.sha256(secret)),
				now.toString(), null, expires);
		UserServiceComponent.write(() -> store.addToken(token));
		audit.record(Caller.current(), "users.issueToken", user, "token " + token.id() + (request.ep() ? " of EPs" : "") + (name.isEmpty() ? "" : ", " + name));
		return new IssuedToken(info(token), secret);
	}

	private byte[] random(int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	List<TokenInfo> list(Account account) {
		return store.tokens(account.user().name()).stream().map(Tokens::info).toList();
	}

	private static TokenInfo info(Token token) {
		return new TokenInfo(token.id(), token.user(), token.name(), token.ep(), token.created(), token.lastUsed(), token.expires());
	}

	/** @param id null for all of EPs */
	void revoke(String id, Account account) throws RpcException {
		String user = account.user().name();
		int[] removed = new int[1];
		UserServiceComponent
				.write(() -> removed[0] = store.removeTokens(token -> token.user().equals(user) && (id == null ? token.ep() : token.id().equals(id))));
		if (removed[0] == 0) {
			throw new RpcException(FaultCode.NOT_FOUND, id == null ? "User " + user + " has no token for EPs." : "User " + user + " has no token " + id + ".");
		}
		audit.record(Caller.current(), "users.revokeToken", user, id == null ? removed[0] + " of EPs" : "token " + id);
	}
}
