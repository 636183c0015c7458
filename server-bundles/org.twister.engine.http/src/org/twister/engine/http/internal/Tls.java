// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jetty.util.ssl.SslContextFactory;

import org.twister.engine.api.Settings;

/**
 * Certificate and key of the server, by its settings: {@code tls_certificate} and {@code tls_key} are PEM files, or {@code tls_keystore} with
 * {@code tls_keystore_password} is a PKCS12 file. Names are taken from {@code <home>/config}. TLS 1.2 and 1.3.
 */
final class Tls {

	private static final Pattern KEY = Pattern.compile("-----BEGIN ([A-Z ]*)PRIVATE KEY-----(.*?)-----END [A-Z ]*PRIVATE KEY-----", Pattern.DOTALL);
	private static final String CONVERT = " Convert it with 'openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW'.";
	private static final char[] NO_PASSWORD = new char[0];

	private Tls() {}

	/**
	 * Empty if no certificate is set.
	 *
	 * @throws IOException naming setting and file, if what is set cannot be used
	 */
	static Optional<SslContextFactory.Server> of(Settings settings) throws IOException {
		String store = settings.value("tls_keystore", "");
		String certificate = settings.value("tls_certificate", "");
		String key = settings.value("tls_key", "");
		if (store.isEmpty() && certificate.isEmpty() && key.isEmpty()) {
			return Optional.empty();
		}
		if (certificate.isEmpty() != key.isEmpty() || !store.isEmpty() && !key.isEmpty()) {
			throw new IOException("TLS needs either the settings tls_certificate and tls_key, or tls_keystore.");
		}
		Path folder = settings.home().resolve("config");
		char[] password = store.isEmpty() ? NO_PASSWORD : settings.value("tls_keystore_password", "").toCharArray();
		KeyStore keys = store.isEmpty() ? pem(folder.resolve(certificate), folder.resolve(key)) : pkcs12(folder.resolve(store), password);
		SslContextFactory.Server factory = new SslContextFactory.Server();
		factory.setKeyStore(keys);
		factory.setKeyStorePassword(new String(password));
		factory.setKeyManagerPassword(new String(password));
		factory.setIncludeProtocols("TLSv1.2", "TLSv1.3");
		return Optional.of(factory);
	}

	private static KeyStore pkcs12(Path file, char[] password) throws IOException {
		byte[] bytes = read("tls_keystore", file);
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(new ByteArrayInputStream(bytes), password);
			if (store.size() == 0) {
				throw new IOException("tls_keystore: " + file + " holds no key.");
			}
			return store;
		} catch (GeneralSecurityException e) {
			throw new IOException("tls_keystore: " + file + " cannot be used: " + e.getMessage() + ".", e);
		} catch (IOException e) {
			boolean wrong = e.getCause() instanceof java.security.UnrecoverableKeyException;
			throw new IOException(
					"tls_keystore: " + file + (wrong ? " does not open with tls_keystore_password." : " is no PKCS12 file: " + e.getMessage() + "."), e);
		}
	}

	private static KeyStore pem(Path certificateFile, Path keyFile) throws IOException {
		List<Certificate> chain = certificates(certificateFile);
		PrivateKey key = key(keyFile, chain.getFirst().getPublicKey().getAlgorithm());
		if (!belong(key, chain.getFirst().getPublicKey())) {
			throw new IOException("tls_key: the key in " + keyFile + " is not that of the first certificate in " + certificateFile + ".");
		}
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, NO_PASSWORD);
			store.setKeyEntry("server", key, NO_PASSWORD, chain.toArray(Certificate[]::new));
			return store;
		} catch (GeneralSecurityException e) {
			throw new IOException("tls_certificate: " + certificateFile + " cannot be used: " + e.getMessage() + ".", e);
		}
	}

	private static List<Certificate> certificates(Path file) throws IOException {
		try (InputStream in = new ByteArrayInputStream(read("tls_certificate", file))) {
			List<Certificate> chain = List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
			if (chain.isEmpty()) {
				throw new IOException("tls_certificate: " + file + " holds no certificate.");
			}
			return chain;
		} catch (GeneralSecurityException e) {
			throw new IOException("tls_certificate: " + file + " holds no certificates in PEM form: " + e.getMessage() + ".", e);
		}
	}

	private static PrivateKey key(Path file, String algorithm) throws IOException {
		String text = new String(read("tls_key", file), StandardCharsets.ISO_8859_1);
		Matcher matcher = KEY.matcher(text);
		if (!matcher.find()) {
			throw new IOException("tls_key: " + file + " holds no private key in PEM form.");
		}
		String form = matcher.group(1).strip();
		if (!form.isEmpty()) {
			throw new IOException("tls_key: the key in " + file + " is "
					+ (form.equals("ENCRYPTED") ? "encrypted." : "in the form of old ('BEGIN " + form + " PRIVATE KEY').")
					+ CONVERT);
		}
		try {
			byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(2));
			return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
		} catch (InvalidKeySpecException | IllegalArgumentException e) {
			throw new IOException("tls_key: the key in " + file + " is damaged, or not of the certificate's kind (" + algorithm + ").", e);
		} catch (GeneralSecurityException e) {
			throw new IOException("tls_key: keys of the kind " + algorithm + " are not known.", e);
		}
	}

	private static boolean belong(PrivateKey key, PublicKey certified) throws IOException {
		String algorithm = switch (key.getAlgorithm()) {
		case "RSA" -> "SHA256withRSA";
		case "EC" -> "SHA256withECDSA";
		default -> key.getAlgorithm();
		};
		try {
			byte[] probe = "probe".getBytes(StandardCharsets.US_ASCII);
			Signature signature = Signature.getInstance(algorithm);
			signature.initSign(key);
			signature.update(probe);
			byte[] signed = signature.sign();
			signature.initVerify(certified);
			signature.update(probe);
			return signature.verify(signed);
		} catch (GeneralSecurityException e) {
			throw new IOException("tls_key: the key does not work: " + e.getMessage() + ".", e);
		}
	}

	/** Lets programs of this machine know the certificate: it is all that they need to trust this engine. */
	static void publish(KeyStore keys, Path home) throws IOException {
		StringBuilder text = new StringBuilder();
		try {
			for (String alias : Collections.list(keys.aliases())) {
				if (keys.isKeyEntry(alias)) {
					text.append("-----BEGIN CERTIFICATE-----\n")
							.append(Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(keys.getCertificate(alias).getEncoded()))
							.append("\n-----END CERTIFICATE-----\n");
				}
			}
		} catch (GeneralSecurityException e) {
			throw new IOException("The certificate cannot be read: " + e.getMessage() + ".", e);
		}
		Path file = home.resolve("run/ce.crt");
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling("ce.crt.new");
		Files.writeString(temporary, text);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static byte[] read(String setting, Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new IOException(setting + ": there is no file " + file + ".", e);
		} catch (IOException e) {
			throw new IOException(setting + ": " + file + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
