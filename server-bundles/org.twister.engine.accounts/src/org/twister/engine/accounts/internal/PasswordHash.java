// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Salted argon2id hashes of passwords, in the usual text form that names its costs, so that these can be raised later. Slow on purpose, and takes 19 MB while it works. */
final class PasswordHash {

	private static final int MEMORY_KB = 19_456;
	private static final int ITERATIONS = 2;
	private static final int SALT = 16;
	private static final int LENGTH = 32;
	private static final int MAX_MEMORY_KB = 1 << 18;
	private static final int MAX_ITERATIONS = 20;
	private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

	private PasswordHash() {}

	static String of(String password) {
		byte[] salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		return "$argon2id$v=19$m=" + MEMORY_KB + ",t=" + ITERATIONS + ",p=1$" + encode(salt) + "$"
				+ encode(hash(password, salt, MEMORY_KB, ITERATIONS, LENGTH));
	}

	/** A hash that no password has, as costly as any. */
	static String ofNothing() {
		byte[] random = new byte[SALT + LENGTH];
		new SecureRandom().nextBytes(random);
		return "$argon2id$v=19$m=" + MEMORY_KB + ",t=" + ITERATIONS + ",p=1$" + encode(Arrays.copyOf(random, SALT)) + "$"
				+ encode(Arrays.copyOfRange(random, SALT, random.length));
	}

	/** False also for a text that is no hash of this form. */
	static boolean matches(String password, String hash) {
		Matcher parts = FORM.matcher(hash);
		if (!parts.matches()) {
			return false;
		}
		int memory = Integer.parseInt(parts.group(1));
		int iterations = Integer.parseInt(parts.group(2));
		if (memory < 8 || memory > MAX_MEMORY_KB || iterations < 1 || iterations > MAX_ITERATIONS) {
			return false;
		}
		byte[] expected = Base64.getDecoder().decode(parts.group(4));
		return MessageDigest.isEqual(expected, hash(password, Base64.getDecoder().decode(parts.group(3)), memory, iterations, expected.length));
	}

	private static byte[] hash(String password, byte[] salt, int memory, int iterations, int length) {
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withSalt(salt)
				.withMemoryAsKB(memory).withIterations(iterations).withParallelism(1).build());
		byte[] result = new byte[length];
		generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
		return result;
	}

	private static String encode(byte[] bytes) {
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}
}
