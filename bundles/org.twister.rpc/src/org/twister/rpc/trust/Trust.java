// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.trust;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Which certificates of servers are trusted: those of the authorities that Java knows, those of the authorities in given PEM files, and the very certificates in these files.
 * One of the latter is a server's own: it is trusted whatever name the server is called by, as a fingerprint would be. Immutable, thread-safe.
 */
public final class Trust {

	private static final String CERTIFICATE_OF_ENGINE = "run/ce.crt";
	private static final String AUTHORITIES = "config/ca.pem";

	private Trust() {}

	/**
	 * What is trusted by programs on the machine of a home directory, or with a copy of its {@code config/ca.pem}: the certificate of the engine that runs there, which it writes
	 * to {@code run/ce.crt}.
	 *
	 * @param more another PEM file, null for none
	 * @return empty if there is nothing beyond what Java trusts
	 * @throws IOException naming the file that cannot be used
	 */
	public static Optional<SSLContext> of(Path home, Path more) throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : new String[]{CERTIFICATE_OF_ENGINE, AUTHORITIES}) {
			if (Files.isReadable(home.resolve(name))) {
				files.add(home.resolve(name));
			}
		}
		if (more != null) {
			files.add(more);
		}
		return files.isEmpty() ? Optional.empty() : Optional.of(of(files));
	}

	/** @throws IOException naming the file that cannot be used */
	public static SSLContext of(Collection<Path> pemFiles) throws IOException {
		Set<X509Certificate> certificates = new HashSet<>();
		for (Path file : pemFiles) {
			certificates.addAll(read(file));
		}
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			int number = 0;
			for (X509Certificate certificate : certificates) {
				store.setCertificateEntry("trusted-" + number++, certificate);
			}
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, new TrustManager[]{new Both(certificates, manager(store), manager(null))}, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IOException("The certificates in " + pemFiles + " cannot be used: " + e.getMessage(), e);
		}
	}

	private static Collection<X509Certificate> read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			List<X509Certificate> certificates = CertificateFactory.getInstance("X.509").generateCertificates(in).stream().map(X509Certificate.class::cast)
					.toList();
			if (certificates.isEmpty()) {
				throw new IOException(file + " holds no certificate.");
			}
			return certificates;
		} catch (CertificateException e) {
			throw new IOException(file + " holds no certificates in PEM form: " + e.getMessage(), e);
		}
	}

	/** @param store null for the authorities that Java knows */
	private static X509ExtendedTrustManager manager(KeyStore store) throws GeneralSecurityException {
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
	}

	/** The given ones first, then those of Java. */
	private static final class Both extends X509ExtendedTrustManager {

		private final Set<X509Certificate> own;
		private final X509ExtendedTrustManager given;
		private final X509ExtendedTrustManager java;

		Both(Set<X509Certificate> own, X509ExtendedTrustManager given, X509ExtendedTrustManager java) {
			this.own = own;
			this.given = given;
			this.java = java;
		}

		private interface Check {
			void by(X509ExtendedTrustManager manager) throws CertificateException;
		}

		private void check(X509Certificate[] chain, Check check) throws CertificateException {
			if (chain.length > 0 && own.contains(chain[0])) {
				chain[0].checkValidity();
				return;
			}
			try {
				check.by(given);
			} catch (CertificateException e) {
				try {
					check.by(java);
				} catch (CertificateException other) {
					e.addSuppressed(other);
					throw e;
				}
			}
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
			check(chain, manager -> manager.checkServerTrusted(chain, type));
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
			check(chain, manager -> manager.checkServerTrusted(chain, type, socket));
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
			check(chain, manager -> manager.checkServerTrusted(chain, type, engine));
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
			throw new CertificateException("no client is expected here");
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
			checkClientTrusted(chain, type);
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
			checkClientTrusted(chain, type);
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			List<X509Certificate> all = new ArrayList<>(List.of(given.getAcceptedIssuers()));
			all.addAll(List.of(java.getAcceptedIssuers()));
			return all.toArray(X509Certificate[]::new);
		}
	}
}
