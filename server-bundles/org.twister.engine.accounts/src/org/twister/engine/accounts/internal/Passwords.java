// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * Checks passwords. One that was right is remembered for ten minutes, as an HMAC under a key of this process over user, password and the account's hash: with another hash it
 * is another HMAC, so nothing has to be dropped when an account changes. Equal checks under way share one hash; an account that does not exist costs as much as any. Thread-safe.
 */
final class Passwords implements AutoCloseable {

	static final int MIN_LENGTH = 8;
	static final int MAX_LENGTH = 256;
	private static final long REMEMBER = TimeUnit.MINUTES.toNanos(10);
	private static final int REMEMBERED = 10_000;
	private static final String ALGORITHM = "HmacSHA256";

	/** What came of a check. */
	enum Outcome {
		/** It was right lately. */
		KNOWN,
		RIGHT,
		WRONG
	}

	private final LongSupplier nanos;
	private final Throttle throttle;
	private final BiPredicate<String, String> matcher;
	private final HashGate gate = new HashGate();
	private final SecretKeySpec key;
	private final String nobody = PasswordHash.ofNothing();
	private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();
	private final Map<String, Long> right = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** @param matcher whether a password has a hash */
	Passwords(LongSupplier nanos, BiPredicate<String, String> matcher) {
		this.nanos = nanos;
		this.matcher = matcher;
		this.throttle = new Throttle(nanos);
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		key = new SecretKeySpec(random, ALGORITHM);
	}

	/**
	 * @param hash of the account; empty if there is no such account or it has no password
	 * @throws RpcException TOO_MANY if nothing was checked
	 */
	Outcome check(String user, Optional<String> hash, String password, String address) throws RpcException {
		String mac = mac(user, hash.orElse(""), password);
		if (hash.isPresent() && isKnown(mac)) {
			return Outcome.KNOWN;
		}
		refuseGuesser(user, address);
		boolean matches = password.length() <= MAX_LENGTH && shared(mac, user, hash, password, address);
		if (!matches) {
			return Outcome.WRONG;
		}
		remember(mac);
		return Outcome.RIGHT;
	}

	private void refuseGuesser(String user, String address) throws RpcException {
		Duration wait = throttle.wait(user, address);
		if (!wait.isZero()) {
			throw new RpcException(FaultCode.TOO_MANY, "Too many failed log-ins: try again in " + (wait.toSeconds() + 1) + " s.");
		}
	}

	/** Many callers may come with the same password at once: one of them has it hashed. */
	private boolean shared(String mac, String user, Optional<String> hash, String password, String address) throws RpcException {
		CompletableFuture<Boolean> mine = new CompletableFuture<>();
		CompletableFuture<Boolean> other = underWay.putIfAbsent(mac, mine);
		if (other != null) {
			return join(other);
		}
		try {
			boolean matches = gate.run(address,
					() -> isStillAllowed(user, address) ? matcher.test(password, hash.orElse(nobody)) && hash.isPresent() : null) instanceof Boolean b
							? note(user, address, b)
							: refused(user, address);
			mine.complete(matches);
			return matches;
		} catch (RpcException | RuntimeException e) {
			mine.completeExceptionally(e);
			throw e;
		} finally {
			underWay.remove(mac, mine);
		}
	}

	/** Others may have failed while it waited for its turn. */
	private boolean isStillAllowed(String user, String address) {
		return throttle.wait(user, address).isZero();
	}

	private boolean refused(String user, String address) throws RpcException {
		refuseGuesser(user, address);
		throw new RpcException(FaultCode.TOO_MANY, "Too many failed log-ins: try again in 1 s.");
	}

	private boolean note(String user, String address, boolean matches) {
		if (matches) {
			throttle.succeeded(user, address);
		} else {
			throttle.failed(user, address);
		}
		return matches;
	}

	private static boolean join(CompletableFuture<Boolean> other) throws RpcException {
		try {
			return other.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RpcException refused) {
				throw refused;
			}
			throw e;
		}
	}

	private boolean isKnown(String mac) {
		synchronized (right) {
			Long since = right.get(mac);
			return since != null && nanos.getAsLong() - since < REMEMBER;
		}
	}

	private void remember(String mac) {
		synchronized (right) {
			right.remove(mac);
			right.put(mac, nanos.getAsLong());
		}
	}

	private String mac(String user, String hash, String password) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			for (String part : new String[]{user, hash, password}) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update(new byte[]{(byte) (bytes.length >> 16), (byte) (bytes.length >> 8), (byte) bytes.length});
				mac.update(bytes);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The hash of a new password. */
	String hash(String password, String user) throws RpcException {
		return gate.run("new password of " + user, () -> PasswordHash.of(password));
	}

	/** The guess of a token. @return whether it is worth a line: the more failures, the fewer */
	boolean failedToken(String address) {
		boolean isFirst = throttle.wait("", address).isZero();
		if (isFirst) {
			throttle.failed("", address);
		}
		return isFirst;
	}

	@Override
	public void close() {
		gate.close();
	}
}
