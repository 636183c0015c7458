// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.twister.engine.api.Settings;

@Timeout(300)
class TlsTest {

	private static final String PASSWORD = "geheim";

	@TempDir
	private Path home;
	private HttpServer server;

	private record TestSettings(Path home, String bind, Map<String, String> values) implements Settings {
		@Override
		public int port() {
			return 0;
		}

		@Override
		public String owner() {
			return "ana";
		}

		@Override
		public boolean isPrivate() {
			return false;
		}

		@Override
		public String value(String name, String defaultValue) {
			return values.getOrDefault(name, defaultValue);
		}

		@Override
		public String version() {
			return "1.2.3";
		}
	}

	@BeforeEach
	void folder() throws IOException {
		Files.createDirectories(home.resolve("config"));
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	/** A certificate for this machine, as keytool makes it. */
	private KeyStore make(String name, String algorithm) throws Exception {
		Path file = home.resolve("config").resolve(name + ".p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "server",
				"-keyalg", algorithm,
				"-dname", "CN=localhost", "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
				"-storepass",
				PASSWORD).redirectErrorStream(true).start();
		keytool.getInputStream().readAllBytes();
		assertEquals(0, keytool.waitFor());
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, PASSWORD.toCharArray());
		}
		Key key = store.getKey("server", PASSWORD.toCharArray());
		pem(name + ".key", "PRIVATE KEY", key.getEncoded());
		pem(name + ".crt", "CERTIFICATE", store.getCertificate("server").getEncoded());
		return store;
	}

	private void pem(String file, String what, byte[] bytes) throws IOException {
		Files.writeString(home.resolve("config").resolve(file),
				"-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n");
	}

	private void start(String bind, String... settings) throws IOException {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		server = new HttpServer(new TestSettings(home, bind, values), (authorization, loopback) -> Optional.empty(), Duration.ofSeconds(30));
		server.start();
	}

	private String refused(String bind, String... settings) {
		return assertThrows(IOException.class, () -> start(bind, settings)).getMessage();
	}

	private static SSLContext trusting(KeyStore store) throws Exception {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("server", store.getCertificate("server"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	private String health(SSLContext context) throws Exception {
		try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
			return client.send(HttpRequest.newBuilder(URI.create(server.uri() + "/health")).build(), BodyHandlers.ofString()).body().strip();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"RSA", "EC", "Ed25519"})
	void pemFilesServeWhoTrustsTheCertificateAndNobodyElse(String algorithm) throws Exception {
		KeyStore store = make("lab", algorithm);
		start("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "lab.key");
		assertTrue(server.uri().toString().startsWith("https://127.0.0.1:"), server.uri().toString());
		assertEquals("{\"status\":\"ok\"}", health(trusting(store)));
		assertThrows(SSLHandshakeException.class, () -> health(SSLContext.getDefault()));
	}

	@Test
	void keyStoreServesToo() throws Exception {
		KeyStore store = make("lab", "RSA");
		start("127.0.0.1", "tls_keystore", "lab.p12", "tls_keystore_password", PASSWORD);
		assertEquals("{\"status\":\"ok\"}", health(trusting(store)));
	}

	@Test
	void oldVersionsOfTlsAreRefused() throws Exception {
		KeyStore store = make("lab", "RSA");
		start("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "lab.key");
		SSLContext context = trusting(store);
		for (String version : new String[]{"TLSv1.2", "TLSv1.3"}) {
			try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.uri().getPort())) {
				socket.setEnabledProtocols(new String[]{version});
				socket.startHandshake();
				assertEquals(version, socket.getSession().getProtocol());
			}
		}
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.uri().getPort())) {
			assertTrue(Arrays.asList(socket.getSupportedProtocols()).contains("TLSv1.1"));
			socket.setEnabledProtocols(new String[]{"TLSv1.1"});
			assertThrows(SSLException.class, socket::startHandshake);
		}
	}

	@Test
	void whatIsWrongWithAFileIsSaidInALine() throws Exception {
		make("lab", "RSA");
		make("other", "RSA");
		make("curve", "EC");
		Path config = home.resolve("config");
		assertEquals("TLS needs either the settings tls_certificate and tls_key, or tls_keystore.", refused("127.0.0.1", "tls_certificate", "lab.crt"));
		assertEquals("tls_key: there is no file " + config.resolve("none.key") + ".",
				refused("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "none.key"));
		assertEquals("tls_key: " + config.resolve("lab.crt") + " holds no private key in PEM form.",
				refused("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "lab.crt"));
		assertEquals("tls_key: the key in " + config.resolve("other.key") + " is not that of the first certificate in " + config.resolve("lab.crt") + ".",
				refused("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "other.key"));
		assertEquals("tls_key: the key in " + config.resolve("curve.key") + " is damaged, or not of the certificate's kind (RSA).",
				refused("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "curve.key"));
		pem("old.key", "RSA PRIVATE KEY", new byte[]{1, 2, 3});
		assertTrue(refused("127.0.0.1", "tls_certificate", "lab.crt", "tls_key", "old.key").contains("Convert it with 'openssl pkcs8"));
		assertTrue(refused("127.0.0.1", "tls_certificate", "lab.key", "tls_key", "lab.key")
				.startsWith("tls_certificate: " + config.resolve("lab.key") + " holds no certificate"));
		assertEquals("tls_keystore: " + config.resolve("lab.p12") + " does not open with tls_keystore_password.",
				refused("127.0.0.1", "tls_keystore", "lab.p12", "tls_keystore_password", "wrong"));
	}

	@Test
	void withoutTlsItStaysOnThisMachineUnlessToldOtherwise() throws Exception {
		assertEquals(
				"Without TLS the Central Engine listens on this machine only, not on 0.0.0.0: set tls_certificate and tls_key, or allow_plain=true if the network is"
						+ " trusted.",
				refused("0.0.0.0"));
	}
}
