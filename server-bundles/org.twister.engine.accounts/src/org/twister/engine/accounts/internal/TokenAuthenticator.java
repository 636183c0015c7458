// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Authenticator;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Settings;

/**
 * Knows two tokens: {@code admin.token} of the account that owns this Central Engine, and {@code ep.token} of its EP managers. A token is sent as Bearer, or as the
 * password of Basic; the admin names with the latter as whom he acts. Tokens are compared as SHA-256, in a time that does not depend on them.
 * <p>
 * With the server setting {@code legacy_loopback=true} a caller on this machine may name a user by Basic with an empty password.
 */
@Component
public final class TokenAuthenticator implements Authenticator {

	private final String owner;
	private final boolean legacyLoopback;
	private final byte[] adminToken;
	private final byte[] epToken;

	/** @throws IOException with a message for people if the token files cannot be used */
	@Activate
	public TokenAuthenticator(@Reference Settings settings) throws IOException {
		Path config = settings.home().resolve("config");
		Files.createDirectories(config);
		owner = settings.owner();
		legacyLoopback = Boolean.parseBoolean(settings.value("legacy_loopback", "false"));
		adminToken = sha256(TokenFile.readOrMake(config.resolve("admin.token")));
		epToken = sha256(TokenFile.readOrMake(config.resolve("ep.token")));
	}

	@Override
	public Optional<Caller> authenticate(String authorization, boolean loopback) {
		if (authorization == null) {
			return Optional.empty();
		}
		int space = authorization.indexOf(' ');
		String value = space < 0 ? "" : authorization.substring(space + 1).strip();
		return switch (space < 0 ? "" : authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
		case "bearer" -> byToken(value, owner);
		case "basic" -> basic(value, loopback);
		default -> Optional.empty();
		};
	}

	private Optional<Caller> basic(String value, boolean loopback) {
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
			return legacyLoopback && loopback && isName(user) ? Optional.of(new Caller(user, false, false)) : Optional.empty();
		}
		return byToken(password, isName(user) ? user : owner);
	}

	private Optional<Caller> byToken(String token, String user) {
		byte[] hash = sha256(token);
		if (MessageDigest.isEqual(hash, adminToken)) {
			return Optional.of(new Caller(user, true, false));
		}
		return MessageDigest.isEqual(hash, epToken) ? Optional.of(new Caller(owner, false, true)) : Optional.empty();
	}

	/** User names become folder names. */
	private static boolean isName(String user) {
		return user.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@-]{0,63}");
	}

	private static byte[] sha256(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
