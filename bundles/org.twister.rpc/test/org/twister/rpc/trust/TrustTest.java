// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Real handshakes with certificates that keytool makes. */
@Timeout(300)
class TrustTest {

	private static final String PASSWORD = "geheim";

	@TempDir
	private Path home;
	private HttpsServer server;

	@AfterEach
	void stop() {
		if (server != null) {
			server.stop(0);
		}
	}

	private void keytool(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), output);
	}

	/** @param names as which the server may be called */
	private void serve(String store, String names) throws Exception {
		keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=lab", "-ext", "SAN=" + names, "-validity", "2", "-storetype", "PKCS12",
				"-keystore", store);
		keytool("-exportcert", "-rfc", "-alias", "server", "-keystore", store, "-file", store + ".crt");
		listen(store);
	}

	private void listen(String store) throws Exception {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(home.resolve(store))) {
			keys.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		factory.init(keys, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(factory.getKeyManagers(), null, null);
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(context));
		server.createContext("/", exchange -> {
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		server.start();
	}

	private int ask(SSLContext trust) throws Exception {
		HttpClient.Builder builder = HttpClient.newBuilder();
		try (HttpClient client = (trust == null ? builder : builder.sslContext(trust)).build()) {
			return client
					.send(HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/")).build(), BodyHandlers.discarding())
					.statusCode();
		}
	}

	@Test
	void certificateOfTheServerItselfIsTrustedWhateverItIsCalled() throws Exception {
		serve("own", "dns:elsewhere.example");
		assertThrows(SSLHandshakeException.class, () -> ask(null));
		assertEquals(204, ask(Trust.of(List.of(home.resolve("own.crt")))));
	}

	@Test
	void homeDirectoryOfTheServerIsEnough() throws Exception {
		serve("own", "dns:elsewhere.example");
		assertTrue(Trust.of(home, null).isEmpty());
		Files.createDirectories(home.resolve("run"));
		Files.copy(home.resolve("own.crt"), home.resolve("run/ce.crt"));
		assertEquals(204, ask(Trust.of(home, null).orElseThrow()));
	}

	@Test
	void anotherCertificateIsNotTrusted() throws Exception {
		serve("own", "ip:127.0.0.1");
		keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=lab", "-ext", "SAN=ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12",
				"-keystore", "other");
		keytool("-exportcert", "-rfc", "-alias", "server", "-keystore", "other", "-file", "other.crt");
		SSLContext other = Trust.of(List.of(home.resolve("other.crt")));
		assertThrows(SSLHandshakeException.class, () -> ask(other));
	}

	/** A server whose certificate is signed by the authority of the lab. */
	private SSLContext signed(String names) throws Exception {
		keytool("-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=Lab CA", "-ext", "bc:c", "-validity", "2", "-storetype", "PKCS12", "-keystore",
				"ca");
		keytool("-exportcert", "-rfc", "-alias", "ca", "-keystore", "ca", "-file", "ca.crt");
		keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=lab", "-validity", "2", "-storetype", "PKCS12", "-keystore", "srv");
		keytool("-certreq", "-alias", "server", "-keystore", "srv", "-file", "srv.csr");
		keytool("-gencert", "-rfc", "-alias", "ca", "-keystore", "ca", "-infile", "srv.csr", "-outfile", "srv.crt", "-ext", "SAN=" + names, "-validity", "2");
		keytool("-importcert", "-noprompt", "-alias", "ca", "-keystore", "srv", "-file", "ca.crt");
		keytool("-importcert", "-noprompt", "-alias", "server", "-keystore", "srv", "-file", "srv.crt");
		listen("srv");
		return Trust.of(List.of(home.resolve("ca.crt")));
	}

	@Test
	void authorityIsTrustedForTheNamesThatItSigned() throws Exception {
		assertEquals(204, ask(signed("ip:127.0.0.1")));
	}

	@Test
	void authorityIsNotTrustedForOtherNames() throws Exception {
		SSLContext trust = signed("dns:elsewhere.example");
		assertThrows(SSLHandshakeException.class, () -> ask(trust));
	}

	@Test
	void fileWithoutCertificateIsNamed() throws Exception {
		Path file = Files.writeString(home.resolve("empty.pem"), "");
		assertEquals(file + " holds no certificate.", assertThrows(IOException.class, () -> Trust.of(List.of(file))).getMessage());
	}
}
