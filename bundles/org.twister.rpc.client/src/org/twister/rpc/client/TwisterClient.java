// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import javax.net.ssl.SSLContext;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RpcService;
import org.twister.rpc.ServerService;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.client.internal.EventStream;
import org.twister.rpc.client.internal.HttpCalls;
import org.twister.rpc.client.internal.LogFollower;
import org.twister.rpc.client.internal.RunFiles;
import org.twister.rpc.client.internal.ServiceCalls;
import org.twister.rpc.client.internal.Timing;
import org.twister.rpc.trust.Trust;

/**
 * A connection to one Central Engine as one user. Thread-safe. Calls block and time out; a call that was interrupted leaves the interrupt flag set. Whatever goes
 * wrong is an {@link RpcException} whose message is a sentence for people; {@link FaultCode#UNAVAILABLE} says that nobody answered.
 *
 * <pre>
 * try (TwisterClient ce = TwisterClient.connect(URI.create("http://127.0.0.1:8000"), LocalToken.of(home))) {
 * 	List&lt;EpInfo&gt; eps = ce.service(EpService.class).list();
 * }
 * </pre>
 */
public final class TwisterClient implements AutoCloseable {

	private final HttpCalls http;
	private final RunFiles files;
	private final ServerInfo info;

	private TwisterClient(HttpCalls http, ServerInfo info) {
		this.http = http;
		this.files = new RunFiles(http);
		this.info = info;
	}

	/**
	 * Asks the Central Engine who it is.
	 *
	 * @param server for example {@code http://127.0.0.1:8000}
	 * @param token  see {@link LocalToken}
	 * @throws RpcException UNAVAILABLE if nobody answers, NOT_LOGGED_IN if the token is refused, CONFLICT if it speaks another version of the protocol
	 */
	public static TwisterClient connect(URI server, String token) throws RpcException {
		return connect(server, token, LocalToken.defaultHome(), null);
	}

	/**
	 * The same, for an address that begins with https.
	 *
	 * @param home the certificate of the engine that runs there is trusted, and {@code config/ca.pem}
	 * @param ca   another file with certificates that are trusted (PEM); null for that which the environment names in TWISTER_CA, if it does
	 */
	public static TwisterClient connect(URI server, String token, Path home, Path ca) throws RpcException {
		return connect(server, token, "https".equalsIgnoreCase(server.getScheme()) ? trust(home, ca) : null, Timing.DEFAULT);
	}

	private static SSLContext trust(Path home, Path ca) throws RpcException {
		String named = System.getenv("TWISTER_CA");
		try {
			return Trust.of(home, ca != null || named == null || named.isEmpty() ? ca : Path.of(named)).orElse(null);
		} catch (IOException | InvalidPathException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The certificates to be trusted cannot be read: " + e.getMessage());
		}
	}

	static TwisterClient connect(URI server, String token, Timing timing) throws RpcException {
		return connect(server, token, null, timing);
	}

	private static TwisterClient connect(URI server, String token, SSLContext trust, Timing timing) throws RpcException {
		HttpCalls http = new HttpCalls(server, token, trust, timing);
		try {
			ServerInfo info = proxy(http, ServerService.class).info();
			if (info.protocol() != ServerService.PROTOCOL) {
				throw new RpcException(FaultCode.CONFLICT, "The Central Engine at " + http.server() + " (" + info.version() + ") speaks protocol "
						+ info.protocol() + ", this client speaks " + ServerService.PROTOCOL + ": use the same release on both sides.");
			}
			return new TwisterClient(http, info);
		} catch (RpcException | RuntimeException e) {
			http.close();
			throw e;
		}
	}

	public URI server() {
		return http.server();
	}

	/** What the Central Engine said when the connection was made. */
	public ServerInfo info() {
		return info;
	}

	/**
	 * A service of the Central Engine.
	 *
	 * @param contract an interface annotated with {@link RpcService}
	 */
	public <T> T service(Class<T> contract) {
		return proxy(http, contract);
	}

	private static <T> T proxy(HttpCalls http, Class<T> contract) {
		RpcService service = contract.getAnnotation(RpcService.class);
		if (service == null) {
			throw new IllegalArgumentException(contract + " is no @RpcService");
		}
		return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[]{contract}, new ServiceCalls(http, service.value())));
	}

	/**
	 * Follows events until closed, through lost connections: see {@link EventSink}.
	 *
	 * @param cursor  behind which to begin; null to ask {@link EventSink#snapshot}
	 * @param streams names of streams such as {@code run/12} or {@code eps}, a {@code *} at the end stands for any rest; empty for all
	 */
	public Subscription events(String cursor, Collection<String> streams, EventSink sink) {
		return new EventStream(http, cursor, List.copyOf(streams), sink);
	}

	/**
	 * Follows a log of a run until the run is closed or the subscription is, through lost connections. A log that is not there yet is waited for while the run goes on.
	 *
	 * @param name for example {@code EP-1_CLI.log} or {@code tests/3/output.log}
	 * @param from offset of the first byte wanted
	 */
	public Subscription followLog(long run, String name, long from, LogSink sink) {
		return new LogFollower(http, run, name, from, sink);
	}

	/** The files of a run: logs, plan, results. */
	public List<RunFile> files(long run) throws RpcException {
		return files.list(run);
	}

	/** At most so many bytes of a file from an offset. */
	public FilePart read(long run, String name, long from, int max) throws RpcException {
		return files.read(run, name, from, max);
	}

	/** At most so many bytes of the end of a file. */
	public FilePart tail(long run, String name, int max) throws RpcException {
		return files.tail(run, name, max);
	}

	/** A whole file as it is now. Failures while it is read are {@link java.io.IOException}s of the stream. */
	public InputStream open(long run, String name) throws RpcException {
		return files.open(run, name);
	}

	/** Ends the subscriptions and the calls under way. */
	@Override
	public void close() {
		http.close();
	}
}
